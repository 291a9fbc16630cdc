"""Labels with a word of their own: annexes, and divisions such as 第一章, 제1조, Article 3(2), § 2."""

from __future__ import annotations

import re

from plancompare.model import Span
from plancompare.numbering import numerals
from plancompare.numbering.label import ARTICLE_RANK, BLANK, DIGIT, Label
from plancompare.numbering.words import ANNEX_WORDS, DIVISION_WORDS, HAN_UNITS, HANGUL_UNITS


def _cased(word: str) -> str:
    """The word as it may begin a line: Chapter or CHAPTER, never chapter."""
    return f"{word[0].upper()}(?:{word[1:]}|{word[1:].upper()})"


_HAN = f"[{numerals.HAN_NUMERAL}]"
_NUMBER = rf"(?:{DIGIT}{{1,4}}|{_HAN}{{1,6}})"
_HAN_DIVISION = re.compile(
    rf"第{BLANK}?(?P<n>{_NUMBER}){BLANK}?(?P<unit>{'|'.join(HAN_UNITS)})(?P<branch>(?:[之のノ]{_NUMBER})*)"
    rf"(?:第(?P<sub>{_NUMBER})[項项款](?={BLANK}|$))?"
)
_HANGUL_DIVISION = re.compile(
    rf"제{BLANK}?(?P<n>{DIGIT}{{1,4}}){BLANK}?(?P<unit>{'|'.join(HANGUL_UNITS)})(?P<branch>(?:의{DIGIT}{{1,3}})*)"
)
_LATIN_NUMBER = r"(?:\d{1,4}[a-zA-Z]?(?:[.\-]\d{1,3})*(?![\dA-Za-z])|[IVXL]{1,7}(?!\w)|[A-Z](?!\w)|[๐-๙٠-٩]{1,4})"
_WORDED = re.compile(
    rf"(?P<word>{'|'.join(sorted(map(_cased, DIVISION_WORDS), key=len, reverse=True))})\.?{BLANK}*(?:n[°º]{BLANK}*)?"
    rf"(?P<n>{_LATIN_NUMBER}|premier|first|unique)(?:er|re|º|ª|°)?(?P<sub>(?:\([0-9a-z]{{1,4}}\))*)"
)
_SIGNED = re.compile(rf"§§?{BLANK}*(?P<n>\d{{1,4}}[a-z]?(?:\.\d{{1,3}})*)(?![\d])(?P<sub>(?:\([0-9a-z]{{1,4}}\))*)")
_ANNEX = re.compile(
    rf"(?P<word>{'|'.join(ANNEX_WORDS)})(?![^\W\d_a-zA-Z一-鿿가-힣]|[a-z])\.?{BLANK}*"
    rf"(?:(?:第|no\.?|nr\.?|n°){BLANK}*)?(?P<n>{_NUMBER}|{_LATIN_NUMBER})?"
)
_MARK = re.compile(rf"{BLANK}?[:：、．.](?![.．0-9０-９])")
_DASH = re.compile(rf"{BLANK}?[-–—](?={BLANK})")
_REFERENCE = re.compile(
    rf"{BLANK}?(?:[のにをはがとでや及又並若、，,第前至到和或与與及中的所规規除之外]|から|まで|または|および|对|對|適用|适用)"
)
_HANGUL_REFERENCE = re.compile(r"\s*(?:및|또는|제|내지|부터|까지|에|의|을|를|와|과)")
_SUB = re.compile(r"\(([0-9a-z]+)\)")


def annex(text: str, start: int, stop: int) -> tuple[Label, ...]:
    """The label of an annex: 附件 1：, 別表第一, Annex I; without a number only if it stands alone."""
    match = _ANNEX.match(text, start, stop)
    if not match:
        return ()
    end = match.end() if match["n"] else match.end("word")
    mark = _MARK.match(text, end, stop)
    closed = mark.end() if mark and not text[mark.start() : mark.end()].strip().startswith("、") else end
    rest = text[closed : min(stop, closed + 2)]
    alone = not text[closed:stop].strip()
    if not alone and closed == end:
        if not match["n"] and rest[:1] not in ("（", "("):
            return ()
        if not rest[:1].isspace() and rest[:1] not in ("（", "(", "《", "「", "“", "—", "–", "-"):
            return ()
        if text[closed:stop].lstrip()[:1].islower():
            return ()
    numeral = match["n"] or ""
    value = numerals.any_number(numeral) if numeral else None
    number = str(value) if value is not None and not numeral.isalpha() else _plain(numeral, value)
    return (Label(Span(start, closed), "annex", number, value, (number,) if number else (), 5),)


def _plain(numeral: str, value: int | None) -> str:
    """A number as keys show it: digits for what counts in digits, the letter for a letter."""
    if value is None:
        return numeral
    single_letter = len(numeral) == 1 and numeral.isascii() and numeral.isalpha() and numerals.roman(numeral) is None
    return numeral if single_letter else str(value)


def division(text: str, start: int, stop: int) -> tuple[Label, ...]:
    """The label of a division: 第一章, 제1조, Article 3(2), § 2."""
    first = text[start]
    if first == "第":
        return _han_division(text, start, stop)
    if first == "제":
        return _hangul_division(text, start, stop)
    if first == "§":
        match = _SIGNED.match(text, start, stop)
        return _worded(text, match, "§", ARTICLE_RANK, stop) if match else ()
    if not first.isalpha() or first.islower():
        return ()
    match = _WORDED.match(text, start, stop)
    if not match:
        return ()
    scheme, rank = DIVISION_WORDS.get(match["word"].casefold(), ("", 0))
    return _worded(text, match, scheme, rank, stop) if scheme else ()


def _han_division(text: str, start: int, stop: int) -> tuple[Label, ...]:
    match = _HAN_DIVISION.match(text, start, stop)
    value = numerals.any_number(match["n"]) if match else None
    if not match or value is None:
        return ()
    scheme, rank = HAN_UNITS[match["unit"]]
    if scheme in ("款", "目") and text[:stop].rstrip()[-1:] in "。；;":
        rank += 22  # a heading in Japanese laws (above the article), a piece of an article in Chinese ones
    branches = [str(numerals.any_number(b)) for b in re.findall(_NUMBER, match["branch"])]
    number = "-".join([str(value), *branches])
    path = (number, str(numerals.any_number(match["sub"]))) if match["sub"] else (number,)
    follows = text[match.end() : match.end() + 1]
    mark = re.compile(r"[：:](?!\d)").match(text, match.end(), stop)
    end = mark.end() if mark else match.end()
    reference = _REFERENCE.match(text, match.end(), stop)
    if match.end() == stop or mark or (follows and follows in "（(【[《「"):
        sure = True
    elif follows.isspace():
        sure = not (reference and follows in " \t")
    elif reference:
        return ()
    else:
        sure = rank < ARTICLE_RANK and _is_title(text[match.end() : stop])
    return (Label(Span(start, end), scheme, ".".join(path), value, path, rank, sure),)


def _is_title(words: str) -> bool:
    return len(words) <= 60 and words.rstrip()[-1:] not in tuple("。．.；;！？!?，,、")


def _hangul_division(text: str, start: int, stop: int) -> tuple[Label, ...]:
    match = _HANGUL_DIVISION.match(text, start, stop)
    if not match:
        return ()
    scheme, rank = HANGUL_UNITS[match["unit"]]
    follows = text[match.end() : match.end() + 1]
    if match.end() < stop and not follows.isspace() and follows not in "(（:.【[":
        return ()
    mark = re.compile(r"[:.](?!\d)").match(text, match.end(), stop)
    value = numerals.decimal(match["n"])
    number = "-".join([str(value), *re.findall(r"\d+", match["branch"])])
    sure = not (follows.isspace() and _HANGUL_REFERENCE.match(text, match.end(), stop))
    return (Label(Span(start, mark.end() if mark else match.end()), scheme, number, value, (number,), rank, sure),)


def _worded(text: str, match: re.Match[str], scheme: str, rank: int, stop: int) -> tuple[Label, ...]:
    """A label made of a word and a number, unless a sentence goes on behind it ("Article 5 of the Treaty")."""
    mark = _MARK.match(text, match.end(), stop) or _DASH.match(text, match.end(), stop)
    end = mark.end() if mark else match.end()
    rest = text[end:stop].lstrip()
    if not mark:
        if rest[:1].islower() or (rest[:1] in tuple(",;)/") and rest):
            return ()
        if rest[:1].isdigit() or re.match(r"(?:Abs|Absatz|Satz|Nr|Buchst|al|para|lit)\b", rest):
            return ()
    numeral = match["n"]
    caseless = bool(rest) and rest[:1].isalpha() and rest[:1] == rest[:1].swapcase()
    head = (
        1
        if numeral in ("premier", "first", "unique")
        else numerals.any_number(re.split(r"[.\-]|(?<=\d)(?=[a-zA-Z])", numeral)[0])
    )
    plain = str(head) if numerals.any_number(numeral) is not None or not numeral[:1].isdigit() else numeral
    if len(numeral) == 1 and numeral.isalpha():
        plain = _plain(numeral, head)
    path = (plain, *_SUB.findall(match["sub"]))
    sure = bool(mark) or not rest or not caseless or not rest[:1].isalpha()
    return (Label(Span(match.start(), end), scheme, ".".join(path), head, path, rank, sure),)

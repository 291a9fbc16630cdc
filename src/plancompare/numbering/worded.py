"""Labels with a word of their own: annexes, and divisions such as 第一章, 제1조, Article 3(2), § 2."""

from __future__ import annotations

import re
from collections.abc import Mapping

from plancompare.languages.expressions import expression
from plancompare.model import Span
from plancompare.numbering import numerals
from plancompare.numbering.label import ARTICLE_RANK, BLANK, CLAUSE_RANK, DIGIT, LATER, Label
from plancompare.numbering.words import (
    ANNEX_WORDS,
    COUNTED_WORDS,
    DIVISION_WORDS,
    HAN_UNITS,
    HANGUL_UNITS,
    LEADING_ORDINALS,
    ORDINAL_WORDS,
    SEVERAL_WORDS,
)


def _cased(word: str) -> str:
    """The word as it may begin a line: Chapter or CHAPTER, never chapter."""
    upper, turkish = word.upper(), word.replace("i", "İ").upper()
    titled = " ".join(part[0].upper() + part[1:] for part in word.split(" "))
    first = "[Iİ]" if word[0] == "i" else word[0].upper()
    return f"{first}(?:{'|'.join(dict.fromkeys((word[1:], titled[1:], upper[1:], turkish[1:])))})"


def _lowered(word: str, words: Mapping[str, object]) -> str:
    """The word in lower case, İ as i; and I as ı where that is what one of the words has."""
    plain = word.replace("İ", "i")
    turkish = plain.replace("I", "ı").lower()
    return turkish if turkish in words else plain.lower()


_HAN = f"[{numerals.HAN_NUMERAL}]"
_NUMBER = rf"(?:{DIGIT}{{1,4}}|{_HAN}{{1,6}})"
_DEEPEST = 8  # numbers that may follow the first of a label, as in 4.2.1 and 3(2)(b)
_SUBS = rf"(?:\([0-9a-z]{{1,4}}\)){{0,{_DEEPEST}}}"
_HAN_DIVISION = expression(
    rf"第{BLANK}?(?P<n>{_NUMBER}){BLANK}?(?P<unit>{'|'.join(HAN_UNITS)})(?P<branch>(?:[之のノ]{_NUMBER}){{0,{_DEEPEST}}})"
    rf"(?:第(?P<sub>{_NUMBER})[項项款](?={BLANK}|$))?"
)
_HAN_BARE = re.compile(rf"第(?P<n>{_NUMBER})(?={BLANK}+\S)")
_NO_UNIT = re.compile(r"[^\W\d]")  # 第１　目的 is no 目
_BARE_RANK = 35  # below a section, above an article
_HANGUL_DIVISION = expression(
    rf"제{BLANK}?(?P<n>{DIGIT}{{1,4}}){BLANK}?(?P<unit>{'|'.join(HANGUL_UNITS)})"
    rf"(?P<branch>(?:의{DIGIT}{{1,3}}){{0,{_DEEPEST}}})"
)
_INSERTED = rf"(?:{BLANK}|-)?(?:{LATER}|ทวิ|ตรี|จัตวา|เบญจ)(?!\w)"  # put in later: 3bis
_ARABIC_NUMBER = (
    rf"\d{{1,4}}(?:{_INSERTED}|(?=(?:er|re)(?!\w))|[a-zA-Z]?(?:[.\-:/]\d{{1,3}}){{0,{_DEEPEST}}}(?![\dA-Za-z]))"
)
_CODE_NUMBER = rf"[LRD]\.?{BLANK}?\d{{1,4}}(?:-\d{{1,3}}){{0,{_DEEPEST}}}(?![\dA-Za-z])"  # French codes: L. 111-1
_LATIN_NUMBER = rf"(?:{_ARABIC_NUMBER}|I(?=er(?!\w))|[IVXL]{{1,7}}(?!\w)|[A-Z](?!\w)|[๐-๙٠-٩]{{1,4}}|\(\d{{1,4}}\))"
_ORDINAL_SIGN = r"\.?(?:[ºª°]|o(?!\w))"  # Artigo 2.º, and as a raised letter leaves it: Artigo 2.o
_PARAGRAPH = (  # Art. 5 Abs. 2, where nothing else follows: in a sentence it is a reference
    rf"(?:,?{BLANK}(?:Abs\.?|Absatz|al\.|alinéa|para\.|ust\.|lid|comma|ч\.){BLANK}?(?P<p>\d{{1,3}})(?={BLANK}*(?:$|[:：–—])))?"
)
_ORDINALS = sorted(
    {form for word in ORDINAL_WORDS for form in (word, word.title(), word.upper())}, key=len, reverse=True
)
_LED = expression(
    rf"(?P<n>{'|'.join(map(_cased, LEADING_ORDINALS))}){BLANK}+"
    rf"(?P<word>{'|'.join(_cased(word) for word, (_, rank) in DIVISION_WORDS.items() if rank <= ARTICLE_RANK)})(?!\w)"
)
_COUNTED = expression(  # 1. Abschnitt, 2. Kapitel Bewilligung; "1. Titel des Antrags" is an item of a list
    rf"(?P<n>\d{{1,3}})\.{BLANK}(?P<word>{'|'.join(map(_cased, COUNTED_WORDS))})(?!\w)"
    rf"(?={BLANK}*(?:$|[:：–—-]|[^\W\d_a-zäöü]))"
)
_WORDED = expression(
    rf"(?P<word>{'|'.join(sorted(map(_cased, DIVISION_WORDS), key=len, reverse=True))})\.?{BLANK}*(?:n\.?[°º]{BLANK}*)?"
    rf"(?P<n>{_CODE_NUMBER}|{_LATIN_NUMBER}|(?:{'|'.join(_ORDINALS)})(?!\w))"
    rf"(?:er|re|{_ORDINAL_SIGN}(?P<inserted>-[A-Z](?!\w))?)?(?P<sub>{_SUBS})"
    rf"{_PARAGRAPH}"
)
_SIGNED = expression(
    rf"§§?{BLANK}*(?P<n>\d{{1,4}}(?:[a-z](?!\w))?(?:\.\d{{1,3}}){{0,{_DEEPEST}}})(?![\d])(?:(?P<below>[ºo°])(?!\w))?"
    rf"(?P<sub>{_SUBS}){_PARAGRAPH}"
)
_SEVERAL = expression(  # §§ 3 und 4 (weggefallen)
    rf"(?P<word>{'|'.join(SEVERAL_WORDS)}){BLANK}*(?P<n>\d{{1,4}}[a-z]?)"
    rf"(?:{BLANK}*[,–-]{BLANK}*|{BLANK}+(?:und|bis|and|to|et|à|a|al|e|y|en|tot|и){BLANK}+)\d{{1,4}}[a-z]?"
    rf"(?={BLANK}*(?:\([^()]{{1,80}}\)|\[[^][]{{1,80}}\])\.?\s*\Z)"
)
_ANNEX = expression(
    rf"(?P<word>{'|'.join(ANNEX_WORDS)})(?![^\W\d_a-zA-Z一-鿿가-힣]|[a-z])\.?{BLANK}*"
    rf"(?:(?:第|[Nn][or]\.?|[Nn]°|№){BLANK}*)?(?P<n>{_NUMBER}|{_LATIN_NUMBER})?"
)
_BRACKETED = re.compile(
    rf"{BLANK}*(?:\([^()]{{1,80}}\)|（[^（）]{{1,80}}）|<[^<>]{{1,80}}>|\[[^][]{{1,80}}\])\s*\Z"
)  # (Re: Article 2), and no more
_MARK = re.compile(rf"{BLANK}?[:：、．.](?![.．0-9０-９])")
_DASH = re.compile(rf"{BLANK}?[-–—](?={BLANK})")
_REFERENCE = re.compile(
    rf"{BLANK}?(?:[のにをはがとでや及又並若、，,第前至到和或与與及中的所规規除之外]|から|まで|または|および|对|對|適用|适用)"
)
_HANGUL_REFERENCE = re.compile(r"\s*(?:및|또는|제|내지|부터|까지|에|의|을|를|와|과)")
_POINTS = re.compile(rf"(?:[(（][0-9０-９a-zA-Z]{{1,4}}[)）]){{1,{_DEEPEST}}}")
_SUB = re.compile(r"\(([0-9a-z]+)\)")
_HAN_MARK = re.compile(r"[：:](?!\d)")
_HANGUL_MARK = re.compile(r"[:.](?!\d)")
_PARAGRAPH_OF = re.compile(r"(?:Abs|Absatz|Satz|Nr|Buchst|al|para|lit)\b")
_ANNEX_BEGINS = frozenset(word[0] for word in ANNEX_WORDS)
_SEVERAL_BEGIN = frozenset(word[0] for word in SEVERAL_WORDS)
_DIVISION_BEGINS = frozenset(
    form[0]
    for word in (*DIVISION_WORDS, *LEADING_ORDINALS)
    for form in (word.upper(), word.title(), word.replace("i", "İ"))
)
_TITLE_REACH = 60  # characters; what is longer is no title
_SENTENCE = 200  # characters from which on a line is no heading, however it ends


def annex(text: str, start: int, stop: int) -> tuple[Label, ...]:
    """The label of an annex: 附件 1：, 別表第一, Annex I; without a number only if it stands alone."""
    match = _ANNEX.match(text, start, stop) if text[start] in _ANNEX_BEGINS else None
    if match is None:
        return ()
    end = match.end() if match["n"] else match.end("word")
    mark = _MARK.match(text, end, stop)
    closed = mark.end() if mark and not text[mark.start() : mark.end()].strip().startswith("、") else end
    rest = text[closed : min(stop, closed + 2)]
    alone = not text[closed:stop].strip() or bool(_BRACKETED.match(text, closed, stop))
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
    several = _SEVERAL.match(text, start, stop) if first in _SEVERAL_BEGIN else None
    if several:
        number = several["n"]
        span, head = Span(start, several.end()), _counted(number)[0]
        return (Label(span, SEVERAL_WORDS[several["word"]], number, head, (number,), ARTICLE_RANK),)
    if first == "§":
        match = _SIGNED.match(text, start, stop)
        # § 1º stands below an article, as Brazil writes it
        return _worded(text, match, "§", CLAUSE_RANK if match["below"] else ARTICLE_RANK, stop) if match else ()
    if first in "0123456789":
        match = _COUNTED.match(text, start, stop)
    elif first in _DIVISION_BEGINS:
        match = _WORDED.match(text, start, stop) or _LED.match(text, start, stop)
    else:
        return ()
    if not match:
        return ()
    scheme, rank = DIVISION_WORDS.get(_lowered(match["word"], DIVISION_WORDS), ("", 0))
    return _worded(text, match, scheme, rank, stop) if scheme else ()


def _han_division(text: str, start: int, stop: int) -> tuple[Label, ...]:
    match = _HAN_DIVISION.match(text, start, stop)
    if not match or (text[match.start("unit") - 1].isspace() and _NO_UNIT.match(text, match.end("unit"), stop)):
        return _han_without_unit(text, start, stop)
    value = numerals.any_number(match["n"])
    if value is None:
        return ()
    scheme, rank = HAN_UNITS[match["unit"]]
    if scheme in ("款", "目") and (stop - start > _SENTENCE or text[start:stop].rstrip()[-1:] in "。；;"):
        rank += 22  # a heading in Japanese laws (above the article), a piece of an article in Chinese ones
    branches = [str(numerals.any_number(b)) for b in re.findall(_NUMBER, match["branch"])]
    number = "-".join([str(value), *branches])
    path = (number, str(numerals.any_number(match["sub"]))) if match["sub"] else (number,)
    follows = text[match.end() : match.end() + 1]
    points = _POINTS.match(text, match.end(), stop)
    if points and _REFERENCE.match(text, points.end(), stop):
        return ()
    mark = _HAN_MARK.match(text, match.end(), stop)
    end = mark.end() if mark else match.end()
    reference = _REFERENCE.match(text, match.end(), stop)
    if match.end() == stop or mark or (follows and follows in "（(【[《「"):
        sure = True
    elif follows.isspace():
        sure = not (reference and follows in " \t")
    elif reference:
        return ()
    else:
        sure = rank < ARTICLE_RANK and stop - match.end() <= _TITLE_REACH and _is_title(text[match.end() : stop])
    return (Label(Span(start, end), scheme, ".".join(path), value, path, rank, sure),)


def _han_without_unit(text: str, start: int, stop: int) -> tuple[Label, ...]:
    """第１　目的, as Japanese notices number their parts; with a narrow blank it may be a third quarter."""
    match = _HAN_BARE.match(text, start, stop)
    value = numerals.any_number(match["n"]) if match else None
    if not match or value is None:
        return ()
    sure = text[match.end()] == "\u3000" and _is_title(text[match.end() : stop])
    return (Label(Span(start, match.end()), "第", str(value), value, (str(value),), _BARE_RANK, sure),)


def _is_title(words: str) -> bool:
    return words.rstrip()[-1:] not in tuple("。．.；;！？!?，,、")


def _hangul_division(text: str, start: int, stop: int) -> tuple[Label, ...]:
    match = _HANGUL_DIVISION.match(text, start, stop)
    if not match:
        return ()
    scheme, rank = HANGUL_UNITS[match["unit"]]
    points = _POINTS.match(text, match.end(), stop)
    if points and _HANGUL_REFERENCE.match(text, points.end(), stop):
        return ()
    follows = text[match.end() : match.end() + 1]
    if match.end() < stop and not follows.isspace() and follows not in "(（:.【[":
        return ()
    mark = _HANGUL_MARK.match(text, match.end(), stop)
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
        if rest[:1].isdigit() or _PARAGRAPH_OF.match(rest):
            return ()
    numeral = match["n"]
    caseless = bool(rest) and rest[:1].isalpha() and rest[:1] == rest[:1].swapcase()
    head, plain = _counted(numeral)
    plain += match.groupdict().get("inserted") or ""  # Artigo 2.º-A, put in after the second
    below = match.groupdict()
    path = (plain, *_SUB.findall(below.get("sub") or ""), *filter(None, (below.get("p"),)))
    sure = bool(mark) or not rest or not caseless or not rest[:1].isalpha()
    return (Label(Span(match.start(), end), scheme, ".".join(path), head, path, rank, sure),)


def _counted(numeral: str) -> tuple[int | None, str]:
    """The place of a number in its sequence, and the number as keys show it: IV, 3bis, 4-2, L. 111-1, premier."""
    numeral = numeral.strip("()")
    for ordinals in (ORDINAL_WORDS, LEADING_ORDINALS):
        word = _lowered(numeral, ordinals)
        if word in ordinals:
            return ordinals[word], str(ordinals[word])
    if len(numeral) > 1 and numeral[0] in "LRD" and numeral[-1].isdigit():  # counted within a chapter of the code
        return int(re.split(r"\D", numeral)[-1]), re.sub(r"[^\w-]", "", numeral)
    head = numerals.any_number(re.split(r"[.\-:/\s]|(?<=\d)(?=[^\W\d])", numeral)[0])
    if len(numeral) == 1 and numeral.isalpha():
        return head, _plain(numeral, head)
    plain = str(head) if numerals.any_number(numeral) is not None or not numeral[:1].isdigit() else numeral
    return head, "".join(str(int(sign)) if sign.isdecimal() else sign for sign in plain if not sign.isspace())

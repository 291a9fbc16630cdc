"""Labels made of a number and its frame: 一、 （一） 1. (a) iv. イ　 4.2.1, and those that are one character: ① ⑴."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from plancompare.model import Span
from plancompare.numbering import numerals
from plancompare.numbering.label import BLANK, DIGIT, LATER, PARAGRAPH_RANK, POINT_RANK, Label

_HAN = f"[{numerals.HAN_NUMERAL}]"
_DEEPEST = 11  # numbers that may follow the first of 4.2.1
_EXTRA = re.compile(r"[、.．:：](?!\d)")
_DASH = re.compile(rf"{BLANK}[–—](?={BLANK})")
_POINT = re.compile(r"[.．]")
_MARKED = numerals.MARKED_LATIN + numerals.MARKED_LATIN.replace("ı", "").upper()
_FRAMED = re.compile(
    rf"(?P<open>[（(])?{BLANK}?(?P<n>{DIGIT}{{1,3}}(?:-?(?:{LATER})(?=[.)]))?|{_HAN}{{1,5}}|[٠-٩۰-۹๐-๙]{{1,3}}|[ivxlIVXLⅠ-Ⅻⅰ-ⅻ]{{1,7}}|(?P<letter>[A-Za-zＡ-Ｚａ-ｚ])(?P=letter)?"
    rf"|[ア-ン가-하а-яА-Я{numerals.STEMS}{_MARKED}]|[{numerals.ABJAD}ا](?=ـ?{BLANK}?[)）–-])|[{numerals.THAI}](?=[)）.]))ـ?{BLANK}?(?P<close>\.?[°º]\.?(?={BLANK})|[)）.．、]|[-–](?={BLANK})|(?<={BLANK}))"
)
_PATH = re.compile(rf"{DIGIT}{{1,3}}(?:[.．]{DIGIT}{{1,3}}){{1,{_DEEPEST}}}(?P<dot>[.．])?(?!{DIGIT}|[.．%％])")
_FRAMES = {
    **{")": "{})", "）": "{})", ".": "{}.", "．": "{}.", "、": "{}、", "": "{} "},
    **dict.fromkeys(("°", "º", ".°", ".º", "°.", "º.", ".°.", ".º."), "{}°"),
    **dict.fromkeys("-–", "{}-"),
}
_READY = re.compile(r"[①-⓿❶-➓㈀-㋾]")
_MONTH = re.compile(
    r"\s*(?:jan|feb|mär|märz|mar|apr|mai|maj|jun|jul|aug|sep|okt|oct|nov|dez|dec|led|úno|bře|dub|kvě|čer|srp|zář|říj|lis|pro)",
    re.IGNORECASE,
)
_ORDINAL_OF = re.compile(r"\s*(?:madde|fıkra|ben[td]|alt ben[td])\w*")  # Turkish: “4. maddenin” is the fourth article's
_QUOTED = " \t\n\r\u00a0\u3000«„“”‘’\"'(["  # what may stand before the first letter: I - «Reparador»
_YEAR = re.compile(r"\s*(?:19|20)\d\d")


def ready_made(text: str, start: int, stop: int) -> tuple[Label, ...]:
    """A label of one character: ① ⑴ ⒈ ㈠ ㉮."""
    match = _READY.match(text, start, stop)
    if not match:
        return ()
    char = match[0]
    plain = unicodedata.normalize("NFKC", char).strip("().")
    value = numerals.sign(char) or _place(plain)
    if value is None:
        return ()
    # CIRCLED DIGIT NINE and CIRCLED NUMBER TEN are one series: the frame and the kind of numeral name it
    name = unicodedata.name(char, "").lower()
    series = re.sub(r"\b(digit|number)\b.*", "number", name) if numerals.sign(char) else name.rsplit(" ", 1)[0]
    series = re.sub(r"\b(hangul|katakana|ideograph)\b.*", r"\1", series)
    number = plain if plain.isalpha() and numerals.han(plain) is None else str(value)
    return (Label(Span(start, start + 1), series, number, value, (number,)),)


def _place(sign: str) -> int | None:
    for alphabet in (numerals.IROHA, numerals.HANGUL):
        if sign in alphabet:
            return alphabet.index(sign) + 1
    return numerals.letter(sign)


def decimal_path(text: str, start: int, stop: int) -> tuple[Label, ...]:
    """A number of several levels: 4.2.1."""
    match = _PATH.match(text, start, stop)
    if not match:
        return ()
    follows = text[match.end() : match.end() + 1] if match.end() < stop else ""
    if follows.isascii() and follows.isalnum():
        return ()
    written = _POINT.split(match[0].strip(".．"))
    if any(p[0] in "0０" and len(p) > 1 for p in written[1:]):
        return ()  # 4.040 counts thousands
    parts = tuple(str(numerals.decimal(p)) for p in written)
    # 3.5 may be a quantity and 12.03. a day: two numbers are believed only beside a neighbour
    sure = len(parts) > 2 and (not follows or follows.isspace())
    scheme = f"decimal {len(parts)}"
    return (Label(Span(start, match.end()), scheme, ".".join(parts), int(parts[-1]), parts, None, sure),)


def framed(text: str, start: int, stop: int) -> tuple[Label, ...]:
    """A number in brackets, before a closing mark, or before a wide blank."""
    match = _FRAMED.match(text, start, stop)
    if not match:
        return ()
    opened, numeral, close = match["open"], match["n"], match["close"]
    if opened and close not in (")", "）"):
        return ()
    frame = "({})" if opened else _FRAMES[close]
    at = match.end()
    end = at if close else match.end("n")
    extra = _EXTRA.match(text, end, stop) if close in (")", "）") else None
    extra = extra or (_DASH.match(text, end, stop) if close == "." else None)  # I. – Les sentiers
    span = Span(start, extra.end() if extra else end)
    found = []
    for system, number, value in _systems(numeral):
        rank, sure = _trust(text, at, stop, frame, system, value, numeral, text[at - 1])
        if sure is not None:
            found.append(Label(span, frame.replace("{}", system), number, value, (number,), rank, sure))
    return tuple(found)


@lru_cache(maxsize=2_000)
def _systems(numeral: str) -> tuple[tuple[str, str, int], ...]:
    """The counting systems a numeral may belong to, with the number as keys show it and its place."""
    found: list[tuple[str, str, int | None]] = []
    if numeral[0].isdecimal():
        digits = numeral.rstrip("-abceinopqrstux")
        value = numerals.decimal(digits)
        found.append(("1", f"{value}{numeral[len(digits) :]}", value))
    elif numeral[0] in numerals.HAN_NUMERAL:
        found.append(("一", str(numerals.han(numeral)), numerals.han(numeral)))
    elif "ア" <= numeral <= "ン":
        order = [("ア", numerals.GOJUON), ("イロハ", numerals.IROHA)]
        found.extend((system, numeral, row.find(numeral) + 1 or None) for system, row in order)
    elif numeral in numerals.HANGUL:
        found.append(("가", numeral, numerals.HANGUL.index(numeral) + 1))
    elif numeral in numerals.ABJAD or numeral == "ا":
        number = "أ" if numeral == "ا" else numeral
        order = [("أ", numerals.ABJAD), ("أبت", numerals.HIJA)]
        found.extend((system, number, row.find(number) + 1 or None) for system, row in order)
    elif numeral in numerals.THAI:
        found.append(("ก", numeral, numerals.THAI.index(numeral) + 1))
    elif numeral.lower() in numerals.MARKED_LATIN:
        base = "i" if numeral == "ı" else unicodedata.normalize("NFD", numeral)[0]
        found.append(("a" if numeral.islower() else "A", numeral, numerals.letter(base)))
    elif numeral in numerals.STEMS:
        found.append(("甲", numeral, numerals.STEMS.index(numeral) + 1))
    elif numeral.lower() in numerals.CYRILLIC:
        system = "а" if numeral.islower() else "А"
        found.append((system, numeral, numerals.letter(numeral, numerals.CYRILLIC)))
    else:
        found.extend(_latin_systems(numeral))
    return tuple((system, number, value) for system, number, value in found if value is not None)


def _latin_systems(numeral: str) -> list[tuple[str, str, int | None]]:
    plain = unicodedata.normalize("NFKC", numeral)
    lower = plain.islower()
    value = numerals.roman(plain)
    as_roman = ("i" if lower else "I", plain if lower else str(value), value)
    as_letter = (("a" if lower else "A") * len(plain), plain, numerals.letter(plain))
    if not (lower or plain.isupper()):
        return []
    if len(plain) == 1 and plain in "iI":
        return [as_roman, as_letter]
    if len(plain) == 1:
        return [as_letter, as_roman] if not unicodedata.numeric(numeral, None) else [as_roman]
    return [as_roman] if value is not None else [as_letter] if len(plain) == 2 else []


def _trust(
    text: str, at: int, stop: int, frame: str, system: str, value: int, numeral: str, before: str
) -> tuple[int | None, bool | None]:
    """The rank of a framed label, and whether it is sure (True), needs a neighbour (False) or is none (None).

    `at` is the place behind the closing mark (behind the blank, where the blank is the mark), `before` the last
    character of it.
    """
    follows = text[at : at + 1] if at < stop else ""
    if value > (999 if system == "1" else 199):
        return None, None
    if frame == "({})":
        return None, None if system in "aA" and _YEAR.match(text, at, stop) and value == 3 else True
    if frame == "{})":
        return None, True
    latin = follows.isascii() and follows.isalnum()
    if frame == "{}°":
        return None, True if system == "1" else None
    if frame == "{}-":  # 1- as Arabic, Turkish and French laws count; 5 - 10 is a range
        begins = text[at:stop].lstrip(_QUOTED)[:1]
        return None, False if system in ("1", "I", "أ", "أبت") and begins.isalpha() else None
    if frame == "{}、":
        return None, not (follows.isdigit() or (follows and follows in numerals.HAN_NUMERAL) or system in "ア甲")
    if frame == "{}.":
        if latin and before != "．" and not (system == "1" and follows.isupper()):
            return None, None
        if system == "1" and _ORDINAL_OF.match(text, at, stop):
            return None, None
        if system in ("1", "一", "가"):
            return None, not (value <= 31 and _MONTH.match(text, at, stop)) and (follows.isspace() or not latin)
        return None, system == "I" and len(numeral) > 1
    if not follows.strip() and at < stop:
        return None, None
    wide = before == "\u3000" or "０" <= numeral[0] <= "９"
    if system == "1":
        starts_title = bool(follows) and not follows.islower() and not follows.isdigit()
        return (PARAGRAPH_RANK, True) if wide else (None, False if starts_title else None)
    if system == "一":
        return (POINT_RANK, True) if wide else (None, False)
    if system in ("ア", "イロハ"):
        return (POINT_RANK + 10, wide)
    return None, False if wide or "Ⅰ" <= numeral[0] <= "ⅿ" else None

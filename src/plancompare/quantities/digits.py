"""Numbers in digits of any script and width, with the marks of their language: 1,234.5 and 1.234,5, ٣٤, １２."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from plancompare.languages.expressions import expression
from plancompare.model import Span
from plancompare.quantities.conventions import Convention
from plancompare.quantities.quantity import Kind, Quantity, Strength

VULGAR = "¼-¾⅐-⅞↉"
_GROUPED = r"\d{1,3}(?:(?P<mark>[’'٬，\u00a0\u202f\u2009])\d{3})(?:(?P=mark)\d{3}){0,9}(?:[.,٫．]\d{1,30})?(?!\d)"
_BLANKED = r"\d{1,3}(?: \d{3}){1,9}(?:[.,]\d{1,30})?(?!\d)"
_PLAIN = rf"\d{{1,30}}(?:[.,٫．]\d{{1,30}}){{0,9}}(?:[ \u2044]?[{VULGAR}])?|[{VULGAR}]"
NUMBER = expression(rf"(?<!\d)(?:{_GROUPED}|{_PLAIN})")
_SPACED_NUMBER = expression(rf"(?<!\d)(?:{_GROUPED}|{_BLANKED}|{_PLAIN})")

_SILENT = expression(r"(?:https?://|www\.)[^\s\u3000-\u9fff]+|[\w.+-]+@[\w-]+\.[\w.-]+|\[\d{1,3}\]")
_MARKED = expression(r"\d(?:[-/.:：⁄h]|\s?[時时点點시]\s?)\d")
_DATE = expression(
    r"(?<![\d./-])(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d{2}))(?![\d/-]|\.\d)"
)
_TIME = expression(r"(?<![\d:.,])(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?![\d:])")
_POINT_TIME = expression(r"(?<![\d.,])(\d{1,2})[.h](\d{2})(?=\s?(?:Uhr|[ap]\.?m\b|Uhr|uur))", re.IGNORECASE)
_HAN_TIME = expression(r"(?<![\d:.,])(\d{1,2})\s?[時时点點시]\s?(\d{1,2})\s?[分분](?![間间鐘钟간])")
_FRACTION = expression(r"(?<![\d/.,])(\d{1,3})[/⁄](\d{1,3})(?![\d/]|[.,]\d)")
_AFTERNOON = expression(r"\s?[ap]\.?\s?m\b|\s?o[’']clock", re.IGNORECASE)
_MONEY = expression(r"[$€£¥₩₹₽]\s?$")
_LETTER_SCALE = expression(r"\s?(k|m|b|M|B|K)(?![\w'’])")
_LETTERS = {"k": 3, "m": 6, "b": 9}
_HUNDREDS = expression(r"(?:XX|xx)(?![A-Za-z0-9])")  # 4XX, the codes from 400 on
_CODE = expression(r"[A-Za-z][-‐‑]?$")
_ORDINAL = expression(r"(?:st|nd|rd|th|er|re|e|è?me|º|ª|°|\.º|\.ª|de|ste|-?(?:й|я|е|го|му|м|х))(?!\w)")
_BEFORE_ORDINAL = expression(r"(?:#|№|\b(?:No|Nr|Nº|N°|núm)\.?)\s?$", re.IGNORECASE)


@lru_cache(4096)
def decimal(token: str, mark: str) -> tuple[Fraction, tuple[Fraction, ...], tuple[tuple[Fraction, ...], ...]]:
    """Value, other readings and parts of one token of digits, where `mark` is the language's decimal mark.

    1.234 is a thousand and more where the comma marks decimals, else 1.234; either may be what the other text has.
    """
    plain = token.replace("．", ".").replace("，", ",").replace("٫", "." if mark == "." else ",")
    if not plain[-1].isdecimal():
        sign = Fraction(unicodedata.numeric(plain[-1])).limit_denominator(10)
        before = plain[:-1].strip(" \u2044")
        return (Fraction(int(before)) + sign if before else sign), (), ()
    if " " in plain and "." not in plain and "," not in plain:  # "24 350" may also be two numbers
        rows = plain.split(" ")
        return Fraction(int("".join(rows))), (), (tuple(Fraction(int(row)) for row in rows),)
    plain = re.sub(r"[’'٬ \u00a0\u202f\u2009]", "", plain)
    groups = re.split(r"[.,]", plain)
    if len(groups) == 1:
        return Fraction(int(plain)), (), ()
    marks = [c for c in plain if c in ".,"]
    threes = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and groups[0].lstrip("0") != ""
    whole, parts = Fraction(int("".join(groups))), tuple(Fraction(int(group)) for group in groups)
    with_point = _with_point(groups)
    if len(set(marks)) == 2:
        return with_point, (), ()
    if len(marks) > 1:
        indian = len(groups[-1]) == 3 and all(len(group) == 2 for group in groups[1:-1])
        return (whole, (), ()) if threes or indian else (whole, (), (parts,))
    if threes and marks[0] != mark:
        return whole, (with_point,) if groups[1] != "000" else (), ()
    return with_point, (whole,) if threes else (), (parts,)


def _with_point(groups: list[str]) -> Fraction:
    return Fraction(int("".join(groups)), 10 ** len(groups[-1]))


def silent(text: str) -> str:
    """The text without the numbers that belong to addresses or note marks; the length stays."""
    if "[" not in text and "@" not in text and "www." not in text and "://" not in text:
        return text
    return _SILENT.sub(lambda match: " " * len(match[0]), text)


def marked(text: str, language: str) -> Iterator[Quantity]:
    """What a mark between digits makes of them: dates, times, fractions."""
    if not _MARKED.search(text):
        return
    for match in _DATE.finditer(text):
        yield from _date(match, language)
    for pattern in (_TIME, _POINT_TIME, _HAN_TIME):
        for match in pattern.finditer(text):
            hour, minute = int(match[1]), int(match[2])
            if hour < 25 and minute < 60:
                yield _time(Span(*match.span()), hour, minute)
    for match in _FRACTION.finditer(text):
        top, bottom = int(match[1]), int(match[2])
        if bottom > 1:
            # 9/11 is a day as likely as a share
            yield Quantity(
                Span(*match.span()), Fraction(top, bottom), "fraction", parts=((Fraction(top), Fraction(bottom)),)
            )


def _date(match: re.Match[str], language: str) -> Iterator[Quantity]:
    groups = (1, 3, 4) if match[1] else (5, 7, 8)
    values = [int(match[group]) for group in groups]
    small = values[1:] if match[1] else values[:2]
    if not (1 <= min(small) <= 12 and max(small) <= 31):
        return
    kinds: tuple[Kind, ...] = ("year", "month", "day") if match[1] else (*_order(small, language), "year")
    for group, value, kind in zip(groups, values, kinds, strict=True):
        span = Span(*match.span(group))
        yield Quantity(span, Fraction(value), kind, also=years(value, len(span)) if kind == "year" else ())


def _order(pair: Sequence[int], language: str) -> tuple[Kind, Kind]:
    """Which of the two before the year is the day: the one beyond 12, else as the language has it, if it has one."""
    if pair[0] > 12 or (pair[1] <= 12 and (language in _DAY_FIRST or language.split("-")[0] in _DAY_FIRST)):
        return "day", "month"
    return ("month", "day") if pair[1] > 12 or language == "en-US" else ("date", "date")


_DAYS_FIRST = "de fr es it pt nl pl ru tr ar th en-GB en-IE en-AU en-NZ en-IN en-ZA"
_DAY_FIRST = frozenset(_DAYS_FIRST.split())


def years(value: int, length: int) -> tuple[Fraction, ...]:
    """The years that two digits may stand for."""
    return (Fraction(1900 + value), Fraction(2000 + value)) if length == 2 else ()


def decades(value: int, length: int) -> tuple[Fraction, ...]:
    """What else a decade may be called: the 90s are the 1990s."""
    return years(value, length) if length == 2 else (Fraction(value % 100),) if 1800 <= value <= 2100 else ()


def _time(span: Span, hour: int, minute: int) -> Quantity:
    other = (hour + 12) % 24
    value, turned = (h + Fraction(minute, 100) for h in (hour, other))  # 10.30 is another way to write it
    parts = tuple((Fraction(h), Fraction(minute)) for h in (hour, other)) if minute else ()
    return Quantity(span, value, "time", also=(turned,), parts=parts)


def numbers(text: str, page: Convention) -> Iterator[Quantity]:
    """Plain numbers in digits, with the scale words and letters behind them."""
    pattern = _SPACED_NUMBER if page.spaced else NUMBER
    for match in pattern.finditer(text):
        yield scaled(text, Span(*match.span()), page)


def _is_ordinal(before: str) -> bool:
    """Whether a word or sign before a number makes it an ordinal."""
    last = before[-2:].strip()[-1:]
    return last in ("第", "제") or (last < "\u2e80" and bool(_BEFORE_ORDINAL.search(before)))


def scaled(text: str, span: Span, page: Convention) -> Quantity:
    """The number at `span`, with what stands directly around it: scale words, letters, signs of order."""
    value, also, parts = decimal(span.of(text), page.decimal)
    before = text[max(span.start - 4, 0) : span.start]
    kind: Kind = "number"
    match = page.scale.match(text, span.stop) if page.scale else None
    if match:
        scale = page.scale_of(match["words"])
        also = tuple(a * scale for a in also)
        return Quantity(Span(span.start, match.end()), value * scale, also=also, scale=scale)
    if len(span) == 1 and value and _HUNDREDS.match(text, span.stop):
        return Quantity(Span(span.start, span.stop + 2), value * 100)
    follows = text[span.stop : span.stop + 2].strip()[:1]
    western = follows < "\u0530"  # as are all the letters and signs that are looked for behind a number
    letter = _LETTER_SCALE.match(text, span.stop) if western else None
    if letter:
        scale = 10 ** _LETTERS[letter[1].lower()]
        if _MONEY.search(before):
            return Quantity(Span(span.start, letter.end(1)), value * scale, scale=scale)
        also = (*also, value * scale)
    if page.decades and value % 10 == 0 and (match := page.decades.match(text, span.stop)):
        kind, also = "year", (*also, *decades(int(value), len(span)))
    elif western and _AFTERNOON.match(text, span.stop):
        kind, also = "time", (*also, (value + 12) % 24)
    elif _is_ordinal(before) or (western and _ORDINAL.match(text, span.stop)):
        kind = "ordinal"
    elif (before[-1:] < "\u2e80" and _CODE.search(before)) or "A" <= text[span.stop : span.stop + 1] <= "Z":
        kind, also = "code", (*also, *years(int(value), len(span) if value.denominator == 1 else 0))  # SS19
    elif text[max(span.start - 1, 0) : span.start] in ("'", "’") and len(span) == 2:
        kind, also = "year", (*also, *years(int(value), 2))
    elif len(span) == 4 and 1000 <= value <= 2100 and not parts:
        kind, also = "year", (*also, *(decades(int(value), 4) if value % 10 == 0 else ()))
    return Quantity(span, value, kind, Strength.digits, also, parts)

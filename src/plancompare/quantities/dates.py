"""Years, months and days: 2018年9月20日, 平成30年, 民國107年, 20 September 2018, พ.ศ. 2561, the 1990s."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from plancompare.languages.expressions import expression
from plancompare.model import Span
from plancompare.quantities.conventions import Convention
from plancompare.quantities.digits import decades, years
from plancompare.quantities.quantity import Quantity, Strength

_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民国": 1911, "民國": 1911}
"""The year before the first of each era."""
_ERA = expression(rf"({'|'.join(_ERAS)})[ \u3000]?$")
_FIRST_YEAR = expression(rf"({'|'.join(_ERAS)})[ \u3000]?元年")
_DECADE = expression(r"\s?(?:年代|년대)")
_YEAR = expression(r"\s?(?:年|년)(?![間间前后後来來以内內目期ぶ半級级轻輕齡龄生代]|간|전|후|만|째)")
_MONTH = expression(r"\s?(?:月|월)(?!間)")
_DAY = expression(r"\s?(?:日(?!間)|号(?!线|楼|機|机)|號(?!線|樓|機)|일(?!간|째))")
_HAN_UNITS = frozenset("年년月월日号號일")
_CENTURY = expression(r"\s?(?:世紀|世纪|세기)")
_CLOCK = expression(
    r"\s?(?:Uhr|heures?|uur|часов|часа|час|h)(?!\w)|\s?(?:น\.|นาฬิกา|[時时](?![間间代候])|[点點](?!の|を|が|は|に|で)|시(?![간대]))"
)
_BUDDHIST = 543
_BEFORE_DECADE = expression(r"(?:années|anni|anos|años|lata|latach|годы)\s[’']?$", re.IGNORECASE)
_BESIDE = expression(r"(?:\s|\.|,|st|nd|rd|th|er|º|ª|of|de|del|dell?['’]|-)*", re.IGNORECASE)


def dated(text: str, found: Sequence[Quantity], page: Convention) -> list[Quantity]:
    """The quantities with what their neighbours say of dates, and the months that are named."""
    result = [_by_unit(text, quantity, page) for quantity in found]
    for index, quantity in enumerate(result[1:], 1):
        if quantity.kind == "year" and len(quantity.also) and _DECADE.match(text, quantity.span.stop):
            result[index] = _with_century(text, result[index - 1], quantity)
    swallowed = {a for a, (one, then) in enumerate(pairwise(result)) if then.span.start <= one.span.start}
    result = [q for index, q in enumerate(result) if index not in swallowed]
    result += _first_years(text)
    if page.months:
        result += _month_names(text, result, page)
    return result


def _by_unit(text: str, quantity: Quantity, page: Convention) -> Quantity:
    if quantity.kind not in ("number", "year", "code") or quantity.value.denominator != 1:
        return quantity
    span, value = quantity.span, int(quantity.value)
    if 0 < value <= 24 and _CLOCK.match(text, span.stop):  # ten in the evening is 22 Uhr
        return replace(quantity, kind="time", also=(*quantity.also, Fraction((value + 12) % 24)))
    if page.language in ("zh", "ja", "ko"):
        return _by_han_unit(text, quantity, page)
    if page.language == "th" and 2400 <= value <= 2600:
        return replace(quantity, kind="year", also=(*quantity.also, Fraction(value - _BUDDHIST)))
    if value % 10 == 0 and len(span) in (2, 4) and _BEFORE_DECADE.search(text, max(span.start - 12, 0), span.start):
        return replace(quantity, kind="year", also=(*quantity.also, *decades(value, len(span))))
    return quantity


def _by_han_unit(text: str, quantity: Quantity, page: Convention) -> Quantity:
    span, value, sure = quantity.span, int(quantity.value), max(quantity.strength, Strength.written)
    if text[span.stop : span.stop + 2].strip()[:1] not in _HAN_UNITS:
        return quantity
    if _DECADE.match(text, span.stop):
        also = decades(value, 2 if value < 100 else 4)
        return replace(quantity, kind="year", strength=sure, also=also)
    if _YEAR.match(text, span.stop):
        era = _ERA.search(text, max(span.start - 4, 0), span.start)
        if era:
            year = Fraction(value + _ERAS[era[1]])
            named = Span(era.start(), span.stop)
            return replace(quantity, span=named, kind="year", value=year, strength=sure, also=(quantity.value,))
        if value >= 1000:
            return replace(quantity, kind="year", strength=sure)
        if 0 <= value < 100 and len(span) == 2 and quantity.strength is Strength.digits:
            return replace(
                quantity, also=(*years(value, 2), *((Fraction(1911 + value),) if page.language == "zh" else ()))
            )
        if page.language == "zh" and 90 <= value <= 130 and quantity.strength is Strength.digits:
            return replace(quantity, also=(Fraction(1911 + value),))
    if 1 <= value <= 12 and _MONTH.match(text, span.stop):
        return replace(quantity, kind="month", strength=sure)
    if 1 <= value <= 31 and _DAY.match(text, span.stop):
        # 日 behind a single character may be anything: 日复一日
        in_date = len(span) > 1 or quantity.strength is Strength.digits or text[span.start - 1 : span.start] == "月"
        return replace(quantity, kind="day", strength=sure if in_date else quantity.strength)
    return quantity


def _with_century(text: str, before: Quantity, decade: Quantity) -> Quantity:
    """20世紀90年代 are the 1990s: one quantity, over both numbers."""
    between = text[before.span.stop : decade.span.start]
    if not _CENTURY.fullmatch(between.rstrip("のに \u3000")) or decade.value >= 100:
        return decade
    year = (before.value - 1) * 100 + decade.value
    return replace(decade, span=Span(before.span.start, decade.span.stop), value=year, also=(decade.value,))


def _first_years(text: str) -> Iterator[Quantity]:
    for match in _FIRST_YEAR.finditer(text) if "元年" in text else ():
        year = Fraction(_ERAS[match[1]] + 1)
        yield Quantity(Span(match.start(), match.end() - 1), year, "year", Strength.written, also=(Fraction(1),))


def _month_names(text: str, found: Sequence[Quantity], page: Convention) -> Iterator[Quantity]:
    """Months by name. Beside a number they are beyond doubt; March and May alone are not."""
    meant = [q.span for q in found if q.strength > Strength.hint]
    starts, stops = {span.start for span in meant}, {span.stop for span in meant}
    seen: set[int] = set()
    for pattern, short in ((page.months, False), (page.short_months, True)):
        for match in pattern.finditer(text) if pattern else ():
            number = next(n for n in range(1, 13) if match[f"m{n}"])
            start, stop = match.span(f"m{number}")
            beside = _touches(text, match.start(), match.end(), starts, stops)
            if (short and not beside and text[match.end() - 1] != ".") or start in seen:
                continue
            seen.add(start)
            unsure = page.is_ambiguous(match[f"m{number}"])
            strength = Strength.written if beside else Strength.hint if unsure or short else Strength.word
            yield Quantity(Span(start, stop), Fraction(number), "month", strength)


def _touches(text: str, start: int, stop: int, starts: set[int], stops: set[int]) -> bool:
    """Whether a number stands beside, with no more than a comma, a preposition or the sign of an ordinal between."""
    behind = _BESIDE.match(text, stop)
    if behind and any(behind.end() - k in starts for k in range(0, behind.end() - stop + 1)):
        return True
    return any(start - gap in stops and _BESIDE.fullmatch(text, start - gap, start) for gap in range(9))

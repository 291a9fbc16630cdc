"""Units of measure: what is named behind a number (40 mm, 30日間, 5 Mio. Euro) or before it ($5); how they convert."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import pairwise

from plancompare.languages.expressions import expression
from plancompare.model import Span
from plancompare.quantities.quantity import Quantity, Unit
from plancompare.quantities.shares import RANGE
from plancompare.quantities.unit_words import BETWEEN, MONEY_BEFORE, SYMBOLS, UNIT_WORDS

_SIZES = {
    "time": """
        ns=1/1000000000 us=1/1000000 ms=1/1000 s=1 min=60 h=3600 d=86400 wk=604800 mo=2629746 yr=31556952
    """,
    "length": """
        mm=1/1000 cm=1/100 dm=1/10 m=1 km=1000 in=127/5000 ft=381/1250 yd=1143/1250 mi=201168/125 nmi=1852 li=500
    """,
    "mass": "mg=1/1000000 g=1/1000 kg=1 t=1000 lb=45359237/100000000 oz=45359237/1600000000 jin=1/2",
    "area": """
        mm2=1/1000000 cm2=1/10000 m2=1 km2=1000000 ha=10000 ac=316160658/78125 mi2=2589988 ft2=145161/1562500 mu=2000/3
        ping=400/121 rai=1600
    """,
    "volume": "ml=1/1000 cm3=1/1000 cl=1/100 dl=1/10 l=1 hl=100 m3=1000 gal=473176473/125000000",
    "data": """
        bit=1/8 kbit=125 Mbit=125000 Gbit=125000000 B=1 kB=1000 MB=1000000 GB=1000000000 TB=1000000000000
        PB=1000000000000000
    """,
    "temperature": "degC=1 degF=1 deg=1",
    "power": "W=1 kW=1000 MW=1000000 GW=1000000000",
    "energy": """
        J=1 kJ=1000 MJ=1000000 cal=4184/1000 kcal=4184 Wh=3600 kWh=3600000 MWh=3600000000 GWh=3600000000000
        TWh=3600000000000000
    """,
    "frequency": "Hz=1 kHz=1000 MHz=1000000 GHz=1000000000",
    "voltage": "mV=1/1000 V=1 kV=1000",
    "pressure": "Pa=1 hPa=100 kPa=1000 MPa=1000000",
}
_DIMENSION = {e.split("=")[0]: (name, Fraction(e.split("=")[1])) for name, row in _SIZES.items() for e in row.split()}
"""What a unit measures, and how many of the first unit of that sort it is; a code that is not here is a currency."""
_ALIASES = {
    "dollar": "USD HKD TWD AUD CAD SGD NZD MXN",
    "franc": "CHF XOF",
    "peso": "MXN ARS CLP",
    "rupee": "INR PKR LKR",
}
_CALENDAR = frozenset({"mo", "yr"})  # of no fixed length: 60 days are two months, or nearly
_UNSPACED = frozenset({"th", "zh", "ja", "ko"})  # no blank ends a word
_MONTH = expression(r"[月월]\s?\Z")  # before the day of a date; 30日 alone may be the days of a term
_COUNTING = frozenset({"number", "code", "year", "day", "time", "fraction"})
_BESIDE = 12  # characters before a number in which a sign of money is looked for
_NEAR = Fraction(8, 100)  # a rounded conversion is not farther off than this


def united(text: str, found: Sequence[Quantity], language: str) -> list[Quantity]:
    """The quantities, in order of the text, with their units. The unit of a range is that of both its ends."""
    result = [_with_unit(text, quantity, language) for quantity in found]
    for index in range(len(result) - 2, -1, -1):
        one, then = result[index : index + 2]
        if bool(one.unit) == bool(then.unit) or {one.kind, then.kind} - _COUNTING:
            continue
        if RANGE.fullmatch(text, max(one.span.stop, one.unit.span.stop if one.unit else 0), _start(then)):
            if then.unit:
                result[index] = replace(one, unit=Unit(then.unit.codes, one.span))
            elif one.unit and one.unit.span.start < one.span.start:  # $5-10, but not 6-foot-6
                result[index + 1] = replace(then, unit=Unit(one.unit.codes, then.span))
    return result


def _start(quantity: Quantity) -> int:
    return min(quantity.span.start, quantity.unit.span.start) if quantity.unit else quantity.span.start


def _with_unit(text: str, quantity: Quantity, language: str) -> Quantity:
    span = quantity.span
    if quantity.kind not in _COUNTING or (
        quantity.kind == "day" and _MONTH.search(text, max(span.start - 2, 0), span.start)
    ):
        return quantity
    money, meant = _money()
    before = money.search(text, max(span.start - _BESIDE, 0), span.start)
    if before and before.lastindex:
        return replace(quantity, unit=Unit(meant[before.lastindex - 1], Span(before.start(), span.stop)))
    words, meant = _behind(language)
    match = words.match(text, span.stop)
    if not match or not match.lastindex:
        return quantity
    unit = Unit(meant[match.lastindex - 1], Span(span.start, match.end()))
    # 2018年 is a year, and so is what the letter of 1990s hangs on; 1600 m are none
    glued = match.end() - match.start() == 1
    if quantity.kind == "year" and (glued or unit.codes & _CALENDAR):
        return quantity
    return replace(quantity, unit=unit, kind="number" if quantity.kind == "code" else quantity.kind)  # 128MB


@cache
def _money() -> tuple[re.Pattern[str], tuple[frozenset[str], ...]]:
    """The pattern of what stands right before a number, and the units of its groups."""
    forms = _forms(MONEY_BEFORE)
    body = "|".join(f"({form})" for form, _ in forms)
    return expression(rf"(?<![A-Za-z])(?:{body})\s?\Z"), tuple(codes for _, codes in forms)


@cache
def _behind(language: str) -> tuple[re.Pattern[str], tuple[frozenset[str], ...]]:
    """The pattern of a unit behind a number, with one group for each form, and the units of the groups."""
    edge = "" if language in _UNSPACED else r"(?![^\W\d_])"
    forms = [(f"(?i:{form}){edge}", codes) for form, codes in _forms(UNIT_WORDS.get(language, ""))]
    forms += [(rf"{form}(?![A-Za-z])", codes) for form, codes in _forms(SYMBOLS)]
    forms.sort(key=lambda entry: -len(entry[0]))  # the longer first: US dollars before US, 日元 before 日
    body = "|".join(f"({form})" for form, _ in forms)
    return expression(rf"[\s-]?{BETWEEN.get(language, '')}(?:{body})"), tuple(codes for _, codes in forms)


def _forms(rows: str) -> list[tuple[str, frozenset[str]]]:
    """Each form of `codes=form|form`, as a regular expression, with what it may mean."""
    result = []
    for entry in rows.split():
        codes, _, forms = entry.partition("=")
        meant = frozenset(code for name in codes.split("|") for code in _ALIASES.get(name, name).split())
        for form in _BAR.split(forms):
            result.append((form.replace("_", r"[\s-]").replace("*", r"[^\W\d_]*"), meant))
    return result


_BAR = re.compile(r"\|(?![^()]*\))")  # not inside brackets


def _sorts(unit: Unit) -> set[str]:
    """What a unit may measure."""
    return {_DIMENSION[code][0] if code in _DIMENSION else "money" for code in unit.codes}


def disagree(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities name two units of one sort, as 40 mm and 40 cm do. What only one names is not compared."""
    if not a.unit or not b.unit or a.unit.codes & b.unit.codes:
        return False
    return bool(_sorts(a.unit) & _sorts(b.unit))


def converted(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities in two units are one amount, within the rounding of either: 5 miles and 8 km."""
    if not disagree(a, b) or a.negative != b.negative:
        return False
    return any(_rounds_to(a.value, x, b.value, y) or _rounds_to(b.value, y, a.value, x) for x, y in _of_one_sort(a, b))


def is_vague(a: Quantity, b: Quantity) -> bool:
    """Whether one of the units has no fixed length and the other has: 60 days are two months, or nearly."""
    both = [unit.codes for unit in (a.unit, b.unit) if unit]
    return sum(bool(codes & _CALENDAR) for codes in both) == 1


def put_together(found: Sequence[Quantity]) -> Iterator[tuple[Quantity, tuple[Quantity, Quantity]]]:
    """What is told in two units side by side, in the smaller of them, with its two parts: 5 ft 10 in are 70 in."""
    for one, then in pairwise(found):
        if not one.unit or not then.unit or not 0 <= then.span.start - one.unit.span.stop <= _BESIDE // 2:
            continue
        for x, y in _of_one_sort(one, then):
            more = one.value * _DIMENSION[x][1] / _DIMENSION[y][1]
            if more > one.value and then.value * _DIMENSION[y][1] < _DIMENSION[x][1]:
                whole = Span(one.span.start, then.span.stop)
                unit = Unit(frozenset({y}), Span(one.words.start, then.words.stop))
                yield Quantity(whole, more + then.value, unit=unit), (one, then)


def _of_one_sort(a: Quantity, b: Quantity) -> Iterable[tuple[str, str]]:
    for x in a.unit.codes if a.unit else ():
        for y in b.unit.codes if b.unit else ():
            if x in _DIMENSION and y in _DIMENSION and x != y and _DIMENSION[x][0] == _DIMENSION[y][0]:
                yield x, y


def _rounds_to(value: Fraction, unit: str, told: Fraction, other: str) -> bool:
    """Whether `value` is `told` in the other unit, as far as the digits of `told` go."""
    if {unit, other} == {"degC", "degF"}:
        exact = value * 9 / 5 + 32 if unit == "degC" else (value - 32) * 5 / 9
    else:
        exact = value * _DIMENSION[unit][1] / _DIMENSION[other][1]
    return abs(exact - told) <= min(_last_place(told) / 2, _NEAR * told)


def _last_place(value: Fraction) -> Fraction:
    """What the last digit of a value counts that is no nought behind others: 100 of 1,500 and 1/10 of 2.5."""
    place = Fraction(1)
    while value and value % (place * 10) == 0:
        place *= 10
    while value % place and place > Fraction(1, 10**6):
        place /= 10
    return place

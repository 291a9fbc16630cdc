"""What a sentence says in numbers: one value with its place, and how plainly it is written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from fractions import Fraction
from typing import Literal

from plancompare.model import Span

Kind = Literal["number", "code", "percent", "fraction", "ordinal", "year", "month", "day", "date", "time"]
"""What a number counts, as far as its neighbours tell. A `code` hangs on letters (F-16, 5G); the parts of a date in
digits whose order is not known are `date`."""

Half = Literal["", "am", "pm"]
Bound = Literal["", "first", "last"]


class Strength(IntEnum):
    """How surely a number is meant as a number."""

    hint = 0  # may render a number of the other text: "both", 一, "second", a number in a reference
    word = 1  # a small cardinal in words: "five"
    written = 2  # in words beyond doubt: "thirty-five", 十五, 三個, "20 September" for its month
    digits = 3


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts: the unit or currency that is named, by all codes that the word may mean (`units`).

    `span` covers the number and the word.
    """

    codes: frozenset[str]
    span: Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """One value. `also` are values by which it may be called as well, `parts` the numbers that it may be told in.

    平成30年 is 2018, also 30; 1/3 has the parts 1 and 3; 10:30 is 10.5, with the parts 10 and 30 or 22 and 30. A
    percentage is its number of hundredths. `scale` is what a word behind the digits multiplies them by. The value of a
    number below nought is without its sign, `negative`. `half` is the half of the day that is said with an hour.
    `bound` tells the ends of a range apart.
    """

    span: Span
    value: Fraction
    kind: Kind = "number"
    strength: Strength = Strength.digits
    also: tuple[Fraction, ...] = ()
    parts: tuple[tuple[Fraction, ...], ...] = ()
    scale: int = 1
    unit: Unit | None = None
    negative: bool = False
    half: Half = ""
    bound: Bound = ""

    @property
    def readings(self) -> tuple[Fraction, ...]:
        """All values that it may have, the likeliest first."""
        return (self.value, *self.also)

    def shifted(self, offset: int) -> Quantity:
        """The same, in a text in which what was read begins at `offset`."""
        span = Span(self.span.start + offset, self.span.stop + offset)
        unit = self.unit and Unit(self.unit.codes, Span(self.unit.span.start + offset, self.unit.span.stop + offset))
        return replace(self, span=span, unit=unit)

    @property
    def words(self) -> Span:
        """The number with its unit."""
        return self.unit.span if self.unit else self.span

    def __str__(self) -> str:
        """The value as figures are written: 350000000, 1.5, 1/3, 50 %."""
        unit = " %" if self.kind == "percent" else ""
        exact = self.value.denominator == 1 or 10**6 % self.value.denominator
        return f"{self.value}{unit}" if exact else f"{float(self.value):.10g}{unit}"

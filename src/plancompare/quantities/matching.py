"""Which numbers of one text render which of the other: a pairing of two multisets of values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from plancompare.quantities.quantity import Quantity, Strength
from plancompare.quantities.units import disagree

Pairs = list[tuple[int, int]]
Test = Callable[[Quantity, Quantity], bool]


@dataclass(frozen=True, slots=True)
class Matching:
    """Indices of quantities that say the same, two by two, and of those without a partner on the other side.

    `split` are those that one side says in one and the other in several numbers (10:30), with the first of these.
    """

    pairs: tuple[tuple[int, int], ...]
    source: tuple[int, ...]
    target: tuple[int, ...]
    split: tuple[tuple[int, int], ...] = ()


def match(source: Sequence[Quantity], target: Sequence[Quantity]) -> Matching:
    """Pairs what has the same value, the surest first: a number in digits before a word that may be one."""
    left, right = list(range(len(source))), list(range(len(target)))
    pairs: list[tuple[int, int]] = []
    split: list[tuple[int, int]] = []
    for test in _TESTS:
        if left and right:
            pairs += _taken(source, target, left, right, test)
    if left and right:
        split += _take_parts(source, target, left, right)
        split += [(i, j) for j, i in _take_parts(target, source, right, left)]
        pairs += _taken(source, target, left, right, alike)
    return Matching(tuple(pairs), tuple(left), tuple(right), tuple(split))


def alike(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities may say the same: one of them in so many words, the other at least by another name."""
    if not _fit(a, b):
        return False
    if Strength.hint in (a.strength, b.strength):  # a hint renders what a number says in so many words
        return (b.value if a.strength is Strength.hint else a.value) in (
            a if a.strength is Strength.hint else b
        ).readings
    return a.value in b.readings or b.value in a.readings or not set(a.parts).isdisjoint(b.parts)


def _taken(
    source: Sequence[Quantity], target: Sequence[Quantity], left: list[int], right: list[int], test: Test
) -> Iterator[tuple[int, int]]:
    """Pairs what passes the test; of several, those at the likest places among the numbers of their sides."""
    free: dict[object, dict[int, None]] = {}
    for j in right:
        for name in _names(target[j]):
            free.setdefault(name, {})[j] = None
    for i in tuple(left):
        known = dict.fromkeys(j for name in _names(source[i]) for j in free.get(name, ()))
        fitting = [j for j in known if test(source[i], target[j])]
        if fitting:
            j = min(fitting, key=lambda j: (_by_unit(source[i], target[j]), abs(i * len(target) - j * len(source)), j))
            for name in _names(target[j]):
                free[name].pop(j, None)
            left.remove(i)
            right.remove(j)
            yield i, j


def _names(quantity: Quantity) -> set[object]:
    """All that a quantity may be found by: only those that share one can be alike."""
    return {*quantity.readings, *quantity.parts}


def _take_parts(whole: Sequence[Quantity], pieces: Sequence[Quantity], left: list[int], right: list[int]) -> Pairs:
    """What one side says in one, such as 1/3 or 10:30, and the other in several numbers: with the first of them."""
    found = []
    for i in tuple(left):
        for parts in whole[i].parts:
            chosen = _chosen(parts, pieces, right)
            if chosen:
                left.remove(i)
                for j in chosen:
                    right.remove(j)
                found.append((i, chosen[0]))
                break
    return found


def _chosen(parts: Sequence[Fraction], pieces: Sequence[Quantity], free: Sequence[int]) -> list[int]:
    """A different free piece for each part; [] if one has none."""
    chosen: list[int] = []
    for part in parts:
        found = next((j for j in free if j not in chosen and part in pieces[j].readings), None)
        if found is None:
            return []
        chosen.append(found)
    return chosen


def _fit(a: Quantity, b: Quantity) -> bool:
    """A month is rendered by a month only: 9月 is not nine of anything."""
    return (a.kind == "month") == (b.kind == "month") or "date" in (a.kind, b.kind)


def _sure(a: Quantity, b: Quantity) -> bool:
    return a.strength > Strength.hint < b.strength


def _by_unit(a: Quantity, b: Quantity) -> int:
    """How ill the units fit: less if they are one, more if they cannot be."""
    return 0 if _same_unit(a, b) else 2 if disagree(a, b) else 1


def _same_unit(a: Quantity, b: Quantity) -> bool:
    return bool(a.unit and b.unit and a.unit.codes & b.unit.codes)


_TESTS: tuple[Test, ...] = (
    lambda a, b: a.value == b.value and _same_unit(a, b) and _sure(a, b),
    lambda a, b: a.value == b.value and a.kind == b.kind and not disagree(a, b) and _sure(a, b),
    lambda a, b: a.value == b.value and a.kind == b.kind and _sure(a, b),
    lambda a, b: a.value == b.value and _fit(a, b) and _sure(a, b),
    lambda a, b: _sure(a, b) and alike(a, b),
)


_ALIKE_KINDS = (
    frozenset({"number", "code", "ordinal"}),
    frozenset({"number", "percent", "fraction"}),
    frozenset({"number", "day", "date"}),
    frozenset({"number", "time"}),
    frozenset({"number", "year"}),
)
_FARTHEST = 20  # times: beyond, one number hardly stands for another, unless it is a matter of noughts or lost digits


def same_kind(a: Quantity, b: Quantity) -> bool:
    """Whether both count the same sort of thing, as far as their neighbours tell."""
    kinds = {a.kind, b.kind}
    return len(kinds) == 1 or any(kinds <= group for group in _ALIKE_KINDS)


def comparable(a: Quantity, b: Quantity) -> bool:
    """Whether one may be a wrong rendering of the other: of one kind, and near in size or in digits."""
    if not same_kind(a, b):
        return False
    small, large = min(a.value, b.value), max(a.value, b.value)
    if "year" in (a.kind, b.kind):
        return a.kind == b.kind or large <= 2 * small or _digits_in_common(large, small) > 1
    if large <= _FARTHEST * (small if small > 1 else Fraction(1)):
        return True
    digits = a.strength is b.strength is Strength.digits
    return digits and small > 0 and (str(large / small).strip("0") == "1" or str(large).startswith(str(small)))


def _digits_in_common(a: Fraction, b: Fraction) -> int:
    """How many places of two numbers of one length have the same digit."""
    return sum(one == two for one, two in zip(str(a), str(b), strict=True)) if len(str(a)) == len(str(b)) else 0

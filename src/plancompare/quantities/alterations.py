"""Numbers that have their like, and say something else: another unit, no sign, the other half of the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from plancompare.model import SIDES, Bead, Side, opposite
from plancompare.quantities.pages import Pages, Said
from plancompare.quantities.quantity import Quantity, Strength
from plancompare.quantities.scanning import knows
from plancompare.quantities.signs import below_nought
from plancompare.quantities.units import converted, disagree

Change = Literal["unit", "sign", "half of the day", "order", "percent"]


class Altered(NamedTuple):
    """Two numbers of one value that say something else, and in what."""

    source: Said
    target: Said
    change: Change


def alterations(bead: Bead, partners: Sequence[tuple[Said, Said]], pages: Mapping[Side, Pages]) -> tuple[Altered, ...]:
    """Those of the partners of a bead that differ in what stands around their digits."""
    result = []
    for source, target in partners:
        a, b = source.quantity, target.quantity
        if disagree(a, b) and not converted(a, b):
            result.append(Altered(source, target, "unit"))
        elif Strength.hint in (a.strength, b.strength):
            continue
        elif a.negative != b.negative and not _is_below("target" if a.negative else "source", bead, pages):
            result.append(Altered(source, target, "sign"))
        elif a.half and b.half and a.half != b.half:
            result.append(Altered(source, target, "half of the day"))
        elif a.kind != b.kind and _lost_percent(a, b, bead, pages):
            result.append(Altered(source, target, "percent"))
    return (*result, *_exchanged(partners))


def _keys(bead: Bead, side: Side) -> tuple[str, ...]:
    return bead.source if side == "source" else bead.target


def _is_below(side: Side, bead: Bead, pages: Mapping[Side, Pages]) -> bool:
    """Whether that side says in other words that something is below nought."""
    page = pages[side]
    return any(below_nought(page.words(key), page.document.language) for key in _keys(bead, side))


def _lost_percent(a: Quantity, b: Quantity, bead: Bead, pages: Mapping[Side, Pages]) -> bool:
    """Whether one of two equal numbers is a percentage, the other a bare one, and its side has fewer percentages."""
    if {a.kind, b.kind} != {"percent", "number"} or a.strength < Strength.written or b.strength < Strength.written:
        return False
    bare: Side = "source" if a.kind == "number" else "target"
    if not knows(pages[bare].document.language):  # nor its word for per cent
        return False
    shares = {
        side: sum(s.quantity.kind in ("percent", "fraction") for s in pages[side].said(_keys(bead, side)))
        for side in SIDES
    }
    return shares[bare] < shares[opposite(bare)]


def _exchanged(partners: Sequence[tuple[Said, Said]]) -> Iterator[Altered]:
    """The first ends of ranges whose two ends have changed places."""
    by_start = {(source.key, source.quantity.span): (source, target) for source, target in partners}
    rows = [by_start[key] for key in sorted(by_start)]
    for (first, there), (last, then) in pairwise(rows):
        ends = [said.quantity.bound for said in (first, last, there, then)]
        turned = ends == ["first", "last", "last", "first"] and first.quantity.value != last.quantity.value
        if turned and then.quantity.span.stop <= there.quantity.span.start:
            yield Altered(first, then, "order")

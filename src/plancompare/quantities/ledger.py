"""What both sides of a comparison say in numbers, pair by pair, and what of it is left without a partner."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple

from plancompare.model import Bead, Comparison, Document, Side, Span
from plancompare.quantities.matching import alike, match, same_kind
from plancompare.quantities.quantity import Quantity, Strength
from plancompare.quantities.scanning import hints, knows, quantities
from plancompare.quantities.signs import below_nought
from plancompare.quantities.units import converted, disagree, is_vague

SIDES: tuple[Side, Side] = ("source", "target")
OTHER: dict[Side, Side] = {"source": "target", "target": "source"}
REACH = 2
"""Sentences before and behind a pair that are searched for a number that was moved out of it."""
SMALL = 12
"""Up to here a number may be said in a word that is no numeral, and stands in many sentences."""
_DIGITS = re.compile(r"\d{1,30}")


@dataclass(frozen=True, slots=True)
class Said:
    """A quantity in the sentence or heading `key`; its span counts the document's text."""

    key: str
    quantity: Quantity


Change = Literal["unit", "sign", "half of the day", "order", "percent"]


class Altered(NamedTuple):
    """Two numbers of one value that say something else, and in what."""

    source: Said
    target: Said
    change: Change


@dataclass(frozen=True, slots=True)
class Row:
    """A bead, with the numbers of its two sides that have no partner, and the partners that say something else."""

    bead: Bead
    source: tuple[Said, ...]
    target: tuple[Said, ...]
    altered: tuple[Altered, ...] = ()

    def left(self, side: Side) -> tuple[Said, ...]:
        """Those of one side."""
        return self.source if side == "source" else self.target

    def keys(self, side: Side) -> tuple[str, ...]:
        """The sentences of one side."""
        return self.bead.source if side == "source" else self.bead.target


class Pages:
    """The numbers of one document, sentence by sentence, each read when it is first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._spans = {sentence.key: sentence.span for sentence in document.sentences}
        for clause in document.walk():
            if clause.heading:
                self._spans.setdefault(clause.key, clause.heading)
        if document.title:
            self._spans.setdefault("", document.title)
        self._read: dict[str, tuple[Said, ...]] = {}

    @cached_property
    def _keys(self) -> tuple[str, ...]:
        return tuple(sorted(self._spans, key=lambda key: self._spans[key]))

    @cached_property
    def _order(self) -> dict[str, int]:
        return {key: index for index, key in enumerate(self._keys)}

    def span(self, key: str) -> Span:
        """Where a sentence or heading stands."""
        return self._spans[key]

    def said(self, keys: Sequence[str]) -> list[Said]:
        """The quantities of some sentences."""
        for key in keys:
            if key not in self._read:
                self._read[key] = self._placed(key, quantities(self.words(key), self.document.language))
        return [said for key in keys for said in self._read[key]]

    def hinted(self, keys: Sequence[str]) -> list[Said]:
        """What else there may render a number."""
        return [said for key in keys for said in self._placed(key, hints(self.words(key), self.document.language))]

    def labelled(self, keys: Sequence[str]) -> set[Fraction]:
        """The numbers in the labels of clauses whose heading or first sentence is among these: “2 단계: …”."""
        found: set[Fraction] = set()
        for key in keys:
            clause = self.document.clause_of.get(key)
            if clause and clause.label and (key == clause.key or key == clause.sentences[0].key):
                found |= {Fraction(int(digits)) for digits in _DIGITS.findall(clause.label)}
        return found

    def words(self, key: str) -> str:
        """A sentence or heading."""
        return self.document.words(self._spans[key])

    def _placed(self, key: str, found: Sequence[Quantity]) -> tuple[Said, ...]:
        start = self._spans[key].start
        return tuple(Said(key, quantity.shifted(start)) for quantity in found)

    def beside(self, keys: Sequence[str]) -> list[str]:
        """The sentences shortly before and behind these."""
        places = [self._order[key] for key in keys]
        first, last = min(places), max(places)
        near = (*range(max(first - REACH, 0), first), *range(last + 1, min(last + 1 + REACH, len(self._keys))))
        return [self._keys[place] for place in near]

    def place(self, said: Said, keys: Sequence[str]) -> float:
        """How far in these sentences a number stands, from 0 to 1."""
        first, last = self._spans[keys[0]].start, self._spans[keys[-1]].stop
        return min(max((said.quantity.span.start - first) / max(last - first, 1), 0.0), 1.0)


class Ledger:
    """The numbers of a comparison. `rows` are its two-sided beads."""

    def __init__(self, comparison: Comparison) -> None:
        self.pages: dict[Side, Pages] = {side: Pages(comparison.document(side)) for side in SIDES}
        beads = (*comparison.beads, *comparison.headings)
        self.rows = tuple(self._row(bead) for bead in beads if bead.source and bead.target)
        self._left: dict[tuple[Side, str], list[Quantity]] = {}
        for row in self.rows:
            for side in SIDES:
                for key in row.keys(side):
                    self._left.setdefault((side, key), [])
                for said in row.left(side):
                    self._left[side, said.key].append(said.quantity)

    def _row(self, bead: Bead) -> Row:
        """What has no partner in a bead. Words that only hint at numbers are asked last, and only if there is need."""
        source, target = self.pages["source"].said(bead.source), self.pages["target"].said(bead.target)
        said = tuple(source), tuple(target)
        rest = match([s.quantity for s in source], [t.quantity for t in target])
        partners = [(source[i], target[j]) for i, j in (*rest.pairs, *rest.split)]
        source, target = [source[i] for i in rest.source], [target[j] for j in rest.target]
        if not _meant(source) and not _meant(target):
            return Row(bead, (), (), self._altered(bead, partners))
        wanted = _meant(target)
        if _meant(source):
            target += self.pages["target"].hinted(bead.target)
        if wanted:
            source += self.pages["source"].hinted(bead.source)
        rest = match([s.quantity for s in source], [t.quantity for t in target])
        pairs = [(source[i], target[j]) for i, j in rest.pairs]
        partners += pairs
        unmatched = [source[i] for i in rest.source], [target[j] for j in rest.target]
        left, right = _meant(unmatched[0]), _meant(unmatched[1])
        left, right = left + _ordinals(unmatched[0], said[0], right), right + _ordinals(unmatched[1], said[1], left)
        more = _reclaimed([s for s, t in pairs if t.quantity.strength is Strength.hint], right)
        right += _reclaimed([t for s, t in pairs if s.quantity.strength is Strength.hint], left)
        left, right = _unconverted([*left, *more], said[1]), _unconverted(right, said[0])
        return Row(bead, tuple(left), tuple(right), self._altered(bead, partners))

    def _altered(self, bead: Bead, partners: Sequence[tuple[Said, Said]]) -> tuple[Altered, ...]:
        """The partners that differ in what stands around their digits."""
        result = []
        for source, target in partners:
            a, b = source.quantity, target.quantity
            if disagree(a, b) and not converted(a, b):
                result.append(Altered(source, target, "unit"))
            elif Strength.hint in (a.strength, b.strength):
                continue
            elif a.negative != b.negative and not self._is_below("target" if a.negative else "source", bead):
                result.append(Altered(source, target, "sign"))
            elif a.half and b.half and a.half != b.half:
                result.append(Altered(source, target, "half of the day"))
            elif a.kind != b.kind and self._lost_percent(a, b, bead):
                result.append(Altered(source, target, "percent"))
        return (*result, *_exchanged(partners))

    def _is_below(self, side: Side, bead: Bead) -> bool:
        page = self.pages[side]
        keys = bead.source if side == "source" else bead.target
        return any(below_nought(page.words(key), page.document.language) for key in keys)

    def _lost_percent(self, a: Quantity, b: Quantity, bead: Bead) -> bool:
        """Whether one of two equal numbers is a percentage, the other a bare one, and its side knows no percentage."""
        if {a.kind, b.kind} != {"percent", "number"} or a.strength < Strength.written or b.strength < Strength.written:
            return False
        side: Side = "source" if a.kind == "number" else "target"
        if not knows(self.pages[side].document.language):  # nor its word for per cent
            return False
        keys: dict[Side, tuple[str, ...]] = {"source": bead.source, "target": bead.target}
        shares = {
            side: sum(s.quantity.kind in ("percent", "fraction") for s in self.pages[side].said(keys[side]))
            for side in SIDES
        }
        return shares[side] < shares[OTHER[side]]

    def is_moved(self, quantity: Quantity, side: Side, keys: Sequence[str]) -> bool:
        """Whether the number stands beside `keys` of that side, and nothing else accounts for it there."""
        for key in self.pages[side].beside(keys):
            known = self._left.get((side, key))
            free = [said.quantity for said in _meant(self.pages[side].said((key,)))] if known is None else known
            if any(alike(quantity, other) for other in free):
                return True
        return False

    def is_repeated(self, quantity: Quantity, side: Side, keys: Sequence[str]) -> bool:
        """Whether `keys` of that side (for a number that is not small, or the sentences beside) say it for another."""
        near = keys if quantity.value <= SMALL else (*keys, *self.pages[side].beside(keys))
        return any(alike(quantity, said.quantity) for said in self.pages[side].said(near))


def _ordinals(unmatched: Sequence[Said], said: Sequence[Said], others: Sequence[Said]) -> list[Said]:
    """Numerals that may mean something else ("second") where an ordinal of the other side lacks its like."""
    wanted = sum(other.quantity.kind == "ordinal" for other in others)
    doubtful = [s for s in unmatched if s.quantity.kind == "ordinal" and s.quantity.strength is Strength.hint]
    return [Said(s.key, replace(s.quantity, strength=Strength.word)) for s in doubtful if s in said][:wanted]


def _unconverted(left: Sequence[Said], there: Sequence[Said]) -> list[Said]:
    """Those that the other side does not say in another unit."""
    return [
        said
        for said in left
        if not any(converted(said.quantity, o.quantity) and not is_vague(said.quantity, o.quantity) for o in there)
    ]


def _exchanged(partners: Sequence[tuple[Said, Said]]) -> Iterator[Altered]:
    """The first ends of ranges whose two ends have changed places."""
    by_start = {(source.key, source.quantity.span): (source, target) for source, target in partners}
    rows = [by_start[key] for key in sorted(by_start)]
    for (first, there), (last, then) in pairwise(rows):
        ends = [said.quantity.bound for said in (first, last, there, then)]
        turned = ends == ["first", "last", "last", "first"] and first.quantity.value != last.quantity.value
        if turned and then.quantity.span.stop <= there.quantity.span.start:
            yield Altered(first, then, "order")


def _meant(row: Sequence[Said]) -> list[Said]:
    """Those that are more than hints."""
    return [said for said in row if said.quantity.strength > Strength.hint]


def _reclaimed(rendered: Sequence[Said], others: Sequence[Said]) -> list[Said]:
    """Of the ones that only a word like "a" accounts for, those that stand for a number without its like ("six")."""
    wanted = list(others)
    result = []
    for said in _meant(rendered):
        other = next((o for o in wanted if same_kind(said.quantity, o.quantity)), None)
        if other and said.quantity.value <= 1:
            wanted.remove(other)
            result.append(said)
    return result

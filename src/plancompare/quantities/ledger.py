"""What both sides of a comparison say in numbers, pair by pair, and what of it is left without a partner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from plancompare.model import SIDES, Bead, Comparison, Side
from plancompare.quantities.alterations import Altered, alterations
from plancompare.quantities.matching import alike, match, same_kind
from plancompare.quantities.pages import Pages, Said
from plancompare.quantities.quantity import Quantity, Strength
from plancompare.quantities.units import converted, is_vague, put_together

SMALL = 12
"""Up to here a number may be said in a word that is no numeral, and stands in many sentences."""


@dataclass(frozen=True, slots=True)
class Row:
    """A bead, with the numbers of its two sides that have no partner, the partners that say something else, and all."""

    bead: Bead
    source: tuple[Said, ...]
    target: tuple[Said, ...]
    altered: tuple[Altered, ...] = ()
    partners: tuple[tuple[Said, Said], ...] = ()

    def left(self, side: Side) -> tuple[Said, ...]:
        """Those of one side."""
        return self.source if side == "source" else self.target

    def keys(self, side: Side) -> tuple[str, ...]:
        """The sentences of one side."""
        return self.bead.source if side == "source" else self.bead.target


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
            return Row(bead, (), (), alterations(bead, partners, self.pages), tuple(partners))
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
        left, right = _unconverted([*left, *more], *said), _unconverted(right, *said[::-1])
        return Row(bead, tuple(left), tuple(right), alterations(bead, partners, self.pages), tuple(partners))

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


def _unconverted(left: Sequence[Said], here: Sequence[Said], there: Sequence[Said]) -> list[Said]:
    """Those that the other side does not say in another unit, nor in two where it is one: 5 feet 10 inches, 178 cm."""
    if not any(said.quantity.unit for said in left):
        return list(left)
    ours, theirs = ([said.quantity for said in side] for side in (here, there))
    sums = [whole for whole, _ in put_together(theirs)]
    pieces = [
        part for whole, parts in put_together(ours) if any(_is_amount(whole, o) for o in theirs) for part in parts
    ]
    return [
        said
        for said in left
        if said.quantity not in pieces
        and not any(_is_same(said.quantity, other) for other in theirs)
        and not any(_is_amount(whole, said.quantity) for whole in sums)
    ]


def _is_same(a: Quantity, b: Quantity) -> bool:
    """Whether both are one amount in two units."""
    return converted(a, b) and not is_vague(a, b)


def _is_amount(whole: Quantity, other: Quantity) -> bool:
    """The same, for one that was put together: its unit may be that of the other."""
    units = whole.unit and other.unit and whole.unit.codes & other.unit.codes
    return bool(units and whole.value == other.value) or _is_same(whole, other)


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

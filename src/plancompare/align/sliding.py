"""What is missing is moved to where it makes whole clauses, if it may as well stand there.

Neighbouring points often end alike ("Where this is not allowed in full, it may not apply to You."). If one of two such
points is missing, its first sentence and the other's last one would do as well as the whole point, and the alignment
knows no better. As a line diff slides an insertion to the border of a paragraph, the gap is slid here: the sentences
beside it change partners, each with about as much likeness as before, so that the gap begins and ends with a clause.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from plancompare.align.layout import CLAUSE, Layout
from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.align.scoring import Scale
    from plancompare.seams import Vectors

# On the scale of the texts, where 0 is unrelated and 1 a typical partner:
_LOSS = 0.25  # what may be lost with another partner; what does not belong together loses more
_LIKE = 0.6  # what there must be with it
_FARTHEST = 6  # sentences that change partners for one gap


def slid(
    beads: Sequence[IndexBead], vectors: tuple[Vectors, Vectors], layouts: tuple[Layout, Layout], scale: Scale
) -> list[IndexBead]:
    """The beads with gaps that begin and end with a clause where that costs little; sides keep their order."""
    once = _Side(list(beads), vectors, layouts[0], scale).slid()
    twice = _Side([bead.turned() for bead in once], (vectors[1], vectors[0]), layouts[1], scale).slid()
    return [bead.turned() for bead in twice]


@dataclass(frozen=True, slots=True)
class _Exchange:
    """The sentence `row` gets the partner of `bead`."""

    row: int
    bead: IndexBead
    likeness: float


class _Side:
    """The gaps of the source."""

    def __init__(self, beads: list[IndexBead], vectors: tuple[Vectors, Vectors], layout: Layout, scale: Scale) -> None:
        self.beads, self.vectors, self.layout, self.scale = beads, vectors, layout, scale
        self.place = {bead.source[0]: at for at, bead in enumerate(beads) if len(bead.source) == 1}

    def slid(self) -> list[IndexBead]:
        """The beads with every gap slid that can be."""
        for first, last in list(self._gaps()):
            if not self._fits(first, last):
                found = self._slide(first, last, 1) or self._slide(first, last, -1)
                if found:
                    self._exchange(range(first, last + 1), *found)
        return self.beads

    def _gaps(self) -> Iterator[tuple[int, int]]:
        """The first and the last of the sentences in a row that have no partner."""
        size = len(self.layout.border)
        alone = [row in self.place and not self.beads[self.place[row]].target for row in range(size)]
        start = 0
        for end in range(size + 1):
            if end == size or not alone[end]:
                if start < end:
                    yield start, end - 1
                start = end + 1

    def _fits(self, first: int, last: int) -> bool:
        """Whether a gap begins and ends with a clause."""
        border = self.layout.border
        return bool(border[first] == CLAUSE and (last + 1 == len(border) or border[last + 1] == CLAUSE))

    def _slide(self, first: int, last: int, step: int) -> tuple[int, list[_Exchange]] | None:
        """How far the gap goes, down (`step` 1) or up (-1), to fit, and what is exchanged; None if it cannot."""
        taken: list[_Exchange] = []
        for far in range(1, _FARTHEST + 1):
            giver, taker = (last + far, first + far - 1) if step > 0 else (first - far, last - far + 1)
            bead = self.beads[self.place[giver]] if giver in self.place else None
            if bead is None or not bead.target or self.layout.heading[giver] != self.layout.heading[taker]:
                return None
            likeness = self._likeness(taker, bead.target)
            if likeness < max(_LIKE, min(self._likeness(giver, bead.target), 1.0) - _LOSS):
                return None
            taken.append(_Exchange(taker, bead, likeness))
            if self._fits(first + step * far, last + step * far):
                return step * far, taken
        return None

    def _likeness(self, row: int, columns: tuple[int, ...]) -> float:
        return self.scale.between(self.vectors, (row,), columns)

    def _exchange(self, gap: range, far: int, taken: list[_Exchange]) -> None:
        """Gives partners to their new sentences, and none to those where the gap stands now."""
        empty = [self.beads[self.place[row]] for row in gap]
        for one in taken:
            score = min(max(one.likeness, 0.0), 1.0)
            self.beads[self.place[one.row]] = replace(one.bead, source=(one.row,), score=score)
        for row, bead in zip(gap, empty, strict=True):
            self.beads[self.place[row + far]] = replace(bead, source=(row + far,))

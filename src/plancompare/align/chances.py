"""Pairs by chance that make a good one look moved.

Where a clause was left out on one side, and sentences beside it on the other, these may find each other along the text,
for they are on one topic, and the pair that stands between them and is no chance is found crosswise only. If all that a
pair crosses is weak, and weaker together than it is, then nothing was moved: those sentences have no partner.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.seams import Vectors

_WEAK = 0.5  # on the scale of the texts, where 0 is unrelated and 1 a typical partner: what may be chance
_LEFT = 0.7  # confidence that such a sentence has no partner


def without_chances(
    beads: Sequence[IndexBead], moved: Sequence[IndexBead], vectors: tuple[Vectors, Vectors]
) -> list[IndexBead]:
    """The beads, `moved` ones among them, without those by chance that these cross.

    Sentences that are more like each other than like any other of the two texts are a pair, as weak as it may be.
    """
    kept = list(beads)
    rows = {row for one in moved for row in one.source}
    for one in moved:
        crossed = [b for b in kept if b.source and b.target and rows.isdisjoint(b.source) and _cross(one, b)]
        weak = all(bead.score < _WEAK for bead in crossed) and sum(b.score for b in crossed) < one.score
        if crossed and weak and not any(_choose_each_other(bead, vectors) for bead in crossed):
            gone = {id(bead) for bead in crossed}
            kept = [bead for bead in kept if id(bead) not in gone]
            for bead in crossed:
                kept += [IndexBead((i,), (), 0.0, _LEFT) for i in bead.source]
                kept += [IndexBead((), (j,), 0.0, _LEFT) for j in bead.target]
    return kept


def _cross(one: IndexBead, other: IndexBead) -> bool:
    return (one.source[0] < other.source[0]) != (one.target[0] < other.target[0])


def _choose_each_other(bead: IndexBead, vectors: tuple[Vectors, Vectors]) -> bool:
    """Whether some sentences of the two sides are each other's best in the whole texts."""
    for i in bead.source:
        j = int((vectors[1] @ vectors[0][i]).argmax())
        if j in bead.target and int((vectors[0] @ vectors[1][j]).argmax()) == i:
            return True
    return False

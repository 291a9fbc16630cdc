"""Pairs by chance that make a good one look moved.

Where a clause was left out on one side, and sentences beside it on the other, these may find each other along the text,
for they are on one topic, and the pair that stands between them and is no chance is found crosswise only. If all that a
pair crosses is weak, and weaker together than it is, then nothing was moved: those sentences have no partner.
"""

from __future__ import annotations

from collections.abc import Sequence

from plancompare.align.sentences import IndexBead

_WEAK = 0.5  # on the scale of the texts, where 0 is unrelated and 1 a typical partner: what may be chance
_EXCHANGED = 0.35  # the same, for what changed places with its neighbour
_LEFT = 0.7  # confidence that such a sentence has no partner


def without_chances(beads: Sequence[IndexBead], moved: Sequence[IndexBead]) -> list[IndexBead]:
    """The beads, `moved` ones among them, without those by chance that these cross."""
    kept = list(beads)
    for one in moved:
        crossed = [bead for bead in kept if bead.source and bead.target and _cross(one, bead)]
        if len(crossed) == 1 and _neighbours(one, crossed[0]) and crossed[0].score >= _EXCHANGED:
            continue
        if crossed and all(bead.score < _WEAK for bead in crossed) and sum(b.score for b in crossed) < one.score:
            gone = {id(bead) for bead in crossed}
            kept = [bead for bead in kept if id(bead) not in gone]
            for bead in crossed:
                kept += [IndexBead((i,), (), 0.0, _LEFT) for i in bead.source]
                kept += [IndexBead((), (j,), 0.0, _LEFT) for j in bead.target]
    return kept


def _neighbours(one: IndexBead, other: IndexBead) -> bool:
    """Whether two beads stand side by side in both texts: if they cross, they changed places, rarely by chance."""
    return all(
        here[-1] + 1 == there[0] or there[-1] + 1 == here[0]
        for here, there in ((one.source, other.source), (one.target, other.target))
    )


def _cross(one: IndexBead, other: IndexBead) -> bool:
    return (one.source[0] < other.source[0]) != (one.target[0] < other.target[0])

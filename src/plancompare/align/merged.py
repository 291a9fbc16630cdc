"""Two items against one: is the second rendered there, or was it left out?

The items of a list are short and of one kind (brake pads and cables; chains and gears), and where one of them has no
translation, its neighbour's may take it in: on the scale of the alignment the two together are hardly less like it than
the one. If the alignment is itself in doubt, and an item alone is as like the other side as both are, it stands alone.
An item that was cut in two looks the same, but for its length.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log
from typing import TYPE_CHECKING

from plancompare.align.layout import CLAUSE, Layout
from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.align.scoring import Scale
    from plancompare.seams import Vectors

_DOUBT = 0.75  # confidence below which such a bead is looked at
_LIKELY = 0.5  # and from which on it is believed if it is as long as the other side
_GAIN = 0.2  # likeness that the other item must add to be believed
_LEFT = 0.5  # confidence that it has no partner


def not_merged(
    beads: Sequence[IndexBead],
    vectors: tuple[Vectors, Vectors],
    lengths: tuple[Sequence[int], Sequence[int]],
    layouts: tuple[Layout, Layout],
    scale: Scale,
) -> Iterator[IndexBead]:
    """The beads; one of several clauses against one, in doubt, is cut to the clause that alone is as like."""

    def odd(ours: Sequence[int], theirs: Sequence[int]) -> float:
        """How far the lengths of two sides are from what is usual here."""
        here, there = (sum(sizes[k] for k in side) for sizes, side in zip(lengths, (ours, theirs), strict=True))
        return abs(log(max(there, 1) / max(here, 1)) - scale.ratio)

    for bead in beads:
        ours, theirs = bead.source, bead.target
        side = 0 if len(ours) > 1 else 1
        many = (ours, theirs)[side]
        plain = len(many) > 1 == min(len(ours), len(theirs)) and bead.confidence < _DOUBT
        if not plain or not all(layouts[side].border[index] == CLAUSE for index in many[1:]):
            yield bead
            continue
        parts = [((index,), theirs) if side == 0 else (ours, (index,)) for index in many]
        alone = [scale.between(vectors, *part) for part in parts]
        best = max(range(len(many)), key=lambda place: alone[place])
        fits = bead.confidence >= _LIKELY and odd(ours, theirs) < odd(*parts[best])
        if fits or scale.between(vectors, ours, theirs) - alone[best] > _GAIN:
            yield bead
            continue
        score = max(min(alone[best], 1.0), 0.0)
        left, right = parts[best]
        yield IndexBead(left, right, score, 1 - bead.confidence, contact=bead.contact)
        for index in many:
            if index != many[best]:
                yield IndexBead((index,) if side == 0 else (), () if side == 0 else (index,), 0.0, _LEFT)

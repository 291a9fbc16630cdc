"""Paragraphs that changed places within one bead: an alignment along the text can only take them together.

Two neighbouring clauses, items of a list or cells of a row that were swapped look to the search like two sentences that
were rendered by two in another order. Where a border runs through both sides of a bead, and its halves are much more
like each other crosswise than straight, it is two beads. Within a paragraph the order is the translator's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from plancompare.align.layout import Layout
from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.align.scoring import Scale
    from plancompare.seams import Vectors

# On the scale of the texts, where 0 is unrelated and 1 a typical partner:
_LIKE = 0.5  # what each half must reach
_BETTER = 0.6  # how much more alike the two pairs of halves must be, together
_SURE = 0.8  # confidence of such a pair, at the least


def uncrossed(
    beads: Sequence[IndexBead], vectors: tuple[Vectors, Vectors], layouts: tuple[Layout, Layout], scale: Scale
) -> Iterator[IndexBead]:
    """The beads, those that hold swapped paragraphs as two."""
    like = partial(scale.between, vectors)
    for bead in beads:
        best = 0.0
        halves: tuple[IndexBead, ...] = (bead,)
        for r in _borders(bead.source, layouts[0]):
            for c in _borders(bead.target, layouts[1]):
                (top, bottom), (left, right) = _cut(bead.source, r), _cut(bead.target, c)
                crosswise = like(top, right), like(bottom, left)
                better = sum(crosswise) - like(top, left) - like(bottom, right)
                if min(crosswise) >= _LIKE and better >= max(best, _BETTER):
                    best = better
                    sure = max(bead.confidence, _SURE)
                    halves = (
                        replace(bead, source=top, target=right, score=min(crosswise[0], 1.0), confidence=sure),
                        replace(bead, source=bottom, target=left, score=min(crosswise[1], 1.0), confidence=sure),
                    )
        yield from halves


def _borders(side: Sequence[int], layout: Layout) -> list[int]:
    """Where a paragraph begins within a side of a bead."""
    return [at for at in range(1, len(side)) if layout.border[side[at]] > 0]


def _cut(side: tuple[int, ...], at: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return side[:at], side[at:]

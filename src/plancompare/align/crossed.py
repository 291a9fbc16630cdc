"""Clauses that changed places within one bead: an alignment along the text can only take them together.

Two neighbouring clauses that were swapped look to the search like two sentences that were rendered by two in another
order. Where a border of clauses runs through both sides of a bead, and its halves are much more like each other
crosswise than straight, it is two beads.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from plancompare.align.layout import Layout
from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.align.scoring import Scale
    from plancompare.seams import Vectors

# On the scale of the texts, where 0 is unrelated and 1 a typical partner:
_LIKE = 0.6  # what each half must reach
_BETTER = 0.6  # how much more alike the two pairs of halves must be, together
_CLAUSE = 2  # the border of a clause, as `Layout.border` counts


def uncrossed(
    beads: Sequence[IndexBead], vectors: tuple[Vectors, Vectors], layouts: tuple[Layout, Layout], scale: Scale
) -> Iterator[IndexBead]:
    """The beads, those that hold swapped clauses as two."""

    def like(rows: Sequence[int], columns: Sequence[int]) -> float:
        here, there = vectors[0][list(rows)].sum(axis=0), vectors[1][list(columns)].sum(axis=0)
        cosine = here @ there / max(float(np.linalg.norm(here) * np.linalg.norm(there)), 1e-6)
        return float(scale.of(np.asarray(cosine)))

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
                    scores = [min(value, 1.0) for value in crosswise]
                    halves = (
                        replace(bead, source=top, target=right, score=scores[0]),
                        replace(bead, source=bottom, target=left, score=scores[1]),
                    )
        yield from halves


def _borders(side: Sequence[int], layout: Layout) -> list[int]:
    """Where a clause begins within a side of a bead."""
    return [at for at in range(1, len(side)) if layout.border[side[at]] == _CLAUSE]


def _cut(side: tuple[int, ...], at: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return side[:at], side[at:]

"""Where in the whole other text a sentence would stand best, and how much better than anywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from plancompare.align.corridor import Ints
from plancompare.align.scoring import Scale
from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.seams import Vectors

# On the scale of the texts, where 0 is unrelated and 1 a typical partner:
_SAME_NUMBER = 0.1  # what it is worth that both are in clauses of one number
_BESIDE = 0.15  # and that neither has a partner and each stands just where the other is missing
_NEAR = 3  # sentences of either side between the two then, at the most
_BETTER = 0.15  # how much better than where it is now
_RIVALS = 3  # other places of a sentence that are looked at


class Leads:
    """For rows the most like sentence of the whole other text, how like it is, and its lead over the second.

    One that is much more like another row is no second: it belongs there. `gaps`: see `gaps_of`.
    """

    def __init__(
        self, vectors: tuple[Vectors, Vectors], numbers: tuple[Ints, Ints], gaps: tuple[Ints, Ints], scale: Scale
    ) -> None:
        self.vectors, self.numbers, self.gaps, self.scale = vectors, numbers, gaps, scale
        size = len(vectors[0])
        self.best: Ints = np.full(size, -1)
        self._value, self._lead = np.zeros(size), np.zeros(size)

    def of(self, row: int) -> tuple[int, float, float]:
        """What is known of a row that was looked at: its best, the likeness and the lead."""
        return int(self.best[row]), float(self._value[row]), float(self._lead[row])

    def look(self, rows: Ints) -> None:
        """Look at those of the rows that were not looked at yet."""
        unknown = rows[self.best[rows] < 0]
        for start in range(0, len(unknown), 512):
            self._look(unknown[start : start + 512])

    def _look(self, part: Ints) -> None:
        vectors, numbers, gaps, scale = self.vectors, self.numbers, self.gaps, self.scale
        similar = scale.of(vectors[0][part] @ vectors[1].T)
        similar += _SAME_NUMBER * ((numbers[0][part, None] == numbers[1]) & (numbers[0][part, None] >= 0))
        beside = np.abs(gaps[0][part, None] - np.arange(similar.shape[1])) <= _NEAR
        beside |= np.abs(gaps[1] - part[:, None]) <= _NEAR
        similar += _BESIDE * (beside & (gaps[0][part, None] >= 0) & (gaps[1] >= 0))
        best = similar.argmax(axis=1)
        rivals = np.argpartition(-similar, min(_RIVALS, similar.shape[1] - 1), axis=1)[:, : _RIVALS + 1]
        others, place = np.unique(rivals, return_inverse=True)
        elsewhere = scale.of((vectors[1][others] @ vectors[0].T).max(axis=1))[place.reshape(rivals.shape)]
        values = np.take_along_axis(similar, rivals, axis=1)
        value = values.max(axis=1)
        second = np.where(elsewhere > values + _BETTER, values.min(axis=1)[:, None], values)
        second[rivals == best[:, None]] = -np.inf
        self.best[part], self._value[part], self._lead[part] = best, value, value - second.max(axis=1)


def gaps_of(beads: tuple[IndexBead, ...], sizes: tuple[int, int]) -> tuple[Ints, Ints]:
    """For each sentence without a partner its place on the other side, in sentences before it; -1 for the others."""
    found = np.full(sizes[0], -1), np.full(sizes[1], -1)
    before = [0, 0]
    for bead in beads:
        if not bead.target:
            found[0][list(bead.source)] = before[1]
        if not bead.source:
            found[1][list(bead.target)] = before[0]
        before[0] += len(bead.source)
        before[1] += len(bead.target)
    return found

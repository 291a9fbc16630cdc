"""What stands elsewhere: passages without a partner on either side that are each other's translation.

The alignment along the text leaves a passage that was moved empty on both sides. Here such empty stretches are compared
with each other, the likeliest pair of stretches is aligned as a text of its own, and so on until none is left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from plancompare.align.corridor import Ints
from plancompare.align.layout import Layout
from plancompare.align.scoring import Floats, Scale
from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.seams import Encoding, Vectors

# On the scale of the texts, where 0 is unrelated and 1 a typical partner:
_LIKE = 0.6  # what sentences of a moved passage must reach
_LONE = 0.7  # what a sentence must reach that is all of its passage
_SAME_NUMBER = 0.1  # what it is worth that both begin clauses of one number
_BETTER = 0.15  # how much better than where it is now
_LEAD = 0.1  # how much better than the second best place
_SETTLED = 0.95  # beads from here on are not broken up for a better place
_WIDEST = 3  # sentences of a bead that is out of place; a long run is like anything on its topic
_CELLS = 40_000_000  # pairs of sentences compared at once, at the most
_ROUNDS = 64  # moved passages at the most; each costs a small alignment


@dataclass(frozen=True)
class Window:
    """Some neighbouring texts of an encoding, as an encoding of their own."""

    whole: Encoding
    start: int
    stop: int

    @property
    def vectors(self) -> Vectors:
        """Their unit vectors."""
        return self.whole.vectors[self.start : self.stop]

    def runs(self, width: int) -> Vectors:
        """Unit vectors of the runs of `width` of them."""
        return self.whole.runs(width)[self.start : max(self.stop - width + 1, self.start)]


Flags = npt.NDArray[np.bool_]
Aligner = Callable[[range, range], tuple[IndexBead, ...]]


def moved_beads(
    beads: tuple[IndexBead, ...],
    vectors: tuple[Vectors, Vectors],
    layouts: tuple[Layout, Layout],
    scale: Scale,
    aligner: Aligner,
) -> list[IndexBead]:
    """The beads of moved passages, which take the place of what `beads` says of their sentences.

    `vectors` and `layouts` are of source and target sentences; those that are barred stay as they are. `aligner` aligns
    two ranges of sentences and gives beads with the indices of the whole texts.
    """
    moved: list[IndexBead] = []
    tried: set[tuple[range, range]] = set()
    # a note belongs where it stands
    free = ~(layouts[0].barred | layouts[0].note), ~(layouts[1].barred | layouts[1].note)
    for _ in range(_ROUNDS):
        place = _likeliest(beads, vectors, layouts, free, scale, tried)
        if place is None:
            break
        tried.add(place)
        for bead in aligner(*place):
            size = len(bead.source) + len(bead.target)
            if bead.source and bead.target and size <= _WIDEST and bead.score >= _LIKE - _SAME_NUMBER:
                moved.append(bead)
                free[0][list(bead.source)] = False
                free[1][list(bead.target)] = False
    return moved


def _likeliest(
    beads: tuple[IndexBead, ...],
    vectors: tuple[Vectors, Vectors],
    layouts: tuple[Layout, Layout],
    free: tuple[Flags, Flags],
    scale: Scale,
    tried: set[tuple[range, range]],
) -> tuple[range, range] | None:
    """The pair of stretches with the most likeness between them."""
    now = _present(beads, (len(free[0]), len(free[1])))
    rows, columns = (np.flatnonzero(f & (n < _SETTLED)) for f, n in zip(free, now, strict=True))
    if max(len(rows) * len(free[1]), len(columns) * len(free[0])) > _CELLS:
        rows, columns = (np.flatnonzero(f & (n == 0)) for f, n in zip(free, now, strict=True))
    if max(len(rows) * len(free[1]), len(columns) * len(free[0])) > _CELLS:
        return None
    numbers = layouts[0].number, layouts[1].number
    right = _leads(vectors, numbers, rows, scale)
    left = _leads(vectors[::-1], numbers[::-1], columns, scale)
    place = {int(j): k for k, j in enumerate(columns)}
    good: list[tuple[int, int, float]] = []
    for i, (j, value, lead) in zip(rows.tolist(), right, strict=True):
        if j in place and left[place[j]][0] == i:
            clear = min(lead, left[place[j]][2]) >= _LEAD
            if clear and value >= max(_LIKE, now[0][i] + _BETTER, now[1][j] + _BETTER):
                good.append((i, j, value))
    here = _stretches(sorted({*np.flatnonzero(free[0] & (now[0] == 0)).tolist(), *(i for i, _, _ in good)}))
    there = _stretches(sorted({*np.flatnonzero(free[1] & (now[1] == 0)).tolist(), *(j for _, j, _ in good)}))
    sums: dict[tuple[range, range], float] = defaultdict(float)
    for i, j, value in good:
        if (here[i], there[j]) not in tried:
            sums[here[i], there[j]] += value
    likely = {pair: total for pair, total in sums.items() if total >= _LONE}
    return max(likely, key=lambda pair: (likely[pair], -pair[0].start - pair[1].start), default=None)


def _leads(
    vectors: tuple[Vectors, Vectors], numbers: tuple[Ints, Ints], rows: Ints, scale: Scale
) -> list[tuple[int, float, float]]:
    """For each row the most like sentence of the whole other text, how like it is, and its lead over the second."""
    found: list[tuple[int, float, float]] = []
    for start in range(0, len(rows), 512):
        part = rows[start : start + 512]
        similar = scale.of(vectors[0][part] @ vectors[1].T)
        similar += _SAME_NUMBER * ((numbers[0][part, None] == numbers[1]) & (numbers[0][part, None] >= 0))
        best = similar.argmax(axis=1)
        value = similar[np.arange(len(part)), best]
        similar[np.arange(len(part)), best] = -np.inf
        lead = value - similar.max(axis=1)
        found += zip(best.tolist(), value.tolist(), lead.tolist(), strict=True)
    return found


def _present(beads: tuple[IndexBead, ...], sizes: tuple[int, int]) -> tuple[Floats, Floats]:
    """The score of the bead that each sentence is in now, 0 for those without a partner."""
    now = np.zeros(sizes[0]), np.zeros(sizes[1])
    for bead in beads:
        if bead.source and bead.target:
            now[0][list(bead.source)] = now[1][list(bead.target)] = max(bead.score, 1e-6)
    return now


def _stretches(indices: list[int]) -> dict[int, range]:
    """For each index the run of neighbouring indices that it is in."""
    table: dict[int, range] = {}
    start = 0
    for place in range(1, len(indices) + 1):
        if place == len(indices) or indices[place] != indices[place - 1] + 1:
            stretch = range(indices[start], indices[place - 1] + 1)
            table.update(dict.fromkeys(stretch, stretch))
            start = place
    return table


def in_order(beads: Sequence[IndexBead]) -> tuple[IndexBead, ...]:
    """Beads by their source; those without one after the bead whose target comes before theirs."""
    key: dict[int, tuple[int, int]] = {}
    last = -1
    for bead in sorted((b for b in beads if b.target), key=lambda b: b.target):
        if bead.source:
            last = bead.source[-1]
        else:
            key[bead.target[0]] = (last, bead.target[0])
    return tuple(sorted(beads, key=lambda b: (b.source[-1], -1) if b.source else key[b.target[0]]))

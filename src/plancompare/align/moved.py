"""What stands elsewhere: passages without a partner on either side that are each other's translation.

The alignment along the text leaves a passage that was moved empty on both sides. Here such empty stretches are compared
with each other, the likeliest pair of stretches is aligned as a text of its own, and so on until none is left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from plancompare.align.scoring import Scale
from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.seams import Encoding, Vectors

_LIKE = 0.6  # on the scale of the texts, where 1 is a typical partner: what sentences of a moved passage must reach
_LONE = 0.75  # what a sentence must reach that is all of its passage
_BETTER = 0.25  # how much better than where it is now
_WEAK = 0.45  # beads below this may be broken up for a better place
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


def with_moved(
    beads: tuple[IndexBead, ...],
    vectors: tuple[Vectors, Vectors],
    free: tuple[Flags, Flags],
    scale: Scale,
    aligner: Aligner,
) -> tuple[tuple[IndexBead, ...], frozenset[int]]:
    """`beads` with moved passages paired, and the source indices that were moved.

    `vectors` and `free` are of source and target sentences; those that are not free stay as they are. `aligner` aligns
    two ranges of sentences and gives beads with the indices of the whole texts.
    """
    moved: set[int] = set()
    tried: set[tuple[int, int, int, int]] = set()
    for _ in range(_ROUNDS):
        place = _likeliest(beads, vectors, free, scale, tried)
        if place is None:
            break
        rows, columns = place
        tried.add((rows.start, rows.stop, columns.start, columns.stop))
        found = [b for b in aligner(rows, columns) if b.source and b.target and b.score >= _LIKE - 0.1]
        if found:
            beads = _merged(beads, found)
            moved |= {i for bead in found for i in bead.source}
    return beads, frozenset(moved)


def _likeliest(
    beads: tuple[IndexBead, ...],
    vectors: tuple[Vectors, Vectors],
    free: tuple[Flags, Flags],
    scale: Scale,
    tried: set[tuple[int, int, int, int]],
) -> tuple[range, range] | None:
    """The pair of empty stretches with the most likeness between them."""
    rows, columns, weak = _loose(beads)
    rows, columns = [i for i in rows if free[0][i]], [j for j in columns if free[1][j]]
    if not rows or not columns:
        return None
    similar = scale.of(vectors[0][rows] @ vectors[1][columns].T)
    now_row, now_column = (
        np.array([weak[0].get(i, 0.0) for i in rows]),
        np.array([weak[1].get(j, 0.0) for j in columns]),
    )
    best = similar.argmax(axis=1)
    mutual = similar.argmax(axis=0)[best] == np.arange(len(rows))
    value = similar[np.arange(len(rows)), best]
    good = mutual & (value >= _LIKE) & (value >= np.maximum(now_row, now_column[best]) + _BETTER)
    stretch_of_row, stretch_of_column = _stretches(rows), _stretches(columns)
    sums: dict[tuple[range, range], float] = defaultdict(float)
    for index in np.flatnonzero(good):
        pair = stretch_of_row[rows[index]], stretch_of_column[columns[best[index]]]
        if (pair[0].start, pair[0].stop, pair[1].start, pair[1].stop) not in tried:
            sums[pair] += float(value[index])
    likely = {pair: total for pair, total in sums.items() if total >= _LONE}
    return max(likely, key=lambda pair: (likely[pair], -pair[0].start - pair[1].start), default=None)


def _loose(beads: tuple[IndexBead, ...]) -> tuple[list[int], list[int], tuple[dict[int, float], dict[int, float]]]:
    """Sentences without a partner or with a weak one: source, target, and the scores of the weak."""
    loose = [b for b in beads if not b.source or not b.target or b.score < _WEAK]
    rows, columns = sorted(i for b in loose for i in b.source), sorted(j for b in loose for j in b.target)
    paired = [b for b in loose if b.source and b.target]
    return (
        rows,
        columns,
        ({i: b.score for b in paired for i in b.source}, {j: b.score for b in paired for j in b.target}),
    )


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


def _merged(beads: tuple[IndexBead, ...], found: list[IndexBead]) -> tuple[IndexBead, ...]:
    """`beads` with the beads of `found`; what these take from a bead leaves the rest of it empty."""
    rows, columns = {i for b in found for i in b.source}, {j for b in found for j in b.target}
    result = list(found)
    for bead in beads:
        if not rows.intersection(bead.source) and not columns.intersection(bead.target):
            result.append(bead)
            continue
        result += [replace(bead, source=(i,), target=(), score=0.0) for i in bead.source if i not in rows]
        result += [replace(bead, source=(), target=(j,), score=0.0) for j in bead.target if j not in columns]
    return in_order(result)


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

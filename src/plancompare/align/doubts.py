"""What is in doubt after the first pass is scored once more, and the sums are done again only around it.

Between two positions through which all likely alignments lead, an alignment does not depend on what lies beyond them.
So a doubt is settled in the stretch between the two such positions next to it, as a small lattice of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from plancompare.align.corridor import Corridor, Ints
from plancompare.align.habits import follow
from plancompare.align.lattice import STEPS, Lattice, Posterior, Walk
from plancompare.align.scoring import Floats

Look = Callable[[Sequence[tuple[int, int, int, int]]], Floats]
"""What is added to the score of beads (i, j, a, b), one value each."""

_DOUBT = 0.05  # a bead is in doubt if it is at least so likely, and at least so unlikely
_REMOTE = 0.02  # or so likely, if it is of two and more on both sides: the first pass cannot tell that these cross
_SURE = 0.98  # probability from which on a position is one that all likely alignments lead through; 1 - _REMOTE


def settled(walk: Walk, posterior: Posterior, along: Floats, look: Look, habits: bool) -> None:
    """Asks `look` about the beads in doubt, and puts the new probabilities in the place of the old ones.

    With `habits` it does so as these two texts do it elsewhere.
    """
    cells, kinds = _doubtful(posterior)
    if not len(cells):
        return
    rows = np.searchsorted(walk.offsets, cells, side="right") - 1
    columns = cells - walk.offsets[rows] + walk.low[rows]
    down, over = np.array(STEPS)[kinds].T
    places = np.stack((rows, columns, down, over), axis=1).tolist()
    if habits:
        follow(walk, posterior, along)
    walk.lattice.steps[cells, kinds] += look([(i, j, a, b) for i, j, a, b in places])
    for first, last in _stretches(_positions(walk, posterior, along), rows, rows + down):
        _renew(walk, posterior, along, first, last)


def _doubtful(posterior: Posterior) -> tuple[Ints, Ints]:
    """Cells and kinds of the beads of more than two sentences that are in doubt."""
    wide = np.array([a > 0 and a + b > 2 for a, b in STEPS]) & np.array([b > 0 for _, b in STEPS])
    both = np.array([a > 1 and b > 1 for a, b in STEPS])
    cells, kinds = np.nonzero((posterior > np.where(both, _REMOTE, _DOUBT)) & (posterior < 1 - _DOUBT) & wide)
    return cells, kinds


def _positions(walk: Walk, posterior: Posterior, along: Floats) -> list[tuple[int, int]]:
    """The positions that all likely alignments lead through, the first of each row; both corners are such."""
    cells = np.flatnonzero(posterior.sum(axis=1) + along > _SURE)
    rows = np.searchsorted(walk.offsets, cells, side="right") - 1
    columns = cells - walk.offsets[rows] + walk.low[rows]
    known = {0: 0}
    for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
        known.setdefault(row, column)
    known[walk.n] = walk.m
    return sorted(known.items())


def _stretches(
    sure: list[tuple[int, int]], begin: Ints, end: Ints
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The stretches between sure positions that together hold all beads from rows `begin` to rows `end`."""
    known = [row for row, _ in sure]
    first = np.searchsorted(known, begin, side="right") - 1
    last = np.searchsorted(known, end, side="left")
    inside = np.zeros(len(sure) + 1, dtype=int)
    np.add.at(inside, first, 1)
    np.add.at(inside, last, -1)
    held = np.cumsum(inside) > 0
    start = None
    for k in range(len(sure)):
        if held[k] and start is None:
            start = k
        elif not held[k] and start is not None:
            yield sure[start], sure[k]
            start = None


def _renew(walk: Walk, posterior: Posterior, along: Floats, first: tuple[int, int], last: tuple[int, int]) -> None:
    """Probabilities of the beads between two positions, from their scores as they are now."""
    (top, left), (bottom, right) = first, last
    low = np.clip(walk.low[top : bottom + 1], left, right)
    high = np.clip(walk.high[top : bottom + 1], left, right)
    within = Corridor(low - left, high - left)
    offsets = within.offsets
    widths = high - low + 1
    start = walk.offsets[top : bottom + 1] + low - walk.low[top : bottom + 1]
    cells = np.repeat(start - offsets[:-1], widths) + np.arange(int(offsets[-1]))
    steps = np.vstack((walk.lattice.steps[cells], walk.lattice.steps[-1:]))
    part = Walk(Lattice(within, offsets, steps, walk.lattice.along[left:right]))
    _, beads, empty = part.posteriors(part.forward())
    # how the last position is left is no matter of this stretch
    posterior[cells[:-1]], along[cells[:-1]] = beads[:-2], empty[:-2]

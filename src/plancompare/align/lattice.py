"""Sums and the best path over all alignments in a corridor: the forward-backward and Viterbi recursions.

A cell is a position (i, j); a bead of shape (a, b) leads from cell (i, j) to (i + a, j + b). Cells of all rows lie end
to end in flat arrays. One row is worked out at a time over all shapes; the steps along a row (target sentences without
a partner) are a running sum, done with an accumulating ufunc.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from plancompare.align.corridor import Corridor, Ints
from plancompare.align.scoring import SHAPES, Block, Floats, Scale, Side, chunks, empty_scores

STEPS = (*SHAPES, (1, 0))  # the shapes that lead to a later row
_DOWN = np.array([a for a, _ in STEPS])
_ALONG = np.array([b for _, b in STEPS])
_EMPTY = 1.25  # a sentence found to be missing counts a little more than one that is paired: to overlook it costs more
_BOTH_EMPTY = float(np.log(2))  # the weight of a gap with sentences of both sides, beside that of each sentence

_ROWS = 64  # whose cells are looked up together
_TOGETHER = 512  # and whose beads get their bonus together
_LOWEST = -1e300  # a logarithm less than any
_CERTAIN = 0.95  # a bead as likely as this need not be asked what else its sides could be in

Posterior = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Lattice:
    """Scores of all beads in a corridor: `steps` (cells, shapes) by the cell where a bead begins, `along` (m + 1,)."""

    within: Corridor
    offsets: Ints
    steps: npt.NDArray[np.float32]
    along: Floats

    @classmethod
    def of(cls, source: Side, target: Side, scale: Scale, within: Corridor) -> Lattice:
        """Scores every bead in the corridor."""
        n, m = source.size, target.size
        offsets = within.offsets
        steps = np.full((int(offsets[-1]) + 1, len(STEPS)), -np.inf, np.float32)  # the last row is the way out
        for top, bottom, left, right in chunks(within, n, m):
            if left < right:
                rows, columns, cells = _cells(within, offsets, top, bottom, left, right)
                block = Block(source, target, scale, top, bottom, left, right, (rows, columns))
                for index, (a, b) in enumerate(SHAPES):
                    steps[cells, index] = block.score(a, b)
        vertical = empty_scores(source, scale.ratio / 2)
        widths = within.high - within.low + 1
        steps[: int(offsets[n]), -1] = np.repeat(vertical, widths[:n])
        return cls(within, offsets, steps, empty_scores(target, -scale.ratio / 2))

    def copy(self) -> Lattice:
        """The same with scores of its own."""
        return Lattice(self.within, self.offsets, self.steps.copy(), self.along.copy())

    def add(self, bonus: Bonus) -> None:
        """Adds what is known of the two sides beside their words to the scores, in place."""
        n, m = len(self.within.low) - 1, int(self.within.high[-1])
        for top, bottom, left, right in chunks(self.within, n, m, _TOGETHER):
            if left < right:
                rows, columns, cells = _cells(self.within, self.offsets, top, bottom, left, right)
                for index, value in enumerate(bonus.of(top + rows, left + columns)):
                    self.steps[cells, index] += value


class Bonus(Protocol):
    """What layout knows of a bead beside its words; see `plancompare.align.layout`."""

    def of(self, rows: Ints, columns: Ints) -> Iterable[Floats]:
        """For each of `SHAPES`, what is added to the scores of the beads that begin in these cells, (cells,)."""
        ...


def _cells(within: Corridor, offsets: Ints, top: int, bottom: int, left: int, right: int) -> tuple[Ints, Ints, Ints]:
    """Rows and columns within the block, and flat places, of the corridor's cells in which a pair can begin."""
    low, high = within.low[top:bottom], np.minimum(within.high[top:bottom] + 1, right)
    widths = np.maximum(high - low, 0)
    rows = np.repeat(np.arange(bottom - top), widths)
    start = np.repeat(np.cumsum(widths) - widths, widths)
    columns = np.arange(len(rows)) - start + np.repeat(low, widths)
    return rows, columns - left, offsets[top + rows] + columns - low[rows]


class Forward(NamedTuple):
    """By cell, logs of the summed weight of all paths from the first cell to it.

    `all` of them; `free` those that may go down then; `along` those that go along the row, with the weight of the turn.
    """

    all: Floats
    free: Floats
    along: Floats


class Walk:
    """The recursions over one lattice."""

    def __init__(self, lattice: Lattice) -> None:
        self.lattice = lattice
        self.low, self.high, self.offsets = lattice.within.low, lattice.within.high, lattice.offsets
        self.n, self.m = len(self.low) - 1, int(self.high[-1])
        self.outside = len(lattice.steps) - 1
        self.running = np.concatenate(([0.0], np.cumsum(lattice.along)))

    def cells(self, top: int, bottom: int, down: Ints, along: Ints) -> Ints:
        """Flat places (cells, steps) of the cells that lie `down` rows and `along` columns from those of some rows."""
        rows = np.arange(top, bottom)[:, None] + down
        inside = (rows >= 0) & (rows <= self.n)
        rows = np.where(inside, rows, 0)
        low, high = self.low[rows], np.where(inside, self.high[rows], -1)
        widths = np.diff(self.offsets[top : bottom + 1])
        own = np.arange(self.offsets[top], self.offsets[bottom]) - np.repeat(
            self.offsets[top:bottom] - self.low[top:bottom], widths
        )
        columns = own[:, None] + along
        known = (columns >= np.repeat(low, widths, axis=0)) & (columns <= np.repeat(high, widths, axis=0))
        return np.where(known, columns + np.repeat(self.offsets[rows] - low, widths, axis=0), self.outside)

    def blocks(self) -> Iterator[tuple[int, int]]:
        """Rows, some at a time: what does not depend on the row before is worked out for all of them."""
        return ((top, min(top + _ROWS, self.n + 1)) for top in range(0, self.n + 1, _ROWS))

    def row(self, row: int, top: int = 0) -> slice:
        """The flat places of a row's cells, counted from the first of row `top`."""
        start = self.offsets[top]
        return slice(int(self.offsets[row] - start), int(self.offsets[row + 1] - start))

    def forward(self) -> Forward:
        """Logs of the summed weight of all paths from the first cell to each cell.

        Of neighbouring sentences without a partner those of the source come first: an alignment is one path, and not as
        many as there are ways to mingle them. So no path goes down that came along its row. One that turns from down
        to along has a weight of its own, `_BOTH_EMPTY`.
        """
        alpha = np.full(self.outside + 1, -np.inf)
        free, along = alpha.copy(), alpha.copy()
        steps, kinds = self.lattice.steps, np.arange(len(STEPS))
        with np.errstate(divide="ignore"):
            for top, bottom in self.blocks():
                before = self.cells(top, bottom, -_DOWN, -_ALONG)
                score = steps[before, kinds]
                for row in range(top, bottom):
                    place, part = self.row(row), self.row(row, top)
                    paired = _log_sum(alpha[before[part, :-1]] + score[part, :-1])
                    if row == 0:
                        paired[0] = 0.0
                    down = free[before[part, -1]] + score[part, -1]
                    running = self.running[self.low[row] : self.high[row] + 1]
                    free[place] = np.logaddexp(paired, down)
                    turned = np.logaddexp(paired, down + _BOTH_EMPTY)
                    along[place] = np.logaddexp.accumulate(turned - running) + running
                    alpha[place] = free[place]
                    came = along[place][:-1] + np.diff(running)
                    alpha[place][1:] = np.logaddexp(free[place][1:], came)
        return Forward(alpha, free, along)

    def posteriors(self, forward: Forward) -> tuple[float, npt.NDArray[np.float32], Floats]:
        """The backward pass: log of the summed weight of all alignments, and the probability of each step.

        Probabilities are (cells, steps) by the cell where a step begins, and (cells,) for the steps along a row.
        """
        total = float(forward.all[self.offsets[self.n + 1] - 1])
        # logs of the summed weight of all paths to the last cell from each that was come to by a pair, down, or along
        beta = np.full(self.outside + 1, -np.inf)
        after_down, after_along = beta.copy(), beta.copy()
        posterior = np.zeros_like(self.lattice.steps)
        with np.errstate(divide="ignore"):
            for top, bottom in reversed(list(self.blocks())):
                after = self.cells(top, bottom, _DOWN, _ALONG)
                block = slice(int(self.offsets[top]), int(self.offsets[bottom]))
                onward = np.empty(after.shape)
                for row in range(bottom - 1, top - 1, -1):
                    place, part = self.row(row), self.row(row, top)
                    reached = beta[after[part]]
                    reached[:, -1] = after_down[after[part, -1]]
                    onward[part] = reached + self.lattice.steps[place]
                    paired = _log_sum(onward[part, :-1])
                    if row == self.n:
                        paired[-1] = 0.0
                    running = self.running[self.low[row] : self.high[row] + 1]
                    after_along[place] = np.logaddexp.accumulate((paired + running)[::-1])[::-1] - running
                    ended = np.logaddexp(paired, onward[part, -1])
                    beta[place], after_down[place] = ended, ended
                    leads = after_along[place][1:] + np.diff(running)
                    beta[place][:-1] = np.logaddexp(ended[:-1], leads)
                    after_down[place][:-1] = np.logaddexp(ended[:-1], leads + _BOTH_EMPTY)
                onward[:, :-1] += (forward.all[block] - total)[:, None]
                onward[:, -1] += forward.free[block] - total
                posterior[block] = np.exp(np.minimum(onward, 0, out=onward), out=onward)
        return total, posterior, self._along(forward.along, after_along, total)

    def _along(self, forward: Floats, backward: Floats, total: float) -> Floats:
        """The probability of the step along its row from each cell; none leads on from the last of a row."""
        ends = self.offsets[1:] - 1
        step = self.lattice.along[np.minimum(self._columns(), self.m - 1)] if self.m else np.zeros(self.outside)
        reached = forward[:-2] + step[:-1] + backward[1:-1] - total
        along = np.zeros(self.outside + 1)
        along[: self.outside - 1] = np.exp(np.minimum(reached, 0))
        along[ends] = 0.0
        return along

    def _columns(self) -> Ints:
        """The column of each cell."""
        widths = np.diff(self.offsets)
        return np.arange(self.outside) - np.repeat(self.offsets[:-1] - self.low, widths)

    def best(self, gains: npt.NDArray[np.float32], along: Floats) -> list[tuple[int, int, int, int]]:
        """The path of the greatest gain, as (i, j, a, b) in order; gains as `posteriors` gives probabilities."""
        value = np.full(self.outside + 1, -np.inf)
        how = np.full(self.outside + 1, -1, np.int8)  # the step that led here; -1: along the row
        kinds = np.arange(len(STEPS))
        for top, bottom in self.blocks():
            before = self.cells(top, bottom, -_DOWN, -_ALONG)
            gain = gains[before, kinds]
            block = slice(int(self.offsets[top]), int(self.offsets[bottom]))
            candidates, totals = np.empty(before.shape), np.empty(len(before))
            for row in range(top, bottom):
                place, part = self.row(row), self.row(row, top)
                candidates[part] = value[before[part]] + gain[part]
                total = candidates[part].max(axis=1)
                if row == 0:
                    total[0] = 0.0
                running = np.cumsum(along[place])
                running -= along[place]  # what leads to a cell, and not what leads on from it
                value[place] = np.maximum.accumulate(total - running) + running
                totals[part] = total
            how[block] = np.where(totals >= value[block] - 1e-12, candidates.argmax(axis=1), -1)
        return self._trace(how)

    def contact(self, posterior: npt.NDArray[np.float32], i: int, j: int, a: int, b: int) -> float:
        """The probability of all beads that hold some of both sides of the bead (a, b) that begins at (i, j)."""
        found = 0.0
        for kind, (down, along) in enumerate(SHAPES):
            for row in range(max(i - down + 1, 0), min(i + a, self.n)):
                low, high = int(self.low[row]), int(self.high[row])
                first, last = max(j - along + 1, low), min(j + b - 1, high)
                if first <= last:
                    place = int(self.offsets[row]) - low
                    found += float(posterior[place + first : place + last + 1, kind].sum())
        return min(found, 1.0)

    def _trace(self, how: npt.NDArray[np.int8]) -> list[tuple[int, int, int, int]]:
        path = []
        i, j = self.n, self.m
        while i or j:
            step = how[self.offsets[i] + j - self.low[i]]
            a, b = (0, 1) if step < 0 or (i, j) == (0, 0) else STEPS[step]
            i, j = i - a, j - b
            path.append((i, j, a, b))
        return path[::-1]


def _log_sum(values: Floats) -> Floats:
    """Log of the sum of exponentials of each row; rows of minus infinity stay. Whoever calls expects logs of zero."""
    top = np.maximum(values.max(axis=1), _LOWEST)
    terms = values - top[:, None]
    total: Floats = np.log(np.exp(terms, out=terms).sum(axis=1)) + top
    return total


@dataclass(frozen=True)
class Step:
    """A bead of the path: `a` source sentences from `i` on, `b` target ones from `j` on, and its probability.

    `contact` is the probability that some of these source sentences share a bead with some of these target ones.
    """

    i: int
    j: int
    a: int
    b: int
    probability: float
    contact: float


Settle = Callable[[Walk, npt.NDArray[np.float32], Floats], None]
"""Changes probabilities, as `Walk.posteriors` gives them, in place."""


def decode(lattice: Lattice, settle: Settle | None = None) -> list[Step]:
    """The alignment with the most sentences rightly placed that can be expected (minimum Bayes risk), and how sure.

    `settle` is asked before the decision.
    """
    walk = Walk(lattice)
    _, posterior, along = walk.posteriors(walk.forward())
    if settle is not None:
        settle(walk, posterior, along)
    worth = (_DOWN + _ALONG).astype(np.float32)
    worth[-1] = _EMPTY
    path = walk.best(posterior * worth, along * np.float32(_EMPTY))
    steps = []
    for i, j, a, b in path:
        cell = walk.offsets[i] + j - walk.low[i]
        value = along[cell] if a == 0 else posterior[cell, STEPS.index((a, b))]
        contact = walk.contact(posterior, i, j, a, b) if a and b and value < _CERTAIN else float(value)
        steps.append(Step(i, j, a, b, float(value), contact))
    return steps

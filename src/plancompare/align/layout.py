"""What the layout knows of a bead beside its words: borders of clauses, headings, labels, numbers.

Scores are log odds, like those of `plancompare.align.scoring`, and small against what a good similarity is worth:
numbers and order help, meaning decides. All treat both sides alike.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from plancompare.align.borders import LISTED, WITHIN
from plancompare.align.corridor import Ints
from plancompare.align.scoring import SHAPES, WIDEST, Floats
from plancompare.align.units import CODE

CLAUSE = 2  # the border before a unit that begins a clause
_NEW_CLAUSE, _NEW_PARAGRAPH = -2.5, -0.7  # a bead reaches over such a border
_WITH_HEADING = -6.0  # a heading or a block of code shares a bead with anything else on its side
_OTHER_KIND = -1.5  # a heading stands against a sentence
_APART = -8.0  # a sentence stands against one of a note, or against code
_SAME_NUMBER = 0.6  # the clauses of both sides have one number
# A bead ends or begins where one side alone has no border like others; see `plancompare.align.borders`. Fitted by
# maximum likelihood like the weights of `scoring`; five files leave out one another: -1.0 to -1.3 and -1.1 to -1.7.
_LOOSE = {WITHIN: -1.2, LISTED: -1.2}
_BOTH_LOOSE = -0.3  # and where neither side has


@dataclass(frozen=True)
class Layout:
    """One entry for each unit of a text.

    `border` lies before it: 0 none, 1 of a paragraph, 2 of a clause. `heading` and `apart` say what it is: see
    `plancompare.align.units.Unit`; code counts as apart if both texts have some. `number` stands for the number of the
    clause that it is in; -1 where that has none. A `barred` unit gets no partner. `loose` says what the border before
    it is like: see `plancompare.align.borders`.
    """

    border: npt.NDArray[np.int64]
    heading: npt.NDArray[np.bool_]
    apart: npt.NDArray[np.int64]
    number: npt.NDArray[np.int64]
    barred: npt.NDArray[np.bool_]
    loose: npt.NDArray[np.int64]

    def part(self, where: range) -> Layout:
        """The layout of some neighbouring units."""
        cut = slice(where.start, where.stop)
        return Layout(
            self.border[cut],
            self.heading[cut],
            self.apart[cut],
            self.number[cut],
            self.barred[cut],
            self.loose[cut],
        )

    def without(self, indices: Collection[int]) -> Layout:
        """The layout with some more units barred."""
        barred = self.barred.copy()
        barred[list(indices)] = True
        return replace(self, barred=barred)

    def ends(self) -> Floats:
        """What it costs that a bead begins before each unit, or ends behind the last, as far as this side tells."""
        cost = np.zeros(len(self.loose) + WIDEST)
        for kind, value in _LOOSE.items():
            cost[: len(self.loose)][self.loose == kind] = value
        cost[:1] = 0.0  # where the text begins
        return cost

    def reach(self, width: int) -> Floats:
        """What the borders and headings within a run of `width` units cost, by the run's first unit."""
        size = len(self.border)
        cost = np.where(self.barred, -np.inf, 0.0)
        if width == 1:
            return cost
        inside = np.where(self.border == CLAUSE, _NEW_CLAUSE, np.where(self.border == 1, _NEW_PARAGRAPH, 0.0))
        for step in range(width):
            ahead = np.minimum(np.arange(size) + step, size - 1)
            if step:
                cost += inside[ahead] + np.where(self.barred[ahead], -np.inf, 0.0)
            cost += np.where(self.heading[ahead] | (self.apart[ahead] == CODE), _WITH_HEADING, 0.0)
        return cost


class LayoutBonus:
    """The bonus of every bead, from the layouts of the two sides."""

    def __init__(self, source: Layout, target: Layout, mixed: float = 0.0) -> None:
        """`mixed`: what a bead costs in which one side alone has a number; see `plancompare.align.numbered`."""
        self.source, self.target, self.mixed = source, target, mixed
        widths = range(1, WIDEST + 1)
        self._reach = [source.reach(width) for width in widths], [target.reach(width) for width in widths]
        self._ends = source.ends(), target.ends()

    def of(self, rows: Ints, columns: Ints) -> Iterator[Floats]:
        """For each of `SHAPES` the bonus of the beads that begin in these cells, (cells,)."""
        s, t = self.source, self.target
        every = np.where(s.apart[rows] != t.apart[columns], _APART, 0.0)
        every += np.where((s.number[rows] == t.number[columns]) & (s.number[rows] >= 0), _SAME_NUMBER, 0.0)
        if self.mixed:
            plain = ~(s.heading[rows] | t.heading[columns]) & (s.apart[rows] == 0) & (t.apart[columns] == 0)
            every += self.mixed * (plain & ((s.number[rows] >= 0) != (t.number[columns] >= 0)))
        every += self._border(rows, columns)
        for a, b in SHAPES:
            total = every + self._reach[0][a - 1][rows] + self._reach[1][b - 1][columns]
            if (a, b) == (1, 1):
                total += np.where(s.heading[rows] != t.heading[columns], _OTHER_KIND, 0.0)
            yield total + self._border(rows + a, columns + b)

    def _border(self, rows: Ints, columns: Ints) -> Floats:
        """What the borders cost at which beads begin, or before which they end."""
        here, there = self._ends[0][rows], self._ends[1][columns]
        return np.where((here < 0) & (there < 0), _BOTH_LOOSE, here + there)

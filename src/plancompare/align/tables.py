"""Tables that face each other are paired row by row, and their rows cell by cell.

Cells are short, and many are alike: taken as a text of its own, a row that was left out is often lost, because its
cells find partners in other rows. But a row is one thing: its cells are paired with the cells of one row. Where the two
halves of a row do not fit column by column, because cells were exchanged or slipped, the fit that is best is taken.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby, permutations
from typing import TYPE_CHECKING

import numpy as np

from plancompare.align.scoring import WIDEST
from plancompare.align.sentences import IndexBead
from plancompare.align.units import Unit

if TYPE_CHECKING:
    import numpy.typing as npt

    from plancompare.align.scoring import Scale
    from plancompare.seams import Vectors

    Floats = npt.NDArray[np.float64]

Cell = tuple[int, ...]
"""The units of a cell."""
Held = dict[int, IndexBead]
"""The bead of each unit of a side."""
Row = dict[int, Cell]
"""The cells of a row, by the cell's number; empty ones are none."""

_LARGEST = 250_000  # pairs of rows that are looked at; a larger table stays as it is
_MOST_CELLS = 5  # of a row, whose cells are tried in every order
_SMALL, _BESIDE = 30, 2  # rows of a table in which that is done for all pairs; how far apart they are in a larger one
_SHORT = 24  # characters of a cell of which its numbers are the most
_UNIT = 8  # letters of the unit beside a number
_OTHER_NUMBERS = 0.3  # the likeness of two cells, at the most, whose numbers differ
_WEAK = 100  # pairs of cells that are tried across
# On the scale of the texts, where 0 is unrelated and 1 a typical partner:
_LIKE = 0.25  # rows below it are no pair
_MOVED = 0.7  # rows that stand out of order must be as like as this
_FACING = 0.5  # the mean of all pairs of rows; below it the tables are no pair
_BETTER = 0.6  # how much more alike the cells of a row must be in another order
_SURE = 0.9  # confidence of what comes of it,
_GUESSED = 0.5  # and of sentences of a long cell that are only taken in step


@dataclass(frozen=True)
class _Table:
    """The rows of a table and the numbers of all its units."""

    rows: tuple[Row, ...]
    units: frozenset[int]


def tabled(
    beads: Sequence[IndexBead],
    units: tuple[Sequence[Unit], Sequence[Unit]],
    vectors: tuple[Vectors, Vectors],
    scale: Scale,
) -> list[IndexBead]:
    """The beads; those of tables that face each other pair rows with rows, or leave a whole row alone."""
    found = list(beads)
    if not all(any(unit.cell[0] for unit in row) for row in units):
        return found
    for here, there in _pairs(found, (_tables(units[0]), _tables(units[1]))):
        both = _Pair(here, there, units, vectors, scale)
        old = [b for b in found if here.units.intersection(b.source) or there.units.intersection(b.target)]
        new = both.beads(old)
        if new:
            taken = {id(bead) for bead in old}
            found = [*(bead for bead in found if id(bead) not in taken), *new]
    return found


def _tables(units: Sequence[Unit]) -> list[_Table]:
    """The tables of a text: units of cells with nothing else between them, in two rows and two columns at least."""
    found = []
    for inside, group in groupby(enumerate(units), key=lambda one: one[1].cell[0] > 0):
        if not inside:
            continue
        rows: dict[int, Row] = {}
        members = list(group)
        for index, unit in members:
            row = rows.setdefault(unit.cell[0], {})
            row[unit.cell[1]] = (*row.get(unit.cell[1], ()), index)
        if len(rows) > 1 and max(map(len, rows.values())) > 1:
            found.append(_Table(tuple(rows.values()), frozenset(index for index, _ in members)))
    return found


def _pairs(
    beads: Sequence[IndexBead], tables: tuple[Sequence[_Table], Sequence[_Table]]
) -> Iterator[tuple[_Table, _Table]]:
    """The tables that are linked with each other, and with nothing else."""
    owner = [{unit: place for place, table in enumerate(row) for unit in table.units} for row in tables]
    links: Counter[tuple[int, int]] = Counter()
    for bead in beads:
        if bead.source and bead.target:
            links.update(
                {(owner[0].get(i, -1), owner[1].get(j, -1)) for i in bead.source for j in bead.target} - {(-1, -1)}
            )
    for (a, b), times in links.items():
        others = [pair for pair in links if (pair[0] == a) != (pair[1] == b)]
        size = len(tables[0][a].rows) * len(tables[1][b].rows) if min(a, b) >= 0 else 0
        if 0 < size <= _LARGEST and times > 1 and not others:
            yield tables[0][a], tables[1][b]


class _Pair:
    """Two tables that face each other."""

    def __init__(
        self,
        here: _Table,
        there: _Table,
        units: tuple[Sequence[Unit], Sequence[Unit]],
        vectors: tuple[Vectors, Vectors],
        scale: Scale,
    ) -> None:
        self.tables = here, there
        cells = [sorted({cell for row in table.rows for cell in row.values()}) for table in self.tables]
        self._place = [{cell: place for place, cell in enumerate(row)} for row in cells]
        sums = [
            np.array([vectors[side][list(cell)].sum(axis=0) for cell in row], float) for side, row in enumerate(cells)
        ]
        first, second = (one / np.maximum(np.linalg.norm(one, axis=1, keepdims=True), 1e-6) for one in sums)
        self._like: Floats = np.clip(scale.of(first @ second.T), 0.0, 1.0)
        texts = [[" ".join(units[side][i].text for i in cell) for cell in row] for side, row in enumerate(cells)]
        known: dict[tuple[int, ...], int] = {(): 0}
        first, second = (np.array([known.setdefault(_numbers(t), len(known)) for t in row]) for row in texts)
        self._worded = first == 0, second == 0
        both = (first[:, None] > 0) & (second[None, :] > 0)
        same = both & (first[:, None] == second[None, :])
        amounts = [np.array([_is_amount(t) for t in row]) for row in texts]
        self._like[both & ~same] = np.minimum(self._like[both & ~same], _OTHER_NUMBERS)
        self._like[same & amounts[0][:, None] & amounts[1][None, :]] = 1.0

    def beads(self, old: Sequence[IndexBead]) -> list[IndexBead]:
        """The beads of the two tables in place of the `old` ones; none if they are no pair after all."""
        left, right = self.tables[0].rows, self.tables[1].rows
        likes = self._likes()
        pairs = _aligned(likes)
        if not pairs or sum(likes[pair] for pair in pairs) < _FACING * len(pairs):
            return []
        spare = [set(range(len(left))) - {a for a, _ in pairs}, set(range(len(right))) - {b for _, b in pairs}]
        for a, b in sorted(((a, b) for a in spare[0] for b in spare[1]), key=lambda pair: (-likes[pair], pair)):
            if likes[a, b] >= _MOVED and a in spare[0] and b in spare[1]:
                pairs.append((a, b))
                spare[0].discard(a)
                spare[1].discard(b)
        cells = self._exchanged([cell for a, b in pairs for cell in self._cells(left[a], right[b])])
        lost = [i for a in spare[0] for cell in left[a].values() for i in cell]
        more = [j for b in spare[1] for cell in right[b].values() for j in cell]
        held = {i: bead for bead in old for i in bead.source}, {j: bead for bead in old for j in bead.target}
        return [
            *(bead for cell in cells for bead in self._bead(*cell, held)),
            *(IndexBead((i,), (), 0.0, _SURE) for i in lost),
            *(IndexBead((), (j,), 0.0, _SURE) for j in more),
        ]

    def _cell(self, a: Cell, b: Cell) -> float:
        return float(self._like[self._place[0][a], self._place[1][b]])

    def _likes(self) -> Floats:
        """How like all rows of both tables are: column by column, and where that says little, in any order."""
        left, right = self.tables[0].rows, self.tables[1].rows
        likes = np.zeros((len(left), len(right)))
        for column in {column for row in left for column in row}:
            rows = [a for a, row in enumerate(left) if column in row]
            others = [b for b, row in enumerate(right) if column in row]
            here = [self._place[0][left[a][column]] for a in rows]
            there = [self._place[1][right[b][column]] for b in others]
            likes[np.ix_(rows, others)] += self._like[np.ix_(here, there)]
        sizes = np.maximum.outer([len(row) for row in left], [len(row) for row in right])
        likes /= sizes
        reach = _SMALL if len(left) * len(right) <= _SMALL**2 else _BESIDE + abs(len(left) - len(right))
        for a, row in enumerate(left):
            for b in range(max(a - reach, 0), min(a + reach + 1, len(right))):
                if likes[a, b] < _FACING:
                    likes[a, b] = sum(self._cell(*pair) for pair in self._in_order(row, right[b])) / sizes[a, b]
        return likes

    def _cells(self, row: Row, other: Row) -> list[tuple[Cell, Cell]]:
        """The cells of two rows in pairs; what is left of either alone."""
        pairs = self._in_order(row, other)
        paired = {a for a, _ in pairs}, {b for _, b in pairs}
        left = [(a, ()) for a in row.values() if a not in paired[0]]
        return [*pairs, *left, *(((), b) for b in other.values() if b not in paired[1])]

    def _in_order(self, row: Row, other: Row) -> list[tuple[Cell, Cell]]:
        """Cells of two rows in pairs: column by column, or in the order that fits much better."""
        best = [(row[column], other[column]) for column in row if column in other]
        fits = len(row) == len(other) == len(best) and all(self._cell(*pair) > _OTHER_NUMBERS for pair in best)
        if fits or max(len(row), len(other)) > _MOST_CELLS:
            return best
        turned = len(row) > len(other)
        short, long = sorted((list(row.values()), list(other.values())), key=len)
        bar = sum(self._cell(*pair) for pair in best) + _BETTER
        likes = [[self._cell(b, a) if turned else self._cell(a, b) for b in long] for a in short]
        if sum(map(max, likes)) <= bar:  # no order can do better than if each had its best
            return best
        for order in permutations(range(len(long)), len(short)):
            likeness = sum(map(list.__getitem__, likes, order))
            if likeness > bar:
                bar = likeness
                best = [(long[b], a) if turned else (a, long[b]) for a, b in zip(short, order, strict=True)]
        return best

    def _exchanged(self, cells: list[tuple[Cell, Cell]]) -> list[tuple[Cell, Cell]]:
        """The pairs of cells, with words that were exchanged between two rows in pairs across; numbers stay."""
        found = list(cells)
        weak = [
            n
            for n, (a, b) in enumerate(cells)
            if a and b and self._worded[0][self._place[0][a]] and self._worded[1][self._place[1][b]]
            if self._cell(a, b) < _MOVED
        ]
        for one, other in combinations(weak[:_WEAK], 2):
            (a, b), (c, d) = found[one], found[other]
            if self._cell(a, d) + self._cell(c, b) > self._cell(a, b) + self._cell(c, d) + _BETTER:
                found[one], found[other] = (a, d), (c, b)
        return found

    def _bead(self, a: Cell, b: Cell, held: tuple[Held, Held]) -> Iterator[IndexBead]:
        """The beads of one pair of cells: those that held them if they reach nowhere else."""
        both = [*(held[0][i] for i in a if i in held[0]), *(held[1][j] for j in b if j in held[1])]
        touching = list({id(bead): bead for bead in both}.values())
        inside = all(set(bead.source) <= set(a) and set(bead.target) <= set(b) for bead in touching)
        if touching and inside and (not a or not b or any(bead.source and bead.target for bead in touching)):
            yield from touching
        elif a and b:
            yield from _in_step(a, b, self._cell(a, b))
        else:
            yield from (IndexBead((i,), (), 0.0, _SURE) for i in a)
            yield from (IndexBead((), (j,), 0.0, _SURE) for j in b)


def _in_step(a: Cell, b: Cell, likeness: float) -> Iterator[IndexBead]:
    """Beads of two cells whose sentences the search gave to several: one, or as many as it takes, in step."""
    parts = -(-max(len(a), len(b)) // WIDEST)
    if min(len(a), len(b)) < parts:
        parts = min(len(a), len(b))
    for part in range(parts):
        here = a[len(a) * part // parts : len(a) * (part + 1) // parts]
        there = b[len(b) * part // parts : len(b) * (part + 1) // parts]
        yield IndexBead(here, there, likeness, _SURE if parts == 1 else _GUESSED, contact=_SURE)


def _aligned(matrix: Floats) -> list[tuple[int, int]]:
    """The pairs of rows, in order on both sides, that are most alike together."""
    likes = matrix.tolist()  # single numbers are sooner had from lists
    height, width = matrix.shape
    best = [[0.0] * (width + 1) for _ in range(height + 1)]
    for a in range(height - 1, -1, -1):
        here, below, gains = best[a], best[a + 1], likes[a]
        for b in range(width - 1, -1, -1):
            here[b] = max(below[b + 1] + gains[b] - _LIKE, below[b], here[b + 1])
    pairs, a, b = [], 0, 0
    while a < height and b < width:
        if likes[a][b] >= _LIKE and best[a][b] <= best[a + 1][b + 1] + likes[a][b] - _LIKE + 1e-9:
            pairs.append((a, b))
            a, b = a + 1, b + 1
        elif best[a + 1][b] >= best[a][b + 1]:
            a += 1
        else:
            b += 1
    return pairs


def _numbers(words: str) -> tuple[int, ...]:
    """The numbers of a cell that says little else; () of any other."""
    if len(words) > _SHORT:
        return ()
    return tuple(int(number) for number in re.findall(r"\d{1,9}", unicodedata.normalize("NFKC", words)))


def _is_amount(words: str) -> bool:
    """Whether a cell is a number with a unit at most: 410.000 EUR, 9:00 a.m."""
    return not words[0].isalpha() and sum(map(str.isalpha, words)) <= _UNIT

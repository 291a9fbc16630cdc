"""What stands elsewhere: passages without a partner on either side that are each other's translation.

The alignment along the text leaves a passage that was moved empty on both sides. Here such empty stretches are compared
with each other, the likeliest pair of stretches is aligned as a text of its own, and so on until none is left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from plancompare.align.corridor import Ints, heaviest_chain
from plancompare.align.layout import Layout
from plancompare.align.scoring import Floats, Scale
from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.seams import Dissection, Encoding, Vectors

# On the scale of the texts, where 0 is unrelated and 1 a typical partner:
_LIKE = 0.55  # what sentences of a moved passage must reach
_LONE = 0.65  # what a sentence must reach that is all of its passage
_ALONG = 0.3  # what a sentence must reach that moved along with one of these
_SAME_NUMBER = 0.1  # what it is worth that both are in clauses of one number
_BESIDE = 0.15  # and that neither has a partner and each stands just where the other is missing
_NEAR = 3  # sentences between the two then, at the most
_BETTER = 0.15  # how much better than where it is now
_LEAD = 0.1  # how much better than the second best place
_CLEAR = 0.1  # a lead that counts for itself
_SETTLED = 0.95  # beads from here on are not broken up for a better place
_SEED = 0.6  # confidence of a pair that stands out though the alignment of its passage would leave it
_WIDEST = 3  # sentences of a bead that is out of place; a long run is like anything on its topic
_RIVALS = 3  # other places of a sentence that are looked at
_CELLS = 40_000_000  # pairs of sentences compared at once, at the most
_KEPT = 4_000_000  # and up to which their likeness is kept from round to round, 16 MB
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

    @property
    def sizes(self) -> Vectors:
        """How many pieces each has."""
        return self.whole.sizes[self.start : self.stop]

    def runs(self, width: int) -> Vectors:
        """Unit vectors of the runs of `width` of them."""
        return self.whole.runs(width)[self.start : max(self.stop - width + 1, self.start)]

    def dissect(self, runs: Sequence[Sequence[int]]) -> Dissection:
        """Some of their runs, piece by piece."""
        return self.whole.dissect([[index + self.start for index in run] for run in runs])


class Remembered:
    """An encoding that works out its runs once, for many windows on it."""

    def __init__(self, whole: Encoding) -> None:
        self.whole = whole
        self.vectors, self.sizes = whole.vectors, whole.sizes
        self._runs: dict[int, Vectors] = {}

    def runs(self, width: int) -> Vectors:
        """Unit vectors of the runs of `width` neighbouring texts."""
        if width not in self._runs:
            self._runs[width] = self.whole.runs(width)
        return self._runs[width]

    def dissect(self, runs: Sequence[Sequence[int]]) -> Dissection:
        """Some runs, piece by piece."""
        return self.whole.dissect(runs)


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
    free = ~(layouts[0].barred | (layouts[0].apart > 0)), ~(layouts[1].barred | (layouts[1].apart > 0))
    cosines = _Cosines(vectors)
    for _ in range(_ROUNDS):
        passage = _likeliest(beads, cosines, layouts, free, scale, tried)
        if passage is None:
            break
        tried.add((passage.rows, passage.columns))
        found = [b for b in aligner(passage.rows, passage.columns) if b.source and b.target]
        found = [b for b in found if len(b.source) + len(b.target) <= _WIDEST and b.score >= _ALONG]
        rows, columns = {i for b in found for i in b.source}, {j for b in found for j in b.target}
        found += [
            IndexBead((seed.row,), (seed.column,), min(seed.likeness, 1.0), _SEED)
            for seed in passage.seeds
            if seed.row not in rows and seed.column not in columns
        ]
        for bead in found:
            moved.append(bead)
            free[0][list(bead.source)] = False
            free[1][list(bead.target)] = False
    return moved


@dataclass(frozen=True, slots=True)
class _Seed:
    """A pair of sentences that are each other's best; `weight` is their likeness and what speaks for it besides."""

    row: int
    column: int
    likeness: float
    weight: float


@dataclass(frozen=True, slots=True)
class _Passage:
    """Stretches of both sides that are likely a moved passage, the seeds in them, and the sum of their weights."""

    rows: range
    columns: range
    seeds: tuple[_Seed, ...]
    weight: float


@dataclass(frozen=True)
class _Cosines:
    """How like the sentences of two texts are; of texts that are not too long, worked out once for all rounds."""

    vectors: tuple[Vectors, Vectors]

    @cached_property
    def _whole(self) -> Vectors | None:
        here, there = self.vectors
        return here @ there.T if len(here) * len(there) <= _KEPT else None

    def turned(self) -> _Cosines:
        """The same with the texts exchanged."""
        other = _Cosines((self.vectors[1], self.vectors[0]))
        other.__dict__["_whole"] = None if self._whole is None else self._whole.T
        return other

    def rows(self, which: Ints) -> Vectors:
        """Of some sentences here with all sentences there."""
        return self.vectors[0][which] @ self.vectors[1].T if self._whole is None else self._whole[which]

    def best(self, which: Ints) -> Vectors:
        """The greatest of each of some sentences there."""
        if self._whole is None:
            return np.asarray((self.vectors[1][which] @ self.vectors[0].T).max(axis=1))
        return np.asarray(self._best[which])

    @cached_property
    def _best(self) -> Vectors:
        return np.asarray(self._whole.max(axis=0)) if self._whole is not None else np.zeros(0, np.float32)


def _likeliest(
    beads: tuple[IndexBead, ...],
    cosines: _Cosines,
    layouts: tuple[Layout, Layout],
    free: tuple[Flags, Flags],
    scale: Scale,
    tried: set[tuple[range, range]],
) -> _Passage | None:
    """The passage with the most likeness."""
    now = _present(beads, (len(free[0]), len(free[1])))
    rows, columns = (np.flatnonzero(f & (n < _SETTLED)) for f, n in zip(free, now, strict=True))
    if max(len(rows) * len(free[1]), len(columns) * len(free[0])) > _CELLS:
        rows, columns = (np.flatnonzero(f & (n == 0)) for f, n in zip(free, now, strict=True))
    if max(len(rows) * len(free[1]), len(columns) * len(free[0])) > _CELLS:
        return None
    if not len(rows) or not len(columns):
        return None
    numbers = layouts[0].number, layouts[1].number
    gaps = _gaps(beads, (len(free[0]), len(free[1])))
    right = _leads(cosines, numbers, gaps, rows, scale)
    left = _leads(cosines.turned(), numbers[::-1], gaps[::-1], columns, scale)
    partners = (
        {i: bead.target for bead in beads for i in bead.source},
        {j: bead.source for bead in beads for j in bead.target},
    )
    place = {int(j): k for k, j in enumerate(columns)}
    good: list[_Seed] = []
    for i, (j, value, lead) in zip(rows.tolist(), right, strict=True):
        if j in place and left[place[j]][0] == i:
            clear = min(lead, left[place[j]][2])
            better = value >= max(now[0][i], now[1][j]) + _BETTER and j not in partners[0][i]
            # two good pairs are not given up for one, unless those who are left make one too
            others = partners[1][j], partners[0][i]
            left_over = max(scale.between(cosines.vectors, *others), 0.0) if better and all(others) else 0.0
            better = better and value + left_over >= now[0][i] + now[1][j] + _BETTER
            weight = value + max(clear - _CLEAR, 0.0)  # a partner that stands out may be a free rendering
            if better and clear >= _LEAD and weight >= _LIKE:
                good.append(_Seed(i, j, value, weight))
    here = _stretches(sorted({*np.flatnonzero(free[0] & (now[0] == 0)).tolist(), *(seed.row for seed in good)}))
    there = _stretches(sorted({*np.flatnonzero(free[1] & (now[1] == 0)).tolist(), *(seed.column for seed in good)}))
    groups: dict[tuple[range, range], list[_Seed]] = defaultdict(list)
    for seed in good:
        groups[here[seed.row], there[seed.column]].append(seed)
    passages = [_passage(rows, columns, group) for (rows, columns), group in groups.items()]
    likely = [one for one in passages if one.weight >= _LONE and (one.rows, one.columns) not in tried]
    return max(likely, key=lambda one: (one.weight, -one.rows.start - one.columns.start), default=None)


def _passage(here: range, there: range, seeds: list[_Seed]) -> _Passage:
    """The heaviest chain of seeds between two stretches; sentences on either side come along unless they are seeds."""
    seeds = sorted(seeds, key=lambda seed: seed.row)
    rows, columns = [seed.row for seed in seeds], [seed.column for seed in seeds]
    chain = dict(heaviest_chain(np.array(rows), np.array(columns), np.array([seed.weight for seed in seeds])))
    kept = tuple(seed for seed in seeds if chain.get(seed.row) == seed.column)

    def widened(first: int, last: int, stretch: range, others: set[int]) -> range:
        while first - 1 in stretch and first - 1 not in others:
            first -= 1
        while last + 1 in stretch and last + 1 not in others:
            last += 1
        return range(first, last + 1)

    return _Passage(
        widened(kept[0].row, kept[-1].row, here, set(rows)),
        widened(kept[0].column, kept[-1].column, there, set(columns)),
        kept,
        sum(seed.weight for seed in kept),
    )


def _leads(
    cosines: _Cosines, numbers: tuple[Ints, Ints], gaps: tuple[Ints, Ints], rows: Ints, scale: Scale
) -> list[tuple[int, float, float]]:
    """For each row the most like sentence of the whole other text, how like it is, and its lead over the second.

    One that is much more like another row is no second: it belongs there. `gaps`: see `_gaps`.
    """
    found: list[tuple[int, float, float]] = []
    for start in range(0, len(rows), 512):
        part = rows[start : start + 512]
        similar = scale.single(cosines.rows(part))
        numbered = numbers[0][part] >= 0
        if numbered.any():
            similar += np.float32(_SAME_NUMBER) * (numbers[0][part, None] == numbers[1]) * numbered[:, None]
        if (gaps[0][part] >= 0).any():
            beside = np.abs(gaps[0][part, None] - np.arange(similar.shape[1])) <= _NEAR
            similar += np.float32(_BESIDE) * (beside & (gaps[0][part, None] >= 0) & (gaps[1] >= 0))
        best = similar.argmax(axis=1)
        rivals = np.argpartition(-similar, min(_RIVALS, similar.shape[1] - 1), axis=1)[:, : _RIVALS + 1]
        others, place = np.unique(rivals, return_inverse=True)
        elsewhere = scale.of(cosines.best(others))[place.reshape(rivals.shape)]
        values = np.take_along_axis(similar, rivals, axis=1)
        value = values.max(axis=1)
        second = np.where(elsewhere > values + _BETTER, values.min(axis=1)[:, None], values)
        second[rivals == best[:, None]] = -np.inf
        found += zip(best.tolist(), value.tolist(), (value - second.max(axis=1)).tolist(), strict=True)
    return found


def _gaps(beads: tuple[IndexBead, ...], sizes: tuple[int, int]) -> tuple[Ints, Ints]:
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

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

from plancompare.align.corridor import Ints, heaviest_chain
from plancompare.align.layout import Layout
from plancompare.align.leads import Leads, gaps_of
from plancompare.align.scoring import Floats, Scale
from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.seams import Dissection, Encoding, Vectors

# On the scale of the texts, where 0 is unrelated and 1 a typical partner:
_LIKE = 0.55  # what sentences of a moved passage must reach
_LONE = 0.65  # what a sentence must reach that is all of its passage
_ALONG = 0.3  # what a sentence must reach that moved along with one of these
_BETTER = 0.15  # how much better than where it is now
_WEAK = 0.7  # what stands between sentences of a moved passage and is less like its partner may be of the passage
_LEAD = 0.1  # how much better than the second best place
_CLEAR = 0.1  # a lead that counts for itself
_SETTLED = 0.95  # beads from here on are not broken up for a better place
_SEED = 0.6  # confidence of a pair that stands out though the alignment of its passage would leave it
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
    left_over: bool = False,
) -> list[IndexBead]:
    """The beads of moved passages, which take the place of what `beads` says of their sentences.

    Passages begin with a sentence that has no partner, or a worse one; if they are looked for among what is `left_over`
    alone, with one that has none.

    `vectors` and `layouts` are of source and target sentences; those that are barred stay as they are. `aligner` aligns
    two ranges of sentences and gives beads with the indices of the whole texts.
    """
    moved: list[IndexBead] = []
    tried: set[tuple[range, range]] = set()
    # a note belongs where it stands
    free = ~(layouts[0].barred | (layouts[0].apart > 0)), ~(layouts[1].barred | (layouts[1].apart > 0))
    search = _Search(beads, vectors, layouts, scale)
    if left_over:
        free = free[0] & (search.now[0] == 0), free[1] & (search.now[1] == 0)
    for _ in range(_ROUNDS):
        passage = search.likeliest(free, tried)
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


class _Search:
    """What is known of each sentence, whatever becomes of the others: worked out once for all rounds."""

    def __init__(
        self,
        beads: tuple[IndexBead, ...],
        vectors: tuple[Vectors, Vectors],
        layouts: tuple[Layout, Layout],
        scale: Scale,
    ) -> None:
        self.vectors, self.scale = vectors, scale
        self.sizes = len(vectors[0]), len(vectors[1])
        self.now = _present(beads, self.sizes)
        numbers, gaps = (layouts[0].number, layouts[1].number), gaps_of(beads, self.sizes)
        self.right = Leads(vectors, numbers, gaps, scale)
        self.left = Leads(vectors[::-1], numbers[::-1], gaps[::-1], scale)
        self.partners = (
            {i: bead.target for bead in beads for i in bead.source},
            {j: bead.source for bead in beads for j in bead.target},
        )
        self._seeds: dict[int, _Seed | None] = {}

    def likeliest(self, free: tuple[Flags, Flags], tried: set[tuple[range, range]]) -> _Passage | None:
        """The passage with the most likeness among the sentences that are free."""
        now = self.now
        rows, columns = (np.flatnonzero(f & (n < _SETTLED)) for f, n in zip(free, now, strict=True))
        if max(len(rows) * len(free[1]), len(columns) * len(free[0])) > _CELLS:
            rows, columns = (np.flatnonzero(f & (n == 0)) for f, n in zip(free, now, strict=True))
        if max(len(rows) * len(free[1]), len(columns) * len(free[0])) > _CELLS:
            return None
        if not len(rows) or not len(columns):
            return None
        good = self._good(rows, columns)
        weak = [np.flatnonzero(f & (n < _WEAK)).tolist() for f, n in zip(free, now, strict=True)]
        here = _stretches(sorted({*weak[0], *(seed.row for seed in good)}))
        there = _stretches(sorted({*weak[1], *(seed.column for seed in good)}))
        groups: dict[tuple[range, range], list[_Seed]] = defaultdict(list)
        for seed in good:
            groups[here[seed.row], there[seed.column]].append(seed)
        passages = [self._passage(rows, columns, group, free) for (rows, columns), group in groups.items()]
        likely = [one for one in passages if one.weight >= _LONE and (one.rows, one.columns) not in tried]
        return max(likely, key=lambda one: (one.weight, -one.rows.start - one.columns.start), default=None)

    def _passage(self, here: range, there: range, seeds: list[_Seed], free: tuple[Flags, Flags]) -> _Passage:
        """The heaviest chain of seeds between two stretches, with what stands between them.

        Sentences beyond that have no partner come along unless they are seeds.
        """
        seeds = sorted(seeds, key=lambda seed: seed.row)
        rows, columns = [seed.row for seed in seeds], [seed.column for seed in seeds]
        chain = dict(heaviest_chain(np.array(rows), np.array(columns), np.array([seed.weight for seed in seeds])))
        kept = tuple(seed for seed in seeds if chain.get(seed.row) == seed.column)

        def widened(first: int, last: int, stretch: range, others: set[int], side: int) -> range:
            def comes(index: int) -> bool:
                alone = bool(free[side][index] and self.now[side][index] == 0) if index in stretch else False
                return alone and index not in others

            while comes(first - 1):
                first -= 1
            while comes(last + 1):
                last += 1
            return range(first, last + 1)

        return _Passage(
            widened(kept[0].row, kept[-1].row, here, set(rows), 0),
            widened(kept[0].column, kept[-1].column, there, set(columns), 1),
            kept,
            sum(seed.weight for seed in kept),
        )

    def _good(self, rows: Ints, columns: Ints) -> list[_Seed]:
        """The pairs among some rows and columns that are seeds."""
        self.right.look(rows)
        self.left.look(columns)
        here = set(columns.tolist())
        good: list[_Seed] = []
        for i in rows.tolist():
            if self.right.best[i] in here:
                if i not in self._seeds:
                    self._seeds[i] = self._seed(i)
                seed = self._seeds[i]
                if seed:
                    good.append(seed)
        return good

    def _seed(self, i: int) -> _Seed | None:
        """The pair of a row and the sentence most like it, if they belong together and not where they are."""
        j, value, lead = self.right.of(i)
        back, _, other = self.left.of(j)
        if back != i:
            return None
        now, partners = self.now, self.partners
        clear = min(lead, other)
        better = value >= max(now[0][i], now[1][j]) + _BETTER and j not in partners[0][i]
        # two good pairs are not given up for one, unless those who are left make one too
        others = partners[1][j], partners[0][i]
        left_over = max(self.scale.between(self.vectors, *others), 0.0) if better and all(others) else 0.0
        better = better and value + left_over >= now[0][i] + now[1][j] + _BETTER
        weight = value + max(clear - _CLEAR, 0.0)  # a partner that stands out may be a free rendering
        return _Seed(i, j, value, weight) if better and clear >= _LEAD and weight >= _LIKE else None


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

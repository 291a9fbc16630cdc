"""What makes a bead likely: features of pairs of runs, and the weight of each. Numbers in, numbers out.

The score of an alignment is the sum of the scores of its beads; each is a weighted sum of a dozen features, and the
probability of an alignment is proportional to the exponential of its score: a semi-Markov conditional random field
(Sarawagi & Cohen 2004) over beads. All similarities are put on the scale of the two texts at hand first: 0 is what two
sentences of them that have nothing to do with each other reach, 1 what a sentence and its best partner do. So no number
here belongs to one encoder. Every feature treats both sides alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from plancompare.align.corridor import Corridor, Ints

if TYPE_CHECKING:
    from plancompare.seams import Encoding, Vectors

Floats = npt.NDArray[np.float64]
Singles = npt.NDArray[np.float32]
Means = tuple[Singles, Singles]

WIDEST = 5  # sentences of one side in one bead, at the most
SHAPES: tuple[tuple[int, int], ...] = tuple(
    (a, b) for a in range(1, WIDEST + 1) for b in range(1, WIDEST + 1) if a + b <= WIDEST or 1 in (a, b)
)
_KINDS = {
    (1, 1): "1:1",
    (1, 2): "1:2",
    (2, 1): "1:2",
    (1, 3): "1:3",
    (3, 1): "1:3",
    (2, 2): "2:2",
    (2, 3): "2:3",
    (3, 2): "2:3",
}

# Fitted by benchmarks/fit.py on human translations (en, ja, zh-CN, zh-TW, de, fr) with the embedded encoder; drop,
# share and low on sixteen languages, see docs/alignment.md.
WEIGHTS: dict[str, float] = {
    "similarity": 4.3, "similarity, capped": 0.72, "margin": 1.24, "length": 1.87, "length, squared": 1.03,
    "drop": 1.09, "drop, positive": 5.92, "weakest": 0.35, "weakest, capped": 0.77,
    "share": -1.82, "share, capped": 2.32,
    "1:1": 2.72, "1:2": 1.0, "1:3": 0.27, "2:2": -1.05, "2:3": 0.22, "other": -0.93,
    "similarity × size": 1.3, "similarity × length": 2.04, "short": -1.69,
    "similarity, low": 1.63,
    "empty": -0.94, "empty, hubness": 0.79, "empty, best": -0.75, "empty, short": 0.52,
}  # fmt: skip

_LONG = 20_000  # sentences from which on a text is long
_LOW = np.float32(0.15)  # the likeness of a pair below which it speaks against it all the more
_LOWEST = np.float32(-0.25)  # and the least that says so: an encoder that knows no likeness would rule it out
_TYPICAL_LENGTH = 33.0  # characters; the length at which the length features are zero
_SHORT = np.log(np.array((4, 200), np.float32))  # logs of the lengths between which more or less is told


@dataclass(frozen=True)
class Side:
    """One text, ready for scoring: unit vectors of runs (by width - 1) with `WIDEST` zero rows behind, and lengths."""

    runs: tuple[Vectors, ...]
    lengths: Floats
    hubness: Floats  # mean similarity of each sentence to the other text
    first: Floats  # best similarity of each sentence within the corridor
    second: Floats  # and the second best
    ties: tuple[tuple[Singles, Singles], ...]  # by width - 1 of a run: similarity of the run to the sentence before it
    # (by that sentence) and to the one behind it (by the run's first), on the scale of the texts

    @property
    def size(self) -> int:
        """Number of sentences."""
        return len(self.lengths)


@dataclass(frozen=True)
class Scale:
    """`unrelated` and `partner` are the cosines that become 0 and 1; `ratio`: log of target over source length."""

    unrelated: float
    partner: float
    ratio: float = 0.0

    def of(self, cosine: npt.NDArray[np.floating]) -> Floats:
        """Cosines on the scale of these two texts."""
        return np.asarray((cosine - self.unrelated) / max(self.partner - self.unrelated, 0.02), dtype=np.float64)

    def single(self, cosine: Singles) -> Singles:
        """The same in single precision, in place."""
        cosine -= np.float32(self.unrelated)
        cosine /= np.float32(max(self.partner - self.unrelated, 0.02))
        return cosine

    def between(self, vectors: tuple[Vectors, Vectors], rows: Sequence[int], columns: Sequence[int]) -> float:
        """How like some texts of one side are to some of the other; each side is taken as the sum of its vectors."""
        here, there = vectors[0][list(rows)].sum(axis=0), vectors[1][list(columns)].sum(axis=0)
        cosine = here @ there / max(float(np.linalg.norm(here) * np.linalg.norm(there)), 1e-6)
        return float(self.of(np.asarray(cosine)))


_PRIOR_COUNT = 4  # the sentences that the prior scale counts for against those of the texts


def prepare(
    source: Encoding,
    target: Encoding,
    lengths: tuple[Floats, Floats],
    within: Corridor,
    prior: Scale,
    around: Means | None = None,
) -> tuple[Side, Side, Scale]:
    """Sides and scale of two encoded texts. `lengths` in characters; `prior` steadies the scale of short texts.

    Of parts of longer texts, `around` are the mean vectors of these, and `prior` is their scale, which is kept: a few
    sentences and their partners say nothing of what is unrelated.
    """
    s, t = source.vectors, target.vectors
    tops = _tops(s, t, within)
    mean_s, mean_t = around or (s.mean(axis=0), t.mean(axis=0))
    scale = prior if around else _estimated(tops, float(mean_s @ mean_t), lengths, prior)
    best = [scale.of(x) for x in (tops.row_first, tops.row_second, tops.column_first, tops.column_second)]
    with ThreadPoolExecutor(2) as pool:
        runs = tuple(pool.map(_padded, (source, target)))
    ties = _ties(runs[0], scale), _ties(runs[1], scale)
    left = Side(runs[0], lengths[0], scale.of(s @ mean_t), best[0], best[1], ties[0])
    return left, Side(runs[1], lengths[1], scale.of(t @ mean_s), best[2], best[3], ties[1]), scale


def _estimated(tops: _Tops, unrelated: float, lengths: tuple[Floats, Floats], prior: Scale) -> Scale:
    """The scale of two texts; `unrelated` is the cosine of their means."""
    count = min(map(len, lengths))
    partner = float(np.median(np.concatenate((tops.row_first, tops.column_first))))
    mutual = tops.column_best[tops.row_best] == np.arange(len(lengths[0]))
    rows, columns = np.flatnonzero(mutual), tops.row_best[mutual]
    ratio = float(np.log((lengths[1][columns].sum() + 20) / (lengths[0][rows].sum() + 20)))

    def steadied(found: float, known: float) -> float:
        return (found * count + known * _PRIOR_COUNT) / (count + _PRIOR_COUNT)

    return Scale(steadied(unrelated, prior.unrelated), steadied(partner, prior.partner), ratio)


def _ties(runs: tuple[Vectors, ...], scale: Scale) -> tuple[tuple[Singles, Singles], ...]:
    """See `Side.ties`; padded like the runs, so that every place of a block has one."""
    single = runs[0]
    found = []
    for width in range(1, WIDEST):
        run = runs[width - 1]
        before = np.zeros(len(single))
        behind = np.zeros(len(single))
        before[:-1] = _products(single[:-1], run[1:])
        behind[:-width] = _products(run[:-width], single[width:])
        ahead, back = (np.clip(scale.of(ties), 0, 0.9).astype(np.float32) for ties in (before, behind))
        found.append((ahead, back))
    return tuple(found)


def _products(first: Vectors, second: Vectors) -> Floats:
    """The dot product of each row with the same row of the other."""
    found = np.empty(len(first))
    for at in range(0, len(first), _LONG):
        part = slice(at, at + _LONG)
        found[part] = np.einsum("ij,ij->i", first[part].astype(np.float32), second[part].astype(np.float32))
    return found


def _padded(encoding: Encoding) -> tuple[Vectors, ...]:
    """Of long texts in half precision: the runs take more memory than all else."""
    size = len(encoding.vectors) + WIDEST
    kind = np.float16 if size > _LONG else np.float32
    runs = (encoding.runs(width).astype(kind, copy=False) for width in range(1, WIDEST + 1))
    return tuple(np.pad(run, ((0, size - len(run)), (0, 0))) for run in runs)


@dataclass(frozen=True)
class _Tops:
    """Best and second best cosines of rows and columns within a corridor, and where the best stand."""

    row_first: Vectors
    row_second: Vectors
    row_best: npt.NDArray[np.int64]
    column_first: Vectors
    column_second: Vectors
    column_best: npt.NDArray[np.int64]


def chunks(within: Corridor, rows: int, columns: int, size: int = 64) -> Iterator[tuple[int, int, int, int]]:
    """Rows and columns (start, stop, start, stop) of blocks that together hold the corridor's cells."""
    for start in range(0, rows, size):
        stop = min(start + size, rows)
        yield start, stop, int(within.low[start]), min(int(within.high[stop - 1]) + 1, columns)


def _tops(s: Vectors, t: Vectors, within: Corridor) -> _Tops:
    n, m = len(s), len(t)
    row_first, row_second = np.full(n, -1, np.float32), np.full(n, -1, np.float32)
    column_first, column_second = np.full(m, -1, np.float32), np.full(m, -1, np.float32)
    row_best, column_best = np.zeros(n, np.int64), np.zeros(m, np.int64)
    for start, stop, left, right in chunks(within, n, m):
        if left >= right:
            continue
        cosine = s[start:stop] @ t[left:right].T
        columns = np.arange(left, right)
        cosine[(columns < within.low[start:stop, None]) | (columns > within.high[start:stop, None])] = -1
        row_best[start:stop] = cosine.argmax(axis=1) + left
        row_second[start:stop], row_first[start:stop] = _two_best(cosine)
        second, first = _two_best(cosine.T)
        place = column_first[left:right]
        better = first > place
        column_second[left:right] = np.where(
            better, np.maximum(place, second), np.maximum(column_second[left:right], first)
        )
        column_best[left:right][better] = cosine.argmax(axis=0)[better] + start
        column_first[left:right] = np.maximum(place, first)
    return _Tops(row_first, row_second, row_best, column_first, column_second, column_best)


def _two_best(rows: Vectors) -> tuple[Vectors, Vectors]:
    """The second best and the best of each row."""
    if rows.shape[1] < 2:
        return rows[:, 0], rows[:, 0]
    best = np.partition(rows, rows.shape[1] - 2, axis=1)[:, -2:]
    return best[:, 0], best[:, 1]


def empty_scores(side: Side, ratio: float) -> Floats:
    """Score of each sentence's having no partner. `ratio` is added to the log of its length."""
    return sum(WEIGHTS[name] * value for name, value in empty_features(side, ratio).items()) + np.zeros(side.size)


def empty_features(side: Side, ratio: float) -> dict[str, Floats]:
    """The features of an empty bead, one value for each sentence."""
    short = np.log(side.lengths / _TYPICAL_LENGTH) + ratio
    return {
        "empty": np.ones(side.size),
        "empty, hubness": side.hubness,
        "empty, best": side.first,
        "empty, short": short,
    }


class Block:
    """The features of beads that begin in rows `top` to `bottom` - 1 and columns `left` to `right` - 1.

    Of all of them, row by row, or of those that `cells` names by their rows and columns within the block: a corridor
    leaves most of a block empty. Single precision: scores are kept in that.
    """

    def __init__(
        self,
        source: Side,
        target: Side,
        scale: Scale,
        top: int,
        bottom: int,
        left: int,
        right: int,
        cells: tuple[Ints, Ints] | None = None,
    ) -> None:
        self.source, self.target, self.ratio = source, target, np.float32(scale.ratio)
        down, along = cells or np.divmod(np.arange((bottom - top) * (right - left)), right - left)
        self.rows, self.columns = top + down, left + along
        # cosines of all pairs of runs, with room for the runs that begin a little further on, laid end to end
        self._stride = right - left + WIDEST
        self._places = down * self._stride + along
        s = [run[top : bottom + WIDEST].astype(np.float32, copy=False) for run in source.runs]
        t = [run[left : right + WIDEST].astype(np.float32, copy=False) for run in target.runs]
        self._similar = {(a, b): scale.single(s[a - 1] @ t[b - 1].T).ravel() for a, b in SHAPES}
        self._taken: dict[tuple[tuple[int, int], int, int], Singles] = {}
        self._margins = self._all_margins(self._similar[1, 1].reshape(len(s[0]), -1), top, left)
        self._lengths = (
            [_log_lengths(source.lengths[top : bottom + a - 1], a, bottom - top)[down] for a in range(1, WIDEST + 1)],
            [_log_lengths(target.lengths[left : right + b - 1], b, right - left)[along] for b in range(1, WIDEST + 1)],
        )

    def _at(self, shape: tuple[int, int], down: int = 0, along: int = 0) -> Singles:
        """The similarity of the runs of that shape that begin a little further on than each bead."""
        key = shape, down, along
        if key not in self._taken:
            self._taken[key] = self._similar[shape][down * self._stride + along :].take(self._places)
        return self._taken[key]

    def _all_margins(self, similar: Singles, top: int, left: int) -> dict[tuple[int, int], Singles]:
        """For each shape the mean over the sentences of a bead of their best margin within it, by its first cell.

        The margin is how far a similarity lies above the best other one of its row, and of its column.
        """

        def margin(side: Side, start: int, values: Singles) -> Singles:
            first, second = np.zeros((2, len(values), 1), np.float32)
            known = side.first[start : start + len(values)]
            first[: len(known), 0], second[: len(known), 0] = known, side.second[start : start + len(values)]
            return values - np.where(values >= first - np.float32(1e-6), second, first)

        by_row = margin(self.source, top, similar).ravel()
        by_column = margin(self.target, left, similar.T).T.ravel()
        rows = self._sums_of_best(by_row, 1, self._stride)
        columns = {(b, a): sums for (a, b), sums in self._sums_of_best(by_column, self._stride, 1).items()}
        found = {}
        for a, b in SHAPES:
            here, there = rows[a, b].take(self._places), columns[a, b].take(self._places)
            found[a, b] = np.clip(here / np.float32(2 * a) + there / np.float32(2 * b), -1, np.float32(0.6))
        return found

    @staticmethod
    def _sums_of_best(margins: Singles, best_over: int, summed_over: int) -> dict[tuple[int, int], Singles]:
        """For (summed, best): the sum over so many lines of the best of so many margins in each; steps in places."""
        found = {}
        best = margins
        for widest in range(1, WIDEST + 1):
            if widest > 1:
                best = np.maximum(best[:-best_over], margins[best_over * (widest - 1) :])
            total = best
            found[1, widest] = best
            for lines in range(2, WIDEST + 1):
                if (lines, widest) in SHAPES:
                    total = total[:-summed_over] + best[summed_over * (lines - 1) :]
                    found[lines, widest] = total
        return found

    def features(self, a: int, b: int) -> dict[str, Singles]:
        """The features of beads of `a` source and `b` target sentences: one value for each cell."""
        similar = self._at((a, b))
        here, there = self._lengths[0][a - 1] + self.ratio, self._lengths[1][b - 1]
        difference = there - here
        short = np.clip(np.minimum(here, there), *_SHORT) - np.float32(np.log(_TYPICAL_LENGTH))
        found = {
            "similarity": similar,
            "similarity, capped": np.minimum(similar, np.float32(0.55)),
            "margin": self._margins[a, b],
            "length": -np.minimum(np.abs(difference), np.float32(1.5)),
            "length, squared": -np.minimum(difference**2, np.float32(2)),
            _KINDS.get((a, b), "other"): np.ones(1, np.float32),
            "similarity × size": similar * np.float32(a + b - 2),
            "similarity × length": similar * short,
            "short": short,
        }
        if a + b == 2:
            found["similarity, low"] = np.clip(similar, _LOWEST, _LOW) - _LOW
        else:
            ends = list(self._ends(a, b))
            drop = reduce(np.maximum, (rest for _, rest, _ in ends)) - similar
            found["drop"], found["drop, positive"] = -drop, -np.maximum(drop, 0)
            weakest = reduce(np.minimum, (alone for alone, _, _ in ends))
            found["weakest"], found["weakest, capped"] = weakest, np.minimum(weakest, np.float32(0.3))
            # the least that a first or last sentence adds to the rest of its side, as a partial regression coefficient:
            # a sentence may be like the other side only because it is like its neighbour, which is what was translated
            shares = ((alone - rest * tie) / (1 - tie**2) for alone, rest, tie in ends)
            share = np.clip(reduce(np.minimum, shares), np.float32(-0.5), np.float32(1.0))
            found["share"], found["share, capped"] = share, np.minimum(share, np.float32(0.25))
        return found

    def score(self, a: int, b: int) -> Singles:
        """The weighted sum of the features; minus infinity where a run would pass the end of its text."""
        total = np.zeros(len(self._places), np.float32)
        for name, value in self.features(a, b).items():
            total += np.float32(WEIGHTS[name]) * value
        total[(self.rows > self.source.size - a) | (self.columns > self.target.size - b)] = -np.inf
        return total

    def _ends(self, a: int, b: int) -> Iterator[tuple[Singles, Singles, Singles]]:
        """For the first and the last sentence of both sides, where there are others: how like it alone is to the other
        side, how like the rest of its side is, and how like it is to that rest.
        """
        if a > 1:
            ahead, behind = (ties[self.rows] for ties in self.source.ties[a - 2])
            yield self._at((1, b)), self._at((a - 1, b), 1), ahead
            yield self._at((1, b), a - 1), self._at((a - 1, b)), behind
        if b > 1:
            ahead, behind = (ties[self.columns] for ties in self.target.ties[b - 2])
            yield self._at((a, 1)), self._at((a, b - 1), 0, 1), ahead
            yield self._at((a, 1), 0, b - 1), self._at((a, b - 1)), behind


def _log_lengths(lengths: Floats, width: int, count: int) -> Singles:
    """The log of the summed length of the run that begins at each of `count` sentences.

    What is behind the end of the text counts as 1.
    """
    padded = np.ones(count + width)
    padded[1 : len(lengths) + 1] = lengths
    sums = np.cumsum(padded)
    logs: Singles = np.log(sums[width:] - sums[:-width]).astype(np.float32)
    return logs

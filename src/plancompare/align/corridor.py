"""Where to look: a corridor of cells around the likely path through the matrix of two texts.

Positions (i, j) with 0 <= i <= n and 0 <= j <= m stand between sentences; an alignment is a path from (0, 0) to (n, m).
Small matrices are searched whole. Of large ones only the cells near a chain of anchors are: pairs that are each other's
best, chained by the heaviest increasing subsequence. Anchors of very long texts are sought coarse to fine, on sums of
neighbouring sentences (an idea of Thompson & Koehn 2019, "Vecalign"), so the cost grows in line with the length.
Vectors are centred on the mean of their text before they are summed: without that, what all sentences of a language
have in common drowns what a block is about.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from plancompare.seams import Vectors

Ints = npt.NDArray[np.int64]

WHOLE = 40_000  # cells up to which the whole matrix is searched
_DENSE = 4_000  # sentences a side up to which anchors are sought in the whole matrix
_FACTOR = 4  # sentences summed into one for the next coarser level
_MARGIN = 8  # positions kept on either side of the chain, in rows and in columns
_ROUGH = 48  # and of a chain of sums
_BOX = 200_000  # cells of a stretch without anchors that are searched whole; a larger one only near its diagonal


@dataclass(frozen=True)
class Corridor:
    """Row i of positions holds the columns `low[i]` to `high[i]`, both included; both never decrease."""

    low: Ints
    high: Ints

    @property
    def offsets(self) -> Ints:
        """Where each row's cells begin when all rows are laid end to end; the last entry is the number of cells."""
        return np.concatenate(([0], np.cumsum(self.high - self.low + 1)))


def corridor(source: Vectors, target: Vectors) -> Corridor:
    """The corridor for two lists of unit vectors, (n, d) and (m, d)."""
    n, m = len(source), len(target)
    if (n + 1) * (m + 1) <= WHOLE or not n or not m:
        return Corridor(np.zeros(n + 1, np.int64), np.full(n + 1, m, np.int64))
    return _around(_anchors(_centred(source), _centred(target)), n, m)


def _centred(vectors: Vectors) -> Vectors:
    centred: Vectors = vectors - vectors.mean(axis=0)
    return centred


def _anchors(source: Vectors, target: Vectors) -> list[tuple[int, int]]:
    """An increasing chain of pairs (row, column) that are each other's best."""
    n, m = len(source), len(target)
    if max(n, m) <= _DENSE:
        low, high = np.zeros(n, np.int64), np.full(n, m, np.int64)
    else:
        chain = _anchors(_coarser(source), _coarser(target))
        rough = _around([(i * _FACTOR + _FACTOR // 2, j * _FACTOR + _FACTOR // 2) for i, j in chain], n, m, _ROUGH)
        low, high = rough.low[:n], np.minimum(rough.high[:n] + 1, m)
    return heaviest_chain(*_mutual_best(_unit(source), _unit(target), low, high))


def _coarser(vectors: Vectors) -> Vectors:
    """Sums of `_FACTOR` neighbours; the last may have fewer."""
    whole = len(vectors) // _FACTOR * _FACTOR
    sums: Vectors = vectors[:whole].reshape(-1, _FACTOR, vectors.shape[1]).sum(axis=1)
    return sums if whole == len(vectors) else np.vstack((sums, vectors[whole:].sum(axis=0)))


def _unit(vectors: Vectors) -> Vectors:
    unit: Vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return unit


def _mutual_best(source: Vectors, target: Vectors, low: Ints, high: Ints) -> tuple[Ints, Ints, Vectors]:
    """Rows, columns and similarities of the pairs that are each other's best within columns low[i] to high[i] - 1."""
    n, m = len(source), len(target)
    row_best, row_value = np.zeros(n, np.int64), np.zeros(n, np.float32)
    column_best, column_value = np.full(m, -1, np.int64), np.full(m, -2, np.float32)
    for start in range(0, n, 256):
        stop = min(start + 256, n)
        first, last = int(low[start:stop].min()), int(high[start:stop].max())
        similarity = source[start:stop] @ target[first:last].T
        columns = np.arange(first, last)
        outside = (columns < low[start:stop, None]) | (columns >= high[start:stop, None])
        similarity[outside] = -2
        row_best[start:stop] = similarity.argmax(axis=1) + first
        row_value[start:stop] = similarity.max(axis=1)
        best, value = similarity.argmax(axis=0), similarity.max(axis=0)
        better = value > column_value[first:last]
        column_best[first:last][better] = best[better] + start
        column_value[first:last][better] = value[better]
    rows = np.flatnonzero((column_best[row_best] == np.arange(n)) & (row_value > 0))
    return rows, row_best[rows], row_value[rows]


def heaviest_chain(rows: Ints, columns: Ints, weights: npt.NDArray[np.floating]) -> list[tuple[int, int]]:
    """The heaviest subsequence in which rows and columns both increase (rows come sorted), in O(k log k)."""
    ends: list[int] = []  # columns at which the best chains end, increasing
    totals: list[float] = []  # their weights, increasing
    last: list[int] = []  # the index of each one's last pair
    before = [-1] * len(rows)
    for index, (column, weight) in enumerate(zip(columns.tolist(), weights.tolist(), strict=True)):
        place = bisect_left(ends, column)
        before[index] = last[place - 1] if place else -1
        total = weight + (totals[place - 1] if place else 0.0)
        stop = place
        while stop < len(ends) and totals[stop] <= total:
            stop += 1
        if place < len(ends) and ends[place] == column and totals[place] > total:
            continue
        ends[place:stop], totals[place:stop], last[place:stop] = [column], [total], [index]
    chain: list[tuple[int, int]] = []
    at = last[-1] if last else -1
    while at >= 0:
        chain.append((int(rows[at]), int(columns[at])))
        at = before[at]
    return chain[::-1]


def _around(chain: list[tuple[int, int]], n: int, m: int, margin: int = _MARGIN) -> Corridor:
    """The cells within `margin` of the chain, and all of the boxes between neighbouring anchors (see `_BOX`)."""
    low, high = np.full(n + 1, m, np.int64), np.zeros(n + 1, np.int64)
    corners = [(0, 0), *chain, (n, m)]
    for (top, left), (bottom, right) in pairwise(corners):
        first, last = max(top - margin, 0), min(bottom + margin, n)
        if (bottom - top + 1) * (right - left + 1) <= _BOX:
            a, b = np.array([left]), np.array([right])
        else:
            share = np.clip((np.arange(first, last + 1) - top) / max(bottom - top, 1), 0, 1)
            middle = (left + share * (right - left)).astype(np.int64)
            reach = max((right - left) // max(bottom - top, 1), 1) + max(4 * margin, _ROUGH)
            a, b = middle - reach, middle + reach
        low[first : last + 1] = np.minimum(low[first : last + 1], np.maximum(a - margin, 0))
        high[first : last + 1] = np.maximum(high[first : last + 1], np.minimum(b + margin, m))
    low[0], high[n] = 0, m
    # a path needs low and high that never turn back
    return Corridor(np.minimum.accumulate(low[::-1])[::-1], np.maximum.accumulate(high))

"""Strings of words that recur in a row of words.

N-grams are grown from those one word shorter that recur, and kept if they are maximal: no longer string has all their
places (as maximal repeats of suffix arrays).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Integers = npt.NDArray[np.int64]


class Range(NamedTuple):
    """Words `start` up to, not including, `stop` of a row."""

    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Recurring:
    """A string with its places, each a range of `width` words from `places[i]` on."""

    width: int
    places: tuple[int, ...]
    is_name: bool = False

    @property
    def first(self) -> Range:
        """Its first place."""
        return Range(self.places[0], self.places[0] + self.width)


def repeats(ids: Integers, longest: int) -> Iterator[Recurring]:
    """The maximal strings of up to `longest` words with at least two places, the shortest first."""
    level = _frequent(ids[None, :])
    width = 1
    while width <= longest and (level >= 0).any():
        further = np.append(_frequent(np.stack([level[:-1], level[1:]])), -1)
        yield from _maximal(level, further, width)
        level, width = further, width + 1


def _frequent(columns: Integers) -> Integers:
    """Numbers for the columns that occur twice or more; -1 for others and for columns with a -1 in them."""
    good = (columns >= 0).all(axis=0)
    numbers = np.full(columns.shape[1], -1, np.int64)
    if good.any():
        key = np.zeros(int(good.sum()), np.int64)
        for line in columns:
            key = key * (int(columns.max()) + 1) + line[good]
        _, inverse, counts = np.unique(key, return_inverse=True, return_counts=True)
        numbers[good] = np.where(counts[inverse] >= 2, inverse, -1)
    return numbers


def _maximal(level: Integers, further: Integers, width: int) -> Iterator[Recurring]:
    """The strings of one width that no longer one replaces."""
    places = np.flatnonzero(level >= 0)
    if not len(places):
        return
    total = np.bincount(level[places])
    longer = np.bincount(further[further >= 0], minlength=1)
    extended = np.zeros(len(total), np.int64)
    for shift in (0, 1):  # the string that goes on by a word, and the one that begins a word earlier
        at = places[places >= shift] - shift
        at = at[further[at] >= 0]
        np.maximum.at(extended, level[at + shift], longer[further[at]])
    places = places[(extended < total)[level[places]]]
    order = np.sort(level[places] * len(level) + places) % len(level)
    for same in np.split(order, np.flatnonzero(np.diff(level[order])) + 1) if len(order) else ():
        yield Recurring(width, tuple(same.tolist()))

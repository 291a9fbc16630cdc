"""Pairs by chance that a good pair crosses fall apart; pairs that were really passed by stay."""

from __future__ import annotations

import numpy as np
import pytest

from plancompare.align.chances import without_chances
from plancompare.align.layout import Layout
from plancompare.align.numbered import mixed
from plancompare.align.sentences import IndexBead

MOVED = IndexBead((0,), (2,), 0.9, 0.6)


def vectors(likeness: float) -> tuple[np.ndarray, np.ndarray]:
    """The first of the source is the last of the target; the others are as like their neighbours as given."""
    other = np.sqrt(1 - likeness**2)
    source = np.eye(6, dtype=np.float32)[:3]
    target = np.array(
        [(0.5, likeness, 0, other, 0, 0), (0.5, 0, likeness, 0, other, 0), (1, 0, 0, 0, 0, 0)], np.float32
    )
    return source, target


@pytest.mark.parametrize(
    ("scores", "moved", "paired"),
    [
        ((0.1, 0.3), MOVED, {(0, 2)}),
        ((0.1, 0.6), MOVED, {(0, 2), (1, 0), (2, 1)}),  # one of them is no chance
        ((0.45, 0.49), MOVED, {(0, 2), (1, 0), (2, 1)}),  # together they are worth more than it
    ],
)
def test_what_is_weak_falls_apart(scores: tuple[float, float], moved: IndexBead, paired: set[tuple[int, int]]) -> None:
    beads = [moved, IndexBead((1,), (0,), scores[0], 0.6), IndexBead((2,), (1,), scores[1], 0.8)]
    found = without_chances(beads, [moved], vectors(0.3))
    assert {(b.source[0], b.target[0]) for b in found if b.source and b.target} == paired
    assert sorted(i for b in found for i in b.source) == sorted(j for b in found for j in b.target) == [0, 1, 2]


def test_those_that_choose_each_other_stay() -> None:
    beads = [MOVED, IndexBead((1,), (0,), 0.1, 0.6), IndexBead((2,), (1,), 0.3, 0.8)]
    assert without_chances(beads, [MOVED], vectors(0.8)) == beads


def test_two_that_moved_do_not_drive_each_other_out() -> None:
    beads = [IndexBead((0,), (1,), 0.9, 0.6), IndexBead((1,), (0,), 0.2, 0.6)]
    assert without_chances(beads, beads, vectors(0.1)) == beads


def layout(*numbers: int) -> Layout:
    none, zeros = np.zeros(len(numbers), bool), np.zeros(len(numbers), int)
    return Layout(zeros, none, zeros, np.array(numbers), none, zeros)


@pytest.mark.parametrize(
    ("left", "right", "rare"),
    [
        ((1, 2, 3, 4, 5, 6, 7, 8, -1), (1, 2, 3, 4, 5, 6, 7, 8, 9), True),
        ((1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 2, 3, 4, 5, 6, 7, 8, 9), False),
        ((-1,) * 9, (1, 2, 3, 4, 5, 6, 7, 8, 9), False),  # the numbers were taken out
        ((1, 2, -1), (1, 2, 3), False),  # too few to make a rule
    ],
)
def test_one_number_against_none_counts_where_it_is_rare(
    left: tuple[int, ...], right: tuple[int, ...], rare: bool
) -> None:
    beads = [IndexBead((i,), (i,), 0.8, 0.9) for i in range(len(left))]
    odds = mixed(beads, (layout(*left), layout(*right)))
    assert (odds < -1) == rare
    assert odds == mixed([bead.turned() for bead in beads], (layout(*right), layout(*left)))
    assert rare or odds == 0

"""Where the alignment along the text cannot tell which sentences are missing, whole clauses are."""

from __future__ import annotations

import numpy as np
import pytest

from plancompare.align.facing import facing
from plancompare.align.layout import Layout
from plancompare.align.scoring import Scale
from plancompare.align.sentences import IndexBead
from plancompare.align.sliding import slid
from plancompare.align.units import CODE


def layout(borders: list[int], apart: list[int] | None = None) -> Layout:
    size = len(borders)
    none = np.zeros(size, bool)
    zeros = np.zeros(size, np.int64)
    return Layout(np.array(borders), none, np.array(apart or [0] * size), zeros - 1, none, zeros)


def alone(*sides: tuple[tuple[int, ...], tuple[int, ...]]) -> list[IndexBead]:
    return [IndexBead(source, target, 1.0 if source and target else 0.0, 0.9) for source, target in sides]


def pairs(beads: list[IndexBead]) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    return {(bead.source, bead.target) for bead in beads}


# Two points on each side end alike (vectors 1 and 3 are near); the second point is missing on the right.
POINTS = np.eye(6, dtype=np.float32)[[0, 1, 2, 1, 4]]
POINTS[3] = (POINTS[3] + 0.3 * np.eye(6, dtype=np.float32)[5]) / np.linalg.norm([1, 0.3])
RIGHT = POINTS[[0, 1, 4]]
SCALE = Scale(0.0, 1.0)


@pytest.mark.parametrize("turned", [False, True])
def test_a_gap_slides_to_the_borders_of_a_clause(turned: bool) -> None:
    left, right = layout([2, 0, 2, 0, 2]), layout([2, 0, 2])
    found = alone(((0,), (0,)), ((1,), ()), ((2,), ()), ((3,), (1,)), ((4,), (2,)))
    if turned:
        beads = [b.turned() for b in slid([b.turned() for b in found], (RIGHT, POINTS), (right, left), SCALE)]
    else:
        beads = slid(found, (POINTS, RIGHT), (left, right), SCALE)
    assert pairs(beads) == {((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), ()), ((4,), (2,))}


def test_a_gap_stays_where_the_words_want_it() -> None:
    left, right = layout([2, 0, 2, 0, 2]), layout([2, 0, 2])
    found = alone(((0,), (0,)), ((1,), ()), ((2,), ()), ((3,), (1,)), ((4,), (2,)))
    apart = np.eye(6, dtype=np.float32)[:5]
    assert pairs(slid(found, (apart, apart[[0, 3, 4]]), (left, right), SCALE)) == pairs(found)


def test_code_that_is_left_over_in_one_place_is_paired() -> None:
    left, right = layout([2, 1, 1], [0, CODE, 0]), layout([2, 1, 1], [0, CODE, 0])
    found = alone(((0,), (0,)), ((1,), ()), ((), (1,)), ((2,), (2,)))
    assert pairs(list(facing(found, (left, right)))) == {((0,), (0,)), ((1,), (1,)), ((2,), (2,))}

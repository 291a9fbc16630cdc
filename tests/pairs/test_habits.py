"""What the first pass expects of two texts changes the scores of kinds of beads."""

import numpy as np
import pytest

from plancompare.align.corridor import Corridor
from plancompare.align.habits import follow
from plancompare.align.lattice import STEPS, Lattice, Walk

SIZE = 400


def _changed(share: dict[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """What is added to the score of each shape, by the share of each in all beads."""
    within = Corridor(np.zeros(2, np.int64), np.array([0, 1]))
    steps = np.zeros((4, len(STEPS)), np.float32)
    walk = Walk(Lattice(within, within.offsets, steps, np.zeros(1)))
    posterior = np.zeros_like(steps)
    for shape, part in share.items():
        if shape != (0, 1):
            posterior[0, STEPS.index(shape)] = part * SIZE
    along = np.array([share.get((0, 1), 0.0) * SIZE, 0.0, 0.0])
    follow(walk, posterior, along)
    return {**dict(zip(STEPS, steps[0].tolist(), strict=True)), (0, 1): float(walk.lattice.along[0])}


def test_usual_texts_change_nothing() -> None:
    usual = {(1, 1): 0.8, (1, 2): 0.07, (2, 1): 0.055, (2, 2): 0.01, (1, 0): 0.03, (0, 1): 0.035}
    assert max(map(abs, _changed(usual).values())) < 0.01


def test_texts_with_many_merges_have_more() -> None:
    merged = _changed({(1, 1): 0.6, (1, 2): 0.3, (2, 1): 0.1})
    assert merged[1, 2] == merged[2, 1] == merged[1, 4] > 0.5 > 0 > merged[1, 1]


def test_that_nothing_is_missing_makes_no_omission_less_likely() -> None:
    whole = _changed({(1, 1): 1.0})
    assert whole[1, 0] == whole[0, 1] == 0.0
    assert whole[1, 2] < -1


@pytest.mark.parametrize("lost", [(1, 0), (0, 1)])
def test_that_half_is_missing_does_not_take_the_rest_along(lost: tuple[int, int]) -> None:
    half = _changed({(1, 1): 0.5, lost: 0.5})
    assert half[1, 0] == half[0, 1] == 1.0

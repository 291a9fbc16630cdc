"""What is settled in a stretch is what the whole lattice would say."""

import numpy as np
import pytest

from plancompare import align_sentences
from plancompare.align.corridor import Corridor
from plancompare.align.doubts import settled
from plancompare.align.lattice import STEPS, Lattice, Walk

SIZE = 14


def _lattice(seed: int) -> Lattice:
    """Diagonal beads are likely; in two places, a bead of 1:2 and one of 2:1 would do as well as three of them."""
    chance = np.random.default_rng(seed)
    within = Corridor(np.zeros(SIZE + 1, np.int64), np.full(SIZE + 1, SIZE, np.int64))
    steps = chance.normal(-6, 0.5, ((SIZE + 1) ** 2 + 1, len(STEPS))).astype(np.float32)
    for i in range(SIZE):
        steps[i * (SIZE + 1) + i, STEPS.index((1, 1))] = 8
    for i in (3, 9):
        steps[i * (SIZE + 1) + i, STEPS.index((1, 2))] = 12
        steps[(i + 1) * (SIZE + 1) + i + 2, STEPS.index((2, 1))] = 12
    steps[-1] = -np.inf
    return Lattice(within, within.offsets, steps, np.full(SIZE, -6.0))


@pytest.mark.parametrize("seed", range(4))
def test_a_stretch_says_what_the_whole_says(seed: int) -> None:
    lattice = _lattice(seed)
    walk = Walk(lattice)
    _, posterior, along = walk.posteriors(walk.forward())
    before = posterior.copy()
    settled(walk, posterior, along, lambda beads: np.full(len(beads), 1.5), habits=False)
    _, whole, empty = walk.posteriors(walk.forward())  # the scores were changed in place
    assert not np.allclose(before, posterior)
    assert np.abs(posterior - whole).max() < 0.03
    assert np.abs(along[:-1] - empty[:-1]).max() < 0.03


def test_nothing_in_doubt_is_not_asked_about() -> None:
    lattice = _lattice(0)
    lattice.steps[:, [k for k, shape in enumerate(STEPS) if shape != (1, 1)]] = -np.inf
    walk = Walk(lattice)
    _, posterior, along = walk.posteriors(walk.forward())

    def look(beads: object) -> np.ndarray:
        raise AssertionError(beads)

    settled(walk, posterior, along, look, habits=False)


SENTENCE = "The committee met on Monday in Geneva, and the budget for the new hospital was approved."
HALVES = ("委員会は月曜日にジュネーブで開かれた。", "新しい病院の予算が承認された。")


@pytest.mark.parametrize("swapped", [False, True])
def test_a_sentence_in_two_is_one_bead(swapped: bool) -> None:
    sides = [[SENTENCE], list(HALVES)]
    first, second = sides[::-1] if swapped else sides
    tags = ("ja", "en") if swapped else ("en", "ja")
    beads = align_sentences(first, second, source_language=tags[0], target_language=tags[1])
    assert [(len(b.source), len(b.target)) for b in beads] == [(2, 1) if swapped else (1, 2)]


def test_an_added_sentence_beside_is_none() -> None:
    added = [HALVES[0] + HALVES[1], "記者団は会場の外で待っていた。"]
    beads = align_sentences([SENTENCE], added, source_language="en", target_language="ja")
    assert {(b.source, b.target) for b in beads} == {((0,), (0,)), ((), (1,))}


CROSSING = (
    "Two days were needed for the first 250 metres of the wall.",
    "Six hours on the ice followed, and then they reached the ridge.",
)
CROSSED = (
    "Für die ersten 250 Meter der Wand brauchten sie zwei Tage, und sechs Stunden im Eis folgten.",
    "Dann erreichten sie den Grat.",
)
STRAIGHT = (
    "Für die ersten 250 Meter der Wand brauchten sie zwei Tage.",
    "Sechs Stunden im Eis folgten, und dann erreichten sie den Grat.",
)


@pytest.mark.parametrize("swapped", [False, True])
def test_a_clause_that_crosses_a_border_makes_one_bead(swapped: bool) -> None:
    sides = (CROSSED, CROSSING) if swapped else (CROSSING, CROSSED)
    first, second = ("de", "en") if swapped else ("en", "de")
    beads = align_sentences(*sides, source_language=first, target_language=second)
    assert [(bead.source, bead.target) for bead in beads] == [((0, 1), (0, 1))]
    assert beads[0].confidence > 0.45  # 0.35 without a look at how they cross


def test_sentences_that_do_not_cross_are_two_beads() -> None:
    beads = align_sentences(CROSSING, STRAIGHT, source_language="en", target_language="de")
    assert [(bead.source, bead.target) for bead in beads] == [((0,), (0,)), ((1,), (1,))]

"""What was moved is found whatever its place, and however much was moved, each sentence is looked up once."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from plancompare.align.layout import Layout
from plancompare.align.leads import Leads
from plancompare.align.moved import moved_beads
from plancompare.align.scoring import Scale
from plancompare.align.sentences import IndexBead

SIZE = 120
SCALE = Scale(0.0, 1.0)


def shuffled(seed: int) -> tuple[list[int], tuple[np.ndarray, np.ndarray]]:
    """Where each sentence went, and the vectors of both sides: each is like one other only."""
    order = list(range(SIZE))
    Random(seed).shuffle(order)
    vectors = np.eye(SIZE, dtype=np.float32)
    return order, (vectors, vectors[order])


def layout() -> Layout:
    none, zeros = np.zeros(SIZE, dtype=bool), np.zeros(SIZE, int)
    return Layout(zeros, none, zeros, zeros - 1, none, zeros)


def lost() -> tuple[IndexBead, ...]:
    """Beads that pair nothing."""
    ends = [(IndexBead((i,), (), 0.0, 0.9), IndexBead((), (i,), 0.0, 0.9)) for i in range(SIZE)]
    return tuple(bead for pair in ends for bead in pair)


def side_by_side(rows: range, columns: range) -> tuple[IndexBead, ...]:
    """An aligner that knows nothing: what is not seen otherwise stays alone."""
    return ()


@pytest.mark.parametrize("seed", range(3))
def test_each_sentence_is_looked_up_once(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    look = Leads._look
    monkeypatch.setattr(Leads, "_look", lambda self, part: looked.append(len(part)) or look(self, part))
    order, vectors = shuffled(seed)
    found = moved_beads(lost(), vectors, (layout(), layout()), SCALE, side_by_side)
    assert found
    assert all(bead.source == (order[bead.target[0]],) for bead in found)
    assert sum(looked) <= 2 * SIZE

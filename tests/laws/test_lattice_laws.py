"""The sums over a lattice are those over all alignments, written down one by one."""

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.align.corridor import Corridor
from plancompare.align.lattice import STEPS, Lattice, Walk, decode

Path = tuple[tuple[int, int, int, int], ...]


def _lattice(n: int, m: int, seed: int) -> Lattice:
    """A lattice without a corridor and with scores by chance."""
    chance = np.random.default_rng(seed)
    within = Corridor(np.zeros(n + 1, np.int64), np.full(n + 1, m, np.int64))
    steps = np.full(((n + 1) * (m + 1) + 1, len(STEPS)), -np.inf, np.float32)
    for i in range(n + 1):
        for j in range(m + 1):
            for kind, (a, b) in enumerate(STEPS):
                if i + a <= n and j + b <= m:
                    steps[i * (m + 1) + j, kind] = chance.normal()
    return Lattice(within, within.offsets, steps, chance.normal(size=m))


def _alignments(lattice: Lattice, n: int, m: int) -> Iterator[tuple[Path, float]]:
    """All sets of beads with their log weights, as paths: in a gap the source comes first."""

    def onward(i: int, j: int, path: Path, weight: float) -> Iterator[tuple[Path, float]]:
        if (i, j) == (n, m):
            yield path, weight
        last = path[-1][2:] if path else (1, 1)
        for kind, (a, b) in enumerate(STEPS):
            if i + a <= n and j + b <= m and not ((a, b) == (1, 0) and last == (0, 1)):
                step = float(lattice.steps[i * (m + 1) + j, kind])
                yield from onward(i + a, j + b, (*path, (i, j, a, b)), weight + step)
        if j < m:
            turn = np.log(2) if last == (1, 0) else 0.0
            yield from onward(i, j + 1, (*path, (i, j, 0, 1)), weight + float(lattice.along[j]) + turn)

    yield from onward(0, 0, (), 0.0)


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 4), st.integers(0, 3), st.integers(0, 1000))
def test_each_alignment_counts_once(n: int, m: int, seed: int) -> None:
    lattice = _lattice(n, m, seed)
    known = dict(_alignments(lattice, n, m))
    whole = np.logaddexp.reduce(list(known.values()))
    walk = Walk(lattice)
    total, posterior, along = walk.posteriors(walk.forward())
    assert total == pytest.approx(whole, abs=1e-5)
    expected: dict[tuple[int, int, int, int], float] = {}
    for path, weight in known.items():
        for step in path:
            expected[step] = expected.get(step, 0.0) + float(np.exp(weight - whole))
    for (i, j, a, b), probability in expected.items():
        place = i * (m + 1) + j
        found = along[place] if a == 0 else posterior[place, STEPS.index((a, b))]
        assert float(found) == pytest.approx(probability, abs=1e-5)


def test_long_stretches_on_both_sides_do_not_weaken_what_stands_between_them() -> None:
    """The ways to mingle thirty sentences with thirty others are no evidence against one good pair among them."""
    n = m = 31
    within = Corridor(np.zeros(n + 1, np.int64), np.full(n + 1, m, np.int64))
    steps = np.full(((n + 1) * (m + 1) + 1, len(STEPS)), -np.inf, np.float32)
    inside = np.arange(n)[:, None] * (m + 1) + np.arange(m + 1)
    steps[inside, len(STEPS) - 1] = -1.0
    steps[30 * (m + 1), STEPS.index((1, 1))] = 6.0  # the last of the source, the first of the target
    found = decode(Lattice(within, within.offsets, steps, np.full(m, -1.0)))
    assert [(s.i, s.j) for s in found if s.a and s.b] == [(30, 0)]
    assert all(step.probability > 0.9 for step in found)

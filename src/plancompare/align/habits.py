"""How often these two texts merge, split, and leave out: learnt from them, beside what is usual.

Some translators keep every sentence, others write two for one and one for two. The first pass says how many beads of
each kind to expect in the texts at hand; the scores of a kind follow its rate (empirical Bayes, one step of expectation
and maximisation), and what is in doubt is settled by these.
"""

from __future__ import annotations

import numpy as np

from plancompare.align.lattice import STEPS, Posterior, Walk
from plancompare.align.scoring import Floats

_EMPTY, _PAIR, _MERGED, _BLOCK = range(4)
_USUAL = np.array([0.065, 0.80, 0.125, 0.01])  # rates of empty beads, 1:1, 1 against several, several against several
_COUNT = 50  # beads that the usual rates count for
_MISSING = 1.0  # log odds at the most: that half of a text is missing does not make the rest likely to be


def _kind(a: int, b: int) -> int:
    return _EMPTY if not (a and b) else _BLOCK if min(a, b) > 1 else _PAIR if a == b else _MERGED


_KINDS = np.array([_kind(a, b) for a, b in STEPS])


def follow(walk: Walk, posterior: Posterior, along: Floats) -> None:
    """Changes the scores of all beads in place. That few sentences are missing says nothing about the next."""
    expected = np.bincount(_KINDS, posterior.sum(axis=0, dtype=np.float64), len(_USUAL))
    expected[_EMPTY] += along.sum()
    odds = np.log((expected + _COUNT * _USUAL) / (expected.sum() + _COUNT) / _USUAL)
    odds[_EMPTY] = np.clip(odds[_EMPTY], 0.0, _MISSING)
    odds[_BLOCK] = max(odds[_BLOCK], 0.0)  # neighbours that changed places begin as one bead of both
    walk.lattice.steps[:] += odds[_KINDS].astype(np.float32)
    walk.lattice.along[:] += odds[_EMPTY]
    walk.running[:] += odds[_EMPTY] * np.arange(len(walk.running))

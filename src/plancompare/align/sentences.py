"""Sentence alignment: two encoded texts in, beads out, every sentence in exactly one.

Method: docs/alignment.md. Which text is called the source makes no difference to the result: whoever calls sees to it
by putting the two in an order that the texts themselves decide (`plancompare.align.documents`).
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from threadpoolctl import ThreadpoolController

from plancompare.align.corridor import corridor
from plancompare.align.doubts import settled
from plancompare.align.lattice import Bonus, Lattice, decode
from plancompare.align.scoring import Floats, Means, Scale, Side, prepare
from plancompare.align.splits import Place, second_look

if TYPE_CHECKING:
    from plancompare.align.phrases import IndexGap
    from plancompare.seams import Encoding


class _Later:
    """Fields of a bead that may be found out later; see `plancompare.align.later`."""

    __slots__ = ("_finish",)

    LATER: ClassVar = ("shortened", "expanded", "gaps")

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Called for a field that has no value yet."""
            if name not in self.LATER:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            finish = object.__getattribute__(self, "_finish")
            if finish is not None:
                bead = finish()
                for field in self.LATER:
                    object.__setattr__(self, field, getattr(bead, field))
                object.__setattr__(self, "_finish", None)
            return object.__getattribute__(self, name)


@dataclass(frozen=True, slots=True)
class IndexBead(_Later):
    """A bead of sentence indices. `score` is the similarity of the two sides, 0 to 1; empty beads have 0.

    `confidence` is the probability that it is exactly this bead, `contact` that its two sides belong together at least
    in part: it stays high where only a neighbour's place is in doubt.
    `shortened` is the probability that words of the source have no counterpart in the target, `expanded` the reverse;
    `gaps` are these words, where either is likely.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float
    confidence: float
    shortened: float = 0.0
    expanded: float = 0.0
    gaps: tuple[IndexGap, ...] = ()
    contact: float = 0.0

    def shifted(self, down: int, along: int) -> IndexBead:
        """The bead with `down` added to its source indices and `along` to its target ones."""
        if not (down or along):
            return self
        source, target = tuple(i + down for i in self.source), tuple(j + along for j in self.target)
        return replace(self, source=source, target=target, gaps=tuple(gap.shifted(down, along) for gap in self.gaps))

    def turned(self) -> IndexBead:
        """The bead with source and target exchanged."""
        gaps = tuple(gap.turned() for gap in self.gaps)
        shortened, expanded = self.expanded, self.shortened
        return replace(self, source=self.target, target=self.source, shortened=shortened, expanded=expanded, gaps=gaps)


@dataclass(frozen=True)
class Scored:
    """Two texts with the scores of all their beads, as far as words tell: what no round of layout changes."""

    left: Side
    right: Side
    scale: Scale
    lattice: Lattice

    @classmethod
    def of(
        cls,
        source: Encoding,
        target: Encoding,
        lengths: tuple[Sequence[int], Sequence[int]],
        prior: Scale,
        around: Means | None = None,
    ) -> Scored:
        """Both encoded texts have sentences. See `align`."""
        with one_thread():
            within = corridor(source.vectors, target.vectors)
            characters = (np.maximum(np.array(lengths[0], float), 1.0), np.maximum(np.array(lengths[1], float), 1.0))
            left, right, scale = prepare(source, target, characters, within, prior, around)
            return cls(left, right, scale, Lattice.of(left, right, scale, within))


def align(
    source: Encoding,
    target: Encoding,
    lengths: tuple[Sequence[int], Sequence[int]],
    prior: Scale,
    bonus: Bonus | None = None,
    habits: bool = False,
    looks: dict[Place, float] | None = None,
    known: Scored | None = None,
    around: Means | None = None,
) -> tuple[tuple[IndexBead, ...], Scale]:
    """Monotone beads of two encoded texts, in order, and the scale of their similarities.

    `lengths` are the characters of each sentence; `prior` is the scale that the encoder has on known pairs. With
    `habits`, how often sentences are merged, split and left out is learnt from the texts. `looks` keeps what was made
    of beads in doubt, for the next time that the same texts are aligned; `known` is what `Scored.of` made of them.
    Of parts of longer texts, `around` are the mean vectors of these, and `prior` is their scale.
    """
    n, m = len(source.vectors), len(target.vectors)
    if not n or not m:
        empty = [IndexBead((i,), (), 0.0, 1.0) for i in range(n)] + [IndexBead((), (j,), 0.0, 1.0) for j in range(m)]
        return tuple(empty), prior
    with one_thread():
        whole = known or Scored.of(source, target, lengths, prior, around)
        return _aligned((source, target), whole, bonus, habits, {} if looks is None else looks, known is not None)


@cache
def _blas() -> ThreadpoolController:
    return ThreadpoolController()


def one_thread() -> AbstractContextManager[object]:
    """Matrices as small as a corridor's blocks are quicker on one thread, and many times so on a busy machine."""
    limits: AbstractContextManager[object] = _blas().limit(limits=1, user_api="blas")
    return limits


def _aligned(
    encodings: tuple[Encoding, Encoding],
    whole: Scored,
    bonus: Bonus | None,
    habits: bool,
    looks: dict[Place, float],
    again: bool,
) -> tuple[tuple[IndexBead, ...], Scale]:
    left, right, scale = whole.left, whole.right, whole.scale
    lattice = whole.lattice.copy() if again else whole.lattice
    if bonus is not None:
        lattice.add(bonus)

    def look(places: Sequence[Place]) -> Floats:
        new = [place for place in places if place not in looks]
        looks.update(zip(new, second_look(encodings, (left, right), scale, new, habits).tolist(), strict=True))
        return np.array([looks[place] for place in places])

    beads = []
    for step in decode(lattice, partial(settled, look=look, habits=habits)):
        score = 0.0
        if step.a and step.b:
            here, there = left.runs[step.a - 1][step.i], right.runs[step.b - 1][step.j]
            cosine = here.astype(np.float32) @ there.astype(np.float32)
            score = float(np.clip(scale.of(np.array(cosine)), 0.0, 1.0))
        sources, targets = range(step.i, step.i + step.a), range(step.j, step.j + step.b)
        beads.append(IndexBead(tuple(sources), tuple(targets), score, step.probability, contact=step.contact))
    return tuple(beads), scale

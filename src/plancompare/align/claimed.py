"""A sentence that stands in for a lost clause is given back to the clause that it belongs to.

Where a clause was left out next to one that is rendered by two sentences, the alignment along the text may give one of
the two to the lost clause, for they are on one topic, and nothing seems to be missing. Borders tell: the two sentences
stand in one clause, and what faces them in two. If the one is as like the other's clause as the lost one, and that
clause loses next to nothing with it, it was never the lost one's. So it is with a sentence that was added at the end of
a clause, before one that is rendered by one sentence for two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from plancompare.align.layout import CLAUSE, Layout
from plancompare.align.scoring import WIDEST
from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.align.scoring import Scale
    from plancompare.seams import Vectors

# On the scale of the texts, where 0 is unrelated and 1 a typical partner:
_LIKE = 0.6  # what the whole clause must reach
_LOSS = 0.1  # what it may lose by the sentence that comes back
_BETTER = 0.15  # how much more like its own clause it must be, if not a whole clause was lost
_NUMBERED = -0.3  # the same, where the numbers of the clauses say so, and its own clause loses nothing with it
_PARTNER = 0.85  # a pair as like as that is one, whatever the numbers say: Article 2 may face point 2 of its own
_SURE = 0.7  # confidence in what comes of it


def claimed(
    beads: Sequence[IndexBead], vectors: tuple[Vectors, Vectors], layouts: tuple[Layout, Layout], scale: Scale
) -> list[IndexBead]:
    """The beads, in order, with clauses of either side left alone whose partner is part of another clause."""
    once = _Side(vectors, layouts, scale).settled(beads)
    twice = _Side(vectors[::-1], layouts[::-1], scale).settled([bead.turned() for bead in once])
    return [bead.turned() for bead in twice]


class _Side:
    """The clauses of the source that may have been lost."""

    def __init__(self, vectors: tuple[Vectors, Vectors], layouts: tuple[Layout, Layout], scale: Scale) -> None:
        self.layouts = layouts
        self._like = partial(scale.between, vectors)

    def settled(self, beads: Sequence[IndexBead]) -> list[IndexBead]:
        """The beads; of two in a row, one may have got all of the target, and the other none."""
        found = list(beads)
        for at in range(len(found) - 1):
            one, then = found[at], found[at + 1]
            if not self._within_a_clause(one, then):
                continue
            begins, ends = self._begins(1, one.target[0]), self._begins(1, then.target[-1] + 1)
            if begins and self._belongs(one, then):
                found[at], found[at + 1] = self._given(one, then)
            elif ends and self._belongs(then, one):
                found[at + 1], found[at] = self._given(then, one)
        return [
            bead
            for one in found
            for bead in ([one] if one.target else [replace(one, source=(row,)) for row in one.source])
        ]

    def _within_a_clause(self, one: IndexBead, then: IndexBead) -> bool:
        """Whether a clause of the source ends between two beads in a row, and their targets are in one clause."""
        if not (one.source and one.target and then.source and then.target):
            return False
        follow = one.source[-1] + 1 == then.source[0] and one.target[-1] + 1 == then.target[0]
        target = (*one.target, *then.target)
        fits = follow and len(target) <= WIDEST and self._begins(0, then.source[0])
        fits = fits and not any(self._begins(1, key) for key in target[1:])
        return fits and not any(
            layout.heading[key] or layout.apart[key]
            for layout, keys in zip(self.layouts, ((*one.source, *then.source), target), strict=True)
            for key in keys
        )

    def _begins(self, side: int, at: int) -> bool:
        border = self.layouts[side].border
        return at == len(border) or bool(border[at] == CLAUSE)

    def _is_clause(self, keys: tuple[int, ...]) -> bool:
        """Whether sentences of the source are a clause from its beginning to its end."""
        inside = any(self._begins(0, key) for key in keys[1:])
        return self._begins(0, keys[0]) and self._begins(0, keys[-1] + 1) and not inside

    def _belongs(self, lost: IndexBead, kept: IndexBead) -> bool:
        """Whether the target of `lost` is rather a part of what `kept` renders."""
        whole = self._like(kept.source, tuple(sorted((*lost.target, *kept.target))))
        without = self._like(kept.source, kept.target)
        if whole < max(_LIKE, without - _LOSS):
            return False
        better = 0.0 if self._is_clause(lost.source) else _BETTER
        if whole >= without and self._is_numbered(lost, kept):
            better = _NUMBERED
        own, other = self._like(kept.source, lost.target), self._like(lost.source, lost.target)
        return own >= other + better and not (other >= _PARTNER and own < other)

    def _is_numbered(self, lost: IndexBead, kept: IndexBead) -> bool:
        """Whether the clauses that face each other in `kept` have one number, and the lost one has another."""
        here, there = (layout.number for layout in self.layouts)
        number = here[kept.source[0]]
        return bool(number >= 0 and there[lost.target[0]] == number and -1 < here[lost.source[0]] != number)

    def _given(self, lost: IndexBead, kept: IndexBead) -> tuple[IndexBead, IndexBead]:
        target = tuple(sorted((*lost.target, *kept.target)))
        score = min(self._like(kept.source, target), 1.0)
        alone = replace(lost, target=(), score=0.0, confidence=_SURE, contact=0.0)
        return alone, replace(kept, target=target, score=score, confidence=min(kept.confidence, _SURE))

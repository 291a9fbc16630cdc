"""What looks missing and often is not: formulas that announce a list, the subject of talk, words that are rendered.

What is capped here may be missing all the same; it is below what is reported unless one asks for more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from plancompare.align.phrases.gaps import IndexGap
from plancompare.align.phrases.lines import CLOSING, OPENING
from plancompare.fold import fold
from plancompare.languages.announcing import announces, points_ahead
from plancompare.model import SIDES

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead

_DOUBTED = 0.45
_NEAR = 0.65  # likeness to the nearest words from which on these rather say it
_LEAD_IN = 50  # letters of the longest sentence that does little but announce a list, in those of an alphabet
_WIDE = 2.5  # letters of an alphabet that an ideograph, a kana or a syllable of hangul says
_TELLING, _TERM = 4, 24  # and of the shortest and longest words that may be known by how others are rendered
_OFTEN, _MOSTLY = 2, 0.7  # in more beads than that, and in such a share of those that hold either
_SUBJECT = 14  # and of the longest subject of talk, for which the other side may have a pronoun, or nothing


class Doubts:
    """What two texts say of the gaps in their beads."""

    def __init__(self, texts: tuple[Sequence[str], Sequence[str]], beads: Sequence[IndexBead]) -> None:
        """Nothing is counted before it is asked for."""
        self._texts = texts
        self._beads = beads

    @cached_property
    def _folded(self) -> tuple[list[str], list[str]]:
        """The texts, to be compared."""
        return [fold(text).lstrip() for text in self._texts[0]], [fold(text).lstrip() for text in self._texts[1]]

    @cached_property
    def _sides(self) -> list[tuple[str, str]]:
        """What the beads say on both sides."""
        rows = self._folded
        return [
            (" ".join(rows[0][i] for i in bead.source), " ".join(rows[1][j] for j in bead.target))
            for bead in self._beads
            if bead.source and bead.target
        ]

    def weighed(self, gap: IndexGap, bead: IndexBead) -> IndexGap:
        """The gap, with less confidence if something speaks against it."""
        if gap.confidence <= _DOUBTED or not self._is_doubtful(gap, bead):
            return gap
        return replace(gap, confidence=_DOUBTED)

    def _is_doubtful(self, gap: IndexGap, bead: IndexBead) -> bool:
        k = SIDES.index(gap.side)
        text = self._texts[k][gap.text]
        words = text[gap.start : gap.stop]
        if words[:1] in OPENING or words[-1:] in CLOSING or text[gap.start - 1 : gap.start] in OPENING:
            return False
        sides = [" ".join(rows[i] for i in getattr(bead, side)) for side, rows in zip(SIDES, self._texts, strict=True)]
        if gap.similarity >= _NEAR or (any(map(points_ahead, sides)) and points_ahead(words)):
            return True
        lead_in = any(map(announces, sides)) or all(map(points_ahead, sides))
        return (
            (lead_in and max(map(_size, sides)) <= _LEAD_IN)
            or self._is_subject(k, gap)
            or self._is_rendered(k, fold(words), fold(self._nearest(k, gap)))
        )

    def _nearest(self, side: int, gap: IndexGap) -> str:
        """The nearest words."""
        text, start, stop = gap.nearest
        return self._texts[1 - side][text][start:stop]

    def _is_rendered(self, side: int, words: str, nearest: str) -> bool:
        """Whether the nearest words are what renders these in other sentences, and hardly stand where these do not."""
        if min(_size(words), _size(nearest)) < _TELLING or max(_size(words), _size(nearest)) > _TERM:
            return False
        here = [nearest in row[1 - side] for row in self._sides if words in row[side]]
        there = sum(nearest in row[1 - side] for row in self._sides)
        return len(here) > _OFTEN and sum(here) >= _MOSTLY * max(len(here), there)

    def _is_subject(self, side: int, gap: IndexGap) -> bool:
        """Whether the gap begins its sentence, and other sentences begin with the same words."""
        text = self._texts[side][gap.text]
        words = fold(text[gap.start : gap.stop])
        if text[: gap.start].strip() or not 0 < _size(words) <= _SUBJECT:
            return False
        return sum(other.startswith(words) for other in self._folded[side]) > 1


def _size(words: str) -> float:
    """The letters of some words, in those of an alphabet."""
    return sum(_WIDE if sign >= "\u2e80" else 1.0 for sign in words if sign.isalpha())

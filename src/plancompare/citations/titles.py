"""Titles in title marks, 《…》, and whether the other side marks them too, as it does elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plancompare.fold import fold
from plancompare.languages.expressions import expression
from plancompare.model import Bead, Comparison, Document, Side, Span, opposite

_TITLE = expression(r"《[^《》]{1,80}》|〈[^〈〉]{1,60}〉")
_MARKED = expression(
    r"《[^《》]+》|〈[^〈〉]+〉|「[^「」]+」|『[^『』]+』|“[^“”„]+[”“]|„[^“”„]+[”“]|«[^«»]+»|»[^«»]+«|\"[^\"]+\"|‘[^‘’]{3,}’(?!\w)|[＂″][^＂″]+[＂″]"
)
_KEPT = 0.75  # a side that marks at least this share of the passages with titles marks titles
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Bare:
    """A title in marks that the other side of its bead does not mark, though it does so in `kept` of `marked` beads."""

    bead: Bead
    side: Side
    sentence: str
    span: Span
    kept: int
    marked: int


def bare_titles(comparison: Comparison) -> list[Bare]:
    """The titles of both sides that stand without marks on the other."""
    return [*_of_side(comparison, "source"), *_of_side(comparison, "target")]


def _of_side(comparison: Comparison, side: Side) -> list[Bare]:
    other = opposite(side)
    here, there = comparison.document(side), comparison.document(other)
    rows = []
    for bead in comparison.beads:
        titles = _found(here, getattr(bead, side), _TITLE)
        if titles and getattr(bead, other):
            marks = _found(there, getattr(bead, other), _MARKED)
            rows.append((bead, titles, len(marks) + _emphasised(there, getattr(bead, other))))
    kept = sum(number >= len(titles) for _, titles, number in rows)
    if kept < _FEWEST or kept < _KEPT * len(rows):
        return []
    return [
        Bare(bead, side, *place, kept, len(rows))
        for bead, titles, number in rows
        if not number  # of several, nobody can say here which one it is
        for place in titles.values()
    ]


def _found(document: Document, keys: tuple[str, ...], pattern: re.Pattern[str]) -> dict[str, tuple[str, Span]]:
    """What stands in marks, each once, with its sentence and span."""
    found: dict[str, tuple[str, Span]] = {}
    for key in keys:
        span = document.sentence_of[key].span
        for match in pattern.finditer(document.text.text, span.start, span.stop):
            found.setdefault(fold(match[0][1:-1]), (key, Span(*match.span())))
    return found


def _emphasised(document: Document, keys: tuple[str, ...]) -> int:
    """How many pieces of the sentences, smaller than they, are set in bold or italics."""
    spans = [document.sentence_of[key].span for key in keys]
    return sum(s.covers(e) and len(e) < len(s) for s in spans for e in document.text.emphasis)

"""Boxes of documentation pages: a title that only says what kind of box it is says nothing that the other side lacks.

A page may write `!!! note` and leave it to the generator to put “Note” above the words, or write `!!! note "Aviso"`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from plancompare.model import BOX, Comparison, Document, Side, opposite

_LONGEST = {"source": 1, "target": 4}  # words of such a title; what the source says beyond a word must be translated
_MOST_LETTERS = 30  # where words have no blanks between them


@dataclass(frozen=True, slots=True)
class _Page:
    """Sentence keys in order, where each begins in the file, and the boxes by the line that they begin in."""

    keys: tuple[str, ...]
    starts: tuple[int, ...]
    boxes: dict[int, int]

    @classmethod
    def of(cls, document: Document) -> _Page:
        text = document.text
        boxes: dict[int, int] = {}
        for piece in text.unread:
            if piece.reason == BOX:
                boxes.setdefault(text.file_position(piece.span.start).line, piece.span.start)
        sentences = document.sentences if boxes else ()
        starts = tuple(text.file_span(s.span).start for s in sentences)
        return cls(tuple(s.key for s in sentences), starts, boxes)


def box_names(comparison: Comparison, side: Side) -> frozenset[str]:
    """The keys of short sentences that title a box whose counterpart has no title: its words face each other.

    Linear in the sentences of both pages.
    """
    other = opposite(side)
    here, there = _Page.of(comparison.document(side)), _Page.of(comparison.document(other))
    if not here.boxes or not there.boxes:
        return frozenset()
    document = comparison.document(side)
    partner = {
        key: getattr(bead, other)[0] for bead in comparison.beads if getattr(bead, other) for key in getattr(bead, side)
    }
    bare = _untitled(comparison.document(other), there)
    found = set()
    for key, start, following in zip(here.keys, here.starts, here.keys[1:], strict=False):
        line = document.text.file_position(start).line
        words = document.words(document.sentence_of[key].span)
        is_short = len(words.split()) <= _LONGEST[side] and len(words) <= _MOST_LETTERS
        if is_short and here.boxes.get(line, start) < start and partner.get(following) in bare:
            found.add(key)
    return frozenset(found)


def _untitled(document: Document, page: _Page) -> frozenset[str]:
    """The first sentences of boxes without a title."""
    found = set()
    for line, box in page.boxes.items():
        n = bisect_right(page.starts, box)
        if n < len(page.keys) and document.text.file_position(page.starts[n]).line != line:
            found.add(page.keys[n])
    return frozenset(found)

"""What holds of any text that was read, and of any document made of it: laws for generated and for fuzzed input."""

from __future__ import annotations

import re
from itertools import pairwise

from plancompare.model import Document, Span, Text


def covered(text: Text, decoded: str) -> set[int]:
    """The offsets of the file that a block or an unread piece accounts for."""
    places: set[int] = set()
    for run in text.origin:
        for block in text.blocks:
            first, last = max(run.start, block.span.start), min(run.start + run.length, block.span.stop)
            if first >= last:
                continue
            if run.length == run.file_length:
                places.update(range(run.file_start + first - run.start, run.file_start + last - run.start))
            else:
                places.update(range(run.file_start, run.file_start + run.file_length))
    for piece in text.unread:
        places.update(range(piece.span.start, piece.span.stop))
    return places


def assert_lossless(text: Text, decoded: str, markup: set[int]) -> None:
    """Every character of the file that is neither blank nor markup is in a block, or is reported unread."""
    lost = {at for at, c in enumerate(decoded) if not c.isspace()} - covered(text, decoded) - markup
    assert not lost, [decoded[max(at - 10, 0) : at + 10] for at in sorted(lost)]


def assert_true_offsets(text: Text, decoded: str) -> None:
    """Offsets are in order and lead back to the file."""
    reached = 0
    for run in text.origin:
        assert run.start >= reached
        reached = run.start + run.length
        assert 0 <= run.file_start <= run.file_start + run.file_length <= len(decoded)
        if run.length == run.file_length:
            shown = text.text[run.start : run.start + run.length]
            written = decoded[run.file_start : run.file_start + run.file_length]
            assert re.sub(r"\s", " ", shown) == re.sub(r"\s", " ", written)
    assert reached <= len(text.text)
    last = 0
    for block in text.blocks:
        words = block.span.of(text.text)
        assert block.span.start >= last
        assert words
        assert words == words.strip()
        last = block.span.stop
    for span in text.emphasis:
        assert span.of(text.text).strip()
    for piece in text.unread:
        assert piece.span.of(decoded).strip()


def assert_each_in_one_place(document: Document) -> None:
    """No character is in two sentences, headings or labels, none is lost, and no key is given twice."""
    words = document.text.text
    spans = [sentence.span for sentence in document.sentences]
    keys = [sentence.key for sentence in document.sentences]
    for clause in document.walk():
        spans += [span for span in (clause.heading, clause.label_span) if span]
        keys.append(clause.key)
        assert clause.span.start <= clause.span.stop
    if document.title and document.title not in spans:
        spans.append(document.title)
    spans.sort()
    assert len(set(keys)) == len(keys)
    for before, after in pairwise(spans):
        assert before.stop <= after.start, (before, after)
    for start, stop in zip([0, *(s.stop for s in spans)], [*(s.start for s in spans), len(words)], strict=True):
        gap = words[start:stop]
        if gap.strip() and not _is_reported(document, Span(start, stop)):
            raise AssertionError(f"lost: {gap!r}")


def _is_reported(document: Document, gap: Span) -> bool:
    return any(piece.reason == "outside of every block" for piece in document.unread) or all(
        _covers(document, place) for place in range(gap.start, gap.stop) if not document.text.text[place].isspace()
    )


def _covers(document: Document, place: int) -> bool:
    at = document.text.file_span(Span(place, place + 1))
    return any(piece.span.covers(at) for piece in document.unread)

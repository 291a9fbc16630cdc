"""What is fuzzed: functions of bytes that raise AssertionError, or what they should not, if a law is broken."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from plancompare.compare import structured
from plancompare.decoding import decoded
from plancompare.errors import InputError, UsageError
from plancompare.model import Document, Span, Text
from plancompare.numbering import readings
from plancompare.readers import READERS, reader_named, recognise
from plancompare.readers.html import Html
from plancompare.readers.selectors import Selectors

SECONDS = 2.0  # that a short input may take; what is quadratic takes longer
FEW = 20_000  # bytes of a short input

Target = Callable[[bytes], None]

structured(reader_named("text").read("The first text loads what is loaded once.", "x"))


@contextmanager
def soon(size: int) -> Iterator[None]:
    """Asserts that what is done with that many bytes ends soon, in the process's own time."""
    start = time.process_time()
    yield
    took = time.process_time() - start
    assert took < SECONDS * max(size / FEW, 1), f"{size} bytes took {took:.1f} s"


def holds_of_text(text: Text, file: str) -> None:
    """Offsets are in order and lead back to the file."""
    reached = 0
    for run in text.origin:
        assert run.start >= reached
        reached = run.start + run.length
        assert 0 <= run.file_start <= run.file_start + run.file_length <= len(file)
        if run.length == run.file_length:
            shown = text.text[run.start : run.start + run.length]
            written = file[run.file_start : run.file_start + run.file_length]
            assert re.sub(r"\s", " ", shown) == re.sub(r"\s", " ", written)
    assert reached <= len(text.text)
    reached = 0
    for block in text.blocks:
        words = block.span.of(text.text)
        assert block.span.start >= reached
        assert words
        assert words == words.strip()
        reached = block.span.stop
    for piece in text.unread:
        assert piece.span.of(file).strip()


def holds_of_document(document: Document) -> None:
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
    for before, after in itertools.pairwise(spans):
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


def _text(data: bytes) -> str:
    """The bytes as text: lone surrogates may stand in it, other bytes that are no UTF-8 are replaced."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def _reads(name: str) -> Target:
    def target(data: bytes) -> None:
        file = _text(data)
        with soon(len(data)):
            try:
                text = reader_named(name).read(file, "x")
            except InputError:
                return
            document = structured(text)
            holds_of_document(document)
        holds_of_text(text, file)

    return target


def anything(data: bytes) -> None:
    """Bytes of no known encoding or format, as the command reads them."""
    with soon(len(data)):
        try:
            file = decoded(data).text
            text = recognise(file, "x").read(file, "x")
        except InputError:
            return
        holds_of_document(structured(text))
    holds_of_text(text, file)


def numbering(data: bytes) -> None:
    """Labels: they begin where the line does, end in it, and are the same when they are read again."""
    line = data.decode("utf-8", "replace")
    for start in range(min(len(line), 40)):
        with soon(len(data)):
            found = readings(line, start, len(line))
        for label in found:
            assert label.span.start == start
            assert start < label.span.stop <= len(line)
            assert label.ordinal is None or 0 <= label.ordinal < 10**6
            assert len(label.number) < 200
        assert len({label.span.stop for label in found}) <= 2


def selectors(data: bytes) -> None:
    """Selectors of users, and style sheets of pages."""
    words = data.decode("utf-8", "replace")
    with soon(len(data)):
        with suppress(UsageError):
            Selectors((words,))
        with suppress(InputError):
            Html().read(f"<style>{words}</style><ol class=a><li id=b>One.</ol><p class='c'>Two.</p>", "x")


TARGETS: dict[str, Target] = {
    **{reader.name: _reads(reader.name) for reader in READERS},
    "anything": anything,
    "numbering": numbering,
    "selectors": selectors,
}
"""Every target by its name."""

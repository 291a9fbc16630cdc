"""What is fuzzed: functions of bytes that raise AssertionError, or what they should not, if a law is broken."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from tests.laws.reading import assert_each_in_one_place, assert_true_offsets

from plancompare.compare import structured
from plancompare.decoding import decoded
from plancompare.errors import InputError, UsageError
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
            assert_each_in_one_place(document)
        assert_true_offsets(text, file)

    return target


def anything(data: bytes) -> None:
    """Bytes of no known encoding or format, as the command reads them."""
    with soon(len(data)):
        try:
            file = decoded(data).text
            text = recognise(file, "x").read(file, "x")
        except InputError:
            return
        assert_each_in_one_place(structured(text))
    assert_true_offsets(text, file)


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

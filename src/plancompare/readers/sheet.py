"""Where a reader writes a text down: characters together with their origin, blocks, emphasis and what stays unread."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import accumulate
from sys import maxsize
from typing import Any, Literal, NamedTuple, TypeVar

from plancompare.model import Block, BlockKind, Mark, Run, Span, Text, Unread

T = TypeVar("T")
RunTuple = tuple[int, int, int, int]  # start, length, file start, file length
_LINE_END = re.compile(r"\r\n|\r|\n")


def as_runs(runs: Iterable[RunTuple]) -> tuple[Run, ...]:
    """Runs from their fields, several times as fast as one call for each: a long page has tens of thousands."""
    return tuple(map(partial(tuple.__new__, Run), runs))


def line_starts(decoded: str) -> tuple[int, ...]:
    """The offsets at which the lines of a decoded file begin, as editors count them (LF, CRLF and CR end a line)."""
    if "\r" in decoded:
        return (0, *(found.end() for found in _LINE_END.finditer(decoded)))
    lengths = map(len, decoded.split("\n"))
    return (0, *accumulate(length + 1 for length in lengths))[:-1]


@dataclass(frozen=True)
class Excerpt:
    """A piece of the file without the quoting that a container put around it, and where its characters come from."""

    characters: str
    origin: tuple[Run, ...]

    @classmethod
    def of(cls, decoded: str, start: int = 0, stop: int | None = None) -> Excerpt:
        """The characters `start` to `stop` of the file as they stand."""
        stop = len(decoded) if stop is None else stop
        return cls(decoded[start:stop], (Run(0, stop - start, start, stop - start),))

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.start for run in self.origin]

    def runs(self, start: int, stop: int) -> list[Run]:
        """The runs behind `start` to `stop`, cut to that range; offsets still count the excerpt."""
        if len(self.origin) == 1:
            base = self.origin[0].file_start
            return [Run(start, stop - start, base + start, stop - start)]
        found = []
        index = max(bisect_right(self._run_starts, start) - 1, 0)
        while index < len(self.origin) and self.origin[index].start < stop:
            run = self.origin[index]
            if run.length == run.file_length:
                first, last = max(start, run.start), min(stop, run.start + run.length)
                found.append(Run(first, last - first, run.file_start + first - run.start, last - first))
            else:
                found.append(run)
            index += 1
        return found

    def file_span(self, start: int, stop: int) -> Span:
        """`start` to `stop` of the excerpt in code points of the file."""
        if start == stop:
            if not self.origin:
                return Span(0, 0)
            run = self.origin[bisect_right(self._run_starts, start) - 1]
            place = run.file_start + min(start - run.start, run.file_length)
            return Span(place, place)
        runs = self.runs(start, stop)
        return Span(runs[0].file_start, runs[-1].file_start + runs[-1].file_length)


LinkKind = Literal["away", "inward", "control", "language"]


class LinkSpan(NamedTuple):
    """Characters of a sheet that are a link.

    It leads to another page, to a place in this one, to what a browser can do, or to a page in a language it names.
    """

    start: int
    stop: int
    kind: LinkKind


class Strike(NamedTuple):
    """Blocks `first` up to, not including, `stop` that are not the document's text, and why."""

    first: int
    stop: int
    reason: str


class Sheet:
    """A text that grows from left to right. Characters that no `write` brought (line ends) have no origin."""

    def __init__(self) -> None:
        self.length = 0
        self.blocks: list[Block] = []
        self.emphasis: list[Span] = []
        self.marks: list[Mark] = []
        self.links: list[LinkSpan] = []
        self.unread: list[Unread] = []
        self._parts: list[str] = []
        self._runs: list[RunTuple] = []
        self._run = (0, 0, 0, 0)  # the run that grows: start, length, file start, file length

    def write(self, excerpt: Excerpt, start: int, stop: int) -> None:
        """Add the characters `start` to `stop` of an excerpt as they stand."""
        if len(excerpt.origin) == 1:  # the usual case, made quick
            length, place = stop - start, excerpt.origin[0].file_start + start
            first, known, before, size = self._run
            if known == size and first + known == self.length and before + size == place:
                self._run = first, known + length, before, size + length
                self.length += length
            else:
                self._add_run(length, place, length)
        else:
            for run in excerpt.runs(start, stop):
                self._add_run(run.length, run.file_start, run.file_length)
        self._parts.append(excerpt.characters[start:stop])

    def write_as(self, characters: str, excerpt: Excerpt, start: int, stop: int) -> None:
        """Add `characters` for which the excerpt has another notation (an entity, a tag, a line end) at that place."""
        if len(excerpt.origin) == 1:
            self._add_run(len(characters), excerpt.origin[0].file_start + start, stop - start)
        else:
            place = excerpt.file_span(start, stop)
            self._add_run(len(characters), place.start, len(place))
        self._parts.append(characters)

    def _add_run(self, length: int, file_start: int, file_length: int) -> None:
        """Note where the next characters come from; verbatim neighbours become one run."""
        start, known, place, size = self._run
        follows = start + known == self.length and place + size == file_start
        if follows and known == size and length == file_length:
            self._run = (start, known + length, place, size + file_length)
        else:
            if known:
                self._runs.append(self._run)
            self._run = (self.length, length, file_start, file_length)
        self.length += length

    @property
    def last(self) -> str:
        """The character that was written last."""
        return self._parts[-1][-1] if self._parts else ""

    def end_line(self) -> None:
        """Set what follows apart by a line end; nothing at the very beginning."""
        if self.length:
            self._parts.append("\n")
            self.length += 1

    def set_apart(self) -> None:
        """Set what follows apart by a blank that no character of the file stands for."""
        self._parts.append(" ")
        self.length += 1

    def add_block(
        self,
        span: Span,
        kind: BlockKind = "paragraph",
        level: int = 0,
        label: str = "",
        anchor: str = "",
        cell: tuple[int, int] = (0, 0),
    ) -> None:
        """Declare a block that is already written."""
        self.blocks.append(Block(span, kind, level, label, anchor, cell))

    def skip(self, excerpt: Excerpt, start: int, stop: int, reason: str, words: str | None = None) -> None:
        """Report a piece of the excerpt as unread; a blank piece is nothing to report."""
        words = excerpt.characters[start:stop] if words is None else words
        if words.strip():
            self.unread.append(Unread(excerpt.file_span(start, stop), words.strip(), reason))

    def tail(self, start: int) -> str:
        """What was written from `start` on."""
        if self._parts and len(self._parts[-1]) == self.length - start:
            return self._parts[-1]
        taken: list[str] = []
        reached = self.length
        for part in reversed(self._parts):
            if reached <= start:
                break
            reached -= len(part)
            taken.append(part)
        return "".join(reversed(taken))[max(start - reached, 0) :]

    @property
    def text(self) -> str:
        """All that was written."""
        self._parts = ["".join(self._parts)]
        return self._parts[0]

    def strike(self, strikes: Sequence[Strike]) -> None:
        """Take blocks back as unread. The ranges are in order and disjoint; each is reported as one piece."""
        if not strikes:
            return
        text = self.text
        for first, stop, reason in strikes:
            spans = [block.span for block in self.blocks[first:stop]]
            words = " ".join(" ".join(span.of(text).split()) for span in spans)
            self.unread.append(Unread(self._file_span(spans[0].start, spans[-1].stop), words, reason))
        begins = [*(block.span.start for block in self.blocks), self.length]
        cuts = [Span(begins[first], begins[stop]) for first, stop, _ in strikes]
        places = [0, *(place for cut in cuts for place in (cut.start, cut.stop)), self.length]
        kept = [Span(start, stop) for start, stop in zip(places[::2], places[1::2], strict=True)]
        runs, blocks, emphasis = self._ended_runs(), self.blocks, self.emphasis
        marked = sorted(self.marks, key=_begin_of_mark)
        self._parts, self._runs, self.blocks, self.emphasis, self.marks, self.length = [], [], [], [], [], 0
        for span in kept:
            back = span.start - self.length
            self._parts.append(span.of(text))
            self._runs.extend(_moved_runs(runs, span, back))
            self.blocks.extend(_moved(block, back) for block in _within(blocks, span, _begin_of_block))
            marks = _within(emphasis, span, _begin_of_span)
            self.emphasis.extend(Span(mark.start - back, mark.stop - back) for mark in marks)
            for mark in _within(marked, span, _begin_of_mark):
                self.marks.append(replace(mark, span=Span(mark.span.start - back, mark.span.stop - back)))
            self.length += len(span)

    def _ended_runs(self) -> list[RunTuple]:
        """The runs, the one that grows among them."""
        if self._run[1]:
            self._runs.append(self._run)
            self._run = (0, 0, 0, 0)
        return self._runs

    def _file_span(self, start: int, stop: int) -> Span:
        """Where the characters `start` to `stop` of the sheet come from."""
        runs = self._ended_runs()
        first = runs[bisect_right(runs, (start, maxsize)) - 1]
        last = runs[bisect_right(runs, (stop - 1, maxsize)) - 1]
        begin = first[2] + (start - first[0] if first[1] == first[3] else 0)
        return Span(begin, last[2] + (stop - last[0] if last[1] == last[3] else last[3]))

    def finish(self, decoded: str, name: str, format: str, **more: Any) -> Text:
        """The text. `more` are the other fields of `Text` (language, title, notices)."""
        return Text(
            name=name,
            text=self.text,
            origin=as_runs(self._ended_runs()),
            blocks=tuple(self.blocks),
            line_starts=line_starts(decoded),
            format=format,
            emphasis=tuple(self.emphasis),
            marks=tuple(self.marks),
            unread=in_order(self.unread),
            **more,
        )


def _begin_of_block(block: Block) -> int:
    return block.span.start


def _begin_of_span(span: Span) -> int:
    return span.start


def _begin_of_mark(mark: Mark) -> int:
    return mark.span.start


def _within(things: list[T], span: Span, begin: Callable[[T], int]) -> list[T]:
    """Those of some things, in order, that begin in a stretch."""
    return things[bisect_left(things, span.start, key=begin) : bisect_left(things, span.stop, key=begin)]


def _moved(block: Block, back: int) -> Block:
    span = Span(block.span.start - back, block.span.stop - back)
    return Block(span, block.kind, block.level, block.label, block.anchor, block.cell)


def _moved_runs(runs: list[RunTuple], span: Span, back: int) -> Iterator[RunTuple]:
    """What lies of some runs in a stretch, moved; a run that is not verbatim is never cut in two."""
    index = max(bisect_right(runs, (span.start, maxsize)) - 1, 0)
    for start, length, place, size in runs[index : bisect_left(runs, (span.stop,))]:
        if start >= span.start and start + length <= span.stop:
            yield start - back, length, place, size
            continue
        first, last = max(start, span.start), min(start + length, span.stop)
        if first < last:
            cut = first - start if length == size else 0
            yield first - back, last - first, place + cut, last - first if length == size else size


def in_order(unread: Iterable[Unread]) -> tuple[Unread, ...]:
    """Unread pieces in the order of the file."""
    return tuple(sorted(unread, key=lambda piece: (piece.span.start, piece.span.stop)))

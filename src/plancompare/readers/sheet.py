"""Where a reader writes a text down: characters together with their origin, blocks, emphasis and what stays unread."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from plancompare.model import Block, BlockKind, Run, Span, Text, Unread

_LINE_END = re.compile(r"\r\n|\r|\n")


def line_starts(decoded: str) -> tuple[int, ...]:
    """The offsets at which the lines of a decoded file begin, as editors count them (LF, CRLF and CR end a line)."""
    return (0, *(found.end() for found in _LINE_END.finditer(decoded)))


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


class Sheet:
    """A text that grows from left to right. Characters that no `write` brought (line ends) have no origin."""

    def __init__(self) -> None:
        self.length = 0
        self.blocks: list[Block] = []
        self.emphasis: list[Span] = []
        self.unread: list[Unread] = []
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._run = (0, 0, 0, 0)  # the run that grows: start, length, file start, file length

    def write(self, excerpt: Excerpt, start: int, stop: int) -> None:
        """Add the characters `start` to `stop` of an excerpt as they stand."""
        if len(excerpt.origin) == 1:  # the usual case, made quick
            self._add_run(stop - start, excerpt.origin[0].file_start + start, stop - start)
        else:
            for run in excerpt.runs(start, stop):
                self._add_run(run.length, run.file_start, run.file_length)
        self._parts.append(excerpt.characters[start:stop])

    def write_as(self, characters: str, excerpt: Excerpt, start: int, stop: int) -> None:
        """Add `characters` for which the excerpt has another notation (an entity, a tag, a line end) at that place."""
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
                self._runs.append(Run(*self._run))
            self._run = (self.length, length, file_start, file_length)
        self.length += length

    def end_line(self) -> None:
        """Set what follows apart by a line end; nothing at the very beginning."""
        if self.length:
            self._parts.append("\n")
            self.length += 1

    def add_block(self, span: Span, kind: BlockKind = "paragraph", level: int = 0, **more: str) -> None:
        """Declare a block that is already written. `more` is `label` and `anchor`."""
        self.blocks.append(Block(span, kind, level, **more))

    def skip(self, excerpt: Excerpt, start: int, stop: int, reason: str, words: str | None = None) -> None:
        """Report a piece of the excerpt as unread; a blank piece is nothing to report."""
        words = excerpt.characters[start:stop] if words is None else words
        if words.strip():
            self.unread.append(Unread(excerpt.file_span(start, stop), words.strip(), reason))

    def tail(self, start: int) -> str:
        """What was written from `start` on."""
        taken: list[str] = []
        reached = self.length
        for part in reversed(self._parts):
            if reached <= start:
                break
            reached -= len(part)
            taken.append(part)
        return "".join(reversed(taken))[max(start - reached, 0) :]

    def finish(self, decoded: str, name: str, format: str, **more: Any) -> Text:
        """The text. `more` are the other fields of `Text` (language, title, notices)."""
        runs = (*self._runs, Run(*self._run)) if self._run[1] else tuple(self._runs)
        return Text(
            name=name,
            text="".join(self._parts),
            origin=runs,
            blocks=tuple(self.blocks),
            line_starts=line_starts(decoded),
            format=format,
            emphasis=tuple(self.emphasis),
            unread=in_order(self.unread),
            **more,
        )


def in_order(unread: Iterable[Unread]) -> tuple[Unread, ...]:
    """Unread pieces in the order of the file."""
    return tuple(sorted(unread, key=lambda piece: (piece.span.start, piece.span.stop)))

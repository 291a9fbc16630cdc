"""Where a Markdown page is written down, a whole block at a time: its words, where they come from, what goes unread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plancompare.model import Block, Mark, Notice, Span, Text, Unread
from plancompare.readers.sheet import RunTuple, Sheet, as_runs, in_order, line_starts

Piece = tuple[str, int, int]
"""Words and the stretch of the file that says them, in the same characters or in others."""


class Page:
    """A text that grows block by block. Blocks stand in lines of their own; the line ends have no origin."""

    def __init__(self, decoded: str) -> None:
        self.decoded = decoded
        self.length = 0
        self.blocks: list[Block] = []
        self.emphasis: list[Span] = []
        self.marks: list[Mark] = []
        self.unread: list[Unread] = []
        self._parts: list[str] = []
        self._runs: list[RunTuple] = []

    def write(self, pieces: Sequence[Piece]) -> tuple[str, int]:
        """Add the words of one block; returns them as one, and where they begin."""
        self._end_line()
        start = at = self.length
        if len(pieces) == 1:
            words, first, last = pieces[0]
            self._runs.append((start, len(words), first, last - first))
            self._parts.append(words)
            self.length += len(words)
            return words, start
        words = "".join([piece[0] for piece in pieces])
        for piece, first, last in pieces:
            self._runs.append((at, len(piece), first, last - first))
            at += len(piece)
        self._parts.append(words)
        self.length = at
        return words, start

    def embed(self, sheet: Sheet) -> list[Block]:
        """Add what stands on a sheet, with its blocks; returns these."""
        text = sheet.finish("", "", "")
        self.unread.extend(text.unread)
        if not text.blocks:
            return []
        self._end_line()
        start, self.length = self.length, self.length + len(text.text)
        self._parts.append(text.text)
        self._runs.extend(run._replace(start=start + run.start) for run in text.origin)
        self.emphasis.extend(Span(start + span.start, start + span.stop) for span in text.emphasis)
        self.marks.extend(
            replace(mark, span=Span(start + mark.span.start, start + mark.span.stop)) for mark in text.marks
        )
        moved = [b._replace(span=Span(start + b.span.start, start + b.span.stop)) for b in text.blocks]
        self.blocks.extend(moved)
        return moved

    def _end_line(self) -> None:
        if self.length:
            self._parts.append("\n")
            self.length += 1

    def skip(self, start: int, stop: int, reason: str, words: str = "") -> None:
        """Report a stretch of the file as unread, without the blanks around it; `words` is what it says."""
        written = self.decoded[start:stop]
        bare = written.strip()
        if bare:
            start += written.index(bare)
            self.unread.append(Unread(Span(start, start + len(bare)), words or bare, reason))

    def finish(self, name: str, format: str, language: str, title: Span | None, notices: tuple[Notice, ...]) -> Text:
        """The text of the file."""
        return Text(
            name=name,
            text="".join(self._parts),
            origin=as_runs(self._runs),
            blocks=tuple(self.blocks),
            line_starts=line_starts(self.decoded),
            format=format,
            language=language,
            title=title,
            emphasis=tuple(self.emphasis),
            unread=in_order(self.unread),
            notices=notices,
            marks=tuple(self.marks),
        )

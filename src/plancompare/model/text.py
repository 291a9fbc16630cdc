"""What a reader gives: the text that a person sees, with what the layout says of it and the way back to the file."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from plancompare.model.places import Span


class Run(NamedTuple):
    """`length` characters of a text that come from `file_length` characters of the decoded file.

    Equal lengths mean verbatim text; unequal ones an entity or another notation for the same characters.
    """

    start: int
    length: int
    file_start: int
    file_length: int


@dataclass(frozen=True, slots=True)
class Position:
    """A place in the decoded file as people and editors count: line and column from 1, column in code points."""

    line: int
    column: int


BOX = "the kind of an admonition"
"""Why the sign goes unread that begins a box, such as a note: the page shows it in words of its own, or as a colour."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A piece of the file that is no sentence, heading or label, and why. `span` counts the decoded file."""

    span: Span
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A fallback or a skip: what was wanted, what was done instead, and why."""

    wanted: str
    did: str
    reason: str


BlockKind = Literal["heading", "paragraph", "item", "note", "code"]


class Block(NamedTuple):
    """A piece of text that the layout sets apart: what a reader knows before anybody looks at the words.

    `level` is the depth of a heading (1 is the highest) or the nesting of a list item (1 is the outermost), 0 if the
    layout does not say. `label` is a label that is shown but not written in the text (an ordered list's number).
    `anchor` is the block's own name in the file (an HTML id). Code keeps its line ends; no line of it has a label.
    `cell` is the row of a table, counted through the file, and the cell of that row, both from 1; (0, 0) elsewhere.
    """

    span: Span
    kind: BlockKind = "paragraph"
    level: int = 0
    label: str = ""
    anchor: str = ""
    cell: tuple[int, int] = (0, 0)


MarkKind = Literal["link", "image", "code", "note"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that are more than words: a link or an image and its `target` as the file writes it, or code among words.

    An image that shows no words has an empty span where it stands, and so has the mark of a footnote, whose `target` is
    the name of the note.
    """

    span: Span
    kind: MarkKind
    target: str = ""


@dataclass(frozen=True)
class Text:
    """A decoded file as a person sees it: markup out, entities decoded, nothing else changed.

    `origin` are runs in the order of `text`; characters that a reader set between blocks (line ends) are in no run.
    `file_length` counts the code points of the decoded file, `line_starts` are the offsets of its lines.
    `language` is what the file itself states, or "". `rows` are set if the file holds two texts in the columns of one
    table: what stands in each row of this column, an empty span for an empty cell; the other text has as many.
    """

    name: str
    text: str
    origin: tuple[Run, ...]
    blocks: tuple[Block, ...]
    line_starts: tuple[int, ...]
    format: str
    encoding: str = "utf-8"
    language: str = ""
    title: Span | None = None
    emphasis: tuple[Span, ...] = ()
    unread: tuple[Unread, ...] = ()
    notices: tuple[Notice, ...] = ()
    marks: tuple[Mark, ...] = ()
    rows: tuple[Span, ...] = ()

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.start for run in self.origin]

    @cached_property
    def _cells(self) -> tuple[list[int], list[Block]]:
        cells = sorted((block for block in self.blocks if block.cell[0]), key=lambda block: block.span)
        return [block.span.start for block in cells], cells

    def cell_at(self, offset: int) -> tuple[int, int]:
        """The row and cell of a table (see `Block.cell`) in which a character stands, (0, 0) outside of tables."""
        starts, cells = self._cells
        index = bisect_right(starts, offset) - 1
        return cells[index].cell if index >= 0 and offset < cells[index].span.stop else (0, 0)

    def _locate(self, offset: int) -> Span:
        """The piece of the file behind the character at `offset`."""
        index = bisect_right(self._run_starts, offset) - 1
        if index < 0:
            return Span(0, 0)
        run = self.origin[index]
        if offset >= run.start + run.length:  # a line end that the reader put in: the place behind the last run
            end = run.file_start + run.file_length
            return Span(end, end)
        if run.length == run.file_length:
            place = run.file_start + offset - run.start
            return Span(place, place + 1)
        return Span(run.file_start, run.file_start + run.file_length)

    def file_span(self, span: Span) -> Span:
        """`span` of this text in code points of the decoded file; a gap lies behind the character before it."""
        if not len(span):
            place = self._locate(span.start - 1).stop if span.start else self._locate(0).start
            return Span(place, place)
        return Span(self._locate(span.start).start, self._locate(span.stop - 1).stop)

    def position_of(self, offset: int) -> Position:
        """Line and column in the file of the character at `offset` of this text."""
        return self.file_position(self._locate(offset).start)

    def file_position(self, offset: int) -> Position:
        """Line and column of a code point of the decoded file."""
        line = max(bisect_right(self.line_starts, offset), 1)
        return Position(line, offset - self.line_starts[line - 1] + 1)

"""A table that holds a text and its translation: two texts from one file, row by row beside each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plancompare.errors import EmptyInput, UsageError
from plancompare.model import Notice, Span, Text
from plancompare.readers.fields import Cell, Record
from plancompare.readers.markdown_dialects import Prepared
from plancompare.readers.markdown_page import Page
from plancompare.readers.markdown_parser import EXTENSIONS, events
from plancompare.readers.markdown_walker import MarkdownWalker
from plancompare.readers.pair_columns import SAMPLE, Choice, Column, choose
from plancompare.readers.pair_grid import Grid, delimited, of_markdown, of_page
from plancompare.readers.sheet import Excerpt, Sheet
from plancompare.readers.table import TITLES, TablePage
from plancompare.readers.walker import Walker

FORMATS = ("table", "html", "markdown")
"""The formats whose tables can be a pair."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of the columns, source first: names or numbers, and languages; "" for finding out."""

    columns: tuple[str, str] = ("", "")
    languages: tuple[str, str] = ("", "")


def read_pair(decoded: str, name: str, format: str, wanted: Wanted) -> tuple[Text, Text]:
    """The two columns of a table as two texts whose offsets all lead into the one file. Row by row they are a pair.

    A cell is read as a page of the format would be; an empty one is an empty row of its text. What stands in other
    columns, in the header and around the table is unread in the first text. Raises InputError or UsageError.
    """
    if format not in FORMATS:
        raise UsageError(
            f"{name} is read as {format}, which holds one text, and no second document is named.",
            "Name the translation as well: SOURCE TARGET. A table with two columns is a pair by itself.",
        )
    prepared: Prepared | None = None
    if format == "markdown":
        grid, prepared = of_markdown(decoded, name)
    else:
        grid = (of_page if format == "html" else delimited)(decoded, name)
    choice, rows = _chosen(decoded, name, grid, wanted)
    texts = []
    for column in (choice.source, choice.target):
        sheet = _Column(decoded, format, prepared)
        spans = tuple(sheet.add(row.cells[column.place : column.place + 1]) for row in rows)
        if not any(len(span) for span in spans):
            raise EmptyInput(f"{name} has no text in column {column.shown}.", "Name another column.")
        if column is choice.source:
            _skip_others(sheet, grid, rows, choice)
        texts.append(replace(sheet.finish(name, column.named_language), rows=spans))
    if choice.because:
        did = f"took column {choice.source.shown} for the source and {choice.target.shown} for the translation"
        texts[0] = replace(texts[0], notices=(*texts[0].notices, Notice("columns that are named", did, choice.because)))
    return texts[0], texts[1]


def _chosen(decoded: str, name: str, grid: Grid, wanted: Wanted) -> tuple[Choice, Sequence[Record]]:
    """The columns, and the rows below the header."""
    titles = _titles(decoded, grid, wanted)
    rows = grid.rows[1:] if titles else grid.rows
    columns = []
    for place in range(max(grid.width, len(titles))):
        cells = [_written(decoded, row.cells[place]) for row in rows[:SAMPLE] if place < len(row.cells)]
        columns.append(Column(place, titles[place] if place < len(titles) else "", tuple(cells)))
    return choose(columns, wanted.columns, wanted.languages, name), rows


def _titles(decoded: str, grid: Grid, wanted: Wanted) -> tuple[str, ...]:
    """What the first row calls the columns; () if it is a row like others."""
    titles = tuple(" ".join(_written(decoded, cell).split()) for cell in grid.rows[0].cells)
    asked = {" ".join(word.split()).casefold() for word in wanted.columns if word}
    if grid.headed or asked.intersection(title.casefold() for title in titles):
        return titles
    if len(grid.rows) < _LEAST or any(len(title) > _SHORT for title in titles):
        return ()
    # the first row of a text may be short as well: only what columns are called makes it a header
    named = [Column(place, title, ()) for place, title in enumerate(titles) if title]
    telling = [c.named_language or c.plays(0) or c.plays(1) or c.title.lower() in TITLES for c in named]
    return titles if sum(map(bool, telling)) > 1 or (len(named) == 1 and any(telling)) else ()


_LEAST = 2  # rows of a table with a header
_SHORT = 30  # characters; a longer cell is no title
_TAG = re.compile(r"<[^<>]{0,300}>|&[#\w]{1,10};|\*\*|`")


def _written(decoded: str, cell: Cell) -> str:
    """The words of a cell, roughly: markup does not matter to what they are."""
    return _TAG.sub(" ", decoded[cell.start : cell.stop]).strip()


class _Column:
    """A text that grows cell by cell."""

    def __init__(self, decoded: str, format: str, prepared: Prepared | None) -> None:
        self.decoded, self.format, self._prepared = decoded, format, prepared
        self._table = TablePage(decoded)
        self._page = Page(decoded)

    def add(self, cells: Sequence[Cell]) -> Span:
        """Read the cell of a row, which may be missing; returns where it stands, an empty span if it says nothing."""
        page = self._page if self._prepared else self._table.sheet
        first = len(page.blocks)
        for cell in cells:
            if self._prepared:
                self._add_markdown(cell, self._prepared)
            elif self.format == "html":
                walker = Walker(cell.excerpt(self.decoded), self._table.sheet)
                walker.walk()
                self._table.note(walker.notices)
            else:
                self._table.add_cell(cell)
        added = page.blocks[first:]
        return Span(added[0].span.start, added[-1].span.stop) if added else Span(page.length, page.length)

    def _add_markdown(self, cell: Cell, prepared: Prepared) -> None:
        inside = slice(cell.start - prepared.start, cell.stop - prepared.start)
        hidden = tuple(p for p in prepared.hidden if cell.start <= p.start and p.stop <= cell.stop)
        part = Prepared(prepared.page[inside], cell.start, hidden)
        MarkdownWalker(self._page, part).walk(*events(part, EXTENSIONS))

    def skip(self, start: int, stop: int, reason: str) -> None:
        """Report a stretch of the file as unread."""
        if self._prepared:
            self._page.skip(start, stop, reason)
        else:
            self._table.sheet.skip(Excerpt.of(self.decoded), start, stop, reason)

    def finish(self, name: str, language: str) -> Text:
        """The text of the column."""
        if self._prepared:
            return self._page.finish(name, self.format, language, None, ())
        sheet: Sheet = self._table.sheet
        return sheet.finish(self.decoded, name, self.format, language=language, notices=tuple(self._table.notices))


def _skip_others(sheet: _Column, grid: Grid, rows: Sequence[Record], choice: Choice) -> None:
    """What stands in neither of the two columns goes unread."""
    places = {choice.source.place, choice.target.place}
    if len(rows) < len(grid.rows):
        sheet.skip(grid.rows[0].start, grid.rows[0].stop, "header row of the table")
    for row in rows:
        for place, cell in enumerate(row.cells):
            if place not in places:
                sheet.skip(cell.start, cell.stop, "another column of the table")
    for span in grid.outside:
        sheet.skip(span.start, span.stop, "outside of the table")

"""Rows and cells of the table that a file holds, whatever its format: of several tables the one with most rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plancompare.errors import BrokenTable
from plancompare.model import Span
from plancompare.readers.fields import Cell, Record, records
from plancompare.readers.layout import broken, delimiter_of
from plancompare.readers.markdown_dialects import Prepared, prepare
from plancompare.readers.markdown_parser import EXTENSIONS, events
from plancompare.readers.markup import tokens

_LEAST = 2  # cells of a row that may be a pair


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its rows, as many cells in each as it has, and whether the first is its header if the format says so.

    `outside` are the stretches of the file that stand in no row.
    """

    rows: tuple[Record, ...]
    headed: bool = False
    outside: tuple[Span, ...] = ()

    @property
    def width(self) -> int:
        """The number of columns: the cells that most rows have."""
        return max(Counter(len(row.cells) for row in self.rows).items(), key=lambda item: (item[1], item[0]))[0]


def delimited(decoded: str, name: str) -> Grid:
    """The rows between tabs, commas or semicolons. Raises BrokenTable for a line within the table that lacks a cell.

    A line of one cell is no row above the first one, or where blank lines set it apart.
    """
    delimiter = delimiter_of(decoded) or max("\t,;", key=decoded.count)
    found = list(records(decoded, delimiter))
    rows: list[Record] = []
    outside: list[Span] = []
    apart = True
    for record in found:
        if record.blank:
            apart = apart or not decoded[record.start : record.stop].strip(" ")
        elif len(record.cells) >= _LEAST:
            rows.append(record)
            apart = False
        elif not rows or apart:
            outside.append(Span(record.start, record.stop))
            apart = True
        else:
            raise broken(decoded, record, len(rows[0].cells), name)
    return Grid(_needed(rows, name), outside=tuple(outside))


def of_page(decoded: str, name: str) -> Grid:
    """The rows of the HTML table with the most of them; a table within a cell belongs to that cell."""
    best: tuple[list[Record], bool, Span] = ([], False, Span(0, 0))
    for rows, headed, extent in _html_tables(decoded):
        if len(rows) > len(best[0]):
            best = rows, headed, extent
    rows, headed, extent = best
    return Grid(_needed(rows, name), headed, (Span(0, extent.start), Span(extent.stop, len(decoded))))


def _html_tables(decoded: str) -> Iterator[tuple[list[Record], bool, Span]]:
    """The outermost tables: their rows of two cells and more, whether the first is a header, and their extents."""
    depth, start = 0, 0
    rows: list[Record] = []
    cells: list[Cell] = []
    opened: int | None = None
    row_start, heads, headed = 0, 0, False

    def end_row(stop: int) -> None:
        nonlocal opened, heads, headed
        if opened is not None:
            cells.append(Cell(opened, stop))
            opened = None
        if len(cells) >= _LEAST:
            headed = headed or (not rows and heads == len(cells))
            rows.append(Record(row_start, stop, tuple(cells), False))
        cells.clear()
        heads = 0

    for token in tokens(decoded):
        if token.kind not in ("start", "end"):
            continue
        begins, name = token.kind == "start", token.name
        if name == "table":
            depth += 1 if begins else -(depth > 0)
            if begins and depth == 1:
                start, headed = token.start, False
            elif not begins and depth == 0:
                end_row(token.start)
                yield rows, headed, Span(start, token.stop)
                rows = []
        elif depth != 1:
            continue
        elif name in ("tr", "tbody", "thead", "tfoot"):
            end_row(token.start)
            row_start = token.stop if begins else row_start
        elif name in ("td", "th"):
            if opened is not None:
                cells.append(Cell(opened, token.start))
                opened = None
            if begins:
                opened, heads = token.stop, heads + (name == "th")
    if depth:
        end_row(len(decoded))
        yield rows, headed, Span(start, len(decoded))


def of_markdown(decoded: str, name: str, start: int = 0) -> tuple[Grid, Prepared]:
    """The rows of the Markdown table with the most of them, and the page as its parser saw it from `start` on."""
    prepared = prepare(decoded, start)
    found, at = events(prepared, EXTENSIONS)
    best: list[Record] = []
    rows: list[Record] = []
    cells: list[Cell] = []
    for event, place in found:
        if isinstance(event, str) or "End" not in event:
            continue
        what = event["End"]
        kind = what if isinstance(what, str) else next(iter(what))
        first, last = at[place["start"]], at[place["end"]]
        if kind == "TableCell":
            cells.append(_bare(decoded, first, last))
        elif kind in ("TableRow", "TableHead"):
            rows.append(Record(first, last, tuple(cells), False))
            cells = []
        elif kind == "Table":
            best, rows = max(best, rows, key=len), []
    kept = _needed([row for row in best if len(row.cells) >= _LEAST], name)
    return Grid(kept, True, (Span(0, kept[0].start), Span(kept[-1].stop, len(decoded)))), prepared


def _bare(decoded: str, start: int, stop: int) -> Cell:
    """A cell without the blanks and strokes around it."""
    written = decoded[start:stop]
    lead = len(written) - len(written.lstrip(" \t|"))
    tail = written.rstrip(" \t")
    if tail.endswith("|") and not tail.endswith("\\|"):
        tail = tail[:-1].rstrip(" \t")
    return Cell(start + lead, max(start + len(tail), start + lead))


def _needed(rows: Sequence[Record], name: str) -> tuple[Record, ...]:
    if not rows:
        raise BrokenTable(f"{name} has no table with two columns.", "Name the translation as well: SOURCE TARGET.")
    return tuple(rows)

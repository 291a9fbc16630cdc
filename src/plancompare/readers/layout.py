"""Where the tables of a delimiter-separated file begin and end, and which row is broken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from plancompare.errors import BrokenTable
from plancompare.model import Notice
from plancompare.readers.fields import Record, records
from plancompare.readers.marks import is_bare_label, looks_like_note

DELIMITERS = "\t,;"
SAMPLE = 60_000  # code points from the beginning that tell whether a file is a table
ENOUGH = 0.5  # share of a file's lines, or of its words, that must stand in rows before it counts as a table
STEADY = 0.6  # share of the rows that must have the same number of cells
SPACED = 0.1  # share of the commas that may be followed by a blank, as they are in prose


@dataclass(frozen=True, slots=True)
class Region:
    """A table: its rows, without blank lines between them, and the line right above the first, if there is one."""

    rows: tuple[Record, ...]
    above: Record | None = None

    @property
    def start(self) -> int:
        """Where the first row begins in the file."""
        return self.rows[0].start

    @property
    def stop(self) -> int:
        """Where the last row ends in the file."""
        return self.rows[-1].stop


def is_row(decoded: str, record: Record) -> bool:
    """Whether a record has at least two cells with something in them, or one behind an empty first cell."""
    filled = sum(1 for cell in record.cells if decoded[cell.start : cell.stop].strip())
    first = record.cells[0]
    return len(record.cells) > 1 and filled > 1 and bool(decoded[first.start : first.stop].strip())


def delimiter_of(decoded: str) -> str:
    """The delimiter of the tables that the file consists of, "" if it is no table."""
    best, most = "", 0.0
    sample = decoded if len(decoded) <= SAMPLE else decoded[: decoded.rfind("\n", 0, SAMPLE) + 1 or SAMPLE]
    for delimiter in DELIMITERS:
        if delimiter in sample:
            share = _share(sample, delimiter)
            if share > most:
                best, most = delimiter, share
    return best


def _share(decoded: str, delimiter: str) -> float:
    """How much of a file stands in rows of a steady number of cells: 0 if too little to be a table, else up to 1."""
    filled = [record for record in records(decoded, delimiter) if not record.blank]
    rows = [record for record in filled if is_row(decoded, record)]
    if len(rows) < 2:
        return 0.0
    if all(is_bare_label(_cell(decoded, row, 0)) for row in rows):
        return 0.0  # a numbered list with tabs behind its labels
    if delimiter != "\t" and (_spaced(decoded, rows, delimiter) > SPACED or _piped(decoded, rows)):
        return 0.0
    often = max(Counter(len(row.cells) for row in rows).values())
    if often < STEADY * len(rows) or often < 2 or (delimiter != "\t" and often < 0.9 * len(rows) - 1):
        return 0.0
    words = sum(record.stop - record.start for record in filled)
    share = max(len(rows) / len(filled), sum(row.stop - row.start for row in rows) / words)
    return share if share >= ENOUGH else 0.0


def _cell(decoded: str, row: Record, index: int) -> str:
    return decoded[row.cells[index].start : row.cells[index].stop].strip()


def _spaced(decoded: str, rows: Sequence[Record], delimiter: str) -> float:
    """Which share of the delimiters has a blank behind it."""
    behind = [decoded[cell.start : cell.start + 1] for row in rows for cell in row.cells[1:] if not cell.quoted]
    return sum(1 for character in behind if character == " ") / max(len(behind), 1)


def _piped(decoded: str, rows: Sequence[Record]) -> bool:
    """Whether most rows are those of a table in Markdown, in whose cells numbers such as 1,234 stand."""
    return 2 * sum(decoded.startswith("|", row.start) for row in rows) > len(rows)


def regions(decoded: str, delimiter: str, name: str) -> tuple[list[Region], list[Notice]]:
    """The tables of a file in order. Raises BrokenTable if it has none, or if a row of one lacks a cell."""
    entries = list(records(decoded, delimiter))
    places = [place for place, record in enumerate(entries) if is_row(decoded, record)]
    if not places:
        raise BrokenTable(
            f"{name} has no table: no line with two columns.",
            "Separate the columns by tabs or commas, or read the file as text.",
        )
    apart = _blank_lines_between(entries, places)
    groups = [[places[0]]]
    for before, after in pairwise(places):
        if _new_table(decoded, entries, before, after, groups[-1], apart):
            groups.append([])
        groups[-1].append(after)
    notices: list[Notice] = []
    found = [_region(decoded, entries, group, name, notices) for group in groups]
    return found, notices


def _blank_lines_between(entries: list[Record], places: list[int]) -> bool:
    """Whether the file sets its rows apart by blank lines."""
    gaps = [entries[before + 1 : after] for before, after in pairwise(places)]
    return any(gap and all(record.blank for record in gap) for gap in gaps)


def _new_table(decoded: str, entries: list[Record], before: int, after: int, group: list[int], apart: bool) -> bool:
    """Whether the row at `after` begins another table: text or another width stands between, fenced by blank lines."""
    gap = entries[before + 1 : after]
    if len(gap) == 0:
        return False
    fenced = gap[0].blank and gap[-1].blank
    filled = [record for record in gap if not record.blank]
    if filled:
        return fenced and not apart and len(group) > 1 and not any(len(record.cells) > 1 for record in filled)
    return len(entries[after].cells) != len(entries[before].cells) and len(group) > 1


def _region(decoded: str, entries: list[Record], group: list[int], name: str, notices: list[Notice]) -> Region:
    """A table from its first row to its last. Each line in it, and right below it, must have all its cells."""
    width = _width(decoded, entries[group[0]])
    last = group[-1]
    if last + 1 < len(entries) and not entries[last + 1].blank and not _is_note(decoded, entries[last + 1]):
        last += 1
        while last + 1 < len(entries) and not entries[last + 1].blank:
            last += 1
    rows = [record for record in entries[group[0] : last + 1] if not record.blank]
    for row in rows:
        if len(row.cells) < width:
            raise broken(decoded, row, width, name)
        if _width(decoded, row) > width:
            line = _line(decoded, row)
            why = f"line {line} has {_width(decoded, row)} cells, the table's first row {width}"
            notices.append(Notice("rows of one width", "read the further cells as well", why))
    above = entries[group[0] - 1] if group[0] and not entries[group[0] - 1].blank else None
    return Region(tuple(rows), above)


def _is_note(decoded: str, record: Record) -> bool:
    return looks_like_note(decoded[record.start : record.stop]) and len(record.cells) == 1


def _width(decoded: str, row: Record) -> int:
    """The number of a row's cells, without empty ones at its end."""
    width = len(row.cells)
    while width > 1 and not _cell(decoded, row, width - 1):
        width -= 1
    return width


def _line(decoded: str, row: Record) -> int:
    before = decoded[: row.start]
    return before.count("\n") + before.count("\r") - before.count("\r\n") + 1


def broken(decoded: str, row: Record, width: int, name: str) -> BrokenTable:
    """The complaint about a row with fewer cells than the table is wide."""
    cells = len(row.cells)
    return BrokenTable(
        f"{name}, line {_line(decoded, row)}: the row has {cells} cell{'s' if cells > 1 else ''}, "
        f"the table has {width} columns.",
        "Add the missing column, or set a line that is no row apart by a blank line.",
    )

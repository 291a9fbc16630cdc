"""Records and cells of delimiter-separated text (RFC 4180 and tab-separated values), with their offsets.

The standard library's csv module gives cells without places, so this is a scanner of its own: linear, lenient about
quotes (a quote that does not close right before a delimiter is an ordinary character).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plancompare.model import Run
from plancompare.readers.sheet import Excerpt

_LINE_END = re.compile(r"\r\n|\r|\n")
_QUOTED = re.compile(r'"((?:[^"]|"")*+)"')


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: `start` to `stop` of the decoded file, without the quotes around it when it is `quoted`."""

    start: int
    stop: int
    quoted: bool = False

    def excerpt(self, decoded: str) -> Excerpt:
        """The cell's characters, doubled quotes undone."""
        if not self.quoted or '""' not in decoded[self.start : self.stop]:
            return Excerpt.of(decoded, self.start, self.stop)
        pieces: list[str] = []
        runs: list[Run] = []
        length = 0
        for piece in re.finditer(r'[^"]+|""', decoded[self.start : self.stop]):
            words = '"' if piece.group() == '""' else piece.group()
            runs.append(Run(length, len(words), self.start + piece.start(), len(piece.group())))
            pieces.append(words)
            length += len(words)
        return Excerpt("".join(pieces), tuple(runs))


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its cells, its extent in the file (without the line end) and whether nothing stands in it."""

    start: int
    stop: int
    cells: tuple[Cell, ...]
    blank: bool


def records(decoded: str, delimiter: str) -> Iterator[Record]:
    """The records of a file in order, blank ones included. Only a quoted cell may contain a line end."""
    plain = re.compile(rf"[^{re.escape(delimiter)}\r\n]*+")
    at = 0
    while at < len(decoded):
        start = at
        cells: list[Cell] = []
        while True:
            cell, at = _cell(decoded, at, delimiter, plain)
            cells.append(cell)
            if at < len(decoded) and decoded[at] == delimiter:
                at += 1
                continue
            break
        blank = not decoded[start:at].strip()
        yield Record(start, at, tuple(cells), blank)
        ending = _LINE_END.match(decoded, at)
        at = ending.end() if ending else at


def _cell(decoded: str, at: int, delimiter: str, plain: re.Pattern[str]) -> tuple[Cell, int]:
    """The cell that begins at `at`, and where it ends in the file."""
    if decoded.startswith('"', at):
        quoted = _QUOTED.match(decoded, at)
        if quoted and (quoted.end() == len(decoded) or decoded[quoted.end()] in delimiter + "\r\n"):
            return Cell(quoted.start(1), quoted.end(1), quoted=True), quoted.end()
    found = plain.match(decoded, at)
    stop = found.end() if found else at
    return Cell(at, stop), stop

"""Where things stand on the screen: source and target in two columns, or one above the other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import NamedTuple, Protocol

from plancompare.model import ClauseKind
from plancompare.outputs.paint import Line, Piece, line_width, pad

NARROWEST = 20  # below this nothing can be read, and nothing is promised
WIDEST = 200  # columns beyond about 48 ideographs a line are hard to read
TOO_NARROW = 40  # two columns do not fit below this, even if they are wanted
INDENT = 4  # the gutter of a cell: a sign, two digits, a blank


class Stroke(NamedTuple):
    """How a rule is drawn, and how it crosses the line between the columns."""

    line: str
    cross: str
    style: str


STROKES: dict[ClauseKind, Stroke] = {
    "part": Stroke("═", "╪", "part"),
    "section": Stroke("━", "┿", "section"),
    "item": Stroke("─", "┼", "name"),
    "note": Stroke("─", "┼", "name"),
}


class Layout(Protocol):
    """How the cells of the two sides are put on the screen."""

    @property
    def width(self) -> int:
        """Columns of the whole."""
        ...

    @property
    def left(self) -> int:
        """Columns of the source's cell."""
        ...

    @property
    def right(self) -> int:
        """Columns of the target's cell."""
        ...

    @property
    def stacked(self) -> bool:
        """Whether the target stands below the source."""
        ...

    def join(self, left: list[Line], right: list[Line]) -> list[Line]:
        """The lines of two cells as lines of the screen."""
        ...

    def rule(self, stroke: Stroke, left: list[Line], right: list[Line], tail: Line = ()) -> list[Line]:
        """A rule with words in it, `tail` at its end; further lines of the words stand below."""
        ...


@dataclass(frozen=True, slots=True)
class Columns:
    """Side by side, with a line between."""

    width: int
    stacked: bool = False

    @property
    def left(self) -> int:
        """Columns of the source's cell."""
        return (self.width - 3) // 2

    @property
    def right(self) -> int:
        """Columns of the target's cell."""
        return self.width - 3 - self.left

    def join(self, left: list[Line], right: list[Line]) -> list[Line]:
        """Both cells side by side, as high as the higher of them."""
        bar = (Piece(" "), Piece("│", "rule"), Piece(" "))
        return [(*pad(a, self.left), *bar, *b) for a, b in zip_longest(left, right, fillvalue=())]

    def rule(self, stroke: Stroke, left: list[Line], right: list[Line], tail: Line = ()) -> list[Line]:
        """One line with a crossing, and what has no room in it."""
        here, there = (lines[0] if lines else () for lines in (left, right))
        here = pad(here, self.left + 1, "rule", stroke.line)
        there = (*pad(there, self.right + 1 - line_width(tail), "rule", stroke.line), *tail)
        return [(*here, Piece(stroke.cross, "rule"), *there), *self.join(left[1:], right[1:])]


@dataclass(frozen=True, slots=True)
class Stacked:
    """The source above the target."""

    width: int
    stacked: bool = True

    @property
    def left(self) -> int:
        """Columns of the source's cell: all."""
        return self.width

    @property
    def right(self) -> int:
        """Columns of the target's cell: all."""
        return self.width

    def join(self, left: list[Line], right: list[Line]) -> list[Line]:
        """The one cell, then the other."""
        return [*left, *right]

    def rule(self, stroke: Stroke, left: list[Line], right: list[Line], tail: Line = ()) -> list[Line]:
        """Both in one line if there is room, else the target's words below the source's."""
        between = (Piece(stroke.line, "rule"),) if left and right else ()
        both = (*(left[0] if left else ()), *between, *(right[0] if right else ()))
        room = self.width - line_width(tail)
        if len(left) < 2 and len(right) < 2 and line_width(both) <= room:
            return [(*pad(both, room, "rule", stroke.line), *tail)]
        first = left[0] if left else ()
        return [(*pad(first, room, "rule", stroke.line), *tail), *left[1:], *right]


def choose_layout(width: int, wanted: str, narrow: int) -> Layout:
    """Two columns, or stacked when that is wanted, the screen has fewer than `narrow` columns, or two do not fit."""
    measure = max(min(width, WIDEST), NARROWEST)
    if wanted == "stacked" or width < TOO_NARROW or (wanted == "auto" and width < narrow):
        return Stacked(measure)
    return Columns(measure)


def full_rule(width: int, words: Line, stroke: Stroke) -> Line:
    """A rule over both columns with words at its beginning."""
    return pad((Piece(stroke.line * 2, "rule"), *words), max(width, line_width(words)), "rule", stroke.line)

"""Where in a text, and where in which of two documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Side = Literal["source", "target"]
SIDES: tuple[Side, Side] = ("source", "target")


def opposite(side: Side) -> Side:
    """The other side."""
    return "target" if side == "source" else "source"


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """Code points `start` up to, not including, `stop`. An empty span is a gap between two characters."""

    start: int
    stop: int

    def __init__(self, start: int, stop: int) -> None:
        """As a frozen class gets its own, in two thirds of the time: a document has hundreds of thousands of spans."""
        _set_start(self, start)
        _set_stop(self, stop)

    def __len__(self) -> int:
        return self.stop - self.start

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.stop]

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.stop <= self.stop


_set_start, _set_stop = (Span.__dict__[name].__set__ for name in Span.__slots__)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a document. `key` is a sentence key, or a clause key for rules about clauses; `span` counts its text."""

    side: Side
    key: str
    span: Span

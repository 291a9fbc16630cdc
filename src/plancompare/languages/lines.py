"""Line ends within a paragraph: where they part sentences, and where lines are only filled to a width."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from plancompare.model import Span

_BLANK_LINE = re.compile(r"(?:\r\n?|[\n\u2028\u2029])[^\S\r\n]*(?:(?:\r\n?|[\n\u2028\u2029])[^\S\r\n]*)+")
_LINE_END = re.compile(r"\r\n?|[\n\u2028\u2029]")
_ENDS = ("\n", "\r", "\u2028", "\u2029")  # found much sooner than the alternatives above
_FILLED = 0.85  # a line of a filled paragraph reaches this share of the longest one
_SHORTEST = 24  # columns: nobody fills lines narrower than this


def chunks(text: str, spaced: bool) -> Iterator[Span]:
    """The stretches of a paragraph across which no sentence runs.

    A blank line parts always. A single line end is a blank in languages with `spaced` words, and in others if the lines
    are filled to one width; else each line is a stretch of its own.
    """
    if not any(end in text for end in _ENDS):
        yield Span(0, len(text))
        return
    for block in _between(_BLANK_LINE, text, Span(0, len(text))):
        lines = list(_between(_LINE_END, text, block))
        if spaced or (len(lines) > 1 and _filled([line.of(text) for line in lines])):
            yield block
        else:
            yield from lines


def _between(separator: re.Pattern[str], text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for match in separator.finditer(text, span.start, span.stop):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, span.stop)


def _filled(lines: list[str]) -> bool:
    widths = [_columns(line.strip()) for line in lines]
    widest = max(widths)
    full = all(width >= _FILLED * widest for width in widths[:-1])
    open_ended = sum(line.rstrip()[-1:] not in tuple("。！？!?.」）)；;：:") for line in lines[:-1])
    return full and widest >= _SHORTEST and 2 * open_ended > len(lines) - 1


class _Widths(dict[str, int]):
    """How many columns a character takes, worked out when it is first met."""

    def __missing__(self, character: str) -> int:
        width = 2 if unicodedata.east_asian_width(character) in "WF" else 1
        self[character] = width
        return width


_WIDTHS = _Widths()


def _columns(line: str) -> int:
    return sum(map(_WIDTHS.__getitem__, line))

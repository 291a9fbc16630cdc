"""Lines of plain text to blocks: blank lines, list marks, indentation, and prose that somebody wrapped by hand.

Wrapped prose is told from one-line paragraphs by the greedy rule that every wrapping program follows: a line ends where
the next word no longer fits. Each pair of neighbouring lines therefore allows an interval of wrap columns, and a text
is wrapped if one column explains nearly all its pairs and the breaks mostly fall inside sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from plancompare.model import Block, Span, Unread
from plancompare.readers.marks import BULLET, RULE, starts_piece
from plancompare.readers.page_marks import page_marks

_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\U0001f300-\U0003fffd]+"
)
_CLOSERS = "\"'”’»)]）］】〉》」』〕"
_SENTENCE_END = re.compile(rf"[.!?。！？；;:：｡؟۔।…][{re.escape(_CLOSERS)}]*$")
_FIRST_WORD = re.compile(
    r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][、。，．！？；：」』）】》”’]*|\S[^\s\u2e80-\u9fff\uf900-\ufaff]*"
)
_INVISIBLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]*")

NARROWEST, WIDEST = 30, 140  # columns between which somebody may have wrapped a text
FEWEST_PAIRS = 3  # fewer breaks prove nothing
EXPLAINED = 0.8  # share of the breaks that one wrap column must explain
INSIDE = 0.5  # share of these that must fall inside a sentence
_AT_ONCE = 65_536  # characters that are cut into lines at a time, so that lines are not all held at once


class Line(NamedTuple):
    """A line without blanks around it; `indent` in columns, wide characters counting two."""

    start: int
    stop: int
    indent: int
    words: str

    @property
    def width(self) -> int:
        """How many columns the line takes, its indent included."""
        return self.indent + columns(self.words)


def columns(words: str) -> int:
    """How many columns the words take in a terminal or typewriter face."""
    if words.isascii():
        return len(words)
    return 2 * len(words) - len(_WIDE.sub("", words))


def divide(text: str) -> tuple[list[Block], list[Unread]]:
    """The blocks of a plain text and its lines that are no words. Spans of both count `text`."""
    blocks: list[Block] = []
    unread: list[Unread] = []
    groups = _without_page_marks([list(group) for group in _groups(text)], unread)
    wrap = _wrap_column(groups)
    indents: list[int] = []
    for group in groups:
        for stretch, underline in _between_rules(group, unread):
            if underline and _fits_under(underline, stretch):
                blocks.append(
                    Block(Span(stretch[0].start, stretch[0].stop), "heading", 1 if "=" in underline.words else 2)
                )
            else:
                blocks.extend(_block(piece, indents) for piece in _pieces(stretch, wrap))
    return blocks, unread


def _groups(text: str) -> Iterator[list[Line]]:
    """Runs of lines between blank ones."""
    group: list[Line] = []
    at = 0
    for raw in _lines(text):
        words = raw.strip()
        if words:
            first, indent = at, 0
            if raw[0] != words[0]:
                lead = len(raw) - len(raw.lstrip())
                first += lead
                indent = columns(raw[:lead].expandtabs(4))
            group.append(Line(first, first + len(words), indent, words))
        elif group:
            yield group
            group = []
        at += len(raw)
    if group:
        yield group


def _without_page_marks(groups: list[list[Line]], unread: list[Unread]) -> list[list[Line]]:
    """The groups that are no page numbers or running heads; these go to `unread`."""
    alone = [group[0].words if len(group) == 1 else "" for group in groups]
    marks = page_marks(alone)
    unread.extend(
        Unread(Span(groups[i][0].start, groups[i][0].stop), alone[i], why) for i, why in sorted(marks.items())
    )
    return [group for i, group in enumerate(groups) if i not in marks] if marks else groups


def _lines(text: str) -> Iterator[str]:
    """The lines with their ends."""
    start = 0
    while start < len(text):
        stop = text.find("\n", start + _AT_ONCE) + 1 or len(text)
        yield from text[start:stop].splitlines(keepends=True)
        start = stop


def _between_rules(group: list[Line], unread: list[Unread]) -> Iterator[tuple[list[Line], Line | None]]:
    """Stretches of words with the rule right below each; rules and invisible lines go to `unread`."""
    stretch: list[Line] = []
    for line in group:
        if line.words[0].isalnum():  # as nearly all are: no rule, and to be seen
            stretch.append(line)
        elif RULE.fullmatch(line.words):
            unread.append(Unread(Span(line.start, line.stop), line.words, "a rule"))
            yield stretch, line
            stretch = []
        elif _INVISIBLE.fullmatch(line.words):
            unread.append(Unread(Span(line.start, line.stop), line.words, "invisible characters"))
        else:
            stretch.append(line)
    yield stretch, None


def _fits_under(rule: Line, stretch: list[Line]) -> bool:
    """Whether the rule underlines a heading: one line of words, of about the rule's width and not set in columns."""
    if len(stretch) != 1 or rule.words[0] not in "=-~^#*_" or " " in rule.words:
        return False
    line = stretch[0]
    return not re.search(r"\s{2,}|\t", line.words) and 0.5 * line.width <= rule.width <= 2 * line.width + 4


def _allowed(line: Line, following: Line) -> tuple[int, int]:
    """The wrap columns that explain why `following` is a line of its own; hanging punctuation may stick out by two."""
    word = _FIRST_WORD.match(following.words)
    blank = 0 if _WIDE.match(following.words) else 1
    return line.width - 2, line.width + blank + columns(word.group() if word else "") - 1


def _wrap_column(groups: list[list[Line]]) -> int:
    """The column at which the text was wrapped by hand, 0 if it was not."""
    heads = {
        group[0].start for group in groups if len(group) > 1 and not _SENTENCE_END.search(group[0].words)
    }  # each may be a heading right above its text, which proves nothing either way
    pairs = [
        (line, following)
        for group in groups
        for line, following in pairwise(group)
        if not starts_piece(following.words) and following.indent <= line.indent + 8
    ]
    long_enough = [pair for pair in pairs if pair[0].width >= NARROWEST]
    if len(long_enough) < FEWEST_PAIRS:
        return 0
    column = _most_allowed([_allowed(*pair) for pair in long_enough])
    explained = [line for line, following in long_enough if _explains(column, line, following)]
    inside = sum(1 for line in explained if not _SENTENCE_END.search(line.words))
    against = sum(1 for line, following in pairs if line.start not in heads and not _explains(column, line, following))
    if len(explained) < max(FEWEST_PAIRS, EXPLAINED * (len(explained) + against)) or inside < INSIDE * len(explained):
        return 0
    return column


def _explains(column: int, line: Line, following: Line) -> bool:
    low, high = _allowed(line, following)
    return low <= column <= high


def _most_allowed(intervals: list[tuple[int, int]]) -> int:
    """The column from NARROWEST to WIDEST that lies in the most intervals; the narrowest of equals."""
    change = [0] * (WIDEST + 2)
    for low, high in intervals:
        if low <= WIDEST and high >= NARROWEST:
            change[max(low, NARROWEST)] += 1
            change[min(high, WIDEST) + 1] -= 1
    best, most, level = 0, 0, 0
    for column, step in enumerate(change):
        level += step
        if level > most:
            best, most = column, level
    return best


def _continues(piece: list[Line], line: Line, wrap: int) -> bool:
    """Whether `line` goes on with the paragraph `piece`."""
    last, first = piece[-1], piece[0]
    if starts_piece(line.words):
        return False
    marked = starts_piece(first.words)
    if line.indent > last.indent + (8 if marked and len(piece) == 1 else 0):
        return False  # an indented line begins a paragraph
    open_end = not _SENTENCE_END.search(last.words)
    if marked and len(piece) == 1 and line.indent > first.indent and open_end and _WIDE.match(line.words) is None:
        return True  # hangs under the words of its mark
    if wrap and last.width >= NARROWEST and _explains(wrap, last, line):
        return True
    return open_end and line.words[0].islower() and NARROWEST + 10 <= last.width <= WIDEST


def _pieces(group: list[Line], wrap: int) -> Iterator[list[Line]]:
    """The paragraphs of a group of lines."""
    if len(group) == 1:
        yield group
        return
    piece: list[Line] = []
    for line in group:
        if piece and not _continues(piece, line, wrap):
            yield piece
            piece = []
        piece.append(line)
    if piece:
        yield piece


def _block(piece: list[Line], indents: list[int]) -> Block:
    """A paragraph or a list item. `indents` holds those of the open items, outermost first."""
    first = piece[0]
    span = Span(first.start, piece[-1].stop)
    if not BULLET.match(first.words):
        if first.indent == 0:
            indents.clear()
        return Block(span)
    while indents and indents[-1] >= first.indent:
        indents.pop()
    indents.append(first.indent)
    return Block(span, "item", len(indents))

"""Brackets and quotations that keep a sentence whole: pairs found in one pass, up to a bound of length."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from plancompare.model import Span

ShelterKind = Literal["bracket", "quote", "title"]

_KINDS: dict[str, tuple[str, ShelterKind]] = {  # an opening mark -> what closes it
    "（": ("）)", "bracket"),  # （ is often closed by ) and the other way round
    "(": (")）", "bracket"),
    "[": ("]］", "bracket"),
    "［": ("］]", "bracket"),
    "「": ("」", "quote"),
    "『": ("』", "quote"),
    "“": ("”", "quote"),
    "„": ("“”", "quote"),  # „German“, „Polish”
    "«": ("»", "quote"),
    "»": ("«", "quote"),  # »German«
    '"': ('"', "quote"),
    "《": ("》", "title"),
    "〈": ("〉", "title"),
    "【": ("】", "title"),
    "〔": ("〕", "title"),
}
_ANY = re.compile(r"[（）()\[\]［］「」『』“”„«»\"《》〈〉【】〔〕]")
_DEPTH = 8  # how far a closing mark looks back for its opening one past others that were never closed

_Open = tuple[int, str, ShelterKind]
"""Where a mark stands that opened, what will close it, and its kind."""


@dataclass(frozen=True, slots=True)
class Shelter:
    """From an opening mark to behind its closing one."""

    start: int
    stop: int
    kind: ShelterKind


def shelters(text: str, chunk: Span, bound: int) -> list[Shelter]:
    """The outermost pairs of at most `bound` characters within the chunk, in order and disjoint.

    A mark without its partner shelters nothing.
    """
    pairs: list[Shelter] = []
    stack: list[_Open] = []
    for match in _ANY.finditer(text, chunk.start, chunk.stop):
        mark, place = match[0], match.start()
        if mark in _KINDS and _opens(text, place, chunk, stack):
            closing, kind = _KINDS[mark]
            if mark in '"“' and _closes(stack, closing):
                del stack[-_closes(stack, closing) :]  # it cannot open twice: the first never closed
            stack.append((place, closing, kind))
            continue
        depth = _closes(stack, mark)
        if depth:
            start, _, kind = stack[-depth]
            del stack[-depth:]
            if place + 1 - start <= bound:
                pairs.append(Shelter(start, place + 1, kind))
    pairs.sort(key=lambda pair: pair.start)
    outer: list[Shelter] = []
    for pair in pairs:
        if not outer or pair.start >= outer[-1].stop:
            outer.append(pair)
    return outer


def _opens(text: str, place: int, chunk: Span, stack: list[_Open]) -> bool:
    """Whether the mark at `place`, which may open a pair, does: some are also what closes one."""
    mark = text[place]
    if mark == '"':
        return not _closes(stack, mark) or _begins_word(text, place, chunk)
    if mark in "“«":
        return not _closes(stack, mark)
    if mark == "»":
        after = text[place + 1 : min(place + 2, chunk.stop)]
        return not _closes(stack, mark) and after.isalnum() and _begins_word(text, place, chunk)
    return True


def _closes(stack: list[_Open], mark: str) -> int:
    """How many open marks are done with when `mark` closes: 0 if it closes none."""
    for depth in range(1, min(len(stack), _DEPTH) + 1):
        if mark in stack[-depth][1]:
            return depth
    return 0


def _begins_word(text: str, place: int, chunk: Span) -> bool:
    """Whether a mark stands before a word and behind a blank, and so can only open."""
    before, after = text[max(place - 1, chunk.start) : place], text[place + 1 : min(place + 2, chunk.stop)]
    return (not before or before.isspace()) and bool(after) and not after.isspace()

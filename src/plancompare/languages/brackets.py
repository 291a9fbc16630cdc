"""Brackets and quotations that keep a sentence whole: pairs found in one pass, up to a bound of length."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from plancompare.model import Span

ShelterKind = Literal["bracket", "quote", "title"]

_KINDS: dict[str, tuple[str, ShelterKind]] = {
    "（": ("）", "bracket"),
    "(": (")", "bracket"),
    "[": ("]", "bracket"),
    "［": ("］", "bracket"),
    "「": ("」", "quote"),
    "『": ("』", "quote"),
    "“": ("”", "quote"),
    "«": ("»", "quote"),
    '"': ('"', "quote"),
    "《": ("》", "title"),
    "〈": ("〉", "title"),
    "【": ("】", "title"),
    "〔": ("〕", "title"),
}
_TWINS = {"）": ")", "］": "]"}  # （ is often closed by ) and the other way round
_ANY = re.compile(r"[（）()\[\]［］「」『』“”„«»\"《》〈〉【】〔〕]")
_DEPTH = 8  # how far a closing mark looks back for its opening one past others that were never closed


@dataclass(frozen=True, slots=True)
class Shelter:
    """From an opening mark to behind its closing one."""

    start: int
    stop: int
    kind: ShelterKind


def shelters(text: str, chunk: Span, bound: int, low_quote: bool = False) -> list[Shelter]:
    """The outermost pairs of at most `bound` characters within the chunk, in order and disjoint.

    A mark without its partner shelters nothing. `low_quote`: „ opens and “ closes.
    """
    pairs: list[Shelter] = []
    stack: list[tuple[int, str, ShelterKind]] = []  # place, the mark that will close it, kind
    for match in _ANY.finditer(text, chunk.start, chunk.stop):
        mark, place = match[0], match.start()
        if low_quote and mark in "„“":
            if mark == "„":
                stack.append((place, "“", "quote"))
                continue
        elif mark in _KINDS and not (mark == '"' and _closes(stack, mark) and not _begins_word(text, place, chunk)):
            if mark in '"“' and _closes(stack, _KINDS[mark][0]):
                del stack[-_closes(stack, _KINDS[mark][0]) :]  # it cannot open twice: the first never closed
            closing, kind = _KINDS[mark]
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


def _closes(stack: list[tuple[int, str, ShelterKind]], mark: str) -> int:
    """How many open marks are done with when `mark` closes: 0 if it closes none."""
    plain = _TWINS.get(mark, mark)
    for depth in range(1, min(len(stack), _DEPTH) + 1):
        if _TWINS.get(stack[-depth][1], stack[-depth][1]) == plain:
            return depth
    return 0


def _begins_word(text: str, place: int, chunk: Span) -> bool:
    """Whether a straight quotation mark stands before a word and behind a blank, and so can only open."""
    before, after = text[max(place - 1, chunk.start) : place], text[place + 1 : min(place + 2, chunk.stop)]
    return (not before or before.isspace()) and bool(after) and not after.isspace()

"""Stretches of a Markdown page that a parser is not to take as they stand, and the reasons why they go unread."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plancompare.model import BOX

TAG = "template tag"
COMMENT = "a comment"
ATTRIBUTES = "attributes"
ADMONITION = BOX
TOO_DEEP = "marks of more than 100 nested blocks"
INCLUDE = "what another file says"
DEFINITION = "the mark of a definition"
CONFLICT = "the mark of an unresolved conflict"

_NO_LINE_END = re.compile(r"[^\r\n]")


@dataclass(frozen=True, slots=True, order=True)
class Patch:
    """A stretch of the file that the parser sees as `characters`, just as many; `reason` says why it goes unread.

    Without a reason its words are read; the parser is only to take them for others. `breaks` says that what follows in
    the same paragraph is a block of its own.
    """

    start: int
    stop: int
    characters: str
    reason: str = ""
    breaks: bool = False


def hide(decoded: str, start: int, stop: int, reason: str) -> Patch:
    """Blanks for what stands in lines of its own, a word for what stands among words."""
    before, after = start, stop
    while before and decoded[before - 1] in " \t":
        before -= 1
    while after < len(decoded) and decoded[after] in " \t":
        after += 1
    alone = (not before or decoded[before - 1] in "\r\n") and (after == len(decoded) or decoded[after] in "\r\n")
    words = decoded[start:stop]
    if not alone:
        return Patch(start, stop, "x" * len(words), reason)
    return blank(decoded, start, stop, reason)


def blank(decoded: str, start: int, stop: int, reason: str) -> Patch:
    """Blanks, with the line ends kept."""
    words = decoded[start:stop]
    blanks = " " * len(words) if words.isprintable() else _NO_LINE_END.sub(" ", words)
    return Patch(start, stop, blanks, reason)

"""Borders between two sentences behind which the first goes on: "Mr." before a name, a colon, a small letter.

Whoever cut a text may have cut it there, and the translation, which has no such border, then faces both pieces. Where
both texts are cut so, the two borders face each other and say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from plancompare.segment import sentences

if TYPE_CHECKING:
    from plancompare.align.corridor import Ints
    from plancompare.align.units import Unit

WHOLE, WITHIN, LISTED = 0, 1, 2
"""What lies before a unit: a border like others, one within a sentence, one behind a mark that announces or lists."""

_LISTS = tuple(":;,：；，、")
_QUOTES = re.compile(r'["“”„«»「」『』‹›()\[\]（）]')  # within which no sentence would end
_REACH = 60  # characters beside the border that tell


def borders(row: Sequence[Unit], language: str) -> Ints:
    """What lies before each unit of a row."""
    found = np.zeros(len(row), np.int64)
    for at, (before, unit) in enumerate(pairwise(row), 1):
        if not (unit.border or unit.heading or before.heading or unit.apart or before.apart):
            found[at] = _between(before.text, unit.text, language)
    return found


def _between(before: str, behind: str, language: str) -> int:
    if before.endswith(_LISTS):
        return LISTED
    if behind[:1].islower():
        return WITHIN
    if not before.endswith("."):
        return WHOLE
    last, first = (_QUOTES.sub("", text).strip() for text in (before[-_REACH:], behind[:_REACH]))
    starts = {span.start for span in sentences(f"{last} {first}", language)}
    return WHOLE if len(last) + 1 in starts else WITHIN

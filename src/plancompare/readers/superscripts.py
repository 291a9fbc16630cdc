"""Raised numbers of a page that call a note at its end, as links or without, and the notes that they call.

    flow<sup>1</sup> to the sea … <p><sup>1</sup> See the atlas.</p>
    flow<sup><a href="#fn-1">1</a></sup> to the sea … <p id="fn-1"><sup><a href="#back-1">1</a></sup> See the atlas.</p>
    flow<sup>1</sup> to the sea … <ol><li>See the atlas.</li></ol>       one item for each number, as the last list

A number that nothing is said about, and one behind a figure or the sign of a unit (m<sup>2</sup>), calls nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_RAISED = re.compile(
    r"<sup\b[^<>]{0,200}>\s{0,9}(?P<link><a\b[^<>]{0,200}>\s{0,9})?(\d{1,3}|[*†‡])\s{0,9}(?(link)</a\s{0,9}>\s{0,9})"
    r"</sup\s{0,9}>",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"<(?:p|li|div|td|dd|small|br)\b[^<>]{0,200}>\s*\Z", re.IGNORECASE)
_FIGURE = re.compile(r"(?:\d|(?<![^\W\d_])[^\W\d_]{1,2})\s*\Z")
_LIST = re.compile(r"<ol\b", re.IGNORECASE)
_ITEM = re.compile(r"<li\b", re.IGNORECASE)
_REACH = 300  # characters looked at before a number
_MOST = 20_000  # numbers from which on none is looked at: no page has as many notes
_FEWEST = 2  # numbers that make the last list one of notes


class Raised(NamedTuple):
    """The offsets of the `sup` elements that call notes, and of those that begin one, with what they show.

    `list` is the offset of an ordered list whose items are the notes, -1 if there is none.
    """

    calls: Mapping[int, str]
    notes: Mapping[int, str]
    list: int = -1


NONE = Raised({}, {})


def raised(characters: str) -> Raised:
    """The calls and notes of a page. Linear in its length."""
    if "<sup" not in characters and "<SUP" not in characters:
        return NONE
    begins: dict[str, int] = {}
    others: list[tuple[int, str]] = []
    for found in _RAISED.finditer(characters):
        before = characters[max(found.start() - _REACH, 0) : found.start()]
        if _BEGINS.search(before):
            begins.setdefault(found[2], found.start())
        elif found["link"] or not _FIGURE.search(before):
            others.append((found.start(), found[2]))
    if len(others) > _MOST:
        return NONE
    calls = {place: number for place, number in others if place < begins.get(number, -1)}
    if calls:
        called = frozenset(calls.values())
        return Raised(calls, {place: number for number, place in begins.items() if number in called})
    return _listed(characters, others)


def _listed(characters: str, others: list[tuple[int, str]]) -> Raised:
    """The calls of an ordered list at the end that has an item for each of the numbers, which count from 1."""
    numbers = list(dict.fromkeys(number for _, number in others))
    if len(numbers) < _FEWEST or numbers != [str(n) for n in range(1, len(numbers) + 1)]:
        return NONE
    last = next((found.start() for found in _LIST.finditer(characters, others[-1][0])), -1)
    end = characters.find("</ol", last) if last >= 0 else -1
    if end < 0 or _LIST.search(characters, end) or len(_ITEM.findall(characters, last, end)) != len(numbers):
        return NONE
    return Raised(dict(others), {}, last)

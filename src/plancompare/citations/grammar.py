"""What a language's grammar of citations gives to the engine, and what it makes of a text before chains are joined."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from plancompare.citations.citation import Direction, Part


@dataclass(slots=True)
class Item:
    """One number of an element, with the pieces behind it: 4(b)(2). `through` says that a range ends here."""

    start: int
    stop: int
    parts: tuple[Part, ...]
    through: bool = False


@dataclass(slots=True)
class Element:
    """A unit with its numbers: “Articles 3 and 5”, 第3条, “second paragraph”; or a relative one without numbers."""

    start: int
    stop: int
    unit: str
    items: list[Item]
    direction: Direction = ""
    sure: bool = True


@dataclass(frozen=True)
class Joints:
    """What stands between elements, as patterns that the whole gap must match.

    `deeper`: the next element stands below (Article 3, paragraph 2). `within`: the next one stands above (paragraph 2
    of Article 3). `listed`, `through`: the next one stands beside, or ends a range. `own` behind or before a citation
    says that it stays in this text; `foreign_before` and `foreign_after`, that it leads to another.
    """

    deeper: re.Pattern[str]
    within: re.Pattern[str]
    listed: re.Pattern[str]
    through: re.Pattern[str]
    own_before: re.Pattern[str]
    own_after: re.Pattern[str]
    foreign_before: re.Pattern[str]
    foreign_after: re.Pattern[str]
    any_order: bool = False


class Grammar(Protocol):
    """Finds the elements of a text."""

    joints: Joints

    def elements(self, text: str) -> Iterator[Element]:
        """The elements in the order of the text, none over another."""
        ...

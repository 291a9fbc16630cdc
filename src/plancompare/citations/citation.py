"""The value of a citation: which unit it names, by which number, and whether two citations name the same."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal

from plancompare.languages.expressions import expression
from plancompare.model import Span
from plancompare.numbering import numerals

Numeral = frozenset[str]
"""The readings of one number in plain digits: "c" is the third letter or a Roman hundred; "12bis" is 12-2."""

Direction = Literal["", "this", "same", "preceding", "following"]

KINDS = {
    "article": "A",
    "rule": "A",
    "clause": "AP",
    "section": "ADP",
    "paragraph": "P",
    "subparagraph": "P",
    "point": "AP",  # пункт 3 of a contract is its clause 3
    "subpoint": "P",
    "letter": "P",
    "sub": "P",
    "subletter": "P",
    "chapter": "D",
    "part": "D",
    "subchapter": "D",
    "annex": "X",
    "table": "TX",
    "figure": "F",
    "recital": "R",
}
"""What each unit may be called in another language: articles A, pieces of them P, divisions above them D, annexes X."""

_KIN = {unit: frozenset(kinds) for unit, kinds in KINDS.items()}

LEVELS = {
    "article": 50,
    "rule": 51,
    "clause": 52,
    "section": 55,
    "paragraph": 60,
    "subparagraph": 65,
    "point": 70,
    "subpoint": 75,
    "letter": 80,
    "sub": 90,
    "subletter": 90,
}
"""Which unit stands below which inside one citation; units that are not here are cited each for itself."""

_ABJAD = "أبجدهوزحطي"
_BRANCH = expression(r"(.+?)[\s.]?(bis|ter|quater|quinquies|sexies|[a-z])")
_ORDINAL_END = expression(r"(?<=\d)(?:\.?[ºª°]|er)(?=$|-)")
_LATIN = {"bis": 2, "ter": 3, "quater": 4, "quinquies": 5, "sexies": 6}


@dataclass(frozen=True, slots=True)
class Part:
    """One step of a citation: a unit and its number; the number is empty in “this Article”."""

    unit: str
    number: Numeral


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference to a numbered piece of a text: Article 3(2) is the parts article 3 and paragraph 2.

    `span` counts the text that was read. `path` are the numbers of its parts, from the outermost to the innermost.
    `direction` says how a relative one points: its first part has no number.
    `external`: it names another text that it belongs to. `sure`: such words are rarely anything but a reference.
    """

    span: Span
    parts: tuple[Part, ...]
    direction: Direction = ""
    external: bool = False
    sure: bool = True
    path: tuple[Numeral, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "path", tuple(part.number for part in self.parts if part.number))

    @property
    def unit(self) -> str:
        """The outermost unit."""
        return self.parts[0].unit

    def shifted(self, offset: int) -> Citation:
        """The same, in a text in which what was read begins at `offset`."""
        return replace(self, span=Span(self.span.start + offset, self.span.stop + offset))


def bracketed(token: str) -> Part:
    """What stands in brackets behind a number, or behind its dot: (2), (b)."""
    return Part("sub" if token.strip()[:1].isdigit() else "subletter", numeral(token))


def continued(before: tuple[Part, ...], parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts of what stands in brackets behind a full number: Article 3(1) and (3), 4.1(a) to (c)."""
    kind = parts[0].unit
    place = next((i for i in range(len(before) - 1, 0, -1) if before[i].unit == kind), 0)
    return (*before[:place], *parts) if place else renamed(before[0].unit, parts)


def renamed(unit: str, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with the first under another unit: paragraph (1)."""
    return (Part(unit, parts[0].number), *parts[1:])


def akin(first: str, second: str) -> bool:
    """Whether two units may render each other: 条 and Section, never 条 and Annex."""
    return first == second or not _KIN[first].isdisjoint(KINDS[second])


def agree(first: tuple[Numeral, ...], second: tuple[Numeral, ...]) -> bool:
    """Whether two rows of numbers may be the same."""
    if len(first) != len(second):
        return False
    return not any(a.isdisjoint(b) for a, b in zip(first, second, strict=True))


@lru_cache(4096)
def numeral(token: str) -> Numeral:
    """The readings of a bare number: digits of any script, Chinese numerals, Roman ones, letters; empty for none."""
    bare = _ORDINAL_END.sub("", token.strip(' ()（）[]«»„“”".'))
    plain = unicodedata.normalize("NFKC", bare).lower()
    pieces = re.split(r"\s?[のノ之의‑–-]\s?", plain)
    if len(pieces) > 1:
        branches = [_simple(piece) for piece in pieces]
        if not all(branches):
            return frozenset()
        return frozenset({"-".join(min(branch) for branch in branches)})
    found = _simple(plain)
    if found or not plain[:1].isdigit():
        return found
    match = _BRANCH.fullmatch(plain)
    value = numerals.decimal(match[1]) if match else None
    if not match or value is None:
        return frozenset()
    if match[2] in _LATIN:
        return frozenset({f"{value}-{_LATIN[match[2]]}"})
    place = ord(match[2]) - ord("a") + 1  # 12a comes behind 12 or is the first of its kind
    return frozenset({f"{value}{match[2]}", f"{value}-{place}", f"{value}-{place + 1}"})


def _simple(token: str) -> Numeral:
    sign = token if len(token) == 1 else "-"
    readings = (
        numerals.decimal(token),
        numerals.han(token),
        numerals.sign(token),
        numerals.roman(token) if token.isascii() else None,
        numerals.letter(token) if token.isascii() else None,
        numerals.letter(token, numerals.CYRILLIC),
        numerals.IROHA.find(sign) + 1 or None,
        numerals.GOJUON.find(sign) + 1 or None,
        numerals.HANGUL.find(sign) + 1 or None,
        numerals.STEMS.find(sign) + 1 or None,
        _ABJAD.find(sign) + 1 or None,
    )
    return frozenset(str(value) for value in readings if value is not None) if token else frozenset()

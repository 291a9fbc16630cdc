"""The pieces of one side of a bead: where its passages may begin and end, what is in brackets, which facts it names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from plancompare.align.scoring import Floats
from plancompare.seams import Piece

_SIZES = (1, 2, 3, 4, 6, 8, 11, 15, 20, 28, 40, 60)  # pieces of the passages that are tried
_STRETCHES = 3  # neighbouring stretches between marks that are tried together
_APART = 4  # and how many of these at the most
_LEAVING = 0.5  # likeness that a passage of all the pieces would be allowed to cost, when passages are proposed
_ABBREVIATION = 6  # letters at the most
OPENING, CLOSING = frozenset("(（[［【〔"), frozenset(")）]］】〕")
_DIGITS = re.compile(r"\d+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]{2,}")


class Line:
    """The pieces of one side of a bead, and where its passages may begin and end."""

    def __init__(self, pieces: Sequence[Piece], telling: Floats) -> None:
        self.pieces = pieces
        self.size = len(pieces)
        self.telling = telling  # how much each piece tells
        self.marks = np.array([bool(p.words) and not any(c.isalnum() for c in p.words) for p in pieces], dtype=bool)

    @cached_property
    def borders(self) -> npt.NDArray[np.bool_]:
        """The places (size + 1) that are not inside a word that is written in one."""
        found = np.ones(self.size + 1, dtype=bool)
        for index in range(1, self.size):
            before, after = self.pieces[index - 1], self.pieces[index]
            if before.stop == after.start and before.text == after.text and before.words and after.words:
                found[index] = not (_joins(before.words[-1]) and _joins(after.words[0]))
        return found

    @cached_property
    def is_latin(self) -> bool:
        """Whether the line is written in Latin letters, but for a name or so."""
        letters = [c for piece in self.pieces for c in piece.words if c.isalpha()]
        return 4 * sum(c < "\u0250" for c in letters) > 3 * len(letters)

    @cached_property
    def texts(self) -> list[tuple[int, int]]:
        """The passages that are the texts of the line, if it has several."""
        edges = [0, *(k for k in range(1, self.size) if self.pieces[k].text != self.pieces[k - 1].text), self.size]
        return list(pairwise(edges)) if len(edges) > 2 else []

    @cached_property
    def bracketed(self) -> list[tuple[int, int]]:
        """What stands in brackets, with them, unless it is all of the line or has brackets inside."""
        found, opened = [], None
        for index, piece in enumerate(self.pieces):
            if opened is not None and any(c in CLOSING for c in piece.words):
                if (opened, index + 1) != (0, self.size):
                    found.append((opened, index + 1))
                opened = None
            if any(c in OPENING for c in piece.words) and not any(c in CLOSING for c in piece.words):
                opened = index
        return found

    @cached_property
    def brackets(self) -> int:
        """How many open."""
        return sum(c in OPENING for piece in self.pieces for c in piece.words)

    @cached_property
    def facts(self) -> tuple[list[frozenset[str]], frozenset[str]]:
        """Digits and Latin words: of each piece, and of the whole line."""
        own = [facts_of(piece.words) for piece in self.pieces]
        texts: dict[int, list[str]] = {}
        for piece in self.pieces:
            texts.setdefault(piece.text, []).append(piece.words)
        return own, frozenset().union(*own, *(facts_of("".join(words)) for words in texts.values()))

    def proposed(self, pull: Floats) -> list[tuple[int, int]]:
        """The passages that are worth a look, as (start, stop) of pieces; never all of the line."""
        n, running = self.size, np.concatenate(([0.0], np.cumsum(pull + _LEAVING / max(self.size, 1))))
        found: set[tuple[int, int]] = set()
        for size in _SIZES:
            if size >= n:
                break
            worth = np.where(
                self.borders[: n - size + 1] & self.borders[size:], running[size:] - running[:-size], -np.inf
            )
            at = int(worth.argmax())
            if np.isfinite(worth[at]):
                found.add((at, at + size))
        edges = sorted({0, *(np.flatnonzero(self.marks) + 1).tolist(), n})
        apart = [
            (a, b)
            for k, a in enumerate(edges)
            for b in edges[k + 1 : k + 1 + _STRETCHES]
            if b - a < n and not self.marks[a:b].all()
        ]
        found.update(sorted(apart, key=lambda pair: running[pair[0]] - running[pair[1]])[:_APART])
        found.update(self.bracketed)
        found.update(self.texts)
        return sorted((a, b) for a, b in found if self.pieces[a].text == self.pieces[b - 1].text)


def _joins(character: str) -> bool:
    """Whether a character belongs to a word that is written in one, between blanks."""
    return character.isalnum() and not (
        "\u0e00" <= character <= "\u0eff" or "\u3040" <= character <= "\u9fff" or character >= "\U00020000"
    )


def facts_of(words: str) -> frozenset[str]:
    """The digits and the Latin words of some words, each once, whatever width and letter case they stand in."""
    plain = unicodedata.normalize("NFKC", words)
    return frozenset((*_DIGITS.findall(plain), *(name.casefold() for name in _LATIN.findall(plain))))


def is_held(line: Line, start: int, stop: int) -> bool:
    """Whether the passage is what stands in a pair of brackets, with them or without."""
    opens = line.pieces[start].words[:1] in OPENING or (start > 0 and line.pieces[start - 1].words[-1:] in OPENING)
    closes = stop < line.size and line.pieces[stop].words[:1] in CLOSING
    return opens and (closes or line.pieces[stop - 1].words[-1:] in CLOSING)


def is_gloss(line: Line, start: int, stop: int) -> bool:
    """Whether the passage says a name again: in another script than its line, in katakana, or as an abbreviation."""
    words = "".join(piece.words for piece in line.pieces[start:stop])
    letters = [c for c in words if c.isalpha()]
    latin = sum(c < "\u0250" for c in letters)
    if line.is_latin:
        return latin < len(letters) or (len(letters) <= _ABBREVIATION and words.upper() == words)
    katakana = sum("\u30a0" <= c <= "\u30ff" for c in letters)
    return latin * 2 > len(letters) or katakana == len(letters)

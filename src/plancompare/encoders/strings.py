"""Texts piece by piece for any encoder: a passage, and a text without it, are simply encoded as texts.

Slow beside what an encoder can do that shows its inside, and exact.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from plancompare.seams import Passage, Piece

if TYPE_CHECKING:
    from plancompare.seams import Vectors

Encode = Callable[[Sequence[str]], "Vectors"]

# a word, a single character of a script that writes none apart, or a mark
_PIECE = re.compile(
    r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0002fa1f]|[^\W\u0e00-\u0eff\u3040-\u9fff]+|[^\w\s]"
)


class StringDissection:
    """Implements `seams.Dissection` with words and characters as pieces. `encode` gives unit vectors."""

    def __init__(self, encode: Encode, texts: Sequence[str], runs: Sequence[Sequence[int]]) -> None:
        self._encode = encode
        self._texts = texts
        self._runs = runs

    @cached_property
    def pieces(self) -> Sequence[Sequence[Piece]]:
        """Words, characters and marks."""
        return [
            [
                Piece(index, found.start(), found.end(), found.group())
                for index in run
                for found in _PIECE.finditer(self._texts[index])
            ]
            for run in self._runs
        ]

    def pull(self, towards: Vectors) -> list[Vectors]:
        """Exact: the text without each of its pieces, less the text."""
        found = []
        for row, pieces in enumerate(self.pieces):
            texts = self.without([(row, 0, 0), *((row, at, at + 1) for at in range(len(pieces)))])
            likeness = texts @ towards[row]
            found.append(likeness[1:] - likeness[0])
        return found

    def alone(self, passages: Sequence[Passage]) -> Vectors:
        """The passages, encoded."""
        return self._distinct([self._joined(run, start, stop) for run, start, stop in passages])

    def without(self, passages: Sequence[Passage]) -> Vectors:
        """The texts around the passages, encoded."""
        return self._distinct(
            [
                f"{self._joined(run, 0, start)} {self._joined(run, stop, len(self.pieces[run]))}".strip()
                for run, start, stop in passages
            ]
        )

    def _joined(self, run: int, start: int, stop: int) -> str:
        parts: list[str] = []
        pieces = self.pieces[run][start:stop]
        for index in dict.fromkeys(piece.text for piece in pieces):
            own = [piece for piece in pieces if piece.text == index]
            parts.append(self._texts[index][own[0].start : own[-1].stop])
        return " ".join(parts)

    def _distinct(self, texts: Sequence[str]) -> Vectors:
        rows = {text: row for row, text in enumerate(dict.fromkeys(texts))}
        return self._encode(list(rows))[[rows[text] for text in texts]]


def piece_counts(texts: Sequence[str]) -> Vectors:
    """How many pieces each text has, (n,)."""
    import numpy as np

    return np.array([len(_PIECE.findall(text)) for text in texts], dtype=np.float32)

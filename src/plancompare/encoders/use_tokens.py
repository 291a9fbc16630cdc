"""The embedded encoder's texts token by token: what a passage says alone, and what a text says without it.

A text's vector comes from the sum of what its tokens bring to it, so a passage is a partial sum, and leaving it out a
subtraction. The tokens next to a cut still know a little of what was cut (the model looks two tokens to either side).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from plancompare.seams import Passage, Piece

if TYPE_CHECKING:
    from plancompare.encoders.use_network import Network
    from plancompare.seams import Vectors

TokenParts = tuple[npt.NDArray[np.int32] | Sequence[int], Any]
"""The numbers of a text's tokens with the marks of beginning and end, and what each brings to the sum (tokens, 512)."""

_BLANK = "▁"  # how the tokenizer writes a blank
_ROWS = 2048  # rows sent through the network's head at a time: their matrices stay in the cache


class TokenDissection:
    """Implements `seams.Dissection`; a piece is a token, without the marks of beginning and end."""

    def __init__(
        self,
        network: Network,
        tokenizer: Any,
        texts: Sequence[str],
        runs: Sequence[tuple[int, ...]],
        tokens: Mapping[int, TokenParts],
    ) -> None:
        self._network = network
        self._names: Sequence[str] = tokenizer._pieces
        self._texts = texts
        self._runs = runs
        self._tokens = tokens
        inner = [np.concatenate([np.asarray(tokens[i][1], np.float32)[1:-1] for i in run]) for run in runs]
        self._marks = np.array([np.float32(tokens[run[0]][1][0]) + tokens[run[-1]][1][-1] for run in runs])
        sizes = np.array([len(part) for part in inner], dtype=np.int64)
        self._first = np.concatenate(([0], np.cumsum(sizes + 1)))
        # running sums with a row of zeros in front of each run
        self._running = np.concatenate(
            [np.concatenate((np.zeros((1, part.shape[1]), np.float32), np.cumsum(part, axis=0))) for part in inner]
        )
        self._inner = inner
        self._sizes = sizes
        self._sums = self._marks + np.array([part.sum(axis=0) for part in inner])

    @cached_property
    def pieces(self) -> Sequence[Sequence[Piece]]:
        """The tokens of each run, by their places in the texts."""
        return [
            [piece for index in run for piece in placed(self._texts[index], index, self._tokens[index][0], self._names)]
            for run in self._runs
        ]

    def pull(self, towards: Vectors) -> list[Vectors]:
        """First-order: the slope of the likeness along what a token brings, and along the number of tokens."""
        slope, per_token = self._network.slope(self._sums, (self._sizes + 2).astype(np.float32), towards)
        return [-(part @ slope[row]) - per_token[row] for row, part in enumerate(self._inner)]

    def alone(self, passages: Sequence[Passage]) -> Vectors:
        """Between marks of beginning and end."""
        runs, start, stop = self._columns(passages)
        return self._vectors(self._between(runs, start, stop) + self._marks[runs], stop - start + 2)

    def without(self, passages: Sequence[Passage]) -> Vectors:
        """The sums without those of the passages."""
        runs, start, stop = self._columns(passages)
        return self._vectors(
            self._sums[runs] - self._between(runs, start, stop), self._sizes[runs] + 2 - (stop - start)
        )

    @staticmethod
    def _columns(passages: Sequence[Passage]) -> npt.NDArray[np.int64]:
        return np.array(passages, dtype=np.int64).reshape(-1, 3).T

    def _between(
        self, runs: npt.NDArray[np.int64], start: npt.NDArray[np.int64], stop: npt.NDArray[np.int64]
    ) -> Vectors:
        between: Vectors = self._running[self._first[runs] + stop] - self._running[self._first[runs] + start]
        return between

    def _vectors(self, sums: Vectors, counts: npt.NDArray[np.int64]) -> Vectors:
        found = [
            self._network.head(sums[at : at + _ROWS], counts[at : at + _ROWS].astype(np.float32))
            for at in range(0, len(sums), _ROWS)
        ]
        return np.concatenate(found) if found else np.zeros((0, sums.shape[1]), np.float32)


def placed(text: str, index: int, ids: Sequence[int] | npt.NDArray[np.int32], names: Sequence[str]) -> list[Piece]:
    """Where the tokens of a text stand in it. The tokenizer sees compatibility forms and single blanks."""
    shown: list[str] = []  # each character that the tokenizer saw
    origin: list[int] = []  # and the place it came from
    for at, character in enumerate(text):
        for form in unicodedata.normalize("NFKC", character):
            blank = form.isspace()
            if not blank or (shown and shown[-1] != " "):
                shown.append(" " if blank else form)
                origin.append(at)
    found = []
    place = 0
    for number in ids[1:-1]:
        name = names[int(number)]
        unknown = name == "<unk>"
        length = 1 if unknown else len(name.lstrip(_BLANK))
        if not unknown:
            while place < len(shown) and shown[place] == " " and name.startswith(_BLANK):
                place += 1
        start = origin[place] if place < len(origin) else len(text)
        place += length
        stop = max(origin[min(place, len(origin)) - 1] + 1, start) if length and origin else start
        found.append(Piece(index, start, stop, text[start:stop]))
    return found

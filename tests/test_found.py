"""What fuzzing found, and what somebody thought of: inputs that once broke a law, or might have."""

from pathlib import Path

import pytest
from fuzz.mutation import SIGNS
from fuzz.targets import TARGETS
from hypothesis import given, settings
from hypothesis import strategies as st

FOUND = sorted((Path(__file__).parents[1] / "fuzz/found").glob("*.bin"))
PIECES = st.one_of(st.sampled_from(SIGNS), st.text(max_size=6).map(str.encode), st.binary(max_size=4))
INPUTS = st.lists(
    st.builds(lambda piece, times: piece * times, PIECES, st.sampled_from([1, 1, 1, 2, 3, 30])), max_size=30
).map(b"".join)


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.stem)
def test_what_was_found(path: Path) -> None:
    TARGETS[path.name.partition("-")[0]](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_any_input(name: str) -> None:
    @settings(max_examples=150)
    @given(INPUTS)
    def law(data: bytes) -> None:
        TARGETS[name](data)

    law()

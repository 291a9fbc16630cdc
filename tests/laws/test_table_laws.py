"""Laws of tables that face each other: a row is lost as a whole, and the cells of a row stay together."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from plancompare.align.scoring import Scale
from plancompare.align.sentences import IndexBead
from plancompare.align.tables import tabled
from plancompare.align.units import Unit
from plancompare.compare import read
from plancompare.workspace import Input

SCALE = Scale(0.0, 1.0)


def table(rows: list[int], columns: int, numbers: bool) -> list[Unit]:
    """The units of a table; cells of one row and column have one text. The last column is alike in all rows."""
    return [
        Unit(f"{row}.{column}", "c", _words(row, column, columns, numbers), False, 1, "", cell=(place, column + 1))
        for place, row in enumerate(rows, 1)
        for column in range(columns)
    ]


def _words(row: int, column: int, columns: int, numbers: bool) -> str:
    if column == columns - 1:
        return "60"
    return str(100 + row) if numbers and column == 1 else f"row {'abcdefgh'[row]} column {column}"


def vectors(units: list[Unit], names: list[str]) -> np.ndarray:
    made = np.full((len(units), len(names)), 0.05, dtype=np.float32)
    for place, unit in enumerate(units):
        made[place, names.index(unit.text)] = 1.0
    return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True))


@given(
    height=st.integers(3, 6),
    columns=st.integers(2, 5),
    lost=st.integers(0, 5),
    numbers=st.booleans(),
    wrong=st.booleans(),
)
def test_a_row_that_is_missing_is_left_alone(height: int, columns: int, lost: int, numbers: bool, wrong: bool) -> None:
    lost %= height
    rows = list(range(height))
    here, there = table(rows, columns, numbers), table([r for r in rows if r != lost], columns, numbers)
    names = sorted({unit.text for unit in here})
    size = len(there)
    # the alignment along the text has every cell one too far, or leaves out the first cells it meets
    pairs = [(i, i) for i in range(size)] if wrong else [(i + columns, i) for i in range(size)]
    taken = {i for i, _ in pairs}
    beads = [IndexBead((i,), (j,), 0.5, 0.5) for i, j in pairs]
    beads += [IndexBead((i,), (), 0.0, 0.5) for i in range(len(here)) if i not in taken]
    found = tabled(beads, (here, there), (vectors(here, names), vectors(there, names)), SCALE)
    assert sorted(i for bead in found for i in bead.source) == list(range(len(here)))
    assert sorted(j for bead in found for j in bead.target) == list(range(size))
    for bead in found:
        keys = {here[i].key for i in bead.source}, {there[j].key for j in bead.target}
        assert keys[0] == keys[1] or (not keys[1] and all(key.startswith(f"{lost}.") for key in keys[0]))


@given(
    st.lists(st.lists(st.sampled_from(["alpha", "beta 2", "", "3"]), min_size=2, max_size=3), min_size=1, max_size=4)
)
def test_readers_tell_the_row_and_cell_of_every_cell(rows: list[list[str]]) -> None:
    import tempfile
    from pathlib import Path

    width = max(map(len, rows))
    full = [[*row, *[""] * (width - len(row))] for row in rows]
    markdown = "\n".join(
        ["| x |" + " y |" * (width - 1), "|---" * width + "|", *("| " + " | ".join(r) + " |" for r in full)]
    )
    html = "<table><tr><th>x</th>" + "<th>y</th>" * (width - 1) + "</tr>"
    html += "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in full) + "</table>"
    with tempfile.TemporaryDirectory() as folder:
        for name, words in (("a.md", markdown), ("a.html", f"<html><body>{html}</body></html>")):
            path = Path(folder, name)
            path.write_text(words, "utf-8")
            text = read(Input(str(path))).text
            cells = {block.cell: block.span.of(text.text) for block in text.blocks}
            for place, row in enumerate(full, 2):
                for column, cell in enumerate(row, 1):
                    if cell and (place, column) in cells:  # a cell with nothing but a label goes with the next one
                        assert cell in cells[place, column]
            assert all(text.cell_at(block.span.start) == block.cell for block in text.blocks)
            assert (1, 1) in cells

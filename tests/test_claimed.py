"""A sentence that stands in for a lost clause goes back to its own."""

from __future__ import annotations

import numpy as np
import pytest

from plancompare.align.claimed import claimed
from plancompare.align.layout import Layout
from plancompare.align.scoring import Scale
from plancompare.align.sentences import IndexBead

SCALE = Scale(0.0, 1.0)
CLAUSES = {"lost": (0.3, 0.0, 0.9, 0.0), "kept": (0.7, 0.7, 0.0, 0.0), "next": (0.0, 0.0, 0.0, 1.0)}
PARTS = {"first": (1.0, 0.0, 0.0, 0.0), "second": (0.0, 1.0, 0.0, 0.0), "next": (0.0, 0.0, 0.0, 1.0)}


def vectors(*rows: tuple[float, ...]) -> np.ndarray:
    made = np.array(rows, dtype=np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def layout(*borders: int, heading: int = -1) -> Layout:
    none = np.zeros(len(borders), dtype=bool)
    kinds = np.arange(len(borders)) == heading
    zeros = np.zeros(len(borders), int)
    return Layout(np.array(borders), kinds, zeros, zeros - 1, none, zeros)


def pairs(*beads: tuple[tuple[int, ...], tuple[int, ...]]) -> list[IndexBead]:
    return [IndexBead(source, target, 0.8, 0.9) for source, target in beads]


def said(beads: list[IndexBead]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return sorted((bead.source, bead.target) for bead in beads)


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("before", [True, False])
def test_a_lost_clause_beside_one_in_two_sentences_is_left_alone(before: bool, turned: bool) -> None:
    order = ("lost", "kept", "next") if before else ("kept", "lost", "next")
    parts = ("first", "second", "next") if before else ("second", "first", "next")
    sides = vectors(*(CLAUSES[name] for name in order)), vectors(*(PARTS[name] for name in parts))
    layouts = layout(2, 2, 2), layout(2, 0, 2)
    beads = pairs(((0,), (0,)), ((1,), (1,)), ((2,), (2,)))
    if turned:
        found = claimed([b.turned() for b in beads], sides[::-1], layouts[::-1], SCALE)
        found = [bead.turned() for bead in found]
    else:
        found = claimed(beads, sides, layouts, SCALE)
    lost, kept = (0, 1) if before else (1, 0)
    assert said(found) == sorted([((lost,), ()), ((kept,), (0, 1)), ((2,), (2,))])


@pytest.mark.parametrize(
    ("layouts", "why"),
    [
        ((layout(2, 2, 2), layout(2, 2, 2)), "the sentences are clauses of their own"),
        ((layout(2, 0, 2), layout(2, 0, 2)), "so are those of the other side none"),
        ((layout(2, 2, 2, heading=0), layout(2, 0, 2)), "a heading is no clause"),
    ],
)
def test_where_borders_do_not_tell_all_stays(layouts: tuple[Layout, Layout], why: str) -> None:
    sides = vectors(*CLAUSES.values()), vectors(*PARTS.values())
    beads = pairs(((0,), (0,)), ((1,), (1,)), ((2,), (2,)))
    assert claimed(beads, sides, layouts, SCALE) == beads, why


def test_two_clauses_made_one_keep_their_sentences() -> None:
    sides = vectors(PARTS["first"], PARTS["second"], PARTS["next"]), vectors(*PARTS.values())
    beads = pairs(((0,), (0,)), ((1,), (1,)), ((2,), (2,)))
    assert claimed(beads, sides, (layout(2, 2, 2), layout(2, 0, 2)), SCALE) == beads

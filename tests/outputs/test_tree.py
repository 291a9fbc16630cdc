"""The tree of `plancompare parse`."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from plancompare.model import Notice, Span
from plancompare.outputs.tree import render_tree
from plancompare.seams import Screen

from .sample import Node, comparison, document

MADE = comparison()


def test_shows_every_clause_with_counts_and_place() -> None:
    lines = render_tree(MADE.source, Screen(100)).splitlines()
    for clause in MADE.source.walk():
        place = MADE.source.text.position_of(clause.span.start)
        assert any(clause.label in line and line.endswith(f" {place.line}:{place.column}") for line in lines)
    item = next(line for line in lines if "建立聯合目錄" in line)
    assert "2¶ 5s" in item
    assert "2 parts · 4 sections · 4 items · 14 sentences" in lines


def test_shows_what_is_unread_with_place_and_reason() -> None:
    shown = render_tree(MADE.target, Screen(80))
    assert "1 piece unread" in shown
    assert "13:1 - 1 -  a page number" in shown
    assert "nothing is unread" in render_tree(MADE.source, Screen(80))


def test_shows_language_format_encoding_and_notices() -> None:
    noticed = replace(MADE.target, notices=(Notice("UTF-8", "read Shift_JIS", "the bytes are no UTF-8"),))
    shown = render_tree(noticed, Screen(80))
    assert "ja · html · utf-8" in shown
    assert "wanted UTF-8; did: read Shift_JIS;" in shown


def test_marks_emphasis() -> None:
    made = document("a.txt", "ja", [Node("1", "item", "1", "1.", "", (("支援する。",),))])
    strong = replace(made, text=replace(made.text, emphasis=(Span(3, 5),)))
    assert "*支援*する。" in render_tree(strong, Screen(80)) or "*" in render_tree(strong, Screen(80))
    assert "\x1b[4m" in render_tree(strong, Screen(80, colour=True))


@pytest.mark.parametrize("side", ["source", "target"])
@settings(max_examples=10, deadline=None)
@given(width=st.integers(40, 200))
def test_no_line_is_wider_than_the_screen(side: str, width: int) -> None:
    made = MADE.document(side)  # type: ignore[arg-type]
    assert max(map(cell_len, render_tree(made, Screen(width)).splitlines())) <= width


def test_deep_nesting_stays_on_the_screen() -> None:
    node = Node("0", "item", "0", "0.", "", (("最後。",),))
    for depth in range(1, 300):
        node = Node(str(depth), "item", str(depth), f"{depth}.", "", (), (node,))
    shown = render_tree(document("deep.txt", "zh-Hant", [node]), Screen(60))
    assert max(map(cell_len, shown.splitlines())) <= 60
    assert "最後。" in shown

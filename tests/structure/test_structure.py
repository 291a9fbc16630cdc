"""Documents of many kinds, each with the outline that a reader sees in it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import yaml
from layout import of_blocks, text_of

from plancompare.model import Block, Document, Span
from plancompare.readers.plain_text import PlainText
from plancompare.readers.table import Table
from plancompare.structure import structure

CASES = yaml.safe_load((Path(__file__).parent / "cases.yml").read_text("utf-8"))
SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_outline(case: dict[str, object]) -> None:
    document = structure(text_of(str(case["text"])), str(case["language"]))
    found = [
        [c.kind, c.key, c.label, document.words(c.heading), [len(p.sentences) for p in c.paragraphs]]
        for c in document.walk()
    ]
    assert found == case["outline"]
    assert document.words(document.title) == case["title"]
    assert not document.unread


@pytest.fixture(scope="module")
def plan() -> Document:
    decoded = (SEEDS / "action-plan.zh-Hant.txt").read_text("utf-8")
    return structure(PlainText().read(decoded, "action-plan.zh-Hant.txt"), "zh-Hant")


@pytest.fixture(scope="module")
def table() -> Document:
    decoded = (SEEDS / "summary-table.ja.txt").read_text("utf-8")
    return structure(Table().read(decoded, "summary-table.ja.txt"), "ja")


def test_the_plan_has_two_parts(plan: Document) -> None:
    main, annex = plan.clauses
    assert [main.key, annex.key] == ["main", "annex-1"]
    assert plan.words(plan.title) == plan.words(main.heading) == "內地與香港關於加強創新科技合作的安排"
    assert (annex.label, plan.words(annex.heading)) == ("附件 1:", "內地與香港創新科技合作聯合行動計劃")
    assert [section.label for section in main.children] == ["一、", "二、", "三、", "四、", "五、"]
    assert "附件 1：" in plan.words(main.children[-1].span)
    assert len(annex.paragraphs) == 1


@pytest.mark.parametrize(("side", "prefix"), [("plan", "annex-1/"), ("table", "")])
def test_sections_and_items_of_both_documents(side: str, prefix: str, request: pytest.FixtureRequest) -> None:
    document: Document = request.getfixturevalue(side)
    clauses = [c for c in document.walk() if c.key.startswith(prefix)]
    assert [c.key for c in clauses if c.kind == "section"] == [f"{prefix}sec-{n}" for n in range(1, 8)]
    assert [c.key for c in clauses if c.kind == "item"] == [f"{prefix}{n}" for n in range(1, 28)]
    assert all(document.words(c.heading) for c in clauses if c.kind == "section")


def test_unnumbered_paragraph_belongs_to_item_5(plan: Document) -> None:
    item = plan.clause_of["annex-1/5"]
    assert [len(p.sentences) for p in item.paragraphs] == [2, 1]
    assert plan.words(plan.sentence_of["annex-1/5.2#1"].span).startswith("共同支持建設網絡服務平台")


def test_source_note_of_the_table_is_a_note(table: Document) -> None:
    assert [c.key for c in table.clauses if c.kind == "note"] == ["note-1"]
    assert table.words(table.title).startswith("表 (中国)本土と香港の")


def test_labels_that_are_shown_but_not_written() -> None:
    shown = "Fruit\nApples.\nPears.\nAfter."
    blocks = (
        Block(Span(0, 5), "heading", 1),
        Block(Span(6, 13), "item", 1, "a."),
        Block(Span(14, 20), "item", 1, "b.", "pears"),
        Block(Span(21, 27)),
    )
    document = structure(of_blocks(shown, blocks), "en")
    assert [(c.key, c.label, c.label_span, c.anchor) for c in document.walk()] == [
        ("a", "a.", None, ""),
        ("b", "b.", None, "pears"),
        ("text", "", None, ""),
    ]


def test_lines_of_one_block_with_labels_in_sequence_are_items() -> None:
    shown = "一、總則\n二、分則\n其他"
    document = structure(of_blocks(shown, (Block(Span(0, len(shown))),)), "zh-Hant")
    assert [c.label for c in document.walk()] == ["一、", "二、"]


def test_text_outside_of_the_blocks_is_reported() -> None:
    document = structure(of_blocks("One.  Lost \nTwo.", (Block(Span(0, 4)), Block(Span(12, 16)))), "en")
    assert [(piece.text, piece.span) for piece in document.unread] == [("Lost", Span(6, 10))]


def test_empty_text_is_a_document_without_clauses() -> None:
    assert structure(of_blocks("", ()), "en").clauses == ()


def test_deep_lists_and_long_texts_take_linear_time() -> None:
    start = time.perf_counter()
    shown = "x" * 20_000
    deep = tuple(Block(Span(n, n + 1), "item", n + 1) for n in range(20_000))
    assert len(list(structure(of_blocks(shown, deep), "en").walk())) == 20_000
    flat = "".join(f"Line {n} is here.\n" for n in range(20_000))
    assert len(structure(text_of(flat), "en").sentences) == 20_000
    assert time.perf_counter() - start < 20

"""How lines become blocks."""

from __future__ import annotations

import pytest

from plancompare.readers.plain_text import PlainText
from plancompare.structure import structure

WRAPPED = """The parties shall cooperate in good faith in all matters that
are connected with this agreement, and neither party shall do
anything that could reasonably be expected to harm the other
or to delay the work that both have undertaken to complete
together. Each party bears its own costs.

A second paragraph follows here. It is also wrapped by hand, so
that its lines are about as long as those above it are, but it
ends early."""

CASES = {
    "lines are blocks": ("一、原則\n全面貫徹。\n", ["一、原則", "全面貫徹。"]),
    "blank lines separate": ("One.\n\n\nTwo.", ["One.", "Two."]),
    "CRLF and CR": ("One.\r\n\r\nTwo.\rThree.", ["One.", "Two.", "Three."]),
    "a form feed ends a line": ("One.\fTwo.", ["One.", "Two."]),
    "wrapped prose is joined": (WRAPPED, WRAPPED.split("\n\n")),
    "one line a paragraph is not joined": (
        "\n".join(f"第{n}段的內容說明了雙方在創新科技方面合作的原則與目標，並由雙方共同落實。" for n in "一二三四五六"),
        [f"第{n}段的內容說明了雙方在創新科技方面合作的原則與目標，並由雙方共同落實。" for n in "一二三四五六"],
    ),
    "wrapped Chinese is joined": (
        "內地與香港的科研機構應當在科學技術部的指導下有序開展合作研究，並且\n"
        "應當依照有關法律法規的規定，向對方開放科技資源，促進科技資源的共享\n"
        "，支持青年科研人員參與國家重點研發計劃，推動科研成果在兩地的轉化應\n"
        "用，提高科研經費的使用效率，逐步擴大聯合資助的範圍和強度，完善監督\n機制。",
        1,
    ),
    "a label begins a block": ("1. First\n2. Second\n(a) third", ["1. First", "2. Second", "(a) third"]),
    "a line that hangs under its mark": (
        "- a point that goes\n  on here\n- another",
        ["- a point that goes\n  on here", "- another"],
    ),
    "letters as bullets": ("o  Client: asks.\no  Server: answers.", ["o  Client: asks.", "o  Server: answers."]),
    "short lines of verse stay": ("Roses are red\nViolets are blue\nSugar is sweet", 3),
    "tab-indented lines": ("\tOne.\n\tTwo.", ["One.", "Two."]),
    "a lone NUL is kept": ("a\x00b", ["a\x00b"]),
}


@pytest.mark.parametrize(("decoded", "expected"), CASES.values(), ids=CASES)
def test_blocks(decoded: str, expected: list[str] | int) -> None:
    text = PlainText().read(decoded, "x.txt")
    blocks = [block.span.of(text.text) for block in text.blocks]
    assert (len(blocks) if isinstance(expected, int) else blocks) == expected
    assert text.text == decoded


def test_bullets_are_items_with_their_nesting() -> None:
    text = PlainText().read("Intro\n- one\n  - two\n    - three\n- four\n・五\n", "x")
    assert [(block.kind, block.level) for block in text.blocks] == [
        ("paragraph", 0),
        ("item", 1),
        ("item", 2),
        ("item", 3),
        ("item", 1),
        ("item", 1),
    ]


PAGES = {
    "dashes": ["- 1 -", "- 2 -", "- 3 -"],
    "words": ["Page 7 of 9", "Page 8 of 9"],
    "Chinese": ["第1页 共2页", "第2页 共2页"],
    "Spanish": ["Página 3", "Página 4"],
    "Japanese": ["1ページ", "2ページ"],
    "shares": ["1 / 12", "2 / 12"],
}


@pytest.mark.parametrize("numbers", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("head", ["", "The Statutes"])
def test_page_numbers_and_running_heads_are_unread(numbers: list[str], head: str) -> None:
    pages = "\n\n".join(f"Words before {number} are here.\n\n{number}\n\n{head}" for number in numbers)
    text = PlainText().read(f"{pages}\n\nThe end of it.", "x")
    told = [(piece.text, piece.reason) for piece in text.unread]
    expected = [(number, "a page number") for number in numbers] + [(head, "a running head")] * bool(head) * len(
        numbers
    )
    assert sorted(told) == sorted(expected)
    assert len(text.blocks) == len(numbers) + 1
    document = structure(text, "en")
    assert [piece.reason for piece in document.unread].count("outside of every block") == 0


NO_PAGES = {
    "bare numbers number sections": "1\n\nOne is here.\n\n2\n\nTwo is here.",
    "articles": "Article 1\n\nIt is so.\n\nArticle 2\n\nIt is so.",
    "a single one": "Words.\n\n- 3 -\n\nMore words.",
    "numbers that do not rise": "Words.\n\n- 3 -\n\nMore.\n\n- 3 -\n\nThe end.",
    "a line that comes back": "Refrain\n\nOne is here.\n\nRefrain\n\nTwo is here.\n\nRefrain",
}


@pytest.mark.parametrize("decoded", NO_PAGES.values(), ids=NO_PAGES)
def test_what_only_looks_like_a_page_mark_is_read(decoded: str) -> None:
    assert PlainText().read(decoded, "x").unread == ()


def test_bare_page_numbers_have_a_running_head_beside_them() -> None:
    text = PlainText().read("Title\n\nOne.\n\n1\n\nTitle\n\nTwo.\n\n2\n\nTitle\n\nThree.", "x")
    assert [block.span.of(text.text) for block in text.blocks] == ["Title", "One.", "Two.", "Three."]


HEADED = """Artículo 3. Domicilio
El domicilio social se establece en Baeza, calle San Pablo, 24. El
Consejo Rector podrá trasladarlo dentro del mismo municipio, si la
asamblea lo aprueba."""


def test_headings_right_above_wrapped_prose_do_not_hide_that_it_is_wrapped() -> None:
    text = PlainText().read("\n\n".join([HEADED] * 4), "x")
    assert len(text.blocks) == 8


@pytest.mark.parametrize("rule", ["=====", "* * *", "-----", "———", "＊＊＊＊"])
def test_rules_are_unread(rule: str) -> None:
    text = PlainText().read(f"One.\n\n{rule}\n\nTwo.", "x")
    assert [(piece.text, piece.reason) for piece in text.unread] == [(rule, "a rule")]
    assert len(text.blocks) == 2


def test_an_underlined_line_is_a_heading() -> None:
    text = PlainText().read("The title\n=========\n\nWords.\n\nA section\n---------\n\nMore.", "x")
    assert [(b.kind, b.level) for b in text.blocks] == [
        ("heading", 1),
        ("paragraph", 0),
        ("heading", 2),
        ("paragraph", 0),
    ]


def test_positions_count_lines_as_editors_do() -> None:
    text = PlainText().read("One.\r\n\r\n  中文。\n", "x")
    position = text.position_of(text.blocks[1].span.start)
    assert (position.line, position.column) == (3, 3)

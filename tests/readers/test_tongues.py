"""Lines that only name languages."""

from __future__ import annotations

import pytest

from plancompare.readers.html import Html
from plancompare.readers.markdown import Markdown
from plancompare.readers.tongues import names_languages


@pytest.mark.parametrize(
    ("line", "only"),
    [
        ("English | Deutsch", True),
        ("English · 日本語 · 简体中文", True),
        ("Português (Brasil) | Español | हिन्दी | ไทย | Tiếng Việt", True),
        ("Deutsch", False),
        ("English, German, French", False),
        ("English und Deutsch werden gesprochen.", False),
    ],
)
def test_a_line_that_only_names_languages(line: str, only: bool) -> None:
    assert names_languages(line) is only


@pytest.mark.parametrize("line", ["[English](a.md) | **Deutsch**", '<p><a href="a.md">English</a> | Deutsch</p>'])
def test_it_is_no_text_of_a_markdown_page(line: str) -> None:
    text = Markdown().read(f"# T\n\n{line}\n\nA sentence stands here.\n", "x.md")
    assert text.text == "T\nA sentence stands here."
    assert "furniture: language picker" in {piece.reason for piece in text.unread}


def test_nor_of_a_web_page_but_without_links_it_is() -> None:
    page = "<h1>T</h1><p>{}</p><p>A sentence stands here, and it runs on for a while.</p>"
    assert "English" not in Html().read(page.format("<a href=a>English</a> | Deutsch"), "x").text
    assert "English | Deutsch" in Html().read(page.format("English | Deutsch"), "x").text

"""Raised numbers that call notes, and those that are figures."""

from __future__ import annotations

import pytest

from plancompare.model import Text
from plancompare.readers.html import Html

BODY = "<html><body><h1>On Rivers</h1><p>They flow<sup>1</sup> to the sea.<sup>2</sup> All {figures} wide.</p>{end}"
FIGURES = "5 m<sup>2</sup> and 10<sup>3</sup> km<sup>2</sup>"


def read(figures: str, end: str) -> Text:
    return Html().read(BODY.replace("{figures}", figures).replace("{end}", end), "test.html")


def called(text: Text) -> list[tuple[str, str]]:
    """The word before each mark, and its note."""
    return [(text.text[: m.span.start].split()[-1], m.target) for m in text.marks if m.kind == "note"]


def notes(text: Text) -> list[tuple[str, str]]:
    return [(block.anchor, block.span.of(text.text)) for block in text.blocks if block.kind == "note"]


@pytest.mark.parametrize(
    "end",
    [
        "<hr><p><sup>1</sup> See the atlas.</p><p><sup>2</sup> Some do not.</p>",
        "<div><sup>1</sup>See the atlas.<br><sup>2</sup>Some do not.</div>".replace("<br>", "</div><div>"),
        "<h2>Notes</h2><ol><li>See the atlas.</li><li><p>Some do not.</p></li></ol><p>The end.</p>",
    ],
)
def test_numbers_that_call_notes_are_marks(end: str) -> None:
    text = read(FIGURES, end)
    assert called(text) == [("flow", "1"), ("sea.", "2")]
    assert notes(text) == [("1", "See the atlas."), ("2", "Some do not.")]
    assert "They flow to the sea. All 5 m2 and 103 km2 wide." in text.text
    assert {piece.reason for piece in text.unread} == {"a footnote mark"}


@pytest.mark.parametrize(
    "end",
    [
        "<p>No notes.</p>",
        "<ol><li>One.</li></ol>",
        "<ol><li>One.</li><li>Two.</li></ol><ol><li>Another list.</li></ol>",
        "<p><sup>7</sup> A note that nothing calls.</p>",
    ],
)
def test_numbers_that_call_nothing_are_words(end: str) -> None:
    text = read(FIGURES, end)
    assert not called(text)
    assert not notes(text)
    assert "They flow1 to the sea.2 All 5 m2" in text.text


def test_so_are_raised_links_to_notes_also_behind_a_heading() -> None:
    page = (
        '<h1>On Rivers</h1><h2>Art. 2 <b>Terms</b><sup><a href="#fn-1" id="back-1">1</a></sup></h2>'
        '<p>They flow<sup><a href="#fn-2" id="back-2">2</a></sup> to the sea, all of them, as everybody knows.</p>'
        '<div><p id="fn-1"><sup><a href="#back-1">1</a></sup> See the atlas.</p>'
        '<p id="fn-2"><sup><a href="#back-2">2</a></sup> Some do not.</p></div>'
    )
    text = Html().read(page, "test.html")
    assert called(text) == [("Terms", "1"), ("flow", "2")]
    assert [words for _, words in notes(text)] == ["See the atlas.", "Some do not."]
    assert "Terms1" not in text.text

"""Laws of reading, on generated documents: nothing is lost, and every span leads back to the place in the file."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.laws.reading import assert_lossless, assert_true_offsets

from plancompare.errors import InputError
from plancompare.readers import READERS
from plancompare.readers.html import Html
from plancompare.readers.plain_text import PlainText
from plancompare.readers.table import Table

WORD = st.text(st.sampled_from("abzé中文かなカ한글1２。、.,!？()（）\"'“”&;-—*·\u00a0\u3000"), min_size=1, max_size=8)
WORDS = st.lists(WORD, min_size=1, max_size=6).map(" ".join)
LINE_END = st.sampled_from(["\n", "\r\n", "\n\n", "\r\n\r\n", "\f", "\r"])


@given(
    st.lists(
        st.tuples(st.sampled_from(["", "  ", "\t", "- ", "1. ", "（一）", "    * ", "=====", "\x00"]), WORDS, LINE_END)
    )
)
def test_plain_text_loses_nothing(lines: list[tuple[str, str, str]]) -> None:
    decoded = "".join(lead + words + end for lead, words, end in lines)
    if not decoded.strip():
        return
    text = PlainText().read(decoded, "x") if re.search(r"\w", decoded) else None
    if text:
        assert text.text == decoded
        assert_lossless(text, decoded, set())
        assert_true_offsets(text, decoded)


INLINE = st.sampled_from(["b", "em", "span", "a", "ruby", "rt", "sup"])
BLOCKS = st.sampled_from(
    [
        "p",
        "div",
        "h1",
        "h2",
        "ul",
        "ol",
        "li",
        "td",
        "table",
        "tr",
        "blockquote",
        "nav",
        "section",
        "pre",
        "dt",
        "dd",
        "main",
        "article",
        "header",
        "footer",
        "aside",
        "form",
        "dl",
        "title",
    ]
)
ATTRIBUTES = st.sampled_from(
    [
        "",
        ' id="x"',
        " hidden",
        ' title="a > b"',
        " class=c",
        " value='3'",
        ' style="display:none"',
        ' class="nav x"',
        ' href="#a"',
        " href=b",
        ' role="main"',
        ' id="site-footer"',
        " reversed",
        ' type="a"',
    ]
)
PIECE = st.one_of(
    WORDS.map(lambda words: ("words", html.escape(words, quote=False))),
    st.builds(lambda n, a: ("tag", f"<{n}{a}>"), st.one_of(INLINE, BLOCKS), ATTRIBUTES),
    st.builds(lambda n: ("tag", f"</{n}>"), st.one_of(INLINE, BLOCKS)),
    st.sampled_from(["<br>", "<hr/>", "<!-- note -->", "<script>if (a<b) c()</script>", "<!doctype html>"]).map(
        lambda t: ("tag", t)
    ),
    st.sampled_from(
        ["&amp;", "&#x4e00;", "&eacute;", "&copy", "&unknown;", "&#0;", "& ", "< ", "a<3", "\n", "  \t"]
    ).map(lambda t: ("words", t)),
)


SELECTORS = st.lists(
    st.sampled_from(["p", ".nav", "#x", "div > p", "ul li", "[href]", "body", "nav, aside"]), max_size=2
)


@settings(max_examples=200)
@given(st.lists(PIECE, max_size=40), SELECTORS, SELECTORS)
def test_html_loses_nothing(pieces: list[tuple[str, str]], include: list[str], exclude: list[str]) -> None:
    decoded = "".join(characters for _, characters in pieces)
    markup: set[int] = set()
    at = 0
    for kind, characters in pieces:
        if kind == "tag":
            markup.update(range(at, at + len(characters)))
        at += len(characters)
    try:
        text = Html(include, exclude).read(decoded, "x")
    except InputError:
        return
    assert_lossless(text, decoded, markup)
    assert_true_offsets(text, decoded)


CELL = st.one_of(
    WORDS.map(lambda words: words.replace('"', "”")),
    WORDS.map(lambda words: f"<p>{html.escape(words)}</p> <p><b>more</b></p>"),
)


@settings(max_examples=100)
@given(
    st.integers(2, 4).flatmap(
        lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=2, max_size=6)
    ),
    st.sampled_from(["\t", ",", ";"]),
    st.booleans(),
    st.sampled_from(["", "A title\n\n"]),
    st.sampled_from(["", "\nSource: somewhere\n"]),
)
def test_table_loses_nothing(rows: list[list[str]], delimiter: str, quoted: bool, above: str, below: str) -> None:
    def written(cell: str) -> str:
        cell = cell if quoted else cell.replace(delimiter, " ")
        return '"' + cell.replace('"', '""') + '"' if quoted else cell.replace('"', "'")

    decoded = above + "".join(delimiter.join(map(written, row)) + "\r\n" for row in rows) + below
    try:
        text = Table().read(decoded, "x")
    except InputError:
        return
    markup = {at for tag in re.finditer(r"</?[pb]>", decoded) for at in range(*tag.span())}
    markup |= {at for at, character in enumerate(decoded) if character in ',;\t"'}
    assert_lossless(text, decoded, markup)
    assert_true_offsets(text, decoded)


@given(st.lists(PIECE, max_size=20))
def test_reading_is_repeatable(pieces: list[tuple[str, str]]) -> None:
    decoded = "<p>x</p>" + "".join(characters for _, characters in pieces)
    assert Html().read(decoded, "x") == Html().read(decoded, "x")


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_blank_files_are_refused(reader: object) -> None:
    with pytest.raises(InputError):
        reader.read(" \n\t\n", "x")  # type: ignore[attr-defined]

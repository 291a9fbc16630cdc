"""Laws of reading, on generated documents: nothing is lost, and every span leads back to the place in the file."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.errors import InputError
from plancompare.model import Text
from plancompare.readers import READERS, recognise
from plancompare.readers.html import Html
from plancompare.readers.plain_text import PlainText
from plancompare.readers.table import Table

WORD = st.text(st.sampled_from("abzé中文かなカ한글1２。、.,!？()（）\"'“”&;-—*·\u00a0\u3000"), min_size=1, max_size=8)
WORDS = st.lists(WORD, min_size=1, max_size=6).map(" ".join)
LINE_END = st.sampled_from(["\n", "\r\n", "\n\n", "\r\n\r\n", "\f", "\r"])


def covered(text: Text, decoded: str) -> set[int]:
    """The offsets of the file that a block or an unread piece accounts for."""
    places: set[int] = set()
    for run in text.origin:
        for block in text.blocks:
            first, last = max(run.start, block.span.start), min(run.start + run.length, block.span.stop)
            if first >= last:
                continue
            if run.length == run.file_length:
                places.update(range(run.file_start + first - run.start, run.file_start + last - run.start))
            else:
                places.update(range(run.file_start, run.file_start + run.file_length))
    for piece in text.unread:
        places.update(range(piece.span.start, piece.span.stop))
    return places


def assert_lossless(text: Text, decoded: str, markup: set[int]) -> None:
    lost = {at for at, c in enumerate(decoded) if not c.isspace()} - covered(text, decoded) - markup
    assert not lost, [decoded[max(at - 10, 0) : at + 10] for at in sorted(lost)]


def assert_true_offsets(text: Text, decoded: str) -> None:
    reached = 0
    for run in text.origin:
        assert run.start >= reached
        reached = run.start + run.length
        assert 0 <= run.file_start <= run.file_start + run.file_length <= len(decoded)
        if run.length == run.file_length:
            shown = text.text[run.start : run.start + run.length]
            written = decoded[run.file_start : run.file_start + run.file_length]
            assert re.sub(r"\s", " ", shown) == re.sub(r"\s", " ", written)
    assert reached <= len(text.text)
    last = 0
    for block in text.blocks:
        words = block.span.of(text.text)
        assert block.span.start >= last
        assert words
        assert words == words.strip()
        last = block.span.stop
    for span in text.emphasis:
        assert span.of(text.text).strip()
    for piece in text.unread:
        assert piece.span.of(decoded).strip()


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


@settings(max_examples=100)
@given(st.text(st.one_of(st.sampled_from("<>/!-&#;\"'=\t\n,abpbr 中"), st.characters(codec="utf-8")), max_size=80))
def test_any_characters_are_read_or_refused_in_words(decoded: str) -> None:
    for reader in (*READERS, recognise(decoded, "x")):
        try:
            text = reader.read(decoded, "x")
        except InputError:
            continue
        assert_true_offsets(text, decoded)


@given(st.lists(PIECE, max_size=20))
def test_reading_is_repeatable(pieces: list[tuple[str, str]]) -> None:
    decoded = "<p>x</p>" + "".join(characters for _, characters in pieces)
    assert Html().read(decoded, "x") == Html().read(decoded, "x")


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_blank_files_are_refused(reader: object) -> None:
    with pytest.raises(InputError):
        reader.read(" \n\t\n", "x")  # type: ignore[attr-defined]

"""What a page shows, and where it stands in the file."""

from __future__ import annotations

import pytest
from tests.growth import grows_with_the_length_only

from plancompare.errors import EmptyInput
from plancompare.model import Text
from plancompare.readers.html import Html


def read(decoded: str) -> Text:
    return Html().read(decoded, "x.html")


def shown(text: Text) -> list[str]:
    return [block.span.of(text.text) for block in text.blocks]


CASES = {
    "paragraphs": ("<p>One.<p>Two.</p>Three.", ["One.", "Two.", "Three."]),
    "blanks collapse": ("<p> a \n\t b  <b> c</b> </p>", ["a b c"]),
    "no blank between ideographs": ("<p>創新\n  科技</p>", ["創新科技"]),
    "no-break spaces stay": ("<p>a&nbsp;&nbsp;b</p>", ["a\xa0\xa0b"]),
    "entities": ("<p>&lt;a&gt; &amp; &#x4e2d;&#25991; &eacute; &hellip;</p>", ["<a> & 中文 é …"]),
    "entities without their end": ("<p>&copy 2020 AT&T &ampx &unknown; &</p>", ["© 2020 AT&T &x &unknown; &"]),
    "line break": ("<p>a<br>b</p>", ["a\nb"]),
    "two line breaks": ("<p>a<br><br/>b</p>", ["a", "b"]),
    "a label behind a line break": ("<p>Intro<br>1. One<br>2. Two</p>", ["Intro", "1. One", "2. Two"]),
    "inline elements join": ("<p>un<b>bold</b>ed <a href='x'>link</a>.</p>", ["unbolded link."]),
    "preformatted": ("<pre>\n a  b\n   c\n\nd</pre>", ["a  b\n   c", "d"]),
    "cells": ("<table><tr><th>A<td>B<tr><td>C</table>", ["A", "B", "C"]),
    "a cell that only labels the next": ("<table><tr><td>(a)</td><td>Words.</td></tr></table>", ["(a)\nWords."]),
    "stray brackets": ("<p>a < b, c <3, <中文></p>", ["a < b, c <3, <中文>"]),
    "a quote with a bracket": ('<p title="a > b">x</p>', ["x"]),
    "an unclosed quote": ('<p><a href="x>one</a> two <a href="y">three</a></p>', ["one two three"]),
    "a tag that runs into the next": ("<p>one<b two</p><p>three</p>", ["one", "three"]),
    "CDATA": ("<p><![CDATA[a <b> &amp;]]></p>", ["a <b> &amp;"]),
    "self-closing in XHTML": ('<?xml version="1.0"?><html><a id="x"/><p>a</p></html>', ["a"]),
    "misnested": ("<p><b>a<i>b</b>c</i>d</p>", ["abcd"]),
    "deeply odd": ("</div><p>a</span></p></table>b", ["a", "b"]),
}


@pytest.mark.parametrize(("decoded", "expected"), CASES.values(), ids=CASES)
def test_blocks(decoded: str, expected: list[str]) -> None:
    assert shown(read(decoded)) == expected


LISTS = {
    "letters from a start": ('<ol type="a" start="3"><li>x<li>y</ol>', ["c.", "d."]),
    "roman": ("<ol type=I><li>x</li><li>y</li></ol>", ["I.", "II."]),
    "a value": ("<ol><li>x<li value=7>y<li>z</ol>", ["1.", "7.", "8."]),
    "style": ('<ol style="list-style-type: lower-roman"><li>x</ol>', ["i."]),
    "none": ('<ol style="list-style:none"><li>x</ol>', [""]),
    "the label is written too": ("<ol><li>1. x<li>（二）y</ol>", ["1.", "2."]),
    "nested": ("<ol><li>x<ol type=a><li>y</ol><li>z</ol>", ["1.", "a.", "2."]),
    "bullets": ("<ul><li>x</ul>", [""]),
    "backwards": ("<ol reversed start=2><li>x<li>y</ol>", ["2.", "1."]),
    "backwards from the number of items": ("<ol reversed type=a><li>x<li>y<li>z</ol>", ["c.", "b.", "a."]),
    "a value backwards": ("<ol reversed><li value=9>x<li>y</ol>", ["9.", "8."]),
    "a type of its own": ("<ol><li type=A>x<li style='list-style-type:none'>y<li>z</ol>", ["A.", "", "3."]),
    "bullets that are letters": ("<ul style='list-style-type: lower-greek'><li>x<li>y</ul>", ["α.", "β."]),
    "ideographs": ("<ol style='list-style-type:cjk-ideographic'><li value=11>x</ol>", ["十一、"]),
    "a rule": ("<style>ol.x, .y { list-style-type: lower-alpha }</style><ol class=x><li>x</ol>", ["a."]),
    "a rule for print": ("<style>@media print { ol { list-style: none } }</style><ol><li>x</ol>", ["1."]),
    "a rule within each other": (
        "<style>ol ol{list-style:lower-roman}</style><ol><li>x<ol><li>y</ol></ol>",
        ["1.", "i."],
    ),
    "a rule that is not understood": ("<style>ol:not(.x){list-style:none}</style><ol><li>x</ol>", ["1."]),
    "counters": (
        "<style>ol{counter-reset:n} li{counter-increment:n} li::before{content:counters(n,'.') ' '}</style>"
        "<ol><li>x<ol><li>y</ol><li>z</ol>",
        ["1", "1.1", "2"],
    ),
    "a counter with a style": (
        "<style>li::marker { content: '(' counter(list-item, upper-roman) ') ' }</style><ol start=3><li>x<li>y</ol>",
        ["(III)", "(IV)"],
    ),
    "a counter of headings": (
        "<style>h1{counter-reset:s} h2{counter-increment:s} h2:before{content:'§ ' counter(s)}</style>"
        "<h1>a</h1><h2>b</h2><h2>c</h2><h1>d</h1><h2>e</h2>",
        ["", "§ 1", "§ 2", "", "§ 1"],
    ),
    "content without a counter": ("<style>li::before{content:'→'; counter-reset:x}</style><ul><li>x</ul>", [""]),
}


@pytest.mark.parametrize(("decoded", "labels"), LISTS.values(), ids=LISTS)
def test_list_labels(decoded: str, labels: list[str]) -> None:
    assert [block.label for block in read(decoded).blocks] == labels


def test_levels_kinds_and_anchors() -> None:
    text = read(
        "<h2 id=t>T</h2><ul><li id='i'>a<ul><li><p>b</p><p>c</p></ul></ul><p><a name=n></a>d</p><div id=e></div>e"
    )
    assert [(block.kind, block.level, block.anchor) for block in text.blocks] == [
        ("heading", 2, "t"),
        ("item", 1, "i"),
        ("item", 2, ""),
        ("paragraph", 2, ""),
        ("paragraph", 0, "n"),
        ("paragraph", 0, ""),
    ]


UNREAD = {
    "comment": ("<!-- c -->", "a comment", "c"),
    "script": ("<script>x<y</script>", "a script", "x<y"),
    "style": ("<style>p{}</style>", "a style sheet", "p{}"),
    "nav": ("<nav>Home <b>x</b></nav>", "furniture: navigation", "Home x"),
    "footer": ("<footer>©</footer>", "furniture: footer", "©"),
    "role": ('<div role="navigation">Home</div>', "furniture: navigation", "Home"),
    "hidden": ("<p hidden>h</p>", "hidden", "h"),
    "style that hides": ('<span style="color:red; display: none">h</span>', "hidden", "h"),
    "ruby": ("<ruby>漢<rt>かん</rt></ruby>", "reading", "かん"),
    "title": ("<title>T</title><h1>H</h1>", "title element", "T"),
    "form": ("<button>Go</button>", "a form control", "Go"),
}


@pytest.mark.parametrize(("markup", "reason", "words"), UNREAD.values(), ids=UNREAD)
def test_what_is_no_text_is_reported_once(markup: str, reason: str, words: str) -> None:
    text = read(f"<p>before</p>{markup}<p>after</p>")
    assert [(piece.reason, piece.text) for piece in text.unread] == [(reason, words)]
    assert {"before", "after"} <= set(shown(text))


def test_the_header_of_an_article_is_text() -> None:
    assert shown(read("<header>Site</header><article><header><h1>T</h1></header><p>a</p></article>")) == ["T", "a"]


def test_a_page_that_is_all_furniture_is_read_with_a_notice() -> None:
    text = read("<nav><a href=x>All</a> <a href=y>there is</a></nav>")
    assert shown(text) == ["All there is"]
    assert text.notices[0].did == "read the whole page"


def test_title_and_language() -> None:
    text = read('<html lang="zh-TW"><head><title>Page &amp; site</title></head><body><h1>The <i>law</i></h1><p>x</p>')
    assert (text.language, text.title and text.title.of(text.text)) == ("zh-TW", "The law")
    text = read("<title>Page &amp; site</title><h2>s</h2><p>x</p>")
    assert text.title
    assert text.title.of(text.text) == "Page & site"
    assert text.blocks[0].span == text.title


def test_emphasis() -> None:
    text = read("<p>a <b>b <i>c</i></b> d <strong>e</strong></p><p><em>f</em>")
    assert [span.of(text.text) for span in text.emphasis] == ["b c", "e", "f"]


def test_places_lead_back_to_the_file() -> None:
    decoded = "<p>一&amp;二 <b>three</b>\n  four</p>"
    text = read(decoded)
    for words, written in {"&": "&amp;", "three": "three", "&二 three": "&amp;二 <b>three", "four": "four"}.items():
        start = text.text.index(words)
        span = text.file_span(type(text.blocks[0].span)(start, start + len(words)))
        assert span.of(decoded) == written
    position = text.position_of(text.text.index("four"))
    assert (position.line, position.column) == (2, 3)


@pytest.mark.parametrize("decoded", ["<p></p>", "<script>x</script>", "<!-- x -->", "<html><title>T</title></html>"])
def test_a_page_without_text_is_refused(decoded: str) -> None:
    with pytest.raises(EmptyInput):
        read(decoded)


@pytest.mark.parametrize("decoded", ["<p>a</div>", "<p>a <b>b</p>", "<div>a", "a <b", "<!-- a <p>b", "<p>a<"])
def test_broken_markup_leaves_one_notice(decoded: str) -> None:
    text = read("<p>x</p>" + decoded)
    assert len(text.notices) == 1
    assert "broken markup" in text.notices[0].reason


@pytest.mark.parametrize(
    "decoded",
    [
        "<ul><li>a<li>b</ul>",
        "<p>a<p>b",
        "<p>a<svg><path d=x /></svg>b</p>",
        "<table><tr><td>a<td>b</table>",
        "<dl><dt>a<dd>b</dl>",
    ],
)
def test_end_tags_that_may_be_left_out_are_no_flaw(decoded: str) -> None:
    assert read(decoded).notices == ()


HOSTILE = [
    "<div>", "<b>", "<p><b>", "<ul><li>", "<table><tr><td>", "<a <", '<a x="<a y" ">" ', "<title>", "<![CDATA[", "<!--",
    "x <", "&amp", "<b><p>x</b></p>", "</p>", "<div hidden>", "<ruby><rt>", "<ol><li>1.<br>", "<a x='", "<script>",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_length_only(piece: str) -> None:
    assert grows_with_the_length_only(lambda count: read("<p>x</p>" + piece * count), 1_000)


def test_a_hundred_thousand_levels() -> None:
    assert shown(read("<div>" * 100_000 + "deep")) == ["deep"]

"""Pages that somebody made to do harm: read to the end in time that grows with their length, and nothing else."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import pytest
from tests.growth import grows_with_the_length_only

from plancompare.compare import structured
from plancompare.decoding import decoded
from plancompare.errors import InputError
from plancompare.model import Document
from plancompare.readers import reader_named
from plancompare.readers.html import Html

COUNTERS = "<style>li{counter-increment:c} ol{counter-reset:c} li::before{content:counters(c,'.')}</style>"
RULES = f"<style>{''.join(f'li.a{i % 9} > b{i} c {{ list-style-type: none }}' for i in range(500))}</style>"

HOSTILE: dict[str, Callable[[int], str]] = {
    "elements within each other": lambda n: "<div>" * n + "x",
    "furniture within each other": lambda n: "<div class='nav side'>" * n + "<p>A sentence.</p>",
    "lists within each other": lambda n: "<ul><li>x" * n,
    "counters within each other": lambda n: COUNTERS + "<ol><li>x" * n,
    "regions that each hold a sentence": lambda n: "<div><p>A sentence is here.</p>" * n,
    "empty elements": lambda n: "<p>x</p>" + "<b></b><div id=a></div>" * n,
    "table cells": lambda n: "<table><tr>" + "<td>x</td>" * n + "</table>",
    "links": lambda n: "<a href=#x>x</a> " * n,
    "lists of links": lambda n: "<ul><li><a href=#x>x</a></ul>" * n,
    "headings and links": lambda n: "<p>A sentence is here.</p>" + "<h2>x</h2><p><a href=y>y</a></p>" * n,
    "line breaks": lambda n: "<p>" + "x<br>" * n,
    "attributes": lambda n: "<p " + " ".join(f"a{i}=1" for i in range(n)) + ">x</p>",
    "classes": lambda n: "<p class='" + "nav " * n + "'>x</p>",
    "names of their own": lambda n: "".join(f"<div id=q{i}-nav class=c{i}>x</div>" for i in range(n)),
    "style sheets without an end": lambda n: "<style>" + "a{list-style:b" * n + "</style><p>x</p>",
    "rules that hide": lambda n: (
        f"<style>{'.x .y{display:none}' * 400}</style>" + "<p class=x><b class=y>x</b>y</p>" * n
    ),
    "rules": lambda n: RULES + "<ol><li class=a1>x</ol>" * n,
    "entities of its own": lambda n: "<!DOCTYPE x [" + '<!ENTITY a "&a;&a;">' * n + "]><p>" + "&a;" * n + "</p>",
    "control characters": lambda n: "<p>\x00\x01\u202e\u2066a\ud800</p>" * n,
    "a long line": lambda n: "<p>" + "word " * (20 * n) + "</p>",
    "a long line without blanks": lambda n: "<p>" + "字" * (20 * n) + "</p>",
}


OTHERS: dict[str, tuple[str, Callable[[int], str]]] = {
    "quotations within each other": ("markdown", lambda n: "> " * n + "x"),
    "brackets within each other": ("markdown", lambda n: "[" * n + "x" + "]" * n),
    "emphasis that never ends": ("markdown", lambda n: "*a _b " * n),
    "links that never end": ("markdown", lambda n: "[a](b " * n),
    "headings": ("markdown", lambda n: "# x\n\n" * n),
    "cells of Markdown": ("markdown", lambda n: "|a|b|\n|---|---|\n" + "|x|y|\n" * n),
    "footnotes": ("markdown", lambda n: "[^1] " * n + "\n\n" + "[^1]: x\n\n" * n),
    "tags of Markdown": ("markdown", lambda n: "<div>\n\n" * n),
    "shortcodes that never end": ("markdown", lambda n: "{{< a " * n),
    "back quotes": ("markdown", lambda n: "`" * n + " x " + "``` " * n),
    "lines": ("text", lambda n: "x\n" * n),
    "rules beside marks": ("text", lambda n: ":::\n~~~\n" * (4 * n)),
    "blank lines": ("text", lambda n: "x" + "\n" * (20 * n) + "y"),
    "blanks": ("text", lambda n: "x" + " " * (20 * n) + "y"),
    "bullets in one line": ("text", lambda n: "- " * n + "x"),
    "bullets in many lines": ("text", lambda n: "- - - 1. x\n" * n),
    "digits": ("text", lambda n: f"{'9' * n}. x\n{'9' * n}) x\n"),
    "Roman numerals": ("text", lambda n: f"{'M' * n}. x\n({'i' * n}) x\n"),
    "Chinese numerals": ("text", lambda n: f"第{'一' * n}条 x\n{'一' * n}、x\n"),
    "a label of many levels": ("text", lambda n: "1." * n + " x\n"),
    "a reference of many levels": ("text", lambda n: "Article 1" + "(1)" * n + " x\n第一条" + "の二" * n),
    "labels in the lines of one block": ("html", lambda n: "<p>" + "Article 1 x<br>Annex 1<br>" * n),
    "labels that begin anew": ("text", lambda n: "1. x\n\n(a) y\n\n" * n),
    "one label": ("text", lambda n: "1. x\n\n" * n),
    "annexes": ("text", lambda n: "Annex 1\n\nx.\n\n" * n),
    "captions": ("text", lambda n: "（目的）\n\n" * n),
    "brackets that never close": ("text", lambda n: "（「" * n + "x。"),
    "full stops": ("text", lambda n: "。" * n + "a. b " * n),
    "a quotation mark that never closes": ("table", lambda n: 'a,b\n1,2\n1,"' + "x,y\n" * n),
    "a wide row": ("table", lambda n: "a," * n + "b\n" + "c," * n + "d\n"),
}


def read(decoded: str) -> Document:
    return structured(Html().read(decoded, "x.html"), "en")


def read_as(format: str, decoded: str) -> None:
    try:
        assert structured(reader_named(format).read(decoded, "x"), "en").sentences is not None
    except InputError:
        return


@pytest.mark.parametrize("page", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_the_length_only(page: Callable[[int], str]) -> None:
    assert grows_with_the_length_only(lambda count: read(page(count)))


@pytest.mark.parametrize(("format", "page"), OTHERS.values(), ids=OTHERS)
def test_time_grows_with_the_length_only_in_other_formats(format: str, page: Callable[[int], str]) -> None:
    assert grows_with_the_length_only(lambda count: read_as(format, page(count)))


def test_memory_is_a_small_multiple_of_the_file() -> None:
    words = "The quick brown fox jumps over the lazy dog, and nobody is surprised by that. "
    decoded = "".join(f"<h2 id=s{i}>Section {i}</h2><p>{words * 4}</p><ol><li>{words}</li></ol>" for i in range(600))
    tracemalloc.start()
    document = read(decoded)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(document.sentences) == 5 * 600
    assert peak < 20 * len(decoded)


def test_entities_of_the_document_are_neither_expanded_nor_fetched() -> None:
    declared = '<!DOCTYPE html [<!ENTITY a "aaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    text = Html().read(f"{declared}<p>One &b; and &f; &amp;.</p>", "x.html")
    assert [block.span.of(text.text) for block in text.blocks][-1] == "One &b; and &f; &."


def test_lone_surrogates_do_not_hide_that_a_file_is_utf_8() -> None:
    result = decoded("報告\ud800書。".encode("utf-8", "surrogatepass"))
    assert (result.text, result.encoding) == ("報告\ud800書。", "utf-8")
    assert result.notice is not None


HIDING = [
    ("", "Shown."),
    (".x { display: none }", ""),
    ("#i{VISIBILITY:hidden}", ""),
    ("q, .x{color:red;display:none!important}", ""),
    (".x{display:none} p.x{display:block}", "Shown."),
    ("p.x{display:block} .x{display:none}", "Shown."),
    (".x{display:none} .y .x{display:block}", ""),
    (".x{display:block} .x{display:none}", ""),
    (".x{display:none} .x{display:grid}", "Shown."),
    ("@media print{.x{display:none}}", "Shown."),
    ("@media (max-width: 9px){.x{display:none}}", "Shown."),
    (".x:hover{display:none} .x::before{display:none}", "Shown."),
]


@pytest.mark.parametrize(("sheet", "shown"), HIDING)
def test_what_the_style_sheet_of_the_page_hides(sheet: str, shown: str) -> None:
    text = Html().read(f"<style>{sheet}</style><p class=x id=i>Shown.</p><p class=z>Always shown.</p>", "x")
    assert text.text == "\n".join(filter(None, (shown, "Always shown.")))
    assert [piece.reason for piece in text.unread if piece.text == "Shown."] == (
        [] if shown else ["hidden by the style sheet"]
    )


def test_what_an_element_says_of_itself_goes_before_the_style_sheet() -> None:
    page = "<style>.x{display:none}</style><p class=x style='display: block'>It is shown.</p><p class=x>Hidden.</p>"
    assert Html().read(page, "x").text == "It is shown."
    assert Html(include=(".x",)).read(page, "x").text == "It is shown.\nHidden."


def test_a_page_that_only_a_script_uncovers_is_read_with_a_notice() -> None:
    text = Html().read("<style>#app{display:none}</style><p>Wait.</p><div id=app><p>The text is here.</p></div>", "x")
    assert text.text == "Wait.\nThe text is here."
    assert "most of the page" in text.notices[0].reason

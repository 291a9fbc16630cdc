"""Pages that somebody made to do harm: read to the end in time that grows with their length, and nothing else."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable

import pytest

from plancompare.compare import structured
from plancompare.model import Document
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
    "rules": lambda n: RULES + "<ol><li class=a1>x</ol>" * n,
    "entities of its own": lambda n: "<!DOCTYPE x [" + '<!ENTITY a "&a;&a;">' * n + "]><p>" + "&a;" * n + "</p>",
    "control characters": lambda n: "<p>\x00\x01\u202e\u2066a\ud800</p>" * n,
    "a long line": lambda n: "<p>" + "word " * (20 * n) + "</p>",
    "a long line without blanks": lambda n: "<p>" + "字" * (20 * n) + "</p>",
}


def read(decoded: str) -> Document:
    return structured(Html().read(decoded, "x.html"), "en")


@pytest.mark.parametrize("page", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_the_length_only(page: Callable[[int], str]) -> None:
    def seconds(count: int) -> float:
        decoded = page(count)
        started = time.process_time()
        read(decoded)
        return time.process_time() - started

    few, many = seconds(300), seconds(2_400)
    assert many < 30 * few + 0.2  # quadratic time would be 64 times


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

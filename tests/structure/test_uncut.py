"""Paragraphs that find their sentences when asked: in nothing different from those that were made with them."""

from __future__ import annotations

import copy
import dataclasses
import gc
import pickle

import pytest

from plancompare.collecting import uncollected
from plancompare.compare import structured
from plancompare.model import Document, Paragraph, Sentence, Span
from plancompare.readers import reader_named
from plancompare.readers.html import Html
from plancompare.readers.plain_text import PlainText
from plancompare.structure import structure
from plancompare.structure.document import LONGEST

SPAN = Span(0, 9)
SENTENCES = (Sentence("1.1#1", Span(0, 4)), Sentence("1.1#2", Span(5, 9)))
WHOLE = Paragraph(SPAN, SENTENCES)


def uncut() -> Paragraph:
    return Paragraph.uncut(SPAN, lambda: SENTENCES)


def document() -> Document:
    return structure(PlainText().read("1. One is here. Two is there.\n\n2. Three.\n", "x"), "en")


def test_equal_in_every_way() -> None:
    lazy = uncut()
    assert lazy == WHOLE
    assert lazy.sentences == SENTENCES
    assert hash(uncut()) == hash(WHOLE)
    assert repr(uncut()) == repr(WHOLE)
    assert dataclasses.replace(uncut(), span=Span(1, 9)).sentences == SENTENCES
    assert dataclasses.astuple(uncut()) == dataclasses.astuple(WHOLE)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_copies(copied) -> None:
    assert copied(uncut()) == WHOLE
    assert copied(document()) == document()


def test_sentences_are_found_once() -> None:
    asked = []
    paragraph = Paragraph.uncut(SPAN, lambda: (asked.append(1), SENTENCES)[1])
    assert not asked
    assert paragraph.sentences is paragraph.sentences
    assert asked == [1]


def test_nothing_else_is_made_up() -> None:
    assert not hasattr(uncut(), "other")
    with pytest.raises(dataclasses.FrozenInstanceError):
        uncut().span = Span(0, 1)  # type: ignore[misc]


def test_spans_of_paragraphs_are_those_of_their_sentences() -> None:
    paragraphs = [paragraph for clause in document().walk() for paragraph in clause.paragraphs]
    assert len(paragraphs) == 2
    for paragraph in paragraphs:
        assert paragraph.span == Span(paragraph.sentences[0].span.start, paragraph.sentences[-1].span.stop)


def test_the_collector_is_paused_and_set_going_again() -> None:
    assert gc.isenabled()
    with uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


@pytest.mark.parametrize("words", ["x" * 30_000, "字" * 30_000, "word " * 6_000, "x" + " " * 30_000 + "y"])
def test_no_sentence_is_without_end(words: str) -> None:
    found = structure(PlainText().read(f"Before.\n\n{words}\n", "x"), "en")
    shown = [found.words(sentence.span) for sentence in found.sentences]
    assert max(map(len, shown)) <= LONGEST
    assert "".join("".join(shown).split()) == "Before." + "".join(words.split())
    assert all(words == words.strip() for words in shown)


def test_no_heading_is_without_end() -> None:
    found = structure(Html().read(f"<h1>{'x ' * 5_000}</h1><h2>{'y ' * 5_000}</h2><p>Text.</p>", "x"), "en")
    assert found.title is None
    assert not any(clause.heading for clause in found.walk())
    assert len("".join(found.words(sentence.span) for sentence in found.sentences).replace(" ", "")) == 10_005


@pytest.mark.parametrize(
    ("format", "written"),
    [
        ("text", "1. A title\n\nWords.\n\n2. Another\n\n(a) one;\n\n(b) two.\n"),
        ("markdown", "# A title\n\n1. *One* `two`\n2. [three](x)\n\n<b>x</b>\n\n<div>x</div>\n"),
        ("html", "<h1>A title</h1><ol><li>one<li>two</ol><p>Words <b>and</b> more."),
        ("table", "No.\tWords\n1\t<b>one</b>\n2\ttwo\n"),
    ],
)
def test_what_builds_a_document_is_freed_with_it(format: str, written: str) -> None:
    def read() -> None:
        structured(reader_named(format).read(written, "x"), "en")

    read()  # loads what is loaded but once
    gc.collect()
    gc.disable()
    try:
        read()
        assert gc.collect() == 0
    finally:
        gc.enable()

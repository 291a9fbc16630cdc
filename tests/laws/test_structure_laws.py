"""Laws of structure: nothing is lost, nothing counted twice, keys name one thing each, same input same output."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.model import Block, BlockKind, Document, Run, Span, Text
from plancompare.segment import sentences
from plancompare.structure import structure

LABELS = [
    *(
        "第一章 ",
        "第二章　",
        "第1条　",
        "第十二條 ",
        "第三条",
        "第2款 ",
        "（一）",
        "(二)",
        "一、",
        "二、",
        "三、",
        "1. ",
        "2. ",
        "3.",
        "4、",
    ),
    *(
        "1) ",
        "(2) ",
        "（３）",
        "① ",
        "②",
        "⑴",
        "⒈ ",
        "イ　",
        "ロ　",
        "（ア）",
        "a) ",
        "b) ",
        "(a) ",
        "(h) ",
        "(i) ",
        "(ii) ",
        "A. ",
        "B. ",
    ),
    *(
        "I. ",
        "iv. ",
        "Article 1 ",
        "Article 2. ",
        "Art. 3 – ",
        "Article 1(2) ",
        "Section 2 ",
        "Chapter IV ",
        "PART 1",
        "§ 2 ",
        "§3 ",
    ),
    *(
        "제1조(목적) ",
        "제2항 ",
        "가. ",
        "나. ",
        "4.2.1 ",
        "4.2.2 ",
        "1.1 ",
        "附件 1：",
        "附件1",
        "附錄",
        "別表第一 ",
        "附　則",
        "Annex I ",
    ),
    *(
        "Appendix A",
        "Anhang 1: ",
        "- ",
        "• ",
        "・",
        "- （一）",
        "* ",
        "２　",
        "３　",
        "一　",
        "二　",
        "（目的）",
        "1 ",
        "2 ",
        "- - ",
    ),
    *("1. (1) ", "① 1. ", "第一条（目的）　", "1. ① "),
]
WORDS = st.sampled_from(
    [
        *(
            "深化科研合作",
            "支持依法共享科研基礎數據。",
            "（專項、基金等）",
            "以下簡稱“香港”。",
            "同意；並執行",
            "總則",
            "「はい。」と述べた。",
            "（笑）",
        ),
        *(
            "2018 年 9 月 20 日",
            "The licence ends.",
            "apples",
            "U.S. law",
            "e.g. this",
            "Mr. Smith came. He left.",
            "3.5 percent",
            "(see above.)",
        ),
        *(
            "「",
            "）",
            "“",
            '"',
            "……",
            "。",
            ".",
            "?!",
            "다.",
            "이 법은 목적으로 한다.",
            "\u200b",
            "😀",
            "é",
            "Ende gut.",
            "www.a.b/c.d",
            "1.",
            ":",
            "\t",
        ),
    ]
)
LINE = st.builds(
    lambda label, words, space: label + space.join(words),
    st.one_of(st.just(""), st.sampled_from(LABELS)),
    st.lists(WORDS, max_size=5),
    st.sampled_from(["", " ", "\n", "　"]),
)
KINDS: list[BlockKind] = ["paragraph", "paragraph", "paragraph", "item", "heading", "note"]


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """A text of random blocks, some with labels that are not written, with gaps that no block covers."""
    shown, blocks = draw(st.sampled_from(["", "\n", " \n\n"])), []
    for words in draw(st.lists(LINE, max_size=14)):
        kind = draw(st.sampled_from(KINDS))
        level = draw(st.integers(0, 4)) if kind in ("item", "heading") else 0
        label = draw(st.sampled_from(["", "", "3.", "(b)", "•"])) if kind == "item" else ""
        if draw(st.integers(0, 15)):
            blocks.append(Block(Span(len(shown), len(shown) + len(words)), kind, level, label))
        shown += words + draw(st.sampled_from(["\n", "\n\n", ""]))
    title = (
        Span(*sorted((draw(st.integers(0, len(shown))), draw(st.integers(0, len(shown))))))
        if draw(st.booleans())
        else None
    )
    if title and any(
        b.span.start < title.stop and title.start < b.span.stop and not title.covers(b.span) for b in blocks
    ):
        title = None
    run = (Run(0, len(shown), 0, len(shown)),) if shown else ()
    form = draw(st.sampled_from(["text", "html"]))
    return Text("generated", shown, run, tuple(blocks), (0,), form, title=title if title and len(title) else None)


def pieces_of(document: Document) -> list[Span]:
    """Labels, headings and sentences in the order of the tree."""
    found = []
    for clause in document.walk():
        own = [span for span in (clause.label_span, clause.heading) if span and span != document.title]
        found.extend(sorted(own))
        found.extend(sentence.span for sentence in clause.sentences)
    return found


@settings(max_examples=80, deadline=None)
@given(texts(), st.sampled_from(["zh-Hant", "ja", "ko", "en", "und"]))
def test_every_character_stands_in_one_place(text: Text, language: str) -> None:
    document = structure(text, language)
    count = [0] * len(text.text)
    spans = pieces_of(document) + ([document.title] if document.title else [])
    for span in [*spans, *(u.span for u in document.unread)]:
        for place in range(span.start, span.stop):
            count[place] += 1
    for place, character in enumerate(text.text):
        assert count[place] <= 1
        assert count[place] == 1 or character.isspace(), (place, unicodedata.name(character, ""))


@settings(max_examples=80, deadline=None)
@given(texts(), st.sampled_from(["zh-Hant", "ja", "en"]))
def test_tree_is_in_the_order_of_the_text(text: Text, language: str) -> None:
    document = structure(text, language)
    spans = pieces_of(document)
    assert spans == sorted(spans)
    assert all(a.stop <= b.start for a, b in pairwise(spans))
    for clause in document.walk():
        assert all(clause.span.covers(child.span) for child in clause.children)
        assert all(clause.span.covers(paragraph.span) for paragraph in clause.paragraphs)
        assert all(a.span.stop <= b.span.start for a, b in pairwise(clause.children))
        for paragraph in clause.paragraphs:
            assert paragraph.sentences
            assert paragraph.span == Span(paragraph.sentences[0].span.start, paragraph.sentences[-1].span.stop)
            words = paragraph.span.of(text.text)
            assert words == words.strip()


@settings(max_examples=80, deadline=None)
@given(texts(), st.sampled_from(["zh-Hant", "ja", "en"]))
def test_keys_name_one_thing_each_and_never_change(text: Text, language: str) -> None:
    document = structure(text, language)
    clauses = [clause.key for clause in document.walk()]
    inside = [sentence.key for sentence in document.sentences]
    assert len({*clauses, *inside}) == len(clauses) + len(inside)
    assert all(sentence.key.startswith(f"{clause.key}.") for clause in document.walk() for sentence in clause.sentences)
    assert structure(text, language) == document


@settings(max_examples=80, deadline=None)
@given(
    st.lists(WORDS, max_size=12),
    st.sampled_from(["", " ", "\n", "\n\n"]),
    st.sampled_from(["zh-Hans", "ja", "ko", "en", "de", "fr", "th", "und"]),
)
def test_sentences_cover_their_paragraph(words: list[str], space: str, language: str) -> None:
    text = space.join(words)
    spans = sentences(text, language)
    assert all(len(span) and span.of(text) == span.of(text).strip() for span in spans)
    assert all(a.stop <= b.start for a, b in pairwise(spans))
    covered = "".join(span.of(text) for span in spans)
    assert "".join(covered.split()) == "".join(text.split())

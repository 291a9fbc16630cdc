import csv
import io
import json
from dataclasses import replace
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from referencing import Registry, Resource

from plancompare.align.rows import Row
from plancompare.align.terms import extract as extract_from
from plancompare.checks.terminology import Terminology
from plancompare.encoders.lexical import Lexical
from plancompare.findings import Place, Report
from plancompare.glossaries import read_glossary
from plancompare.model import Bead, Comparison, Link, Rendering, Span, Term, Use
from plancompare.outputs.paint import width_of
from plancompare.outputs.terms_json import TermsJson
from plancompare.outputs.terms_screen import TermsScreen
from plancompare.outputs.terms_table import TermsTable
from plancompare.outputs.terms_tbx import TermsTbx
from plancompare.seams import Screen
from tests.checks.cases import comparison_of, document_of


def extract(made, encoder):
    return extract_from(Row.of(made, "source"), Row.of(made, "target"), encoder)


SOURCE = """\
聯合實驗室將於五月成立。
雙方支持聯合實驗室的工作。
專家訪問聯合實驗室。
國際會議在國家會議中心召開。
國家會議中心開放。
"""
TARGET = """\
共同実験室は5月に設立される。
双方は共同実験室を支持する。
専門家が共同研究室を訪問。
国際会議は国家会議センターで開く。
国家会議センターが開く。
"""


def place(document, side, words, occurrence=0):
    start = -1
    for _ in range(occurrence + 1):
        start = document.text.text.index(words, start + 1)
    sentence = next(s for s in document.sentences if s.span.covers(Span(start, start + len(words))))
    return Place(side, sentence.key, Span(start, start + len(words)))


def report(source=SOURCE, target=TARGET, languages=("zh-Hant", "ja")):
    """The sample with one term of two renderings and one of a single one."""
    made = comparison_of(source, target, languages)
    here = [place(made.source, "source", "聯合實驗室", n) for n in range(3)]
    usual = tuple(Use(here[n], place(made.target, "target", "共同実験室", n)) for n in range(2))
    other = (Use(here[2], place(made.target, "target", "共同研究室")),)
    centre = Use(place(made.source, "source", "國家會議中心"), place(made.target, "target", "国家会議センター"))
    terms = (
        Term("國家會議中心", "zh-Hant", 2, (Rendering("国家会議センター", (centre,), 0.8, 0.9),)),
        Term(
            "聯合實驗室",
            "zh-Hant",
            3,
            (Rendering("共同実験室", usual, 0.64, 0.82), Rendering("共同研究室", other, 0.59, 0.7)),
        ),
    )
    object.__setattr__(made, "terms", terms)
    return Report(made, ())


# --- extraction ---


def test_terms_are_found_with_an_encoder_that_only_knows_characters():
    terms = {term.words: term for term in extract(comparison_of(SOURCE, TARGET, ("zh-Hant", "ja")), Lexical())}
    assert terms["聯合實驗室"].count == 3
    assert terms["國家會議中心"].renderings[0].words.startswith("国家会議")


def test_an_encoder_is_asked_for_a_bounded_number_of_strings():
    class Counting(Lexical):
        asked = 0

        def encode(self, texts, languages):
            self.asked += len(texts)
            assert len(languages) == len(texts)
            return super().encode(texts, languages)

    names = [f"{a}{b}委員會" for a in "國際科技教育經濟環境衛生" for b in "發展研究管理監督合作交流"]
    lines = [f"{name}召開會議，{name}發表報告。" for name in names]
    encoder = Counting()
    extract(comparison_of("\n".join(lines * 2), "\n".join(lines * 2), ("zh-Hant", "zh-Hans")), encoder)
    assert 0 < encoder.asked <= 600


def test_nothing_comes_of_nothing():
    for source, target in (("", ""), ("一。\n", ""), ("。\n", "。\n"), ("一。\n\n", "\nEins.\n")):
        assert extract(comparison_of(source, target, ("zh-Hans", "de")), Lexical()) == ()


_WORDS = """
    聯合實驗室 共同実験室 カタロニア の を 的 。 , （ ー 실험실은 лаборатории 2018 ไทย हिन्दी α 😀 \u0301
    Laboratory Labor
"""
WORDS = st.sampled_from([*_WORDS.split(), "Joint Laboratory", "Gemeinsames Labor", " "])
TEXTS = st.lists(st.lists(WORDS, max_size=8).map("".join), max_size=6).map("\n".join)
LANGUAGES = st.sampled_from(["zh-Hant", "zh-Hans", "ja", "en", "de", "ko", "ru", "tr", "th", "hi", "und"])


@given(TEXTS, TEXTS, LANGUAGES, LANGUAGES)
@settings(max_examples=60, deadline=None)
def test_every_place_holds_what_is_said_of_it(source, target, here, there):
    made = comparison_of(source, target, (here, there))
    terms = extract(made, Lexical())
    assert terms == extract(made, Lexical())
    paired = {key for bead in made.beads if bead.source and bead.target for key in (*bead.source, *bead.target)}
    for term in terms:
        assert term.words.strip() == term.words != ""
        assert term.renderings
        assert sum(len(r.uses) for r in term.renderings) <= term.count
        for rendering in term.renderings:
            assert rendering.uses
            assert 0 <= rendering.likeness <= 1
            assert 0 <= rendering.confidence <= 1
            for use in rendering.uses:
                for at in (use.source, use.target):
                    sentence = made.document(at.side).sentence_of[at.key]
                    assert sentence.span.covers(at.span)
                    assert len(at.span)
                    assert at.key in paired
    object.__setattr__(made, "terms", terms)
    for finding in Terminology().findings(made):
        assert finding.primary.side == "target"
        assert finding.related


def test_only_pairs_that_are_believed_count():
    made = comparison_of(SOURCE, TARGET, ("zh-Hant", "ja"))
    beads = tuple(replace(bead, confidence=0.1) for bead in made.beads)
    doubtful = replace(made, links=(replace(made.links[0], beads=beads),))
    assert extract(doubtful, Lexical()) == ()


def test_headings_count():
    made = comparison_of("聯合實驗室。\n聯合實驗室開放。\n", "共同実験室。\n共同実験室が開く。\n", ("zh-Hant", "ja"))
    first, second = made.beads
    heading = made.source.sentence_of["1.1#1"].span, made.target.sentence_of["1.1#1"].span
    documents = [
        replace(d, clauses=(replace(d.clauses[0], heading=span, paragraphs=d.clauses[0].paragraphs[1:]),))
        for d, span in zip((made.source, made.target), heading, strict=True)
    ]
    moved = Comparison(
        *documents, (Link("1", "1", 0.8, (second,)),), (Bead(("1",), ("1",), first.score, first.confidence),)
    )
    (term,) = extract(moved, Lexical())
    assert {use.target.key for use in term.renderings[0].uses} == {"1", "1.2#1"}


# --- what is shown ---


@pytest.mark.parametrize("width", [20, 40, 59, 60, 80, 120])
def test_the_screen_is_not_overrun(width):
    lines = TermsScreen(Screen(width)).render(report()).splitlines()
    assert max(map(width_of, lines)) <= width


def test_the_screen_tells_several_renderings_first():
    shown = TermsScreen(Screen(80)).render(report())
    assert shown.index("聯合實驗室 ×3") < shown.index("國家會議中心 ×2")
    assert "1 term with several renderings" in shown
    assert "≠ 共同研究室 ×1 70 % sure 1.3#1" in shown
    assert "\x1b" not in shown
    assert "\x1b[" in TermsScreen(Screen(80, colour=True)).render(report())


def test_the_screen_says_that_there_is_nothing():
    made = comparison_of("一。\n", "一。\n", ("zh-Hant", "ja"))
    assert "no term" in TermsScreen(Screen(80)).render(Report(made, ()))


def test_no_sequence_of_a_document_reaches_the_terminal():
    hostile = report()
    document = document_of("\x1b]0;x\x07共同実験室\n", "ja", "\x1b[2J")
    object.__setattr__(hostile.comparison, "target", document)
    object.__setattr__(hostile.comparison, "terms", ())
    assert "\x1b" not in TermsScreen(Screen(80)).render(hostile)


@pytest.mark.parametrize(("name", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_a_table_is_a_glossary_again(name, delimiter):
    text = TermsTable(name, delimiter).render(report())
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert [(row["zh-Hant"], row["ja"], row["uses"], row["usual"]) for row in rows] == [
        ("國家會議中心", "国家会議センター", "1", "yes"),
        ("聯合實驗室", "共同実験室", "2", "yes"),
        ("聯合實驗室", "共同研究室", "1", ""),
    ]
    demands = read_glossary(text, "g").demands("zh-Hant", "ja")
    assert [(d.source, d.allowed) for d in demands] == [
        ("國家會議中心", ("国家会議センター",)),
        ("聯合實驗室", ("共同実験室", "共同研究室")),
    ]


def test_no_cell_is_a_formula():
    made = report()
    (first, second) = made.comparison.terms
    object.__setattr__(made.comparison, "terms", (replace(first, words="=1+1"), second))
    assert "\n'=1+1," in TermsTable("csv", ",").render(made)


def test_tbx_is_a_glossary_again():
    text = TermsTbx().render(report())
    root = etree.fromstring(text.encode())
    assert root.tag == "{urn:iso:std:iso:30042:ed-2}tbx"
    assert read_glossary(text, "g").demands("zh-Hant", "ja")[1].allowed == ("共同実験室", "共同研究室")


def test_json_is_as_its_schema_says():
    schemas = [
        json.loads(files("plancompare").joinpath("schemas", f"{name}-1.json").read_text("utf-8"))
        for name in ("terms", "aligned")
    ]
    registry = Registry().with_resources((schema["$id"], Resource.from_contents(schema)) for schema in schemas)
    made = report()
    record = json.loads(TermsJson().render(made))
    jsonschema.Draft202012Validator.check_schema(schemas[0])
    jsonschema.Draft202012Validator(schemas[0], registry=registry).validate(record)
    for term in record["terms"]:
        for rendering in term["renderings"]:
            for use in rendering["uses"]:
                for side, at in use.items():
                    start, stop = at["span"]
                    assert made.comparison.document(side).text.text[start:stop] == at["text"]

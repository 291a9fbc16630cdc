"""Words without a counterpart, on sentences written for it, with the embedded encoder."""

import pytest

from plancompare import align_sentences
from plancompare.align.documents import compare_documents
from plancompare.align.phrases import trimmed
from plancompare.checks.phrases import Phrases
from tests.checks.cases import document_of, load, words_of
from tests.laws.documents import SENTENCES, encoder

CASES = load("phrases")
LANGUAGES = ("zh-Hant", "ja", "en", "de")


def compared(case):
    sides = [document_of(case[side][1], case[side][0], side) for side in ("source", "target")]
    return compare_documents(*sides, encoder())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_cases(case):
    comparison = compared(case)
    said = [words_of(comparison, f)[:2] for f in Phrases().findings(comparison)]
    assert said == [(entry["rule"], entry["primary"]) for entry in case["expected"]]


def test_complete_translations_are_left_alone():
    for first in LANGUAGES:
        for second in LANGUAGES:
            rows = [[words[tag] for words in SENTENCES] for tag in (first, second)]
            beads = align_sentences(*rows, source_language=first, target_language=second, encoder=encoder())
            sure = [gap for bead in beads for gap in bead.gaps if gap.confidence >= 0.8]
            assert len(sure) <= len(SENTENCES) // 50, (first, second, sure)


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        (
            [
                "この条例において、次の各号に掲げる用語の意義は、それぞれ当該各号に定めるところによる。",
                "使用料は毎月納める。",
            ],
            ["Im Sinne dieses Gesetzes bedeuten die folgenden Begriffe:", "Die Gebühr ist jeden Monat zu zahlen."],
            ("ja", "de"),
        ),
        (
            ["Os Estados-Membros adotam as medidas.", "Os Estados-Membros comunicam o texto à Comissão."],
            ["De lidstaten nemen de maatregelen.", "Zij delen de Commissie de tekst mee."],
            ("pt", "nl"),
        ),
    ],
    ids=["lists are announced by formulas", "the subject of talk may be a pronoun"],
)
def test_what_is_often_said_otherwise_is_doubted(source, target, languages):
    beads = align_sentences(
        source, target, source_language=languages[0], target_language=languages[1], encoder=encoder()
    )
    assert all(gap.confidence < 0.5 for bead in beads for gap in bead.gaps)


def test_exchanging_the_sides_exchanges_the_gaps():
    source = ["The agency may share the data, provided that both parties agree in writing.", "Water is free."]
    target = ["Die Behörde darf die Daten weitergeben.", "Wasser ist kostenlos."]
    one = align_sentences(source, target, source_language="en", target_language="de", encoder=encoder())
    two = align_sentences(target, source, source_language="de", target_language="en", encoder=encoder())
    assert [(b.source, b.target, b.shortened, b.expanded) for b in one] == [
        (b.target, b.source, b.expanded, b.shortened) for b in two
    ]
    assert [gap.turned() for b in one for gap in b.gaps] == [gap for b in two for gap in b.gaps]


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("a, b (c, d) e", ", b (c, d)", "b (c, d)"),
        ("計劃（專項、基金等）項目", "專項、基金等", "（專項、基金等）"),
        ("計劃（專項、基金等）項目", "（專項、基金等", "（專項、基金等）"),
        ("x (y z", "(y z", "y z"),
        ("x y) z", "y)", "y"),
        ("a , ; b", ", ;", None),
    ],
)
def test_a_gap_is_its_words_with_their_own_brackets(text, words, place):
    start = text.index(words)
    found = trimmed(text, start, start + len(words))
    assert (found and text[slice(*found)]) == place


def test_the_place_counts_the_characters_of_the_sentence_as_it_was_given():
    source = [
        "  The agency may share\n the  data, provided that both parties agree in writing and the owner is told.  "
    ]
    target = ["Die Behörde darf die Daten weitergeben."]
    for texts, tags in (((source, target), ("en", "de")), ((target, source), ("de", "en"))):
        (bead,) = align_sentences(*texts, source_language=tags[0], target_language=tags[1], encoder=encoder())
        (gap,) = bead.gaps
        assert source[0][gap.start : gap.stop] == "provided that both parties agree in writing and the owner is told"

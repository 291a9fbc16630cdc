from types import SimpleNamespace
from zlib import crc32

import numpy as np
import pytest

from plancompare.align.rows import Row
from plancompare.align.terms import extract as extract_from
from plancompare.checks.terminology import Terminology
from plancompare.encoders.composed import unit
from plancompare.fold import fold
from plancompare.glossaries import read_glossary
from tests.checks import cases


def extract(made, encoder):
    return extract_from(Row.of(made, "source"), Row.of(made, "target"), encoder)


CASES = cases.load("terminology")


class Meanings:
    """An encoder that knows what some strings mean: each meaning is a dimension, all else is its own."""

    name = "meanings"

    def __init__(self, meanings):
        self.meanings = [[fold(words) for words in group] for group in meanings]

    def encode(self, texts, languages):
        own = len(self.meanings)
        rows = np.zeros((len(texts), own + 997), np.float32)
        known = sorted(((w, g) for g, ws in enumerate(self.meanings) for w in ws), key=lambda pair: -len(pair[0]))
        for row, text in zip(rows, texts, strict=True):
            left = fold(text)
            for words, group in known:
                if words in left:
                    row[group] += len(words)
                    left = left.replace(words, "", 1)
            row[own + crc32(left.encode()) % 997] += len(left.strip())
        return SimpleNamespace(vectors=unit(rows))


def checked(case):
    languages = case["source language"], case["target language"]
    made = cases.comparison_of(case["source"], case["target"], languages)
    object.__setattr__(made, "terms", extract(made, Meanings(case.get("meanings", []))))
    glossary = read_glossary(case["glossary"], "glossary.csv") if "glossary" in case else None
    found = [f for f in Terminology(glossary).findings(made) if f.confidence >= f.rule.threshold]
    return made, found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case):
    made, found = checked(case)
    said = [cases.words_of(made, finding) for finding in found]
    assert [(rule, words) for rule, words, _ in said] == [(e["rule"], e["words"]) for e in case["expected"]]
    for expected, finding, (_, _, related) in zip(case["expected"], found, said, strict=True):
        assert set(expected["words_there"]) <= set(related)
        assert finding.severity.name == expected.get("severity", finding.severity.name)


@pytest.mark.parametrize("case", [c for c in CASES if c["expected"]], ids=lambda case: case["name"])
def test_what_is_said_is_explained(case):
    _, found = checked(case)
    for finding in found:
        facts = {**finding.evidence}
        assert any(
            all(f"{{{name}" not in sentence or name in facts for name in ("term", "wanted", "forbidden", "renderings"))
            for sentence in finding.rule.because
        )
        assert facts["term"] in finding.message


def test_every_place_is_told_once():
    case = CASES[0]
    made, (finding,) = checked(case)
    places = [finding.primary, *finding.related]
    assert len(set(places)) == len(places)
    assert {place.key for place in places if place.side == "source"} == {"1.1#1", "1.2#1", "1.3#1"}
    assert "×2" in finding.evidence["renderings"]
    assert made.terms[0].count == 3


def test_without_terms_or_glossary_nothing_is_said():
    made = cases.comparison_of("One.\n", "Eins.\n", ("en", "de"))
    assert list(Terminology().findings(made)) == []

"""Numbers and words that stand twice, or not at all: what is said of each case of `numbering.yml`."""

import pytest

from plancompare.checks.duplicates import Duplicates
from plancompare.checks.numbering import Numbering
from tests.checks.cases import load, words_of
from tests.checks.structured import structured_comparison

CASES = load("numbering")
CLEAN = [case for case in CASES if not case["expected"] and "one_way" not in case]


def compared(case: dict):
    return structured_comparison(case["source"][1], case["target"][1], (case["source"][0], case["target"][0]))


def said_of(comparison) -> list[tuple[str, str, tuple[str, ...]]]:
    return [words_of(comparison, f) for check in (Numbering(), Duplicates()) for f in check.findings(comparison)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_cases(case):
    said = said_of(compared(case))
    assert [rule for rule, _, _ in said] == [e["rule"] for e in case["expected"]]
    for (_, primary, related), wanted in zip(said, case["expected"], strict=True):
        assert primary.startswith(wanted["primary"])
        assert len(related) == len(wanted["related"])
        for words, start in zip(related, wanted["related"], strict=True):
            assert words.startswith(start)


@pytest.mark.parametrize("case", CLEAN, ids=lambda case: case["name"])
def test_clean_the_other_way_round(case):
    assert said_of(compared(case | {"source": case["target"], "target": case["source"]})) == []


def test_the_span_of_two_paragraphs_covers_both():
    case = next(case for case in CASES if "two paragraphs" in case["name"])
    comparison = compared(case)
    (finding,) = Duplicates().findings(comparison)
    assert finding.evidence["paragraphs"] == 2
    assert comparison.source.words(finding.primary.span).endswith("of the other party.")

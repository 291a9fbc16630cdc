"""Translations that stayed as they were: what is said of each case of `outdated.yml`."""

import pytest

from plancompare.checks.outdated import Outdated
from plancompare.gate.history import changes
from tests.checks.cases import comparison_of, document_of, load, words_of

CASES = load("outdated")


def found(case: dict):
    comparison = comparison_of(case["source"][1], case["target"][1], (case["source"][0], case["target"][0]))
    then = document_of(case["target_was"], case["target"][0]) if "target_was" in case else None
    made = changes(document_of(case["was"], case["source"][0]), comparison.source, then)
    return comparison, list(Outdated(made).findings(comparison))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_cases(case):
    comparison, findings = found(case)
    expected = [(one["rule"], one["words"], (one["words_there"],)) for one in case["expected"]]
    assert [words_of(comparison, finding) for finding in findings] == expected
    assert [finding.confidence for finding in findings] == [one["sure"] for one in case["expected"]]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_without_an_earlier_revision_it_is_silent(case):
    comparison, _ = found(case)
    assert list(Outdated().findings(comparison)) == []


def test_the_earlier_words_are_told():
    _, (finding,) = found(CASES[0])
    assert finding.evidence == {"before": "The fee is due within 30 days."}

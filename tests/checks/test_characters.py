"""The rules about characters, case by case: look-alikes, foreign scripts, brackets, untranslated text, emphasis."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from plancompare.checks.brackets import Brackets
from plancompare.checks.confusables import Confusables
from plancompare.checks.emphasis import Emphasis
from plancompare.checks.garbled import Garbled
from plancompare.checks.repeated import OFTEN
from plancompare.checks.scripts import Scripts
from plancompare.checks.untranslated import Untranslated
from plancompare.findings import Finding, Severity
from plancompare.model import Comparison, Document, Span
from tests.checks.cases import comparison_of, load, words_of

CHECKS = {
    "confusables": Confusables(),
    "scripts": Scripts(),
    "brackets": Brackets(),
    "untranslated": Untranslated(),
    "garbled": Garbled(),
}
CASES = [
    pytest.param(CHECKS[module], case, id=f"{module}: {case['name']}") for module in CHECKS for case in load(module)
]


def found_in(check, comparison: Comparison) -> list[Finding]:
    """The findings in the order of the texts, the source's first."""
    found = list(check.findings(comparison))
    for finding in found:
        assert finding.rule in check.rules
        assert 0.0 < finding.confidence <= 1.0
        document = comparison.document(finding.primary.side)
        assert document.sentence_of[finding.primary.key].span.covers(finding.primary.span)
    return sorted(found, key=lambda finding: (finding.primary.side == "target", finding.primary.span))


@pytest.mark.parametrize(("check", "case"), CASES)
def test_a_case_of_characters(check, case):
    comparison = comparison_of(case["source"], case["target"], tuple(case["languages"]))
    found = found_in(check, comparison)
    wanted = [(e["rule"], e["words"], tuple(e["there"])) for e in case["expected"]]
    assert [words_of(comparison, finding) for finding in found] == wanted
    for finding, expected in zip(found, case["expected"], strict=True):
        if "meant" in expected:
            assert finding.evidence["meant"] == expected["meant"]
        if "severity" in expected:
            assert finding.severity is Severity[expected["severity"]]
        if "at" in expected:
            assert finding.primary.span.start == expected["at"]
        assert finding.confidence <= expected.get("most", 1.0)


def with_emphasis(document: Document, marked: str) -> Document:
    """The document with the [marked] words of its text emphasised."""
    marks = enumerate(re.finditer(r"\[(.*?)\]", marked))
    starts = ((match.start() - 2 * number, match[1]) for number, match in marks)
    emphasis = tuple(Span(start, start + len(words)) for start, words in starts)
    return replace(document, text=replace(document.text, emphasis=emphasis))


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in load("emphasis")])
def test_a_case_of_emphasis(case):
    plain = [re.sub(r"[\[\]]", "", case[side]) for side in ("source", "target")]
    made = comparison_of(plain[0], plain[1], tuple(case["languages"]))
    comparison = replace(
        made,
        source=with_emphasis(made.source, case["source"]),
        target=with_emphasis(made.target, case["target"]),
    )
    found = found_in(Emphasis(), comparison)
    wanted = [(e["rule"], e["words"], tuple(e["there"])) for e in case["expected"]]
    assert [words_of(comparison, finding) for finding in found] == wanted


def test_what_is_wrong_all_through_a_document_is_one_finding():
    times = OFTEN + 2
    comparison = comparison_of("協議有效。\n" * times, "⼒がある。\n" * times, ("zh-Hant", "ja"))
    (finding,) = Confusables().findings(comparison)
    assert finding.evidence["times"] == times
    assert len(finding.related) == times - 1
    assert {place.side for place in finding.related} == {"target"}


def test_titles_headings_and_what_is_out_of_scope():
    comparison = comparison_of("合作\n合作。", "科学技術協カ\n協力する。", ("zh-Hant", "ja"))
    assert [finding.primary.key for finding in Confusables().findings(comparison)] == ["1.1#1"]
    (clause,) = comparison.target.clauses
    titled = replace(comparison.target, title=Span(0, 6), clauses=(replace(clause, paragraphs=clause.paragraphs[1:]),))
    assert [f.primary.key for f in Confusables().findings(replace(comparison, target=titled))] == [""]
    scoped = replace(comparison, target=titled, target_scope=("1",))
    assert not list(Confusables().findings(scoped))
    headed = replace(titled, title=None, clauses=(replace(titled.clauses[0], heading=Span(0, 6)),))
    assert [f.primary.key for f in Confusables().findings(replace(comparison, target=headed))] == ["1"]


def test_a_document_in_another_language_than_was_said_is_left_alone():
    comparison = comparison_of("They agree.", "双方同意本协议的全部条款，并且保证履行义务。", ("en", "zh-Hant"))
    assert not list(Scripts().findings(comparison))

"""`number-mismatch`, case by case, and what it says of itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plancompare.checks.numbers import Numbers
from plancompare.findings import Finding, Severity
from plancompare.model import Bead, Comparison, Link, Span
from tests.checks.cases import comparison_of, load, words_of
from tests.checks.pages import comparison_of_pages

RULE = Numbers.rules[0]


def reported(comparison: Comparison, threshold: float = RULE.threshold) -> list[Finding]:
    """What is said from the threshold on."""
    found = list(Numbers().findings(comparison))
    assert all(finding.rule is RULE and 0 < finding.confidence <= 1 for finding in found)
    return [finding for finding in found if finding.confidence >= threshold]


@pytest.mark.parametrize("case", load("numbers"), ids=lambda case: case["name"])
def test_a_case(case):
    comparison = comparison_of(case["source"], case["target"], tuple(case["languages"]))
    found = reported(comparison, case.get("threshold", RULE.threshold))
    assert [words_of(comparison, f)[1:] for f in found] == [(e["words"], tuple(e["there"])) for e in case["expected"]]
    for finding, expected in zip(found, case["expected"], strict=True):
        assert finding.severity is Severity[expected["severity"]]
        assert finding.primary.side == expected.get("side", "source")
        assert expected.get("at least", 0) <= finding.confidence <= expected.get("at most", 1)
        assert finding.evidence.get("factor") == expected.get("factor")
        if "at" in expected:
            assert finding.related[0].span.start == expected["at"]


def test_a_gap_is_the_end_of_what_should_say_the_number():
    comparison = comparison_of("Eins.\nEs sind 27 Parteien.", "One.\nThere are parties.", ("de", "en"))
    (finding,) = reported(comparison)
    (gap,) = finding.related
    end = comparison.target.sentences[1].span.stop
    assert (gap.side, gap.key, gap.span) == ("target", comparison.target.sentences[1].key, Span(end, end))


def test_the_whole_bead_is_compared():
    comparison = comparison_of("3 apples and 47 pears.", "47梨。\n3苹果。", ("en", "zh-Hans"))
    (source,), target = comparison.source.sentences, comparison.target.sentences
    bead = Bead((source.key,), tuple(s.key for s in target), 0.8, 0.95)
    assert not reported(replace(comparison, links=(Link("1", "1", 0.8, (bead,)),)))


def test_what_is_missing_as_a_whole_is_left_to_coverage():
    assert not reported(comparison_of("Data.\nIt has 47 members.", "データ。\n", ("en", "ja")))


def test_headings_are_compared_too():
    comparison = comparison_of("Plan for 2018", "2019年の計画", ("en", "ja"))
    source, target = (
        replace(d, clauses=(replace(d.clauses[0], heading=d.sentences[0].span, paragraphs=()),))
        for d in (comparison.source, comparison.target)
    )
    bead = Bead(("1",), ("1",), 0.8, 0.95)
    (finding,) = reported(Comparison(source, target, (Link("1", "1", 0.8),), headings=(bead,)))
    assert (finding.primary.key, finding.evidence["value"], finding.evidence["value there"]) == ("1", "2018", "2019")


def test_a_doubtful_pair_makes_a_doubtful_finding():
    comparison = comparison_of("It has 47 members.", "会员48名。", ("en", "zh-Hans"))
    doubtful = replace(comparison.beads[0], confidence=0.5)
    sure = reported(comparison, 0)[0].confidence
    assert reported(replace(comparison, links=(Link("1", "1", 0.8, (doubtful,)),)), 0)[0].confidence < sure / 2


def test_the_two_directions_agree():
    texts = "有效期至 2022 年 6 月 30 日，共47人。", "It is valid until 30 June 2020 and has members."
    here = comparison_of(*texts, ("zh-Hant", "en"))
    back = comparison_of(*texts[::-1], ("en", "zh-Hant"))
    places = [sorted((p.side, p.span) for p in (f.primary, *f.related)) for f in reported(here)]
    turned = {"source": "target", "target": "source"}
    mirrored = [sorted((turned[p.side], p.span) for p in (f.primary, *f.related)) for f in reported(back)]
    assert sorted(places) == sorted(mirrored)


def test_a_number_in_the_label_of_the_other_heading_is_not_missing():
    source = "# A\n\n## Step 2: open the door\n\nOpen it.\n\n## Step 3: close the door\n\nClose it.\n"
    target = "# 가\n\n## 2 단계: 문 열기\n\n문을 엽니다.\n\n## 3 단계: 문 닫기\n\n문을 닫습니다.\n"
    comparison = comparison_of_pages(source, target, ("en", "ko"))
    assert not list(Numbers().findings(comparison))

"""Why a finding was made, in words."""

from dataclasses import replace

import pytest

from plancompare.checks import RULES
from plancompare.findings import Rule, Severity
from plancompare.outputs.explanation import explanation
from tests.outputs.sample import comparison, report

PHRASE = next(finding for finding in report().findings if finding.rule.name == "omitted-phrase")


def told(because=(), **evidence):
    rule = Rule("x-y", "accuracy", Severity.info, "The words differ.", because=because)
    return explanation(comparison(), replace(PHRASE, rule=rule, evidence=evidence, confidence=0.834))


@pytest.mark.parametrize(
    ("because", "evidence", "said"),
    [
        ((), {}, "The words differ."),
        ((), {"nearest_words": "善本", "likeness": 0.4321, "sentences": 3},
         "Nearest words: “善本”; likeness: 0.43; sentences: 3."),
        (("The nearest is “{nearest}” ({likeness:.2f}).",), {"nearest": "善本", "likeness": 0.4321},
         "The nearest is “善本” (0.43)."),
        (("It says {one}.", "And {two}.", "That is all."), {"one": 1}, "It says 1. That is all."),
        (("And {two}.",), {"one": 1}, "One: 1."),
        (("It is “{here}”.",), {}, "It is “（善本、地圖等）”."),
        (("There it is “{there}”.",), {}, "The words differ."),  # it faces a gap
        (("It follows “{follows:words}”.",), {"follows": "annex-1/1.1#2"},
         "It follows “讀者可憑同一證件借閱兩地圖書。”."),
        (("It follows “{follows:words}”.",), {"follows": "annex-1"}, "It follows “合作行動計劃”."),
        (("It follows “{follows:words}”.",), {"follows": "nowhere"}, "It follows “nowhere”."),
        ((), {"words": "50% {of} it"}, "Words: “50% {of} it”."),
    ],
)  # fmt: skip
def test_an_explanation(because, evidence, said):
    assert told(because, **evidence) == f"{said} It is 83 % sure."


def test_long_words_are_cut():
    assert "…" in told((), words="善" * 200)
    assert len(told((), words="善" * 200)) < 100


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_sentences_of_a_rule_are_sentences(rule):
    for sentence in rule.because:
        assert sentence.endswith(".")
        assert sentence.count("{") == sentence.count("}")

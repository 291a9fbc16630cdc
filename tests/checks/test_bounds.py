"""Numbers that are a least on one side and a most on the other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.checks.bounds import Bounds
from plancompare.languages.bounds import bounds
from tests.checks.cases import comparison_of, load, words_of

LEAST = {"en": "at least {}", "de": "mindestens {}", "ja": "{}日以上", "zh-Hant": "不少於{}", "ru": "не менее {}"}
LEAST |= {"th": "ไม่น้อยกว่า {}", "ar": "لا يقل عن {}"}
MOST = {"en": "no more than {}", "de": "höchstens {}", "ja": "{}日以内", "zh-Hant": "不超過{}", "ru": "не более {}"}
MOST |= {"th": "ไม่เกิน {}", "ar": "لا يزيد على {}"}


@pytest.mark.parametrize("case", load("bounds"), ids=lambda case: case["name"])
def test_case(case):
    comparison = comparison_of(case["source"].strip(), case["target"].strip(), tuple(case["languages"]))
    found = [words_of(comparison, finding) for finding in Bounds().findings(comparison)]
    assert found == [(e["rule"], e["words"], tuple(e["there"])) for e in case["expected"]]


@settings(deadline=None, derandomize=True, database=None)
@given(st.sampled_from(sorted(LEAST)), st.sampled_from(sorted(LEAST)), st.integers(1, 9999), st.booleans())
def test_the_same_bound_in_two_languages_is_no_fault_and_its_opposite_is_one(one, other, number, is_least):
    here, there = (LEAST, MOST) if is_least else (MOST, LEAST)
    assert [b.is_least for b in bounds(here[one].format(number), one)] == [is_least]
    same = comparison_of(here[one].format(number), here[other].format(number), (one, other))
    turned = comparison_of(here[one].format(number), there[other].format(number), (one, other))
    assert not list(Bounds().findings(same))
    assert len(list(Bounds().findings(turned))) == 1


@given(st.text(max_size=80), st.sampled_from(sorted(LEAST)))
@settings(deadline=None, derandomize=True, database=None)
def test_whatever_the_words_the_places_are_in_order_and_inside(words, tag):
    at = 0
    for bound in bounds(words, tag):
        assert at <= bound.span.start < bound.span.stop <= len(words)
        at = bound.span.stop

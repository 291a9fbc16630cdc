"""Which numbers render which."""

from __future__ import annotations

import pytest

from plancompare.quantities import quantities
from plancompare.quantities.matching import comparable, match

SAME = [
    ("3億5000万", "ja", "350 million", "en"),
    ("三分之一", "zh-Hans", "1/3", "en"),
    ("三分之一", "zh-Hans", "1 of 3", "en"),
    ("10時30分", "ja", "10:30", "en"),
    ("22:30", "de", "10:30 pm", "en"),
    ("10.30", "it", "10:30", "en"),
    ("5割", "ja", "50%", "en"),
    ("平成30年", "ja", "Heisei 30", "en"),
    ("90年代", "zh-Hans", "the 1990s", "en"),
    ("1.234", "de", "1,234", "en"),
    ("1.5", "und", "1,5", "und"),
    ("2018/19", "de", "2018 and 2019", "en"),
    ("9月", "ja", "September", "en"),
    ("9月", "ja", "2018-09-01", "en"),
    ("3pm", "en", "15時", "ja"),
]
OTHER = [
    ("9月", "ja", "9 people", "en"),
    ("3億", "ja", "3 million", "en"),
    ("1990年", "ja", "2090", "en"),
    ("10:30", "en", "10:50", "en"),
    ("1/3", "en", "2/3", "en"),
]


def left(a: str, first: str, b: str, second: str) -> tuple[list[str], list[str]]:
    one, two = quantities(a, first), quantities(b, second)
    rest = match(one, two)
    return [one[i].span.of(a) for i in rest.source], [two[j].span.of(b) for j in rest.target]


@pytest.mark.parametrize(("a", "first", "b", "second"), SAME)
def test_one_value_in_two_notations(a, first, b, second):
    assert not left(a, first, b, second)[0]
    assert not left(b, second, a, first)[1]


@pytest.mark.parametrize(("a", "first", "b", "second"), OTHER)
def test_another_value(a, first, b, second):
    assert left(a, first, b, second)[0]


def test_of_equal_numbers_those_at_like_places_are_partners():
    one, two = quantities("2, 4, 6", "en"), quantities("4, 4, 6", "en")
    rest = match(one, two)
    assert (rest.source, rest.target) == ((0,), (0,))


@pytest.mark.parametrize(
    ("a", "b", "are"),
    [
        ("20", "21", True),
        ("7", "7000", True),
        ("8848", "1956", False),
        ("1938", "1937", True),
        ("8848", "5", False),
        ("9:30", "9%", False),
    ],
)
def test_what_may_stand_in_a_numbers_place(a, b, are):
    (one,), (two,) = quantities(a, "de"), quantities(b, "de")
    assert comparable(one, two) is comparable(two, one) is are

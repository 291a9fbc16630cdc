"""Marks without partners: many of them take time in line with their number."""

from __future__ import annotations

import pytest

from plancompare.checks.pairs import Loose, across, loose_marks
from plancompare.model import Span
from tests.growth import grows_with_the_length_only


def loose(text: str) -> list[Loose]:
    paragraphs, start = [], 0
    for line in text.split("\n"):
        span = Span(start, start + len(line))
        paragraphs.append((span, loose_marks(text, span, "en")))
        start = span.stop + 1
    return list(across(paragraphs, text))


MANY = {
    "one paragraph of them": "(",
    "a paragraph of each": "“a\n",
    "addresses": "(http://example.org/(a ",
    "what closes": "a」",
}


@pytest.mark.parametrize("repeated", MANY.values(), ids=MANY)
def test_time_grows_with_their_number_only(repeated: str) -> None:
    assert grows_with_the_length_only(lambda count: loose(repeated * count), 500)


def test_a_quotation_over_paragraphs_may_open_anew_in_each() -> None:
    assert loose("“One.\n“Two.\n“Three.”") == []
    assert [mark.at for mark in loose("“One.\nTwo.\n(Three")] == [0, 11]

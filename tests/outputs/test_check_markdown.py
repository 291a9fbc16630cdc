"""The page for a comment: what a reader sees is what was found, and no word of a document is taken for markup."""

import html
import re

import pyromark
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.outputs.check_markdown import CheckMarkdown, _code, _text
from plancompare.outputs.remarks import visible
from plancompare.outputs.settled import settle
from tests.outputs.checked import HARD_WORDS, many, pair, remark, sample
from tests.outputs.generated import reports
from tests.outputs.golden import assert_golden

GFM = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH | pyromark.Options.ENABLE_FOOTNOTES
hard = st.text(st.sampled_from("a1 `*_[]()<>&~|$\\:@#!-+.{}\n\t漢　\u202e\x1b/") | st.characters(), max_size=40)


def page_of(text):
    return pyromark.html(text, options=GFM)


def read(markup):
    """What a person sees of HTML."""
    return html.unescape(re.sub(r"<!--.*?-->|<[^>]*>", "", markup))


def test_many_pairs():
    assert_golden("markdown/many.md", CheckMarkdown().render(many()))


def test_nothing_found():
    assert CheckMarkdown().render((pair(),)) == (
        "<!-- plancompare -->\n## ✅ plancompare: nothing found\n\n1 pair of files.\n"
    )


@given(hard)
def test_words_are_seen_as_they_stand(words):
    page = page_of(f"before {_text(words)} after")
    assert " ".join(read(page).split()) == " ".join(f"before {visible(words)} after".split())
    assert re.findall(r"<(?!!--)/?(\w+)", page) == ["p", "p"]


@given(hard.filter(lambda words: words.strip()))
def test_code_is_seen_as_it_stands(words):
    for in_table in (False, True):
        code = _code(words, in_table)
        page = page_of(f"| a | b |\n|---|---|\n| {code} | x |\n" if in_table else f"before {code} after")
        (seen,) = re.findall(r"<code>(.*?)</code>", page)
        assert html.unescape(seen).strip(" ") == visible(words).strip(" ")
        assert page.count("<td>") == (2 if in_table else 0)


@pytest.mark.parametrize("words", ["@someone", "#12", "GH #12", ":tada:", "https://a.b", "www.a.b"])
def test_nobody_is_called_and_nothing_linked(words):
    assert "<!-- -->" in _text(words)
    assert read(_text(words)) == words


@given(reports())
@settings(max_examples=40, deadline=None)
def test_every_finding_is_in_it(made):
    page = page_of(CheckMarkdown().render((settle(made),)))
    assert page.count("<li>") == len(made.findings)
    assert page.count("<details>") == page.count("</details>")


def test_what_trips_the_gate_goes_before_what_does_not():
    results = many() * 8
    whole = CheckMarkdown(limit=10**6).render(results)
    errors, waived = whole.count("**error** omitted"), len(re.findall(r"waived by", whole))
    text = CheckMarkdown(limit=len(whole) - 10).render(results)
    assert text.count("**error** omitted") == errors - waived
    assert "**warning**" in text
    assert "waived by" not in text
    shorter = CheckMarkdown(limit=len(text) - 2000).render(results)
    assert shorter.count("**error** omitted") == errors - waived
    assert "**warning**" not in shorter


def test_hard_words_are_seen():
    assert visible(HARD_WORDS) in read(page_of(CheckMarkdown().render(many())))


@pytest.mark.parametrize("limit", [1500, 3000, 20_000, 65_536])
def test_it_keeps_within_its_limit_and_counts_what_it_leaves_out(limit):
    results = many() * 300
    text = CheckMarkdown(limit=limit).render(results)
    assert len(text) <= limit
    assert len(text) > limit / 3
    page = page_of(text)
    assert page.count("<details>") == page.count("</details>")
    left = re.search(r"… and (\d+) findings more", text)
    there = sum(len(result.remarks) + len(result.waived) + bool(result.failure) for result in results)
    assert page.count("<li>") + text.count("It could not be compared") + int(left[1]) == there
    assert re.search(r"… and \d+ pairs more", text)


@pytest.mark.parametrize(
    ("results", "trips", "sign"),
    [
        ((pair(),), lambda _: True, "✅"),
        ((pair(remark()),), lambda _: True, "❌"),
        ((pair(remark()),), lambda _: False, "⚠️"),
        ((pair(waived=(remark(),)),), lambda _: True, "✅"),
        (many()[3:4], lambda _: False, "❌"),
    ],
)
def test_the_sign_is_that_of_the_gate(results, trips, sign):
    assert f"\n## {sign} plancompare: " in CheckMarkdown(trips).render(results)


def test_what_does_not_trip_the_gate_is_folded_away():
    text = CheckMarkdown().render((sample(),))
    assert text.index("**error**") < text.index("<details><summary>3 warnings, 2 info</summary>")
    assert text.index("**warning**") > text.index("<details>")

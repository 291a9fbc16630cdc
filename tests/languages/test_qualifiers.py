"""Qualifiers, each against its renderings in the other languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.fold import fold
from plancompare.languages.qualifiers import concepts, places, qualifiers

TAGS = ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh-Hans", "zh-Hant")
SAID = {
    "writing": {
        "ar": "يوافق كتابة", "de": "sie stimmen schriftlich zu", "en": "they agree in writing",
        "es": "aceptan por escrito", "fr": "ils acceptent par écrit", "it": "accettano per iscritto",
        "ja": "書面で同意する", "ko": "서면으로 동의한다", "nl": "zij stemmen schriftelijk in",
        "pl": "wyrażają zgodę na piśmie", "pt": "concordam por escrito",
        "ru": "соглашаются в письменной форме", "th": "ยินยอมเป็นลายลักษณ์อักษร",
        "tr": "yazılı olarak kabul ederler", "zh-Hans": "书面同意", "zh-Hant": "書面同意",
    },
    "gradually": {
        "ar": "يزداد تدريجيا", "de": "schrittweise erhöht", "en": "raised step\nby step",
        "es": "aumentar gradualmente", "fr": "augmenter progressivement", "it": "aumentare gradualmente",
        "ja": "段階的に引き上げる", "ko": "점진적으로 높인다", "nl": "geleidelijk verhogen",
        "pl": "stopniowo podnosić", "pt": "aumentar gradualmente", "ru": "постепенно повышать",
        "th": "ค่อยๆ เพิ่ม", "tr": "kademeli olarak artırmak", "zh-Hans": "逐步提高", "zh-Hant": "逐步提高",
    },
    "immediately": {
        "ar": "يبلغ فورا", "de": "unverzüglich melden", "en": "report without delay", "es": "informar sin demora",
        "fr": "informer sans délai", "it": "informare senza indugio", "ja": "直ちに報告する",
        "ko": "즉시 보고한다", "nl": "onverwijld melden", "pl": "niezwłocznie zgłosić",
        "pt": "informar sem demora", "ru": "незамедлительно сообщить", "th": "รายงานทันที",
        "tr": "derhal bildirir", "zh-Hans": "立即报告", "zh-Hant": "立即報告",
    },
}  # fmt: skip


@pytest.mark.parametrize("concept", SAID)
@pytest.mark.parametrize("tag", TAGS)
def test_a_qualifier_is_found_and_rendered_in_every_language(concept, tag):
    assert concept in [found.concept for found in qualifiers(SAID[concept][tag], tag)]
    assert all(places(concept, words, other) for other, words in SAID[concept].items())


@pytest.mark.parametrize("tag", TAGS)
def test_a_page_knows_no_concept_that_english_does_not(tag):
    assert concepts(tag)
    assert concepts(tag) <= concepts("en")


def test_what_only_looks_like_a_qualifier_is_none():
    assert not list(qualifiers("not only cheap", "en"))
    assert not list(qualifiers("联合国", "zh-Hans"))
    assert [found.concept for found in qualifiers("only cheap", "en")] == ["only"]


def test_a_language_without_a_page_says_nothing():
    assert not list(qualifiers("only", "fi"))
    assert places("only", "vain", "fi") is None


@settings(deadline=None, derandomize=True, database=None)
@given(st.text(max_size=60), st.sampled_from(TAGS))
def test_whatever_the_words_the_places_are_in_order_and_inside_and_render_themselves(words, tag):
    at = 0
    for concept, span in qualifiers(words, tag):
        assert at <= span.start < span.stop <= len(fold(words)) == len(words)
        assert places(concept, words, tag)
        at = span.stop


@pytest.mark.parametrize("words", ["代金は買主に支払う", "全員が出席する", "日本人だけでなく"])
def test_a_word_within_another_is_none(words):
    assert "mainly" not in {found.concept for found in qualifiers(words, "ja")}


def test_one_ideograph_with_kana_is_a_word_where_it_begins_one():
    assert [found.concept for found in qualifiers("主に買主が払う", "ja")] == ["mainly"]

"""Words exchanged for their opposite, and one name for another, each in fifteen languages against the others."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.checks.contradictions import Contradictions
from plancompare.languages import pages
from plancompare.languages.groups import members
from tests.checks.cases import comparison_of, load, words_of

PACKAGES = tuple(f"plancompare.languages.{name}" for name in ("opposites", "names", "territories"))
SAID = {
    ("buyer", "0"): {
        "ar": "يدفع المشتري", "de": "Der Käufer zahlt", "en": "The buyer pays", "es": "El comprador paga",
        "fr": "L’acheteur paie", "it": "L’acquirente paga", "ja": "買主が支払う。", "ko": "매수인이 지급한다.",
        "nl": "De koper betaalt", "pl": "Kupujący płaci", "pt": "O comprador paga", "ru": "Покупатель платит",
        "th": "ผู้ซื้อชำระเงิน", "tr": "Alıcı öder", "zh-Hans": "买方付款", "zh-Hant": "買方付款",
    },
    ("buyer", "1"): {
        "ar": "يدفع البائع", "de": "Der Verkäufer zahlt", "en": "The seller pays", "es": "El vendedor paga",
        "fr": "Le vendeur paie", "it": "Il venditore paga", "ja": "売主が支払う。", "ko": "매도인이 지급한다.",
        "nl": "De verkoper betaalt", "pl": "Sprzedawca płaci", "pt": "O vendedor paga", "ru": "Продавец платит",
        "th": "ผู้ขายชำระเงิน", "tr": "Satıcı öder", "zh-Hans": "卖方付款", "zh-Hant": "賣方付款",
    },
    ("weekday", "monday"): {
        "ar": "يوم الاثنين", "de": "am Montag", "en": "on Monday", "es": "el lunes", "fr": "le lundi",
        "it": "il lunedì", "ja": "月曜日に", "ko": "월요일에", "nl": "op maandag", "pl": "w poniedziałek",
        "pt": "na segunda-feira", "ru": "в понедельник", "th": "วันจันทร์", "tr": "pazartesi günü", "zh-Hans": "在星期一",
        "zh-Hant": "在週一",
    },
    ("weekday", "wednesday"): {
        "ar": "يوم الأربعاء", "de": "am Mittwoch", "en": "on Wednesday", "es": "el miércoles", "fr": "le mercredi",
        "it": "il mercoledì", "ja": "水曜日に", "ko": "수요일에", "nl": "op woensdag", "pl": "w środę",
        "pt": "na quarta-feira", "ru": "в среду", "th": "วันพุธ", "tr": "çarşamba günü", "zh-Hans": "在星期三",
        "zh-Hant": "在週三",
    },
    ("country", "SE"): {
        "ar": "في السويد", "de": "in Schweden", "en": "in Sweden", "es": "en Suecia", "fr": "en Suède",
        "it": "in Svezia", "ja": "スウェーデンで", "ko": "스웨덴에서", "nl": "in Zweden", "pl": "w Szwecji",
        "pt": "na Suécia", "ru": "в Швеции", "th": "ในสวีเดน", "tr": "İsveç'te", "zh-Hans": "在瑞典",
        "zh-Hant": "在瑞典",
    },
    ("country", "EG"): {
        "ar": "في مصر", "de": "in Ägypten", "en": "in Egypt", "es": "en Egipto", "fr": "en Égypte", "it": "in Egitto",
        "ja": "エジプトで", "ko": "이집트에서", "nl": "in Egypte", "pl": "w Egipcie", "pt": "no Egito",
        "ru": "в Египте", "th": "ในอียิปต์", "tr": "Mısır'da", "zh-Hans": "在埃及", "zh-Hant": "在埃及",
    },
    ("half", "0"): {
        "ar": "في النصف الأول", "de": "im ersten Halbjahr", "en": "in the first half", "es": "en el primer semestre",
        "fr": "au premier semestre", "it": "nel primo semestre", "ja": "上半期に", "ko": "상반기에",
        "nl": "in het eerste halfjaar", "pl": "w pierwszym półroczu", "pt": "no primeiro semestre",
        "ru": "в первом полугодии", "th": "ในครึ่งปีแรก", "tr": "ilk yarısında", "zh-Hans": "在上半年",
        "zh-Hant": "在上半年",
    },
    ("half", "1"): {
        "ar": "في النصف الثاني", "de": "im zweiten Halbjahr", "en": "in the second half",
        "es": "en el segundo semestre", "fr": "au second semestre", "it": "nel secondo semestre", "ja": "下半期に",
        "ko": "하반기에", "nl": "in het tweede halfjaar", "pl": "w drugim półroczu", "pt": "no segundo semestre",
        "ru": "во втором полугодии", "th": "ในครึ่งปีหลัง", "tr": "ikinci yarısında", "zh-Hans": "在下半年",
        "zh-Hant": "在下半年",
    },
}  # fmt: skip
TAGS = sorted(SAID["buyer", "0"])
KINDS = sorted(SAID)


@pytest.mark.parametrize("case", load("contradictions"), ids=lambda case: case["name"])
def test_case(case):
    comparison = comparison_of(case["source"].strip(), case["target"].strip(), tuple(case["languages"]))
    found = [words_of(comparison, finding) for finding in Contradictions().findings(comparison)]
    assert found == [(e["rule"], e["words"], tuple(e["there"])) for e in case["expected"]]


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("kind", KINDS, ids=" ".join)
def test_a_member_is_read_in_every_language(kind, tag):
    assert kind in {(word.group, word.name) for word in members(SAID[kind][tag], tag, *PACKAGES)}


@settings(deadline=None, derandomize=True, database=None)
@given(st.sampled_from(TAGS), st.sampled_from(TAGS), st.sampled_from(KINDS), st.sampled_from(KINDS))
def test_the_same_is_no_fault_another_is_one_and_a_mirror_shows_the_same(one, other, kind, there):
    here, back = ((SAID[kind][one], SAID[there][other]), (SAID[there][other], SAID[kind][one]))
    found = list(Contradictions().findings(comparison_of(*here, (one, other))))
    mirrored = list(Contradictions().findings(comparison_of(*back, (other, one))))
    is_doubtful = ("tr", "EG") in ((one, kind[1]), (other, there[1]))  # Mısır is maize, too
    assert len(found) == (kind != there and kind[0] == there[0] and not is_doubtful)
    assert [(f.rule, f.confidence, f.primary.span) for f in found] == [
        (f.rule, f.confidence, f.related[0].span) for f in mirrored
    ]


@settings(deadline=None, derandomize=True, database=None)
@given(st.lists(st.sampled_from([(kind, tag) for kind in KINDS for tag in TAGS]), max_size=4), st.sampled_from(TAGS))
def test_a_text_against_itself_has_no_such_fault(said, tag):
    words = " ".join(SAID[kind][of] for kind, of in said) or "-"
    assert not list(Contradictions().findings(comparison_of(words, words, (tag, tag))))


@settings(deadline=None, derandomize=True, database=None)
@given(st.text(max_size=80), st.sampled_from(TAGS))
def test_whatever_the_words_the_places_are_inside_and_what_is_sure_is_found_alone(words, tag):
    found = list(members(words, tag, *PACKAGES))
    assert all(0 <= word.span.start < word.span.stop <= len(words) for word in found)
    assert list(members("", tag, *PACKAGES)) == []


def test_a_language_without_a_page_says_nothing():
    assert not list(members("Ostaja maksaa maanantaina", "fi", *PACKAGES))


def test_the_pages_have_the_same_members_in_the_same_order():
    sizes = {name: row.count(" / ") for name, row in pages.page(PACKAGES[0], "en")}
    for tag in {tag.split("-")[0] for tag in TAGS}:
        for name, row in pages.page(PACKAGES[0], tag):
            assert row.count(" / ") == sizes[name], (tag, name)

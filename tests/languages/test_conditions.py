"""Clauses of exception and condition: what opens them in each language, how far they go, and what renders them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.languages.conditions import clause, conditions, places
from plancompare.model import Span

SAID = {
    "exception": {
        "ar": "يدفع المشتري إلا إذا رفض", "de": "sie endet, es sei denn, er stimmt zu",
        "en": "it ends unless he agrees",
        "es": "paga todo, salvo los gastos", "fr": "il paie tout, sauf les frais", "it": "paga tutto, tranne le spese",
        "ja": "土曜日を除き、営業する", "ko": "토요일을 제외하고 영업한다", "nl": "hij betaalt, tenzij hij weigert",
        "pl": "płaci, chyba że odmówi", "pt": "paga tudo, exceto as despesas", "ru": "все дни, за исключением субботы",
        "th": "เปิดทุกวัน เว้นแต่วันเสาร์", "tr": "cumartesi hariç her gün açıktır", "zh-Hans": "除星期六外，每天开放",
        "zh-Hant": "除星期六外，每天開放",
    },
    "condition": {
        "ar": "يدفع إذا وافق البائع", "de": "er zahlt, sofern sie liefert", "en": "he pays, provided that they deliver",
        "es": "paga, siempre que entreguen", "fr": "il paie, à condition qu'ils livrent",
        "it": "paga, a condizione che consegnino", "ja": "引き渡した場合は、支払う", "ko": "인도한 경우에는 지급한다",
        "nl": "hij betaalt, mits zij leveren", "pl": "płaci, jeżeli dostarczą", "pt": "paga, desde que entreguem",
        "ru": "он платит, если они поставят", "th": "ชำระเงิน ถ้าส่งมอบแล้ว", "tr": "teslim edilmesi halinde öder",
        "zh-Hans": "如果交货，则付款", "zh-Hant": "如果交貨，則付款",
    },
    "regardless": {
        "ar": "يدفع بغض النظر عن السبب", "de": "er zahlt, unabhängig vom Grund, ungeachtet dessen",
        "en": "he pays, regardless of the cause", "es": "paga, cualquiera que sea la causa",
        "fr": "il paie, quelle que soit la cause", "it": "paga, indipendentemente dalla causa",
        "ja": "理由のいかんにかかわらず支払う", "ko": "이유에 관계없이 지급한다",
        "nl": "hij betaalt, ongeacht de reden",
        "pl": "płaci bez względu na przyczynę", "pt": "paga, independentemente da causa",
        "ru": "платит независимо от причины", "th": "ชำระโดยไม่คำนึงถึงสาเหตุ", "tr": "nedenine bakılmaksızın öder",
        "zh-Hans": "不论原因，均应付款", "zh-Hant": "不論原因，均應付款",
    },
}  # fmt: skip
TAGS = sorted(SAID["condition"])


@pytest.mark.parametrize("concept", SAID)
@pytest.mark.parametrize("tag", TAGS)
def test_a_clause_is_known_and_rendered_in_every_language(concept, tag):
    assert concept in [found.concept for found in conditions(SAID[concept][tag], tag)]
    assert all(places(concept, words, other) for other, words in SAID[concept].items())


@pytest.mark.parametrize(
    ("tag", "words", "expected"),
    [
        ("es", "No podrá vender, salvo los excedentes propios.", "salvo los excedentes propios"),
        ("es", "Cada socio, cualquiera que sea su capital, tiene voto.", "cualquiera que sea su capital"),
        ("en", "The Buyer may resell if the Seller agrees, at any price.", "if the Seller agrees"),
        ("de", "Er endet, es sei denn, dass beide am 1. Mai zustimmen.", "es sei denn, dass beide am 1. Mai zustimmen"),
        ("ko", "판매할 수 없다. 다만, 잉여분은 그러하지 아니하다.", "다만, 잉여분은 그러하지 아니하다"),
        ("ko", "조합원은, 자본금의 크기와 관계없이 한 표를 가진다.", "자본금의 크기와 관계없이"),
        ("ja", "当店は、土曜日を除き、毎日営業する。", "土曜日を除き"),
        ("zh-Hans", "除法定节假日外，每天开放。", "除法定节假日外"),
        ("zh-Hans", "双方同意，在不可抗力的情况下，合同终止。", "在不可抗力的情况下"),
        ("tr", "Taraflar, aksi kararlaştırılmadıkça, öder.", "aksi kararlaştırılmadıkça"),
    ],
)
def test_a_clause_goes_as_far_as_the_marks_around_it(tag, words, expected):
    opener = next(conditions(words, tag)).span
    span = clause(words, opener, tag)
    assert words[span.start : span.stop] == expected


@pytest.mark.parametrize(
    ("tag", "words"),
    [("en", "equal before the law"), ("pt", "ficheiros que se sobrepõem"), ("ja", "たとえば次のとおり")],
)
def test_what_only_looks_like_an_opening_word_is_none(tag, words):
    assert not list(conditions(words, tag))


@settings(deadline=None)
@given(
    words=st.text(max_size=60), tag=st.sampled_from(TAGS), places_of=st.tuples(st.integers(0, 60), st.integers(0, 60))
)
def test_a_clause_holds_its_opening_word(words, tag, places_of):
    start, stop = sorted(min(place, len(words)) for place in places_of)
    span = clause(words, Span(start, stop), tag)
    assert 0 <= span.start <= start <= stop <= span.stop <= len(words)

"""Obligations, permissions and prohibitions, each in fifteen languages against the others."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.checks.modality import Modalities
from plancompare.languages.modality import denies, modalities
from tests.checks.cases import comparison_of, load, words_of

SAID = {
    "required": {
        "ar": "يجب إبلاغ المالك", "de": "Er muss zahlen", "en": "He shall pay", "es": "Deberá pagar",
        "fr": "Il doit payer", "it": "Deve pagare", "ja": "支払わなければならない。", "ko": "지급하여야 한다.",
        "nl": "Hij moet betalen", "pl": "Musi zapłacić", "pt": "Deverá pagar", "ru": "Он должен платить",
        "th": "ผู้เช่าต้องชำระเงิน", "tr": "Ödemelidir", "zh-Hans": "应当支付", "zh-Hant": "應當支付",
    },
    "permitted": {
        "ar": "يجوز إبلاغ المالك", "de": "Er darf zahlen", "en": "He may pay", "es": "Podrá pagar",
        "fr": "Il peut payer", "it": "Può pagare", "ja": "支払うことができる。", "ko": "지급할 수 있다.",
        "nl": "Hij mag betalen", "pl": "Może zapłacić", "pt": "Poderá pagar", "ru": "Он может платить",
        "th": "ผู้เช่าอาจชำระเงิน", "tr": "Ödeyebilir", "zh-Hans": "可以支付", "zh-Hant": "得請求支付",
    },
    "forbidden": {
        "ar": "لا يجوز الدفع", "de": "Er darf hier nicht zahlen", "en": "He shall not pay", "es": "No podrá pagar",
        "fr": "Il ne peut pas payer", "it": "Non può pagare", "ja": "支払ってはならない。",
        "ko": "지급하여서는 아니 된다.", "nl": "Hij mag hier niet betalen", "pl": "Nie może zapłacić",
        "pt": "Não pode pagar", "ru": "Он не может платить", "th": "ผู้เช่าต้องไม่ชำระเงิน", "tr": "Burada ödenilemez",
        "zh-Hans": "不得支付", "zh-Hant": "不得支付",
    },
    "excused": {
        "ar": "لا يلزم الدفع", "de": "Er muss hier nicht zahlen", "en": "He need not pay",
        "es": "No está obligado a pagar",
        "fr": "Il n’est pas tenu de payer", "it": "Non è tenuto a pagare", "ja": "支払う必要はない。",
        "ko": "지급할 필요가 없다.", "nl": "Hij hoeft niet te betalen", "pl": "Nie musi płacić",
        "pt": "Não é obrigado a pagar", "ru": "Он не обязан платить", "th": "ผู้เช่าไม่จำเป็นต้องชำระเงิน",
        "tr": "Ödemek zorunda değildir", "zh-Hans": "无须支付", "zh-Hant": "無須支付",
    },
}  # fmt: skip
TAGS = sorted(SAID["required"])
EXCHANGED = {frozenset((one, other)) for one in ("required", "forbidden") for other in ("permitted", "excused")}
EXCHANGED.add(frozenset(("required", "forbidden")))


@pytest.mark.parametrize("case", load("modality"), ids=lambda case: case["name"])
def test_case(case):
    comparison = comparison_of(case["source"].strip(), case["target"].strip(), tuple(case["languages"]))
    found = [words_of(comparison, finding) for finding in Modalities().findings(comparison)]
    assert found == [(e["rule"], e["words"], tuple(e["there"])) for e in case["expected"]]


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("kind", SAID)
def test_a_modality_is_read_in_every_language(kind, tag):
    assert [word.kind for word in modalities(SAID[kind][tag], tag)] == [kind]


@settings(deadline=None, derandomize=True, database=None)
@given(st.sampled_from(TAGS), st.sampled_from(TAGS), st.sampled_from(sorted(SAID)), st.sampled_from(sorted(SAID)))
def test_the_same_in_two_languages_is_no_fault_and_an_exchange_is_one(one, other, kind, there):
    comparison = comparison_of(SAID[kind][one], SAID[there][other], (one, other))
    assert len(list(Modalities().findings(comparison))) == (frozenset((kind, there)) in EXCHANGED)


def test_a_language_without_a_page_and_a_question_say_nothing():
    assert not list(modalities("Sen täytyy maksaa", "fi"))
    assert not denies("ei", "fi")
    assert not list(modalities("May I come in?", "en"))


@given(st.text(max_size=80), st.sampled_from(TAGS))
@settings(deadline=None, derandomize=True, database=None)
def test_whatever_the_words_the_places_are_in_order_and_inside(words, tag):
    at = 0
    for _, span in modalities(words, tag):
        assert at <= span.start < span.stop <= len(words)
        at = span.stop

"""Two numbers of a sentence that stand for each other, and numbers that only moved with their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancompare.checks.numbers import Numbers
from plancompare.encoders import encoder_named
from tests.checks.cases import comparison_of, words_of

CASES = [
    (
        ("ja", "en"),
        "割増賃金は、時間外労働について25％、深夜労働について50％とする。",
        "Premiums of 50% for overtime work and 25% for late-night work are paid.",
        ["25", "50", "25", "50"],
    ),
    (
        ("de", "fr"),
        "Die Anzahlung beträgt 300 Euro, der Rest von 900 Euro ist bei Lieferung fällig.",
        "L'acompte est de 900 euros, le solde de 300 euros est dû à la livraison.",
        ["300", "900", "300", "900"],
    ),
    (
        ("zh-Hans", "en"),
        "乙方在验收合格后30日内支付货款的70%，余款30%在保修期满后支付。",
        "Party B shall pay 30% of the price within 30 days after acceptance, and the remaining 70% after the warranty.",
        ["70", "30", "70", "30"],
    ),
    (
        ("zh-Hans", "en"),
        "学生四十八人，教师二十一人。",
        "Twenty-one students and forty-eight teachers.",
        ["四十八", "二十一", "forty-eight", "Twenty-one"],
    ),
    (
        ("en", "ja"),
        "The fee is 20 euros for adults and 8 euros for children.",
        "料金は、子供が8ユーロ、大人が20ユーロである。",
        [],
    ),
    (
        ("en", "ja"),
        "The log grows by 1 MB for every 10,000 requests.",
        "ログは、10,000リクエスト毎に1 MB増える。",
        [],
    ),
    (("de", "fr"), "Unterstützt werden IPv4 und IPv6.", "IPv6 et IPv4 sont pris en charge.", []),
]


def crossed(source, target, languages, encoder=None):
    made = comparison_of(source, target, languages)
    found = [f for f in Numbers(encoder or encoder_named()).findings(made) if "lead" in f.evidence]
    return [words_of(made, f) for f in found]


@pytest.mark.parametrize(("languages", "source", "target", "expected"), CASES, ids=[case[1][:20] for case in CASES])
def test_case(languages, source, target, expected):
    found = [[words, *related] for _, words, related in crossed(source, target, languages)]
    # the second number there stands in the first one's place
    assert found == ([[expected[0], expected[1], expected[3], expected[2]]] if expected else [])


@pytest.mark.parametrize(("languages", "source", "target", "expected"), CASES, ids=[case[1][:20] for case in CASES])
def test_it_is_the_same_the_other_way_round(languages, source, target, expected):
    assert bool(crossed(target, source, languages[::-1])) == bool(expected)


PARTS = [
    ("für Kinder {} Euro", "{} euros for children"),
    ("für Erwachsene {} Euro", "{} euros for adults"),
    ("für Rentner {} Euro", "{} euros for pensioners"),
    ("für Hunde {} Euro", "{} euros for dogs"),
]


@given(
    st.lists(st.sampled_from(range(4)), min_size=2, max_size=4, unique=True),
    st.lists(st.integers(13, 900), min_size=4, max_size=4, unique=True),
    st.randoms(use_true_random=False),
)
def test_whatever_the_order_of_the_parts_numbers_that_go_with_their_words_are_right(parts, numbers, random):
    source = [PARTS[part][0].format(numbers[part]) for part in parts]
    turned = random.sample(parts, len(parts))
    target = [PARTS[part][1].format(numbers[part]) for part in turned]
    assert not crossed(f"Der Eintritt kostet {', '.join(source)}.", f"Entry is {', '.join(target)}.", ("de", "en"))

"""Units, signs and halves of the day: sixteen languages, each against each."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from plancompare.checks.numbers import Numbers
from plancompare.quantities import quantities
from plancompare.quantities.units import converted, disagree
from tests.checks.cases import comparison_of

SENTENCES = yaml.safe_load((Path(__file__).parent / "units.yml").read_text("utf-8"))
THRESHOLD = Numbers.rules[0].threshold


def _of(row: list) -> tuple[str, dict[str, str]]:
    sentence, *changes = row
    return sentence, {old: new or "" for change in changes for old, new in change.items()}


def _found(source: str, target: str, languages: tuple[str, str]) -> list:
    comparison = comparison_of(source, target, languages)
    return [finding for finding in Numbers().findings(comparison) if finding.confidence >= THRESHOLD]


@pytest.mark.parametrize("language", SENTENCES)
def test_no_translation_differs(language):
    for other in SENTENCES:
        for here, there in zip(SENTENCES[language], SENTENCES[other], strict=True):
            found = _found(_of(here)[0], _of(there)[0], (language, other))
            assert (other, [finding.message for finding in found]) == (other, [])


@pytest.mark.parametrize("language", SENTENCES)
def test_what_changes_a_number_beside_its_digits_is_found(language):
    for other in SENTENCES:
        for here, there in zip(SENTENCES[language], SENTENCES[other], strict=True):
            target, changes = _of(there)
            for old, new in changes.items():
                assert old in target
                changed = target.replace(old, new, 1)
                found = _found(_of(here)[0], changed, (language, other))
                assert (changed, len(found)) == (changed, 1)


@pytest.mark.parametrize(
    ("text", "language", "words", "codes"),
    [
        ("a 30-day limit", "en", "30-day", {"d"}),
        ("64–128MB", "de", "64", {"MB"}),
        ("64–128MB", "de", "128MB", {"MB"}),
        ("$5-10", "en", "10", {"USD", "HKD", "TWD", "AUD", "CAD", "SGD", "NZD", "MXN"}),
        ("5 millions d'euros", "fr", "5 millions d'euros", {"EUR"}),
        ("5 kilometrów kwadratowych", "pl", "5 kilometrów kwadratowych", {"km2"}),
        ("5000日元", "zh-Hans", "5000日元", {"JPY"}),
        ("10多公里", "zh-Hans", "10多公里", {"km"}),
        ("5个半月", "zh-Hans", "5个半月", {"mo"}),
        ("摂氏5度", "ja", "摂氏5", {"degC"}),
        ("1,6 км", "ru", "1,6 км", {"km"}),
        ("1600 m", "de", "1600 m", {"m"}),
        ("a month", "en", "", set()),
        ("the 1990s", "en", "", set()),
        ("10月1日", "ja", "", set()),
        ("the 6-foot-6 forward", "en", "6-foot", {"ft"}),
    ],
)
def test_the_unit_of_a_number(text, language, words, codes):
    units = {q.words.of(text): set(q.unit.codes) for q in quantities(text, language) if q.unit and q.strength}
    assert units.get(words, set()) == codes
    assert bool(units) is bool(codes)


EXACT = [
    ("km", "m", 1000),
    ("m", "cm", 100),
    ("kg", "g", 1000),
    ("h", "min", 60),
    ("days", "h", 24),
    ("GB", "MB", 1000),
]


@given(st.integers(2, 999), st.sampled_from(EXACT))
def test_what_was_converted_is_the_same(number, units):
    large, small, factor = units
    (one,), (two,) = quantities(f"({number} {large})", "en"), quantities(f"({number * factor} {small})", "en")
    assert converted(one, two)
    assert converted(two, one)
    (wrong,) = quantities(f"({number * factor * 3} {small})", "en")
    assert not converted(one, wrong)
    (same,) = quantities(f"({number} {small})", "en")
    assert disagree(one, same)
    assert not converted(one, same)


@given(
    st.integers(2, 99), st.sampled_from([("miles", "km", 1.609344), ("lb", "kg", 0.45359237), ("feet", "m", 0.3048)])
)
def test_a_conversion_may_be_rounded(number, units):
    here, there, factor = units
    (one,) = quantities(f"({number} {here})", "en")
    (rounded,) = quantities(f"({number * factor:.1f} {there})", "en")
    (wrong,) = quantities(f"({number * factor * 1.4:.1f} {there})", "en")
    assert converted(one, rounded) or number * factor < 1
    assert not converted(one, wrong) or here == "miles"  # nautical ones are longer

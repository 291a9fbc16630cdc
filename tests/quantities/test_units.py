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
                if old in ("p.m.", "nachmittags") or "°" not in changed:
                    pass
                found = _found(_of(here)[0], changed, (language, other))
                assert (changed, len(found)) == (changed, 1)

"""Sixteen languages, each against each: the same numbers are no difference, a changed digit is one."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from plancompare.checks.numbers import Numbers
from plancompare.findings import Finding
from tests.checks.cases import comparison_of

PARALLEL = yaml.safe_load((Path(__file__).parent / "parallel.yml").read_text("utf-8"))
THRESHOLD = Numbers.rules[0].threshold


def found(source: str, target: str, languages: tuple[str, str]) -> list[tuple[Finding, str]]:
    comparison = comparison_of(source, target, languages)
    return [
        (finding, comparison.document(finding.primary.side).words(finding.primary.span))
        for finding in Numbers().findings(comparison)
        if finding.confidence >= THRESHOLD
    ]


@pytest.mark.parametrize("language", PARALLEL)
def test_no_translation_differs(language):
    for other in PARALLEL:
        source, target = "\n".join(PARALLEL[language]), "\n".join(PARALLEL[other])
        assert (other, [words for _, words in found(source, target, (language, other))]) == (other, [])


CHANGES = [
    (0, {"30": "13", "๓๐": "๑๓"}),
    (5, {"47": "42", "四十七": "四十二"}),
    (6, {"75": "57", "7.5": "5.7"}),
]


@pytest.mark.parametrize("language", PARALLEL)
@pytest.mark.parametrize(("line", "changes"), CHANGES)
def test_a_changed_digit_is_found(language, line, changes):
    for other in PARALLEL:
        target = PARALLEL[other][line]
        place, old, new = next((target.rindex(old), old, new) for old, new in changes.items() if old in target)
        changed = target[:place] + new + target[place + len(old) :]
        ((finding, _),) = found(PARALLEL[language][line], changed, (language, other))
        there = finding.place("target")
        assert there.span.start <= place < there.span.stop
        assert finding.confidence >= 0.6

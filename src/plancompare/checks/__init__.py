"""Checks: each looks at a comparison and says what is wrong. A new check is one file here and one line below."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from hashlib import blake2b

from plancompare.checks.coverage import Coverage
from plancompare.checks.order import Order
from plancompare.findings import Finding, Rule
from plancompare.fold import fold
from plancompare.model import Comparison
from plancompare.seams import Check

CHECKS: tuple[Check, ...] = (Coverage("source"), Coverage("target"), Order())

RULES: tuple[Rule, ...] = tuple(rule for check in CHECKS for rule in check.rules)


def findings(comparison: Comparison) -> tuple[Finding, ...]:
    """What all checks say, in the order of the text (the source's first), with fingerprints."""
    found = [finding for check in CHECKS for finding in check.findings(comparison)]
    found.sort(key=lambda f: (f.primary.side != "source", f.primary.span, f.rule.name))
    ordinals: Counter[str] = Counter()
    result = []
    for finding in found:
        content = _content(comparison, finding)
        print_ = blake2b(f"{content}\n{ordinals[content]}".encode(), digest_size=8).hexdigest()
        ordinals[content] += 1
        result.append(replace(finding, fingerprint=print_))
    return tuple(result)


def _content(comparison: Comparison, finding: Finding) -> str:
    """What makes a finding this one whatever its number or place: rule, side, languages, words, heading above it."""
    document = comparison.document(finding.primary.side)
    words = " ".join(fold(document.words(finding.primary.span)).split())
    heading = ""
    clause = document.clause_of.get(finding.primary.key)
    while clause and not heading:
        heading = " ".join(fold(document.words(clause.heading)).split())
        clause = document.parent_of.get(clause.key)
    pair = f"{comparison.source.language} {comparison.target.language}"
    return "\n".join((finding.rule.name, finding.primary.side, pair, words, heading))

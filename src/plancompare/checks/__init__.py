"""Checks: each looks at a comparison and says what is wrong. A new check is one file here and one line in `CHECKS`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b

from plancompare.checks.brackets import Brackets
from plancompare.checks.confusables import Confusables
from plancompare.checks.coverage import Coverage
from plancompare.checks.duplicates import Duplicates
from plancompare.checks.emphasis import Emphasis
from plancompare.checks.numbering import Numbering
from plancompare.checks.numbers import Numbers
from plancompare.checks.order import Order
from plancompare.checks.phrases import Phrases
from plancompare.checks.references import References
from plancompare.checks.scripts import Scripts
from plancompare.checks.terminology import Terminology
from plancompare.checks.untranslated import Untranslated
from plancompare.errors import UsageError
from plancompare.findings import Finding, Rule
from plancompare.fold import fold
from plancompare.model import Comparison
from plancompare.seams import Check
from plancompare.settings import DEFAULTS, Settings
from plancompare.terms import Glossary

CHECKS: tuple[Check, ...] = (
    Coverage("source"),
    Coverage("target"),
    Phrases(),
    Order(),
    Numbers(),
    References(),
    Numbering(),
    Duplicates(),
    Terminology(),
    Untranslated(),
    Confusables(),
    Scripts(),
    Brackets(),
    Emphasis(),
)

RULES: tuple[Rule, ...] = tuple(rule for check in CHECKS for rule in check.rules)


def checks_with(glossary: Glossary | None) -> tuple[Check, ...]:
    """The register, with a glossary for the check that heeds one."""
    return tuple(Terminology(glossary) if isinstance(check, Terminology) and glossary else check for check in CHECKS)


def findings(
    comparison: Comparison, settings: Settings = DEFAULTS, checks: tuple[Check, ...] = CHECKS
) -> tuple[Finding, ...]:
    """What the checks say, as far as `settings` want to hear it, in the order of the text (the source's first).

    Each finding has its fingerprint, which is the same whatever the settings are. A check none of whose rules is on is
    not run.
    """
    asked = {rule.name: settings.of(rule) for check in checks for rule in check.rules}
    busy = [check for check in checks if any(asked[rule.name].on for rule in check.rules)]
    found = [finding for check in busy for finding in check.findings(comparison)]
    found.sort(key=lambda f: (f.primary.side != "source", f.primary.span, f.rule.name))
    return tuple(
        _as_asked(finding, asked[finding.rule.name])
        for finding in _fingerprinted(comparison, found)
        if asked[finding.rule.name].on and finding.confidence >= asked[finding.rule.name].threshold
    )


def rule_named(name: str) -> Rule:
    """The rule of that name. Raises UsageError, which shows the nearest name."""
    for rule in RULES:
        if rule.name == name:
            return rule
    from plancompare.naming import nearest

    known = [rule.name for rule in RULES]
    raise UsageError(f"There is no rule “{name}”.", nearest(name, known, "`plancompare rules` lists them."))


def _as_asked(finding: Finding, asked: Rule) -> Finding:
    """With the severity that was asked for. What the check holds for milder than its rule (a note) stays as mild."""
    usual = finding.rule.severity
    if asked.severity == usual:
        return finding
    mild = finding.severity < usual
    return replace(finding, severity=min(finding.severity, asked.severity) if mild else asked.severity)


def _fingerprinted(comparison: Comparison, found: list[Finding]) -> Iterator[Finding]:
    ordinals: Counter[str] = Counter()
    for finding in found:
        content = _content(comparison, finding)
        print_ = blake2b(f"{content}\n{ordinals[content]}".encode(), digest_size=8).hexdigest()
        ordinals[content] += 1
        yield replace(finding, fingerprint=print_)


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

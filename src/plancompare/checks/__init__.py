"""Checks: each looks at a comparison and says what is wrong. A new check is one file here and one line in `CHECKS`."""

from __future__ import annotations

from dataclasses import replace

from plancompare.checks.blocks import unsaid
from plancompare.checks.bounds import Bounds
from plancompare.checks.brackets import Brackets
from plancompare.checks.code import Code
from plancompare.checks.confusables import Confusables
from plancompare.checks.contradictions import Contradictions
from plancompare.checks.coverage import Coverage
from plancompare.checks.duplicates import Duplicates
from plancompare.checks.emphasis import Emphasis
from plancompare.checks.files import Files
from plancompare.checks.fingerprints import fingerprinted
from plancompare.checks.footnotes import Footnotes
from plancompare.checks.garbled import Garbled
from plancompare.checks.links import Links
from plancompare.checks.modality import Modalities
from plancompare.checks.numbering import Numbering
from plancompare.checks.numbers import Numbers
from plancompare.checks.order import Order
from plancompare.checks.outdated import Outdated
from plancompare.checks.phrases import Phrases
from plancompare.checks.references import References
from plancompare.checks.scripts import Scripts
from plancompare.checks.terminology import Terminology
from plancompare.checks.unrelated import Unrelated
from plancompare.checks.untranslated import Untranslated
from plancompare.checks.wrong_language import WrongLanguage
from plancompare.checks.wrong_terms import WrongTerms
from plancompare.errors import UsageError
from plancompare.findings import Finding, Rule
from plancompare.gate.history import Changes
from plancompare.glossary import Glossary
from plancompare.model import Comparison
from plancompare.seams import Check, Encoder
from plancompare.settings import DEFAULTS, Settings

CHECKS: tuple[Check, ...] = (
    Coverage("source"),
    Coverage("target"),
    Phrases(),
    Unrelated(),
    Order(),
    Numbers(),
    Bounds(),
    Modalities(),
    Contradictions(),
    References(),
    Numbering(),
    Duplicates(),
    Terminology(),
    WrongTerms(),
    Untranslated(),
    WrongLanguage(),
    Garbled(),
    Confusables(),
    Scripts(),
    Brackets(),
    Code(),
    Links(),
    Footnotes(),
    Emphasis(),
    Outdated(),
    Files(),
)

OF_WORDS = (
    Phrases,
    Unrelated,
    Numbers,
    Bounds,
    Modalities,
    Contradictions,
    References,
    Terminology,
    WrongTerms,
    Untranslated,
    Scripts,
    Brackets,
)
"""What they find in a block of code is not reported: `code-differs` compares it as a whole."""

OF_BOTH = (
    Unrelated,
    Numbers,
    Bounds,
    Modalities,
    Contradictions,
    References,
    Terminology,
    WrongTerms,
    Code,
    Links,
    Footnotes,
)
"""What they find is a difference of two places: a waiver of it holds as long as the words of both stay."""

RULES: tuple[Rule, ...] = tuple(rule for check in CHECKS for rule in check.rules)
_OF_BOTH = frozenset(rule.name for check in CHECKS if isinstance(check, OF_BOTH) for rule in check.rules)
_OF_WORDS = frozenset(rule.name for check in CHECKS if isinstance(check, OF_WORDS) for rule in check.rules)
_UNREADABLE = frozenset(rule.name for rule in Garbled().rules)
_UNRELATED = frozenset(rule.name for rule in Unrelated.rules)
_UNTRANSLATED = frozenset(rule.name for rule in Untranslated.rules)
_CONTRADICTING = frozenset(rule.name for rule in Contradictions.rules)
_LEARNT = frozenset(rule.name for rule in WrongTerms.rules)
_ESTIMATED = frozenset(rule.name for rule in Phrases().rules)


def checks_with(
    glossary: Glossary | None = None, changes: Changes | None = None, encoder: Encoder | None = None
) -> tuple[Check, ...]:
    """The register, with a glossary, what changed and an encoder for the checks that heed them.

    An encoder that knows no meaning cannot tell that texts are not alike, and what rests on that is left out.
    """
    meaning = encoder is None or encoder.meaning
    told: dict[type, Check] = {Terminology: Terminology(glossary), Outdated: Outdated(changes)}
    if meaning:
        told[Numbers] = Numbers(encoder)
    return tuple(told.get(type(check), check) for check in CHECKS if meaning or not isinstance(check, Unrelated))


def findings(
    comparison: Comparison, settings: Settings = DEFAULTS, checks: tuple[Check, ...] = CHECKS
) -> tuple[Finding, ...]:
    """What the checks say, as far as `settings` want to hear it, in the order of the text (the source's first).

    Each finding has its fingerprint, which is the same whatever the settings are. A check none of whose rules is on is
    not run.
    """
    asked = {rule.name: settings.of(rule) for check in checks for rule in check.rules}
    busy = [check for check in checks if any(asked[rule.name].on for rule in check.rules)]
    found = [f for check in busy for f in check.findings(comparison) if not _is_of_code(comparison, check, f)]
    found = unsaid(found, _UNREADABLE, asked)
    found = unsaid(found, _UNTRANSLATED, _OF_WORDS)
    found = unsaid(found, _UNRELATED, _ESTIMATED)
    found = unsaid(found, {name for name in _CONTRADICTING & asked.keys() if asked[name].on}, _LEARNT)
    found.sort(key=lambda f: (f.primary.side != "source", f.primary.span, f.rule.name))
    return tuple(
        _as_asked(finding, asked[finding.rule.name])
        for finding in fingerprinted(comparison, found, _OF_BOTH, _ESTIMATED)
        if asked[finding.rule.name].on and finding.confidence >= asked[finding.rule.name].threshold
    )


def _is_of_code(comparison: Comparison, check: Check, finding: Finding) -> bool:
    return finding.primary.key in comparison.document(finding.primary.side).code and isinstance(check, OF_WORDS)


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

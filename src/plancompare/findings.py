"""What a check says: Finding, Rule, Severity, with the places of it; and what a run adds up to: Report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Literal

from plancompare.model import Comparison, Notice, Place, Side

__all__ = ["Finding", "Place", "Report", "Rule", "Severity", "Since"]

Since = Literal["", "new", "changed", "before"]
"""Against an earlier revision of the source: its words are new, were changed, or stood there before just as now; "" if
nobody asked about an earlier revision, or for a fault that is not the source's."""


class Severity(IntEnum):
    """How bad a finding is if it is true."""

    info = 1
    warning = 2
    error = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """A fault that a check can report. `mqm` is its type in the Multidimensional Quality Metrics typology.

    `on`: whether it is reported unless asked otherwise; `threshold`: the least confidence, from 0 to 1, to be reported.
    `because` tells the evidence of a finding in sentences for a translator, such as “The nearest words are “{nearest}”
    ({likeness:.2f}).”: a name in braces stands for that fact, and with `:words` for the words of the sentence or clause
    that has this key; {here} are the words in question, {there} those on the other side. A sentence is told if all its
    facts are known.
    """

    name: str
    mqm: str
    severity: Severity
    summary: str
    on: bool = True
    threshold: float = 0.0
    because: tuple[str, ...] = ()


@dataclass(frozen=True)
class Finding:
    """One fault. `severity`: how bad if true; `confidence`: how likely true, from 0 to 1.

    `primary` is where the fault is seen (the words left out); `related` the places on the other side (the gap).
    `evidence` are named facts a reader can check: numbers, words, keys.
    """

    rule: Rule
    message: str
    severity: Severity
    confidence: float
    primary: Place
    related: tuple[Place, ...] = ()
    evidence: Mapping[str, str | int | float] = field(default_factory=dict)
    fingerprint: str = ""
    since: Since = ""

    def place(self, side: Side) -> Place | None:
        """The first place on that side, the primary one before the related."""
        return next((p for p in (self.primary, *self.related) if p.side == side), None)


@dataclass(frozen=True)
class Report:
    """All that a comparison says. `waived` findings are accepted ones: counted, shown, never lost."""

    comparison: Comparison
    findings: tuple[Finding, ...]
    waived: tuple[Finding, ...] = ()
    notices: tuple[Notice, ...] = ()
    signature: str = ""

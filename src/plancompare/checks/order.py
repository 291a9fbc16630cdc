"""Does it stand in its place? Clauses whose partner stands out of the order of its neighbours.

**What it catches.** A clause or a section that the translation has in another place than the source.

**Why it matters.** References by number go astray, and what a condition applies to may change.

**A bad pair.** Source: 1. Fees. 2. Notices. 3. Term. Target: 1. 通知 2. 料金 3. 期間.

**A good pair.** The same order under other numbers, as after a clause was left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from plancompare.checks.wording import name_of, short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.model import Comparison

_RULE = Rule(
    "moved-clause",
    "accuracy/mistranslation",
    Severity.warning,
    "The translation has a clause in another place.",
    because=("It matches “{there}” (likeness {similarity:.2f}), which stands out of the order of its neighbours.",),
)


class Order:
    """Implements `seams.Check`. A section that moved with all it holds is one finding."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for each clause that moved, unless its parent moved with it."""
        source, target = comparison.source, comparison.target
        moved = {link.source: link for link in comparison.links if link.moved and link.source and link.target}
        for key, link in moved.items():
            parent = source.parent_of.get(key)
            if parent and parent.key in moved:
                continue
            here, there = source.clause_of[key], target.clause_of[link.target or ""]
            yield Finding(
                _RULE,
                f"stands in another place in the translation: “{short(name_of(source, here))}”",
                _RULE.severity,
                max((bead.confidence for bead in link.beads if bead.source and bead.target), default=0.5),
                Place("source", here.key, here.span),
                (Place("target", there.key, there.span),),
                {"similarity": round(link.score, 3)},
            )

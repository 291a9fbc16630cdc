"""Is the same emphasised? Bold and italic passages of a clause that the other side shows plain, or in another number.

**What it catches.** `emphasis-differs`: a clause with emphasised words whose partner has none, or more or fewer
passages of them.

**Why it matters.** Editors emphasise what counts; a reader of the other text is not told. Often it was lost when the
text was copied, or added by whoever translated.

**A bad pair.** “The fee is <b>not</b> refunded.” against “Die Gebühr wird nicht erstattet.”

**A good pair.** “<b>Fees</b> are due.” against “<b>Gebühren</b> sind fällig.”

It informs only, and is off unless asked for: emphasis is a matter of style. Where one of the two files has no
emphasis at all, a plain text for example, nothing is said. Passages that touch are one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from plancompare.checks.passages import SIDES, Counterparts
from plancompare.checks.wording import short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.model import Comparison, Side, Span, opposite

_RULE = Rule(
    "emphasis-differs", "style", Severity.info, "A clause is emphasised on one side and not on the other.", on=False
)
_ONE_SIDED, _IN_NUMBER = 0.8, 0.6  # confidence: a passage may be one in one language and two in the other


class Emphasis:
    """Implements `seams.Check`. One finding for each pair of clauses."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """Pairs of clauses whose emphasised passages differ in number; split and merged clauses are left alone."""
        if not (comparison.source.text.emphasis and comparison.target.text.emphasis):
            return
        passages = {side: _passages(comparison, side) for side in SIDES}
        rendered = {side: Counterparts(comparison, side) for side in SIDES}
        times = Counter(("source", link.source) for link in comparison.links if link.target)
        times += Counter(("target", link.target) for link in comparison.links if link.source)
        for link in comparison.links:
            if not link.source or not link.target or times["source", link.source] + times["target", link.target] > 2:
                continue
            here, there = passages["source"].get(link.source, []), passages["target"].get(link.target, [])
            if len(here) != len(there):
                more, fewer = (here, there) if len(here) > len(there) else (there, here)
                gap = rendered[more[0].side].of(more[len(fewer)].key)
                yield _finding(comparison, more, fewer, gap)


def _passages(comparison: Comparison, side: Side) -> dict[str, list[Place]]:
    """The emphasised passages of each clause's own sentences, in the order of the text; those that touch are one."""
    document = comparison.document(side)
    found: dict[str, list[Place]] = {}
    text, emphasis, at = document.text.text, sorted(document.text.emphasis), 0
    for sentence in sorted(document.sentences, key=lambda sentence: sentence.span):
        span = sentence.span
        while at < len(emphasis) and emphasis[at].stop <= span.start:
            at += 1
        for bold in emphasis[at:]:
            if bold.start >= span.stop:
                break
            own = Span(max(bold.start, span.start), min(bold.stop, span.stop))
            if not own.of(text).strip():
                continue
            row = found.setdefault(document.clause_of[sentence.key].key, [])
            if row and not text[row[-1].span.stop : own.start].strip():
                row[-1] = Place(side, row[-1].key, Span(row[-1].span.start, max(row[-1].span.stop, own.stop)))
            else:
                row.append(Place(side, sentence.key, own))
    return found


def _finding(comparison: Comparison, more: list[Place], fewer: list[Place], gap: tuple[Place, ...]) -> Finding:
    """The first passage that is one too many stands for them; `gap` is what renders its sentence."""
    first = more[len(fewer)]
    side, words = first.side, short(comparison.document(first.side).words(first.span))
    other = opposite(side)
    if fewer:
        message = f"{len(more)} passages are emphasised in the {side}, {len(fewer)} in the {other}: “{words}”"
    else:
        message = f"emphasised in the {side} alone: “{words}”"
    evidence: dict[str, str | int | float] = {side: len(more), other: len(fewer)}
    sure = _IN_NUMBER if fewer else _ONE_SIDED
    return Finding(_RULE, message, _RULE.severity, sure, first, tuple(fewer) or gap, evidence)

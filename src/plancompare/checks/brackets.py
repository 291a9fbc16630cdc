"""Does every bracket close? Brackets and quotation marks that have no partner.

**What it catches.** `unbalanced-bracket`: a bracket or quotation mark that opens and never closes, that closes what
never opened, or that faces the wrong way.

**Why it matters.** Nobody knows where a quotation or a condition in brackets ends; often words were lost with the mark.

**A bad pair.** “支持港深創新及科技園發展” against 「「港深イノベーション・パークの発展を支持。」, whose second mark
opens for nothing.

**A good pair.** “He said: ‘It’s 5" long :-)’” and “a) fees, b) notices”: apostrophes, inches, faces and labels.

A quotation over several paragraphs may open anew in each of them. A straight quotation mark counts only if a paragraph
has an odd number of them, and then with low confidence. What the other side has unbalanced in the same place is `info`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby

from plancompare.checks.pairs import Loose, across, loose_marks
from plancompare.checks.passages import SIDES, Counterparts, Passage, passages
from plancompare.checks.wording import short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.model import Comparison, Document, Side, Span

_RULE = Rule(
    "unbalanced-bracket",
    "fluency/punctuation",
    Severity.warning,
    "A bracket or quotation mark has no partner.",
)
_SURE = {"bracket": 0.9, "quotation": 0.85}
_STRAIGHT = 0.45
_CARRIED_OVER = 0.6  # of the confidence remains if the other side has the same
_PARTNERS = {  # what a reader would look for
    **dict(zip("（([［{｛「｢『《〈【〔“„«", "）)]］}｝」｣』》〉】〕””»", strict=True)),
    **dict(zip("）)]］}｝」｣』》〉】〕”»", "（([［{｛「｢『《〈【〔“«", strict=True)),
}


class Brackets:
    """Implements `seams.Check` for both documents."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """Finding by finding, in the order of each text."""
        loose = {side: list(_loose(comparison, side)) for side in SIDES}
        families = {
            side: {(passage.key, mark.family, mark.opens) for passage, mark in found} for side, found in loose.items()
        }
        for side, other in zip(SIDES, reversed(SIDES), strict=True):
            there = Counterparts(comparison, side)
            for passage, mark in loose[side]:
                partners = there.of(passage.key)
                alike = any((place.key, mark.family, mark.opens) in families[other] for place in partners)
                yield _finding(comparison.document(side), passage, mark, partners, alike)


def _loose(comparison: Comparison, side: Side) -> Iterator[tuple[Passage, Loose]]:
    """The marks of one document without a partner, with the sentence or heading in which they stand."""
    document = comparison.document(side)
    text, language = document.text.text, document.language
    held: dict[int, Passage] = {}
    paragraphs: list[tuple[Span, list[Loose]]] = []
    for span, group in groupby(passages(comparison, side), key=lambda passage: passage.paragraph):
        inside = list(group)
        marks = loose_marks(text, span, language)
        starts = [passage.span.start for passage in inside]
        for mark in marks:
            nearest = inside[max(bisect_right(starts, mark.at) - 1, 0)]
            held[mark.at] = nearest if mark.at < nearest.span.stop else inside[0]
        paragraphs.append((span, marks))
    for mark in across(paragraphs, text):
        yield held[mark.at], mark


def _finding(document: Document, passage: Passage, mark: Loose, there: tuple[Place, ...], alike: bool) -> Finding:
    text, at = document.text.text, mark.at
    severity, sure = _RULE.severity, _STRAIGHT if mark.kind == '"' else _SURE[mark.family]
    evidence: dict[str, str | int | float] = {"mark": mark.mark, "kind": mark.family}
    if mark.kind == '"':
        problem = "has no partner"
    elif mark.turned:
        problem = "opens where one should close" if mark.opens else "closes where one should open"
    else:
        problem = "opens and never closes" if mark.opens else "closes what never opened"
    if mark.mark in _PARTNERS:
        evidence["wanted" if mark.turned else "missing"] = _PARTNERS[mark.mark]
    if alike:
        severity, sure = Severity.info, sure * _CARRIED_OVER
        evidence["other side"] = "has the same"
    around = (
        text[at : min(passage.span.stop, at + 30)] if mark.opens else text[max(passage.span.start, at - 30) : at + 1]
    )
    message = f"{mark.mark} {problem}: {short(around, 31)}"
    return Finding(_RULE, message, severity, round(sure, 2), passage.place(at, at + 1), there, evidence)

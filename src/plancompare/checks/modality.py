"""Is a duty still a duty? Sentences that oblige on one side and permit on the other.

**What it catches.** `modality-mismatch`: “shall” against “may”, 應 against できる, „darf nicht“ against « peut », “must
not” against „muss nicht“, “shall not” against “shall”.

**Why it matters.** A duty became a choice, or what was forbidden is allowed. All other words of the sentence may be
rendered, and no number and no term tells.

**A bad pair.** “The tenant shall inform the landlord.” against „Der Mieter kann den Vermieter unterrichten.“

**A good pair.** “The tenant shall inform the landlord.” against „Der Mieter unterrichtet den Vermieter.“

Both sides must say it: a side without a modal word is no matter of this rule. One sentence is held against one
sentence, all of whose modal words say the same. It is silent where one of them is of doubtful meaning (should, might,
可, 得る), where its clause denies or limits something besides (“may only”, „es sei denn“), and in conditions, rights
and questions. A prohibition is held against a permission or a duty only if their sentence denies nothing at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from plancompare.checks.wording import short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.languages.modality import denies, modalities
from plancompare.model import Bead, Comparison, Side, Span

_RULE = Rule(
    "modality-mismatch",
    "accuracy/mistranslation",
    Severity.warning,
    "What must be done on one side may be done on the other, or what is forbidden is allowed or demanded.",
    threshold=0.3,
    because=("The source says {modality}, the translation {modality there}.",),
)
_SURE = 0.75
_CONFIDENT = 0.8
_NAMES = {
    "required": "an obligation",
    "permitted": "a permission",
    "forbidden": "a prohibition",
    "negated": "a prohibition",
    "excused": "no obligation",
}
_DENIALS = (
    ("forbidden", "permitted"),
    ("negated", "permitted"),
    ("forbidden", "required"),
    ("negated", "required"),
    ("excused", "required"),
)
"""Kinds, each with what it denies."""
_OTHERS = (("required", "permitted"), ("permitted", "required"), ("forbidden", "excused"), ("excused", "forbidden"))


class _Said(NamedTuple):
    """What all modal words of a sentence say, the first of them, and the sentence."""

    kind: str
    span: Span
    words: str
    language: str

    @property
    def denies(self) -> bool:
        """Whether the sentence denies anything besides."""
        return denies(self.words, self.language)


class Modalities:
    """Implements `seams.Check` for single sentences that render each other."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """At most one finding a bead."""
        code = comparison.source.code | comparison.target.code
        for bead in comparison.beads:
            single = len(bead.source) == len(bead.target) == 1 and bead.confidence >= _CONFIDENT
            if single and code.isdisjoint((*bead.source, *bead.target)):
                here = _said(comparison, "source", bead.source[0])
                there = _said(comparison, "target", bead.target[0]) if here else None
                if here and there and _turned(here, there):
                    yield _exchanged(comparison, bead, here, there)


def _said(comparison: Comparison, side: Side, key: str) -> _Said | None:
    """What a sentence says, with its place in the text; None if it says nothing, or more than one thing."""
    document = comparison.document(side)
    start = document.sentence_of[key].span.start
    words = document.words(document.sentence_of[key].span)
    found = list(modalities(words, document.language))
    if len({word.kind for word in found}) != 1 or found[0].kind not in _NAMES:
        return None
    kind, span = found[0]
    return _Said(kind, Span(start + span.start, start + span.stop), words, document.language)


def _turned(here: _Said, there: _Said) -> bool:
    """Whether two sentences say opposite things; where one denies what the other says, the other may deny it too."""
    for one, other in ((here, there), (there, here)):
        if (one.kind, other.kind) in _DENIALS:
            return not other.denies
    return (here.kind, there.kind) in _OTHERS


def _exchanged(comparison: Comparison, bead: Bead, here: _Said, there: _Said) -> Finding:
    words = comparison.source.words(here.span), comparison.target.words(there.span)
    names = _NAMES[here.kind], _NAMES[there.kind]
    return Finding(
        _RULE,
        f"“{short(words[0])}” is {names[0]}, “{short(words[1])}” in the translation {names[1]}",
        _RULE.severity,
        round(_SURE * bead.trust, 3),
        Place("source", bead.source[0], here.span),
        (Place("target", bead.target[0], there.span),),
        {"modality": names[0], "modality there": names[1]},
    )

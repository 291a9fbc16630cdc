"""Did the translation follow its source? Sentences of the source that were changed while their translation stayed.

**What it catches.** Beads whose source says something else than in the earlier revision that was named (`--since`,
`--previous-source`), and whose translation is word for word what it was then. Without an earlier revision it is silent.

**Why it matters.** A translation that was right last year reads as well as one that is right today.

**A bad pair.** “The fee is due within 14 days.”, which was “within 30 days” before, against
「料金は30日以内に支払う。」, as it was before.

**A good pair.** The same change, with a translation that was changed as well, whatever it says now: other rules look at
that. A change of blanks, of letter case or of punctuation alone.

How sure it is depends on how much was changed: a number or a fifth of the words counts for more than one letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.gate.history import Changes, folded
from plancompare.model import Bead, Comparison

_OUTDATED = Rule(
    "outdated-translation",
    "accuracy/mistranslation",
    Severity.warning,
    "The source was changed, and the translation stayed as it was.",
    because=("The source said before: “{before}”.",),
)
_SURE, _LIKELY, _PERHAPS = 0.9, 0.75, 0.5
_MUCH = 0.2  # share of the characters from which on a change is hardly one of style
_NUMBERS = re.compile(r"\d+")
_MARKS = re.compile(r"[\W_]+")


class Outdated:
    """Looks at beads whose source was changed since an earlier revision."""

    def __init__(self, changes: Changes | None = None) -> None:
        self.changes = changes
        self.rules: tuple[Rule, ...] = (_OUTDATED,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for each changed sentence of a bead whose translation stayed."""
        if self.changes is None:
            return
        for bead in comparison.beads:
            if bead.source and bead.target and _stayed(comparison, bead, self.changes):
                for key in bead.source:
                    if self.changes.states.get(key) == "changed":
                        yield from _finding(comparison, bead, key, self.changes.earlier[key])


def _stayed(comparison: Comparison, bead: Bead, changes: Changes) -> bool:
    if changes.translated is None:
        return True
    target = comparison.target
    return all(folded(target.words(target.sentence_of[key].span)) in changes.translated for key in bead.target)


def _finding(comparison: Comparison, bead: Bead, key: str, before: str) -> Iterator[Finding]:
    source, target = comparison.source, comparison.target
    span = source.sentence_of[key].span
    sure = _weight(folded(before), folded(source.words(span)))
    if sure:
        places = tuple(Place("target", there, target.sentence_of[there].span) for there in bead.target)
        message = "The source was changed here, and its translation stayed."
        yield Finding(
            _OUTDATED, message, _OUTDATED.severity, sure, Place("source", key, span), places, {"before": before}
        )


def _weight(before: str, now: str) -> float:
    """How likely a change is one of meaning."""
    from rapidfuzz.distance import Indel

    if _MARKS.sub("", before) == _MARKS.sub("", now):
        return 0.0
    if _NUMBERS.findall(before) != _NUMBERS.findall(now):
        return _SURE
    return _LIKELY if Indel.normalized_distance(before, now) >= _MUCH else _PERHAPS

"""Is a least still a least? Numbers that one side bounds from below and the other from above.

**What it catches.** `bound-mismatch`: “at least 30 days” against 三十日以内, 以上 for 以下, “no more than” for “no less
than”: the number is the same, and what it limits is turned round.

**Why it matters.** A floor became a ceiling, a waiting time a deadline. Whoever compares the numbers sees no fault.

**A bad pair.** “Members hold at least 5 shares.” against 「会員は株式を5株以下保有する。」

**A good pair.** “Members hold no fewer than 5 shares.” against 「会員は株式を5株以上保有する。」

Only what stands right beside the number is read, and only in sentences all of whose bounds point one way on each side.
What one side does not say at all is no matter of this rule, nor the difference of “5 or more” and “more than 5”, nor
where one side alone denies something: “nobody works more than 48 hours” is “at most 48 hours”.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plancompare.checks.wording import short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.languages.bounds import Bound, bounds
from plancompare.languages.expressions import expression
from plancompare.model import Bead, Comparison, Side, Span

_RULE = Rule(
    "bound-mismatch",
    "accuracy/mistranslation",
    Severity.warning,
    "A number is a least on one side and a most on the other.",
    threshold=0.3,
    because=("The source says {bound}, the translation {bound there}.",),
)
_SURE = 0.85
_DIGITS = expression(r"\d{1,9}")


class Bounds:
    """Implements `seams.Check` for the sentences of a bead, whose sides belong together."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """At most one finding a bead."""
        code = comparison.source.code | comparison.target.code
        for bead in comparison.beads:
            if bead.source and bead.target and code.isdisjoint((*bead.source, *bead.target)):
                here = _bounds(comparison, "source", bead)
                there = _bounds(comparison, "target", bead) if here else []
                if turned := _contradiction(comparison, here, there):
                    yield _turned(comparison, bead, *turned)


_Held = tuple[str, Bound]
"""A bound with the key of its sentence."""


def _contradiction(comparison: Comparison, here: Sequence[_Held], there: Sequence[_Held]) -> tuple[_Held, _Held] | None:
    """The first bounds that say the contrary: where all of a side are of one way, or else of one number in digits."""
    if not here or not there:
        return None
    ways = [{bound.is_least for _, bound in row} for row in (here, there)]
    if len(ways[0]) == len(ways[1]) == 1:
        denied = [any(bound.denied for _, bound in row) for row in (here, there)]
        return (here[0], there[0]) if ways[0] != ways[1] and denied[0] == denied[1] else None
    left, right = _by_number(comparison, "source", here), _by_number(comparison, "target", there)
    for number in left.keys() & right.keys():
        one, other = left[number], right[number]
        if one[1].is_least != other[1].is_least and one[1].denied == other[1].denied:
            return one, other
    return None


def _by_number(comparison: Comparison, side: Side, row: Sequence[_Held]) -> dict[str, _Held]:
    """The bounds by the digits of their number, of those that stand there once."""
    document = comparison.document(side)
    digits = [".".join(str(int(number)) for number in _DIGITS.findall(document.words(bound.span))) for _, bound in row]
    return {number: held for number, held in zip(digits, row, strict=True) if number and digits.count(number) == 1}


def _bounds(comparison: Comparison, side: Side, bead: Bead) -> list[tuple[str, Bound]]:
    """The bounds of one side with the keys of their sentences, their places in the text."""
    document = comparison.document(side)
    found = []
    for key in bead.source if side == "source" else bead.target:
        span = document.sentence_of[key].span
        for bound in bounds(document.words(span), document.language):
            place = Span(span.start + bound.span.start, span.start + bound.span.stop)
            found.append((key, bound._replace(span=place)))
    return found


def _turned(comparison: Comparison, bead: Bead, here: tuple[str, Bound], there: tuple[str, Bound]) -> Finding:
    words = comparison.source.words(here[1].span), comparison.target.words(there[1].span)
    names = [("a most", "a least")[bound.is_least] for _, bound in (here, there)]
    return Finding(
        _RULE,
        f"“{short(words[0])}” is {names[0]}, “{short(words[1])}” in the translation {names[1]}",
        _RULE.severity,
        round(_SURE * bead.trust, 3),
        Place("source", here[0], here[1].span),
        (Place("target", there[0], there[1].span),),
        {"bound": names[0], "bound there": names[1]},
    )

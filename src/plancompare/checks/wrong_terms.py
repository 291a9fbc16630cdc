"""Is everybody called by their name? Names that stand where another is meant.

**What it catches.** `wrong-term`: the source of a sentence names one party, place or product, and its translation
another that the text knows as well.

**Why it matters.** The other party pays. Every word is there, every number is right, and the sentence reads well.

**A bad pair.** In a lease that says “Lessor” for „Vermieter“ and “Lessee” for „Mieter“: „Der Vermieter trägt die Kosten
der Heizung.“ against “The Lessee bears the cost of heating.”

**A good pair.** The same against “The Lessor bears the cost of heating.”, or against “It bears the cost of heating.”

Names are learnt from the two texts: words that recur, with a capital or in quotation marks on one side at least, and
that stand in the same sentences as often as a word of the other side. A name that stands in fewer than four sentences
is not known, and two names that changed places within one sentence are not seen. A text that uses two names for one
thing is doubted less the more often it does so.
"""

from __future__ import annotations

from collections.abc import Iterator

from plancompare.checks.wording import short
from plancompare.findings import Finding, Rule, Severity
from plancompare.model import Comparison

_RULE = Rule(
    "wrong-term",
    "terminology/wrong-term",
    Severity.warning,
    "The translation says one name where the source has another.",
    threshold=0.4,
    because=(
        "“{usual}” renders “{term}” in {count} places; “{said}”, which stands here, renders “{other}”.",
        "Exchanged, they would make the two sentences more alike, by {gain:.2f} of what they lack.",
    ),
)


class WrongTerms:
    """Implements `seams.Check` for the exchanges of a comparison."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for each exchange."""
        trust = {key: bead.trust for bead in comparison.beads for key in bead.target}
        for exchange in comparison.exchanges:
            term, said = (
                comparison.document(place.side).words(place.span) for place in (exchange.source, exchange.target)
            )
            yield Finding(
                _RULE,
                f"“{short(said)}” stands where “{short(term)}” is meant, which is “{short(exchange.usual)}” elsewhere",
                _RULE.severity,
                round(exchange.confidence * trust.get(exchange.target.key, 1.0), 3),
                exchange.target,
                (exchange.source,),
                {
                    "term": term,
                    "usual": exchange.usual,
                    "said": said,
                    "other": exchange.other,
                    "count": exchange.count,
                    "gain": exchange.gain,
                },
            )

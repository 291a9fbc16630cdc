"""Are all the words there? Phrases of a sentence that the sentences it is aligned with do not say.

`omitted-phrase`: words of the source have no counterpart in their translation. `added-phrase`: words of the translation
have none in the source. `shifted-phrase`: both at once, in one place: the phrase was rendered so freely that it may say
something else.

**What it catches.** A qualifier, a parenthesis, an item of an enumeration that was dropped from a sentence that is
otherwise translated, or put into it. One finding is one gap: its place is the words left out, and the closest passage
of the other side.

**Why it matters.** “Where both sides agree”, “step by step”, “funds included” limit or widen what a clause grants, and
nobody misses them in a sentence that reads well.

**A bad pair.** “Universities may apply for projects (special projects, funds) by competition.” against
「大学は競争を通じてプロジェクトに応募できる。」: the parenthesis is gone.

**A good pair.** The same against 「大学は競争を通じてプロジェクト（特別プロジェクト、基金）に応募できる。」

It is judged by whether the sentence without the words is a better translation than the whole, by whether anything on
the other side is like the words, by lengths, marks, digits and names. Words of one or two syllables are often beyond
that; but those that limit or grade a statement (“jointly”, “in writing”, 逐步) are known in fifteen languages, with
what renders them, and missed where nothing does. So are the words that open a clause of exception or condition
(“unless”, 다만, を除き): then the clause is what is missing. What is said in formulas (“the following”), by a pronoun,
or by words that render it elsewhere, is doubted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancompare.checks.wording import short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.model import Bead, Comparison, Gap, Side, opposite
from plancompare.quantities import Strength, quantities

_BECAUSE = (
    "Nothing on the other side says “{here}”; the nearest words are “{nearest}” (likeness {similarity:.2f}).",
    "No word that is known for “{qualifier}” stands there.",
    "That the sentences themselves belong together is {bead:.2f} sure.",
)
_RULES: dict[Side, Rule] = {
    "source": Rule(
        "omitted-phrase",
        "accuracy/omission",
        Severity.warning,
        "The translation leaves out words of a sentence.",
        threshold=0.5,
        because=_BECAUSE,
    ),
    "target": Rule(
        "added-phrase",
        "accuracy/addition",
        Severity.warning,
        "The translation of a sentence has words that the source has not.",
        threshold=0.5,
        because=_BECAUSE,
    ),
}
_SHIFTED = Rule(
    "shifted-phrase",
    "accuracy/mistranslation",
    Severity.info,
    "Words of a sentence are rendered very freely.",
    threshold=0.5,
    because=("The nearest words to “{here}” are “{nearest}” (likeness {similarity:.2f}).",),
)
_HIRAGANA = "".join(map(chr, range(0x3041, 0x3097)))
_NARROW, _WIDE, _THAI = 3, 2, 6  # letters of the shortest phrase, in an alphabet, in Han, kana and hangul, in Thai
_WORD = re.compile(r"[^\W\d年月日号號년월일]")  # of a date in digits these are no words of their own


class Phrases:
    """Implements `seams.Check`: the gaps that the alignment found inside of beads."""

    rules = (*_RULES.values(), _SHIFTED)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for each gap; a gap on either side in one place is a phrase that was rendered freely."""
        for bead in comparison.beads:
            for gap in bead.gaps:
                if _is_no_phrase(comparison, gap):
                    continue
                facing = next((other for other in bead.gaps if not other.concept and _face(gap, other)), None)
                if facing is None or gap.concept:
                    yield self._finding(comparison, bead, gap, _RULES[gap.side])
                elif gap.side == "source":
                    yield self._finding(comparison, bead, gap, _SHIFTED)

    @staticmethod
    def _finding(comparison: Comparison, bead: Bead, gap: Gap, rule: Rule) -> Finding:
        other = opposite(gap.side)
        nearest = comparison.document(other).words(gap.nearest)
        words = short(comparison.document(gap.side).words(gap.span))
        where = "translation" if gap.side == "source" else "source"
        said = f"not in the {where}: “{words}”" if rule is not _SHIFTED else f"“{words}” became “{short(nearest)}”"
        likeness, trust = round(gap.similarity, 3), round(bead.confidence, 3)
        evidence: dict[str, str | int | float] = {"nearest": nearest, "similarity": likeness, "bead": trust}
        if gap.concept:
            evidence["qualifier"] = gap.concept
        primary, related = Place(gap.side, gap.key, gap.span), Place(other, gap.nearest_key, gap.nearest)
        return Finding(rule, said, rule.severity, gap.confidence, primary, (related,), evidence)


def _is_no_phrase(comparison: Comparison, gap: Gap) -> bool:
    """Whether a gap is nothing but a number with its unit, which another rule compares by value, or spans two cells."""
    document = comparison.document(gap.side)
    words = document.words(gap.span)
    if "\t" in words or (not gap.concept and _is_scrap(words)):
        return True
    sentence = document.sentence_of[gap.key].span if gap.key in document.sentence_of else gap.span
    left = set(range(gap.span.start, gap.span.stop))
    for quantity in quantities(document.words(sentence), document.language):
        if quantity.strength > Strength.word:  # those in words nobody else reports
            left -= set(range(sentence.start + quantity.words.start, sentence.start + quantity.words.stop))
    rest = "".join(document.text.text[place] for place in sorted(left))
    return len(left) < len(gap.span) and not _WORD.search(rest)


def _is_scrap(words: str) -> bool:
    """Whether the words are too few letters to be one: the “L” of “L’aire”, が動 of 動く, half a word of Thai."""
    letters = "".join(sign for sign in words if sign.isalpha()).strip(_HIRAGANA)
    if not letters:
        return True
    first = letters[0]
    return len(letters) < (_THAI if "\u0e00" <= first < "\u0e80" else _WIDE if first >= "\u1100" else _NARROW)


def _face(gap: Gap, other: Gap) -> bool:
    """Whether two gaps of one bead stand where the other looks for its counterpart."""
    if gap.side == other.side:
        return False
    return gap.nearest.start < other.span.stop and other.span.start < gap.nearest.stop

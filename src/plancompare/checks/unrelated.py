"""Do both say the same thing? Headings and sentences in each other's place that have nothing to do with each other.

`unrelated-heading`: a heading of the translation stands where another one should, over words that are translated.
`unrelated-sentence`: so does a sentence.

**What it catches.** What was pasted into the wrong place, left over from an earlier text or mixed up: it fills the
place of its counterpart, so that nothing seems to be missing, and says something else.

**Why it matters.** What should stand there is lost, and readers are told something that nobody meant there.

**A bad pair.** “Maintenance” over the same words as 「保存に関する同意」.

**A good pair.** “What is in the box” over the same words as 「同梱品」, which says it in another way.

Meaning alone is judged, and only where the two have less in common than sentences on any topic have by chance. Free
renderings of a word or two can come as low; numbers, names and words that both have speak against it.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from plancompare.checks.wording import short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.fold import fold
from plancompare.languages.expressions import expression
from plancompare.model import Bead, Comparison, Document, Span

_HEADING = Rule(
    "unrelated-heading",
    "accuracy/mistranslation",
    Severity.warning,
    "A heading of the translation has nothing to do with the one whose place it takes.",
    because=("On a scale where 0 is unrelated and 1 a usual translation, the two stand at {likeness:.2f}.",),
)
_SENTENCE = Rule(
    "unrelated-sentence",
    "accuracy/mistranslation",
    Severity.warning,
    "A sentence of the translation has nothing to do with the one whose place it takes.",
    because=_HEADING.because,
)
# Measured on pages of documentation in eleven pairs of languages: 1 of 558 translated headings and 6 of 3,605 sentences
# stand lower; of headings and sentences of other pages that were put in their place, more than half do.
_UNLIKE_HEADING, _UNLIKE = 0.1, 0.15
_TELLING = 20  # characters of a sentence; of ideographs a third
_IDEOGRAPHS = expression("[\u2e80-\u9fff\uac00-\ud7a3]")
_SHARED = expression(r"[^\W_]*\d[^\W_]*|[A-Za-z][A-Za-z_]{2,}")
_SURE = 0.55  # of fourteen reports on complete news texts seven are right
# An encoder that knows the words of both languages gives most pairs much, and hardly one nothing.
_USUAL = 0.5
_FEW = 2, 0.1  # as many as that, or as large a share


class Unrelated:
    """Implements `seams.Check` for one sentence against one, one heading against one."""

    rules = (_HEADING, _SENTENCE)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """Headings first, then sentences; nothing where likeness tells little, as without a model across scripts."""
        scores = [bead.score for bead in comparison.beads if _is_single(bead)]
        low = sum(score < _UNLIKE for score in scores)
        if not scores or median(scores) < _USUAL or low > max(_FEW[0], _FEW[1] * len(scores)):
            return
        source, target = comparison.source, comparison.target
        for bead in comparison.headings:
            if _is_single(bead) and bead.score < _UNLIKE_HEADING:
                here, there = (_heading(d, keys[0]) for d, keys in ((source, bead.source), (target, bead.target)))
                if here and there:
                    yield from _unlike(comparison, bead, _HEADING, here, there)
        for bead in comparison.beads:
            if not _is_single(bead) or bead.score >= _UNLIKE or bead.source[0] in source.code:
                continue
            here, there = source.sentence_of[bead.source[0]].span, target.sentence_of[bead.target[0]].span
            if all(_size(d.words(span)) >= _TELLING for d, span in ((source, here), (target, there))):
                yield from _unlike(comparison, bead, _SENTENCE, here, there)


def _is_single(bead: Bead) -> bool:
    return len(bead.source) == len(bead.target) == 1


def _heading(document: Document, key: str) -> Span | None:
    clause = document.clause_of.get(key) if key else None
    if clause and key != clause.key:
        return None  # a sentence that renders a heading
    return clause.heading if clause else (document.title if not key else None)


def _size(words: str) -> int:
    return len(words) + 2 * len(_IDEOGRAPHS.findall(words))


def _unlike(comparison: Comparison, bead: Bead, rule: Rule, here: Span, there: Span) -> Iterator[Finding]:
    ours, theirs = comparison.source.words(here), comparison.target.words(there)
    if set(_SHARED.findall(fold(ours).casefold())) & set(_SHARED.findall(fold(theirs).casefold())):
        return
    bar = _UNLIKE_HEADING if rule is _HEADING else _UNLIKE
    what = "the heading " if rule is _HEADING else ""
    yield Finding(
        rule,
        f"{what}“{short(theirs)}” stands in the place of “{short(ours)}”, and says something else",
        rule.severity,
        round(_SURE - 0.25 * max(bead.score, 0.0) / bar, 3),
        Place("target", bead.target[0], there),
        (Place("source", bead.source[0], here),),
        {"likeness": round(bead.score, 3)},
    )

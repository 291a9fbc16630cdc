"""Is each text in the language that it should be in? A file of another language in the place of this one.

**What it catches.** A document most of whose text is in another language than the one that was named or configured for
it, and not in that of the other side either, which is for `untranslated-text`.

**Why it matters.** Somebody copied the wrong file over this one, and everything in it is there and reads well.

**A bad pair.** An English text against `docs/fr/guide.md`, which is in Korean.

**A good pair.** An English text against a French one that quotes a paragraph in Korean.

Only sentences count that are long enough to be sure, and languages that read nearly alike are not told apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.languages.blocks import block_language
from plancompare.model import Comparison, Side

_RULE = Rule(
    "wrong-language",
    "accuracy/untranslated",
    Severity.error,
    "A text is in another language than it should be.",
    because=("{share:.0f} % of the text that tells is in “{language}”, and “{expected}” was expected.",),
)
_SIDES: tuple[tuple[Side, Side], ...] = (("source", "target"), ("target", "source"))
_TELLING = 12  # characters of the shortest sentence that is asked
_LEAST = 150  # characters of a text about which anything is said
_MOST = 200  # sentences that are asked, from the beginning on
_SHARE = 0.7
_SURE = 0.9
_NEAR = (frozenset({"es", "pt", "gl", "ca"}), frozenset({"da", "nb", "nn", "no", "sv"}), frozenset({"cs", "sk"}),
         frozenset({"bs", "hr", "sr"}), frozenset({"be", "ru", "uk", "bg", "mk"}), frozenset({"id", "ms"}))  # fmt: skip


class WrongLanguage:
    """Implements `seams.Check`."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """What it can report."""
        return (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """At most one finding a side, at the first sentence in the other language."""
        for side, across in _SIDES:
            document, expected = comparison.document(side), comparison.document(side).language
            asked = [s for s in document.sentences if len(s.span) >= _TELLING][:_MOST]
            if expected == "und" or not asked:
                continue
            tags = [block_language(document.words(sentence.span), expected) for sentence in asked]
            size: Counter[str] = Counter()
            for sentence, tag in zip(asked, tags, strict=True):
                size[tag] += len(sentence.span)
            found, most = size.most_common(1)[0]
            share = most / size.total()
            other = comparison.document(across).language
            if _alike(found, expected) or _alike(found, other) or share < _SHARE or size.total() < _LEAST:
                continue
            first = asked[tags.index(found)]
            yield Finding(
                _RULE,
                f"the text is in “{found}”, where “{expected}” was expected",
                _RULE.severity,
                _SURE,
                Place(side, first.key, first.span),
                (),
                {"language": found, "expected": expected, "share": 100 * share},
            )


def _alike(one: str, other: str) -> bool:
    a, b = one.split("-")[0], other.split("-")[0]
    return a == b or any(a in group and b in group for group in _NEAR)

"""Does each clause stand once? Paragraphs that stand twice on one side, and not on the other.

**What it catches.** Paragraphs in the same words, or nearly so, that the other side has once, or that stand beside
different words there.

**Why it matters.** What was pasted twice often stands where another clause should.

**A bad pair.** “The fee is due monthly.”, and further on again “The fee is due monthly.”, against
「料金は毎月支払う。」 and 「通知は書面による。」

**A good pair.** A formula that both sides repeat.

Short paragraphs, of fewer than eight words, are not looked at: they often stand twice for good reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from plancompare.checks.numbering import compared
from plancompare.checks.wording import name_of, short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.fold import fold
from plancompare.languages.expressions import expression
from plancompare.model import Clause, Comparison, Paragraph, Side, Span

_TWICE = Rule(
    "duplicate-clause",
    "accuracy/addition",
    Severity.warning,
    "The same words stand twice on one side, and not on the other.",
    because=("The same words stand before, in “{first}”.", "The other side has there: “{there}”."),
)
_SIDES: tuple[tuple[Side, Side], ...] = (("source", "target"), ("target", "source"))
_FEWEST_WORDS, _FEWEST_CHARACTERS = 8, 20  # a paragraph worth comparing, in words, or in characters of Chinese and such
_ALIKE, _DIFFERENT = 0.97, 0.6  # from where on two paragraphs say the same, and up to where they do not
_DIGITS = expression(r"\d+")
_SHELF = 12  # characters at both ends by which paragraphs that may be alike are found
_CROWD = 8  # paragraphs of one such end that are compared


@dataclass(frozen=True, slots=True)
class _Passage:
    """A paragraph, its folded words, the numbers in them, and its place among those worth comparing."""

    clause: Clause
    paragraph: Paragraph
    words: str
    digits: list[str]
    index: int


@dataclass(frozen=True, slots=True)
class _Double:
    """A passage that stood before in `first`, and how sure it is that it should not stand twice."""

    first: _Passage
    second: _Passage
    confidence: float


class Duplicates:
    """Implements `seams.Check` for words that stand twice."""

    rules = (_TWICE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for each run of paragraphs that stood before in the same order."""
        for side, other in _SIDES:
            doubles = list(_doubles(comparison, side, other))
            runs = groupby(enumerate(doubles), key=lambda e: (e[1].first.index - e[0], e[1].second.index - e[0]))
            for _, run in runs:
                yield _repeated(comparison, side, other, [double for _, double in run])


def _doubles(comparison: Comparison, side: Side, other: Side) -> Iterator[_Double]:
    passages = _passages(comparison, side)
    pairs = list(_pairs(passages))
    if not pairs:
        return
    beside = _Beside(comparison, side, other)
    for first, second in pairs:
        confidence = beside.confidence(first, second)
        if confidence:
            yield _Double(first, second, confidence)


def _passages(comparison: Comparison, side: Side) -> list[_Passage]:
    document = comparison.document(side)
    found: list[_Passage] = []
    for root in compared(comparison, side):
        for clause in root.walk():
            for paragraph in clause.paragraphs:
                words = " ".join(fold(document.words(paragraph.span)).split())
                if _is_substantial(words):
                    found.append(_Passage(clause, paragraph, words, _DIGITS.findall(words), len(found)))
    return found


def _is_substantial(words: str) -> bool:
    if len(words.split()) >= _FEWEST_WORDS:
        return True
    # characters of scripts that write no blanks
    dense = (1 for c in words if "\u2e80" <= c <= "\u9fff" or "\u0e00" <= c <= "\u0eff" or c >= "\U00020000")
    return sum(islice(dense, _FEWEST_CHARACTERS)) == _FEWEST_CHARACTERS


def _pairs(passages: Sequence[_Passage]) -> Iterator[tuple[_Passage, _Passage]]:
    """Each passage that stood before, with the nearest like it, in the same words or nearly so."""
    from rapidfuzz import fuzz

    same: dict[str, _Passage] = {}
    shelves: dict[tuple[str, str], list[_Passage]] = defaultdict(list)
    for passage in passages:
        ends = ("<", passage.words[:_SHELF]), (">", passage.words[-_SHELF:])
        before = same.get(passage.words)
        for candidate in (c for end in ends for c in shelves[end][-_CROWD:]) if before is None else ():
            alike = candidate.digits == passage.digits
            if alike and fuzz.ratio(candidate.words, passage.words, score_cutoff=100 * _ALIKE):
                before = candidate
        if before:
            yield before, passage
        same[passage.words] = passage
        for end in ends:
            shelves[end].append(passage)


class _Beside:
    """What the other side has beside the passages of one."""

    def __init__(self, comparison: Comparison, side: Side, other: Side) -> None:
        self.document = comparison.document(other)
        self.is_target = side == "target"
        self.partners: dict[str, tuple[str, ...]] = {}
        for bead in comparison.beads:
            self.partners.update((key, getattr(bead, other)) for key in getattr(bead, side))

    def of(self, passage: _Passage) -> list[str]:
        """The sentences beside those of a passage, each once."""
        keys = (key for sentence in passage.paragraph.sentences for key in self.partners.get(sentence.key, ()))
        return list(dict.fromkeys(keys))

    def words(self, keys: Sequence[str]) -> str:
        """The folded words of sentences."""
        return " ".join(" ".join(fold(self.document.words(self.document.sentence_of[k].span)).split()) for k in keys)

    def confidence(self, first: _Passage, second: _Passage) -> float:
        """How sure it is that the other side does not say it twice; 0 if it may well do."""
        from rapidfuzz import fuzz

        one, two = self.of(first), self.of(second)
        if not one and not two:
            return 0.0
        if not one or not two or set(one) & set(two):
            return 0.85
        likeness = fuzz.ratio(self.words(one), self.words(two)) / 100
        # one source may be put into words in two ways, but two sources are hardly ever put into the same
        return 0.75 if self.is_target and likeness < _DIFFERENT and first.words == second.words else 0.0


def _repeated(comparison: Comparison, side: Side, other: Side, run: Sequence[_Double]) -> Finding:
    """One finding for passages in a row."""
    document = comparison.document(side)
    first, last = run[0].second, run[-1].second
    span = Span(first.paragraph.span.start, last.paragraph.span.stop)
    beside = _Beside(comparison, side, other)
    sentences = [beside.document.sentence_of[key] for key in beside.of(run[0].second) or beside.of(run[0].first)]
    count = f"{len(run)} paragraphs, from " if len(run) > 1 else ""
    return Finding(
        _TWICE,
        f"stands twice: {count}“{short(document.words(span))}”",
        _TWICE.severity,
        min(double.confidence for double in run),
        Place(side, first.clause.key, span),
        tuple(Place(other, s.key, s.span) for s in sentences[:1]),
        {"first": short(name_of(document, run[0].first.clause)), "paragraphs": len(run)},
    )

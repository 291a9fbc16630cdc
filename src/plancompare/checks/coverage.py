"""Is everything there? Words of one side that have no partner on the other.

**What it catches.** A clause, a paragraph, a sentence or a heading that the translation leaves out (`omitted-…`), or
that it has and the source has not (`added-…`). A part of the document with a title of its own of which nothing is
translated, such as an annex, is one finding (`omitted-part`), because it was most likely left out on purpose.

**Why it matters.** A reader of the translation cannot see what is not there.

**A bad pair.** “Data are shared by consent. A platform is built.” against 「データは同意に基づき共有する。」:
the second sentence is gone.

**A good pair.** “Data are shared by consent, on a platform.” against
「データは同意に基づき共有する。それはプラットフォーム上で行う。」: one sentence became two, and all is there.

One finding is one gap: neighbouring sentences (or paragraphs) that are missing together are reported together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from plancompare.checks.boxes import box_names
from plancompare.checks.wording import name_of, short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.model import Clause, Comparison, Document, Paragraph, Sentence, Side, Span, opposite

_VERB: dict[Side, str] = {"source": "omitted", "target": "added"}
_MQM: dict[Side, str] = {"source": "accuracy/omission", "target": "accuracy/addition"}
_GRADES = (
    ("part", Severity.warning, "a whole part with a title of its own"),
    ("clause", Severity.error, "a whole clause, with all that is in it"),
    ("paragraph", Severity.error, "one or more paragraphs of a clause"),
    ("sentence", Severity.error, "one or more sentences of a paragraph"),
    ("heading", Severity.warning, "the heading of a clause whose words are there"),
)
_LEAST = 0.05  # below, something without a partner on the other side is as likely its counterpart, and left unpaired
_BECAUSE = (
    "Nothing on the other side was found that says the same.",
    "What stands before it matches “{follows:words}” (likeness {similarity before the gap:.2f}): "
    "its counterpart should follow there.",
)


def _rules(side: Side) -> tuple[Rule, ...]:
    where = "The translation leaves out" if side == "source" else "The translation has, and the source has not,"
    return tuple(
        Rule(f"{_VERB[side]}-{grade}", _MQM[side], severity, f"{where} {what}.", threshold=_LEAST, because=_BECAUSE)
        for grade, severity, what in _GRADES
    )


@dataclass(frozen=True)
class _Standing:
    """What is known of the sentences and headings of one side: who has a partner, and how sure that is."""

    paired: frozenset[str]  # sentence keys; a title that only names the kind of its box counts as paired
    headed: frozenset[str]  # clause keys whose heading has a partner
    doubt: dict[str, float]  # confidence of each one-sided bead, by sentence key, or clause key for a heading

    @classmethod
    def of(cls, comparison: Comparison, side: Side) -> _Standing:
        other = opposite(side)
        paired: set[str] = set()
        headed: set[str] = set()
        doubt: dict[str, float] = {}
        headings = {c.key for c in comparison.document(side).walk() if c.heading}
        for bead in (*comparison.beads, *comparison.headings):
            for key in getattr(bead, side):
                if getattr(bead, other):
                    (headed if key in headings else paired).add(key)
                else:
                    doubt.setdefault(key, bead.confidence)
        return cls(frozenset(paired) | box_names(comparison, side), frozenset(headed), doubt)


class Coverage:
    """Implements `seams.Check` for one side: "source" finds omissions, "target" additions."""

    def __init__(self, side: Side) -> None:
        self.side: Side = side
        self.other = opposite(side)
        self.rules = _rules(side)
        self._rule = {rule.name: rule for rule in self.rules}

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """Whole parts and clauses first, from above; then paragraphs, sentences and headings of covered clauses."""
        document = comparison.document(self.side)
        scope = comparison.scope(self.side)
        standing = _Standing.of(comparison, self.side)
        gaps = _Gaps(comparison, self.side)
        covered = _covered(document, standing)
        stack = [document.clause_of[key] for key in scope] if scope else list(document.clauses)
        stack.reverse()
        while stack:
            clause = stack.pop()
            if covered[clause.key]:
                yield from self._inside(document, clause, standing, gaps)
                stack.extend(reversed(clause.children))
            elif any(c.sentences or c.heading for c in clause.walk()):
                yield self._whole(document, clause, standing, gaps)

    def _whole(self, document: Document, clause: Clause, standing: _Standing, gaps: _Gaps) -> Finding:
        """One finding for a clause nothing of which has a partner."""
        clauses = list(clause.walk())
        sentences = [s for c in clauses for s in c.sentences]
        grade = "part" if clause.kind == "part" else "clause"
        keys = [s.key for s in sentences] or [clause.key]
        counts = f"{_count(len(clauses) - 1, 'clause')} and {_count(len(sentences), 'sentence')}"
        message = f"{self._side_says()} “{short(name_of(document, clause))}”" + (
            f", with {counts}" if clause.children else ""
        )
        return self._finding(
            grade,
            clause,
            clause.span,
            message,
            keys,
            standing,
            gaps,
            clauses=len(clauses) - 1,
            sentences=len(sentences),
        )

    def _inside(self, document: Document, clause: Clause, standing: _Standing, gaps: _Gaps) -> Iterator[Finding]:
        """What is missing of a clause of which something is there."""
        if clause.heading and clause.key not in standing.headed and clause.key in standing.doubt:
            message = f"{self._side_says()} the heading “{short(document.words(clause.heading))}”"
            yield self._finding("heading", clause, clause.heading, message, [clause.key], standing, gaps)
        empty = [
            bool(p.sentences) and not any(s.key in standing.paired for s in p.sentences) for p in clause.paragraphs
        ]
        for missing, group in groupby(zip(clause.paragraphs, empty, strict=True), key=lambda pair: pair[1]):
            paragraphs = [paragraph for paragraph, _ in group]
            if missing:
                span = Span(paragraphs[0].span.start, paragraphs[-1].span.stop)
                keys = [s.key for p in paragraphs for s in p.sentences]
                much = _rows_of(document, clause, paragraphs) or (
                    f"{len(paragraphs)} paragraphs, from " if len(paragraphs) > 1 else ""
                )
                message = f"{self._side_says()} {much}“{short(document.words(span))}”"
                yield self._finding("paragraph", clause, span, message, keys, standing, gaps, sentences=len(keys))
                continue
            for paragraph in paragraphs:
                for lost, run in groupby(paragraph.sentences, key=lambda s: s.key not in standing.paired):
                    if lost:
                        sentences = list(run)
                        span = Span(sentences[0].span.start, sentences[-1].span.stop)
                        much = f"{len(sentences)} sentences, from " if len(sentences) > 1 else ""
                        message = f"{self._side_says()} {much}“{short(document.words(span))}”"
                        yield self._finding(
                            "sentence", clause, span, message, [s.key for s in sentences], standing, gaps
                        )

    def _finding(
        self,
        grade: str,
        clause: Clause,
        span: Span,
        message: str,
        keys: list[str],
        standing: _Standing,
        gaps: _Gaps,
        **counts: int,
    ) -> Finding:
        rule = self._rule[f"{_VERB[self.side]}-{grade}"]
        severity = Severity.info if clause.kind == "note" else rule.severity
        sure = [standing.doubt[key] for key in keys if key in standing.doubt]
        place = Place(self.side, keys[0] if grade == "sentence" else clause.key, span)
        gap, neighbour, similarity = gaps.after(keys[0])
        evidence: dict[str, str | int | float] = dict(counts)
        if len(keys) > 1 and grade == "sentence":
            evidence["sentences"] = len(keys)
        if neighbour:
            evidence |= {"follows": neighbour, "similarity before the gap": round(similarity, 3)}
        # of several sentences that are missing together, the surest speaks for the gap
        confidence = max(sure, default=0.5)
        return Finding(rule, message, severity, confidence, place, (gap,) if gap else (), evidence)

    def _side_says(self) -> str:
        return "not in the translation:" if self.side == "source" else "not in the source:"


class _Gaps:
    """Where on the other side something that is missing should stand: behind the partner of what goes before it."""

    def __init__(self, comparison: Comparison, side: Side) -> None:
        self.other = opposite(side)
        document, facing = comparison.document(side), comparison.document(self.other)
        spans = {s.key: s.span for s in facing.sentences}
        headings = {c.key: c.heading for c in facing.walk() if c.heading}
        if facing.title:
            headings[""] = facing.title
        partner: dict[str, tuple[str, Span, float]] = {}
        paired: set[str] = set()
        for bead in (*comparison.beads, *comparison.headings):
            there = getattr(bead, self.other)
            if there:
                last = there[-1]
                span = spans.get(last) or headings[last]
                partner.update((key, (last, span, bead.score)) for key in getattr(bead, side))
                if getattr(bead, side):
                    paired.update(there)
        self._before: dict[str, tuple[str, Span, float] | None] = {}
        self._first: tuple[str, Span] | None = None
        self._begins: set[str] = set()  # what nothing of its clause with a partner stands before
        reached: tuple[str, Span, float] | None = None
        for clause in document.walk():
            begins = True
            for key in (clause.key, *(s.key for s in clause.sentences)):
                self._before[key] = reached
                if begins:
                    self._begins.add(key)
                if key in partner:
                    reached, begins = partner[key], False
        self._end: dict[str, Sentence] = {}  # what follows in a clause without a partner stands before another clause
        for clause in facing.walk():
            end = None
            for sentence in reversed(clause.sentences):
                if sentence.key in paired:
                    self._end[sentence.key] = end or sentence
                    break
                end = end or sentence
        for clause in facing.walk():
            starts = [s.start for s in (facing.title, clause.heading, clause.span) if s]
            self._first = (clause.key, Span(min(starts), min(starts)))
            break

    def after(self, key: str) -> tuple[Place | None, str, float]:
        """The gap for a sentence or a clause, the key of what it follows there, and the score of that pair.

        What begins a clause follows all of the clause before, what has no partner of that included.
        """
        reached = self._before.get(key)
        if reached:
            last, span, score = reached
            if key in self._begins and last in self._end:
                end = self._end[last]
                return Place(self.other, end.key, Span(end.span.stop, end.span.stop)), last, score
            return Place(self.other, last, Span(span.stop, span.stop)), last, score
        return (Place(self.other, *self._first) if self._first else None), "", 0.0


def _rows_of(document: Document, clause: Clause, missing: Sequence[Paragraph]) -> str:
    """What to call paragraphs that are whole rows of a table; "" if they are anything else."""
    cells = [document.text.cell_at(paragraph.span.start) for paragraph in missing]
    rows = {row for row, _ in cells}
    whole = sum(document.text.cell_at(paragraph.span.start)[0] in rows for paragraph in clause.paragraphs)
    if 0 in rows or whole > len(missing) or not any(cell > 1 for _, cell in cells):
        return ""
    return "the row " if len(rows) == 1 else f"{len(rows)} rows, from "


def _covered(document: Document, standing: _Standing) -> dict[str, bool]:
    """For each clause, whether anything of it or below has a partner. A part's title alone does not cover it."""
    covered: dict[str, bool] = {}
    for clause in reversed(list(document.walk())):
        own = any(s.key in standing.paired for s in clause.sentences)
        head = clause.key in standing.headed and not (clause.kind == "part" and any(c.sentences for c in clause.walk()))
        covered[clause.key] = own or head or any(covered[child.key] for child in clause.children)
    return covered


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"

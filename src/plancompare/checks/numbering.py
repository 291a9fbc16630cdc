"""Does each clause have a number of its own? Rows of numbers that skip one, or have one twice.

**What it catches.** A list or a row of articles that skips a number (1, 2, 4) or has one twice (1, 2, 2), where the
other side does not.

**Why it matters.** What belongs under the number was left out, or references by number go astray.

**A bad pair.** “1. Fees 2. Notices 3. Term” against 「1. 料金 3. 期間」: the number 2 is skipped.

**A good pair.** “1. Fees 3. Term” against 「1. 料金 3. 期間」, where both skip what was repealed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.languages.expressions import expression
from plancompare.model import Clause, Comparison, Document, Side, Span, opposite
from plancompare.numbering import Label, readings
from plancompare.numbering.numerals import any_number

_GAP = Rule(
    "numbering-gap",
    "accuracy/omission",
    Severity.warning,
    "The numbers of a row of clauses skip one, or have one twice, and those of the other side do not.",
    because=("The clause before is {before}.", "On the other side stands {faced} there: “{there}”."),
)
_SIDES: tuple[tuple[Side, Side], ...] = (("source", "target"), ("target", "source"))
_WIDEST = 9  # numbers skipped at once: where more are, it is another list, or a number that is no label
_NUMBER = expression(r"\d+|[〇零一二三四五六七八九十百]+|(?<![A-Za-z])[IVXLC]+(?![A-Za-z])")
_NOTE = 60  # characters: what says that numbers were repealed says little else


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A clause and the reading of its label that its row goes by."""

    clause: Clause
    label: Label

    @property
    def ordinal(self) -> int:
        return self.label.ordinal or 0


@dataclass(frozen=True, slots=True)
class _Step:
    """Two neighbours in a row whose numbers do not follow each other."""

    before: _Numbered
    after: _Numbered
    long: bool  # whether the row has more clauses than these two
    out_of_order: frozenset[str]  # the keys of the clauses, if all numbers that are skipped stand elsewhere in the row

    @property
    def jump(self) -> tuple[int, int]:
        return self.before.ordinal, self.after.ordinal

    @property
    def skipped(self) -> range:
        return range(self.before.ordinal + 1, self.after.ordinal)


def compared(comparison: Comparison, side: Side) -> list[Clause]:
    """The outermost clauses that were compared."""
    document = comparison.document(side)
    keys = comparison.scope(side)
    return [document.clause_of[key] for key in keys] if keys else list(document.clauses)


class Numbering:
    """Implements `seams.Check` for rows of numbers."""

    rules = (_GAP,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for each run of numbers that is skipped, and for each that stands twice."""
        rows = {side: _rows(compared(comparison, side)) for side, _ in _SIDES}
        steps = {side: [step for row in rows[side] for step in _steps(row)] for side, _ in _SIDES}
        for side, other in _SIDES:
            elsewhere = {step.jump for step in steps[other]}
            moved = {getattr(link, side) for link in comparison.links if link.moved}
            for step in steps[side]:
                if step.jump in elsewhere or _is_explained(comparison.document(side), step):
                    continue
                if moved & step.out_of_order:  # the move is what there is to say
                    continue
                faced = _facing(comparison, side, step, rows[other])
                if step.long or faced:  # two numbers alone are hardly a row: “Chapter 2” and “Chapter 4” below a page
                    yield _gap(side, step, faced, bool(rows[other]))


def _rows(roots: Sequence[Clause]) -> list[list[_Numbered]]:
    """Rows of clauses that count together: siblings of one scheme, and lists that count on through the sections."""
    rows: list[list[_Numbered]] = []
    last: dict[str, list[_Numbered]] = {}  # the latest row of each scheme
    running: set[str] = set()
    stack: list[tuple[Clause, ...]] = [tuple(roots)]
    while stack:
        siblings = stack.pop()
        for row in _among(siblings):
            scheme = _scheme(row[0].label)
            previous = last.get(scheme)
            step = row[0].ordinal - previous[-1].ordinal if previous else 0
            if previous and (step == 1 or (step in (2, 3) and scheme in running)):
                running.add(scheme)
                previous += row
            else:
                rows.append(row)
                last[scheme] = row
        for clause in reversed(siblings):
            if clause.kind == "part":
                last.clear()
            stack.append(clause.children)
    return [row for row in rows if len(row) > 1]


def _scheme(label: Label) -> str:
    return f"{label.scheme} {'.'.join(label.path[:-1])}"


def _among(siblings: Sequence[Clause]) -> Iterator[list[_Numbered]]:
    """The rows among siblings. An ambiguous label goes with the most: (i) with (ii) and (iii), or with (h) and (j)."""
    rows: dict[str, list[_Numbered]] = defaultdict(list)
    for clause in siblings:
        for label in readings(clause.label, 0, len(clause.label)) if clause.label else ():
            if label.ordinal is not None and label.number == clause.number:
                rows[_scheme(label)].append(_Numbered(clause, label))
    taken: set[str] = set()
    for row in sorted(rows.values(), key=lambda row: -len(row)):
        if taken.isdisjoint(numbered.clause.key for numbered in row):
            taken.update(numbered.clause.key for numbered in row)
            yield row


def _steps(row: Sequence[_Numbered]) -> Iterator[_Step]:
    """Where a row does not count on by one. Where it begins anew, or goes back, it is several rows."""
    for before, after in pairwise(row):
        doubled = before.ordinal == after.ordinal and before.label.path == after.label.path
        if doubled or 1 < after.ordinal - before.ordinal <= _WIDEST + 1:
            skipped = {n.ordinal: n.clause.key for n in row if before.ordinal < n.ordinal < after.ordinal}
            everything = bool(skipped) and len(skipped) == after.ordinal - before.ordinal - 1
            strays = frozenset((before.clause.key, after.clause.key, *skipped.values())) if everything else frozenset()
            yield _Step(before, after, len(row) > 2, strays)


def _is_explained(document: Document, step: _Step) -> bool:
    """Whether the clause before the gap says itself what is skipped: “5.-7. (repealed)”, 第5条から第7条まで 削除."""
    clause = step.before.clause
    words = document.words(Span(clause.span.start, min(clause.span.stop, step.after.clause.span.start)))
    if not step.skipped or len(words) > _NOTE:
        return False
    return step.skipped[-1] in (any_number(match[0]) for match in _NUMBER.finditer(words))


def _gap(side: Side, step: _Step, faced: Sequence[Clause], counted: bool) -> Finding:
    """`faced` is what the other side has there; `counted`, whether it has numbers at all."""
    other = opposite(side)
    clause, label = step.after.clause, step.after.clause.label.strip()
    start = clause.span.start
    if step.skipped:
        first, last = step.skipped[0], step.skipped[-1]
        many = f"the number {first} is" if first == last else f"the numbers {first} to {last} are"
        message = f"{many} skipped before “{label}”"
    else:
        message = f"the number “{label}” stands twice in a row"
    evidence: dict[str, str | int | float] = {"before": f"“{step.before.clause.label.strip()}”"}
    if faced:
        evidence["faced"] = f"“{faced[0].label.strip()}”"
    return Finding(
        _GAP,
        message,
        _GAP.severity,
        0.85 if faced else 0.6 if counted else 0.5,
        Place(side, clause.key, clause.label_span or Span(start, start)),
        tuple(Place(other, found.key, found.span) for found in faced),
        evidence,
    )


def _facing(comparison: Comparison, side: Side, step: _Step, rows: Sequence[Sequence[_Numbered]]) -> list[Clause]:
    """What the other side has under the numbers that are skipped; for a number that stands twice, its second clause."""
    other = opposite(side)
    ends = [step.before.clause.key, step.after.clause.key]
    links = [link for link in comparison.links if getattr(link, side) in ends and getattr(link, other)]
    partners = [{getattr(link, other) for link in links if getattr(link, side) == end} for end in ends]
    if not step.skipped:
        document = comparison.document(other)
        second = [getattr(link, other) for link in links if getattr(link, side) == step.after.clause.key]
        return [document.clause_of[key] for key in second[:1]]
    known = [keys for keys in partners if keys]
    row = next((row for row in rows if known and all(any(n.clause.key in keys for n in row) for keys in known)), ())
    depth = len(step.after.label.path)
    return [n.clause for n in row if n.ordinal in step.skipped and len(n.label.path) == depth]

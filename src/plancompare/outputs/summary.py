"""What a report adds up to, in numbers: the one place for this arithmetic, whatever output prints it."""

from __future__ import annotations

from collections.abc import Iterable

from plancompare.findings import Report, Severity
from plancompare.gate.results import Summary, Tally
from plancompare.model import Clause, ClauseKind, Comparison, Document, Notice, Side


def summarise(report: Report) -> Summary:
    """The counts of `report`; severities count findings that are not waived."""
    comparison = report.comparison
    severities = [finding.severity for finding in report.findings]
    return Summary(
        clauses=_clauses(comparison),
        sections=_clauses(comparison, "section"),
        items=_clauses(comparison, "item"),
        sentences=_sentences(comparison),
        error=severities.count(Severity.error),
        warning=severities.count(Severity.warning),
        info=severities.count(Severity.info),
        waived=len(report.waived),
    )


def clauses_in_scope(comparison: Comparison, side: Side) -> tuple[Clause, ...]:
    """The clauses of one side that were compared, in the order of the text."""
    document = comparison.document(side)
    scope = comparison.scope(side)
    if not scope:
        return tuple(document.walk())
    wanted = {below.key for key in scope if key in document.clause_of for below in document.clause_of[key].walk()}
    return tuple(clause for clause in document.walk() if clause.key in wanted)


def notices(report: Report) -> tuple[Notice, ...]:
    """Every notice of the report and of its two documents, each once."""
    made = report.comparison
    return tuple(dict.fromkeys((*report.notices, *made.source.notices, *made.target.notices)))


def _clauses(comparison: Comparison, kind: ClauseKind | None = None) -> Tally:
    """The counts of clauses of one kind; two are paired only if both are of it (a section may face an item)."""
    source, target = comparison.source, comparison.target

    def of_kind(document: Document, key: str | None) -> bool:
        return key is not None and (kind is None or document.clause_of[key].kind == kind)

    pairs = [ln for ln in comparison.links if ln.source is not None and ln.target is not None]
    same = [ln for ln in pairs if of_kind(source, ln.source) and of_kind(target, ln.target)]
    return Tally(
        source=sum(of_kind(source, clause.key) for clause in clauses_in_scope(comparison, "source")),
        target=sum(of_kind(target, clause.key) for clause in clauses_in_scope(comparison, "target")),
        paired=len(same),
        omitted=_alone(
            (ln.source for ln in comparison.links if of_kind(source, ln.source)), (ln.source for ln in pairs)
        ),
        added=_alone((ln.target for ln in comparison.links if of_kind(target, ln.target)), (ln.target for ln in pairs)),
        moved=sum(ln.moved for ln in same),
    )


def _sentences(comparison: Comparison) -> Tally:
    beads = comparison.beads
    return Tally(
        source=sum(len(clause.sentences) for clause in clauses_in_scope(comparison, "source")),
        target=sum(len(clause.sentences) for clause in clauses_in_scope(comparison, "target")),
        paired=sum(bool(bead.source and bead.target) for bead in beads),
        omitted=sum(len(bead.source) for bead in beads if not bead.target),
        added=sum(len(bead.target) for bead in beads if not bead.source),
        moved=sum(bool(bead.source and bead.target) for link in comparison.links if link.moved for bead in link.beads),
    )


def _alone(linked: Iterable[str | None], paired: Iterable[str | None]) -> int:
    """How many clauses stand only in links that lack the other side."""
    return len({key for key in linked if key is not None} - set(paired))

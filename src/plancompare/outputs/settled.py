"""A report as the small values that outlive its documents: every place found in its file, every finding explained."""

from __future__ import annotations

from plancompare.findings import Finding, Place, Report
from plancompare.gate.results import PairResult, Remark, Spot
from plancompare.model import Comparison
from plancompare.outputs.aligned_json import shown
from plancompare.outputs.explanation import explanation
from plancompare.outputs.summary import notices, summarise


def settle(report: Report) -> PairResult:
    """What is to be kept of `report`, in the order of its findings; paths are the names of its documents."""
    made = report.comparison
    return PairResult(
        made.source.name,
        made.target.name,
        (made.source.language, made.target.language),
        tuple(_remark(made, finding) for finding in report.findings),
        tuple(_remark(made, finding) for finding in report.waived),
        notices(report),
        summarise(report),
        report.signature,
    )


def _remark(made: Comparison, finding: Finding) -> Remark:
    return Remark(
        finding.rule,
        finding.message,
        explanation(made, finding),
        finding.severity,
        float(finding.confidence),
        _spot(made, finding.primary),
        tuple(_spot(made, place) for place in finding.related),
        dict(finding.evidence),
        finding.fingerprint,
        since=finding.since,
    )


def _spot(made: Comparison, place: Place) -> Spot:
    document = made.document(place.side)
    text = document.text
    span = text.file_span(place.span)
    # the last line and column are those of the last character, not of what follows it, which may be the next line
    first = text.file_position(span.start)
    last = text.file_position(span.stop - 1) if len(span) else first
    return Spot(
        place.side,
        document.name,
        place.key,
        shown(document, place.span),
        span.start,
        span.stop,
        first.line,
        first.column,
        last.line,
        last.column + bool(len(span)),
        document.anchor_of(place.key),
    )

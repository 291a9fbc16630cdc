"""Aligned JSON: both documents with their structure, what belongs together, and the findings.

The form is fixed by `schemas/aligned-1.json` and written here field by field, so that the values inside may change
without changing the file. A `span` counts code points of the decoded file, whatever stands between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from plancompare.findings import Finding, Place, Report
from plancompare.gate.results import Summary, Tally
from plancompare.model import Clause, Comparison, Document, Link, Notice, Side, Span
from plancompare.outputs.json_text import SCHEMAS, fact, rounded, whole
from plancompare.outputs.summary import notices, summarise

SCHEMA = SCHEMAS + "aligned-1.json"
LINE_END = re.compile(r"[ \t]*[\r\n]+[ \t]*")


class AlignedJson:
    """The whole comparison as JSON, for scripts, archives and review in a diff."""

    name = "json"

    def render(self, report: Report) -> str:
        """The file, with a final line end. The documents are named without their folders."""
        comparison = report.comparison
        return whole(
            {
                "schema": SCHEMA,
                "signature": report.signature,
                "source": document_record(comparison.source, comparison.source_scope),
                "target": document_record(comparison.target, comparison.target_scope),
                "links": [_link(link) for link in comparison.links],
                "findings": finding_records(report),
                "notices": notice_records(notices(report)),
                "summary": summary_record(summarise(report)),
            }
        )


def document_record(document: Document, scope: tuple[str, ...] = ()) -> dict[str, Any]:
    """A document with its clauses in the order of the text. `scope`: keys of the clauses compared, () for all."""
    text = document.text
    return {
        "name": PurePath(document.name).name,
        "language": document.language,
        "format": text.format,
        "encoding": text.encoding,
        "title": shown(document, document.title),
        "title_span": _span_or_none(document, document.title),
        "scope": list(scope),
        "clauses": [_clause(document, clause) for clause in document.walk()],
        "emphasis": [file_span(document, span) for span in text.emphasis],
        "unread": [
            {"span": _pair(piece.span), "text": piece.text, "reason": piece.reason} for piece in document.unread
        ],
    }


def finding_records(report: Report) -> list[dict[str, Any]]:
    """The findings in their order, then the waived ones."""
    found = [_finding(report.comparison, finding, waived=False) for finding in report.findings]
    return found + [_finding(report.comparison, finding, waived=True) for finding in report.waived]


def notice_records(given: Iterable[Notice]) -> list[dict[str, str]]:
    """The notices in their order."""
    return [{"wanted": n.wanted, "did": n.did, "reason": n.reason} for n in given]


def summary_record(summary: Summary) -> dict[str, dict[str, int]]:
    """The counts of clauses, sections, items, sentences and findings."""
    return {
        "clauses": _tally(summary.clauses),
        "sections": _tally(summary.sections),
        "items": _tally(summary.items),
        "sentences": _tally(summary.sentences),
        "findings": {
            "error": summary.error,
            "warning": summary.warning,
            "info": summary.info,
            "waived": summary.waived,
        },
    }


def shown(document: Document, span: Span | None) -> str:
    """The words at `span` on one line: a line end inside, which only wraps them, becomes a blank."""
    return LINE_END.sub(" ", document.words(span))


def file_span(document: Document, span: Span) -> list[int]:
    """`[start, stop]` of the words at `span`, in code points of the decoded file."""
    return _pair(document.text.file_span(span))


def _span_or_none(document: Document, span: Span | None) -> list[int] | None:
    return file_span(document, span) if span else None


def _pair(span: Span) -> list[int]:
    return [span.start, span.stop]


def _clause(document: Document, clause: Clause) -> dict[str, Any]:
    parent = document.parent_of.get(clause.key)
    return {
        "key": clause.key,
        "kind": clause.kind,
        "number": clause.number,
        "label": clause.label,
        "anchor": clause.anchor,
        "heading": shown(document, clause.heading),
        "parent": parent.key if parent else None,
        "span": file_span(document, clause.span),
        "label_span": _span_or_none(document, clause.label_span),
        "heading_span": _span_or_none(document, clause.heading),
        "paragraphs": [file_span(document, paragraph.span) for paragraph in clause.paragraphs],
        "sentences": [
            {
                "key": sentence.key,
                "paragraph": number,
                "span": file_span(document, sentence.span),
                "text": shown(document, sentence.span),
            }
            for number, paragraph in enumerate(clause.paragraphs, 1)
            for sentence in paragraph.sentences
        ],
    }


def _link(link: Link) -> dict[str, Any]:
    return {
        "source": link.source,
        "target": link.target,
        "score": rounded(link.score),
        "moved": link.moved,
        "beads": [
            {
                "source": list(bead.source),
                "target": list(bead.target),
                "score": rounded(bead.score),
                "confidence": rounded(bead.confidence),
            }
            for bead in link.beads
        ],
    }


def _finding(comparison: Comparison, finding: Finding, *, waived: bool) -> dict[str, Any]:
    sides: dict[Side, Place | None] = {"source": finding.place("source"), "target": finding.place("target")}
    more = [place for place in finding.related if place is not sides[place.side]]
    return {
        "rule": finding.rule.name,
        "mqm": finding.rule.mqm,
        "severity": finding.severity.name,
        "confidence": rounded(finding.confidence),
        "message": finding.message,
        "fingerprint": finding.fingerprint,
        "waived": waived,
        "primary": finding.primary.side,
        **{side: _place(comparison, place) if place else None for side, place in sides.items()},
        "more_places": [{"side": place.side, **_place(comparison, place)} for place in more],
        "evidence": {name: fact(value) for name, value in finding.evidence.items()},
    }


def _place(comparison: Comparison, place: Place) -> dict[str, Any]:
    document = comparison.document(place.side)
    return {
        "key": place.key,
        "anchor": document.anchor_of(place.key),
        "span": file_span(document, place.span),
        "text": shown(document, place.span),
    }


def _tally(tally: Tally) -> dict[str, int]:
    return {
        "source": tally.source,
        "target": tally.target,
        "paired": tally.paired,
        "omitted": tally.omitted,
        "added": tally.added,
        "moved": tally.moved,
    }

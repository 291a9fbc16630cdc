"""The words inside a sentence that findings are about, marked where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from plancompare.findings import Place, Report, Severity
from plancompare.model import Document, Side, Span
from plancompare.outputs.paint import Piece

OPEN, CLOSE, GAP = "⟦", "⟧", "‸"


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked of the two documents. `colour` says that a style shows it; else brackets do."""

    report: Report
    colour: bool
    spans: dict[tuple[Side, int], list[tuple[Span, Severity]]]

    def pieces(self, side: Side, span: Span, style: str = "") -> list[Piece]:
        """The words at `span` (a sentence or a heading), with marks on those that a finding is about."""
        text = self.report.comparison.document(side).text.text
        marks = self.spans.get((side, span.start), ())
        if not marks:
            return [Piece(span.of(text), style)]
        inside = [(max(m.start, span.start), min(m.stop, span.stop), severity) for m, severity in marks]
        gaps = {start for start, stop, _ in inside if start == stop}
        cuts = sorted({span.start, span.stop, *(cut for start, stop, _ in inside for cut in (start, stop))})
        pieces: list[Piece] = []
        open_now = False
        for start, stop in pairwise(cuts):
            if start in gaps:
                pieces.append(Piece(GAP, "warning" if self.colour else style))
            hits = [severity for a, b, severity in inside if a <= start and stop <= b]
            if bool(hits) != open_now and not self.colour:
                pieces.append(Piece(OPEN if hits else CLOSE, style))
            open_now = bool(hits)
            mark = f"mark-{max(hits).name}" if hits and self.colour else style
            pieces.append(Piece(text[start:stop], mark))
        if open_now and not self.colour:
            pieces.append(Piece(CLOSE, style))
        return pieces


def find_marks(report: Report, colour: bool) -> Marks:
    """The marks of a report: every place of a finding that is a part of a sentence or of a heading."""
    spans: dict[tuple[Side, int], list[tuple[Span, Severity]]] = {}
    for finding in report.findings:
        for place in (finding.primary, *finding.related):
            for holder in _holders(report.comparison.document(place.side), place):
                spans.setdefault((place.side, holder.start), []).append((place.span, finding.severity))
    return Marks(report, colour, spans)


def _holders(document: Document, place: Place) -> list[Span]:
    """The sentences and headings of which the place is a part, not the whole; a gap at an edge is no part."""
    spans = [document.sentence_of[place.key].span] if place.key in document.sentence_of else []
    if not spans and (clause := document.clause_of.get(place.key)):
        spans = [s.span for s in clause.sentences] + ([clause.heading] if clause.heading else [])
    touched = [s for s in spans if s.start < place.span.stop and place.span.start < s.stop]
    return [] if any(place.span.covers(span) for span in touched) else touched

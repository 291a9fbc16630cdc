"""Terms as JSON: each with its renderings and the places of both sides."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from plancompare.findings import Place, Report
from plancompare.model import Comparison, Document, Rendering, Term
from plancompare.outputs.aligned_json import file_span, notice_records, shown
from plancompare.outputs.json_text import SCHEMAS, rounded, whole
from plancompare.outputs.summary import notices

SCHEMA = SCHEMAS + "terms-1.json"


class TermsJson:
    """The terms of a pair for scripts. The form is fixed by `schemas/terms-1.json`."""

    name = "json"

    def render(self, report: Report) -> str:
        """The file, with a final line end. A `span` counts code points of the decoded file."""
        made = report.comparison
        return whole(
            {
                "schema": SCHEMA,
                "signature": report.signature,
                "source": _document(made.source),
                "target": _document(made.target),
                "terms": [_term(made, term) for term in made.terms],
                "notices": notice_records(notices(report)),
            }
        )


def _document(document: Document) -> dict[str, str]:
    return {"name": PurePath(document.name).name, "language": document.language}


def _term(made: Comparison, term: Term) -> dict[str, Any]:
    return {
        "words": term.words,
        "count": term.count,
        "is_name": term.is_name,
        "renderings": [_rendering(made, rendering) for rendering in term.renderings],
    }


def _rendering(made: Comparison, rendering: Rendering) -> dict[str, Any]:
    return {
        "words": rendering.words,
        "likeness": rounded(rendering.likeness),
        "confidence": rounded(rendering.confidence),
        "uses": [{"source": _place(made, use.source), "target": _place(made, use.target)} for use in rendering.uses],
    }


def _place(made: Comparison, place: Place) -> dict[str, Any]:
    document = made.document(place.side)
    return {"key": place.key, "span": file_span(document, place.span), "text": shown(document, place.span)}

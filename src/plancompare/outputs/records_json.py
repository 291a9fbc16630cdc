"""The clause records of one document as JSON: what `plancompare parse --format json` prints."""

from __future__ import annotations

from plancompare.model import Document
from plancompare.outputs.aligned_json import document_record, notice_records
from plancompare.outputs.json_text import SCHEMAS, whole

SCHEMA = SCHEMAS + "records-1.json"


def render_records(document: Document) -> str:
    """The document in the form that it has within aligned JSON, with its notices."""
    return whole(
        {
            "schema": SCHEMA,
            "document": document_record(document),
            "notices": notice_records(document.notices),
        }
    )

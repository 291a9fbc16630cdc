"""The findings of a check as JSON: the objects of aligned JSON without the documents around them."""

from __future__ import annotations

from plancompare.findings import Report
from plancompare.outputs.aligned_json import finding_records, notice_records, summary_record
from plancompare.outputs.json_text import SCHEMAS, whole
from plancompare.outputs.summary import notices, summarise

SCHEMA = SCHEMAS + "findings-1.json"


class CheckJson:
    """Findings, notices and counts as JSON."""

    name = "json"

    def render(self, report: Report) -> str:
        """The file, with a final line end."""
        return whole(
            {
                "schema": SCHEMA,
                "signature": report.signature,
                "findings": finding_records(report),
                "notices": notice_records(notices(report)),
                "summary": summary_record(summarise(report)),
            }
        )

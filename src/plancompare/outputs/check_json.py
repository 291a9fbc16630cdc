"""The findings of a check as JSON: the objects of aligned JSON without the documents around them.

Two forms, each with its schema. The record of one pair (`findings-1.json`) is what `check SOURCE TARGET` writes:
findings, notices, counts. The list of pairs (`check-1.json`) has such a record for each pair, with the names of its
files and with the reason if it could not be compared; it is what a check of a whole project writes, be it of one pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from plancompare.gate.results import PairResult, Remark, Spot, Waiver
from plancompare.model import Side
from plancompare.outputs.aligned_json import notice_records, summary_record
from plancompare.outputs.json_text import SCHEMAS, fact, rounded, whole
from plancompare.outputs.remarks import severities

SCHEMA = SCHEMAS + "findings-1.json"
SCHEMA_OF_LIST = SCHEMAS + "check-1.json"


class CheckJson:
    """Findings, notices and counts as JSON.

    With `listed`, always the list of pairs, so that a script that checks a project always meets the same form; without
    it, the record of the pair if it is one that was compared.
    """

    name = "json"

    def __init__(self, listed: bool = False) -> None:
        self.listed = listed

    def render(self, results: Sequence[PairResult]) -> str:
        """The file, with a final line end."""
        if not self.listed and len(results) == 1 and results[0].summary:
            return whole({"schema": SCHEMA, **_findings(results[0])})
        return whole(
            {
                "schema": SCHEMA_OF_LIST,
                "pairs": [_pair(result) for result in results],
                "summary": {
                    "pairs": len(results),
                    "compared": sum(result.summary is not None for result in results),
                    "failed": sum(result.failure is not None for result in results),
                    "findings": severities(results),
                },
            }
        )


def _pair(result: PairResult) -> dict[str, Any]:
    failure = result.failure
    return {
        "source": {"path": result.source, "language": result.languages[0]},
        "target": {"path": result.target, "language": result.languages[1]},
        "failure": {"sentence": failure.sentence, "hint": failure.hint} if failure else None,
        **_findings(result),
    }


def _findings(result: PairResult) -> dict[str, Any]:
    return {
        "signature": result.signature,
        "findings": [_finding(remark, waived=False) for remark in result.remarks]
        + [_finding(remark, waived=True) for remark in result.waived],
        "notices": notice_records(result.notices),
        "summary": summary_record(result.summary) if result.summary else None,
    }


def _finding(remark: Remark, *, waived: bool) -> dict[str, Any]:
    spots = (remark.primary, *remark.related)
    sides: dict[Side, Spot | None] = {
        "source": next((spot for spot in spots if spot.side == "source"), None),
        "target": next((spot for spot in spots if spot.side == "target"), None),
    }
    more = [spot for spot in remark.related if spot is not sides[spot.side]]
    return {
        "rule": remark.rule.name,
        "mqm": remark.rule.mqm,
        "severity": remark.severity.name,
        "confidence": rounded(remark.confidence),
        "message": remark.message,
        "fingerprint": remark.fingerprint,
        "waived": waived,
        "waiver": _waiver(remark.waiver) if remark.waiver else None,
        "since": remark.since,
        "primary": remark.primary.side,
        **{side: _place(spot) if spot else None for side, spot in sides.items()},
        "more_places": [{"side": spot.side, **_place(spot)} for spot in more],
        "evidence": {name: fact(value) for name, value in remark.evidence.items()},
    }


def _place(spot: Spot) -> dict[str, Any]:
    return {
        "key": spot.key,
        "anchor": spot.anchor,
        "span": [spot.start, spot.stop],
        "from": [spot.line, spot.column],
        "to": [spot.end_line, spot.end_column],
        "text": spot.words,
    }


def _waiver(waiver: Waiver) -> dict[str, str | None]:
    return {
        "who": waiver.who,
        "when": waiver.when.isoformat(),
        "why": waiver.why,
        "until": waiver.until.isoformat() if waiver.until else None,
    }

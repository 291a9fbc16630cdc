"""CSV (RFC 4180): one row for each bead, in the order of the comparison."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from plancompare.findings import Report
from plancompare.model import Bead, Comparison, Link, Side
from plancompare.outputs.bead_words import passage
from plancompare.outputs.json_text import rounded

COLUMNS = (
    "source clause",
    "target clause",
    "source sentences",
    "target sentences",
    "source text",
    "target text",
    "status",
    "score",
    "confidence",
    "rules",
)
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a cell for a formula; East Asian ones accept the full width too."""


class CsvTable:
    """The beads as a table for a spreadsheet."""

    name = "csv"

    def render(self, report: Report) -> str:
        """The table with a header row. A cell that a spreadsheet would run as a formula begins with an apostrophe.

        What a document says is not in the hands of the person who opens the table: `=HYPERLINK(…)` in a translation
        would be live at once. The apostrophe makes the cell plain text, as the OWASP page on CSV injection advises.
        """
        import csv
        import io

        table = io.StringIO()
        writer = csv.writer(table, lineterminator="\n")
        writer.writerow(COLUMNS)
        rules = _rules(report)
        for link in report.comparison.links:
            for bead in link.beads:
                writer.writerow(_row(report.comparison, link, bead, rules))
        return table.getvalue()


def _row(made: Comparison, link: Link, bead: Bead, rules: dict[tuple[Side, str], list[str]]) -> list[str | float]:
    about = [name for key in bead.source for name in rules.get(("source", key), ())]
    about += [name for key in bead.target for name in rules.get(("target", key), ())]
    cells = (
        link.source or "",
        link.target or "",
        " ".join(bead.source),
        " ".join(bead.target),
        passage(made.source, bead.source),
        passage(made.target, bead.target),
        _status(link, bead),
    )
    return [*map(_guarded, cells), rounded(bead.score), rounded(bead.confidence), " ".join(dict.fromkeys(about))]


def _status(link: Link, bead: Bead) -> str:
    if not bead.target:
        return "omitted"
    if not bead.source:
        return "added"
    return "moved" if link.moved else "paired"


def _guarded(cell: str) -> str:
    return "'" + cell if cell.startswith(FORMULA_STARTS) else cell


def _rules(report: Report) -> dict[tuple[Side, str], list[str]]:
    """The rules whose findings have words in a sentence, for each side and sentence key; waived ones do not count."""
    table: dict[tuple[Side, str], list[str]] = {}
    for finding in report.findings:
        for place in (finding.primary, *finding.related):
            sentences = report.comparison.document(place.side).sentences
            first = bisect_right(sentences, place.span.start, key=lambda s: s.span.stop)
            last = bisect_left(sentences, place.span.stop, key=lambda s: s.span.start)
            for sentence in sentences[first:last] if len(place.span) else ():
                table.setdefault((place.side, sentence.key), []).append(finding.rule.name)
    return table

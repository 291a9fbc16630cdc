"""Terms as CSV or TSV: one row for each rendering, in a form that is read as a glossary again."""

from __future__ import annotations

from collections.abc import Iterator

from plancompare.findings import Report
from plancompare.model import Rendering, Term
from plancompare.outputs.csv_table import FORMULA_STARTS
from plancompare.outputs.json_text import rounded

COLUMNS = ("usual", "count", "uses", "likeness", "confidence", "places")
"""What follows the two columns of terms, whose titles are the language tags."""


class TermsTable:
    """Renderings as rows. To make a glossary of it, delete the rows that are not wanted, or mark them as forbidden."""

    def __init__(self, name: str, delimiter: str) -> None:
        self.name = name
        self.delimiter = delimiter

    def render(self, report: Report) -> str:
        """The table with a header row. A cell that a spreadsheet would run as a formula begins with an apostrophe."""
        import csv
        import io

        made = report.comparison
        table = io.StringIO()
        writer = csv.writer(table, delimiter=self.delimiter, lineterminator="\n")
        writer.writerow((made.source.language, made.target.language, "status", *COLUMNS))
        for term in made.terms:
            writer.writerows(_rows(term))
        return table.getvalue()


def _rows(term: Term) -> Iterator[list[str | int | float]]:
    for number, rendering in enumerate(term.renderings):
        yield [
            _cell(term.words),
            _cell(rendering.words),
            "",
            "" if number else "yes",
            term.count,
            len(rendering.uses),
            rounded(rendering.likeness),
            rounded(rendering.confidence),
            _places(rendering),
        ]


def _places(rendering: Rendering) -> str:
    return " ".join(dict.fromkeys(use.target.key for use in rendering.uses if use.target.key))


def _cell(words: str) -> str:
    joined = " ".join(words.split())
    return "'" + joined if joined.startswith(FORMULA_STARTS) else joined

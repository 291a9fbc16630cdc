"""`plancompare status`: all pairs of a project in one table, for a terminal, a pull request, a script or a badge."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plancompare.findings import Severity
from plancompare.gate.results import PairResult, Tally
from plancompare.outputs.json_text import SCHEMAS, whole
from plancompare.outputs.paint import Line, Piece, paint, width_of, wrap
from plancompare.outputs.remarks import counted, path_of, visible, why_not
from plancompare.seams import Screen

SCHEMA = SCHEMAS + "status-1.json"
HEADS = ("translation", "clauses", "sentences", "errors", "warnings", "info", "waived", "")
LEFT_OUT = ((100, (5, 6)), (70, (1,)))
"""Columns of a screen below which some of the table's are left out: what only informs first."""
SHORTEST = 12
"""Columns that a path has at least."""
OF_FILES = {"missing-translation": "missing", "orphan-translation": "no source"}
"""What is said of a pair that lacks a file."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. Shares are from 0 to 1, None if there was nothing to compare."""

    path: str
    clauses: float | None
    sentences: float | None
    errors: int
    warnings: int
    info: int
    waived: int
    note: str = ""

    @classmethod
    def of(cls, result: PairResult) -> Row:
        """What a result says."""
        severities = Counter(remark.severity for remark in result.remarks)
        made = result.summary
        return cls(
            path_of(result),
            _share(made.clauses) if made else None,
            _share(made.sentences) if made else None,
            severities[Severity.error],
            severities[Severity.warning],
            severities[Severity.info],
            len(result.waived),
            _note(result),
        )

    @property
    def cells(self) -> tuple[str, ...]:
        """As they are shown."""
        counts = (str(n or "–") for n in (self.errors, self.warnings, self.info, self.waived))
        return (visible(self.path), per_cent(self.clauses), per_cent(self.sentences), *counts, self.note)


def completeness(results: Sequence[PairResult]) -> float | None:
    """The share of the source's sentences that have a translation, over all pairs; None if there are none.

    A translation that is missing altogether counts as one whose sentences are all missing, as far as another pair with
    the same source tells how many those are.
    """
    sizes = {result.source: result.summary.sentences.source for result in results if result.summary}
    whole_ = there = 0
    for result in results:
        if result.summary:
            whole_ += result.summary.sentences.source
            there += result.summary.sentences.source - result.summary.sentences.omitted
        elif not result.failure:
            whole_ += sizes.get(result.source, 0)
    return there / whole_ if whole_ else None


def per_cent(share: float | None) -> str:
    """A share in whole per cent. 100 is said of what is complete, and of nothing else."""
    if share is None:
        return "?"
    return f"{100 if share == 1 else min(round(100 * share), 99)} %"


def _share(tally: Tally) -> float | None:
    return (tally.source - tally.omitted) / tally.source if tally.source else None


def _note(result: PairResult) -> str:
    if result.failure:
        return "not compared"
    for remark in (*result.remarks, *result.waived):
        if remark.rule.name in OF_FILES:
            return OF_FILES[remark.rule.name]
    return "source is newer" if result.is_behind else ""


class StatusScreen:
    """The table for people, as wide as the screen."""

    name = "text"

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def render(self, results: Sequence[PairResult]) -> str:
        """The table, what could not be compared with the reason, and the sum."""
        rows = [Row.of(result) for result in results]
        return paint(list(_lines(rows, results, self.screen.width)), self.screen.colour)


def _lines(rows: Sequence[Row], results: Sequence[PairResult], width: int) -> Iterator[Line]:
    left_out = {n for narrow, columns in LEFT_OUT if width < narrow for n in columns}
    shown = [n for n in range(len(HEADS)) if n not in left_out]
    table = [HEADS, *(row.cells for row in rows)]
    widths = {n: max(width_of(line[n]) for line in table) for n in shown}
    rest = sum(widths[n] + 2 for n in shown[1:])
    widths[0] = max(min(widths[0], width - rest), SHORTEST)
    for number, cells in enumerate(table):
        path = _end_of(cells[0], widths[0])
        line = [Piece(path + " " * (widths[0] - width_of(path)), "section" if not number else "name")]
        for n in shown[1:]:
            blanks = " " * (widths[n] - width_of(cells[n]))
            words = cells[n] + blanks if n == len(HEADS) - 1 else blanks + cells[n]
            line.append(Piece("  " + words.rstrip() if n == shown[-1] else "  " + words, _style(number, n, rows)))
        yield tuple(line)
    for result in results:
        if result.failure:
            yield from wrap([Piece(f"{visible(path_of(result))}: {why_not(result)}", "error")], width)
    yield ()
    yield from wrap([Piece(_sum(rows, results))], width)


def _style(line: int, column: int, rows: Sequence[Row]) -> str:
    if not line:
        return "section"
    row = rows[line - 1]
    return "error" if column == 3 and row.errors else "warning" if column in (4, 7) else ""


def _end_of(path: str, width: int) -> str:
    """A path of at most `width` columns; what tells files apart stands at their end."""
    while width_of(path) > width:
        path = "…" + path[2 if path[0] == "…" else 1 :]
    return path


def _sum(rows: Sequence[Row], results: Sequence[PairResult]) -> str:
    errors, warnings = sum(row.errors for row in rows), sum(row.warnings for row in rows)
    faults = f"{counted(errors, 'error')}, {counted(warnings, 'warning')}"
    return f"{counted(len(rows), 'pair')}, {per_cent(completeness(results))} of the sentences there, {faults}"


class StatusMarkdown:
    """The table as Markdown, for a comment on a pull request."""

    name = "markdown"

    def render(self, results: Sequence[PairResult]) -> str:
        """Heading, table, sum."""
        rows = [Row.of(result) for result in results]
        lines = ["### Translations", "", _markdown_row(HEADS), "|---|--:|--:|--:|--:|--:|--:|---|"]
        lines += [_markdown_row((f"`{row.cells[0].replace('`', chr(39))}`", *row.cells[1:])) for row in rows]
        failures = [f"- {visible(path_of(result))}: {why_not(result)}" for result in results if result.failure]
        return "\n".join((*lines, "", *failures, *([""] if failures else []), _sum(rows, results), ""))


def _markdown_row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


class StatusJson:
    """The table for scripts."""

    name = "json"

    def render(self, results: Sequence[PairResult]) -> str:
        """A record for each pair, and the whole."""
        return whole(
            {
                "schema": SCHEMA,
                "pairs": [_record(result) for result in results],
                "completeness": _rounded(completeness(results)),
            }
        )


def _record(result: PairResult) -> dict[str, str | int | float | bool | None]:
    row = Row.of(result)
    return {
        "source": result.source,
        "target": result.target,
        "source_language": result.languages[0],
        "target_language": result.languages[1],
        "clauses": _rounded(row.clauses),
        "sentences": _rounded(row.sentences),
        "errors": row.errors,
        "warnings": row.warnings,
        "info": row.info,
        "waived": row.waived,
        "source_is_newer": result.is_behind,
        "failure": result.failure.sentence if result.failure else None,
    }


def _rounded(share: float | None) -> float | None:
    """A share to three places; 1 is said of what is complete, and of nothing else."""
    return share if share is None or share == 1 else min(round(share, 3), 0.999)

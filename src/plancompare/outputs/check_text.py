"""One line for each finding, in the form that editors and CI know: `path:line:column: severity rule message`."""

from __future__ import annotations

import unicodedata

from plancompare.findings import Finding, Place, Report
from plancompare.model import Comparison
from plancompare.outputs.explanation import explanation

JOINERS = "\u200c\u200d"
"""Invisible, yet Persian, the scripts of India and emoji are misspelt without them; they do nothing to a terminal."""


class CheckText:
    """Findings that are not waived: those of the source file first, each file from its top down.

    With `explain`, each line is followed by an indented one that says why.
    """

    name = "text"

    def __init__(self, explain: bool = False) -> None:
        self.explain = explain

    def render(self, report: Report) -> str:
        """The lines, or "" if nothing was found. Paths are as the user gave them, columns count code points.

        The line stands where the fault is seen; where the words should stand on the other side follows as `gap`, and
        words there that have to do with it as `source` or `target`.
        """
        made = report.comparison
        found = sorted(report.findings, key=lambda finding: _order(made, finding))
        return "".join(_line(made, finding) + "\n" + (_why(made, finding) if self.explain else "") for finding in found)


def visible(words: str) -> str:
    """`words` on one line: what would break it, steer a terminal or turn its direction is shown as an escape."""
    return "".join(c if c.isprintable() or _is_harmless(c) else ascii(c)[1:-1] for c in words)


def _is_harmless(character: str) -> bool:
    return character in JOINERS or unicodedata.category(character) == "Zs"


def _order(made: Comparison, finding: Finding) -> tuple[bool, int, int, str, str]:
    place = finding.primary
    return (place.side == "target", *_line_and_column(made, place), finding.rule.name, finding.message)


def _line(made: Comparison, finding: Finding) -> str:
    said = f"{finding.severity.name} {finding.rule.name} {finding.message}"
    others = (f" ({place.side if len(place.span) else 'gap'}: {_where(made, place)})" for place in finding.related)
    return f"{_where(made, finding.primary)}: {visible(said)}{''.join(others)}"


def _why(made: Comparison, finding: Finding) -> str:
    return f"    {visible(explanation(made, finding))}\n"


def _where(made: Comparison, place: Place) -> str:
    line, column = _line_and_column(made, place)
    return f"{visible(made.document(place.side).name)}:{line}:{column}"


def _line_and_column(made: Comparison, place: Place) -> tuple[int, int]:
    text = made.document(place.side).text
    position = text.file_position(text.file_span(place.span).start)
    return position.line, position.column

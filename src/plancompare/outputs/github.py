"""Annotations of GitHub Actions: workflow commands that the runner turns into remarks at the lines of a pull request.

GitHub shows ten annotations of each level a step and says nothing of the others, so the gravest and surest come first.
The message begins with the place, since the log of the run shows the message alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from plancompare.findings import Severity
from plancompare.gate.results import PairResult, Remark
from plancompare.outputs.remarks import CANNOT_COMPARE, in_order, one_line, path_of, visible, where, why_not

LEVELS = {Severity.error: "error", Severity.warning: "warning", Severity.info: "notice"}


class GitHub:
    """One workflow command for each finding that nobody waived, and for each pair that could not be compared."""

    name = "github"

    def render(self, results: Sequence[PairResult]) -> str:
        """The commands, or "" if nothing was found."""
        failed = [
            _command(
                "error",
                {"file": _path(path_of(result)), "line": "1", "title": CANNOT_COMPARE},
                f"{visible(path_of(result))}: {why_not(result)}",
            )
            for result in results
            if result.failure
        ]
        found = [remark for result in results for remark in in_order(result.remarks)]
        found.sort(key=lambda remark: (-remark.severity, -remark.confidence))
        return "".join((*failed, *map(_annotation, found)))


def _annotation(remark: Remark) -> str:
    spot = remark.primary
    place = {"file": _path(spot.path), "line": str(spot.line), "endLine": str(spot.end_line)}
    if spot.line == spot.end_line:  # columns belong to annotations of one line
        place |= {"col": str(spot.column)} | ({} if spot.is_gap else {"endColumn": str(spot.end_column)})
    words = f"{where(spot)}: {one_line(remark)}\n{visible(remark.explanation)}"
    return _command(LEVELS[remark.severity], place | {"title": remark.rule.name}, words)


def _path(path: str) -> str:
    return visible(path).removeprefix("./")


def _command(level: str, properties: dict[str, str], message: str) -> str:
    said = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{level} {said}::{_data(message)}\n"


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")

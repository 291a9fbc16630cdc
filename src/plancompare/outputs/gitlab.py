"""The code quality report of GitLab, which a merge request shows: what came and what went against the target branch.

GitLab knows an entry by its fingerprint, which must occur once in a report; ours says what a finding is, in whatever
file it stands, so the files of the pair are mixed in. Waived findings are left out: the form has no word for them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from plancompare.findings import Severity
from plancompare.gate.results import PairResult
from plancompare.outputs.json_text import layout
from plancompare.outputs.remarks import CANNOT_COMPARE, in_order, one_line, path_of, visible, why_not

LEVELS = {Severity.error: "major", Severity.warning: "minor", Severity.info: "info"}
FAILED = "blocker"


class GitLab:
    """An array of findings."""

    name = "gitlab"

    def render(self, results: Sequence[PairResult]) -> str:
        """The file, with a final line end."""
        return layout(list(_entries(results))) + "\n"


def _entries(results: Sequence[PairResult]) -> Iterator[dict[str, Any]]:
    seen: Counter[str] = Counter()
    for result in results:
        pair = f"{result.source}\n{result.target}"
        if result.failure:
            print_ = _print(f"{pair}\n{CANNOT_COMPARE}", seen)
            yield _entry(CANNOT_COMPARE, why_not(result), print_, FAILED, path_of(result))
        for remark in in_order(result.remarks):
            print_ = _print(f"{pair}\n{remark.fingerprint}", seen)
            spot = remark.primary
            lines = spot.line, spot.end_line
            yield _entry(remark.rule.name, one_line(remark), print_, LEVELS[remark.severity], spot.path, lines)


def _entry(
    name: str, words: str, print_: str, severity: str, path: str, lines: tuple[int, int] = (1, 1)
) -> dict[str, Any]:
    return {
        "description": words,
        "check_name": name,
        "fingerprint": print_,
        "severity": severity,
        "location": {"path": visible(path).removeprefix("./"), "lines": {"begin": lines[0], "end": lines[1]}},
    }


def _print(content: str, seen: Counter[str]) -> str:
    from hashlib import blake2b

    seen[content] += 1
    whole = f"{content}\n{seen[content]}".encode("utf-8", "surrogatepass")
    return blake2b(whole, digest_size=16).hexdigest()

"""One line for each finding, in the form that editors and CI know: `path:line:column: severity rule message`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plancompare.gate.results import PairResult, Remark
from plancompare.outputs.remarks import CANNOT_COMPARE, in_order, one_line, path_of, visible, where, why_not

__all__ = ["CheckText", "visible"]

SHORT = 8
"""Characters of a fingerprint that are shown: `plancompare waive` takes them for the whole."""


class CheckText:
    """Findings pair by pair, those of the source file first, each file from its top down.

    With `explain`, each line is followed by an indented one that says why. With `show_waived`, waived findings are
    shown as well; the word `waived` stands where their severity would, so that nothing takes them for a fault.
    """

    name = "text"

    def __init__(self, explain: bool = False, show_waived: bool = False) -> None:
        self.explain = explain
        self.show_waived = show_waived

    def render(self, results: Sequence[PairResult]) -> str:
        """The lines, or "" if nothing was found. Paths are as the user gave them, columns count code points.

        The line stands where the fault is seen. Behind the message follow what is known of the finding (`[…]`), the
        `id` in the page as `at`, where the words should stand on the other side as `gap`, and words there that have to
        do with it as `source` or `target`, and the beginning of the fingerprint, by which it can be waived. A pair that
        could not be compared is a line of the rule `cannot-compare`.
        """
        return "".join(line + "\n" for result in results for line in self._lines(result))

    def _lines(self, result: PairResult) -> Iterator[str]:
        if result.failure:
            yield f"{visible(path_of(result))}:1:1: error {CANNOT_COMPARE} {why_not(result)}"
        waived = frozenset(map(id, result.waived))
        for remark in in_order((*result.remarks, *(result.waived if self.show_waived else ()))):
            yield _line(remark, "waived" if id(remark) in waived else remark.severity.name)
            if self.explain:
                yield f"    {visible(remark.explanation)}"


def _line(remark: Remark, word: str) -> str:
    name = f" [{remark.fingerprint[:SHORT]}]" if remark.fingerprint else ""
    return f"{where(remark.primary)}: {word} {remark.rule.name} {one_line(remark)}{name}"

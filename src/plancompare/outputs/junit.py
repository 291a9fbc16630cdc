"""JUnit XML, which every CI service shows: a suite for each pair, a case for each finding and one for the comparison.

A finding that trips the gate is a failure, one that does not is a case that passed and says so, a waived one is
skipped, and a pair that could not be compared is an error. Names are made of rule and message, so that a service that
compares two runs tells which findings came and went. The form is that of the xUnit plugin of Jenkins (`junit-10.xsd`),
which knows no lines: they stand in the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from plancompare.gate.results import PairResult, Remark
from plancompare.outputs.remarks import (
    CANNOT_COMPARE,
    Trips,
    in_order,
    is_error,
    one_line,
    path_of,
    said_of,
    visible,
    where,
    why_not,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
COMPARISON = "the files are compared"
COUNTED = {"failures": "failure", "errors": "error", "skipped": "skipped"}


class Junit:
    """Test suites. `trips` says which findings are failures; those of severity error unless told otherwise."""

    name = "junit"

    def __init__(self, trips: Trips = is_error) -> None:
        self.trips = trips

    def render(self, results: Sequence[PairResult]) -> str:
        """The file, with a final line end and without a date: the same findings give the same bytes."""
        from xml.etree import ElementTree

        root = ElementTree.Element("testsuites", name="plancompare")
        for result in results:
            root.append(self._suite(result))
        _count(root, ("failures", "errors"))
        ElementTree.indent(root)
        return DECLARATION + ElementTree.tostring(root, encoding="unicode") + "\n"

    def _suite(self, result: PairResult) -> Element:
        from xml.etree import ElementTree

        file = visible(path_of(result))
        name = " → ".join(visible(path) for path in (result.source, result.target) if path)
        suite = ElementTree.Element("testsuite", name=name, file=file)
        self._comparison(ElementTree.SubElement(suite, "testcase", name=COMPARISON, classname=file), result)
        names: Counter[str] = Counter()
        for waived, remarks in ((False, result.remarks), (True, result.waived)):
            for remark in in_order(remarks):
                case = ElementTree.SubElement(suite, "testcase", name=_name(remark, names), classname=file)
                self._finding(case, remark, waived)
        notices = [f"wanted {n.wanted}; {n.did}, because {n.reason}" for n in result.notices]
        if notices:
            ElementTree.SubElement(suite, "system-out").text = "\n".join(map(visible, notices))
        _count(suite, COUNTED)
        return suite

    def _comparison(self, case: Element, result: PairResult) -> None:
        from xml.etree import ElementTree

        if result.failure:
            words = why_not(result)
            ElementTree.SubElement(case, "error", type=CANNOT_COMPARE, message=words).text = words
        elif not result.summary:
            ElementTree.SubElement(case, "skipped", message="a file of the pair is missing")

    def _finding(self, case: Element, remark: Remark, waived: bool) -> None:
        from xml.etree import ElementTree

        message = visible(remark.message)
        line = f"{where(remark.primary)}: {remark.severity.name} {remark.rule.name} {one_line(remark)}"
        text = f"{line}\n{visible(remark.explanation)}"
        if waived:
            why = said_of(remark.waiver) if remark.waiver else "waived"
            ElementTree.SubElement(case, "skipped", message=why).text = text
        elif self.trips(remark):
            ElementTree.SubElement(case, "failure", type=remark.rule.name, message=message).text = text
        else:
            ElementTree.SubElement(case, "system-out").text = text


def _name(remark: Remark, seen: Counter[str]) -> str:
    """Rule and message, and a number from the second of that name on."""
    name = f"{remark.rule.name}: {visible(remark.message)}"
    seen[name] += 1
    return name if seen[name] == 1 else f"{name} ({seen[name]})"


def _count(element: Element, which: Sequence[str] | dict[str, str]) -> None:
    cases = list(element.iter("testcase"))
    element.set("tests", str(len(cases)))
    for name in which:
        element.set(name, str(sum(case.find(COUNTED[name]) is not None for case in cases)))

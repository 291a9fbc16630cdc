import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from plancompare.findings import Report
from plancompare.outputs.check_text import CheckText, visible
from tests.outputs.generated import reports
from tests.outputs.golden import assert_golden
from tests.outputs.sample import comparison, report

LINE = re.compile(r"[^\n]+?:[1-9]\d*:[1-9]\d*: (error|warning|info) [a-z-]+ .+\n")


def test_the_sample():
    assert_golden("text/sample.txt", CheckText().render(report()))


def test_nothing_found_prints_nothing():
    assert CheckText().render(Report(comparison(), (), waived=report().waived)) == ""


def test_lines_stand_in_the_order_of_the_files_whatever_the_order_of_the_findings():
    made = report()
    assert CheckText().render(replace(made, findings=made.findings[::-1])) == CheckText().render(made)


@given(reports())
@settings(max_examples=60, deadline=None)
def test_each_finding_is_one_line_that_does_nothing_to_a_terminal(made):
    text = CheckText().render(made)
    lines = text.splitlines(keepends=True)
    assert len(lines) == len(made.findings)
    assert all(LINE.fullmatch(line) for line in lines)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a\nb\r\n", r"a\nb\r\n"),
        ("\x1b[31m", r"\x1b[31m"),
        ("\u202eabc", r"\u202eabc"),
        ("\udcff", r"\udcff"),
        ("一　二\u00a0三", "一　二\u00a0三"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("𠮷 é ｶﾅ", "𠮷 é ｶﾅ"),
    ],
)
def test_visible(words, shown):
    assert visible(words) == shown

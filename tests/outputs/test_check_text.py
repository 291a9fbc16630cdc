import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from plancompare.outputs.check_text import CheckText, visible
from plancompare.outputs.settled import settle
from tests.outputs.checked import many, pair, remark, sample
from tests.outputs.generated import reports
from tests.outputs.golden import assert_golden

LINE = re.compile(r"[^\n]+?:[1-9]\d*:[1-9]\d*: (error|warning|info) [a-z-]+ .+\n")


def test_the_sample():
    assert_golden("text/sample.txt", CheckText().render((sample(),)))


def test_many_pairs():
    assert_golden("text/many.txt", CheckText().render(many()))


def test_many_pairs_with_all_that_can_be_asked_for():
    assert_golden("text/many-explained.txt", CheckText(explain=True, show_waived=True).render(many()))


def test_nothing_found_prints_nothing():
    assert CheckText().render((replace(sample(), remarks=()),)) == ""
    assert CheckText().render(()) == ""


def test_lines_stand_in_the_order_of_the_files_whatever_the_order_of_the_findings():
    made = sample()
    assert CheckText().render((replace(made, remarks=made.remarks[::-1]),)) == CheckText().render((made,))


def test_pairs_stand_in_their_order():
    assert CheckText().render(many()) == "".join(CheckText().render((one,)) for one in many())


def test_a_waived_finding_is_no_error():
    made = pair(waived=(remark(),))
    (line,) = CheckText(show_waived=True).render((made,)).splitlines()
    assert line.startswith("docs/en/a.md:3:5: waived omitted-sentence not in the translation: “Gone.”")


@given(reports())
@settings(max_examples=60, deadline=None)
def test_each_finding_is_one_line_that_does_nothing_to_a_terminal(made):
    text = CheckText().render((settle(made),))
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

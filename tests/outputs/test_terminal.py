"""The side by side view: what it must show whatever the screen, and how it looks on two of them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from plancompare.errors import UsageError
from plancompare.findings import Report
from plancompare.model import Bead, Comparison, Link
from plancompare.outputs.picture import svg
from plancompare.outputs.terminal import Terminal
from plancompare.seams import Screen

from . import sample
from .golden import assert_golden
from .sample import Node, document

ESC = "\x1b"
REPORT = sample.report()


def show(report: Report = REPORT, width: int = 100, colour: bool = False, **options: object) -> str:
    return Terminal(Screen(width, colour), **options).render(report)  # type: ignore[arg-type]


def row_of(words: str, shown: str) -> str:
    return next(line for line in shown.splitlines() if words in line)


def plain(shown: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", shown)


def column_of(shown: str, column: int) -> str:
    """The words of one of two columns, without blanks, gutters and brackets."""
    cells = [re.split(r" │(?: |$)", line, maxsplit=1) for line in shown.splitlines()]
    words = "".join(pair[column][4:] for pair in cells if len(pair) == 2)
    return re.sub(r"[\s⟦⟧]", "", words)


@pytest.mark.parametrize("width", [80, 160])
def test_looks_like_its_golden_file(width: int) -> None:
    assert_golden(f"terminal/{width}.txt", show(width=width))


@pytest.mark.parametrize("layout", ["auto", "columns", "stacked"])
@settings(max_examples=15, deadline=None)
@given(width=st.integers(20, 230), colour=st.booleans(), only=st.booleans())
def test_no_line_is_wider_than_the_screen(layout: str, width: int, colour: bool, only: bool) -> None:
    shown = show(width=width, colour=colour, only_findings=only, layout=layout)
    assert max(cell_len(line) for line in plain(shown).splitlines()) <= width


def test_words_that_stand_right_above_are_not_said_again() -> None:
    found = tuple(replace(finding, message=f"{finding.rule.name} here: “in full”") for finding in REPORT.findings)
    shown = show(replace(REPORT, findings=found, waived=()), width=160)
    assert "omitted-sentence here\n" in shown
    assert "omitted-phrase here: “in full”" in shown


WORDS = st.text(
    st.sampled_from("aZ9 ，。（「」）、漢字かなカー한글नि👩‍🚀🇯🇵é\u0301ابجdef-/“”…\u200b\u202e\x1b\x00\t\u3000"),
    min_size=1,
    max_size=60,
).map(lambda words: "x" + words)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=4), st.integers(40, 120))
def test_every_sentence_is_on_the_screen_and_nothing_steers_it(pairs: list[tuple[str, str]], width: int) -> None:
    made = [
        document(name, "und", [Node("1", "item", "1", "1.", "", (sentences,))])
        for name, sentences in (("a.txt", tuple(a for a, _ in pairs)), ("b.txt", tuple(b for _, b in pairs)))
    ]
    beads = tuple(Bead((f"1.1#{n}",), (f"1.1#{n}",), 0.5, 0.5) for n in range(1, len(pairs) + 1))
    report = Report(Comparison(made[0], made[1], (Link("1", "1", 0.5, beads),)), ())
    shown = show(report, width, layout="columns")
    assert max(map(cell_len, shown.splitlines())) <= width
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    for column, side in enumerate(made):
        there = column_of(shown, column)
        for sentence in side.sentences:
            words = re.sub(r"[\s\x00-\x1f\u200b\u202e]", "", side.words(sentence.span))
            assert words in re.sub(r"[␀␛]|⟨U\+202E⟩", "", there)


def test_the_sentences_of_a_missing_part_are_counted_not_listed() -> None:
    shown = show(width=160)
    assert "2 sections · 3 sentences, none of them in the target" in shown
    assert "本安排自簽署之日起生效" not in shown
    assert "本安排自簽署之日起生效" in show(clause="main/2")


def test_every_other_sentence_is_listed() -> None:
    shown = show(width=160)
    for column, made in enumerate((REPORT.comparison.source, REPORT.comparison.target)):
        for sentence in made.sentences:
            if not sentence.key.startswith("main"):
                assert made.words(sentence.span) in column_of(shown, column)


@pytest.mark.parametrize(
    ("words", "marker"),
    [
        ("在雙方同意的情況下", "✗ missing here"),
        ("共同設立網上服務平台", "✗ 2 sentences missing here"),
        ("城市圖書館合作安排", "✗ part missing here"),
        ("実習生には手当を支給する", "+ only in the target"),
    ],
)
def test_what_lacks_is_marked_in_its_row(words: str, marker: str) -> None:
    row = row_of(words, show(width=160))
    assert marker in row
    assert "╱╱" in row


def test_every_finding_stands_under_its_words() -> None:
    lines = show(width=160).splitlines()
    for finding in REPORT.findings:
        line = next(line for line in lines if finding.rule.name in line)
        assert finding.severity.name in line
        assert f"{finding.confidence:.0%}".replace("%", " %") in line
        assert finding.message in line
    here = next(n for n, line in enumerate(lines) if "在雙方同意的情況下" in line)
    assert "omitted-sentence" in lines[here + 1]


def test_a_waived_finding_is_seen_but_is_no_finding() -> None:
    assert "waived inconsistent-term" in show()
    assert "inconsistent-term" not in show(only_findings=True, clause="s1").replace("waived inconsistent-term", "")
    assert "1 waived" in show()


def test_words_in_question_are_in_brackets_without_colour_and_in_colour_without_brackets() -> None:
    assert "⟦（善本、地圖等）⟧" in show(width=160)
    coloured = show(width=160, colour=True)
    assert "⟦" not in coloured
    assert re.search(r"\x1b\[[0-9;]*m（善本、地圖等）\x1b\[0m", coloured)


def test_without_colour_there_is_no_escape_sequence() -> None:
    assert ESC not in show()
    assert ESC in show(colour=True)


def test_colour_changes_nothing_but_colour() -> None:
    def bare(shown: str) -> list[str]:
        return [line.rstrip() for line in plain(shown).splitlines() if "words" not in line]

    unmarked = replace(REPORT, findings=tuple(f for f in REPORT.findings if f.rule.name != "omitted-phrase"))
    assert bare(show(unmarked, colour=True)) == bare(show(unmarked))


def test_a_moved_clause_says_where_it_stands() -> None:
    assert "↑ moved: stands first in 人的交流 in the target" in show(width=160)


def test_an_added_clause_stands_behind_its_neighbour() -> None:
    shown = show(width=160)
    assert shown.index("実習生") < shown.index("事務局作成")


def test_a_narrow_screen_stacks() -> None:
    shown = show(width=60)
    assert " │ " not in shown
    assert "< 1 建立聯合目錄，統一著錄規則。\n> 1 総合目録を作成し、目録規則を統一する。" in shown
    assert " │ " in show(width=60, layout="columns")


def test_a_very_wide_screen_keeps_a_readable_measure() -> None:
    assert max(map(cell_len, show(width=400).splitlines())) == 200


def test_only_findings_leaves_out_the_rest_and_counts_it() -> None:
    made = REPORT.comparison
    few = replace(REPORT, findings=tuple(f for f in REPORT.findings if f.primary.key == "annex-1/2.1#2"), waived=())
    shown = show(replace(few, comparison=made), only_findings=True)
    assert "在雙方同意的情況下" in shown
    assert "建立聯合目錄" in shown  # the row before it
    assert "⋯ 2 rows without findings" in shown
    assert "共同設立網上服務平台" not in shown
    assert "館藏共享" in shown  # the heading above it
    assert "讀者可憑同一證件" not in shown
    assert "⋯ 4 clauses without findings" in shown


@pytest.mark.parametrize("wanted", ["2", "2.", "（２）", "annex-1/2"])
def test_a_clause_is_chosen_by_key_label_or_number(wanted: str) -> None:
    shown = show(clause=wanted)
    assert "建立聯合目錄" in shown
    assert "館員培訓" not in shown


def test_a_section_is_chosen_with_all_in_it() -> None:
    shown = show(clause="二、")
    assert "館員培訓" in shown
    assert "建立聯合目錄" not in shown


def test_an_unknown_clause_names_the_nearest() -> None:
    with pytest.raises(UsageError) as error:
        show(clause="annex-1/22")
    assert "annex-1/2" in error.value.hint


def test_split_clauses_show_their_turn() -> None:
    made = REPORT.comparison
    split = [
        part
        for link in made.links
        for part in (
            [replace(link, beads=link.beads[:1]), Link("annex-1/1", "2", 0.5, link.beads[1:])]
            if link.source == "annex-1/1"
            else [link]
        )
    ]
    shown = show(replace(REPORT, comparison=replace(made, links=tuple(split))), width=160)
    assert re.search(r"── 1\. \(1 of 2\) ─+┼── 1\. ─", shown)
    assert re.search(r"── 1\. \(2 of 2\) ─+┼── 2\. \(1 of 2\) ─", shown)


def test_the_end_counts_and_says_what_was_not_done() -> None:
    shown = show(width=160)
    assert "findings   2 errors · 3 warnings · 2 info · 1 waived" in shown
    assert "wanted the language of plan.ja.html as the file states it; did: took ja; because" in shown
    assert "1 piece: plan.ja.html:13 “- 1 -” (a page number)" in shown


def test_findings_without_a_place_on_the_screen_are_listed() -> None:
    made = replace(REPORT.comparison, source_scope=("annex-1",))
    assert "omitted-part" in show(replace(REPORT, comparison=made)).split("── elsewhere ─")[1]


def test_the_picture_is_xml_and_refers_to_nothing_outside() -> None:
    from lxml import etree

    picture = svg(REPORT, 80)
    root = etree.fromstring(picture.encode())
    assert "在雙方同意的情況下" in "".join(root.itertext())
    assert re.findall(r"https?://[^\"' ]+", picture) == ["http://www.w3.org/2000/svg"]


@pytest.mark.parametrize("width", [50, 90])
def test_a_long_heading_goes_on_below(width: int) -> None:
    heading = "A heading that goes on and on and has no room in one line of any screen that people use"
    made = [document(name, "en", [Node("1", "section", "1", "1.", heading, (("One.",),))]) for name in ("a", "b")]
    link = Link("1", "1", 1.0, (Bead(("1.1#1",), ("1.1#1",), 1.0, 1.0),))
    shown = show(Report(Comparison(made[0], made[1], (link,)), ()), width)
    words = re.findall(r"[A-Za-z]+", shown)
    assert all(words.count(word) >= 2 * heading.split().count(word) for word in set(heading.split()))
    assert max(map(cell_len, shown.splitlines())) <= width

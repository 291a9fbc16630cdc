"""The table of all pairs, in all its forms, and the badge."""

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from plancompare.checks.files import missing, orphan
from plancompare.gate.results import Failure, PairResult, Summary, Tally
from plancompare.outputs.badge import badge
from plancompare.outputs.status import StatusJson, StatusMarkdown, StatusScreen, completeness, per_cent
from plancompare.seams import Screen
from tests.outputs.checked import HARD_PATH, many, pair, remark
from tests.outputs.golden import assert_golden
from tests.remarks import results

WIDTHS = (60, 80, 160)


def of(path: str, clauses: tuple[int, int], sentences: tuple[int, int], *found: object, **more: object) -> PairResult:
    """A pair of so many clauses and sentences, of which so many are omitted."""
    tallies = [Tally(source=there, omitted=gone) for there, gone in (clauses, sentences)]
    summary = Summary(tallies[0], Tally(), Tally(), tallies[1], 0, 0, 0, 0)
    return replace(pair(*found, target=path), summary=summary, **more)  # type: ignore[arg-type]


def project() -> tuple[PairResult, ...]:
    """All that can become of a pair, with paths that are hard to fit."""
    return (
        of("docs/ja/guide.md", (12, 0), (80, 0)),
        of("docs/ja/科学技術協力/行動計画・実施要領の概要.md", (27, 1), (200, 3), remark(), remark(line=9)),
        of("docs/ja/a-very/long/path/that-goes/on-and-on/through/many/folders/index.md", (1000, 1), (9999, 1)),
        of(HARD_PATH, (3, 1), (7, 2), is_behind=True, waived=(remark(),)),
        missing("docs/en/new.md", "docs/ja/new.md", ("en", "ja")),
        orphan("docs/en/old.md", "docs/ja/old.md", ("en", "ja")),
        PairResult(
            "docs/en/b.md",
            "docs/ja/計画.md",
            failure=Failure("docs/ja/計画.md is a PDF file, not text.", "Save it as text, or name its encoding."),
        ),
        of("docs/ja/empty.md", (0, 0), (0, 0)),
    )


@pytest.mark.parametrize("width", WIDTHS)
def test_the_table(width):
    assert_golden(f"status/{width}.txt", StatusScreen(Screen(width)).render(project()))


def test_markdown_and_json():
    assert_golden("status/status.md", StatusMarkdown().render(project()))
    assert_golden("status/status.json", StatusJson().render(project()))


@settings(max_examples=25)
@given(st.lists(results(), max_size=4), st.integers(60, 200))
def test_the_table_fits_the_screen_and_has_a_line_for_each_pair(found, width):
    shown = StatusScreen(Screen(width)).render(found)
    lines = shown.splitlines()
    assert max(map(cell_len, lines)) <= width
    assert all(line.isprintable() for line in lines)
    assert len(lines) >= len(found) + 3
    assert shown.endswith("\n")


@pytest.mark.parametrize("width", WIDTHS)
def test_columns_stand_below_each_other(width):
    lines = StatusScreen(Screen(width)).render(project()).splitlines()[: len(project()) + 1]
    ends = {cell_len(line[: found.end()]) for line in lines[1:] for found in list(re.finditer(r"\d %|\?", line))[-1:]}
    assert len(ends) == 1


def test_colour_changes_nothing_but_colour():
    shown = StatusScreen(Screen(100, colour=True)).render(project())
    assert "\x1b[" in shown
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert [line.rstrip() for line in plain.splitlines()] == [
        line.rstrip() for line in StatusScreen(Screen(100)).render(project()).splitlines()
    ]


@pytest.mark.parametrize(
    ("share", "said"), [(None, "?"), (0.0, "0 %"), (0.994, "99 %"), (0.996, "99 %"), (0.99999, "99 %"), (1.0, "100 %")]
)
def test_only_what_is_complete_is_called_complete(share, said):
    assert per_cent(share) == said


def test_completeness_counts_sentences():
    assert completeness([]) is None
    assert completeness([of("a", (1, 0), (10, 1)), of("b", (1, 0), (90, 0))]) == 0.99
    assert completeness([many()[3]]) is None


def test_a_missing_translation_is_all_omitted():
    whole = of("docs/ja/a.md", (1, 0), (10, 0))
    lost = missing("docs/en/a.md", "docs/de/a.md", ("en", "de"))
    assert completeness([whole, lost]) == 0.5


@settings(max_examples=25)
@given(st.lists(results(), max_size=4))
def test_completeness_is_a_share_that_waiving_does_not_change(found):
    share = completeness(found)
    assert share is None or 0 <= share <= 1
    waived = [replace(result, remarks=(), waived=result.remarks) for result in found if result.summary]
    assert completeness(waived) == completeness([result for result in found if result.summary])


@settings(max_examples=25)
@given(st.lists(results(), max_size=4))
def test_json_has_a_record_for_each_pair(found):
    made = json.loads(StatusJson().render(found))
    assert [record["target"] for record in made["pairs"]] == [result.target for result in found]
    assert all(
        (record["failure"] is None) == (result.failure is None)
        for record, result in zip(made["pairs"], found, strict=True)
    )


def test_markdown_keeps_its_cells_whatever_the_path():
    lines = StatusMarkdown().render(project()).splitlines()
    table = [line for line in lines if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in table} == {9}


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ([of("a", (1, 0), (10, 0))], "100 %"),
        ([of("a", (1, 0), (1000, 1))], "99 %"),
        ([of("a", (1, 1), (10, 10))], "0 %"),
        ([], "unknown"),
    ],
)
def test_the_badge(found, words):
    root = ET.fromstring(badge(found))
    names = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert names <= {"svg", "title", "rect", "path", "g", "text"}
    assert root.findtext("{http://www.w3.org/2000/svg}title") == f"translations: {words}"
    assert "http" not in badge(found).replace("http://www.w3.org/2000/svg", "")

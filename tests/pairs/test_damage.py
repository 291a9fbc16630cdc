"""A manual in four languages: complete as it stands, and broken on purpose in one place, which is said there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.laws.documents import encoder

from plancompare import Report
from plancompare.compare import compared, read
from plancompare.workspace import Input

HERE = Path(__file__).parent
LANGUAGES = ("ja", "fr", "zh-Hans")
SOURCE = (HERE / "station.en.md").read_text("utf-8")
PAGES = {tag: (HERE / f"station.{tag}.md").read_text("utf-8") for tag in LANGUAGES}
HEADINGS = [(tag, heading) for tag in LANGUAGES for heading in re.findall("(?m)^## .+$", PAGES[tag])]
OTHER = {
    "ja": ("大統領と閣僚", "大統領は閣僚の名簿を議会に提出した。"),
    "fr": ("Le président et ses ministres", "Le président a présenté au parlement la liste de ses ministres."),
    "zh-Hans": ("总统与部长", "总统向议会提交了部长名单。"),
}


def report(target: str, tag: str, source: str = SOURCE) -> Report:
    inputs = Input("a.md", "en", content=source.encode()), Input("b.md", tag, content=target.encode())
    return compared(read(inputs[0]), read(inputs[1]), encoder())


def said(made: Report) -> list[tuple[str, str]]:
    """The rules and the first words of what they speak of, on the target's side if it shows there."""
    found = []
    for finding in made.findings:
        place = finding.place("target")
        place = place if place and len(place.span) else finding.primary
        found.append((finding.rule.name, made.comparison.document(place.side).words(place.span)))
    return found


def section(page: str, heading: str) -> str:
    start = page.index(heading)
    stop = page.find("\n## ", start)
    return page[start : stop if stop > 0 else page.index("\n[^")] + "\n"


def exchanged(page: str, one: str, other: str) -> str:
    assert page.count(one) == page.count(other) == 1
    return page.replace(one, "\0").replace(other, one).replace("\0", other)


def cells(page: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in re.findall(r"(?m)^\|.+\|$", page)][2:]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_complete(tag):
    assert said(report(PAGES[tag], tag)) in ([], [("unrelated-heading", "同梱品")])  # a free rendering


@pytest.mark.parametrize(("tag", "heading"), HEADINGS)
def test_a_section_that_stands_twice(tag, heading):
    page = PAGES[tag]
    twice = section(page, heading)
    made = report(page.replace(twice, f"{twice}\n{twice}"), tag)
    rules = [rule for rule, _ in said(made)]
    assert rules.count("added-clause") == 1
    assert set(rules) <= {"added-clause", "duplicate-clause", "unrelated-heading"}
    assert len(rules) <= 3
    (added,) = (f for f in made.findings if f.rule.name == "added-clause")
    assert made.comparison.target.words(added.primary.span).startswith(heading[3:])


@pytest.mark.parametrize("tag", LANGUAGES)
def test_nothing_was_translated(tag):
    (finding,) = report(SOURCE, tag).findings
    assert finding.rule.name == "untranslated-text"
    assert finding.evidence["passages"] > 30


@pytest.mark.parametrize("tag", LANGUAGES)
def test_half_was_translated(tag):
    page, cut = PAGES[tag], section(SOURCE, "## Maintenance")
    heading = re.findall("(?m)^## .+$", page)[2]
    found = [f for f in report(page.replace(section(page, heading), cut), tag).findings if len(f.primary.span) > 9]
    assert [f.rule.name for f in found] == ["untranslated-text"]
    assert found[0].evidence["passages"] >= 8


@pytest.mark.parametrize("codec", ["cp932", "gbk", "big5", "latin-1", "cp1251"])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_file_in_the_wrong_encoding(tag, codec):
    (finding,) = report(PAGES[tag].encode().decode(codec, "replace"), tag).findings
    assert finding.rule.name == "garbled-text"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_another_heading(tag):
    other = OTHER[tag][0]
    headings = re.findall("(?m)^## .+$", PAGES[tag])
    made = [said(report(PAGES[tag].replace(heading, f"## {other}"), tag)) for heading in headings]
    assert sum(any(words.startswith(other) for _, words in found) for found in made) >= len(headings) / 2


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("line", [1, 3])
def test_another_sentence(tag, line):
    item = re.findall(r"(?m)^\d\. (.+)$", PAGES[tag])[line - 1]
    made = report(PAGES[tag].replace(item, OTHER[tag][1]), tag)
    assert OTHER[tag][1] in [words for rule, words in said(made) if rule != "unrelated-heading"]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_cells_that_were_exchanged(tag):
    rows = cells(PAGES[tag])
    one, other = rows[1][3], rows[3][3]
    found = said(report(exchanged(PAGES[tag], one, other), tag))
    assert {words for rule, words in found if rule == "moved-passage"} & {one, other}
    assert {rule for rule, _ in found} <= {"moved-passage", "unrelated-heading"}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_rows_that_were_exchanged(tag):
    rows = re.findall(r"(?m)^\|.+\|$", PAGES[tag])
    found = said(report(exchanged(PAGES[tag], rows[3], rows[4]), tag))
    assert {words.split()[0] for rule, words in found if rule == "moved-passage"} & {
        rows[3].split()[1],
        rows[4].split()[1],
    }


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("note", ["tools", "law"])
def test_a_footnote_that_nothing_calls(tag, note):
    made = report(re.sub(rf"\[\^{note}\](?!:)", "", PAGES[tag]), tag)
    (finding,) = (f for f in made.findings if f.rule.name != "unrelated-heading")
    assert (finding.rule.name, finding.evidence["note"]) == ("footnote-mismatch", note)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_footnotes_that_were_exchanged(tag):
    page = re.sub(r"\[\^(tools|law)\](?!:)", lambda m: "[^law]" if m[1] == "tools" else "[^tools]", PAGES[tag])
    notes = [f.evidence["note"] for f in report(page, tag).findings if f.rule.name == "footnote-mismatch"]
    assert sorted(notes) == ["law", "tools"]

"""Pages as they are published: a translation against another, or against a longer edition of its source."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.laws.documents import encoder

from plancompare import Report, compare
from plancompare.model import Side

HERE = Path(__file__).parent
WHOLE = re.compile(r"(?:omitted|added)-(?:part|clause|paragraph|sentence|heading)|moved-clause")
FURNITURE = (
    "Donate",
    "Newsletter",
    "Who We Are",
    "日本語",
    "Contact",
    "tax deductible",
    "Font Awesome",
    "legalcode.txt",
)


def report_of(source: str, target: str) -> Report:
    return compare(HERE / source, HERE / target, encoder=encoder())


def found(report: Report) -> set[tuple[str, str]]:
    """What is said to be missing or moved: the rule and the first words."""
    return {
        (finding.rule.name, report.comparison.document(finding.primary.side).words(finding.primary.span)[:24])
        for finding in report.findings
        if WHOLE.fullmatch(finding.rule.name)
    }


@pytest.fixture(scope="module")
def licences() -> Report:
    """The longer edition has three definitions and points more, so that the letters behind them have shifted."""
    return report_of("licence.zh-Hant.html", "licence.ja.html")


def anchors(report: Report, side: Side) -> dict[str, str]:
    """What a clause is called, without its letter, which differs: s1d_licensor is s1c_licensor in the other edition."""
    clauses = report.comparison.document(side).walk()
    return {c.key: re.sub(r"^s\w+?_", "", c.anchor) for c in clauses if re.match(r"s\d", c.anchor)}


def test_the_same_clauses_are_linked(licences: Report) -> None:
    ours, theirs = anchors(licences, "source"), anchors(licences, "target")
    pairs = [
        (ours[link.source], theirs[link.target])
        for link in licences.comparison.links
        if link.source in ours and link.target in theirs
        for _ in link.beads or (None,)
    ]
    assert len(pairs) > 60
    assert [pair for pair in pairs if pair[0] != pair[1]] == []


def test_what_the_longer_edition_adds_is_missing(licences: Report) -> None:
    clauses = {"source": licences.comparison.source.clause_of, "target": licences.comparison.target.clause_of}
    told = {
        (finding.rule.name, clauses[finding.primary.side][finding.primary.key].anchor)
        for finding in licences.findings
        if finding.rule.name.endswith(("-clause", "-paragraph", "-part", "-heading"))
    }
    assert told == {
        ("omitted-clause", "s1c_by_sa_compatible_license"),
        ("omitted-clause", "s1g_license_elements_sa"),
        ("omitted-clause", "s2a5B_adapted_material"),
        ("omitted-clause", "s3b"),
        ("added-clause", "s3a4"),  # which is in the shorter edition alone
    }


@pytest.mark.parametrize("side", ["source", "target"])
def test_the_page_around_it_is_not_compared(licences: Report, side: Side) -> None:
    document = licences.comparison.document(side)
    words = "\n".join(document.words(sentence.span) for sentence in document.sentences)
    assert [piece for piece in FURNITURE if piece in words] == []
    left_out = "\n".join(piece.text for piece in document.unread)
    assert [piece for piece in ("Donate", "Newsletter", "Contact") if piece not in left_out] == []


@pytest.mark.parametrize("target", ["harbour.ja.md", "harbour.de.md"])
def test_a_page_that_has_gained_a_section_an_item_and_a_paragraph(target: str) -> None:
    told = found(report_of("harbour.en.md", target))
    assert told == {
        ("omitted-clause", "a list of dangerous good"),
        ("omitted-paragraph", "A request for a ship of "),
        ("omitted-clause", "Cancelling a reservation"),
    }

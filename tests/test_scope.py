"""What is found when only a part of each document is compared: nothing beyond it."""

from __future__ import annotations

from pathlib import Path

import pytest

from plancompare import compare
from plancompare.errors import UsageError
from plancompare.outputs.select import only_clause
from plancompare.outputs.view import build_view

SECTION = """
<h2 id="{anchor}">{heading}</h2>
<ol><li id="{anchor}-a">{words} <a href="{link}">{more}</a> <code>{code}</code> {number}<sup>{note}</sup>.</li></ol>
"""


def page(sections: list[dict[str, str]], language: str) -> str:
    return f"<html lang='{language}'><body>{''.join(SECTION.format(**one) for one in sections)}</body></html>"


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """Two pages; in each section of the second the link, the code, the number and the mark of a note differ."""
    words = {"heading": "Deposit", "words": "The tenant pays a deposit, see", "more": "the terms", "note": "1"}
    other = {
        "heading": "Kaution",
        "words": "Der Mieter zahlt eine Kaution, siehe",
        "more": "die Bedingungen",
        "note": "2",
    }
    wrong = {"link": "https://example.org/b", "code": "pay()", "number": "300"}
    right = {"link": "https://example.org/a", "code": "paid()", "number": "400"}
    paths = tmp_path / "a.html", tmp_path / "b.html"
    paths[0].write_text(page([{"anchor": name, **words, **right} for name in ("one", "two")], "en"), "utf-8")
    paths[1].write_text(page([{"anchor": name, **other, **wrong} for name in ("one", "two")], "de"), "utf-8")
    return paths


@pytest.mark.parametrize("scope", ["two", "#two", "sec-2"])
def test_findings_are_of_what_was_compared(pair: tuple[Path, Path], scope: str) -> None:
    report = compare(*pair, source_scope=scope, target_scope=scope)
    assert {f.rule.name for f in report.findings} >= {"link-mismatch", "number-mismatch"}
    for finding in report.findings:
        for place in (finding.primary, *finding.related):
            document = report.comparison.document(place.side)
            assert document.clause_of["sec-2"].span.covers(place.span)


def test_an_anchor_names_a_clause(pair: tuple[Path, Path]) -> None:
    view = build_view(compare(*pair))
    assert {block.clause.anchor for block in only_clause(view, "#two").blocks} == {"two", "two-a"}
    assert only_clause(view, "two-a").blocks == only_clause(view, "#two-a").blocks
    with pytest.raises(UsageError):
        only_clause(view, "#three")

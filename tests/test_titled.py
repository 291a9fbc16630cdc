"""Headings go with the words under them, also where sections changed places."""

from __future__ import annotations

import pytest

from plancompare.compare import Job, run
from plancompare.workspace import Input

SECTIONS = (
    ("Opening hours", "The office opens at 9 in Berlin. On Sundays it is closed in Hamburg."),
    ("Duties", "Alpha 17 keeps the files of Bremen. Beta 22 answers letters of Dresden."),
    ("Fees of Leipzig", "A fee of 45 euros is due. Gamma 35 sends the bill to Rostock."),
    ("End", "The contract ends in 2031. Delta 48 gives notice to Schwerin."),
)
TRANSLATED = (
    ("Öffnungszeiten", "Das Büro öffnet um 9 in Berlin. Sonntags ist es in Hamburg geschlossen."),
    ("Pflichten", "Alpha 17 führt die Akten von Bremen. Beta 22 beantwortet Briefe aus Dresden."),
    ("Gebühren von Leipzig", "Eine Gebühr von 45 Euro ist fällig. Gamma 35 schickt die Rechnung nach Rostock."),
    ("Ende", "Der Vertrag endet 2031. Delta 48 kündigt in Schwerin."),
)


@pytest.mark.parametrize("at", [0, 1, 2])
def test_sections_that_changed_places_are_one_finding(tmp_path, at):
    order = list(range(4))
    order[at], order[at + 1] = order[at + 1], order[at]
    for name, sections in (("a.en.md", SECTIONS), ("b.de.md", [TRANSLATED[n] for n in order])):
        words = "\n\n".join(f"## {heading}\n\n{text}" for heading, text in sections)
        (tmp_path / name).write_text(f"# T\n\n{words}\n", "utf-8")
    report = run(Job(Input(str(tmp_path / "a.en.md")), Input(str(tmp_path / "b.de.md"))))
    assert [finding.rule.name for finding in report.findings] == ["moved-clause"]

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


def test_the_heading_of_a_section_that_was_left_out_does_not_bend_those_behind_it(tmp_path):
    """The chapter before is gone: each heading could take the next one's partner, and what is left over is told."""
    rules = (
        ("Batterie", "La batteria deve poter essere rimossa con attrezzi di uso comune."),
        ("Preventivo", "Prima della riparazione il riparatore consegna al consumatore un preventivo scritto."),
        ("Recepimento", "Gli Stati membri comunicano immediatamente il testo alla Commissione entro il 2027."),
        ("Sanzioni", "Le sanzioni devono essere effettive, proporzionate e dissuasive."),
    )
    rendered = (
        ("Prijsopgave", "Vóór de reparatie overhandigt de reparateur de consument een schriftelijke prijsopgave."),
        ("Omzetting", "De lidstaten delen de Commissie uiterlijk in 2027 de tekst onmiddellijk mee."),
        ("Sancties", "De sancties moeten doeltreffend, evenredig en afschrikkend zijn."),
    )
    for name, sections in (("a.it.md", rules), ("b.nl.md", rendered)):
        words = "\n\n".join(f"## {heading}\n\n{text}" for heading, text in sections)
        (tmp_path / name).write_text(f"# T\n\n{words}\n", "utf-8")
    report = run(Job(Input(str(tmp_path / "a.it.md")), Input(str(tmp_path / "b.nl.md"))))
    told = [(f.rule.name, report.comparison.source.words(f.primary.span)[:8]) for f in report.findings]
    assert told == [("omitted-clause", "Batterie")]


def test_an_item_that_was_left_out_is_not_taken_for_a_part_of_its_neighbour(tmp_path):
    ours = ("banden en binnenbanden;", "remblokken en remkabels;", "kettingen en tandwielen;", "verlichting en laders.")
    theirs = ("os pneus e as câmaras de ar;", "as pastilhas e os cabos dos travões;", "as luzes e os carregadores.")
    for name, lead, items in (("a.nl.md", "De lijst omvat:", ours), ("b.pt.md", "A lista inclui:", theirs)):
        lines = "\n".join(f"{place}. {item}" for place, item in enumerate(items, 1))
        (tmp_path / name).write_text(f"# T\n\n{lead}\n\n{lines}\n", "utf-8")
    report = run(Job(Input(str(tmp_path / "a.nl.md")), Input(str(tmp_path / "b.pt.md"))))
    told = [(f.rule.name, report.comparison.source.words(f.primary.span)[:12]) for f in report.findings]
    assert told == [("omitted-clause", "kettingen en")]

"""What opens an article goes with the article, however much it is like what opens others."""

from __future__ import annotations

from pathlib import Path

import pytest

from plancompare import compare

ARTICLES = [
    (
        ("Places", "A parking area shall be laid out at the following places:",
         "railway stations;", "schools;", "markets."),
        ("Orte", "Ein Abstellplatz wird an folgenden Orten angelegt:", "Bahnhöfe;", "Schulen;", "Märkte."),
    ),
    (
        ("Equipment", "A parking area shall have the following equipment:",
         "twenty stands;", "lighting;", "an air pump."),
        ("Ausstattung", "Ein Abstellplatz hat folgende Ausstattung:",
         "zwanzig Ständer;", "Beleuchtung;", "eine Luftpumpe."),
    ),
    (
        ("Removal", "The city may remove a bicycle in the following cases:",
         "it blocks an exit;", "it stands on the tracks;", "it has no tyres."),
        ("Entfernung", "Die Stadt darf ein Fahrrad in folgenden Fällen entfernen:",
         "es versperrt einen Ausgang;", "es steht auf den Gleisen;", "es hat keine Reifen."),
    ),
    (
        ("Fees", "The following fees are charged for storage:",
         "ten euros for a bicycle;", "twenty euros for a motorcycle;", "five euros for each further month."),
        ("Gebühren", "Für die Verwahrung werden folgende Gebühren erhoben:",
         "zehn Euro für ein Fahrrad;", "zwanzig Euro für ein Motorrad;", "fünf Euro für jeden weiteren Monat."),
    ),
]  # fmt: skip


def _text(language: int, order: list[int]) -> str:
    """The articles in that order, numbered anew."""
    word = ("Article", "Artikel")[language]
    blocks = []
    for number, index in enumerate(order, 1):
        heading, opening, *points = ARTICLES[index][language]
        blocks += [f"## {word} {number} {heading}", opening]
        blocks += ["\n".join(f"{letter}) {point}" for letter, point in zip("abc", points, strict=True))]
    return "\n\n".join(blocks) + "\n"


@pytest.mark.parametrize("order", [[1, 0, 2, 3], [1, 2, 0, 3], [0, 2, 3, 1], [3, 0, 1, 2], [1, 2, 3, 0]], ids=str)
def test_nothing_of_an_article_that_moved_is_left_behind(tmp_path: Path, order: list[int]) -> None:
    (tmp_path / "a.en.md").write_text(_text(0, [0, 1, 2, 3]), "utf-8")
    (tmp_path / "b.de.md").write_text(_text(1, order), "utf-8")
    report = compare(tmp_path / "a.en.md", tmp_path / "b.de.md")
    comparison = report.comparison
    words = [{s.key: d.words(s.span) for s in d.sentences} for d in (comparison.source, comparison.target)]
    known = {
        (a.rstrip(";."), b.rstrip(";."))
        for source, target in ARTICLES
        for a, b in zip(source[1:], target[1:], strict=True)
    }
    found = {
        (words[0][bead.source[0]].rstrip(";."), words[1][bead.target[0]].rstrip(";."))
        for bead in comparison.beads
        if bead.source and bead.target
    }
    assert found == known
    # nor is anything missing beside a partner that a sentence has no more
    assert not [f for f in report.findings if f.rule.name.startswith(("omitted-", "added-", "shifted-"))]

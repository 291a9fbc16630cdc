"""Titles of boxes: which of them say nothing that the other page lacks."""

from __future__ import annotations

import pytest

from plancompare.checks.coverage import Coverage
from plancompare.compare import compared
from plancompare.encoders import encoder_named
from tests.checks.pages import page_of

BODY = "The cache keeps at most one thousand entries."
CUERPO = "La caché guarda como máximo mil entradas."
AROUND = "# Cache\n\nThe cache is fast.\n\n{}\n\nIt can be emptied by hand.\n"
ALREDEDOR = "# Caché\n\nLa caché es rápida.\n\n{}\n\nSe puede vaciar a mano.\n"

SAYS_NOTHING = [
    (f"!!! note\n    {BODY}", f'!!! note "Aviso"\n    {CUERPO}'),
    (f"::: tip\n{BODY}\n:::", f"::: tip Consejo útil\n{CUERPO}\n:::"),
    (f"> [!WARNING]\n> {BODY}", f"> [!WARNING] Atención\n> {CUERPO}"),
    (f"::: warning Note\n{BODY}\n:::", f"::: warning\n{CUERPO}\n:::"),
]
SAYS_SOMETHING = [
    (f'!!! note "Mind the size of the cache"\n    {BODY}', f"!!! note\n    {CUERPO}", "Mind the size of the cache"),
    (BODY, f'!!! note "Aviso"\n    {CUERPO}', "Aviso"),
]


def missing(source: str, target: str) -> list[str]:
    here, there = page_of(AROUND.format(source), "en", "a.md"), page_of(ALREDEDOR.format(target), "es", "b.md")
    comparison = compared(here, there, encoder_named()).comparison
    return [
        comparison.document(side).words(finding.primary.span)
        for side in ("source", "target")
        for finding in Coverage(side).findings(comparison)
    ]


@pytest.mark.parametrize(("source", "target"), SAYS_NOTHING)
def test_a_title_that_names_the_kind_of_its_box_is_not_missing(source: str, target: str) -> None:
    assert missing(source, target) == []


@pytest.mark.parametrize(("source", "target", "title"), SAYS_SOMETHING)
def test_a_title_that_says_more_is_missing(source: str, target: str, title: str) -> None:
    assert missing(source, target) == [title]

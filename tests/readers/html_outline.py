"""The outline of a page as the tests write it down: one line a clause, one a piece that was not read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from plancompare.compare import structured
from plancompare.model import Clause, Document
from plancompare.readers.html import Html

PAGES = Path(__file__).parent / "html"
APART = ("a comment", "a script", "a style sheet", "title element")


def document(name: str) -> Document:
    """A page of the tests with its structure."""
    return structured(Html().read((PAGES / name).read_text("utf-8"), name))


def outline(page: Document) -> str:
    """Title, clauses (label, heading, paragraphs, anchor) and what was left out, with its reason."""
    lines = [page.words(page.title), *(line for clause in page.clauses for line in _lines(page, clause, 1)), ""]
    unread = (f"{piece.reason}: {piece.text}" for piece in page.unread if piece.reason not in APART)
    return "\n".join((*lines, *unread)) + "\n"


def _lines(page: Document, clause: Clause, depth: int) -> Iterator[str]:
    paragraphs = " / ".join(page.words(paragraph.span).replace("\n", " ") for paragraph in clause.paragraphs)
    parts = (clause.label, page.words(clause.heading), f"| {paragraphs}" if paragraphs else "", f"#{clause.anchor}")
    yield "  " * depth + " ".join(part for part in parts if part.strip("#"))
    for child in clause.children:
        yield from _lines(page, child, depth + 1)

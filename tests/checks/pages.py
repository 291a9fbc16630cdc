"""Pairs of Markdown pages for tests of rules about code and links: sentence i beside sentence i."""

from __future__ import annotations

from itertools import zip_longest

from plancompare.compare import structured
from plancompare.model import Bead, Comparison, Document, Link
from plancompare.readers.markdown import Markdown


def page_of(text: str, language: str, name: str) -> Document:
    """A page, read as Markdown."""
    return structured(Markdown().read(text, name), language)


def comparison_of_pages(source: str, target: str, languages: tuple[str, str]) -> Comparison:
    """One bead for each two sentences and for each two headings; what one page has more stands alone."""
    here, there = page_of(source, languages[0], "a.md"), page_of(target, languages[1], "b.md")
    beads = _beads([s.key for s in here.sentences], [s.key for s in there.sentences])
    headings = _beads(*([c.key for c in page.walk() if c.heading] for page in (here, there)))
    clauses = zip_longest((c.key for c in here.walk()), (c.key for c in there.walk()))
    links = [Link(a, b, 0.8) for a, b in clauses]
    links[0] = Link(links[0].source, links[0].target, 0.8, tuple(beads))
    return Comparison(here, there, tuple(links), tuple(headings))


def _beads(source: list[str], target: list[str]) -> list[Bead]:
    pairs = zip_longest(source, target)
    return [Bead((a,) if a else (), (b,) if b else (), 0.8 if a and b else 0.0, 1.0) for a, b in pairs]

"""Small comparisons of documents with clauses: line i of one text renders line i of the other, a blank line nothing."""

from __future__ import annotations

from collections import defaultdict

from plancompare.compare import structured
from plancompare.model import Bead, Comparison, Document, Link
from plancompare.readers.plain_text import PlainText


def structured_of(text: str, language: str, name: str) -> tuple[Document, list[list[str]]]:
    """The document, and the keys of the sentences of each line of the text."""
    lines = text.rstrip("\n").split("\n")
    document = structured(PlainText().read("\n\n".join(lines) + "\n", name), language)
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line) + 2
    rows: list[list[str]] = [[] for _ in lines]
    for sentence in document.sentences:
        rows[max(i for i, start in enumerate(starts) if start <= sentence.span.start)].append(sentence.key)
    return document, rows


def structured_comparison(source: str, target: str, languages: tuple[str, str]) -> Comparison:
    """One bead a line that has sentences; one link for each pair of clauses that share a bead."""
    here, left = structured_of(source, languages[0], "a")
    there, right = structured_of(target, languages[1], "b")
    length = max(len(left), len(right))
    grouped: dict[tuple[str | None, str | None], list[Bead]] = defaultdict(list)
    for a, b in zip(left + [[]] * (length - len(left)), right + [[]] * (length - len(right)), strict=True):
        if a or b:
            pair = here.clause_of[a[0]].key if a else None, there.clause_of[b[0]].key if b else None
            grouped[pair].append(Bead(tuple(a), tuple(b), 0.8 if a and b else 0.0, 0.95))
    links = tuple(Link(*pair, 0.8, tuple(beads)) for pair, beads in grouped.items())
    return Comparison(here, there, links)

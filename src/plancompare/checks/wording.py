"""How messages quote a document."""

from __future__ import annotations

from plancompare.model import Clause, Document


def name_of(document: Document, clause: Clause) -> str:
    """What people call a clause: its label and heading, or its words if it has no heading."""
    if clause.heading:
        return f"{clause.label} {document.words(clause.heading)}".strip()
    return document.words(clause.span)


def short(words: str, length: int = 40) -> str:
    """The beginning of the words, blanks joined; an ellipsis says that there is more."""
    joined = " ".join(words.split())
    return joined if len(joined) <= length else joined[: length - 1].rstrip() + "…"

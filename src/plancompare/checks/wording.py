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


def contrasted(one: str, other: str, length: int = 60) -> tuple[str, str]:
    """Both, cut to where they begin to differ: what they have in common before gives way first."""
    one, other = " ".join(one.split()), " ".join(other.split())
    alike = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    cut = max(alike - length // 3, 0) if max(len(one), len(other)) > length else 0
    lead = "…" if cut else ""
    return lead + short(one[cut:], length - len(lead)), lead + short(other[cut:], length - len(lead))

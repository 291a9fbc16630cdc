"""One reading of a label."""

from __future__ import annotations

from typing import NamedTuple

from plancompare.model import Span

ARTICLE_RANK = 50
CLAUSE_RANK = 52
PARAGRAPH_RANK = 60
POINT_RANK = 70
"""Where articles and what stands below them come in the order of ranks; `words` has those above."""

DIGIT = r"[0-9０-９]"
BLANK = r"[ \t\u3000\u00a0]"
LATER = "bis|ter|quater|quinquies|sexies|septies|octies"
"""Pieces of the grammar's regular expressions."""


class Label(NamedTuple):
    """One reading of a label.

    `span` covers the label with its marks, without blanks around. `scheme` names the notation: labels of one list
    share it. `ordinal` is the place in the sequence, None for bullets and unnumbered annexes; `path` are the numbers
    of a label of several levels (4.2.1, Article 3(2)). `rank` orders divisions by custom (章 is above 条, chapter
    above article; smaller is higher), None where only sequence and layout can tell.
    """

    span: Span
    scheme: str
    number: str
    ordinal: int | None
    path: tuple[str, ...]
    rank: int | None = None
    sure: bool = True

    @property
    def is_annex(self) -> bool:
        """Whether the label opens an annex."""
        return self.scheme == "annex"

    @property
    def is_bullet(self) -> bool:
        """Whether the label is a mere list mark."""
        return self.scheme.startswith("bullet")

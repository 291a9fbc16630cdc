"""Immutable values for what flows: Text, Document, Clause, Sentence, Span; Bead, Link, Comparison.

Spans are the truth, text is derived. Inside, every offset counts code points of `Text.text` (what a person sees);
`Text.origin` leads from there to the decoded file, and only outputs make that step.
"""

from plancompare.model.comparison import Bead, Comparison, Gap, Link
from plancompare.model.document import Clause, ClauseKind, Document, Paragraph, Sentence, bare
from plancompare.model.places import SIDES, Place, Side, Span, opposite
from plancompare.model.terms import Exchange, Rendering, Term, Use
from plancompare.model.text import BOX, Block, BlockKind, Mark, MarkKind, Notice, Position, Run, Text, Unread

__all__ = [
    "BOX",
    "SIDES",
    "Bead",
    "Block",
    "BlockKind",
    "Clause",
    "ClauseKind",
    "Comparison",
    "Document",
    "Exchange",
    "Gap",
    "Link",
    "Mark",
    "MarkKind",
    "Notice",
    "Paragraph",
    "Place",
    "Position",
    "Rendering",
    "Run",
    "Sentence",
    "Side",
    "Span",
    "Term",
    "Text",
    "Unread",
    "Use",
    "bare",
    "opposite",
]

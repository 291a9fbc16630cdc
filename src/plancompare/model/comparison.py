"""Two documents and what belongs together in them: beads of sentences, links of clauses, words with no counterpart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from plancompare.model.document import Document
from plancompare.model.places import Side, Span
from plancompare.model.terms import Exchange, Term


@dataclass(frozen=True, slots=True)
class Gap:
    """Words of one side of a bead that have no counterpart on the other: the place `span` in the sentence `key`.

    `nearest` is the closest passage of the other side, in its sentence `nearest_key`; `similarity`, from 0 to 1, says
    how close it comes; `confidence` is the probability that the words are missing. `concept` is what they mean if they
    are a qualifier that is known, such as “jointly”.
    """

    side: Side
    key: str
    span: Span
    nearest_key: str
    nearest: Span
    similarity: float
    confidence: float
    concept: str = ""


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences of both sides that render each other; one side may be empty, never both.

    `score` is a similarity from 0 to 1; `confidence` is the probability that the bead is right; `gaps` are words
    without a counterpart. `contact` is the probability that the two sides belong together at least in part: it stays
    high where only a neighbour's place is in doubt. `moved` says that it stands out of the order of its neighbours.
    """

    source: tuple[str, ...]
    target: tuple[str, ...]
    score: float
    confidence: float
    gaps: tuple[Gap, ...] = ()
    contact: float = 0.0
    moved: bool = False

    @property
    def trust(self) -> float:
        """How far what one side says may be held against the other: sides that only touch are held less than a bead."""
        return max(min(self.contact, 2 * self.confidence), self.confidence)


@dataclass(frozen=True, slots=True)
class Link:
    """A source clause with a target clause (either may be None), and the beads between the two.

    `moved` says that the pair stands out of the order of its neighbours. A clause that was split or merged stands in
    several links; a bead stands in one.
    """

    source: str | None
    target: str | None
    score: float
    beads: tuple[Bead, ...] = ()
    moved: bool = False


@dataclass(frozen=True)
class Comparison:
    """Two documents and what belongs together in them.

    `headings` are the beads in which a heading stands, with clause keys for headings ("" for a document's title); links
    hold sentences only, so a sentence that renders a heading is one-sided there and has its partner here.
    `source_scope` and `target_scope` are the keys of the clauses that were compared; () means the whole document.
    `terms` are what recurs in the source, with its renderings, and `exchanges` names that may stand for others, if
    somebody asked for them.
    """

    source: Document
    target: Document
    links: tuple[Link, ...]
    headings: tuple[Bead, ...] = ()
    source_scope: tuple[str, ...] = ()
    target_scope: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    exchanges: tuple[Exchange, ...] = ()

    def document(self, side: Side) -> Document:
        """The document of one side."""
        return self.source if side == "source" else self.target

    def scope(self, side: Side) -> tuple[str, ...]:
        """The keys of the clauses of one side that were compared; () for the whole document."""
        return self.source_scope if side == "source" else self.target_scope

    @cached_property
    def beads(self) -> tuple[Bead, ...]:
        """All beads, link by link."""
        return tuple(bead for link in self.links for bead in link.beads)

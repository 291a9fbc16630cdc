"""Everything that people wrote in a document: its title, headings and sentences, and what renders each of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from plancompare.findings import Place
from plancompare.model import SIDES, Comparison, Side, Span, opposite

__all__ = ["SIDES", "Counterparts", "Passage", "passages"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A title (key ""), a heading (the key of its clause) or a sentence. `paragraph` is what it fills or shares."""

    side: Side
    key: str
    span: Span
    paragraph: Span

    @property
    def bounds(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.span.start, self.span.stop

    def place(self, start: int, stop: int) -> Place:
        """A part of it, in offsets of the text."""
        return Place(self.side, self.key, Span(start, stop))


def passages(comparison: Comparison, side: Side) -> Iterator[Passage]:
    """The passages of what was compared on one side, in the order of the text."""
    document = comparison.document(side)
    scope = comparison.scope(side)
    headings = {clause.heading for clause in document.walk()}
    if document.title and not scope and document.title not in headings:
        yield Passage(side, "", document.title, document.title)
    for top in [document.clause_of[key] for key in scope] if scope else document.clauses:
        for clause in top.walk():
            if clause.heading:
                yield Passage(side, clause.key, clause.heading, clause.heading)
            for paragraph in clause.paragraphs:
                for sentence in paragraph.sentences:
                    yield Passage(side, sentence.key, sentence.span, paragraph.span)


def was_compared(comparison: Comparison, side: Side, span: Span) -> bool:
    """Whether a place of one side lies in what was compared."""
    document = comparison.document(side)
    scope = comparison.scope(side)
    return not scope or any(document.clause_of[key].span.covers(span) for key in scope)


class Counterparts:
    """What renders each sentence or heading of one side; worked out when it is first asked for."""

    def __init__(self, comparison: Comparison, side: Side) -> None:
        self._comparison, self._side = comparison, side

    def of(self, key: str) -> tuple[Place, ...]:
        """The places on the other side; none for what stands alone."""
        return self._table.get(key, ())

    @cached_property
    def _table(self) -> Mapping[str, tuple[Place, ...]]:
        comparison, side = self._comparison, self._side
        other = opposite(side)
        facing = comparison.document(other)
        spans = {clause.key: clause.heading for clause in facing.walk() if clause.heading}
        spans |= {sentence.key: sentence.span for sentence in facing.sentences}
        if facing.title:
            spans.setdefault("", facing.title)
        table: dict[str, tuple[Place, ...]] = {}
        for bead in (*comparison.beads, *comparison.headings):
            there = tuple(Place(other, key, spans[key]) for key in getattr(bead, other) if key in spans)
            if there:
                table.update((key, there) for key in getattr(bead, side))
        return table

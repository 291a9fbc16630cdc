"""Doubtful pairs among strangers: two sentences whose neighbours in their clauses do not belong together.

A clause that stands on one side only has sentences that are a little like something on the other, and the alignment
along the text pairs one of them now and then. The clauses above tell: what else stands under the one has no partner,
and what else stands under the other has its partners elsewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from plancompare.align.sentences import IndexBead
from plancompare.align.units import Unit
from plancompare.model import Document

_DOUBTFUL = 0.5  # score and confidence below which a pair is looked at: as many are wrong as right

_Row = Sequence[Unit]


def parted(
    beads: Sequence[IndexBead], rows: tuple[_Row, _Row], documents: tuple[Document, Document]
) -> Iterator[IndexBead]:
    """The beads, with the sides of doubtful pairs among strangers alone."""
    above = _above(rows[0], documents[0]), _above(rows[1], documents[1])
    company: Counter[tuple[str, str]] = Counter()  # pairs under two clauses
    paired: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for bead in beads:
        if bead.source and bead.target:
            here, there = above[0][bead.source[0]], above[1][bead.target[0]]
            company[here, there] += 1
            paired[0][here] += 1
            paired[1][there] += 1
    sizes = Counter(above[0]), Counter(above[1])
    for bead in beads:
        doubtful = bead.source and bead.target and max(bead.score, bead.confidence) < _DOUBTFUL
        if doubtful:
            here, there = above[0][bead.source[0]], above[1][bead.target[0]]
            alone = company[here, there] == 1 and here and there
            left = paired[0][here] == 1 < sizes[0][here] and paired[1][there] > 1
            right = paired[1][there] == 1 < sizes[1][there] and paired[0][here] > 1
            if alone and (left or right):
                yield from (IndexBead((i,), (), 0.0, 1 - bead.confidence) for i in bead.source)
                yield from (IndexBead((), (j,), 0.0, 1 - bead.confidence) for j in bead.target)
                continue
        yield bead


def _above(row: _Row, document: Document) -> list[str]:
    """For each unit the key of the clause above its own, "" if there is none."""
    parents = document.parent_of
    return [parents[unit.clause].key if unit.clause in parents else "" for unit in row]

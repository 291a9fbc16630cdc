"""From beads of units to links of clauses.

A clause is linked with every clause of the other side that it shares a bead with; split and merged clauses so have
several links. What has no partner goes with the clause that its own clause mostly goes with. A clause whose own words
have none, but whose children's have, is linked by its children.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from plancompare.align.phrases import IndexGap
from plancompare.align.sentences import IndexBead
from plancompare.align.units import TITLE, Unit, in_document
from plancompare.model import Bead, Clause, Document, Gap, Link

Pair = tuple[str | None, str | None]


class _Partners:
    """Which clauses go together, and how much text says so."""

    def __init__(self) -> None:
        self.weight: Counter[tuple[str, str]] = Counter()
        self.main: tuple[dict[str, str], dict[str, str]] = ({}, {})

    def add(self, a: Sequence[Unit], b: Sequence[Unit]) -> None:
        for s in a:
            for t in b:
                if TITLE not in (s.clause, t.clause):
                    self.weight[s.clause, t.clause] += len(s.text) + len(t.text)

    def settle(self) -> None:
        """Finds each clause's main partner: the one with the most text in common, the first of equals."""
        for (s, t), _ in sorted(self.weight.items(), key=lambda item: -item[1]):
            self.main[0].setdefault(s, t)
            self.main[1].setdefault(t, s)

    def add_by_children(self, source: Document, target: Document) -> set[tuple[str, str]]:
        """Links clauses without a partner to the clause in which most of their children's partners stand."""
        added: set[tuple[str, str]] = set()
        while True:
            votes: Counter[tuple[str, str]] = Counter()
            for s, t in self.main[0].items():
                up = source.parent_of.get(s), target.parent_of.get(t)
                if up[0] and up[1]:
                    votes[up[0].key, up[1].key] += 1
            new = {}
            for (s, t), count in sorted(votes.items(), key=lambda item: -item[1]):
                if (s not in self.main[0] or t not in self.main[1]) and (s, t) not in added:
                    new[s, t] = count
            if not new:
                return added
            for s, t in new:
                added.add((s, t))
                self.main[0].setdefault(s, t)
                self.main[1].setdefault(t, s)


def links(
    source: Document,
    target: Document,
    left: Sequence[Unit],
    right: Sequence[Unit],
    beads: Sequence[IndexBead],
    moved: frozenset[int],
) -> tuple[tuple[Link, ...], tuple[Bead, ...]]:
    """Links in the order of the source (those without one where their target stands), and the beads with headings."""
    rows = [([left[i] for i in bead.source], [right[j] for j in bead.target]) for bead in beads]
    partners = _Partners()
    for a, b in rows:
        partners.add(a, b)
    partners.settle()
    structural = partners.add_by_children(source, target)
    grouped: dict[Pair, list[Bead]] = {pair: [] for pair in (*partners.weight, *structural)}
    scores: dict[Pair, list[tuple[float, int]]] = {}
    shifted: Counter[Pair] = Counter()
    headings: list[Bead] = []
    for bead, (a, b) in zip(beads, rows, strict=True):
        pair = _pair(a, b, partners)
        gaps = tuple(_gap(gap, (source, target), (left, right)) for gap in bead.gaps)
        value = Bead(
            tuple(u.key for u in a),
            tuple(u.key for u in b),
            bead.score,
            bead.confidence,
            gaps,
            max(bead.contact, bead.confidence),
            bool(a and b and moved.intersection(bead.source)),
        )
        if any(u.heading for u in (*a, *b)):
            headings.append(value)
        if pair == (None, None):
            continue
        grouped.setdefault(pair, []).extend(_of_sentences(a, b, value))
        if a and b:
            size = sum(len(u.text) for u in (*a, *b))
            scores.setdefault(pair, []).append((bead.score, size))
            shifted[pair] += size if moved.intersection(bead.source) else -size
    made = [
        Link(*pair, _mean(scores.get(pair, [])), tuple(found), shifted[pair] > 0) for pair, found in grouped.items()
    ]
    return _in_order(source, target, [*made, *_bare(source, target, left, right, grouped)]), tuple(headings)


def _gap(gap: IndexGap, documents: tuple[Document, Document], rows: tuple[Sequence[Unit], Sequence[Unit]]) -> Gap:
    """The gap in places of the documents."""
    here, there = (0, 1) if gap.side == "source" else (1, 0)
    unit, other = rows[here][gap.text], rows[there][gap.nearest[0]]
    span = in_document(documents[here], unit, gap.start, gap.stop)
    nearest = in_document(documents[there], other, *gap.nearest[1:])
    return Gap(gap.side, unit.key, span, other.key, nearest, gap.similarity, gap.confidence, gap.concept)


def _pair(a: Sequence[Unit], b: Sequence[Unit], partners: _Partners) -> Pair:
    """The link that a bead belongs to: that of the clauses with the most of its text."""
    first, second = _most(a), _most(b)
    if a and b and TITLE not in (first, second):
        return first, second
    if first:  # a title is no clause: what faces it goes with the partner its clause has
        return first, partners.main[0].get(first)
    return (partners.main[1].get(second), second) if second else (None, None)


def _most(row: Sequence[Unit]) -> str | None:
    sizes: Counter[str] = Counter()
    for unit in row:
        sizes[unit.clause] += len(unit.text)
    return max(sizes, key=lambda key: sizes[key]) if sizes else None


def _of_sentences(a: Sequence[Unit], b: Sequence[Unit], bead: Bead) -> Iterator[Bead]:
    """The bead without its headings; sentences whose only partner is a heading become one-sided."""
    source, target = tuple(u.key for u in a if not u.heading), tuple(u.key for u in b if not u.heading)
    if bool(source) == bool(a) and bool(target) == bool(b):
        yield replace(bead, source=source, target=target)
    else:
        yield from (replace(bead, source=(key,), target=(), score=0.0) for key in source)
        yield from (replace(bead, source=(), target=(key,), score=0.0) for key in target)


def _mean(scores: list[tuple[float, int]]) -> float:
    size = sum(weight for _, weight in scores)
    return sum(score * weight for score, weight in scores) / size if size else 0.0


def _bare(
    source: Document, target: Document, left: Sequence[Unit], right: Sequence[Unit], grouped: dict[Pair, list[Bead]]
) -> Iterator[Link]:
    """One-sided links of clauses in scope that have no words of their own and no link yet."""
    for side, (document, row) in enumerate(((source, left), (target, right))):
        known = {pair[side] for pair in grouped}
        seen = {unit.clause for unit in row}
        above = {p.key for key in seen if key for p in _ancestors(document, key)}
        for clause in document.walk():
            if clause.key in above and clause.key not in known:
                yield Link(clause.key, None, 0.0) if side == 0 else Link(None, clause.key, 0.0)


def _ancestors(document: Document, key: str) -> Iterator[Clause]:
    parent = document.parent_of.get(key)
    while parent:
        yield parent
        parent = document.parent_of.get(parent.key)


def _in_order(source: Document, target: Document, made: list[Link]) -> tuple[Link, ...]:
    order = {clause.key: index for index, clause in enumerate(source.walk())}
    place = {clause.key: index for index, clause in enumerate(target.walk())}
    before: dict[str, tuple[int, int]] = {}
    last = -1
    for link in sorted((x for x in made if x.target is not None), key=lambda x: place[x.target or ""]):
        if link.source is not None:
            last = order[link.source]
        else:
            before[link.target or ""] = (last, 1)

    def key(link: Link) -> tuple[int, int, int]:
        if link.source is None:
            return (*before[link.target or ""], place[link.target or ""])
        return order[link.source], 0, place[link.target] if link.target is not None else -1

    return tuple(sorted(made, key=key))

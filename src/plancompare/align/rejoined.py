"""What stayed behind when its clause moved goes with it.

What opens an article ("The following shall be kept:") opens others in nearly the same words. Where articles changed
places, such a sentence is like too many to be found elsewhere, and is left alone or paired along the path with what
opens another article. But once the rest of two clauses is paired, each with most of its sentences in the other, there
is only one place where it can belong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from plancompare.align.probes import prior_scale
from plancompare.align.sentences import IndexBead
from plancompare.align.titled import Rows, clauses_in_common
from plancompare.model import Document
from plancompare.seams import Encoder

Likeness = Callable[[Sequence[int], Sequence[int]], float]

# On the scale of the probes, where 0 is unrelated and 1 a typical partner:
_ALONG = 0.3  # what sentences must reach that go with their clauses
_AT_LEAST, _COMMON = 0.15, 0.4  # the same, if the two clauses have as much of their sentences in common
_SURE = 0.7  # confidence in such a pair
_MOST = 20  # sentences of a clause that are paired with those of another so


class _Partner(NamedTuple):
    """A clause of the target, and the share of the sentences that it has in common with one of the source."""

    key: str
    share: float


def rejoined(
    beads: Sequence[IndexBead],
    units: Rows,
    documents: tuple[Document, Document],
    encoder: Encoder,
) -> list[IndexBead]:
    """The beads, with sentences of clauses that were moved paired within these."""
    languages = documents[0].language, documents[1].language
    scale = prior_scale(encoder, languages)

    def like(ours: Sequence[int], theirs: Sequence[int]) -> float:
        first = encoder.encode([units[0][i].text for i in ours], languages[0]).vectors
        second = encoder.encode([units[1][j].text for j in theirs], languages[1]).vectors
        return scale.between((first, second), range(len(ours)), range(len(theirs)))

    partners = _partners(beads, units, documents)
    back = {partner.key: clause for clause, partner in partners.items()}
    within = _within(documents[0], partners), _within(documents[1], back)
    straight = _uncrossed(beads, units, within, partners, like)
    found = list(_exchanged(straight, units, within, partners, like))
    alone = _alone(found, units, within)
    paired = [bead for bead in found if bead.source and bead.target]
    new: list[IndexBead] = []
    for clause, rows in alone[0].items():
        partner = partners.get(clause)
        columns = alone[1].get(partner.key, []) if partner else []
        if partner and len(rows) == len(columns) <= _MOST and _crosses(rows[0], columns[0], paired):
            likes = [like((i,), (j,)) for i, j in zip(rows, columns, strict=True)]
            if min(likes) >= (_ALONG if partner.share < _COMMON else _AT_LEAST):
                new += [_pair((i,), (j,), score) for i, j, score in zip(rows, columns, likes, strict=True)]
    taken = {i for b in new for i in b.source}, {j for b in new for j in b.target}
    kept = [b for b in found if (b.source and b.target) or not (taken[0] & {*b.source} or taken[1] & {*b.target})]
    return [*kept, *new]


def _within(document: Document, known: Collection[str]) -> dict[str, str]:
    """For each clause the nearest among `known` that it is or stands in."""
    found: dict[str, str] = {}
    for clause in document.walk():
        above = document.parent_of.get(clause.key)
        inside = clause.key if clause.key in known else found.get(above.key) if above else None
        if inside:
            found[clause.key] = inside
    return found


def _alone(
    beads: Sequence[IndexBead], units: Rows, within: tuple[Mapping[str, str], Mapping[str, str]]
) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    """The sentences without a partner of each clause that has one."""
    alone: tuple[dict[str, list[int]], dict[str, list[int]]] = (defaultdict(list), defaultdict(list))
    for bead in beads:
        for side, ours, theirs in ((0, bead.source, bead.target), (1, bead.target, bead.source)):
            if not theirs:
                for index in ours:
                    unit = units[side][index]
                    if unit.clause in within[side] and not (unit.heading or unit.apart):
                        alone[side][within[side][unit.clause]].append(index)
    return alone


def _partners(beads: Sequence[IndexBead], units: Rows, documents: tuple[Document, Document]) -> dict[str, _Partner]:
    """For each clause of the source the one that has most of its sentences, what stands below it included.

    Each counts the same: what opens an article is longer than the points that it announces.
    """
    keys = [{clause.key for clause in document.walk()} for document in documents]
    return {a: _Partner(b, share) for a, b, share in clauses_in_common(beads, units, documents, keys, lambda text: 1)}


class _Stray(NamedTuple):
    """A bead by its place, with the clauses that its sides are of: these are no partners."""

    place: int
    source: str
    target: str


def _strays(
    beads: Sequence[IndexBead],
    units: Rows,
    within: tuple[Mapping[str, str], Mapping[str, str]],
    partners: Mapping[str, _Partner],
) -> Iterator[_Stray]:
    """The beads of sentences whose clauses have other partners."""
    for place, bead in enumerate(beads):
        if bead.source and bead.target:
            first, second = units[0][bead.source[0]], units[1][bead.target[0]]
            a, b = within[0].get(first.clause, ""), within[1].get(second.clause, "")
            if not (first.heading or second.heading) and a and b and partners[a].key != b:
                yield _Stray(place, a, b)


def _pair(source: Sequence[int], target: Sequence[int], likeness: float) -> IndexBead:
    """A new bead: what was missing in an old one was missing beside another partner."""
    return IndexBead(tuple(source), tuple(target), min(likeness, 1.0), _SURE, contact=_SURE)


def _uncrossed(
    beads: Sequence[IndexBead],
    units: Rows,
    within: tuple[Mapping[str, str], Mapping[str, str]],
    partners: Mapping[str, _Partner],
    like: Likeness,
) -> list[IndexBead]:
    """The beads; of two, each with the source of the one's clause and the target of the other's, the sides change."""
    strays: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, a, b in _strays(beads, units, within, partners):
        strays[a, b].append(place)
    back = {partner.key: clause for clause, partner in partners.items()}
    found = list(beads)
    for (a, b), places in strays.items():
        others = strays.get((back[b], partners[a].key), [])
        if len(places) == len(others) == 1 and places < others:
            one, other = found[places[0]], found[others[0]]
            first, second = like(one.source, other.target), like(other.source, one.target)
            now = like(one.source, one.target) + like(other.source, other.target)
            if min(first, second) >= _ALONG and first + second > now:
                found[places[0]] = _pair(one.source, other.target, first)
                found[others[0]] = _pair(other.source, one.target, second)
    return found


def _exchanged(
    beads: Sequence[IndexBead],
    units: Rows,
    within: tuple[Mapping[str, str], Mapping[str, str]],
    partners: Mapping[str, _Partner],
    like: Likeness,
) -> Iterator[IndexBead]:
    """The beads; of two clauses that are no partners, each side gets what is left alone in its own partner."""
    alone = _alone(beads, units, within)
    back = {partner.key: clause for clause, partner in partners.items()}
    gone: tuple[set[int], set[int]] = (set(), set())
    changed: dict[int, tuple[IndexBead, IndexBead]] = {}
    for place, a, b in _strays(beads, units, within, partners):
        bead, rows, columns = beads[place], alone[0].get(back[b], []), alone[1].get(partners[a].key, [])
        if len(rows) != 1 or len(columns) != 1 or gone[0] & {*rows} or gone[1] & {*columns}:
            continue
        first, second = like(bead.source, columns), like(rows, bead.target)
        if min(first, second) >= _ALONG and first + second > like(bead.source, bead.target):
            changed[place] = _pair(bead.source, columns, first), _pair(rows, bead.target, second)
            gone[0].update(rows)
            gone[1].update(columns)
    for place, bead in enumerate(beads):
        if place in changed:
            yield from changed[place]
        elif (bead.source and bead.target) or not (gone[0] & {*bead.source} or gone[1] & {*bead.target}):
            yield bead


def _crosses(row: int, column: int, paired: Sequence[IndexBead]) -> bool:
    """Whether the two would not stand in the order of the text: along it, the alignment had its say."""
    return any((row < bead.source[0]) != (column < bead.target[0]) for bead in paired)

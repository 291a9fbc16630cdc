"""Headings go with their words.

A heading is short, and the alignment along the text gives it to what stands in its place: where two sections changed
places, or a clause moved into another section, it may stay behind. But a heading belongs to the words under it. Where
two clauses have most of their words in common, each more than with any other, their headings are a pair, unless they
are more like those that they stood with. Nor does that count where nearly all of the words are in common, and one of
the two headings has no partner: a heading is often rendered freely, and the next one may be more like it. How unlike
they are does not count either, if neither has a partner, or only one whose own words have none.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from plancompare.align.probes import prior_scale
from plancompare.align.sentences import IndexBead
from plancompare.align.units import Unit
from plancompare.model import Document
from plancompare.seams import Encoder

_COMMON = 0.6  # of the words of two clauses together, those that have their partner in the other
_SOME = 0.3  # the same, for two headings neither of which has a partner
_NEARLY = 0.9  # the same, for headings that belong together although another one is more like one of them
_LIKE = 0.15  # how like two headings must be, if they are not to be left alone; and as like as those they stood with
_AS_LIKE = 0.05  # what is no difference between two likenesses
_CLEAR = 0.6  # how like headings must be that nothing else speaks for
_MOST = 500  # pairs of such headings that are looked at
_SURE = 0.8  # confidence in such a pair

Rows = tuple[Sequence[Unit], Sequence[Unit]]


def titled(
    beads: Sequence[IndexBead],
    moved: frozenset[int],
    rows: Rows,
    documents: tuple[Document, Document],
    encoder: Encoder,
) -> tuple[list[IndexBead], frozenset[int]]:
    """The beads, with the headings of clauses that go together in pairs, and the source units that were moved."""
    heads = [{unit.clause: index for index, unit in enumerate(row) if unit.heading and unit.clause} for row in rows]
    bead_of = [{index: bead for bead in beads for index in side(bead)} for side in (_source, _target)]
    wanted = []
    sure = set()
    for a, b, share in clauses_in_common(beads, rows, documents, heads):
        here, there = heads[0][a], heads[1][b]
        ours, theirs = bead_of[0].get(here), bead_of[1].get(there)
        if ours is None or theirs is None or ours is theirs:
            continue
        alone = not (ours.target or theirs.source)
        if (alone or share >= _COMMON) and all(_is_heading_alone(bead, rows) for bead in (ours, theirs)):
            wanted.append((here, there))
            if share >= _NEARLY:
                sure.add((here, there))
    wanted = _not_exchanged(wanted, sure, bead_of)
    rivals = [
        [(i, j) for bead in (bead_of[0][here], bead_of[1][there]) for i in bead.source for j in bead.target]
        for here, there in wanted
    ]
    likes = _likes([*wanted, *(pair for row in rivals for pair in row)], rows, documents, encoder) if wanted else {}
    scores: dict[tuple[int, int], float] = {}
    for pair, others in sorted(zip(wanted, rivals, strict=True), key=lambda one: (one[0] not in sure, one[0])):
        still = [o for o in others if pair not in sure and not _apart(o, scores)]
        if likes[pair] >= max(_LIKE, *(likes[other] - _AS_LIKE for other in still), 0) or (
            pair in sure and all(_is_stripped(other, pair, bead_of, rows, documents) for other in others)
        ):
            scores[pair] = min(max(likes[pair], 0.0), 1.0)
    if not scores:
        return list(beads), moved
    scores |= _left_over(scores, bead_of, rows, documents, encoder)
    taken = {id(bead_of[0][here]) for here, _ in scores} | {id(bead_of[1][there]) for _, there in scores}
    kept = [bead for bead in beads if id(bead) not in taken]
    paired = {here for here, _ in scores}, {there for _, there in scores}
    for bead in (bead for bead in beads if id(bead) in taken):
        kept += [IndexBead((i,), (), 0.0, bead.confidence) for i in bead.source if i not in paired[0]]
        kept += [IndexBead((), (j,), 0.0, bead.confidence) for j in bead.target if j not in paired[1]]
    kept += [IndexBead((i,), (j,), score, _SURE, contact=_SURE) for (i, j), score in scores.items()]
    return kept, (moved - paired[0]) | _moved_with_words(paired[0], moved, rows[0], documents[0])


def _not_exchanged(
    wanted: Sequence[tuple[int, int]], sure: Collection[tuple[int, int]], bead_of: Sequence[Mapping[int, IndexBead]]
) -> list[tuple[int, int]]:
    """Those pairs of headings of which one has no partner, or only one that has no words in common with it.

    Where two headings changed places, each stands with one that another clause wants: that is left as it is.
    """
    claimed = [{pair[side] for pair in wanted} for side in (0, 1)]
    found: list[tuple[int, int]] = []
    waiting = list(wanted)
    while waiting:
        free = []
        for here, there in waiting:
            rivals = {*bead_of[1][there].source} - {here}, {*bead_of[0][here].target} - {there}
            alone = not (bead_of[0][here].target and bead_of[1][there].source)
            lost = (here, there) in sure and any(rivals[side] - claimed[side] for side in (0, 1))
            if alone or lost:
                free.append((here, there))
        found += free
        waiting = [pair for pair in waiting if pair not in free]
        if not free:
            break
        for side in (0, 1):  # the partners that they leave are as good as alone
            claimed[side] -= {pair[side] for pair in free}
    return sorted(found)


def _is_stripped(
    other: tuple[int, int],
    pair: tuple[int, int],
    bead_of: Sequence[Mapping[int, IndexBead]],
    rows: Rows,
    documents: tuple[Document, Document],
) -> bool:
    """Whether the heading that stands with one of a pair has words below it, none of which has a partner."""
    for side, (index, own) in enumerate(zip(other, pair, strict=True)):
        if index == own:
            continue
        below = {clause.key for clause in documents[side].clause_of[rows[side][index].clause].walk()}
        words = [i for i, unit in enumerate(rows[side]) if unit.clause in below and not unit.heading]
        partners = (bead for i in words if (bead := bead_of[side].get(i)))
        if not words or any(bead.source and bead.target for bead in partners):
            return False
    return True


def _apart(pair: tuple[int, int], taken: Mapping[tuple[int, int], float]) -> bool:
    """Whether one of the two headings has been given to another."""
    return any((pair[0] == i) != (pair[1] == j) for i, j in taken)


def _left_over(
    scores: Mapping[tuple[int, int], float],
    bead_of: Sequence[Mapping[int, IndexBead]],
    rows: Rows,
    documents: tuple[Document, Document],
    encoder: Encoder,
) -> dict[tuple[int, int], float]:
    """Pairs of the headings that lost their partners with others that have none."""
    taken = [{pair[side] for pair in scores} for side in (0, 1)]
    lost: list[set[int]] = [set(), set()]
    for here, there in scores:
        for bead in (bead_of[0][here], bead_of[1][there]):
            lost[0] |= {*bead.source} - taken[0]
            lost[1] |= {*bead.target} - taken[1]
    alone = [
        [i for i, bead in bead_of[side].items() if rows[side][i].heading and i not in taken[side]
         and (i in lost[side] or not (bead.source and bead.target))]
        for side in (0, 1)
    ]  # fmt: skip
    pairs = [(i, j) for i in alone[0] for j in alone[1] if i in lost[0] or j in lost[1]][:_MOST]
    likes = _likes(pairs, rows, documents, encoder) if pairs else {}
    found: dict[tuple[int, int], float] = {}
    for (i, j), like in sorted(likes.items(), key=lambda one: (-one[1], one[0])):
        if like >= _CLEAR and all(i != a and j != b for a, b in found):
            found[i, j] = min(like, 1.0)
    return found


def _likes(
    pairs: Sequence[tuple[int, int]], rows: Rows, documents: tuple[Document, Document], encoder: Encoder
) -> dict[tuple[int, int], float]:
    """How like the headings of each pair are, on the scale of the probes."""
    languages = documents[0].language, documents[1].language
    first = encoder.encode([rows[0][here].text for here, _ in pairs], languages[0]).vectors
    second = encoder.encode([rows[1][there].text for _, there in pairs], languages[1]).vectors
    scale = prior_scale(encoder, languages)
    return {pair: scale.between((first, second), (place,), (place,)) for place, pair in enumerate(pairs)}


def _source(bead: IndexBead) -> tuple[int, ...]:
    return bead.source


def _target(bead: IndexBead) -> tuple[int, ...]:
    return bead.target


def _is_heading_alone(bead: IndexBead, rows: Rows) -> bool:
    """Whether a bead holds no more than a heading on either side."""
    return len(bead.source) <= 1 >= len(bead.target) and all(
        rows[side][index].heading for side, keys in enumerate((bead.source, bead.target)) for index in keys
    )


def clauses_in_common(
    beads: Sequence[IndexBead],
    rows: Rows,
    documents: tuple[Document, Document],
    heads: Sequence[Collection[str]],
    size: Callable[[str], int] = len,
) -> Iterator[tuple[str, str, float]]:
    """The clauses among `heads` that have words in common, each the other's nearest, and the share of those.

    `size` is what a sentence counts.
    """
    above = [
        {clause.key: _chain(document, clause.key, head) for clause in document.walk()}
        for document, head in zip(documents, heads, strict=True)
    ]
    sizes: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for side, row in enumerate(rows):
        for unit in row:
            if not unit.heading:
                sizes[side].update(dict.fromkeys(above[side].get(unit.clause, ()), size(unit.text)))
    common: Counter[tuple[str, str]] = Counter()
    for bead in beads:
        if bead.source and bead.target:
            first, second = rows[0][bead.source[0]], rows[1][bead.target[0]]
            if first.heading or second.heading:
                continue
            words = sum(size(rows[0][i].text) for i in bead.source) + sum(size(rows[1][j].text) for j in bead.target)
            for a in above[0].get(first.clause, ()):
                for b in above[1].get(second.clause, ()):
                    common[a, b] += words
    nothing = 0.0, 0, ""
    best: list[dict[str, tuple[float, int, str]]] = [defaultdict(lambda: nothing), defaultdict(lambda: nothing)]
    for (a, b), words in common.items():
        share = words / (sizes[0][a] + sizes[1][b])
        level = -abs(len(above[0][a]) - len(above[1][b]))  # a chapter of one article has the words of that
        best[0][a] = max(best[0][a], (share, level, b))
        best[1][b] = max(best[1][b], (share, level, a))
    for a, (share, _, b) in best[0].items():
        if share >= _SOME and best[1][b][2] == a:
            yield a, b, share


def _chain(document: Document, key: str, heads: Collection[str]) -> tuple[str, ...]:
    """A clause and those above it, as far as they are among `heads`."""
    found = []
    at: str | None = key
    while at:
        if at in heads:
            found.append(at)
        parent = document.parent_of.get(at)
        at = parent.key if parent else None
    return tuple(found)


def _moved_with_words(headings: set[int], moved: frozenset[int], row: Sequence[Unit], document: Document) -> set[int]:
    """Those headings of which some of the words moved."""
    strays = {row[index].clause for index in moved if not row[index].heading}
    return {index for index in headings if any(c.key in strays for c in document.clause_of[row[index].clause].walk())}

"""What stands twice on one side and once on the other: one copy is set aside, so that the other keeps its pairs.

Where what renders it stands there as often, both copies are rendered, whatever is paired with what.
Two copies are equally like the one passage that they might render, and the alignment along the text takes some
sentences from either. Which was pasted nobody can tell; the first is kept, unless most pairs are with the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from plancompare.align.sentences import IndexBead
from plancompare.align.units import Unit

_FEWEST, _SHORTEST = 2, 40  # units and characters of what is worth looking at
_RARE = 4  # times that a text may stand; what stands more often is no copy, but a phrase of the layout
_LIKE = 0.5  # the score of a pair that counts
_TWICE = 1.3  # how much of both copies, in shares of one, may be paired if the other side has it once
_ONCE = 0.3  # and must be
_LEAD = 0.3  # how much more of the second copy must be paired for the first to be the one that was pasted
_HALF = 0.5  # share of a stretch whose partners stand as often as it does, from which on it is no copy
SURE = 0.9  # confidence that a copy has no partner


def copies(beads: Sequence[IndexBead], rows: tuple[Sequence[Unit], Sequence[Unit]]) -> tuple[frozenset[int], ...]:
    """The indices of both sides' units that stand there a second time, and on the other side do not."""
    found = []
    for side, row in enumerate(rows):
        paired = _partners(beads, side)
        as_often = _as_often(paired, row, rows[1 - side])
        spare: set[int] = set()
        for first, second in _runs([unit.text for unit in row]):
            sizes = [len(row[index].text) for index in first]
            here, there, rendered = (
                sum(size for index, size in zip(run, sizes, strict=True) if index in known) / sum(sizes)
                for run, known in ((first, paired), (second, paired), (first, as_often))
            )
            if rendered <= _HALF and _ONCE <= here + there <= _TWICE and spare.isdisjoint({*first, *second}):
                spare.update(first if here < there - _LEAD else second)
        found.append(frozenset(spare))
    return tuple(found)


def _partners(beads: Sequence[IndexBead], side: int) -> dict[int, tuple[int, ...]]:
    """The units of one side that are paired, with what they are paired with."""
    pairs = (
        (bead.target, bead.source) if side else (bead.source, bead.target) for bead in beads if bead.score >= _LIKE
    )
    return {index: there for here, there in pairs if there for index in here}


def _as_often(paired: dict[int, tuple[int, ...]], row: Sequence[Unit], faced: Sequence[Unit]) -> frozenset[int]:
    """The units whose text is paired, here or at another place, with one that stands as often as it does."""
    here, there = Counter(unit.text for unit in row), Counter(unit.text for unit in faced)
    texts = {
        row[index].text
        for index, partners in paired.items()
        if here[row[index].text] <= max(there[faced[k].text] for k in partners)
    }
    return frozenset(index for index, unit in enumerate(row) if unit.text in texts)


def _runs(texts: Sequence[str]) -> Iterator[tuple[range, range]]:
    """Stretches that stand twice, as long as they go, the earlier ones first."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, text in enumerate(texts):
        places[text].append(index)
    seen: set[tuple[int, int]] = set()
    for index, text in enumerate(texts):
        for other in places[text] if 1 < len(places[text]) <= _RARE else ():
            if other <= index or (index, other) in seen:
                continue
            start, stop, step = index, index + 1, other - index
            while start and texts[start - 1] == texts[start - 1 + step] and stop - start < step:
                start -= 1
            while stop + step < len(texts) and texts[stop] == texts[stop + step] and stop - start < step:
                stop += 1
            seen.update((n, n + step) for n in range(start, stop))
            if stop - start >= _FEWEST and sum(map(len, texts[start:stop])) >= _SHORTEST:
                yield range(start, stop), range(start + step, stop + step)

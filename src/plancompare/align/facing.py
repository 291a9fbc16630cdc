"""Blocks of code that face each other: left over in one place on both sides, as many here as there.

What code means is not to be told from its words: a listing whose comments were translated is like nothing. But it
stands where it stood, between the same two pairs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from plancompare.align.layout import Layout
from plancompare.align.sentences import IndexBead
from plancompare.align.units import CODE

_BY_PLACE = 0.75  # confidence of a pair that its place speaks for


def facing(beads: Sequence[IndexBead], layouts: tuple[Layout, Layout]) -> Iterator[IndexBead]:
    """The beads, which come in order; what faces each other in a gap is paired."""
    for paired, group in groupby(beads, key=lambda bead: bool(bead.source and bead.target)):
        gap = list(group)
        ours = [b for b in gap if b.source and not layouts[0].barred[b.source[0]]]
        theirs = [b for b in gap if b.target and not layouts[1].barred[b.target[0]]]
        if paired or not ours or not theirs:
            yield from gap
            continue
        found = _code(ours, theirs, layouts)
        taken = [bead for pair in found for bead in pair]
        yield from (bead for bead in gap if not any(bead is one for one in taken))
        yield from (IndexBead(a.source, b.target, 0.0, _BY_PLACE) for a, b in found)


def _code(
    ours: list[IndexBead], theirs: list[IndexBead], layouts: tuple[Layout, Layout]
) -> list[tuple[IndexBead, IndexBead]]:
    """The blocks of code of both sides, if they are as many here as there."""
    here = [bead for bead in ours if layouts[0].apart[bead.source[0]] == CODE]
    there = [bead for bead in theirs if layouts[1].apart[bead.target[0]] == CODE]
    return list(zip(here, there, strict=True)) if len(here) == len(there) else []

"""A closer look at beads in doubt: does the other side fall into two parts, one for each of this side's sentences?

Where one sentence is rendered by two, it can be cut so that its one part is like the first and its other part like the
second. Where the second was added, or its own translation was lost, no part is like it, however much the topic is the
same. The order of the parts is free, for languages differ in the order of clauses; but for two sentences against two,
where the other order means that they changed places, which is no bead. A cut costs a vector of either part
(`Dissection.alone`), so only beads are asked that the first pass leaves in doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from plancompare.align.scoring import Floats, Scale, Side

if TYPE_CHECKING:
    from plancompare.seams import Dissection, Encoding, Vectors

Place = tuple[int, int, int, int]  # a bead of a source and b target sentences that begins at (i, j), as (i, j, a, b)

# Fitted by maximum likelihood like the weights of `scoring`; the five files leave out one another: 2.5 to 3.
_WEIGHT = 2.6
_EVEN = 0.5  # the likeness that speaks neither for nor against a bead
_MOST = 1.2  # and the one that nothing surpasses
_CUTS = 12  # places at which a side is cut, at the most
_BATCH = 256  # sides cut together, to bound memory


def second_look(
    encodings: tuple[Encoding, Encoding], sides: tuple[Side, Side], scale: Scale, beads: Sequence[Place]
) -> Floats:
    """What is added to the score of each bead; beads of one sentence a side get nothing."""
    least = np.full(len(beads), np.inf)
    for side in (0, 1):
        wide = [k for k, bead in enumerate(beads) if bead[2 + side] > 1]
        for at in range(0, len(wide), _BATCH):
            part = wide[at : at + _BATCH]
            for k, likeness in zip(part, _splits(encodings, sides, scale, [beads[k] for k in part], side), strict=True):
                least[k] = min(least[k], likeness)
    return np.where(np.isfinite(least), _WEIGHT * (np.clip(least, 0, _MOST) - _EVEN), 0.0)


def _splits(
    encodings: tuple[Encoding, Encoding], sides: tuple[Side, Side], scale: Scale, beads: Sequence[Place], side: int
) -> Iterator[float]:
    """For each bead how like its first and last sentence on `side` are to their parts of the other side; the lesser."""
    faced = [range(bead[1 - side], bead[1 - side] + bead[3 - side]) for bead in beads]
    runs = {run: row for row, run in enumerate(dict.fromkeys(faced))}
    sizes = encodings[1 - side].sizes
    parts = list(_parts(encodings[1 - side].dissect(list(runs)), [int(sum(sizes[k] for k in run)) for run in runs]))
    for bead, run in zip(beads, faced, strict=True):
        first, width = bead[side], bead[2 + side]
        here, there = sides[side].runs, parts[runs[run]]
        if not len(there[0]):
            yield np.inf
            continue
        half = len(there[0]) // 2
        ahead, behind = (slice(half), slice(half, None)) if len(run) > 1 else (slice(None), slice(None))
        yield min(
            _fit(here[0][first], here[width - 2][first + 1], there, ahead, scale),
            _fit(here[0][first + width - 1], here[width - 2][first], there, behind, scale),
        )


def _parts(cut: Dissection, sizes: Sequence[int]) -> Iterator[tuple[Vectors, Vectors]]:
    """For each dissected run its two parts at each place where it is cut, in both orders."""
    places = [
        sorted(set(np.linspace(1, size - 1, min(size - 1, _CUTS)).round().astype(int).tolist())) if size > 1 else []
        for size in sizes
    ]
    whole = list(enumerate(zip(sizes, places, strict=True)))
    before = cut.alone([(run, 0, at) for run, (_, cuts) in whole for at in cuts])
    behind = cut.alone([(run, at, size) for run, (size, cuts) in whole for at in cuts])
    start = 0
    for cuts in places:
        own = slice(start, start + len(cuts))
        yield np.concatenate((before[own], behind[own])), np.concatenate((behind[own], before[own]))
        start += len(cuts)


def _fit(sentence: Vectors, rest: Vectors, parts: tuple[Vectors, Vectors], which: slice, scale: Scale) -> float:
    """The likeness of a sentence to its part, where the other side is cut to suit both it and the rest of its side."""
    own = scale.of(parts[0][which] @ sentence.astype(np.float32))
    others = scale.of(parts[1][which] @ rest.astype(np.float32))
    return float(own[(own + others).argmax()])

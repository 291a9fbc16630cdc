"""A closer look at beads in doubt: does the other side fall into two parts, one for each of this side's sentences?

Where one sentence is rendered by two, it can be cut so that its one part is like the first and its other part like the
second. Where the second was added, or its own translation was lost, no part is like it, however much the topic is the
same; and if it is like the whole of the one sentence by its topic, no part of that suits it better, as it would if it
belonged there. The order of the parts is free, for languages differ in the order of clauses; but for two sentences
against two, where the other order means that they changed places, which is no bead. A cut costs a vector of either part
(`Dissection.alone`), so only beads are asked that the first pass leaves in doubt.

Two sentences against two are one bead, and not two beads, where what ends the one here begins the other there. Then
each of the two is liker to its part of the other side if that is cut within a sentence than if it is cut at the border.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from plancompare.align.scoring import Floats, Scale, Side

if TYPE_CHECKING:
    import numpy.typing as npt

    from plancompare.seams import Dissection, Encoding, Vectors

    Flags = npt.NDArray[np.bool_]

_Fit = tuple[float, float]  # how like a sentence is to its part, and how much liker to that than to the whole
_UNCUT: _Fit = (float("inf"), 0.0)

Place = tuple[int, int, int, int]  # a bead of a source and b target sentences that begins at (i, j), as (i, j, a, b)

# Fitted by maximum likelihood like the weights of `scoring`; the five files leave out one another: 2.5 to 3.
_WEIGHT = 2.6
_EVEN = 0.5  # the likeness that speaks neither for nor against a bead
_MOST = 1.2  # and the one that nothing surpasses
_CLOSER = 2.4, 1.7  # the weights of the lesser and of the greater gain of a first or last sentence by its part
_CUTS = 12  # places at which a side is cut, at the most, beside the borders of its sentences
_CROSSING = 5.5, 9.0  # the weight of a clause that stands in one sentence here and in the next one there; in flat texts
_CLEAN = 0.28, 0.26  # the gain by it that speaks neither for nor against one bead of all; in flat texts
_CROSSED = 0.4  # and the one that nothing surpasses
_BATCH = 256  # sides cut together, to bound memory


def second_look(
    encodings: tuple[Encoding, Encoding], sides: tuple[Side, Side], scale: Scale, beads: Sequence[Place], flat: bool
) -> Floats:
    """What is added to the score of each bead; beads of one sentence a side get nothing.

    In `flat` texts, without borders of clauses, it also counts how much liker sentences are to parts than to the whole,
    and clauses that cross a border count more sharply.
    """
    least, crossing = np.full(len(beads), np.inf), np.full(len(beads), -np.inf)
    closer = np.zeros((2, len(beads)))
    for side in (0, 1):
        wide = [k for k, bead in enumerate(beads) if bead[2 + side] > 1]
        for at in range(0, len(wide), _BATCH):
            part = wide[at : at + _BATCH]
            for k, found in zip(part, _splits(encodings, sides, scale, [beads[k] for k in part], side), strict=True):
                least[k] = min(least[k], *(fit for fit, _ in found[0]))
                crossing[k] = max(crossing[k], found[1])
                closer[:, k] = sorted(gain for _, gain in found[0])
    fits = _WEIGHT * (np.clip(least, 0, _MOST) - _EVEN)
    if flat:  # elsewhere, neighbours that changed places begin as a bead of two against two, which this would drive out
        single = np.array([min(a, b) == 1 for _, _, a, b in beads], dtype=bool)
        fits += np.where(single, np.array(_CLOSER) @ closer, 0.0)
    crossings = _CROSSING[flat] * (np.minimum(crossing, _CROSSED) - _CLEAN[flat])
    return np.where(np.isfinite(least), fits, 0.0) + np.where(np.isfinite(crossing), crossings, 0.0)


def _splits(
    encodings: tuple[Encoding, Encoding], sides: tuple[Side, Side], scale: Scale, beads: Sequence[Place], side: int
) -> Iterator[tuple[tuple[_Fit, _Fit], float]]:
    """For each bead how its first and its last sentence on `side` fit their parts of the other side.

    And what is gained by a cut within a sentence of the other side over one between its sentences.
    """
    faced = [range(bead[1 - side], bead[1 - side] + bead[3 - side]) for bead in beads]
    runs = {run: row for row, run in enumerate(dict.fromkeys(faced))}
    sizes = encodings[1 - side].sizes
    cut = encodings[1 - side].dissect(list(runs))
    lengths = [[int(sizes[k]) for k in run] for run in runs]
    parts = list(_parts(cut, lengths))
    for bead, run in zip(beads, faced, strict=True):
        first, width = bead[side], bead[2 + side]
        here, (between, *there) = sides[side].runs, parts[runs[run]]
        if not len(there[0]):
            yield (_UNCUT, _UNCUT), -np.inf
            continue
        half = len(there[0]) // 2
        ahead, behind = (slice(half), slice(half, None)) if len(run) > 1 else (slice(None), slice(None))
        whole = sides[1 - side].runs[len(run) - 1][run.start].astype(np.float32)
        fits = (
            _fit(here[0][first], here[width - 2][first + 1], there, ahead, whole, scale),
            _fit(here[0][first + width - 1], here[width - 2][first], there, behind, whole, scale),
        )
        pairs = [(here[x - 1][first], here[width - x - 1][first + x]) for x in range(1, width)]
        straight = there[0][:half], there[1][:half]
        yield fits, min(_crossing(pair, straight, between, scale) for pair in pairs) if between.any() else -np.inf


def _parts(cut: Dissection, lengths: Sequence[Sequence[int]]) -> Iterator[tuple[Flags, Vectors, Vectors]]:
    """For each dissected run its two parts at each place where it is cut, in both orders.

    And which of the places lie between its sentences.
    """
    sizes = [sum(row) for row in lengths]
    ends = [set(np.cumsum(row[:-1], dtype=int).tolist()) - {0, sum(row)} for row in lengths]
    places = [
        sorted(end.union(np.linspace(1, size - 1, max(min(size - 1, _CUTS), 0)).round().astype(int).tolist()))
        for size, end in zip(sizes, ends, strict=True)
    ]
    whole = list(enumerate(zip(sizes, places, strict=True)))
    before = cut.alone([(run, 0, at) for run, (_, cuts) in whole for at in cuts])
    behind = cut.alone([(run, at, size) for run, (size, cuts) in whole for at in cuts])
    start = 0
    for cuts, end in zip(places, ends, strict=True):
        own = slice(start, start + len(cuts))
        between = np.array([at in end for at in cuts], bool)
        yield between, np.concatenate((before[own], behind[own])), np.concatenate((behind[own], before[own]))
        start += len(cuts)


def _crossing(pair: tuple[Vectors, Vectors], parts: Sequence[Vectors], between: Flags, scale: Scale) -> float:
    """How much liker two neighbours are to the parts of a side cut anywhere than to those cut between its sentences."""
    first, second = (scale.of(part @ run.astype(np.float32)) for part, run in zip(parts, pair, strict=True))
    total = first + second
    return float(total.max() - total[between].max())


def _fit(
    sentence: Vectors, rest: Vectors, parts: Sequence[Vectors], which: slice, whole: Vectors, scale: Scale
) -> _Fit:
    """The other side, `whole`, is cut to suit both the sentence and the rest of its side."""
    sentence = sentence.astype(np.float32)
    own = scale.of(parts[0][which] @ sentence)
    others = scale.of(parts[1][which] @ rest.astype(np.float32))
    fit = float(own[(own + others).argmax()])
    return fit, fit - float(scale.of(whole @ sentence))

"""At which beads and which of their passages to look: at a glance, quickly, and closer where a doubt remains."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from plancompare.align.phrases.features import CLOSER, FIRST, GLANCE, Face, Passages, closer_look, first_look, glance
from plancompare.align.phrases.weights import QUICK, SUSPICION, WEIGHTS, odds, weighed
from plancompare.align.scoring import Floats, Scale
from plancompare.model import SIDES

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead
    from plancompare.seams import Dissection, Encoding, Piece

# In 3,600 beads of news each spares a third of what is asked, and together they cost one of 303 flags.
_SUSPECT = -2.2  # log-odds after a glance from which on a bead is looked at
_DOUBT = -1.5  # log-odds after the first look from which on a bead is looked at closer
_BATCH = 128  # beads looked at together, to bound memory
_PIECES = 40_000  # pieces of either side of these, which only sentences without end come to
Texts = tuple[Sequence[str], Sequence[str]]
_PRIOR = 8  # beads that the expectation of equally many pieces on both sides counts for


def told(
    source: Encoding, target: Encoding, beads: Sequence[IndexBead], asked: Callable[[IndexBead], bool]
) -> list[int]:
    """The beads that are asked about and have pieces on both sides, by their indices; a text of blanks has none."""
    says = source.sizes > 0, target.sizes > 0
    return [
        k
        for k, bead in enumerate(beads)
        if says[0][list(bead.source)].any() and says[1][list(bead.target)].any() and asked(bead)
    ]


def longer_than_expected(
    source: Encoding,
    target: Encoding,
    texts: tuple[Sequence[str], Sequence[str]],
    beads: Sequence[IndexBead],
    scale: Scale,
) -> Floats:
    """For each bead how much longer the target is than expected, as logs, in characters and in pieces; (beads, 2)."""
    if not beads:
        return np.zeros((0, 2))
    here, there = texts
    sizes = [(sum(len(here[i]) for i in b.source) + 1, sum(len(there[j]) for j in b.target) + 1) for b in beads]
    pieces = [(source.sizes[list(b.source)].sum() + 1, target.sizes[list(b.target)].sum() + 1) for b in beads]
    longer, more = (np.log([b / a for a, b in pairs]) for pairs in (sizes, pieces))
    usual = float(np.median(more)) * len(more) / (len(more) + _PRIOR)
    return np.column_stack((longer - scale.ratio, more - usual))


def suspected(
    source: Encoding,
    target: Encoding,
    texts: tuple[Sequence[str], Sequence[str]],
    beads: Sequence[IndexBead],
    longer: Floats,
) -> npt.NDArray[np.bool_]:
    """The beads in which something may be missing on either side, as far as a glance can tell."""
    words = [
        [" ".join(rows[i] for i in getattr(bead, side)) for bead in beads]
        for side, rows in zip(SIDES, texts, strict=True)
    ]
    sizes = [
        np.array([encoding.sizes[list(getattr(bead, side))].sum() for bead in beads], dtype=np.float64)
        for side, encoding in zip(SIDES, (source, target), strict=True)
    ]
    likeness = np.array([bead.score for bead in beads])
    found = np.zeros(len(beads), dtype=bool)
    for k in (0, 1) if beads else ():
        seen = glance(words[k], words[1 - k], likeness, longer if k == 0 else -longer, sizes[k])
        found |= (weighed(seen, GLANCE, SUSPICION) >= _SUSPECT) | (seen[:, GLANCE.index("brackets lost")] > 0)
    return found


@dataclass(frozen=True)
class Measured:
    """Some beads, both faces of each, and the passages of each face that deserved a closer look."""

    faces: tuple[Face, Face]
    found: tuple[Passages, Passages]


@dataclass(frozen=True, slots=True)
class Judged:
    """A bead, `run` of those measured together, with the log-odds of being missing of all their passages, by side."""

    batch: Measured
    run: int
    scores: tuple[Floats, Floats]

    def total(self, side: int) -> float:
        """The log-odds that something is missing on that side: any of its passages may be."""
        own = self.scores[side][self.batch.found[side].runs == self.run]
        return float(np.logaddexp.reduce(own)) if len(own) else -np.inf


def measured(
    source: Encoding,
    target: Encoding,
    beads: Sequence[IndexBead],
    longer: Floats,
    scale: Scale,
    doubt: float = _DOUBT,
) -> list[Measured]:
    """The passages of beads with both sides, in batches, in order. `longer` (beads, 2): see `first_look`."""
    parts = list(_parts(source, target, beads))
    cuts = [
        (source.dissect([b.source for b in beads[part]]), target.dissect([b.target for b in beads[part]]))
        for part in parts
    ]
    tell = [telling([row for cut in cuts for row in cut[side].pieces]) for side in (0, 1)]

    def looked(cut: tuple[Dissection, Dissection], part: slice) -> Measured:
        faces = Face.of(cut[0], tell[0][part]), Face.of(cut[1], tell[1][part])
        return _looked(faces, scale, longer[part], doubt)

    with ThreadPoolExecutor() as pool:
        return list(pool.map(looked, cuts, parts))


def judged(
    source: Encoding,
    target: Encoding,
    beads: Sequence[IndexBead],
    longer: Floats,
    scale: Scale,
    doubt: float = _DOUBT,
) -> list[Judged]:
    """The passages of those beads, weighed. See `measured`."""
    found = []
    for batch in measured(source, target, beads, longer, scale, doubt):
        here, there = (weighed(passages.features, (*FIRST, *CLOSER), WEIGHTS) for passages in batch.found)
        found += [Judged(batch, run, (here, there)) for run in range(len(batch.faces[0].lines))]
    return found


def _parts(source: Encoding, target: Encoding, beads: Sequence[IndexBead]) -> Iterator[slice]:
    """Neighbouring beads that are looked at together."""
    start, sums = 0, [0.0, 0.0]
    for at, bead in enumerate(beads):
        sizes = source.sizes[list(bead.source)].sum(), target.sizes[list(bead.target)].sum()
        full = max(total + size for total, size in zip(sums, sizes, strict=True)) > _PIECES
        if at > start and (full or at - start == _BATCH):
            yield slice(start, at)
            start, sums = at, [0.0, 0.0]
        sums = [total + size for total, size in zip(sums, sizes, strict=True)]
    if beads:
        yield slice(start, len(beads))


def _looked(faces: tuple[Face, Face], scale: Scale, longer: Floats, doubt: float) -> Measured:
    """Both looks at a batch. What leaves no doubt after the first has no passages in the end."""
    sides = (0, 1) if len(faces[0].lines) else ()
    passages = [first_look(faces[k], faces[1 - k], scale, longer if k == 0 else -longer) for k in sides]
    doubtful = [odds(weighed(p.features, FIRST, QUICK), p.runs, len(longer)) >= doubt for p in passages]
    runs = np.flatnonzero(np.any(doubtful, axis=0)).tolist()
    windows = (faces[0].windows(runs), faces[1].windows(runs)) if runs else ({}, {})
    found = [
        closer_look(passages[k].of(doubtful[k]), faces[k], faces[1 - k], windows if k == 0 else windows[::-1], scale)
        for k in sides
    ]
    gain, column = FIRST.index("gain"), len(FIRST) + CLOSER.index("other's gain")
    for k in sides:
        best = np.zeros(len(longer))
        np.maximum.at(best, passages[1 - k].runs, passages[1 - k].features[:, gain])
        found[k].features[:, column] = best[found[k].runs]
    return Measured(faces, (found[0], found[1]))


def telling(rows: Sequence[Sequence[Piece]]) -> list[Floats]:
    """How much each piece tells: the rarer in the text, the more; marks nothing."""
    seen = Counter(words for row in rows for words in {piece.words for piece in row})
    total = len(rows) + 2
    return [
        np.array([np.log(total / (seen[p.words] + 0.5)) if any(c.isalnum() for c in p.words) else 0.0 for p in row])
        for row in rows
    ]

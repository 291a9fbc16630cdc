"""Passages of one side of a bead that may have no counterpart on the other, and what speaks for it. Numbers out.

A glance at a bead asks by lengths, likeness, digits, names and brackets whether anything can be missing at all. Where
it can, a first look asks of every passage whether the rest of its side matches the other side better than the whole
does. A closer look, where that leaves a doubt, asks of the passage by itself and of its single words whether anything
on the other side is like them. A passage is proposed where leaving its pieces out promises most (`Dissection.pull`), in
several sizes, and wherever marks or brackets set a stretch apart. All likeness is on the scale of the two texts, as in
`plancompare.align.scoring`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from plancompare.align.phrases.lines import OPENING, Line, facts_of, is_gloss, is_held
from plancompare.align.scoring import Floats, Scale
from plancompare.seams import Dissection, Passage

if TYPE_CHECKING:
    from plancompare.seams import Vectors

_WINDOW = 2  # pieces of the windows in which words are looked for on the other side
_EXCLUSIVE = 0.7  # how much less a match counts for that suits other words better

GLANCE = (
    "likeness", "length", "length, squared", "pieces", "log pieces", "length × log pieces",
    "digits lost", "Latin lost", "brackets lost",
)  # fmt: skip
FIRST = (
    "gain", "gain × log size", "gain × likeness", "gain, set apart", "likeness",
    "share", "log size", "log pieces", "begins at mark", "ends at mark", "set apart", "marks inside",
    "digits lost", "digits kept", "Latin lost", "Latin kept", "bracketed", "bracketed, no gloss",
    "length", "length, squared", "pieces", "length after", "length after, signed", "too short for it",
)  # fmt: skip
CLOSER = (
    "whole", "rest", "words", "words, own", "words, missing", "words, best", "words - others", "own × log size",
    "missing mass", "other's gain", "other's gaps",
)  # fmt: skip

Ints = npt.NDArray[np.int64]


def glance(here: Sequence[str], there: Sequence[str], likeness: Floats, longer: Floats, sizes: Floats) -> Floats:
    """What can be told of beads by a glance at both sides: (beads, GLANCE). `sizes` in pieces of `here`."""
    length, more = np.clip(longer, -1, 1).T
    log = np.log(np.maximum(sizes, 1))
    lost = np.array([_lost(a, b) for a, b in zip(here, there, strict=True)], dtype=np.float64).reshape(-1, 3)
    return np.column_stack((likeness, length, length**2, more, log, length * log, lost))


def _lost(here: str, there: str) -> tuple[int, int, int]:
    """How many digits and Latin words of one side the other lacks, and opening brackets (2 at the most)."""
    facts = facts_of(here)
    missing = facts - facts_of(there) if facts else facts
    digits = sum(fact[0].isdigit() for fact in missing)
    brackets = sum(c in OPENING for c in here) - sum(c in OPENING for c in there)
    return min(digits, 2), min(len(missing) - digits, 2), min(max(brackets, 0), 2)


@dataclass(frozen=True)
class Face:
    """One side of some beads: its lines, how they are cut, and the vector of each whole (beads, d)."""

    cut: Dissection
    lines: Sequence[Line]
    whole: Vectors

    @classmethod
    def of(cls, cut: Dissection, telling: Sequence[Floats]) -> Face:
        """Dissected runs with how much each of their pieces tells."""
        lines = [Line(pieces, tell) for pieces, tell in zip(cut.pieces, telling, strict=True)]
        return cls(cut, lines, cut.without([(run, 0, 0) for run in range(len(lines))]))

    def windows(self, runs: Sequence[int]) -> dict[int, Floats]:
        """The vectors of the neighbouring pieces of some runs."""
        rows = [
            [
                (run, at, min(at + _WINDOW, self.lines[run].size))
                for at in range(max(self.lines[run].size - _WINDOW + 1, 1))
            ]
            for run in runs
        ]
        vectors = self.cut.alone([passage for row in rows for passage in row])
        return dict(zip(runs, np.split(vectors, np.cumsum([len(row) for row in rows])[:-1]), strict=True))


@dataclass(frozen=True)
class Passages:
    """Passages of some beads with their features: (passages, FIRST), or (passages, FIRST + CLOSER)."""

    where: tuple[Passage, ...]
    features: Floats

    @cached_property
    def runs(self) -> Ints:
        """The bead of each passage."""
        return np.array([run for run, _, _ in self.where], dtype=np.int64)

    def of(self, runs: npt.NDArray[np.bool_]) -> Passages:
        """Those of some beads."""
        kept = np.flatnonzero(runs[self.runs]) if self.where else np.zeros(0, np.int64)
        return Passages(tuple(self.where[k] for k in kept), self.features[kept])


def first_look(here: Face, there: Face, scale: Scale, longer: Floats) -> Passages:
    """The passages of `here`, with what can be told quickly.

    `longer` (beads, 2): how much longer the other side is than expected, as logs, in characters and in pieces.
    """
    pulls = here.cut.pull(there.whole)
    where = tuple(
        (run, a, b)
        for run, (line, pull) in enumerate(zip(here.lines, pulls, strict=True))
        for a, b in line.proposed(np.asarray(pull, dtype=np.float64))
    )
    if not where:
        return Passages((), np.zeros((0, len(FIRST))))
    run, start, stop = np.array(where, dtype=np.int64).T
    likeness = scale.of(np.einsum("ij,ij->i", here.whole, there.whole))[run]
    gain = scale.of(np.einsum("ij,ij->i", here.cut.without(where), there.whole[run])) - likeness
    pieces = np.array([line.size for line in here.lines])[run]
    size, share = np.log(stop - start), (stop - start) / pieces
    seen = np.array([_seen(here.lines[r], there.lines[r], a, b) for r, a, b in where], dtype=np.float64)
    begins, ends, inside, digits_lost, digits_kept, latin_lost, latin_kept, bracketed, alone = seen.T
    length, more = np.clip(longer[run], -1, 1).T
    after = length - np.log(np.maximum(1 - share, 0.05))
    columns = (
        gain, gain * size, gain * likeness, gain * begins * ends, likeness,
        share, size, np.log(pieces), begins, ends, begins * ends, inside,
        digits_lost, digits_kept, latin_lost, latin_kept, bracketed, alone,
        length, length**2, more, np.minimum(np.abs(after), 1), np.clip(after, -1, 1), np.minimum(length + share, 0),
    )  # fmt: skip
    return Passages(where, np.stack(columns, axis=1))


def _seen(line: Line, other: Line, start: int, stop: int) -> tuple[float, ...]:
    """Whether marks stand at the borders, marks inside, and digits and Latin words that the other side lacks or has."""
    begins = start == 0 or line.marks[start - 1]
    ends = stop == line.size or line.marks[stop - 1] or line.marks[stop]
    own, theirs = line.facts[0][start:stop], other.facts[1]
    facts = [fact for piece in own for fact in piece]
    digits = [fact in theirs for fact in facts if fact[0].isdigit()]
    names = [fact in theirs for fact in facts if not fact[0].isdigit()]
    counts = (len(digits) - sum(digits), sum(digits), len(names) - sum(names), sum(names))
    bracketed = is_held(line, start, stop)
    return (
        begins, ends, min(int(line.marks[start:stop].sum()), 3), *(min(count, 2) for count in counts),
        bracketed, bracketed and other.brackets < line.brackets and not is_gloss(line, start, stop),
    )  # fmt: skip


def closer_look(
    passages: Passages, here: Face, there: Face, windows: tuple[dict[int, Floats], dict[int, Floats]], scale: Scale
) -> Passages:
    """The same passages with what their own words say; `windows` of both faces for all their beads."""
    if not passages.where:
        return Passages((), np.zeros((0, len(FIRST) + len(CLOSER))))
    where, run = passages.where, passages.runs
    alone = here.cut.alone(where)
    whole = scale.of(np.einsum("ij,ij->i", alone, there.whole[run]))
    rest = scale.of(np.einsum("ij,ij->i", alone, here.cut.without(where)))
    rows = np.empty((len(where), len(CLOSER) - 3))
    starts = np.flatnonzero(np.diff(run, prepend=-1))
    for first, last in zip(starts, [*starts[1:], len(where)], strict=True):
        bead = int(run[first])
        like = _likeness(windows[0][bead], windows[1][bead], scale, here.lines[bead].size, there.lines[bead].size)
        spans = [(a, b) for _, a, b in where[first:last]]
        rows[first:last] = _words(like, here.lines[bead].telling, spans)
    features = np.column_stack((passages.features, whole, rest, rows[:, :7], np.zeros(len(where)), rows[:, 7]))
    return Passages(where, features)


def _likeness(here: Floats, there: Floats, scale: Scale, n: int, m: int) -> Floats:
    """For each piece here and there, (n, m): the likeness of the best windows that hold the two."""
    product = scale.of(here @ there.T)
    spread = np.full((n, m), -1.0)
    for i in range(min(_WINDOW, n)):
        for j in range(min(_WINDOW, m)):
            part = spread[i : i + len(here), j : j + len(there)]
            np.maximum(part, product, out=part)
    return spread


def _words(like: Floats, telling: Floats, spans: Sequence[tuple[int, int]]) -> Floats:
    """What the single words of passages say: the features from "words" on, without the other side's gain."""
    near = like.max(axis=1)
    # the best match of each piece there among the pieces before and behind a place here
    before = np.vstack((np.full(like.shape[1], -1.0), np.maximum.accumulate(like, axis=0)))
    behind = np.vstack((np.maximum.accumulate(like[::-1], axis=0)[::-1], np.full(like.shape[1], -1.0)))
    total = max(float(telling.sum()), 1e-9)
    gaps = float(np.maximum(0.6 - like.max(axis=0), 0).mean())
    said = near * telling
    rows = []
    for a, b in spans:
        own = telling[a:b]
        mass = max(float(own.sum()), 1e-9)
        outside = np.maximum(before[a], behind[b])
        exclusive = (like[a:b] - _EXCLUSIVE * np.maximum(outside - like[a:b], 0)).max(axis=1)
        words, mine = float(said[a:b].sum()) / mass, float(exclusive @ own) / mass
        missing = float(own[near[a:b] < 0.5].sum()) / mass
        others = float(said[:a].sum() + said[b:].sum()) / max(total - mass, 1e-9)
        rows.append((
            words, mine, missing, float(near[a:b].max()), words - others, (1 - mine) * np.log(b - a),
            missing * mass / total, gaps,
        ))  # fmt: skip
    return np.array(rows)

"""Sentences of wide beads that hardly belong there: known at a glance, looked at closely, set apart.

Of a bead of three sentences and more, the same is asked of each whole sentence as of any passage: does the rest of its
side match the other side better? The vectors of sentences answer that well enough to tell where a closer look is worth
its cost: at one sentence in fifty or so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from plancompare.align.phrases.lines import facts_of
from plancompare.align.phrases.looks import Judged, Texts, judged, longer_than_expected, told
from plancompare.align.phrases.weights import QUICK, chance
from plancompare.align.scoring import Floats, Scale
from plancompare.model import SIDES, Side

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead
    from plancompare.seams import Encoding, Vectors

_STRANGE = -2.2  # log-odds from which on a whole sentence of a wide bead is set apart; see docs/alignment.md
_SUSPECT = -3.0  # log-odds at a glance from which on it is looked at; of seven strangers in news none lies below -2.1
_DOUBT = -2.5  # log-odds after the first look from which on it is looked at closer


def without_strangers(
    source: Encoding,
    target: Encoding,
    texts: Texts,
    beads: Sequence[IndexBead],
    scale: Scale,
    asked: Callable[[IndexBead], bool],
) -> list[IndexBead]:
    """The beads, wide ones without the sentences that hardly belong to them; these stand alone, behind all others."""
    both = told(source, target, beads, asked)
    longer = longer_than_expected(source, target, texts, [beads[k] for k in both], scale)
    at_a_glance = [
        row
        for row, k in enumerate(both)
        if len(beads[k].source) + len(beads[k].target) > 2
        and _glance((source, target), texts, beads[k], longer[row], scale) >= _SUSPECT
    ]
    places = [both[row] for row in at_a_glance]
    looked = judged(source, target, [beads[k] for k in places], longer[at_a_glance], scale, _DOUBT)
    whole, apart = list(beads), []
    for place, one in zip(places, looked, strict=True):
        found = _stranger(one)
        if found:
            whole[place], alone = _parted(beads[place], *found)
            apart.append(alone)
    return whole + apart


def _glance(encodings: tuple[Encoding, Encoding], texts: Texts, bead: IndexBead, longer: Floats, scale: Scale) -> float:
    """The log-odds of the likeliest stranger of a wide bead, as far as the vectors of its sentences tell."""
    rows = bead.source, bead.target
    sides = [_together(encoding, row) for encoding, row in zip(encodings, rows, strict=True)]
    likeness = float(scale.of(sides[0] @ sides[1]))
    best = -np.inf
    for k in (0, 1):
        if len(rows[k]) > 1:
            theirs = frozenset().union(*(facts_of(texts[1 - k][index]) for index in rows[1 - k]))
            length, more = np.clip(longer if k == 0 else -longer, -1, 1).tolist()
            pieces = float(encodings[k].sizes[list(rows[k])].sum())
            for index in rows[k]:
                size = max(float(encodings[k].sizes[index]), 1.0)
                rest = _together(encodings[k], [other for other in rows[k] if other != index])
                gain = float(scale.of(rest @ sides[1 - k])) - likeness
                features = _features(texts[k][index], theirs, gain, likeness, size, max(pieces, size), length, more)
                best = max(best, sum(QUICK[name] * value for name, value in features) + QUICK[""])
    return best


def _features(
    words: str,
    theirs: frozenset[str],
    gain: float,
    likeness: float,
    size: float,
    pieces: float,
    length: float,
    more: float,
) -> Iterator[tuple[str, float]]:
    """What the first look would see in a whole sentence, by the names of `FIRST`, but for brackets."""
    facts, log, share = facts_of(words), np.log(size), size / pieces
    after = length - np.log(max(1 - share, 0.05))
    marks = sum(not (character.isalnum() or character.isspace()) for character in words)
    yield from (("gain", gain), ("gain × log size", gain * log), ("gain × likeness", gain * likeness))
    yield from (("gain, set apart", gain), ("likeness", likeness), ("share", share), ("log size", log))
    yield from (("log pieces", np.log(pieces)), ("begins at mark", 1), ("ends at mark", 1), ("set apart", 1))
    yield "marks inside", min(marks, 3)
    for kind in ("digits", "Latin"):
        own = {fact for fact in facts if fact[0].isdigit() == (kind == "digits")}
        yield from ((f"{kind} lost", min(len(own - theirs), 2)), (f"{kind} kept", min(len(own & theirs), 2)))
    yield from (("length", length), ("length, squared", length**2), ("pieces", more))
    yield from (("length after", min(abs(after), 1)), ("length after, signed", float(np.clip(after, -1, 1))))
    yield "too short for it", min(length + share, 0)


def _together(encoding: Encoding, rows: Sequence[int]) -> Vectors:
    """The unit vector of some sentences, as a sum weighed by their sizes."""
    weights = np.sqrt(np.maximum(encoding.sizes[list(rows)], 1))
    total = (encoding.vectors[list(rows)] * weights[:, None]).sum(axis=0)
    vector: npt.NDArray[np.float32] = total / max(float(np.linalg.norm(total)), 1e-6)
    return vector


def _stranger(one: Judged) -> tuple[Side, int, float] | None:
    """The sentence of a wide bead that hardly belongs to it, with its side and the probability that it does not."""
    strangers = []
    for side, face, found, scores in zip(SIDES, one.batch.faces, one.batch.found, one.scores, strict=True):
        line = face.lines[one.run]
        whole = {span: line.pieces[span[0]].text for span in line.texts}
        for row in np.flatnonzero(found.runs == one.run) if whole else ():
            text = whole.get(found.where[row][1:])
            if text is not None and scores[row] >= _STRANGE:
                strangers.append((float(scores[row]), side, text))
    if not strangers:
        return None
    score, side, text = max(strangers, key=lambda one: one[0])
    return side, text, chance(score - _STRANGE)


def _parted(bead: IndexBead, side: Side, text: int, doubt: float) -> tuple[IndexBead, IndexBead]:
    """The bead without one of its sentences, and that sentence alone."""
    rest = replace(
        bead,
        source=tuple(i for i in bead.source if (side, i) != ("source", text)),
        target=tuple(j for j in bead.target if (side, j) != ("target", text)),
        confidence=doubt,
    )
    alone = ((text,), ()) if side == "source" else ((), (text,))
    return rest, replace(bead, source=alone[0], target=alone[1], score=0.0, confidence=doubt)

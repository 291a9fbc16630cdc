"""Beads with what is missing in them; of a wide one, a whole sentence may be, which is then set apart."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from plancompare.align.phrases.features import CLOSER, FIRST
from plancompare.align.phrases.gaps import Judged, gaps, place_of
from plancompare.align.phrases.looks import longer_than_expected, measured, suspected
from plancompare.align.phrases.weights import WEIGHTS, chance, weighed
from plancompare.align.scoring import Scale
from plancompare.fold import fold
from plancompare.model import SIDES, Side

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead
    from plancompare.seams import Encoding

_AGAIN = 1.0  # what it adds to the log-odds of a gap that the same words are one elsewhere
_STRANGE = -2.0  # log-odds from which on a whole sentence of a wide bead is set apart; see docs/alignment.md

_Texts = tuple[Sequence[str], Sequence[str]]


def with_gaps(
    source: Encoding,
    target: Encoding,
    texts: _Texts,
    beads: Sequence[IndexBead],
    scale: Scale,
    asked: Callable[[IndexBead], bool],
) -> list[IndexBead]:
    """The beads with what is missing in them. Those with an empty side, or not asked for, come back as they are."""
    judged = _judged(source, target, texts, beads, scale, asked)
    # what was left out once was left out elsewhere: the words of the sure gaps are looked for among the others
    sure = {
        (gap.side, fold(texts[SIDES.index(gap.side)][gap.text][gap.start : gap.stop]))
        for at, one in judged.items()
        for gap in gaps(one, texts, beads[at].confidence, scale)
    }
    for one in judged.values() if sure else ():
        _believe(one, texts, sure)
    whole: list[IndexBead] = []
    split: list[IndexBead] = []
    for at, bead in enumerate(beads):
        if at not in judged:
            whole.append(bead)
            continue
        one = judged[at]
        found = tuple(gaps(one, texts, bead.confidence, scale))
        extra = _stranger(one)
        if extra:
            split += _parted(replace(bead, gaps=found), *extra)
        else:
            shortened, expanded = (chance(one.total(side)) * bead.confidence for side in (0, 1))
            whole.append(replace(bead, shortened=shortened, expanded=expanded, gaps=found))
    return whole + split


def _judged(
    source: Encoding,
    target: Encoding,
    texts: _Texts,
    beads: Sequence[IndexBead],
    scale: Scale,
    asked: Callable[[IndexBead], bool],
) -> dict[int, Judged]:
    """The beads in which something may be missing, by their index, with what was measured of them."""
    says = source.sizes > 0, target.sizes > 0  # a text of blanks has no pieces to miss
    both = [
        k
        for k, bead in enumerate(beads)
        if says[0][list(bead.source)].any() and says[1][list(bead.target)].any() and asked(bead)
    ]
    longer = longer_than_expected(source, target, texts, [beads[k] for k in both], scale)
    # a wide bead may hold a whole sentence too many, which a glance cannot tell
    wide = np.array([len(beads[k].source) + len(beads[k].target) > 2 for k in both], dtype=bool)
    suspect = np.flatnonzero(suspected(source, target, texts, [beads[k] for k in both], longer) | wide)
    places = [both[k] for k in suspect]
    judged = []
    for batch in measured(source, target, [beads[k] for k in places], longer[suspect], scale):
        here, there = (weighed(found.features, (*FIRST, *CLOSER), WEIGHTS) for found in batch.found)
        judged += [Judged(batch, run, (here, there)) for run in range(len(batch.faces[0].lines))]
    return dict(zip(places, judged, strict=True))


def _believe(one: Judged, texts: _Texts, sure: Collection[tuple[Side, str]]) -> None:
    """Makes those passages of a bead likelier whose words are missing elsewhere."""
    for k, side in enumerate(SIDES):
        found, scores = one.batch.found[k], one.scores[k]
        for row in np.flatnonzero(found.runs == one.run):
            place = place_of(one, k, *found.where[row][1:], texts)
            if place and (side, fold(texts[k][place[0]][place[1] : place[2]])) in sure:
                scores[row] += _AGAIN


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


def _parted(bead: IndexBead, side: Side, text: int, doubt: float) -> list[IndexBead]:
    """The bead without one of its sentences, and that sentence alone."""
    rest = replace(
        bead,
        source=tuple(i for i in bead.source if (side, i) != ("source", text)),
        target=tuple(j for j in bead.target if (side, j) != ("target", text)),
        confidence=doubt,
        gaps=tuple(gap for gap in bead.gaps if (gap.side, gap.text) != (side, text) and gap.nearest[0] != text),
    )
    alone = ((text,), ()) if side == "source" else ((), (text,))
    return [rest, replace(bead, source=alone[0], target=alone[1], score=0.0, confidence=doubt, gaps=())]

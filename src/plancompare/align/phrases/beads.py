"""Beads with what is missing in them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from plancompare.align.phrases.doubts import Doubts
from plancompare.align.phrases.gaps import gaps, place_of
from plancompare.align.phrases.looks import Judged, Texts, judged, longer_than_expected, suspected, told
from plancompare.align.phrases.weights import chance
from plancompare.align.scoring import Scale
from plancompare.fold import fold
from plancompare.model import SIDES, Side

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead
    from plancompare.seams import Encoding

_AGAIN = 1.0  # what it adds to the log-odds of a gap that the same words are one elsewhere


def with_gaps(
    source: Encoding,
    target: Encoding,
    texts: Texts,
    beads: Sequence[IndexBead],
    scale: Scale,
    asked: Callable[[IndexBead], bool],
) -> list[IndexBead]:
    """The beads with what is missing in them. Those with an empty side, or not asked for, come back as they are."""
    found = _judged(source, target, texts, beads, scale, asked)
    # what was left out once was left out elsewhere: the words of the sure gaps are looked for among the others
    sure = {
        (gap.side, fold(texts[SIDES.index(gap.side)][gap.text][gap.start : gap.stop]))
        for at, one in found.items()
        for gap in gaps(one, texts, beads[at].confidence, scale)
    }
    for one in found.values() if sure else ():
        _believe(one, texts, sure)
    complete, doubts = list(beads), Doubts(texts, beads)
    for at, one in found.items():
        bead = beads[at]
        missing = tuple(doubts.weighed(gap, bead) for gap in gaps(one, texts, bead.confidence, scale))
        shortened, expanded = (chance(one.total(side)) * bead.confidence for side in (0, 1))
        complete[at] = replace(bead, shortened=shortened, expanded=expanded, gaps=missing)
    return complete


def _judged(
    source: Encoding,
    target: Encoding,
    texts: Texts,
    beads: Sequence[IndexBead],
    scale: Scale,
    asked: Callable[[IndexBead], bool],
) -> dict[int, Judged]:
    """The beads in which something may be missing, by their index, with what was measured of them."""
    both = told(source, target, beads, asked)
    longer = longer_than_expected(source, target, texts, [beads[k] for k in both], scale)
    suspect = np.flatnonzero(suspected(source, target, texts, [beads[k] for k in both], longer))
    places = [both[k] for k in suspect]
    found = judged(source, target, [beads[k] for k in places], longer[suspect], scale)
    return dict(zip(places, found, strict=True))


def _believe(one: Judged, texts: Texts, sure: Collection[tuple[Side, str]]) -> None:
    """Makes those passages of a bead likelier whose words are missing elsewhere."""
    for k, side in enumerate(SIDES):
        found, scores = one.batch.found[k], one.scores[k]
        for row in np.flatnonzero(found.runs == one.run):
            place = place_of(one, k, *found.where[row][1:], texts)
            if place and (side, fold(texts[k][place[0]][place[1] : place[2]])) in sure:
                scores[row] += _AGAIN

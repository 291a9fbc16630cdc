"""What has a number faces what has one, if that is the rule in these two texts.

Numbers may be shifted, and one of two texts may have none. But where nearly every numbered clause of the one faces a
numbered clause of the other, a preamble that faces an article is most likely not its translation: what stands beside
another clause without a number, or was left out, only found something on its topic.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from plancompare.align.layout import Layout
from plancompare.align.sentences import IndexBead

_USUAL = 8  # pairs of clauses with numbers for one in which one side alone has a number, at the least
_NEW = 0.5  # each is judged by the others: of one alone nothing is known but that it is the first
_MOST = 5.0  # log odds; a good pair is worth more


def mixed(beads: Sequence[IndexBead], layouts: tuple[Layout, Layout]) -> float:
    """The log odds of a bead in which one side alone has a number: below 0 if they are rare, and there are any."""
    kinds = [
        (layouts[0].number[bead.source[0]] >= 0, layouts[1].number[bead.target[0]] >= 0)
        for bead in beads
        if bead.source
        and bead.target
        and not any(
            layout.heading[side[0]] or layout.apart[side[0]]
            for layout, side in zip(layouts, (bead.source, bead.target), strict=True)
        )
    ]
    both, one = sum(a and b for a, b in kinds), sum(a != b for a, b in kinds)
    if not one or both < _USUAL * one:
        return 0.0
    return -min(float(np.log(both / (one - _NEW))), _MOST)

"""Two paragraphs against two that changed places: cells of a row, items of a list.

As one pair of two against two they are as like as can be, for together they say the same. Each by itself is like the
other's neighbour. Within a paragraph the order of sentences is the translator's, and such a pair stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from plancompare.align.layout import Layout
from plancompare.align.scoring import Scale
from plancompare.align.sentences import IndexBead

if TYPE_CHECKING:
    from plancompare.seams import Vectors

# On the scale of the texts, where 0 is unrelated and 1 a typical partner:
_LIKE = 0.5  # what either must reach crosswise
_BETTER = 0.6  # by how much both together are more like crosswise than straight on
_SURE = 0.8  # confidence of such a pair


def crossed(
    beads: Sequence[IndexBead], vectors: tuple[Vectors, Vectors], layouts: tuple[Layout, Layout], scale: Scale
) -> Iterator[IndexBead]:
    """The beads; one of two paragraphs against two becomes two that cross, if that is what they say."""
    for bead in beads:
        apart = all(
            len(keys) == 2 and layout.border[keys[1]] > 0
            for keys, layout in zip((bead.source, bead.target), layouts, strict=True)
        )
        if apart:
            like = scale.of(vectors[0][list(bead.source)] @ vectors[1][list(bead.target)].T)
            straight, across = np.diag(like), np.diag(like[:, ::-1])
            if across.min() >= _LIKE and across.sum() >= straight.sum() + _BETTER:
                for row, column in ((0, 1), (1, 0)):
                    score = float(np.clip(like[row, column], 0.0, 1.0))
                    sure = max(bead.confidence, _SURE)
                    yield IndexBead((bead.source[row],), (bead.target[column],), score, sure)
                continue
        yield bead

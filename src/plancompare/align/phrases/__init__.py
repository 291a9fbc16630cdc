"""Which words of a bead have no counterpart on the other side of it? Method: docs/alignment.md.

    bead --lines--> pieces --features--> passages, measured --weights--> log-odds --gaps--> words without a counterpart

`looks` says at which beads and passages to look, and how closely. The measures are weighed by logistic regression over
the passages of a bead, of which any may be missing (multiple-instance learning, Dietterich et al. 1997), and the
likeliest passages become gaps. Both sides are treated alike.
"""

from plancompare.align.phrases.beads import with_gaps
from plancompare.align.phrases.conditions import with_conditions
from plancompare.align.phrases.gaps import IndexGap, trimmed
from plancompare.align.phrases.qualifiers import with_qualifiers
from plancompare.align.phrases.strangers import without_strangers

__all__ = ["IndexGap", "trimmed", "with_conditions", "with_gaps", "with_qualifiers", "without_strangers"]

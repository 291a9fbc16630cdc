"""What stands twice is a copy only if the other side does not have it as often."""

import pytest

from plancompare.align.sentences import IndexBead
from plancompare.align.twice import copies
from plancompare.align.units import plain_units

STEPS = ["Click the button to open the connection.", "Wait until the window closes by itself."]
SCHRITTE = ["Klicken Sie zum Verbinden auf die Schaltfläche.", "Warten Sie, bis das Fenster sich schließt."]


def found(source, target, pairs):
    """The spare units, where these are paired and nothing else is."""
    beads = [IndexBead((i,), (j,), 0.9, 0.9) for i, j in pairs]
    return copies(beads, (plain_units(source), plain_units(target)))


def test_a_pasted_copy_is_spare():
    assert found(["Mail", *STEPS, "Files", *STEPS], ["Post", *SCHRITTE, "Dateien"], [(0, 0), (1, 1), (2, 2)]) == (
        frozenset({4, 5}),
        frozenset(),
    )


@pytest.mark.parametrize("pairs", [[(1, 1), (2, 2)], [(1, 4), (2, 5)], [(4, 1), (2, 2)]])
def test_what_the_other_side_says_twice_as_well_is_no_copy(pairs):
    """Steps that stand under each heading are rendered under each, even where the pairs slipped."""
    assert found(["Mail", *STEPS, "Files", *STEPS], ["Post", *SCHRITTE, "Dateien", *SCHRITTE], pairs) == (
        frozenset(),
        frozenset(),
    )

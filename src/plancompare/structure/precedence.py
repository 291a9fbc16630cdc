"""Which notation counts below which, told from the whole text: what begins anew between 1. and 2. stands below them."""

from __future__ import annotations

from collections import Counter

from plancompare.structure.pieces import Piece

Precedence = Counter[tuple[str, str]]
"""How often the first scheme was seen to hold a list of the second."""


def precedence(found: list[Piece]) -> Precedence:
    """Counts, for each two schemes, the lists of one that began between two neighbours of the other."""
    seen: Precedence = Counter()
    latest: dict[str, tuple[int, int]] = {}  # scheme: place and ordinal of its last label
    begun: dict[str, int] = {}  # scheme: place of its last first label
    for place, piece in enumerate(found):
        label = piece.labels[0] if piece.labels else None
        if label is None or label.ordinal is None:
            continue
        before = latest.get(label.scheme)
        if before and before[1] == label.ordinal - 1:
            seen.update((label.scheme, scheme) for scheme, start in begun.items() if start > before[0])
        if label.ordinal == 1:
            begun[label.scheme] = place
        latest[label.scheme] = place, label.ordinal
    return seen


def above(seen: Precedence, scheme: str, other: str) -> bool:
    """Whether the text shows `scheme` above `other` more often than below it."""
    return seen[scheme, other] > seen[other, scheme]

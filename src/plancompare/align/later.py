"""Beads of which the words without a counterpart are found out when somebody asks for them.

To find them costs more than all the rest of an alignment, and who only wants to know which sentence renders which never
asks. The beads are the same: whoever reads one of their fields sees the value that it would have had.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from threading import Lock
from typing import Generic, TypeVar

from plancompare.align.sentences import IndexBead

T = TypeVar("T")


class Once(Generic[T]):
    """What a function returns, called when first asked and never again; it is let go then, with all that it holds."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make: Callable[[], T] | None = make
        self._made: list[T] = []
        self._lock = Lock()

    def __call__(self) -> T:
        """The same for all threads: one makes it while the others wait."""
        with self._lock:
            if self._make is not None:
                self._made.append(self._make())
                self._make = None
            return self._made[0]


def unfinished(bead: IndexBead, finish: Callable[[], IndexBead]) -> IndexBead:
    """The bead without what is missing in it; that comes from the one that `finish` gives, when it is asked for."""
    made = object.__new__(IndexBead)
    for field in fields(IndexBead):
        if field.name not in IndexBead.LATER:
            object.__setattr__(made, field.name, getattr(bead, field.name))
    object.__setattr__(made, "_finish", finish)
    return made


def all_unfinished(beads: Sequence[IndexBead], finish: Callable[[], Sequence[IndexBead]]) -> tuple[IndexBead, ...]:
    """The same of many, which are finished together; `finish` gives them in the same order."""
    whole = Once(finish)
    return tuple(unfinished(bead, lambda place=place: whole()[place]) for place, bead in enumerate(beads))  # type: ignore[misc]


def turned_later(bead: IndexBead) -> IndexBead:
    """The bead with source and target exchanged, that of an unfinished one as unfinished."""
    return unfinished(
        IndexBead(bead.target, bead.source, bead.score, bead.confidence, contact=bead.contact), bead.turned
    )

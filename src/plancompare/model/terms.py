"""What is called how: the terms of a source with their renderings, and the places of each."""

from __future__ import annotations

from dataclasses import dataclass

from plancompare.model.places import Place


@dataclass(frozen=True, slots=True)
class Use:
    """One place where a term is rendered: the term in the source, and the words of the target that render it."""

    source: Place
    target: Place


@dataclass(frozen=True, slots=True)
class Rendering:
    """One way to render a term: its words as they stand first, and every place where they stand.

    `likeness` is the similarity of the term alone to these words alone, from 0 to 1. `confidence` is the probability
    that they render the term; for others than the first rendering, also that they are no mere form of the first.
    """

    words: str
    uses: tuple[Use, ...]
    likeness: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Term:
    """A string that recurs in the source, and its renderings: the main one, then others, the more frequent first.

    `count` is the number of beads it stands in; those in which no rendering was found are in no rendering's uses.
    `is_name` says that the text sets it apart, by capitals or quotation marks.
    """

    words: str
    language: str
    count: int
    renderings: tuple[Rendering, ...]
    is_name: bool = False


@dataclass(frozen=True, slots=True)
class Exchange:
    """A name of the target that may stand where another is meant.

    `source` is the name in the source, whose usual rendering `usual` the bead lacks; `target` is what the bead says
    too often instead, and elsewhere renders `other`. `count` beads have the name with its usual rendering. `gain` is
    what the likeness of the bead's sides gains if each name stands where the other does, as a share of what it lacks;
    `confidence` is the probability that the names were exchanged.
    """

    source: Place
    target: Place
    usual: str
    other: str
    count: int
    gain: float
    confidence: float

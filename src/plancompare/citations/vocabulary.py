"""The shape of a language's words for citations: units, ordinals, joints, relatives.

A new language is one entry. Every value is a piece of a regular expression, matched without regard to case; the endings
of words that are inflected are part of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from plancompare.citations.citation import Direction


@dataclass(frozen=True, slots=True)
class Words:
    """One language. `units`: the words of each unit, those of `letter` before a bare letter (lit. a).

    `ordinals`: words for first, second, …, before or behind the units in `counted`; `number_first` is what makes
    digits before a unit an ordinal (2nd, 5.). `of` leads from a lower unit to a higher one, `and_` and `to` join
    numbers. `before` and `after` are words of direction on either side of a unit. `own` behind a citation says that it
    stays in the text; `foreign` (before: `foreign_before`) that it leads out of it; `lead` may stand between unit and
    number.
    """

    units: dict[str, str]
    of: str
    and_: str
    to: str
    ordinals: str = ""
    ordinals_after: str = ""
    counted: tuple[str, ...] = ("paragraph", "subparagraph", "point", "clause")
    number_first: str = ""
    before: dict[Direction, str] = field(default_factory=dict)
    after: dict[Direction, str] = field(default_factory=dict)
    own: str = r"(?!)"
    foreign: str = r"(?!)"
    foreign_before: str = r"(?!)"
    lead: str = r"(?:no\.?|n[°ºo]\.?|nos\.?)"
    singular: str = r"(?!)"  # a unit that stands before one number: in “Article 3 and 5 years” the second is another's
    noun: str = r"\w"  # how the word begins that such a number counts
    bound: bool = True  # words stand apart, so that a unit begins and ends at a word's border

"""Numbers that have changed places within a sentence: 50 % of one thing and 25 % of another, and the other way round.

Translators move numbers with the words around them. So numbers whose order is another are suspects alone, and what is
asked is whether the words around each of the two are more like those around the other one there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from plancompare.languages.expressions import expression
from plancompare.model import SIDES
from plancompare.quantities import Quantity, Strength
from plancompare.quantities.ledger import Ledger, Row
from plancompare.quantities.pages import Pages, Said

if TYPE_CHECKING:
    from plancompare.seams import Encoder, Vectors

_BORDER = expression(r"[,;、，；。:：()（）\[\]「」\"“”\n]")
_FEW = 6  # letters beside a number that say too little: one border more is passed; an ideograph counts for two
_MOST = 8  # numbers of a side from which on a sentence is a table
_BLANK = " # "  # stands for the number
_LEAST, _LEAST_BESIDE = 0.05, 0.25  # lead of the crossed pairs; of numbers with next to nothing between them


Partners = tuple[Said, Said]
"""A number of the source and its like in the target."""


class Crossing(NamedTuple):
    """Two numbers with their like, which stand for each other.

    `lead` is how much nearer the words around each are to those around the other one there, from 0 to 1: the
    difference of the two sums of distances, as a share of both.
    """

    first: Partners
    second: Partners
    lead: float


def crossings(row: Row, ledger: Ledger, encoder: Encoder) -> Iterator[Crossing]:
    """The numbers of a bead that have changed places, each in one pair at the most."""
    partners = _plain(row.partners)
    suspects = [(i, j) for i, j in combinations(range(len(partners)), 2) if _turned(partners[i], partners[j])]
    if not suspects:
        return
    numbers = sorted({number for pair in suspects for number in pair})
    likeness = _likeness([partners[number] for number in numbers], ledger, encoder)
    place = {number: k for k, number in enumerate(numbers)}
    found = []
    for i, j in suspects:
        m, n = place[i], place[j]
        straight, crossed = 2 - likeness[m, m] - likeness[n, n], 2 - likeness[m, n] - likeness[n, m]
        found.append((float(straight - crossed) / max(float(straight + crossed), 1e-6), i, j))
    taken: set[int] = set()
    for lead, i, j in sorted(found, key=lambda crossing: (-crossing[0], crossing[1:])):
        least = _LEAST if _is_apart(partners[i], partners[j], ledger) else _LEAST_BESIDE
        if lead >= least and taken.isdisjoint((i, j)):
            taken |= {i, j}
            yield Crossing(partners[i], partners[j], lead)


def _plain(partners: Sequence[Partners]) -> list[Partners]:
    """The partners in the order of the source whose number is plain, and on both sides the only one of its kind."""
    plain = [p for p in partners if min(said.quantity.strength for said in p) >= Strength.written]
    seen = [Counter(_name(side) for side in sides) for sides in zip(*plain, strict=True)]
    single = [p for p in plain if all(count[_name(said)] == 1 for count, said in zip(seen, p, strict=True))]
    return sorted(single, key=lambda p: p[0].quantity.span) if len(partners) <= _MOST else []


def _name(said: Said) -> tuple[Fraction, str]:
    return said.quantity.value, said.quantity.kind


def _turned(first: Partners, second: Partners) -> bool:
    """Whether two numbers of one kind stand in another order there, and no unit went with either."""
    (here, there), (other, beyond) = ([said.quantity for said in partners] for partners in (first, second))
    alike = here.kind == other.kind == there.kind == beyond.kind != "code"  # IPv4 and IPv6 have no order
    return (
        alike and there.span > beyond.span and not (_went_with(here, there, other) or _went_with(other, beyond, here))
    )


def _went_with(here: Quantity, there: Quantity, other: Quantity) -> bool:
    """Whether a number has a unit that it has there as well, and that the other number has not."""
    units = [quantity.unit.codes if quantity.unit else frozenset[str]() for quantity in (here, there, other)]
    return bool(units[0] & units[1]) and not units[0] & units[2]


def _is_apart(first: Partners, second: Partners, ledger: Ledger) -> bool:
    """Whether enough stands between two numbers to tell what is whose: not in “from 1 to 3”, “RFC 2295 and 2296”."""
    for side, one, other in zip(SIDES, first, second, strict=True):
        here, there = sorted((one.quantity.span, other.quantity.span))
        between = ledger.pages[side].document.text.text[here.stop : there.start]
        if one.key == other.key and not _tells(between) and not _BORDER.search(between):
            return False
    return True


def _likeness(partners: Sequence[Partners], ledger: Ledger, encoder: Encoder) -> Vectors:
    """How like the words around each number are to those around each there, (n, n)."""
    size = len(partners)
    texts = [_around(p[k], ledger.pages[side]) for k, side in enumerate(SIDES) for p in partners]
    languages = [ledger.pages[side].document.language for side in SIDES for _ in partners]
    vectors = encoder.encode(texts, languages).vectors
    return np.asarray(vectors[:size] @ vectors[size:].T)


def _tells(words: str) -> bool:
    """Whether there are letters enough; an ideograph, kana or syllable of Hangul says as much as two."""
    return sum(1 + (sign >= "\u2e80") for sign in words if sign.isalpha()) >= _FEW


def _around(said: Said, page: Pages) -> str:
    """The words around a number up to the next marks, and no farther than the next numbers."""
    own = said.quantity.span
    sentence, text = page.span(said.key), page.document.text.text
    others = [other.quantity.span for other in page.said((said.key,)) if other.quantity.span != own]
    least = max((span.stop for span in others if span.stop <= own.start), default=sentence.start)
    most = min((span.start for span in others if span.start >= own.stop), default=sentence.stop)
    before = [least, *(mark.end() for mark in _BORDER.finditer(text, least, own.start))]
    behind = [*(mark.start() for mark in _BORDER.finditer(text, own.stop, most)), most]
    start, stop = before[-1], behind[0]
    if not _tells(text[start : own.start] + text[own.stop : stop]):
        start, stop = before[-2:][0], behind[:2][-1]
    return (text[start : own.start] + _BLANK + text[own.stop : stop]).strip()

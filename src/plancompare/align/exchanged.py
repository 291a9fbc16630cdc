"""Names that were exchanged: “the Lessee” where the source means the Lessor.

1. A name is a word that recurs and that the text sets apart, by capitals or by quotation marks around it (“the
Buyer”, 以下「甲」という). Its partner is the string of the other side that stands in the same beads as often (Dice
coefficient), each the other's best. 2. Where a bead lacks a name's partner and has the partner of another name too
often, one may stand for the other. 3. How sure that is, is told by how often the two keep no step elsewhere, and by
all other names, what the bead gains in likeness if each stands where the other does, and how alike the two names are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product
from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from plancompare.align.repeats import Range, Recurring
from plancompare.align.rows import BREAK, Row
from plancompare.languages.expressions import expression
from plancompare.model import Exchange, Place, Side

if TYPE_CHECKING:
    from plancompare.align.repeats import Integers
    from plancompare.seams import Encoder

_LEAST = 3  # beads that a name and its partner must share
_STEP = 0.7  # least Dice coefficient of a name and its partner
_CAPITALS = 0.8  # of its places within sentences, where a name has a capital
_LONGEST = 6  # words of a name where blanks do not part words
_OPENING = expression("[《〈「『“'\"‘«„‹（(]")
_CLOSING = frozenset("》〉」』”'\"’»“›）)‘")
_ASKED, _UNITS_EACH = 40, 20  # cases that the encoder is asked about: so many, or one for so many pieces
_STRANGERS = 12  # beads that tell how alike sentences are that do not belong together
# Fitted by logistic regression to names exchanged on purpose and to what looks like it in complete translations
# (docs/findings.md); a name is taken to be exchanged in one bead of a thousand.
_BASE, _GAIN, _KIN, _STRAYS, _OTHERS = 0.0, 5.0, 2.4, -0.87, -0.82


class _Name(NamedTuple):
    """A name of the source and its partner in the target: the words of both, and their places in each bead."""

    words: tuple[str, str]
    source: Mapping[int, Sequence[Range]]
    target: Mapping[int, Sequence[Range]]

    def surplus(self, bead: int) -> int:
        """How much more often the partner stands in a bead than the name."""
        return len(self.target.get(bead, ())) - len(self.source.get(bead, ()))


class _Case(NamedTuple):
    """A bead that lacks the partner of `meant`, and has that of `said` too often.

    `strays` says how often the one lacks its partner times how often the other has it too often, in the whole text;
    `others` how often any other name keeps no step with its partner.
    """

    bead: int
    meant: _Name
    said: _Name
    strays: int
    others: int


def exchanges(source: Row, target: Row, encoder: Encoder) -> tuple[Exchange, ...]:
    """The names that may be exchanged, in the order of the target; none of an encoder that knows no meaning."""
    if not encoder.meaning:
        return ()
    cases = sorted(_cases(_names(source, target)), key=lambda case: (case.strays * (case.others + 1), case.bead))
    cases = cases[: max(_ASKED, (len(source.pieces) + len(target.pieces)) // _UNITS_EACH)]
    if not cases:
        return ()
    gains = _Gains(source, target, encoder)
    found = [_exchange(source, target, case, gains.of(case), gains.kin(case)) for case in cases]
    return tuple(sorted(_surest(found), key=lambda e: (e.target.span, e.source.span)))


class _Strings:
    """The strings of one side that may be names or partners of names."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.all = tuple(_of_words(row) if row.spaced else _of_signs(row))
        self.sums = np.array([len(string.places) for string in self.all], np.int64)

    @cached_property
    def names(self) -> list[int]:
        """Which of the strings the text sets apart."""
        row, ends = self.row, [found.end() for found in _OPENING.finditer(self.row.text)]
        opened = frozenset(np.flatnonzero(np.isin(np.array(row.starts), ends)).tolist())
        quoted = [n for n, string in enumerate(self.all) if not opened.isdisjoint(string.places)]
        found = {n for n in quoted if self._is_quoted(self.all[n], opened)}
        if row.spaced and not row.language.startswith("de"):
            found |= self._capital()
        return sorted(found)

    def _is_quoted(self, string: Recurring, opened: frozenset[int]) -> bool:
        text, ends = self.row.text, (self.row.stops[at + string.width - 1] for at in opened & {*string.places})
        return any(text[end : end + 1] in _CLOSING for end in ends)

    def _capital(self) -> set[int]:
        """The strings that mostly have a capital where their place asks for none: behind another word."""
        row = self.row
        capital = np.array([row.text[start : start + 1].isupper() for start in row.starts], bool)
        inside = np.append(False, row.ids[:-1] != BREAK)
        capital &= inside
        shares = (
            (n, inside[[*string.places]].sum(), capital[[*string.places]].sum()) for n, string in enumerate(self.all)
        )
        return {n for n, places, capitals in shares if places and capitals >= _CAPITALS * places}

    @cached_property
    def _table(self) -> tuple[Integers, Integers, Integers]:
        """How often each string stands in each bead: beads in order, strings and counts."""
        beads = np.array(self.row.beads, np.int64)
        strings = np.repeat(np.arange(len(self.all)), self.sums)
        places = np.fromiter((place for string in self.all for place in string.places), np.int64, len(strings))
        keys, counts = np.unique(beads[places] * max(len(self.all), 1) + strings, return_counts=True)
        return (*np.divmod(keys, max(len(self.all), 1)), counts)

    def partner(self, other: Mapping[int, Sequence[Range]]) -> int:
        """The string that keeps closest step with one of the other side, given by its places; -1 if none does."""
        there, strings, often = self._table
        beads, counts = np.array([*other]), np.array([len(places) for places in other.values()])
        total = counts.sum()
        start, stop = np.searchsorted(there, beads), np.searchsorted(there, beads, side="right")
        size = stop - start
        rows = np.repeat(start - np.cumsum(size) + size, size) + np.arange(size.sum())
        shared = np.bincount(strings[rows], np.minimum(often[rows], np.repeat(counts, size)), len(self.all))
        near = np.flatnonzero(shared >= _LEAST)
        step = 2 * shared[near] / (total + self.sums[near])
        scored = [
            (close, shared[n], len(self.row.words(self.all[n].first)), -n)
            for close, n in zip(step.tolist(), near.tolist(), strict=True)
            if close >= _STEP
        ]
        return -max(scored)[3] if scored else -1

    def places(self, number: int) -> dict[int, list[Range]]:
        """The places of a string in each bead."""
        string, places = self.all[number], defaultdict[int, list[Range]](list)
        for place in string.places:
            places[self.row.beads[place]].append(Range(place, place + string.width))
        return dict(places)


def _of_words(row: Row) -> Iterator[Recurring]:
    """Words by their stems, and words with a letter or digit behind them (Party A)."""
    single = np.array([len(name) == 1 and name.isalnum() for name in row.names] + [False])
    idle = np.array([name in row.grammar[0] or name.isdigit() for name in row.names] + [True]) | single
    words, letters = ~idle[row.ids], single[row.ids]
    for width, good in ((1, words), (2, words & np.append(letters[1:], False))):
        places = np.flatnonzero(good)
        if len(places):
            key = row.ids[places] * (len(row.names) + 1) + (row.ids[places + 1] if width == 2 else 0)
            order = np.argsort(key, kind="stable")
            for same in np.split(places[order], np.flatnonzero(np.diff(key[order])) + 1):
                if len(same) >= _LEAST:
                    yield Recurring(width, tuple(same.tolist()))


def _of_signs(row: Row) -> Iterator[Recurring]:
    """Strings that recur, without grammar at their ends and without digits."""
    first, last = row.grammar
    for string in row.repeats:
        names = row.named(string.first)
        bare = names[0] not in first and names[-1] not in last and not any(map(str.isdigit, names))
        if bare and string.width <= _LONGEST and len(string.places) >= _LEAST:
            yield string


def _names(source: Row, target: Row) -> list[_Name]:
    """The names of the source with their partners, each the other's best, by where they first stand."""
    sides = _Strings(source), _Strings(target)
    best: tuple[dict[int, int], dict[int, int]] = {}, {}

    def partner(side: int, number: int) -> int:
        if number not in best[side]:
            best[side][number] = sides[1 - side].partner(sides[side].places(number))
        return best[side][number]

    pairs = {(n, m) for n in sides[0].names if (m := partner(0, n)) >= 0 and partner(1, m) == n}
    pairs |= {(n, m) for m in sides[1].names if (n := partner(1, m)) >= 0 and partner(0, n) == m}
    return [
        _Name(
            (source.words(sides[0].all[n].first), target.words(sides[1].all[m].first)),
            sides[0].places(n),
            sides[1].places(m),
        )
        for n, m in sorted(pairs)
    ]


def _cases(names: Sequence[_Name]) -> Iterator[_Case]:
    lacking: dict[int, list[_Name]] = defaultdict(list)
    spare: dict[int, list[_Name]] = defaultdict(list)
    strays: dict[tuple[int, bool], int] = {}
    for name in names:
        surplus = {bead: name.surplus(bead) for bead in name.source.keys() | name.target.keys()}
        for bead, more in surplus.items():
            if more:
                (spare if more > 0 else lacking)[bead].append(name)
        for above in (False, True):
            strays[id(name), above] = sum((more > 0) is above for more in surplus.values() if more)
    total = sum(strays.values())
    for bead in sorted(lacking.keys() & spare.keys()):
        for meant, said in product(lacking[bead], spare[bead]):
            if not _is_part(meant, said):
                few, many = strays[id(meant), False], strays[id(said), True]
                yield _Case(bead, meant, said, few * many, total - few - many)


def _is_part(one: _Name, other: _Name) -> bool:
    """Whether one name is a part of the other on either side, so that a short form of one is no exchange."""
    return any(a in b or b in a for a, b in zip(one.words, other.words, strict=True))


class _Gains:
    """Asks the encoder what a bead gains if one name stands where another does."""

    def __init__(self, source: Row, target: Row, encoder: Encoder) -> None:
        self.rows, self.encoder = (source, target), encoder
        self.least = self._strangers()

    def _likeness(self, sources: Sequence[str], targets: Sequence[str]) -> list[float]:
        size, (here, there) = len(sources), self.rows
        languages = [here.language] * size + [there.language] * len(targets)
        vectors = self.encoder.encode([*sources, *targets], languages).vectors
        likeness: list[float] = np.einsum("ij,ij->i", vectors[:size], vectors[size:]).tolist()
        return likeness

    def _strangers(self) -> float:
        """How alike the two sides of different beads are: what this encoder calls not alike at all."""
        beads = sorted(self.rows[0].ranges.keys() & self.rows[1].ranges.keys())
        some = beads[:: max(len(beads) // _STRANGERS, 1)]
        sides = [[self._text(side, bead)[0] for bead in some] for side in (0, 1)]
        turned = [[*side[1:], *side[:1]] for side in sides]
        likeness = self._likeness([*sides[0], *turned[0]], [*turned[1], *sides[1]])
        return min(sum(likeness) / len(likeness), 0.95)

    def _text(self, side: int, bead: int) -> tuple[str, int]:
        """The words of a side of a bead, and where they begin."""
        row = self.rows[side]
        ranges = row.ranges[bead]
        start = row.starts[ranges[0].start]
        return row.text[start : row.stops[ranges[-1].stop - 1]], start

    def of(self, case: _Case) -> float:
        """What the likeness of the bead gains on both sides, as a share of what it lacks."""
        here, there = self._text(0, case.bead)[0], self._text(1, case.bead)[0]
        sources = self._instead(0, case.bead, case.meant, case.said)
        targets = self._instead(1, case.bead, case.said, case.meant)
        likeness = self._likeness([here, *sources, *[here] * len(targets)], [there, *[there] * len(sources), *targets])
        scaled = [(one - self.least) / (1 - self.least) for one in likeness]
        now, as_source, as_target = scaled[0], scaled[1 : 1 + len(sources)], scaled[1 + len(sources) :]
        return (max(as_source) + max(as_target) - 2 * now) / (1.1 - now)

    def _instead(self, side: int, bead: int, old: _Name, new: _Name) -> list[str]:
        """A side of a bead with one name for another, in each place where that stands."""
        text, start = self._text(side, bead)
        row, places = self.rows[side], (new.source, new.target)[side]
        forms = Counter(row.words(place) for there in places.values() for place in there)
        form = min(forms, key=lambda form: (-forms[form], form))
        there = [row.span(place) for place in (old.source, old.target)[side][bead]]
        return [text[: place.start - start] + form + text[place.stop - start :] for place in there]

    def kin(self, case: _Case) -> float:
        """How alike the two names are: 1 if they are the same, 0 if no more than strangers."""
        pairs = [zip(self.rows, words, strict=True) for words in (case.meant.words, case.said.words)]
        texts = [(row.language, word) for pair in pairs for row, word in pair]
        vectors = self.encoder.encode([word for _, word in texts], [language for language, _ in texts]).vectors
        likeness = float(vectors[0] @ vectors[2] + vectors[1] @ vectors[3]) / 2
        return max(likeness - self.least, 0.0) / (1 - self.least)


def _exchange(source: Row, target: Row, case: _Case, gain: float, kin: float) -> Exchange:
    told = _BASE + _GAIN * gain + _KIN * kin + _STRAYS * log(case.strays) + _OTHERS * log(case.others + 1)
    odds = exp(min(told, 30.0))
    here, there = case.meant.source[case.bead][0], case.said.target[case.bead][0]
    shared = case.meant.source.keys() & case.meant.target.keys()
    return Exchange(
        _place(source, "source", here),
        _place(target, "target", there),
        case.meant.words[1],
        case.said.words[0],
        len(shared),
        round(gain, 4),
        odds / (1 + odds),
    )


def _place(row: Row, side: Side, where: Range) -> Place:
    return Place(side, row.pieces[row.piece[where.start]].key, row.span(where))


def _surest(found: Sequence[Exchange]) -> Iterator[Exchange]:
    """Each place once, with the surest case."""
    taken: set[Place] = set()
    for one in sorted(found, key=lambda e: (-e.confidence, e.target.span, e.source.span)):
        if taken.isdisjoint((one.source, one.target)):
            taken |= {one.source, one.target}
            yield one

"""Which words of the target render a term where its usual rendering is absent, and whether they are others.

Inflections, words of one family, the same words in another order, and a longer or shorter form of one name are no
other rendering.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, inf

import numpy as np

from plancompare.align.likeness import shared_by
from plancompare.align.repeats import Range
from plancompare.align.rows import BREAK, Row
from plancompare.fold import fold
from plancompare.languages.expressions import expression
from plancompare.languages.grammar_words import CONNECTIVES
from plancompare.languages.words import NO, is_akin

_SHORTEST, _LONGEST = 0.25, 2.2  # length of a rendering by what the lengths of the texts let expect
_LATIN = expression(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]+")
_CEILING = 0.92  # no evidence of this kind is surer
_TRIED = 8  # passages of a bead that are compared with a term by meaning


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A passage, its folded words, and how many of its ends are not seen as ends."""

    where: Range
    words: str
    open_ends: int


class Passages:
    """Looks in one side for what may render words of the other: neighbouring words without a break.

    They neither begin nor end with grammar.
    """

    def __init__(self, row: Row) -> None:
        first, last = row.grammar
        at, spaced = np.arange(len(row.ids)), row.spaced
        ends_any = row.those(lambda name: name in last)
        barred = row.those(lambda name: spaced and (name.isdigit() or (name in last - CONNECTIVES)), breaks=True)
        self.row = row
        self._begin = row.those(lambda name: name not in first and not name.isdigit()) & row.seams[:-1]
        self._end = ~ends_any & row.seams[1:]  # of each word, whether a passage may end behind it
        self._reach = np.minimum.accumulate(np.where(barred, at, len(at))[::-1])[::-1]  # the next word that is in none
        nothing = row.ids == BREAK
        apart = np.zeros(len(at) + 1, bool)
        if not spaced:  # a middle dot or a blank stands between
            apart[1:-1] = np.array(row.starts[1:]) > np.array(row.stops[:-1])
        first_name = row.those(lambda name: name in first)
        self._opens = ~(np.append(True, nothing | ends_any) | apart)
        self._closes = ~(np.append(nothing | first_name, True) | apart)
        self._known: dict[int, list[_Stretch]] = {}

    def open_ends(self, where: Range) -> int:
        """How many of a passage's ends are not seen as ends: neither beside a break nor beside grammar."""
        return int(self._opens[where.start]) + int(self._closes[where.stop])

    def like(
        self, bead: int, term: str, expected: float, usual: str, tried: int = _TRIED, within: float = inf
    ) -> list[Range]:
        """The passages of a bead that may render a term, the likeliest by their looks first.

        `expected` is the usual length of a rendering in characters, `usual` the main rendering or "". No more than
        `tried`, and none whose looks are worse than the best by more than `within`.
        """
        from rapidfuzz.fuzz import ratio

        as_term, usual = shared_by(fold(term)), fold(usual)
        least, most = max(_SHORTEST * expected, 2), _LONGEST * expected
        scored: list[tuple[float, Range]] = []
        for stretch in self._stretches(bead):
            length = len(stretch.words)
            if least <= length <= most:
                alike = as_term(stretch.words) + (ratio(usual, stretch.words) / 100 if usual else 0.0)
                score = alike - 0.25 * stretch.open_ends - 0.2 * abs(length / expected - 1)
                scored.append((-score, stretch.where))
        scored.sort()
        return [where for score, where in scored[:tried] if score <= scored[0][0] + within]

    def _stretches(self, bead: int) -> list[_Stretch]:
        """The passages of a bead, each once, in the order of the text."""
        if bead not in self._known:
            row, found = self.row, dict[str, _Stretch]()
            for piece in row.ranges.get(bead, ()):
                starts = piece.start + np.flatnonzero(self._begin[piece.start : piece.stop])
                stops = starts[:, None] + np.arange(1, row.longest + 1)
                reach = np.minimum(self._reach[starts], piece.stop)[:, None]
                fits = (stops <= reach) & self._end[np.minimum(stops, reach) - 1]
                for start, stop in zip(starts[np.nonzero(fits)[0]].tolist(), stops[fits].tolist(), strict=True):
                    where = Range(start, stop)
                    words = row.words(where)
                    if words not in found and len(words) > 1:
                        folded = row.folded[row.starts[start] : row.stops[stop - 1]]
                        found[words] = _Stretch(where, folded, self.open_ends(where))
            self._known[bead] = list(found.values())
        return self._known[bead]


def is_other(row: Row, usual: Range, words: Range) -> bool:
    """Whether `words` are another rendering than `usual`, and no form of it."""
    one, other = _content(row, usual), _content(row, words)
    if sorted(one) == sorted(other):
        return False
    a, b = "".join(name for name, _ in one), "".join(name for name, _ in other)
    if a in b or b in a or _is_acronym(row.words(usual), row.words(words)):
        return False
    if not row.spaced:
        return True
    fewer, more = sorted((one, other), key=len)
    return not all(any(is_akin(n, m, names=c and d) for m, d in more) for n, c in fewer)


def _content(row: Row, where: Range) -> list[tuple[str, bool]]:
    """The names of the words without grammar, and whether each is written with a capital."""
    return [
        (name, row.text[row.starts[at]].isupper())
        for at in range(where.start, where.stop)
        if (name := row.name(at)) and name != NO and name not in row.grammar[0]
    ]


def _is_acronym(one: str, other: str) -> bool:
    """Whether one has capitals in it (AI, HKSAR) where the other has no Latin letters, or words with these initials."""
    if one.lower() == one and other.lower() == other:
        return False
    for short, long in ((one, other), (other, one)):
        capitals = {word for word in _LATIN.findall(short) if word.isupper() and 2 <= len(word) <= 6}
        words = _LATIN.findall(long)
        if capitals and (not words or "".join(word[0] for word in words).upper() in capitals):
            return True
    return False


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for another rendering of a term.

    `likeness`: of the term with it; `usual_likeness`: of the term with the main rendering; `margin`: by how
    much other words of the source are more like one of them; `spelling`: of the two renderings; `beads`: in how many it
    takes the main one's place; `usual_beads`: in how many that stands; `elsewhere`: in how many it stands without the
    term.
    """

    likeness: float
    usual_likeness: float
    margin: float
    spelling: float
    beads: int
    usual_beads: int
    elsewhere: int

    @property
    def confidence(self) -> float:
        """The probability that it is another rendering.

        A logistic function with weights set on reports of four languages that were read one by one; of those it gives
        0.6 or more, 8 in 10 were right.
        """
        sure = 0.07 + 1.2 * (self.likeness - 0.58) - 0.12 * min(self.elsewhere, 3)
        sure += 0.1 * (self.beads > 1) - 0.1 * (self.usual_beads < 2) + 0.1 * (self.spelling >= 0.5)
        sure -= 0.8 * max(0.64 - self.usual_likeness, 0.0)
        sure -= 2.0 * max(self.likeness - self.usual_likeness - 0.2, 0.0)  # then the main rendering is none
        sure -= 2.5 * max(self.margin + 0.03, 0.0)  # those words may be what it renders
        return _CEILING / (1 + exp(-12 * sure))

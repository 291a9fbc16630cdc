"""Which words of the target render a term where its usual rendering is absent, and whether they are others.

Inflections, words of one family, the same words in another order, and a longer or shorter form of one name are no
other rendering.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp

from plancompare.align.likeness import shared, spelling
from plancompare.align.rows import Range, Row
from plancompare.languages.grammar_words import CONNECTIVES
from plancompare.languages.words import NO, is_akin

_SHORTEST, _LONGEST = 0.25, 2.2  # length of a rendering by what the lengths of the texts let expect
_LATIN = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]+")
_CEILING = 0.92  # no evidence of this kind is surer
_TRIED = 8  # passages of a bead that are compared with a term by meaning


def passages(row: Row, bead: int, term: str, expected: float, usual: str, tried: int = _TRIED) -> Iterator[Range]:
    """The passages of a bead that may render a term, the likeliest by their looks first.

    `expected` is the usual length of a rendering in characters, `usual` the main rendering or "".
    """
    found: dict[str, tuple[float, Range]] = {}
    for where in _stretches(row, bead, expected):
        words = row.words(where)
        if words not in found:
            alike = shared(term, words) + (spelling(usual, words) if usual else 0.0)
            found[words] = (alike - 0.25 * open_ends(row, where) - 0.2 * abs(len(words) / expected - 1), where)
    for _, where in sorted(found.values(), key=lambda pair: (-pair[0], pair[1]))[:tried]:
        yield where


def _stretches(row: Row, bead: int, expected: float) -> Iterator[Range]:
    """Neighbouring words without a break, of a fitting length, that neither begin nor end with grammar."""
    first, last = row.grammar
    for piece in row.ranges.get(bead, ()):
        for start in range(piece.start, piece.stop):
            if not row.seams[start] or row.name(start) in first or row.name(start).isdigit():
                continue
            for stop in range(start + 1, min(piece.stop, start + row.longest) + 1):
                name, length = row.name(stop - 1), row.stops[stop - 1] - row.starts[start]
                if not name or length > _LONGEST * expected or (row.spaced and name.isdigit()):
                    break
                if row.spaced and name in last and name not in CONNECTIVES:
                    break
                if row.seams[stop] and name not in last and length >= max(_SHORTEST * expected, 2):
                    yield Range(start, stop)


def open_ends(row: Row, where: Range) -> int:
    """How many of a passage's ends are not seen as ends: neither beside a break nor beside grammar."""
    first, last = row.grammar
    before, after = row.name(where.start - 1), row.name(where.stop)
    begins = before == "" or before in last
    ends = after == "" or after in first
    if not row.spaced:  # a middle dot or a blank stands between
        begins = begins or row.starts[where.start] > row.stops[where.start - 1]
        ends = ends or row.starts[where.stop] > row.stops[where.stop - 1]
    return 2 - begins - ends


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

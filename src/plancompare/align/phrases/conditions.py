"""Clauses of exception and condition that one side of a bead has and the other has not.

`plancompare.languages.conditions` knows the words that open such a clause, and those that render them. Where none of
these stands on the other side, four measures tell a clause that was left out from one that is said in a way that nobody
listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from plancompare.align.phrases.features import Face
from plancompare.align.phrases.gaps import IndexGap, nearest_to
from plancompare.align.phrases.lines import Line
from plancompare.align.phrases.looks import Texts, longer_than_expected, telling
from plancompare.align.phrases.qualifiers import Faced, faced, pieces_of, windows_of
from plancompare.align.phrases.weights import chance, weighed
from plancompare.align.scoring import Floats, Scale
from plancompare.fold import fold
from plancompare.languages.conditions import clause, conditions, places
from plancompare.languages.grammar_words import GRAMMAR, ZH_FIRST
from plancompare.model import SIDES, Side, Span
from plancompare.seams import Passage

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead
    from plancompare.seams import Encoding

_WIDE, _NARROW = 4, 10  # letters of the shortest clause, in Han, kana and hangul, and in an alphabet
_BATCH = 128  # clauses looked at together, to bound memory
_INSIDE = 0.6  # share of a gap that is in the clause, from which on it is about the clause
_EXCLUSIVE = 0.7  # how much less a match counts for that suits another word better
_UNTOLD = 0.5  # what a clause without words of its own is taken for

MEASURES = ("gain", "length", "own", "log words")
# Clauses cut out of human translations against clauses that nothing in them renders: log-odds of the one kind, less
# 1, because in complete text hardly any such clause is left out. See docs/findings.md.
WEIGHTS: dict[str, float] = {"gain": 8.9, "length": -5.0, "own": -3.0, "log words": 1.5, "": -0.75}
_LEAST, _MOST = 0.2, 0.95
_NO_GAIN = 0.45  # confidence at the most where the rest is no better a translation than the whole


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a bead, by the index of the bead, that nothing renders: its text, where it and its opener stand."""

    bead: int
    side: Side
    concept: str
    text: int
    span: Span
    opener: Span


def with_conditions(
    encodings: tuple[Encoding, Encoding],
    texts: Texts,
    languages: tuple[str, str],
    beads: Sequence[IndexBead],
    scale: Scale,
    asked: Callable[[IndexBead], bool],
) -> list[IndexBead]:
    """The beads with the clauses that have no counterpart among their gaps, in place of gaps that are part of them."""
    clauses = list(clauses_of(languages, faced(encodings, texts, beads, asked)))
    found, nearest = measured(encodings, texts, languages, beads, scale, clauses)
    complete = list(beads)
    for one, row, score, near in zip(clauses, found, weighed(found, MEASURES, WEIGHTS), nearest, strict=True):
        bead = complete[one.bead]
        most = _MOST if row[MEASURES.index("gain")] > 0 else _NO_GAIN
        sure = min(chance(score), most) * bead.confidence
        if sure >= _LEAST:
            gap = IndexGap(one.side, one.text, one.span.start, one.span.stop, *near, sure, one.concept)
            complete[one.bead] = _with(bead, gap)
    return complete


def clauses_of(languages: tuple[str, str], every: Iterable[Faced]) -> Iterator[Clause]:
    """The clauses of some texts whose opening words nothing on the other side renders."""
    for at, k, index, words, other in every:
        for concept, opener in conditions(words, languages[k]):
            if places(concept, other, languages[1 - k]) == []:
                span = clause(words, opener, languages[k])
                if 1 <= size_of(words[span.start : span.stop]) < size_of(words):
                    yield Clause(at, SIDES[k], concept, index, span, opener)


def size_of(words: str) -> float:
    """The letters of some words, measured by those of the shortest clause."""
    return sum(1 / _WIDE if sign >= "\u1100" else 1 / _NARROW for sign in words if sign.isalpha())


def measured(
    encodings: tuple[Encoding, Encoding],
    texts: Texts,
    languages: tuple[str, str],
    beads: Sequence[IndexBead],
    scale: Scale,
    clauses: Sequence[Clause],
) -> tuple[Floats, list[tuple[tuple[int, int, int], float]]]:
    """What speaks for clauses being left out, (clauses, MEASURES), and the nearest passage of each."""
    rows = [beads[one.bead] for one in clauses]
    longer = np.clip(longer_than_expected(*encodings, texts, rows, scale)[:, 0], -1, 1)
    found, near = np.zeros((len(clauses), len(MEASURES))), []
    for at in range(0, len(rows), _BATCH):
        faces = _faces(encodings, rows[at : at + _BATCH])
        for run, one in enumerate(clauses[at : at + _BATCH]):
            k = SIDES.index(one.side)
            here, there = faces[k], faces[1 - k]
            where, opener = (pieces_of(here.cut, run, one.text, span) for span in (one.span, one.opener))
            whole, rest = scale.of(np.stack((here.whole[run], here.cut.without([where])[0])) @ there.whole[run])
            words = _own(here, there, where, opener, scale, languages[k])
            found[at + run] = rest - whole, longer[at + run] * (1 if k == 0 else -1), *words
            near.append(nearest_to(faces, k, where, scale))
    return found, near


def _faces(encodings: tuple[Encoding, Encoding], beads: Sequence[IndexBead]) -> tuple[Face, Face]:
    """Both sides of some beads."""
    here, there = (
        encoding.dissect([getattr(bead, side) for bead in beads])
        for encoding, side in zip(encodings, SIDES, strict=True)
    )
    return Face.of(here, telling(here.pieces)), Face.of(there, telling(there.pieces))


def _own(here: Face, there: Face, where: Passage, opener: Passage, scale: Scale, language: str) -> tuple[float, float]:
    """How well the words of a clause are said by words that suit no other word better, and the log of their number.

    Those that open the clause or carry grammar do not count.
    """
    run, start, stop = where
    every = _contents(here.lines[run], run, language.split("-")[0])
    inside = [
        k for k, (_, a, b) in enumerate(every) if start <= a and b <= stop and not (a < opener[2] and opener[1] < b)
    ]
    if not inside:
        return _UNTOLD, 0.0
    like = scale.of(here.cut.alone(every) @ there.cut.alone(windows_of(there.lines[run].pieces, run)).T)
    others = np.delete(like, inside, axis=0)
    better = others.max(axis=0) if len(others) else np.full(like.shape[1], -1.0)
    own = like[inside] - _EXCLUSIVE * np.maximum(better - like[inside], 0)
    return float(own.max(axis=1).mean()), float(np.log1p(len(inside)))


def _contents(line: Line, run: int, language: str) -> list[Passage]:
    """The words of a line that carry more than grammar."""
    found = []
    for start, stop in pairwise(np.flatnonzero(line.borders).tolist()):
        word = fold("".join(piece.words for piece in line.pieces[start:stop])).strip()
        if "\u3040" <= word[:1] <= "\u9fff":
            tells = any(sign >= "\u30a0" and sign not in ZH_FIRST for sign in word)
        else:
            tells = sum(sign.isalpha() for sign in word) > 1 and word not in GRAMMAR.get(language, ())
        if tells:
            found.append((run, start, stop))
    return found


def _with(bead: IndexBead, gap: IndexGap) -> IndexBead:
    """The bead with a clause among its gaps, in place of those that are about the same words, and as sure as they."""
    same = [other for other in bead.gaps if (other.side, other.text) == (gap.side, gap.text) and _common(gap, other)]
    beyond = [other for other in same if _common(gap, other) < _INSIDE * (other.stop - other.start)]
    widest = max(beyond, key=lambda other: other.stop - other.start, default=gap)
    sure = max(one.confidence for one in (gap, *same))
    gaps = (*(other for other in bead.gaps if other not in same), replace(widest, confidence=sure))
    if gap.side == "source":
        return replace(bead, gaps=gaps, shortened=max(bead.shortened, sure))
    return replace(bead, gaps=gaps, expanded=max(bead.expanded, sure))


def _common(gap: IndexGap, other: IndexGap) -> int:
    """Characters that two gaps of one text have in common."""
    return max(min(gap.stop, other.stop) - max(gap.start, other.start), 0)

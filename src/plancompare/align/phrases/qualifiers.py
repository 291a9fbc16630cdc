"""Qualifiers that one side of a bead has and the other has not: words too small for the likeness of sentences to miss.

The words that limit, grade or condition a statement are few, and so are the ways to render each:
`plancompare.languages.qualifiers` knows both. What has none of its renderings on the other side was left out, or said
in a way that nobody thought of. Between the two decides what the encoder has to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from plancompare.align.phrases.gaps import IndexGap
from plancompare.align.scoring import Floats, Scale
from plancompare.fold import fold
from plancompare.languages.expressions import expression
from plancompare.languages.qualifiers import places, qualifiers
from plancompare.model import SIDES, Side, Span

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead
    from plancompare.seams import Dissection, Encoding, Piece

BELONGS = 0.8  # confidence of a bead from which on one side is held against the other
_WINDOWS = 1, 2, 3, 4  # pieces of the other side among which a rendering is looked for

_TELLING = expression("[^\\W\\d_\u3040-\u309f]{2}|[\u4e00-\u9fff]")
_BATCH = 128  # words looked at together, to bound memory
_HABIT = 3, 0.5  # as often as that, and as large a share, unsaid in a text: the translator does without such words
_DOUBTED = 0.45
_CLAUSE = 0.5  # confidence in a clause being left out, from which on it stands for its qualifiers too

MEASURES = ("gain", "nearest", "likeness")
# Words taken out of human translations against words that nothing in them renders: log-odds of the one kind. Of the
# latter about as many as `_LEFT_OUT` are truly left out, as read. See docs/findings.md.
WEIGHTS: dict[str, float] = {"gain": 9.0, "nearest": -2.1, "likeness": 2.7, "": -1.05}
_LEFT_OUT = 0.5
_LEAST, _MOST = 0.2, 0.9


@dataclass(frozen=True, slots=True)
class Asked:
    """A qualifier of a bead, by the index of the bead: its text, its place there, and whether anything renders it."""

    bead: int
    side: Side
    concept: str
    text: int
    span: Span
    said: bool


def with_qualifiers(
    encodings: tuple[Encoding, Encoding],
    texts: tuple[Sequence[str], Sequence[str]],
    languages: tuple[str, str],
    beads: Sequence[IndexBead],
    scale: Scale,
    asked: Callable[[IndexBead], bool],
) -> list[IndexBead]:
    """The beads with the qualifiers that have no counterpart among their gaps."""

    words = list(qualifiers_of(languages, faced(encodings, texts, beads, asked)))
    missing = [word for word in words if not word.said and not is_told(beads[word.bead], word)]
    found, nearest = measured(encodings, beads, scale, missing)
    score = found @ np.array([WEIGHTS[name] for name in MEASURES]) + WEIGHTS[""]
    usual = _usual(words)
    complete = list(beads)
    for word, row, near, odds in zip(missing, found, nearest, np.exp(score), strict=True):
        bead = complete[word.bead]
        most = _DOUBTED if (word.side, word.concept) in usual else _MOST
        sure = min(_LEFT_OUT * float(odds), most) * bead.confidence
        if sure < _LEAST:
            continue
        likeness = float(np.clip(row[MEASURES.index("nearest")], 0, 1))
        gap = IndexGap(word.side, word.text, word.span.start, word.span.stop, near, likeness, sure, word.concept)
        complete[word.bead] = replace(bead, gaps=(*bead.gaps, gap))
    return complete


class Faced(NamedTuple):
    """A text of a bead, by the indices of the bead, of its side and its own, and what the other side says."""

    bead: int
    side: int
    text: int
    words: str
    other: str


def faced(
    encodings: tuple[Encoding, Encoding],
    texts: tuple[Sequence[str], Sequence[str]],
    beads: Sequence[IndexBead],
    asked: Callable[[IndexBead], bool],
) -> Iterator[Faced]:
    """The texts of beads that are sure to belong together, and both sides of which have pieces: blanks have none."""
    for at, bead in enumerate(beads):
        rows = bead.source, bead.target
        if not (bead.source and bead.target and bead.confidence >= BELONGS and asked(bead)):
            continue
        if all((encoding.sizes[list(row)] > 0).any() for encoding, row in zip(encodings, rows, strict=True)):
            for k in (0, 1):
                other = "\n".join(texts[1 - k][index] for index in rows[1 - k])
                yield from (Faced(at, k, index, texts[k][index], other) for index in rows[k])


def qualifiers_of(languages: tuple[str, str], every: Iterable[Faced]) -> Iterator[Asked]:
    """The qualifiers of some texts, where the other language knows their concept."""
    for at, k, index, words, other in every:
        for concept, span in qualifiers(words, languages[k]):
            found = places(concept, other, languages[1 - k])
            if found is not None:
                said = bool(found) or fold(words[span.start : span.stop]) in fold(other)
                yield Asked(at, SIDES[k], concept, index, span, said)


def measured(
    encodings: tuple[Encoding, Encoding], beads: Sequence[IndexBead], scale: Scale, missing: Sequence[Asked]
) -> tuple[Floats, list[tuple[int, int, int]]]:
    """What speaks for words being left out, (words, MEASURES), and the nearest passages: (text, start, stop)."""
    found, nearest = np.zeros((len(missing), len(MEASURES))), [(0, 0, 0)] * len(missing)
    for side in SIDES:
        rows = [row for row, word in enumerate(missing) if word.side == side]
        for at in range(0, len(rows), _BATCH):
            part = rows[at : at + _BATCH]
            found[part], there = _looked(encodings, beads, scale, [missing[row] for row in part])
            for row, place in zip(part, there, strict=True):
                nearest[row] = place
    return found, nearest


def _looked(
    encodings: tuple[Encoding, Encoding], beads: Sequence[IndexBead], scale: Scale, words: Sequence[Asked]
) -> tuple[Floats, list[tuple[int, int, int]]]:
    """The same of words of one side."""
    k = SIDES.index(words[0].side)
    here = encodings[k].dissect([getattr(beads[word.bead], SIDES[k]) for word in words])
    there = encodings[1 - k].dissect([getattr(beads[word.bead], SIDES[1 - k]) for word in words])
    whole, other = (cut.alone([(run, 0, len(row)) for run, row in enumerate(cut.pieces)]) for cut in (here, there))
    passages = [pieces_of(here, run, word.text, word.span) for run, word in enumerate(words)]
    rest, alone = here.without(passages), here.alone(passages)
    windows = [windows_of(there.pieces[run], run) for run in range(len(words))]
    like = there.alone([window for row in windows for window in row])
    found: Floats = np.zeros((len(words), len(MEASURES)))
    nearest, at = [], 0
    for run, row in enumerate(windows):
        likeness = like[at : at + len(row)] @ alone[run]
        at += len(row)
        best = int(likeness.argmax())
        _, first, last = row[best]
        pieces = there.pieces[run]
        nearest.append((pieces[first].text, pieces[first].start, pieces[last - 1].stop))
        cosines = np.array([whole[run] @ other[run], rest[run] @ other[run], likeness[best]])
        complete, shorter, near = scale.of(cosines)
        found[run] = shorter - complete, near, min(complete, 1.0)
    return found, nearest


def windows_of(pieces: Sequence[Piece], run: int) -> list[tuple[int, int, int]]:
    """The passages in which a rendering may stand: marks and Japanese particles are like any word, and none."""
    telling = [bool(_TELLING.search(piece.words)) for piece in pieces]
    return [
        (run, start, start + size)
        for size in _WINDOWS
        for start in range(len(pieces) - size + 1)
        if pieces[start].text == pieces[start + size - 1].text and any(telling[start : start + size])
    ] or [(run, 0, 1)]


def _usual(words: Sequence[Asked]) -> frozenset[tuple[Side, str]]:
    """The concepts, with their side, that a text often leaves unsaid."""
    total = Counter((word.side, word.concept) for word in words)
    silent = Counter((word.side, word.concept) for word in words if not word.said)
    times, share = _HABIT
    return frozenset(which for which, count in silent.items() if count >= times and count > share * total[which])


def is_told(bead: IndexBead, word: Asked) -> bool:
    """Whether the word stands in a gap that was found already; in a clause that hardly is one it may yet be missing."""
    return any(
        (gap.side, gap.text) == (word.side, word.text) and gap.start < word.span.stop and word.span.start < gap.stop
        for gap in bead.gaps
        if not gap.concept or gap.confidence >= _CLAUSE
    )


def pieces_of(cut: Dissection, run: int, text: int, span: Span) -> tuple[int, int, int]:
    """The pieces of a run in which words of a text stand."""
    inside = [
        k
        for k, piece in enumerate(cut.pieces[run])
        if piece.text == text and piece.start < span.stop and span.start < piece.stop
    ]
    return (run, inside[0], inside[-1] + 1) if inside else (run, 0, 1)

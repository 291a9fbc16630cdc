"""Which words of a bead have no counterpart on the other side of it?

Method: docs/alignment.md. `passages` proposes passages and measures what speaks for each; here the measures are weighed
(logistic regression over the passages of a bead, of which any may be missing: multiple-instance learning, Dietterich et
al. 1997), and the likeliest passages become gaps. Both sides are treated alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from plancompare.align.passages import CLOSER, FIRST, Face, Passages, closer_look, first_look
from plancompare.align.scoring import Floats, Scale
from plancompare.model import Side
from plancompare.seams import Passage

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead
    from plancompare.seams import Encoding, Piece

# Fitted by benchmarks/fit_phrases.py on human translations (en, ja, zh-CN, zh-TW) with the embedded encoder.
QUICK: dict[str, float] = {
    "gain": 2.67, "gain × log size": 0.544, "gain × likeness": 4.26, "gain, set apart": 0.128,
    "likeness": -0.989, "share": 0.463, "log size": 0.609, "log pieces": -0.154, "begins at mark": 0.591,
    "ends at mark": 0.178, "set apart": -0.0846, "marks inside": -0.158, "digits lost": 1.2,
    "digits kept": -0.313, "Latin lost": 0.147, "Latin kept": -0.126, "bracketed": -0.819,
    "bracketed, no gloss": 4.72, "length": -0.641, "length, squared": 0.0691, "pieces": -3.11,
    "length after": -0.543, "length after, signed": -0.806, "too short for it": -0.273, "": -4.452,
}  # fmt: skip
WEIGHTS: dict[str, float] = {
    "gain": 1.71, "gain × log size": 0.43, "gain × likeness": 3.3, "gain, set apart": -0.0195,
    "likeness": -0.573, "share": 0.379, "log size": 0.444, "log pieces": -0.209, "begins at mark": 0.419,
    "ends at mark": 0.0562, "set apart": -0.123, "marks inside": -0.101, "digits lost": 1.13,
    "digits kept": -0.127, "Latin lost": 0.113, "Latin kept": -0.2, "bracketed": -0.67,
    "bracketed, no gloss": 4.55, "length": -0.56, "length, squared": 0.201, "pieces": -2.67,
    "length after": -0.703, "length after, signed": -0.638, "too short for it": -0.204, "whole": -0.0226,
    "rest": 0.639, "words": 1.45, "words, own": -2.33, "words, missing": 0.552, "words, best": 0.533,
    "words - others": 0.605, "own × log size": 0.967, "missing mass": -2.09, "other's gain": -2.2,
    "other's gaps": -2.2, "": -4.259,
}  # fmt: skip

_OPENING, _CLOSING = "(（[［【〔「『《〈“‘", ")）]］】〕」』》〉”’"
_LIKELY = 0.0  # log-odds from which on something is taken to be missing
_DOUBT = -2.0  # log-odds after the first look from which on a bead is looked at closer
_BATCH = 128  # beads looked at together, to bound memory
_PRIOR = 8  # beads that the expectation of equally many pieces on both sides counts for


@dataclass(frozen=True, slots=True)
class IndexGap:
    """Words of one side of a bead that have no counterpart: characters `start` to `stop` of the text `text`.

    `nearest` is the closest passage of the other side, as (text, start, stop), and `similarity` how close it comes.
    """

    side: Side
    text: int
    start: int
    stop: int
    nearest: tuple[int, int, int]
    similarity: float
    confidence: float

    def shifted(self, down: int, along: int) -> IndexGap:
        """The gap with `down` added to indices of source texts and `along` to those of target texts."""
        here, there = (down, along) if self.side == "source" else (along, down)
        text, start, stop = self.nearest
        return replace(self, text=self.text + here, nearest=(text + there, start, stop))

    def turned(self) -> IndexGap:
        """The same with source and target exchanged."""
        return replace(self, side="target" if self.side == "source" else "source")


def with_gaps(
    source: Encoding,
    target: Encoding,
    texts: tuple[Sequence[str], Sequence[str]],
    beads: Sequence[IndexBead],
    scale: Scale,
    asked: Callable[[IndexBead], bool],
) -> list[IndexBead]:
    """The beads with what is missing in them. Those with an empty side, or not asked for, come back as they are."""
    places = [k for k, bead in enumerate(beads) if bead.source and bead.target and asked(bead)]
    result = list(beads)
    lengths = [len(text) for text in texts[0]], [len(text) for text in texts[1]]
    at = 0
    for batch in measured(source, target, lengths, [beads[k] for k in places], scale):
        chances = []
        for found in batch.found:
            score = weighed(found.features, (*FIRST, *CLOSER), WEIGHTS)
            chances.append((score, odds(score, found.runs, len(batch.faces[0].lines))))
        for run in range(len(batch.faces[0].lines)):
            bead = beads[places[at + run]]
            shortened, expanded = (float(_chance(total[run])) * bead.confidence for _, total in chances)
            if max(shortened, expanded) > 0:
                gaps = tuple(_gaps(batch, run, chances, texts, bead.confidence, scale))
                result[places[at + run]] = replace(bead, shortened=shortened, expanded=expanded, gaps=gaps)
        at += len(batch.faces[0].lines)
    return result


def _chance(odds: float | np.floating) -> float:
    return float(1 / (1 + np.exp(-min(max(float(odds), -50.0), 50.0))))


def _gaps(
    batch: Measured,
    run: int,
    chances: Sequence[tuple[Floats, Floats]],
    texts: tuple[Sequence[str], Sequence[str]],
    trust: float,
    scale: Scale,
) -> Iterator[IndexGap]:
    """The passages of one bead that are likelier missing than not, the likeliest first, none upon another."""
    sides: tuple[Side, Side] = ("source", "target")
    for k, side in enumerate(sides):
        scores, total = chances[k]
        if total[run] < _LIKELY:
            continue
        found = batch.found[k]
        rows = np.flatnonzero(found.runs == run)
        taken: list[tuple[int, int]] = []
        for row in rows[np.argsort(-scores[rows], kind="stable")]:
            _, start, stop = found.where[row]
            first = not taken
            if (not first and scores[row] < _LIKELY) or any(start < b + 1 and a < stop + 1 for a, b in taken):
                continue
            taken.append((start, stop))
            pieces = batch.faces[k].lines[run].pieces
            text = pieces[start].text
            words = trimmed(texts[k][text], pieces[start].start, pieces[stop - 1].stop)
            if words is None:
                continue
            chance = _chance(total[run] if first else scores[row]) * trust
            yield IndexGap(side, text, *words, *_nearest(batch, k, (run, start, stop), scale), chance)


def trimmed(text: str, start: int, stop: int) -> tuple[int, int] | None:
    """The place of the words without marks and blanks around them, but with the brackets that hold just them."""
    while start < stop and not (text[start].isalnum() or text[start] in _OPENING):
        start += 1
    while start < stop and not (text[stop - 1].isalnum() or text[stop - 1] in _CLOSING):
        stop -= 1
    if not any(c.isalnum() for c in text[start:stop]):
        return None
    inside = text[start:stop]
    for opening, closing in zip(_OPENING, _CLOSING, strict=True):
        if inside.startswith(opening) and closing not in inside:
            if text[stop : stop + 1] == closing:
                stop += 1
            else:
                start += 1
        elif inside.endswith(closing) and opening not in inside:
            if text[start - 1 : start] == opening:
                start -= 1
            else:
                stop -= 1
        elif text[start - 1 : start] == opening and text[stop : stop + 1] == closing:
            start, stop = start - 1, stop + 1
        else:
            continue
        break
    return start, stop


def _nearest(batch: Measured, side: int, passage: Passage, scale: Scale) -> tuple[tuple[int, int, int], float]:
    """The passage of the other side that is most like this one, and how much, from 0 to 1."""
    run, start, stop = passage
    here, there = batch.faces[side], batch.faces[1 - side]
    pieces = there.lines[run].pieces
    n = len(pieces)
    sizes = sorted({min(max(size, 1), n) for size in ((stop - start + 1) // 2, stop - start, 2 * (stop - start))})
    windows = [
        (run, at, at + size)
        for size in sizes
        for at in range(n - size + 1)
        if pieces[at].text == pieces[at + size - 1].text and there.lines[run].borders[[at, at + size]].all()
    ] or [(run, 0, 1)]
    like = there.cut.alone(windows) @ here.cut.alone([passage])[0]
    best = int(like.argmax())
    _, first, last = windows[best]
    similarity = float(np.clip(scale.of(like[best : best + 1])[0], 0, 1))
    return (pieces[first].text, pieces[first].start, pieces[last - 1].stop), similarity


@dataclass(frozen=True)
class Measured:
    """Some beads, both faces of each, and the passages of each face that deserved a closer look."""

    faces: tuple[Face, Face]
    found: tuple[Passages, Passages]


def measured(
    source: Encoding,
    target: Encoding,
    lengths: tuple[Sequence[int], Sequence[int]],
    beads: Sequence[IndexBead],
    scale: Scale,
    doubt: float = _DOUBT,
) -> list[Measured]:
    """The passages of beads with both sides, in batches, in order. `lengths` in characters of each text."""
    cuts = [
        (source.dissect([b.source for b in part]), target.dissect([b.target for b in part]))
        for part in (beads[at : at + _BATCH] for at in range(0, len(beads), _BATCH))
    ]
    pieces = [[p for cut in cuts for p in cut[side].pieces] for side in (0, 1)]
    telling = _telling(pieces[0]), _telling(pieces[1])
    longer = _longer(lengths, pieces, beads, scale)

    def looked(k: int) -> Measured:
        part = slice(k * _BATCH, k * _BATCH + len(cuts[k][0].pieces))
        faces = Face.of(cuts[k][0], telling[0][part]), Face.of(cuts[k][1], telling[1][part])
        return _looked(faces, scale, longer[part], doubt)

    with ThreadPoolExecutor() as pool:
        return list(pool.map(looked, range(len(cuts))))


def _looked(faces: tuple[Face, Face], scale: Scale, longer: Floats, doubt: float) -> Measured:
    """Both looks at a batch. What leaves no doubt after the first has no passages in the end."""
    sides = (0, 1) if len(faces[0].lines) else ()
    passages = [first_look(faces[k], faces[1 - k], scale, longer if k == 0 else -longer) for k in sides]
    doubtful = [odds(weighed(p.features, FIRST, QUICK), p.runs, len(longer)) >= doubt for p in passages]
    runs = np.flatnonzero(np.any(doubtful, axis=0)).tolist()
    windows = (faces[0].windows(runs), faces[1].windows(runs)) if runs else ({}, {})
    found = [
        closer_look(passages[k].of(doubtful[k]), faces[k], faces[1 - k], windows if k == 0 else windows[::-1], scale)
        for k in sides
    ]
    gain, column = FIRST.index("gain"), len(FIRST) + CLOSER.index("other's gain")
    for k in sides:
        best = np.zeros(len(longer))
        np.maximum.at(best, passages[1 - k].runs, passages[1 - k].features[:, gain])
        found[k].features[:, column] = best[found[k].runs]
    return Measured(faces, (found[0], found[1]))


def weighed(features: Floats, names: Sequence[str], weights: dict[str, float]) -> Floats:
    """The log-odds of each passage (a row of features) being missing."""
    return np.asarray(features @ np.array([weights.get(name, 0.0) for name in names]) + weights[""])


def odds(scores: Floats, runs: npt.NDArray[np.int64], count: int) -> Floats:
    """For each of `count` beads the log-odds that something is missing: any of its passages may be."""
    total = np.full(count, -np.inf)
    np.logaddexp.at(total, runs, scores)
    return total


def _longer(
    lengths: tuple[Sequence[int], Sequence[int]],
    pieces: Sequence[Sequence[Sequence[Piece]]],
    beads: Sequence[IndexBead],
    scale: Scale,
) -> Floats:
    """For each bead how much longer the target is than expected, as logs, in characters and in pieces; (beads, 2)."""
    sizes = [(sum(lengths[0][i] for i in b.source) + 1, sum(lengths[1][j] for j in b.target) + 1) for b in beads]
    longer = np.array([np.log(there / here) - scale.ratio for here, there in sizes])
    more = np.array([np.log((len(b) + 1) / (len(a) + 1)) for a, b in zip(*pieces, strict=True)])
    usual = float(np.median(more)) * len(more) / (len(more) + _PRIOR) if len(more) else 0.0
    return np.column_stack((longer, more - usual)) if len(more) else np.zeros((0, 2))


def _telling(rows: Sequence[Sequence[Piece]]) -> list[Floats]:
    """How much each piece tells: the rarer in the text, the more; marks nothing."""
    seen = Counter(words for row in rows for words in {piece.words for piece in row})
    total = len(rows) + 2
    return [
        np.array([np.log(total / (seen[p.words] + 0.5)) if any(c.isalnum() for c in p.words) else 0.0 for p in row])
        for row in rows
    ]

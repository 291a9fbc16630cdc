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

from plancompare.align.passages import CLOSER, FIRST, GLANCE, Face, Passages, closer_look, first_look, glance
from plancompare.align.scoring import Floats, Scale
from plancompare.fold import fold
from plancompare.model import Side
from plancompare.seams import Dissection, Passage

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead
    from plancompare.seams import Encoding, Piece

# Fitted by benchmarks/fit_phrases.py on human translations (en, ja, zh-CN, zh-TW) with the embedded encoder.
SUSPICION: dict[str, float] = {
    "likeness": -2.13, "length": -0.626, "length, squared": 0.304, "pieces": -3.92, "log pieces": 0.598,
    "length × log pieces": -0.405, "digits lost": 0.4, "Latin lost": 0.165, "brackets lost": 0.435, "": -2.943,
}  # fmt: skip
QUICK: dict[str, float] = {
    "gain": 2.65, "gain × log size": 0.539, "gain × likeness": 4.24, "gain, set apart": 0.153,
    "likeness": -0.981, "share": 0.488, "log size": 0.563, "log pieces": -0.141, "begins at mark": 0.641,
    "ends at mark": 0.213, "set apart": -0.0959, "marks inside": -0.159, "digits lost": 1.21,
    "digits kept": -0.685, "Latin lost": 0.155, "Latin kept": -0.172, "bracketed": -0.28,
    "bracketed, no gloss": 6.23, "length": -0.648, "length, squared": 0.192, "pieces": -3.05,
    "length after": -0.498, "length after, signed": -0.789, "too short for it": -0.186, "": -4.503,
}  # fmt: skip
WEIGHTS: dict[str, float] = {
    "gain": 1.72, "gain × log size": 0.437, "gain × likeness": 3.33, "gain, set apart": 0.0485,
    "likeness": -0.58, "share": 0.363, "log size": 0.41, "log pieces": -0.206, "begins at mark": 0.46,
    "ends at mark": 0.0917, "set apart": -0.182, "marks inside": -0.0805, "digits lost": 1.14,
    "digits kept": -0.578, "Latin lost": 0.122, "Latin kept": -0.233, "bracketed": -0.0873,
    "bracketed, no gloss": 6.08, "length": -0.535, "length, squared": 0.341, "pieces": -2.65,
    "length after": -0.692, "length after, signed": -0.646, "too short for it": -0.122, "whole": 0.0154,
    "rest": 0.593, "words": 1.51, "words, own": -2.25, "words, missing": 0.637, "words, best": 0.441,
    "words - others": 0.602, "own × log size": 0.923, "missing mass": -2.09, "other's gain": -1.97,
    "other's gaps": -2.1, "": -4.277,
}  # fmt: skip

_OPENING, _CLOSING = "(（[［【〔「『《〈“‘", ")）]］】〕」』》〉”’"
_SIDES: tuple[Side, Side] = ("source", "target")
_AGAIN = 1.0  # what it adds to the log-odds of a gap that the same words are one elsewhere
_SUSPECT = -2.5  # log-odds after a glance from which on a bead is looked at
_STRANGE = -2.0  # log-odds from which on a whole sentence of a wide bead is set apart; see docs/alignment.md
_SAID = 0.85  # likeness to the nearest passage from which on words count as said after all
_ABOUT = 1.0  # log-odds by which two passages may differ and count as about as likely
_LIKELY = 0.0  # log-odds from which on something is taken to be missing
_DOUBT = -2.0  # log-odds after the first look from which on a bead is looked at closer
_BATCH = 128  # beads looked at together, to bound memory
_PIECES = 40_000  # pieces of either side of these, which only sentences without end come to
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
    says = source.sizes > 0, target.sizes > 0  # a text of blanks has no pieces to miss
    both = [
        k
        for k, bead in enumerate(beads)
        if says[0][list(bead.source)].any() and says[1][list(bead.target)].any() and asked(bead)
    ]
    longer = _longer(source, target, texts, [beads[k] for k in both], scale)
    # a wide bead may hold a whole sentence too many, which a glance cannot tell
    wide = np.array([len(beads[k].source) + len(beads[k].target) > 2 for k in both], dtype=bool)
    suspect = np.flatnonzero(_suspected(source, target, texts, [beads[k] for k in both], longer) | wide)
    places = [both[k] for k in suspect]
    batches = measured(source, target, [beads[k] for k in places], longer[suspect], scale)
    runs = [(batch, run) for batch in batches for run in range(len(batch.faces[0].lines))]
    scores = {id(batch): [weighed(f.features, (*FIRST, *CLOSER), WEIGHTS) for f in batch.found] for batch in batches}
    # what was left out once was left out elsewhere: the words of the sure gaps are looked for among the others
    sure = {
        (gap.side, _words(texts, gap))
        for place, (batch, run) in zip(places, runs, strict=True)
        for gap in _gaps(batch, run, scores[id(batch)], texts, beads[place].confidence, scale)
    }
    for batch in batches if sure else ():
        for side, found, score in zip(_SIDES, batch.found, scores[id(batch)], strict=True):
            for row, (run, start, stop) in enumerate(found.where):
                place = _place(batch, side, run, start, stop, texts)
                if place and (side, fold(texts[_SIDES.index(side)][place[0]][place[1] : place[2]])) in sure:
                    score[row] += _AGAIN
    result: list[IndexBead | None] = list(beads)
    split: list[IndexBead] = []
    for at, (batch, run) in zip(places, runs, strict=True):
        bead = beads[at]
        told = [_total(found, score, run) for found, score in zip(batch.found, scores[id(batch)], strict=True)]
        gaps = tuple(_gaps(batch, run, scores[id(batch)], texts, bead.confidence, scale))
        shortened, expanded = (_chance(value) * bead.confidence for value in told)
        extra = _stranger(batch, run, scores[id(batch)])
        if extra is None:
            result[at] = replace(bead, shortened=shortened, expanded=expanded, gaps=gaps)
        else:
            result[at] = None
            split += _parted(replace(bead, gaps=gaps), *extra)
    return [bead for bead in result if bead is not None] + split


def _stranger(batch: Measured, run: int, chances: Sequence[Floats]) -> tuple[Side, int, float] | None:
    """The sentence of a wide bead that hardly belongs to it, with its side and the probability that it does not."""
    found = []
    for side, face, passages, scores in zip(_SIDES, batch.faces, batch.found, chances, strict=True):
        whole = {span: face.lines[run].pieces[span[0]].text for span in face.lines[run].texts}
        for row in np.flatnonzero(passages.runs == run) if whole else ():
            text = whole.get(passages.where[row][1:])
            if text is not None and scores[row] >= _STRANGE:
                found.append((float(scores[row]), side, text))
    if not found:
        return None
    score, side, text = max(found, key=lambda one: one[0])
    return side, text, _chance(score - _STRANGE)


def _parted(bead: IndexBead, side: Side, text: int, chance: float) -> list[IndexBead]:
    """The bead without one of its sentences, and that sentence alone."""
    rest = replace(
        bead,
        source=tuple(i for i in bead.source if (side, i) != ("source", text)),
        target=tuple(j for j in bead.target if (side, j) != ("target", text)),
        confidence=chance,
        gaps=tuple(gap for gap in bead.gaps if (gap.side, gap.text) != (side, text) and gap.nearest[0] != text),
    )
    alone = ((text,), ()) if side == "source" else ((), (text,))
    return [rest, replace(bead, source=alone[0], target=alone[1], score=0.0, confidence=chance, gaps=())]


def _words(texts: tuple[Sequence[str], Sequence[str]], gap: IndexGap) -> str:
    return fold(texts[_SIDES.index(gap.side)][gap.text][gap.start : gap.stop])


def _total(found: Passages, scores: Floats, run: int) -> float:
    """The log-odds that something is missing in a bead: any of its passages may be."""
    own = scores[found.runs == run]
    return float(np.logaddexp.reduce(own)) if len(own) else -np.inf


def _chance(odds: float | np.floating) -> float:
    return float(1 / (1 + np.exp(-min(max(float(odds), -50.0), 50.0))))


def _gaps(
    batch: Measured,
    run: int,
    chances: Sequence[Floats],
    texts: tuple[Sequence[str], Sequence[str]],
    trust: float,
    scale: Scale,
) -> Iterator[IndexGap]:
    """The passages of one bead that are likelier missing than not, the likeliest first, none upon another."""
    for k, side in enumerate(_SIDES):
        found, scores = batch.found[k], chances[k]
        total = _total(found, scores, run)
        if total < _LIKELY:
            continue
        rows = np.flatnonzero(found.runs == run)
        taken: list[tuple[int, int]] = []
        for row in rows[np.argsort(-scores[rows], kind="stable")]:
            _, start, stop = found.where[row]
            first = not taken
            if (not first and scores[row] < _LIKELY) or any(start < b + 1 and a < stop + 1 for a, b in taken):
                continue
            start, stop = _rounded(found, scores, rows, int(row))
            taken.append((start, stop))
            place = _place(batch, side, run, start, stop, texts)
            if place:
                chance = _chance(total if first else scores[row]) * trust
                nearest, similarity = _nearest(batch, k, (run, start, stop), scale)
                if similarity < _SAID:
                    text, *words = nearest
                    nearest = (text, *(trimmed(texts[1 - k][text], *words) or words))
                    yield IndexGap(side, *place, nearest, similarity, chance)


def _rounded(found: Passages, scores: Floats, rows: npt.NDArray[np.int64], best: int) -> tuple[int, int]:
    """The passage, or one that marks set apart, if it is about the same words and about as likely."""
    _, start, stop = found.where[best]
    apart = FIRST.index("set apart")
    for row in rows[np.argsort(-scores[rows], kind="stable")]:
        _, a, b = found.where[row]
        common = min(b, stop) - max(a, start)
        if scores[row] < scores[best] - _ABOUT:
            break
        if found.features[row, apart] and common > 0.6 * (max(b, stop) - min(a, start)):
            return a, b
    return start, stop


def _place(
    batch: Measured, side: Side, run: int, start: int, stop: int, texts: tuple[Sequence[str], Sequence[str]]
) -> tuple[int, int, int] | None:
    """Text and characters of a passage, trimmed; None if it has no words."""
    k = _SIDES.index(side)
    pieces = batch.faces[k].lines[run].pieces
    words = trimmed(texts[k][pieces[start].text], pieces[start].start, pieces[stop - 1].stop)
    return (pieces[start].text, *words) if words else None


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
    beads: Sequence[IndexBead],
    longer: Floats,
    scale: Scale,
    doubt: float = _DOUBT,
) -> list[Measured]:
    """The passages of beads with both sides, in batches, in order. `longer` (beads, 2): see `first_look`."""
    parts = list(_parts(source, target, beads))
    cuts = [
        (source.dissect([b.source for b in beads[part]]), target.dissect([b.target for b in beads[part]]))
        for part in parts
    ]
    telling = [_telling([row for cut in cuts for row in cut[side].pieces]) for side in (0, 1)]

    def looked(cut: tuple[Dissection, Dissection], part: slice) -> Measured:
        faces = Face.of(cut[0], telling[0][part]), Face.of(cut[1], telling[1][part])
        return _looked(faces, scale, longer[part], doubt)

    with ThreadPoolExecutor() as pool:
        return list(pool.map(looked, cuts, parts))


def _parts(source: Encoding, target: Encoding, beads: Sequence[IndexBead]) -> Iterator[slice]:
    """Neighbouring beads that are looked at together."""
    start, sums = 0, [0.0, 0.0]
    for at, bead in enumerate(beads):
        sizes = source.sizes[list(bead.source)].sum(), target.sizes[list(bead.target)].sum()
        full = max(total + size for total, size in zip(sums, sizes, strict=True)) > _PIECES
        if at > start and (full or at - start == _BATCH):
            yield slice(start, at)
            start, sums = at, [0.0, 0.0]
        sums = [total + size for total, size in zip(sums, sizes, strict=True)]
    if beads:
        yield slice(start, len(beads))


def _looked(faces: tuple[Face, Face], scale: Scale, longer: Floats, doubt: float) -> Measured:
    """Both looks at a batch. What leaves no doubt after the first has no passages in the end."""
    sides = (0, 1) if len(faces[0].lines) else ()
    passages = [first_look(faces[k], faces[1 - k], scale, longer if k == 0 else -longer) for k in sides]
    wide = np.array([bool(a.texts or b.texts) for a, b in zip(faces[0].lines, faces[1].lines, strict=True)])
    doubtful = [(odds(weighed(p.features, FIRST, QUICK), p.runs, len(longer)) >= doubt) | wide for p in passages]
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
    source: Encoding,
    target: Encoding,
    texts: tuple[Sequence[str], Sequence[str]],
    beads: Sequence[IndexBead],
    scale: Scale,
) -> Floats:
    """For each bead how much longer the target is than expected, as logs, in characters and in pieces; (beads, 2)."""
    if not beads:
        return np.zeros((0, 2))
    here, there = texts
    sizes = [(sum(len(here[i]) for i in b.source) + 1, sum(len(there[j]) for j in b.target) + 1) for b in beads]
    pieces = [(source.sizes[list(b.source)].sum() + 1, target.sizes[list(b.target)].sum() + 1) for b in beads]
    longer, more = (np.log([b / a for a, b in pairs]) for pairs in (sizes, pieces))
    usual = float(np.median(more)) * len(more) / (len(more) + _PRIOR)
    return np.column_stack((longer - scale.ratio, more - usual))


def _suspected(
    source: Encoding,
    target: Encoding,
    texts: tuple[Sequence[str], Sequence[str]],
    beads: Sequence[IndexBead],
    longer: Floats,
) -> npt.NDArray[np.bool_]:
    """The beads in which something may be missing on either side, as far as a glance can tell."""
    words = [
        [" ".join(rows[i] for i in getattr(bead, side)) for bead in beads]
        for side, rows in zip(_SIDES, texts, strict=True)
    ]
    sizes = [
        np.array([encoding.sizes[list(getattr(bead, side))].sum() for bead in beads], dtype=np.float64)
        for side, encoding in zip(_SIDES, (source, target), strict=True)
    ]
    likeness = np.array([bead.score for bead in beads])
    found = np.zeros(len(beads), dtype=bool)
    for k in (0, 1) if beads else ():
        seen = glance(words[k], words[1 - k], likeness, longer if k == 0 else -longer, sizes[k])
        found |= (weighed(seen, GLANCE, SUSPICION) >= _SUSPECT) | (seen[:, GLANCE.index("brackets lost")] > 0)
    return found


def _telling(rows: Sequence[Sequence[Piece]]) -> list[Floats]:
    """How much each piece tells: the rarer in the text, the more; marks nothing."""
    seen = Counter(words for row in rows for words in {piece.words for piece in row})
    total = len(rows) + 2
    return [
        np.array([np.log(total / (seen[p.words] + 0.5)) if any(c.isalnum() for c in p.words) else 0.0 for p in row])
        for row in rows
    ]

"""From passages that are measured and weighed to gaps: words of one side without a counterpart on the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from plancompare.align.phrases.features import FIRST, Face, Passages
from plancompare.align.phrases.looks import Judged
from plancompare.align.phrases.weights import chance
from plancompare.align.scoring import Floats, Scale
from plancompare.model import SIDES, Side, opposite
from plancompare.seams import Passage

_OPENING, _CLOSING = "(（[［【〔「『《〈“‘", ")）]］】〕」』》〉”’"
_SAID = 0.85  # likeness to the nearest passage from which on words count as said after all
_ABOUT = 1.0  # log-odds by which two passages may differ and count as about as likely
_LIKELY = 0.0  # log-odds from which on something is taken to be missing


@dataclass(frozen=True, slots=True)
class IndexGap:
    """Words of one side of a bead that have no counterpart: characters `start` to `stop` of the text `text`.

    `nearest` is the closest passage of the other side, as (text, start, stop), and `similarity` how close it comes.
    `concept` is what they mean if they are a qualifier, such as “jointly”.
    """

    side: Side
    text: int
    start: int
    stop: int
    nearest: tuple[int, int, int]
    similarity: float
    confidence: float
    concept: str = ""

    def shifted(self, down: int, along: int) -> IndexGap:
        """The gap with `down` added to indices of source texts and `along` to those of target texts."""
        here, there = (down, along) if self.side == "source" else (along, down)
        text, start, stop = self.nearest
        return replace(self, text=self.text + here, nearest=(text + there, start, stop))

    def turned(self) -> IndexGap:
        """The same with source and target exchanged."""
        return replace(self, side=opposite(self.side))


def gaps(one: Judged, texts: tuple[Sequence[str], Sequence[str]], trust: float, scale: Scale) -> Iterator[IndexGap]:
    """The passages of a bead that are likelier missing than not, the likeliest first, none upon another."""
    for k, side in enumerate(SIDES):
        found, scores = one.batch.found[k], one.scores[k]
        total = one.total(k)
        if total < _LIKELY:
            continue
        rows = np.flatnonzero(found.runs == one.run)
        taken: list[tuple[int, int]] = []
        for row in rows[np.argsort(-scores[rows], kind="stable")]:
            _, start, stop = found.where[row]
            first = not taken
            if (not first and scores[row] < _LIKELY) or any(start < b + 1 and a < stop + 1 for a, b in taken):
                continue
            start, stop = _rounded(found, scores, rows, int(row))
            taken.append((start, stop))
            place = place_of(one, k, start, stop, texts)
            if place:
                nearest, similarity = nearest_to(one.batch.faces, k, (one.run, start, stop), scale)
                if similarity < _SAID:
                    text, *words = nearest
                    nearest = (text, *(trimmed(texts[1 - k][text], *words) or words))
                    yield IndexGap(side, *place, nearest, similarity, chance(total if first else scores[row]) * trust)


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


def place_of(
    one: Judged, side: int, start: int, stop: int, texts: tuple[Sequence[str], Sequence[str]]
) -> tuple[int, int, int] | None:
    """Text and characters of a passage, given in pieces, trimmed; None if it has no words."""
    pieces = one.batch.faces[side].lines[one.run].pieces
    words = trimmed(texts[side][pieces[start].text], pieces[start].start, pieces[stop - 1].stop)
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


def nearest_to(
    faces: tuple[Face, Face], side: int, passage: Passage, scale: Scale
) -> tuple[tuple[int, int, int], float]:
    """The passage of the other side that is most like this one, and how much, from 0 to 1."""
    run, start, stop = passage
    here, there = faces[side], faces[1 - side]
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

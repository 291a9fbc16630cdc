"""Gold files of sentence ends, and how well a segmenter finds them.

A file has one sentence a line and a blank line between paragraphs; lines that begin with # are comments. A paragraph is
its lines joined by a blank, or by nothing in languages that write none. A line that begins with ~ may be a sentence of
its own or belong to the one before: what a segmenter does there counts neither for it nor against it. A boundary is
where one sentence ends and another begins, within a paragraph; the end of a paragraph is none, since nobody misses it.
Places are counted in characters that are no blanks, so that nobody is judged by what he does with blanks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

GOLD = Path(__file__).parent / "gold"
HELD_OUT = GOLD / "held-out"

UNSPACED = ("zh", "ja")
Segmenter = Callable[[str], Iterable[str]]
"""From a paragraph to its sentences."""


class Paragraph(NamedTuple):
    """A paragraph, with the boundaries within it and the places where there may or may not be one."""

    text: str
    boundaries: frozenset[int]
    disputed: frozenset[int]


class Score(NamedTuple):
    """Boundaries found rightly, found wrongly, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def f1(self) -> float:
        """Twice the right ones among all that were found and all that are there; 1 if there are none of either."""
        all_of_both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / all_of_both if all_of_both else 1.0

    def plus(self, other: Score) -> Score:
        """Both together."""
        return Score(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))


def length(text: str) -> int:
    """How many characters are no blanks."""
    return sum(not character.isspace() for character in text)


def paragraph_of(lines: Iterable[str], tag: str) -> Paragraph:
    """A paragraph from its lines."""
    texts, boundaries, disputed, at = [], set[int](), set[int](), 0
    for line in lines:
        words = line.removeprefix("~")
        if at:
            (disputed if words != line else boundaries).add(at)
        texts.append(words)
        at += length(words)
    gap = "" if tag.startswith(UNSPACED) else " "
    return Paragraph(gap.join(texts), frozenset(boundaries), frozenset(disputed))


def paragraphs(path: Path) -> Iterator[Paragraph]:
    """The paragraphs of a gold file; its name is the tag of its language."""
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    for block in "\n".join(lines).strip().split("\n\n"):
        yield paragraph_of(block.splitlines(), path.stem)


def boundaries_of(text: str, segments: Iterable[str]) -> frozenset[int]:
    """Where one segment ends and the next begins. Segments that a segmenter changed are found by their length."""
    found, at, whole = set[int](), 0, length(text)
    for segment in segments:
        at += length(segment)
        if 0 < at < whole:
            found.add(at)
    return frozenset(found)


def score(paragraph: Paragraph, segmenter: Segmenter) -> Score:
    """How a segmenter fares on one paragraph."""
    found = boundaries_of(paragraph.text, segmenter(paragraph.text)) - paragraph.disputed
    gold = paragraph.boundaries
    return Score(len(found & gold), len(found - gold), len(gold - found))


def score_of(all_of_them: Iterable[Paragraph], segmenter: Segmenter) -> Score:
    """How a segmenter fares on some paragraphs."""
    total = Score()
    for paragraph in all_of_them:
        total = total.plus(score(paragraph, segmenter))
    return total


def mistakes(paragraph: Paragraph, segmenter: Segmenter) -> Iterator[str]:
    """What went wrong, for people: each place with the words around it, + for a boundary too many, - for one missed."""
    found = boundaries_of(paragraph.text, segmenter(paragraph.text)) - paragraph.disputed
    places = [index for index, character in enumerate(paragraph.text) if not character.isspace()]
    for at in sorted(found ^ paragraph.boundaries):
        place = places[at]
        before, after = paragraph.text[max(place - 30, 0) : place], paragraph.text[place : place + 20]
        yield f"{'+' if at in found else '-'} {before}|{after}"

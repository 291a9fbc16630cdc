"""Links, images and code among the words: which of them face each other, and which have no partner anywhere."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from plancompare.checks.passages import SIDES, Passage, passages, was_compared
from plancompare.findings import Place
from plancompare.model import Comparison, Mark, MarkKind, Side, Span


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark with the sentence or heading that it stands in. `words` is what it shows."""

    passage: Passage
    mark: Mark
    words: str

    @property
    def place(self) -> Place:
        """Where it is seen; an image without words where it stands."""
        return self.passage.place(self.mark.span.start, self.mark.span.stop)


@dataclass(frozen=True, slots=True)
class Facing:
    """The marks of the two sides of a bead that have no partner. `passages` are its sentences or headings."""

    source: tuple[Marked, ...]
    target: tuple[Marked, ...]
    passages: tuple[tuple[Passage, ...], tuple[Passage, ...]]
    confidence: float

    def side(self, side: Side) -> tuple[Marked, ...]:
        """Those of one side."""
        return self.source if side == "source" else self.target

    def gap(self, side: Side) -> Place:
        """The place behind the last passage of one side, where something lacks."""
        last = self.passages[SIDES.index(side)][-1]
        return last.place(last.span.stop, last.span.stop)


Alike = Callable[[Marked, Marked], bool]


def lonely(
    comparison: Comparison,
    kind: MarkKind,
    key: Callable[[Marked], Hashable],
    alike: Alike,
    *,
    exchangeable: bool = False,
) -> Iterator[Facing]:
    """Bead by bead, the marks of one kind that have no partner in it or elsewhere in the other document.

    Marks are partners if their keys are equal (None stands for a mark that is not compared) or if they are `alike`. It
    is sought in the bead first; what remains may have moved to any other place, where it has an equal key, or any, if
    marks are `exchangeable`. Beads with one side are left out, but what stands there is among what may have moved.
    """
    marked = _marked(comparison, kind, key)
    rows = [
        (bead, _taken(marked, "source", bead.source), _taken(marked, "target", bead.target))
        for bead in (*comparison.headings, *comparison.beads)
    ]
    rest = [_without_partners(here, there, key, alike) for _, here, there in rows]
    left_over = [m for here, _ in rest for m in here], [m for _, there in rest for m in there]
    moved = _moved(*left_over, key)
    if exchangeable:
        still = [[m for m in side if id(m) not in moved] for side in left_over]
        moved |= _moved(still[0], still[1], lambda _: None)
    for (bead, _, _), (here, there) in zip(rows, rest, strict=True):
        left, right = (tuple(m for m in side if id(m) not in moved) for side in (here, there))
        if bead.source and bead.target and (left or right):
            both = _passages(comparison, "source", bead.source), _passages(comparison, "target", bead.target)
            yield Facing(left, right, both, bead.confidence)


def _marked(
    comparison: Comparison, kind: MarkKind, key: Callable[[Marked], Hashable]
) -> dict[tuple[Side, str], list[Marked]]:
    """The marks of both documents by side and the key of their passage, in the order of the text."""
    found: dict[tuple[Side, str], list[Marked]] = defaultdict(list)
    for side in SIDES:
        marks = (mark for mark in comparison.document(side).text.marks if mark.kind == kind)
        for one in marked_in(comparison, side, marks):
            if key(one) is not None:
                found[side, one.passage.key].append(one)
    return found


def marked_in(comparison: Comparison, side: Side, marks: Iterable[Mark]) -> list[Marked]:
    """Some marks of a document with the passages that they stand in, in the order of the text.

    The mark of a note belongs to the words before it.
    """
    ordered = sorted(marks, key=lambda mark: (mark.span.start, mark.span.stop))
    row = sorted(passages(comparison, side), key=lambda passage: passage.bounds) if ordered else []
    starts = [passage.span.start for passage in row]
    document = comparison.document(side)
    return [
        Marked(
            row[max(bisect_right(starts, mark.span.start - (mark.kind == "note")) - 1, 0)],
            mark,
            document.words(mark.span),
        )
        for mark in ordered
        if row and was_compared(comparison, side, mark.span)
    ]


def _taken(marked: dict[tuple[Side, str], list[Marked]], side: Side, keys: Sequence[str]) -> list[Marked]:
    """The marks of some passages. A sentence that renders a heading is in two beads; the first has its marks."""
    return [one for key in keys for one in marked.pop((side, key), ())]


def _passages(comparison: Comparison, side: Side, keys: Sequence[str]) -> tuple[Passage, ...]:
    """The passages of these keys."""
    document = comparison.document(side)
    found = []
    for key in keys:
        sentence, clause = document.sentence_of.get(key), document.clause_of.get(key)
        span = sentence.span if sentence else (clause.heading if clause else document.title) or Span(0, 0)
        found.append(Passage(side, key, span, span))
    return tuple(found)


def _without_partners(
    here: Sequence[Marked], there: Sequence[Marked], key: Callable[[Marked], Hashable], alike: Alike
) -> tuple[list[Marked], list[Marked]]:
    """What is left of two rows of marks when partners are taken away: first equal ones, then those alike."""
    left, right = list(here), list(there)
    for partners in (lambda a, b: key(a) == key(b), alike):
        for one in tuple(left):
            mate = next((other for other in right if partners(one, other)), None)
            if mate:
                left.remove(one)
                right.remove(mate)
    return left, right


def _moved(here: Sequence[Marked], there: Sequence[Marked], key: Callable[[Marked], Hashable]) -> set[int]:
    """The identities of those that have an equal in another place of the other document."""
    waiting: dict[Hashable, list[Marked]] = defaultdict(list)
    for one in there:
        waiting[key(one)].append(one)
    found: set[int] = set()
    for one in here:
        if waiting[key(one)]:
            found |= {id(one), id(waiting[key(one)].pop())}
    return found

"""Documents to links: units in a row, aligned as texts are, then gathered by the clauses they belong to.

Headings and sentences of both documents are aligned as two rows of units, so sections, items and sentences are
settled by one search and by meaning; borders, labels and numbers only help (`plancompare.align.layout`). What was moved
is found among what is left over. A clause's links follow from its beads: split and merged clauses simply have several.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from plancompare.align.borders import borders
from plancompare.align.chances import without_chances
from plancompare.align.claimed import claimed
from plancompare.align.company import parted
from plancompare.align.corridor import heaviest_chain
from plancompare.align.crossed import uncrossed
from plancompare.align.facing import facing
from plancompare.align.later import all_unfinished, turned_later
from plancompare.align.layout import Layout, LayoutBonus
from plancompare.align.links import links
from plancompare.align.merged import not_merged
from plancompare.align.moved import Remembered, Window, in_order, moved_beads
from plancompare.align.numbered import mixed
from plancompare.align.phrases import with_conditions, with_gaps, with_qualifiers, without_strangers
from plancompare.align.probes import prior_scale
from plancompare.align.rejoined import rejoined
from plancompare.align.sentences import IndexBead, Scored, align, one_thread
from plancompare.align.sliding import slid
from plancompare.align.tables import tabled
from plancompare.align.titled import titled
from plancompare.align.twice import SURE, copies
from plancompare.align.units import CODE, Unit, given_pairs, units
from plancompare.model import Comparison, Document
from plancompare.seams import Encoder

if TYPE_CHECKING:
    from plancompare.align.corridor import Ints
    from plancompare.align.scoring import Means, Scale
    from plancompare.seams import Encoding


_HARDLY = 0.3  # a part with less than this share of the coverage of the best part was not translated
_NOTHING = 0.15  # a score that says nothing: as many pairs below it are wrong as right
_REMEMBERED = 3_000  # units a side up to which runs are worked out once, which takes 10 KB a unit
_LATER = 10_000  # and up to which encodings, of 4 KB a unit, are held until somebody asks what is missing
_SHORT = 12  # characters; of fewer, likeness says little
_GIVEN = 0.98  # confidence in a pair that the file gives
_ALIKE, _SLIPPED = 0.7, 0.8  # the likeness of what has its partner in another row, at the least; confidence in it
_STRAYS = 40_000  # pairs that are asked
_EACH = 20  # characters that a unit counts for besides its own where it is asked which of two moved past the other
_CHANCE = 0.5  # the score that sentences on one topic reach by chance


@dataclass(frozen=True)
class _Rows:
    """Two rows of units, encoded, ready to be aligned as often as need be."""

    units: tuple[Sequence[Unit], Sequence[Unit]]
    encodings: tuple[Encoding, Encoding]
    prior: Scale
    languages: tuple[str, str]
    loose: tuple[Ints, Ints]
    looks: dict[tuple[int, int, int, int], float] = field(default_factory=dict)  # see `align`

    @classmethod
    def of(cls, source: Sequence[Unit], target: Sequence[Unit], languages: tuple[str, str], encoder: Encoder) -> _Rows:
        rows = source, target
        first, second = (encoder.encode([u.text for u in row], tag) for row, tag in zip(rows, languages, strict=True))
        loose = borders(source, languages[0]), borders(target, languages[1])
        if max(map(len, rows)) <= _REMEMBERED:
            first, second = Remembered(first), Remembered(second)
        return cls(rows, (first, second), prior_scale(encoder, languages), languages, loose)

    @cached_property
    def _known(self) -> Scored | None:
        """What all rounds have in common, if it can be held."""
        if not 0 < min(map(len, self.units)) <= max(map(len, self.units)) <= _REMEMBERED:
            return None
        return Scored.of(*self.encodings, self._lengths, self.prior)

    @cached_property
    def _means(self) -> Means:
        return self.encodings[0].vectors.mean(axis=0), self.encodings[1].vectors.mean(axis=0)

    @cached_property
    def _lengths(self) -> tuple[list[int], list[int]]:
        """The characters of each unit."""
        return [len(u.text) for u in self.units[0]], [len(u.text) for u in self.units[1]]

    def align(
        self,
        barred: tuple[frozenset[str], frozenset[str]],
        spare: Sequence[frozenset[int]] = (frozenset(), frozenset()),
    ) -> tuple[tuple[IndexBead, ...], frozenset[int], Scale]:
        """Beads, the source indices of what was moved, and the scale. Units of `barred` parts are left alone.

        So are the `spare` units of both sides, which stand there a second time.

        What was moved is found on the first round, set aside, and the rest aligned once more without it: a passage in
        the way of the path may have bent it.
        """
        numbers: dict[str, int] = {}
        layouts = self._layout(0, numbers, barred[0], spare[0]), self._layout(1, numbers, barred[1], spare[1])
        lengths = self._lengths
        first, second = self.encodings
        # where clauses have borders, neighbours that changed places begin as a rare bead of both
        flat = not any(layout.border.any() for layout in layouts)
        again: Any = {"habits": flat, "looks": self.looks, "known": self._known}

        def part(rows: range, columns: range) -> tuple[IndexBead, ...]:
            sizes = lengths[0][rows.start : rows.stop], lengths[1][columns.start : columns.stop]
            bonus = LayoutBonus(layouts[0].part(rows), layouts[1].part(columns))
            here, there = Window(first, rows.start, rows.stop), Window(second, columns.start, columns.stop)
            found, _ = align(here, there, sizes, scale, bonus, around=self._means)
            return tuple(b.shifted(rows.start, columns.start) for b in found)

        beads, scale = align(first, second, lengths, self.prior, LayoutBonus(*layouts), **again)
        odds = mixed(beads, layouts)
        if odds:
            beads, scale = align(first, second, lengths, self.prior, LayoutBonus(*layouts, odds), **again)
        moved = moved_beads(beads, (first.vectors, second.vectors), layouts, scale, part)
        if moved:
            rows, columns = {i for b in moved for i in b.source}, {j for b in moved for j in b.target}
            aside = layouts[0].without(rows), layouts[1].without(columns)
            beads, _ = align(first, second, lengths, self.prior, LayoutBonus(*aside, odds), **again)
            beads = _with_moved(moved, beads)
        beads = in_order(list(uncrossed(beads, (first.vectors, second.vectors), layouts, scale)))
        beads = in_order(slid(beads, (first.vectors, second.vectors), layouts, scale))
        beads = in_order(claimed(beads, (first.vectors, second.vectors), layouts, scale))
        beads = in_order(without_chances(beads, moved, (first.vectors, second.vectors)))
        late = moved_beads(beads, (first.vectors, second.vectors), layouts, scale, part, left_over=True)
        beads = _with_moved(late, beads)
        beads = in_order(tabled(beads, self.units, (first.vectors, second.vectors), scale))
        beads = in_order([part for bead in beads for part in _believed(bead, layouts)])
        beads = in_order(list(not_merged(beads, (first.vectors, second.vectors), lengths, layouts, scale)))
        beads = in_order(list(facing(beads, layouts)))
        return beads, _out_of_order(beads, self.units), scale

    def align_given(self, pairs: Sequence[tuple[range, range]]) -> tuple[tuple[IndexBead, ...], frozenset[int], Scale]:
        """Beads within given pairs of stretches, the source indices of what moved, and the scale.

        Whoever set them side by side knew the order. But a pair that has nothing to do with each other at all is no
        pair: then one of the two columns has slipped, or two of its cells were exchanged, and what is left over on
        both sides is asked for its partner in another row.
        """
        first, second = Remembered(self.encodings[0]), Remembered(self.encodings[1])
        lengths = self._lengths
        _, scale = align(first, second, lengths, self.prior)
        beads: list[IndexBead] = []
        strange: list[IndexBead] = []  # what stands beside something else
        for rows, columns in pairs:
            sizes = lengths[0][rows.start : rows.stop], lengths[1][columns.start : columns.stop]
            here, there = Window(first, rows.start, rows.stop), Window(second, columns.start, columns.stop)
            found: tuple[IndexBead, ...] = ()
            if len(rows) != 1 or len(columns) != 1:
                inside, _ = align(here, there, sizes, scale, around=self._means)
                found = tuple(b.shifted(rows.start, columns.start) for b in inside)
            if rows and columns and not any(b.source and b.target for b in found):
                score = min(max(scale.between((first.vectors, second.vectors), rows, columns), -1.0), 1.0)
                if score > _NOTHING or min(sum(sizes[0]), sum(sizes[1])) < _SHORT:
                    found = (IndexBead(tuple(rows), tuple(columns), max(score, 0.0), _GIVEN),)
                elif not found:
                    found = IndexBead((rows.start,), (), 0.0, _CHANCE), IndexBead((), (columns.start,), 0.0, _CHANCE)
                    strange.extend(found)
            beads.extend(found)
        strays = self._strays(strange, scale)
        taken = {bead.source for bead in strays}, {bead.target for bead in strays}
        kept = [
            bead
            for bead in beads
            if (bead.source and bead.target) or not (bead.source in taken[0] or bead.target in taken[1])
        ]
        return in_order([*kept, *strays]), frozenset(bead.source[0] for bead in strays), scale

    def _strays(self, beads: Sequence[IndexBead], scale: Scale) -> list[IndexBead]:
        """Units that stand beside something else, in pairs: each the one most like the other, and like enough."""
        rows = [bead.source[0] for bead in beads if len(bead.source) == 1 and not bead.target]
        columns = [bead.target[0] for bead in beads if len(bead.target) == 1 and not bead.source]
        if not 0 < len(rows) * len(columns) <= _STRAYS:
            return []
        first, second = (encoding.vectors for encoding in self.encodings)
        likes = np.array([[scale.between((first, second), (i,), (j,)) for j in columns] for i in rows])
        best = likes.argmax(axis=1), likes.argmax(axis=0)
        return [
            IndexBead((rows[r],), (columns[c],), min(float(likes[r, c]), 1.0), _SLIPPED)
            for r, c in enumerate(best[0])
            if best[1][c] == r and likes[r, c] >= _ALIKE
        ]

    def lightened(self) -> _Rows:
        """What is needed to find what is missing, without all that was kept from round to round."""
        first, second = (one.whole if isinstance(one, Remembered) else one for one in self.encodings)
        return replace(self, encodings=(first, second), looks={})

    def without_strangers(self, beads: Sequence[IndexBead], scale: Scale) -> tuple[IndexBead, ...]:
        """The beads without the sentences that hardly belong to them, which stand alone."""
        with one_thread():
            return in_order(without_strangers(*self.encodings, self._texts, beads, scale, self._is_asked))

    def with_gaps(self, beads: Sequence[IndexBead], scale: Scale) -> tuple[IndexBead, ...]:
        """The beads, in the same order, with the words that have no counterpart; headings are left alone."""
        with one_thread():
            found = with_gaps(*self.encodings, self._texts, beads, scale, self._is_asked)
            for also in (with_conditions, with_qualifiers):
                found = also(self.encodings, self._texts, self.languages, found, scale, self._is_asked)
            return tuple(found)

    @cached_property
    def _texts(self) -> tuple[list[str], list[str]]:
        return [u.text for u in self.units[0]], [u.text for u in self.units[1]]

    def _is_asked(self, bead: IndexBead) -> bool:
        """Whether words of the bead can be missing: what stands in a heading follows other laws."""
        rows = zip(self.units, (bead.source, bead.target), strict=True)
        return not any(row[index].heading for row, indices in rows for index in indices)

    def _layout(self, side: int, numbers: dict[str, int], barred: frozenset[str], spare: frozenset[int]) -> Layout:
        row = self.units[side]
        faced = any(u.apart == CODE for u in self.units[1 - side])  # what is no code there may be code all the same
        return Layout(
            np.array([u.border for u in row], np.int64),
            np.array([u.heading for u in row], bool),
            np.array([0 if u.apart == CODE and not faced else u.apart for u in row], np.int64),
            np.array([numbers.setdefault(u.number, len(numbers)) if u.number else -1 for u in row], np.int64),
            np.array([u.part in barred or index in spare for index, u in enumerate(row)], bool),
            self.loose[side],
        )

    def uncovered(self, beads: Sequence[IndexBead], side: int) -> frozenset[str]:
        """The parts of one side that hardly anything of the other faces: what does there is there by chance."""
        row = self.units[side]
        total: Counter[str] = Counter()
        faced: dict[str, float] = defaultdict(float)
        for unit in row:
            total[unit.part] += 1
        for bead in beads:
            if bead.source and bead.target:
                like = min(max((bead.score - _CHANCE) / (1 - _CHANCE), 0.0), 1.0)
                for index in bead.target if side else bead.source:
                    faced[row[index].part] += like * bead.confidence
        shares = {part: faced[part] / max(size, 1) for part, size in total.items()}
        best = max(shares.values(), default=0.0)
        return frozenset(part for part, share in shares.items() if part and share < _HARDLY * best)


def _with_moved(moved: Sequence[IndexBead], beads: Sequence[IndexBead]) -> tuple[IndexBead, ...]:
    """The beads in order, with some of what has no partner in them given one elsewhere."""
    rows, columns = {i for b in moved for i in b.source}, {j for b in moved for j in b.target}
    return in_order([*moved, *(b for b in beads if not rows.issuperset(b.source) or not columns.issuperset(b.target))])


def _out_of_order(beads: Sequence[IndexBead], units: tuple[Sequence[Unit], Sequence[Unit]]) -> frozenset[int]:
    """The source units whose beads are not among the most text that stands in one order on both sides."""
    both = sorted((b for b in beads if b.source and b.target), key=lambda b: b.source)
    rows, columns = np.array([b.source[0] for b in both]), np.array([b.target[0] for b in both])
    sizes = [
        sum(_EACH + len(units[0][i].text) for i in b.source) + sum(_EACH + len(units[1][j].text) for j in b.target)
        for b in both
    ]
    kept = {i for i, _ in heaviest_chain(rows, columns, np.array(sizes, float))}
    return frozenset(i for b in both if b.source[0] not in kept for i in b.source)


def _believed(bead: IndexBead, layouts: tuple[Layout, Layout]) -> Iterator[IndexBead]:
    """The bead, or its sides alone if its meaning does not speak for it, and its numbers or kinds speak against it."""
    numbers = [
        layout.number[indices[0]]
        for layout, indices in zip(layouts, (bead.source, bead.target), strict=True)
        if indices
    ]
    if len(numbers) < 2 or bead.score >= _NOTHING:
        yield bead
        return
    heading = [
        any(layout.heading[list(found)]) for layout, found in zip(layouts, (bead.source, bead.target), strict=True)
    ]
    if heading[0] == heading[1] and (numbers[0] == numbers[1] or min(numbers) < 0):
        yield bead
        return
    # about half of such pairs are wrong even where no numbers contradict them
    yield from (IndexBead((i,), (), 0.0, 0.5) for i in bead.source)
    yield from (IndexBead((), (j,), 0.0, 0.5) for j in bead.target)


def align_units(
    source: Sequence[Unit],
    target: Sequence[Unit],
    languages: tuple[str, str],
    encoder: Encoder,
    later: bool = False,
) -> tuple[tuple[IndexBead, ...], frozenset[int]]:
    """Beads of unit indices, and the indices of source units that were moved.

    The same whichever side is called the source: two rows are always aligned in the order of their texts. What is
    missing inside of beads is found out when it is asked for, if that may be `later`.
    """
    if ([u.text for u in target], languages[1]) < ([u.text for u in source], languages[0]):
        beads, moved = align_units(target, source, (languages[1], languages[0]), encoder, later)
        turned = tuple(turned_later(b) if later else b.turned() for b in beads)
        return in_order(turned), frozenset(i for b in turned if moved.intersection(b.target) for i in b.source)
    rows = _Rows.of(source, target, languages, encoder)
    beads, moved, scale = rows.align((frozenset(), frozenset()))
    barred = rows.uncovered(beads, 0), rows.uncovered(beads, 1)
    if any(barred):
        beads, moved, scale = rows.align(barred)
    spare = copies(beads, rows.units)
    if any(spare):
        if not _stand_alone(beads, spare):
            beads, moved, scale = rows.align(barred, spare)
        beads = tuple(replace(b, confidence=SURE) if _is_spare(b, spare) else b for b in beads)
    beads = rows.without_strangers(beads, scale)
    if later and max(map(len, rows.units)) <= _LATER:
        rows = rows.lightened()
        return all_unfinished(beads, lambda: rows.with_gaps(beads, scale)), moved
    return rows.with_gaps(beads, scale), moved


def _stand_alone(beads: Sequence[IndexBead], spare: Sequence[frozenset[int]]) -> bool:
    """Whether none of these units has a partner as it is."""
    return all(
        spare[0].isdisjoint(bead.source) and spare[1].isdisjoint(bead.target)
        for bead in beads
        if bead.source and bead.target
    )


def _is_spare(bead: IndexBead, spare: Sequence[frozenset[int]]) -> bool:
    return not (bead.source and bead.target) and spare[0].issuperset(bead.source) and spare[1].issuperset(bead.target)


def compare_documents(
    source: Document, target: Document, encoder: Encoder, scopes: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
) -> Comparison:
    """The links of two documents, or of parts of them. Every sentence in scope is in exactly one bead.

    If they are the columns of one table, no bead reaches beyond a row.
    """
    left, right = units(source, scopes[0]), units(target, scopes[1])
    languages = source.language, target.language
    given = given_pairs(source, target, left, right)
    if given:
        rows = _Rows.of(left, right, languages, encoder)
        beads, moved, scale = rows.align_given(given)
        beads = rows.with_gaps(rows.without_strangers(beads, scale), scale)
    else:
        beads, moved = align_units(left, right, languages, encoder)
    beads = in_order(list(parted(beads, (left, right), (source, target))))
    if not given:
        again, moved = titled(beads, moved, (left, right), (source, target), encoder)
        if moved:
            again = rejoined(again, (left, right), (source, target), encoder)
            moved = _out_of_order(again, (left, right))
        beads = in_order(again)
    linked, headings = links(source, target, left, right, beads, moved)
    return Comparison(source, target, linked, headings, *scopes)

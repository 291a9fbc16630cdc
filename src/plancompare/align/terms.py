"""The terms of an aligned pair and what renders each of them.

1. Strings that recur in the source are its terms (`plancompare.align.recurring`). 2. A term's main rendering is the
string of the target that is most like it and keeps its company (Dice coefficient of the beads they stand in). 3. Where
the main rendering is absent from the target of a term, the passage most like the term takes its place, if it is like
enough (`plancompare.align.renderings`). Meaning is asked of the encoder, for a bounded number of short strings.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from plancompare.align.likeness import Likeness, spelling
from plancompare.align.recurring import Recurring, common_pairs, recurring, stands_free, terms, trimmed
from plancompare.align.renderings import Evidence, is_other, open_ends, passages
from plancompare.align.rows import Range, Row
from plancompare.findings import Place
from plancompare.languages.words import NO, is_ideograph
from plancompare.model import Comparison, Side
from plancompare.terms import Rendering, Term, Use

if TYPE_CHECKING:
    from plancompare.seams import Encoder

_LEAST_TERMS, _UNITS_A_TERM = 60, 20  # how many terms are looked at: so many, or one for so many sentences
_LEAST_STRINGS, _UNITS_A_STRING = 600, 5  # the same for strings that are encoded
_OPTIONS = 8  # recurring strings that are compared with a term by meaning
_SHARES = (0.6, 0.85)  # of the strings, for the first batch, and for the first two
_OWNERS = 14  # words of the source that a passage is compared with, besides the term
_FEW = 3  # beads up to which every bead is searched: so few say nothing by their company
_SEARCHED = 6  # beads of one term that are searched for other renderings
_LIKE = 0.45  # least likeness of a rendering
_ALONE = 0.75  # least likeness of a rendering that was seen once
_LEAST = 0.3  # confidence below which nothing is said of another rendering
_AN_OPEN_END = 0.08  # the same for an end in the middle of other words, where blanks do not tell
_A_WORD = 0.01  # likeness that a further word of a passage must bring
_COMPANY = 0.3  # weight of the company against the likeness


@dataclass(frozen=True)
class _Occurring:
    """A term with the beads it stands in and its first place in each."""

    term: Recurring
    words: str
    beads: dict[int, Range]

    @classmethod
    def of(cls, row: Row, term: Recurring) -> _Occurring:
        beads: dict[int, Range] = {}
        for place in term.places:
            beads.setdefault(row.bead(place), Range(place, place + term.width))
        return cls(term, row.words(term.first), beads)


def extract(comparison: Comparison, encoder: Encoder) -> tuple[Term, ...]:
    """The terms that have a rendering, those with the most text first."""
    source, target = Row.of(comparison, "source"), Row.of(comparison, "target")
    if not len(source.ids) or not len(target.ids):
        return ()
    units = len(source.pieces) + len(target.pieces)
    languages = comparison.source.language, comparison.target.language
    like = Likeness(encoder, languages, max(_LEAST_STRINGS, units // _UNITS_A_STRING))
    found = terms(source, list(recurring(source)))[: max(_LEAST_TERMS, units // _UNITS_A_TERM)]
    return _Search(source, target, like).run([_Occurring.of(source, term) for term in found])


class _Search:
    """Finds the renderings of all terms of a pair."""

    def __init__(self, source: Row, target: Row, like: Likeness) -> None:
        self.source, self.target, self.like = source, target, like
        self.ratio = len(target.text) / max(len(source.text), 1)
        repeats = list(recurring(target))
        pairs = common_pairs(target, repeats)
        self.options = [r for repeat in repeats if (r := _as_option(target, repeat, pairs))]
        self.at: dict[int, list[int]] = defaultdict(list)
        self.sizes: list[int] = []
        for number, option in enumerate(self.options):
            beads = {target.bead(place) for place in option.places}
            self.sizes.append(len(beads))
            for bead in beads:
                self.at[bead].append(number)

    def run(self, found: Sequence[_Occurring]) -> tuple[Term, ...]:
        """Three batches for the encoder: what may be the main renderings, then what may stand in their places, then
        what else of the source that may render.
        """
        options = {o.words: self._company(o) for o in found}
        few = {o.words: self._searched(o, list(o.beads)) for o in found if len(o.beads) <= _FEW}
        self.like.learn(
            (o.words for o in found),
            (self.target.words(r) for o in found for _, r in (*options[o.words], *_flat(few.get(o.words, {})))),
            _SHARES[0],
        )
        main = {o.words: m for o in found if (m := self._main(o, options[o.words], few.get(o.words, {})))}
        known = [o for o in found if o.words in main]
        gaps = {o.words: self._gaps(o, main[o.words][0], few.get(o.words, {})) for o in known}
        self.like.learn((), (self.target.words(r) for gap in gaps.values() for _, r in _flat(gap)), _SHARES[1])
        rivals = self._rivals(known, main)
        others = {o.words: self._others(o, main[o.words][0], gaps[o.words], rivals) for o in known}
        self.like.learn((words for o in known for words in self._doubts(o, main[o.words][0], others[o.words])), (), 1.0)
        made = (self._term(o, *main[o.words], others[o.words]) for o in known)
        return tuple(term for term in made if _is_believed(term))

    def _company(self, o: _Occurring) -> list[tuple[float, Range]]:
        """Strings that recur together with a term, with their Dice coefficients, the best first."""
        hits = Counter(number for bead in o.beads for number in self.at[bead])
        scored = [(2 * n / (len(o.beads) + self.sizes[number]), number) for number, n in hits.items() if n > 1]
        longer = {number: len(self.target.words(self.options[number].first)) ** 0.5 for _, number in scored}
        scored.sort(key=lambda pair: (-pair[0] * longer[pair[1]], pair[1]))
        return [(dice, self.options[number].first) for dice, number in scored[:_OPTIONS]]

    def _searched(self, o: _Occurring, beads: Sequence[int], usual: str = "") -> dict[int, list[Range]]:
        """The likeliest passages of some of a term's beads, by their looks."""
        expected = max(len(o.words) * self.ratio, 2.0)
        return {bead: list(passages(self.target, bead, o.words, expected, usual)) for bead in beads[:_SEARCHED]}

    def _main(
        self, o: _Occurring, options: list[tuple[float, Range]], few: dict[int, list[Range]]
    ) -> tuple[Range, float] | None:
        """The main rendering and its likeness."""
        ranked = list(options)
        for _, where in _flat(few):
            holding = self.target.holding(where)
            ranked.append((2 * len(holding & o.beads.keys()) / (len(o.beads) + len(holding)), where))
        scored = [
            ((1 - _COMPANY) * likeness + _COMPANY * dice - self._excess(where), -where.start, where, likeness)
            for dice, where in ranked
            if (likeness := self.like.of(o.words, self.target.words(where))) >= _LIKE
        ]
        return max(scored)[2:] if scored else None

    def _gaps(self, o: _Occurring, usual: Range, few: dict[int, list[Range]]) -> dict[int, list[Range]]:
        """Passages of the beads that should hold the main rendering and do not."""
        missing = [bead for bead in o.beads if not self.target.find_akin(bead, usual)]
        searched = self._searched(o, missing, self.target.words(usual))
        return {b: list(dict.fromkeys((*there, *few.get(b, ())))) for b, there in searched.items()}

    def _rivals(
        self, known: Sequence[_Occurring], main: dict[str, tuple[Range, float]]
    ) -> dict[int, list[tuple[str, str, float]]]:
        """For each bead the terms in it, their main renderings as code, and how like these are."""
        table: dict[int, list[tuple[str, str, float]]] = defaultdict(list)
        for o in known:
            where, likeness = main[o.words]
            for bead in o.beads:
                table[bead].append((o.words, self.target.code(where), likeness))
        return table

    def _others(
        self,
        o: _Occurring,
        usual: Range,
        gaps: dict[int, list[Range]],
        rivals: dict[int, list[tuple[str, str, float]]],
    ) -> dict[int, Range]:
        """What takes the main rendering's place, by bead: the passage most like the term that is no other term's."""
        found: dict[int, Range] = {}
        for bead, there in gaps.items():
            scored = []
            for where in there:
                likeness, code = self.like.of(o.words, self.target.words(where)), self.target.code(where)
                taken = any(
                    code in theirs and sure >= likeness for words, theirs, sure in rivals[bead] if words != o.words
                )
                if likeness >= _LIKE and not taken:
                    scored.append((likeness - self._excess(where), -where.start, where))
            best = max(scored)[2] if scored else None
            if best and is_other(self.target, usual, best):
                found[bead] = best
        return found

    def _excess(self, where: Range) -> float:
        """What speaks against a passage's borders: further words that bring little, ends that are not seen as ends."""
        if self.target.spaced:
            return _A_WORD * (where.stop - where.start - 1)
        return _AN_OPEN_END * open_ends(self.target, where)

    def _doubts(self, o: _Occurring, usual: Range, others: dict[int, Range]) -> Iterator[str]:
        """Other words of the source that may be what the renderings of a term render, for terms with several."""
        for where in (usual, *others.values()) if others else ():
            yield from self._owners(o, where)

    def _owners(self, o: _Occurring, where: Range) -> list[str]:
        """Other words of the source that may be what a passage renders."""
        bead, words = self.target.bead(where.start), self.target.words(where)
        own = o.beads.get(bead, Range(0, 0))
        expected = max(len(words) / self.ratio, 2.0)
        found = passages(self.source, bead, words, expected, o.words, _OWNERS)
        return [self.source.words(r) for r in found if r.stop <= own.start or own.stop <= r.start]

    def _margin(self, o: _Occurring, where: Range) -> float:
        """How much more like a passage other words of the source are than the term is."""
        words = self.target.words(where)
        other = max((self.like.of(owner, words) for owner in self._owners(o, where)), default=0.0)
        return other - self.like.of(o.words, words)

    def _term(
        self,
        o: _Occurring,
        usual: Range,
        likeness: float,
        others: dict[int, Range],
    ) -> Term:
        held = {bead: where for bead in o.beads if (where := self.target.find_akin(bead, usual))}
        uses = tuple(self._use(o, bead, where) for bead, where in held.items())
        first = Rendering(self.target.words(usual), uses, likeness, min(0.5 + 0.5 * likeness, 0.95))
        grouped: dict[str, dict[int, Range]] = defaultdict(dict)
        for bead, where in others.items():
            grouped[self.target.code(where)][bead] = where
        renderings = []
        doubt = self._margin(o, usual) if len(held) == 1 and others else -1.0
        for places in grouped.values():
            where = next(iter(places.values()))
            words = self.target.words(where)
            evidence = Evidence(
                likeness=self.like.of(o.words, words),
                usual_likeness=likeness,
                margin=max(doubt, self._margin(o, where)),
                spelling=spelling(words, first.words),
                beads=len(places),
                usual_beads=len(held),
                elsewhere=len(self.target.holding(where) - self.source.holding(o.term.first)),
            )
            uses = tuple(self._use(o, bead, where) for bead, where in places.items())
            if evidence.confidence >= _LEAST:
                renderings.append(Rendering(words, uses, evidence.likeness, evidence.confidence))
        renderings.sort(key=lambda r: (-len(r.uses), -r.confidence))
        ordered = (first, *renderings)
        if renderings and len(renderings[0].uses) > len(first.uses):  # the more frequent one is the usual one
            second = renderings[0]
            ordered = (replace(second, confidence=first.confidence), replace(first, confidence=second.confidence))
            ordered += tuple(renderings[1:])
        return Term(o.words, self.source.language, len(o.beads), ordered, o.term.is_name)

    def _use(self, o: _Occurring, bead: int, where: Range) -> Use:
        return Use(_place(self.source, "source", o.beads[bead]), _place(self.target, "target", where))


def _is_believed(term: Term) -> bool:
    """Whether its main rendering is: one that stands once, and nothing beside it, must be like the term."""
    usual = term.renderings[0]
    return len(term.renderings) > 1 or len(usual.uses) > 1 or usual.likeness >= _ALONE


def _flat(passages: dict[int, list[Range]]) -> list[tuple[int, Range]]:
    return [(bead, where) for bead, there in passages.items() for where in there]


def _place(row: Row, side: Side, where: Range) -> Place:
    return Place(side, row.pieces[row.piece[where.start]].key, row.span(where))


def _as_option(row: Row, repeat: Recurring, pairs: set[str]) -> Recurring | None:
    """A recurring string of the target that may render a term: cut free of grammar, and no single letter."""
    if repeat.width == 1 and is_ideograph(row.name(repeat.places[0])):
        return None
    where = trimmed(row, repeat.first)
    width, shift = where.stop - where.start, where.start - repeat.places[0]
    if not width or NO in row.named(where) or not (row.seams[where.start] and row.seams[where.stop]):
        return None
    words = row.words(where)
    if len(words) < (4 if row.spaced and width == 1 and not words.isupper() else 2):
        return None
    places = tuple(place + shift for place in repeat.places)
    return Recurring(width, places) if stands_free(row, width, places, pairs) else None

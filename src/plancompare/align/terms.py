"""The terms of an aligned pair and what renders each of them.

1. Strings that recur in the source are its terms (`plancompare.align.recurring`). 2. A term's main rendering is the
string of the target that is most like it and keeps its company (Dice coefficient of the beads they stand in). 3. Where
the main rendering is absent from the target of a term, the passage most like the term takes its place, if it is like
enough (`plancompare.align.renderings`). Meaning is asked of the encoder, for a bounded number of short strings.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from math import inf
from typing import TYPE_CHECKING

from plancompare.align.likeness import Likeness, spelling
from plancompare.align.recurring import candidates, terms
from plancompare.align.renderings import Evidence, Passages, is_other
from plancompare.align.repeats import Range, Recurring
from plancompare.align.rows import Row
from plancompare.align.sentences import one_thread
from plancompare.findings import Place
from plancompare.model import Rendering, Side, Term, Use

if TYPE_CHECKING:
    from plancompare.seams import Encoder

_LEAST_TERMS, _UNITS_A_TERM = 60, 20  # how many terms are looked at: so many, or one for so many sentences
_LEAST_STRINGS, _UNITS_A_STRING = 600, 5  # the same for strings that are encoded
_OPTIONS = 8  # recurring strings that are compared with a term by meaning
_SHARES = (0.5, 0.75, 0.9, 1.0)  # of the strings, for the first batch, for the first two, and so on
_OWNERS = 14  # words of the source that a passage is compared with, besides the term
_FEW = 3  # beads up to which every bead is searched: so few say nothing by their company
_FIRST = 3  # passages of each of these that are asked about at once; the others only
_SETTLED = 0.7  # where nothing yet is so like the term
_WITHIN = 0.35  # how far a passage's looks may lie below the best looks in its bead
_SEARCHED = 6  # beads of one term that are searched for other renderings
_LIKE = 0.45  # least likeness of a rendering
_ALONE = 0.75  # least likeness of a rendering that was seen once
_LEAST = 0.3  # confidence below which nothing is said of another rendering
_AN_OPEN_END = 0.08  # the same for an end in the middle of other words, where blanks do not tell
_A_WORD = 0.01  # likeness that a further word of a passage must bring
_COMPANY = 0.3  # weight of the company against the likeness
_NOWHERE = Range(0, 0)


@dataclass(frozen=True, slots=True)
class _Other:
    """Passages that take the place of a main rendering, one in each bead, and what speaks for them."""

    places: dict[int, Range]
    evidence: Evidence

    @property
    def first(self) -> Range:
        return next(iter(self.places.values()))


@dataclass(slots=True)
class _Case:
    """A term, the beads it stands in with its first place in each, and what is found of its renderings.

    `options`: strings that recur together with it, and how closely (Dice coefficient). `few`: passages of its beads if
    they are few. `held`: where the main rendering stands. `gaps`: passages of the beads that lack it.
    """

    term: Recurring
    words: str
    beads: dict[int, Range]
    options: list[tuple[float, Range]] = field(default_factory=list)
    few: dict[int, list[Range]] = field(default_factory=dict)
    usual: Range = _NOWHERE
    likeness: float = 0.0
    held: dict[int, Range] = field(default_factory=dict)
    gaps: dict[int, list[Range]] = field(default_factory=dict)
    others: list[_Other] = field(default_factory=list)

    @classmethod
    def of(cls, row: Row, term: Recurring) -> _Case:
        beads: dict[int, Range] = {}
        for place in term.places:
            if row.beads[place] not in beads:
                beads[row.beads[place]] = Range(place, place + term.width)
        return cls(term, row.words(term.first), beads)

    @property
    def likeliest(self) -> list[Range]:
        """The likeliest of the few passages."""
        return [where for passages in self.few.values() for where in passages[:_FIRST]]

    @property
    def doubtful(self) -> list[Range]:
        """The renderings of which it is asked what else of the source they may render."""
        alone = len(self.held) == 1 and self.others
        return [*([self.usual] if alone else ()), *(other.first for other in self.others)]


def extract(source: Row, target: Row, encoder: Encoder) -> tuple[Term, ...]:
    """The terms that have a rendering, those with the most text first."""
    if not len(source.ids) or not len(target.ids):
        return ()
    units = len(source.pieces) + len(target.pieces)
    like = Likeness(encoder, (source.language, target.language), max(_LEAST_STRINGS, units // _UNITS_A_STRING))
    found = terms(source, source.repeats)[: max(_LEAST_TERMS, units // _UNITS_A_TERM)]
    with one_thread():
        return _Search(source, target, like).run([_Case.of(source, term) for term in found])


class _Search:
    """Finds the renderings of all terms of a pair."""

    def __init__(self, source: Row, target: Row, like: Likeness) -> None:
        self.source, self.target, self.like = source, target, like
        self.here, self.there = Passages(source), Passages(target)
        self.ratio = len(target.text) / max(len(source.text), 1)
        self.candidates = candidates(target, target.repeats)
        self.at: dict[int, list[int]] = defaultdict(list)
        self.sizes: list[int] = []
        for number, candidate in enumerate(self.candidates):
            beads = {target.beads[place] for place in candidate.places}
            self.sizes.append(len(beads))
            for bead in beads:
                self.at[bead].append(number)

    def run(self, cases: Sequence[_Case]) -> tuple[Term, ...]:
        """Four batches for the encoder: what is likely to be a main rendering, what else may be one, what may stand in
        its place, and what else of the source that may render.
        """
        for case in cases:
            case.options, case.few = self._company(case), self._few(case)
        options = (where for case in cases for _, where in case.options)
        self._learn(0, (c.words for c in cases), (*options, *(where for case in cases for where in case.likeliest)))
        unsettled = (case for case in cases if self._best(case) < _SETTLED)
        self._learn(1, (), (where for case in unsettled for where in _flat(case.few)))
        known = [case for case in cases if self._settled(case)]
        self._learn(2, (), (where for case in known for where in _flat(case.gaps)))
        rivals = self._rivals(known)
        for case in known:
            case.others = self._others(case, rivals)
        self._learn(3, (words for case in known for where in case.doubtful for words in self._owners(case, where)), ())
        return tuple(term for case in known if _is_believed(term := self._term(case)))

    def _learn(self, batch: int, source: Iterable[str], target: Iterable[Range]) -> None:
        self.like.learn(source, map(self.target.words, target), _SHARES[batch])

    def _like(self, case: _Case, where: Range) -> float:
        return self.like.of(case.words, self.target.words(where))

    def _company(self, case: _Case) -> list[tuple[float, Range]]:
        """Strings that recur together with a term, with their Dice coefficients, the best first."""
        hits = Counter(number for bead in case.beads for number in self.at[bead])
        scored = [(2 * n / (len(case.beads) + self.sizes[number]), number) for number, n in hits.items() if n > 1]
        longer = {number: len(self.target.words(self.candidates[number].first)) ** 0.5 for _, number in scored}
        scored.sort(key=lambda pair: (-pair[0] * longer[pair[1]], pair[1]))
        return [(dice, self.candidates[number].first) for dice, number in scored[:_OPTIONS]]

    def _few(self, case: _Case) -> dict[int, list[Range]]:
        """Passages of all beads of a term that stands in few, by bead."""
        return self._searched(case, list(case.beads), within=_WITHIN) if len(case.beads) <= _FEW else {}

    def _searched(
        self, case: _Case, beads: Sequence[int], usual: str = "", within: float = inf
    ) -> dict[int, list[Range]]:
        """The likeliest passages of some of a term's beads, by their looks."""
        expected = max(len(case.words) * self.ratio, 2.0)
        return {bead: self.there.like(bead, case.words, expected, usual, within=within) for bead in beads[:_SEARCHED]}

    def _best(self, case: _Case) -> float:
        """How like the term the likeliest are at best."""
        likeliest = (*(where for _, where in case.options), *case.likeliest)
        return max((self._like(case, where) for where in likeliest), default=0.0)

    def _settled(self, case: _Case) -> bool:
        """Whether a term has a main rendering; finds it, and the passages of the beads that lack it."""
        ranked = list(case.options)
        for where in _flat(case.few):
            holding = self.target.places(where).keys()
            ranked.append((2 * len(holding & case.beads.keys()) / (len(case.beads) + len(holding)), where))
        scored = [
            ((1 - _COMPANY) * likeness + _COMPANY * dice - self._excess(where), -where.start, where, likeness)
            for dice, where in ranked
            if (likeness := self._like(case, where)) >= _LIKE
        ]
        if not scored:
            return False
        *_, usual, case.likeness = max(scored)
        case.usual = usual
        case.held = self.target.akin(usual, case.beads)
        missing = [bead for bead in case.beads if bead not in case.held]
        searched = self._searched(case, missing, self.target.words(usual))
        case.gaps = {b: list(dict.fromkeys((*there, *case.few.get(b, ())))) for b, there in searched.items()}
        return True

    def _rivals(self, known: Sequence[_Case]) -> dict[int, list[tuple[str, str, float]]]:
        """For each bead the terms in it, their main renderings as code, and how like these are."""
        table: dict[int, list[tuple[str, str, float]]] = defaultdict(list)
        for case in known:
            code = self.target.code(case.usual)
            for bead in case.beads:
                table[bead].append((case.words, code, case.likeness))
        return table

    def _others(self, case: _Case, rivals: dict[int, list[tuple[str, str, float]]]) -> list[_Other]:
        """What takes the main rendering's place: the passages most like the term that are no other term's."""
        found: dict[str, dict[int, Range]] = defaultdict(dict)
        for bead, there in case.gaps.items():
            scored = []
            for where in there:
                like, code = self._like(case, where), self.target.code(where)
                taken = any(code in c and sure >= like for words, c, sure in rivals[bead] if words != case.words)
                if like >= _LIKE and not taken:
                    scored.append((like - self._excess(where), -where.start, where))
            best = max(scored)[2] if scored else None
            if best and is_other(self.target, case.usual, best):
                found[self.target.code(best)][bead] = best
        others = (_Other(places, self._evidence(case, places)) for places in found.values())
        return [other for other in others if other.evidence.confidence >= _LEAST]

    def _evidence(self, case: _Case, places: dict[int, Range]) -> Evidence:
        """What speaks for another rendering, as long as nothing is known of other words of the source."""
        where = next(iter(places.values()))
        elsewhere = self.target.places(where).keys() - self.source.places(case.term.first).keys()
        return Evidence(
            likeness=self._like(case, where),
            usual_likeness=case.likeness,
            margin=-1.0,
            spelling=spelling(self.target.words(where), self.target.words(case.usual)),
            beads=len(places),
            usual_beads=len(case.held),
            elsewhere=len(elsewhere),
        )

    def _excess(self, where: Range) -> float:
        """What speaks against a passage's borders: further words that bring little, ends that are not seen as ends."""
        if self.target.spaced:
            return _A_WORD * (where.stop - where.start - 1)
        return _AN_OPEN_END * self.there.open_ends(where)

    def _owners(self, case: _Case, where: Range) -> list[str]:
        """Other words of the source that may be what a passage renders."""
        bead, words = self.target.beads[where.start], self.target.words(where)
        own = case.beads.get(bead, _NOWHERE)
        expected = max(len(words) / self.ratio, 2.0)
        found = self.here.like(bead, words, expected, case.words, _OWNERS)
        return [self.source.words(r) for r in found if r.stop <= own.start or own.stop <= r.start]

    def _margin(self, case: _Case, where: Range) -> float:
        """How much more like a passage other words of the source are than the term is."""
        words = self.target.words(where)
        other = max((self.like.of(owner, words) for owner in self._owners(case, where)), default=0.0)
        return other - self._like(case, where)

    def _term(self, case: _Case) -> Term:
        first = self._rendering(case, case.usual, case.held, case.likeness, min(0.5 + 0.5 * case.likeness, 0.95))
        margins = {where: self._margin(case, where) for where in case.doubtful}
        renderings = []
        for other in case.others:
            evidence = replace(other.evidence, margin=max(margins.get(case.usual, -1.0), margins[other.first]))
            if evidence.confidence >= _LEAST:
                likeness = evidence.likeness
                renderings.append(self._rendering(case, other.first, other.places, likeness, evidence.confidence))
        renderings.sort(key=lambda r: (-len(r.uses), -r.confidence))
        ordered = (first, *renderings)
        if renderings and len(renderings[0].uses) > len(first.uses):  # the more frequent one is the usual one
            second = renderings[0]
            ordered = (replace(second, confidence=first.confidence), replace(first, confidence=second.confidence))
            ordered += tuple(renderings[1:])
        return Term(case.words, self.source.language, len(case.beads), ordered, case.term.is_name)

    def _rendering(
        self, case: _Case, first: Range, places: dict[int, Range], likeness: float, confidence: float
    ) -> Rendering:
        uses = tuple(
            Use(_place(self.source, "source", case.beads[bead]), _place(self.target, "target", where))
            for bead, where in places.items()
        )
        return Rendering(self.target.words(first), uses, likeness, confidence)


def _is_believed(term: Term) -> bool:
    """Whether its main rendering is: one that stands once, and nothing beside it, must be like the term."""
    usual = term.renderings[0]
    return len(term.renderings) > 1 or len(usual.uses) > 1 or usual.likeness >= _ALONE


def _flat(passages: dict[int, list[Range]]) -> list[Range]:
    return [where for there in passages.values() for where in there]


def _place(row: Row, side: Side, where: Range) -> Place:
    return Place(side, row.pieces[int(row.piece[where.start])].key, row.span(where))

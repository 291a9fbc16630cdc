"""Which citations of two documents go together: by value, by where they lead, and by the links of those clauses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from plancompare.citations import read
from plancompare.citations.citation import agree, akin, numeral
from plancompare.citations.clauses import Clauses, Lead
from plancompare.languages.expressions import expression
from plancompare.model import Bead, Comparison, Side

_BARE = expression(
    r"\d+(?:\.\d+)*|[〇零一二三四五六七八九十百]+|(?<![A-Za-z])[IVXLC]+(?![A-Za-z])|[(（][a-zA-Zа-яء-ي]{1,4}[)）]|[①-⓿㈠-㈩Ⅰ-ⅻ]"
)

_MANY = 5  # references from which on it can be told whether one side leaves them out as a rule


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of some sentences: `bare` in no citation, where one may be a reference not understood, and `all`."""

    bare: set[str]
    all: set[str]


@dataclass(frozen=True)
class Half:
    """One side: its citations by sentence with where they lead, and its sentences in order."""

    side: Side
    clauses: Clauses
    leads: dict[str, tuple[Lead, ...]]
    order: tuple[str, ...]
    place: dict[str, int]

    @classmethod
    def of(cls, comparison: Comparison, side: Side) -> Half:
        """Reads every sentence of one side that stands in a bead."""
        document = comparison.document(side)
        clauses = Clauses(document)
        leads: dict[str, tuple[Lead, ...]] = {}
        inside = {key for bead in comparison.beads for key in getattr(bead, side)}
        for sentence in document.sentences:
            found = read(document.words(sentence.span), document.language) if sentence.key in inside else ()
            if found:
                at = sentence.span.start
                leads[sentence.key] = tuple(clauses.lead(citation.shifted(at), sentence.key) for citation in found)
        order = tuple(s.key for s in document.sentences)
        return cls(side, clauses, leads, order, {key: i for i, key in enumerate(order)})

    def of_sentences(self, keys: Sequence[str]) -> list[Lead]:
        """The citations of these sentences."""
        return [lead for key in keys for lead in self.leads.get(key, ())]

    def beside(self, keys: Sequence[str]) -> list[str]:
        """The sentences just before and just behind."""
        first, last = self.place[keys[0]] - 1, self.place[keys[-1]] + 1
        return [self.order[i] for i in (first, last) if 0 <= i < len(self.order)]

    def numbers(self, keys: Sequence[str]) -> Numbers:
        """The numbers in these sentences."""
        found: set[str] = set()
        document = self.clauses.document
        leads = self.of_sentences(keys)
        cited = [lead.citation.span for lead in leads]
        for key in keys:
            span = document.sentence_of[key].span
            for match in _BARE.finditer(document.text.text, span.start, span.stop):
                if not any(c.start <= match.start() and match.end() <= c.stop for c in cited):
                    for number in match[0].split("."):
                        found |= numeral(number)
        return Numbers(found, found.union(*(number for lead in leads for number in lead.citation.path)))


class Matching:
    """The citations of all beads, matched, and what is left of them."""

    def __init__(self, comparison: Comparison) -> None:
        self.halves = Half.of(comparison, "source"), Half.of(comparison, "target")
        self._partners: dict[str, set[str]] = defaultdict(set)  # target clauses of each source clause
        for link in comparison.links:
            if link.source and link.target:
                self._partners[link.source].add(link.target)
        self.met: list[tuple[Bead, Lead, Lead]] = []
        self._left = [self._unmatched(bead) for bead in comparison.beads]
        self._spare = tuple({id(lead) for pair in self._left for lead in pair[i]} for i in (0, 1))
        self.facing: list[tuple[Bead, Lead, Lead]] = []
        self.lonely: list[tuple[Bead, int, Lead]] = []
        for bead, (source, target) in zip(comparison.beads, self._left, strict=True):
            if bead.source and bead.target and (source or target) and not self._is_copied(bead):
                self._settle(bead, source, target)

    def same(self, here: Lead, there: Lead) -> bool:
        """Whether a source citation and a target citation may name the same."""
        if here.same(there):
            return True
        if there.clause not in self._partners.get(here.clause, ()):
            return False
        return agree(*(tuple(part.number for part in lead.citation.parts[1:]) for lead in (here, there)))

    def parted(self, here: Lead, there: Lead) -> bool:
        """Whether citations of one number lead to clauses that are known to render others, not each other."""
        if here.citation.external or there.citation.external or here.citation.direction or there.citation.direction:
            return False
        partners = self._partners.get(here.clause, set())
        taken = {target for targets in self._partners.values() for target in targets}
        return bool(partners) and there.clause in taken and there.clause not in partners

    def kept(self, side: int) -> float:
        """The share of the sure references of one side that the other side has; 1 if there are too few to tell."""
        missing = sum(index == side for _, index, _ in self.lonely)
        total = missing + len({id(pair[side + 1]) for pair in (*self.met, *self.facing)})
        return 1 - missing / total if total >= _MANY else 1.0

    def _unmatched(self, bead: Bead) -> tuple[list[Lead], list[Lead]]:
        source, target = self.halves[0].of_sentences(bead.source), self.halves[1].of_sentences(bead.target)
        found: tuple[set[int], set[int]] = set(), set()
        for i, here in enumerate(source):
            order = (*range(i, len(target)), *range(min(i, len(target))))  # the partner is mostly at the same place
            j = next((j for j in order if self.same(here, target[j])), -1)
            if j >= 0:
                found[0].add(i)
                found[1].add(j)
                self.met.append((bead, here, target[j]))
        for j, there in enumerate(target):
            i = next((i for i, here in enumerate(source) if self.same(here, there)), -1) if j not in found[1] else -1
            if i >= 0:
                found[1].add(j)
                self.met.append((bead, source[i], there))
        left = (
            [a for i, a in enumerate(source) if i not in found[0]],
            [b for j, b in enumerate(target) if j not in found[1]],
        )
        return left

    def _is_copied(self, bead: Bead) -> bool:
        """Whether both sides have the same words: what was not translated is read as another language."""
        words = []
        for half, keys in zip(self.halves, (bead.source, bead.target), strict=True):
            document = half.clauses.document
            words.append([" ".join(document.words(document.sentence_of[key].span).split()).casefold() for key in keys])
        return words[0] == words[1]

    def _settle(self, bead: Bead, source: list[Lead], target: list[Lead]) -> None:
        """Sets what is left of a bead face to face, the likeliest pairs first; the rest stays alone."""
        source = [lead for lead in source if not self._beside(lead, 1, bead.target)]
        target = [lead for lead in target if not self._beside(lead, 0, bead.source)]
        numbers = [half.numbers(keys) for half, keys in zip(self.halves, (bead.source, bead.target), strict=True)]
        scored = [(likeness(a, b), i, j) for i, a in enumerate(source) for j, b in enumerate(target)]
        used: tuple[set[int], set[int]] = set(), set()
        for score, i, j in sorted(scored, key=lambda entry: (-entry[0], abs(entry[1] - entry[2]), entry[1])):
            if score > 0 and i not in used[0] and j not in used[1]:
                used[0].add(i)
                used[1].add(j)
                if not (_within(source[i], numbers[1].all) and _within(target[j], numbers[0].all)):
                    self.facing.append(
                        (bead, source[i], target[j])
                    )  # else the numbers are there, put together otherwise
        for side, leads in ((0, source), (1, target)):
            alone = [lead for i, lead in enumerate(leads) if i not in used[side]]
            self.lonely += [(bead, side, lead) for lead in alone if self._is_missed(side, lead, numbers[1 - side])]

    def _beside(self, lead: Lead, index: int, keys: Sequence[str]) -> bool:
        """Whether the sentences beside those of the other side have it to spare."""
        half = self.halves[index]
        spare = (other for other in half.of_sentences(half.beside(keys)) if id(other) in self._spare[index])
        return any(self.same(lead, other) if index else self.same(other, lead) for other in spare)

    def _is_missed(self, side: int, lead: Lead, there: Numbers) -> bool:
        """Whether a citation without a partner is worth a word: it surely is one, and its number is not there bare."""
        citation = lead.citation
        clauses = self.halves[side].clauses
        if citation.direction:
            known = (
                citation.unit != "section" or clauses.count(citation) > 2
            )  # “in the following sections” is no citation
            return citation.direction == "preceding" and citation.sure and len(clauses.called) > 2 and known
        elsewhere = _within(lead, there.all) if len(citation.path) > 1 else _within(lead, there.bare)
        return not elsewhere and (citation.sure or bool(lead.clause))


def _within(lead: Lead, numbers: set[str]) -> bool:
    """Whether all numbers of a citation are among these."""
    return bool(lead.citation.path) and all(number & numbers for number in lead.citation.path)


def likeness(here: Lead, there: Lead) -> int:
    """How likely two citations without a partner stand for each other: 0 not at all."""
    first, second = here.citation, there.citation
    kin = akin(first.unit, second.unit)
    if first.direction or second.direction:
        if "this" in (first.direction, second.direction) and first.direction != second.direction:
            return 0
        both = bool(first.direction and second.direction)
        return 1 + kin if both or (here.path and there.path) else 0
    if not kin and not (first.sure and second.sure and agree(first.path, second.path)):
        return 0
    shared = sum(bool(a & b) for a, b in zip(first.path, second.path, strict=False))
    return 1 + 2 * shared + kin + (len(first.path) == len(second.path)) + (first.sure and second.sure)

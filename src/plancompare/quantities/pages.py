"""The numbers of one document, by its sentences and headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from plancompare.model import Document, Span
from plancompare.quantities.quantity import Quantity
from plancompare.quantities.scanning import hints, quantities

REACH = 2
"""Sentences before and behind a pair that are searched for a number that was moved out of it."""
_DIGITS = re.compile(r"\d{1,30}")


@dataclass(frozen=True, slots=True)
class Said:
    """A quantity in the sentence or heading `key`; its span counts the document's text."""

    key: str
    quantity: Quantity


class Pages:
    """The numbers of one document, sentence by sentence, each read when it is first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._spans = {sentence.key: sentence.span for sentence in document.sentences}
        for clause in document.walk():
            if clause.heading:
                self._spans.setdefault(clause.key, clause.heading)
        if document.title:
            self._spans.setdefault("", document.title)
        self._read: dict[str, tuple[Said, ...]] = {}

    @cached_property
    def _keys(self) -> tuple[str, ...]:
        return tuple(sorted(self._spans, key=lambda key: self._spans[key]))

    @cached_property
    def _order(self) -> dict[str, int]:
        return {key: index for index, key in enumerate(self._keys)}

    def span(self, key: str) -> Span:
        """Where a sentence or heading stands."""
        return self._spans[key]

    def said(self, keys: Sequence[str]) -> list[Said]:
        """The quantities of some sentences."""
        for key in keys:
            if key not in self._read:
                self._read[key] = self._placed(key, quantities(self.words(key), self.document.language))
        return [said for key in keys for said in self._read[key]]

    def hinted(self, keys: Sequence[str]) -> list[Said]:
        """What else there may render a number."""
        return [said for key in keys for said in self._placed(key, hints(self.words(key), self.document.language))]

    def labelled(self, keys: Sequence[str]) -> set[Fraction]:
        """The numbers in the labels of clauses whose heading or first sentence is among these: “2 단계: …”."""
        found: set[Fraction] = set()
        for key in keys:
            clause = self.document.clause_of.get(key)
            if clause and clause.label and (key == clause.key or key == clause.sentences[0].key):
                found |= {Fraction(int(digits)) for digits in _DIGITS.findall(clause.label)}
        return found

    def words(self, key: str) -> str:
        """A sentence or heading."""
        return self.document.words(self._spans[key])

    def _placed(self, key: str, found: Sequence[Quantity]) -> tuple[Said, ...]:
        start = self._spans[key].start
        return tuple(Said(key, quantity.shifted(start)) for quantity in found)

    def beside(self, keys: Sequence[str]) -> list[str]:
        """The sentences shortly before and behind these; of a table, those in the same row."""
        places = [self._order[key] for key in keys]
        first, last = min(places), max(places)
        near = (*range(max(first - REACH, 0), first), *range(last + 1, min(last + 1 + REACH, len(self._keys))))
        rows = {self._row(key) for key in keys}
        return [key for place in near if self._row(key := self._keys[place]) in rows]

    def _row(self, key: str) -> int:
        return self.document.text.cell_at(self._spans[key].start)[0]

    def place(self, said: Said, keys: Sequence[str]) -> float:
        """How far in these sentences a number stands, from 0 to 1."""
        first, last = self._spans[keys[0]].start, self._spans[keys[-1]].stop
        return min(max((said.quantity.span.start - first) / max(last - first, 1), 0.0), 1.0)

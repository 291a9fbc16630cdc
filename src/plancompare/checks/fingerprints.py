"""Fingerprints: what makes a finding this one, so that a waiver finds it again in a text that went on changing.

A fingerprint is made of the rule, the side, the two languages, the words that the finding is about and the heading
above them, all folded. No number, label, key or offset is in it: text around may change, clauses may be counted anew.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from hashlib import blake2b

from plancompare.findings import Finding, Place
from plancompare.fold import fold
from plancompare.model import Comparison, Document, Side, Span

SHORT = 8
"""Characters up to which words do not tell which ones they are (a bracket, a number): their neighbours join them."""
AROUND = 8
"""Characters of the same sentence, on each side of short words, that join them."""
FACTS = ("target", "target there", "only target", "lines")
"""Evidence that belongs to the fault and does not stand in the words: where links lead, how many lines differ."""

_STOP = re.compile(r"[，、。；：！？،؛。｡､]|[,;:.!?](?!\S)")


def fingerprinted(
    comparison: Comparison, found: Iterable[Finding], of_both: Collection[str] = (), estimated: Collection[str] = ()
) -> Iterator[Finding]:
    """The findings with their fingerprints, which are unique: equal findings are counted, in the order given.

    For the rules named in `of_both` the words on the other side belong to what the finding is about. For those named in
    `estimated`, nobody knows to the letter where the words begin and end: they are known by the parts of the sentence,
    from one comma or stop to the next, that they stand in.
    """
    sides: dict[Side, _Words] = {"source": _Words(comparison.source), "target": _Words(comparison.target)}
    languages = f"{comparison.source.language} {comparison.target.language}"
    ordinals: Counter[str] = Counter()
    for finding in found:
        primary, own = finding.primary, sides[finding.primary.side]
        primary = own.widened(primary) if finding.rule.name in estimated else primary
        parts = [finding.rule.name, primary.side, languages, *own.of(primary)]
        if finding.rule.name in of_both:
            parts += [sides[place.side].within(place) for place in finding.related[:1]]
            parts += [str(finding.evidence[name]) for name in FACTS if name in finding.evidence]
        content = "\n".join(parts)
        print_ = blake2b(f"{content}\n{ordinals[content]}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        ordinals[content] += 1
        yield replace(finding, fingerprint=print_)


class _Words:
    """The words of one document, as fingerprints know them."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def _labels(self) -> list[Span]:
        return sorted(clause.label_span for clause in self.document.walk() if clause.label_span)

    def of(self, place: Place) -> tuple[str, str]:
        """The words at a place, and the heading above them."""
        words = self._unlabelled(place.span)
        if not words:  # what is wrong is the number itself, or has no words: it is known by the text it belongs to
            words = self._unlabelled(self._unit(place.key))
        elif len(words) <= SHORT:
            words = self._unlabelled(self._among_neighbours(place))
        return words, self._heading(place.key)

    def widened(self, place: Place) -> Place:
        """The place with all of the sentence's parts that it touches."""
        text, unit, span = self.document.text.text, self._unit(place.key), place.span
        if not unit.covers(span):
            return place
        before = [mark.end() for mark in _STOP.finditer(text, unit.start, span.start)]
        after = _STOP.search(text, max(span.stop - 1, span.start), unit.stop)
        return replace(place, span=Span(before[-1] if before else unit.start, after.end() if after else unit.stop))

    def within(self, place: Place) -> str:
        """The words at a place on the other side; "" for a gap, and for a whole sentence, which only shows where."""
        sentence = self.document.sentence_of.get(place.key)
        whole = sentence is not None and sentence.span == place.span and len(place.span) > SHORT
        return "" if whole else self._unlabelled(place.span)

    def _unlabelled(self, span: Span) -> str:
        """The folded words at `span` without the labels of clauses, which renumbering changes."""
        text, at, parts = self.document.text.text, span.start, []
        for label in self._labels[bisect_left(self._labels, span.start, key=lambda label: label.start) :]:
            if label.start >= span.stop:
                break
            parts.append(text[at : label.start])
            at = min(label.stop, span.stop)
        return " ".join(fold("".join((*parts, text[at : span.stop]))).split())

    def _unit(self, key: str) -> Span:
        """The sentence of that key, or what a clause begins with."""
        if key in self.document.sentence_of:
            return self.document.sentence_of[key].span
        clause = self.document.clause_of.get(key)
        if clause is None:
            return Span(0, 0)
        return clause.heading or (clause.sentences[0].span if clause.sentences else clause.span)

    def _among_neighbours(self, place: Place) -> Span:
        span, unit = place.span, self._unit(place.key)
        if not unit.covers(span):
            return span
        return Span(max(unit.start, span.start - AROUND), min(unit.stop, span.stop + AROUND))

    def _heading(self, key: str) -> str:
        clause = self.document.clause_of.get(key)
        while clause and not clause.heading:
            clause = self.document.parent_of.get(clause.key)
        return self._unlabelled(clause.heading) if clause and clause.heading else ""

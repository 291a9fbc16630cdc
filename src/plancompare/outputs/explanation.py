"""Why a finding is made, told to a translator: its evidence in a sentence or two, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Any

from plancompare.findings import Finding, Place
from plancompare.model import Comparison, Document
from plancompare.outputs.aligned_json import shown
from plancompare.outputs.json_text import fact

QUOTED = 60
"""Characters that a quotation has at most."""


def explanation(comparison: Comparison, finding: Finding) -> str:
    """The rule's own sentences whose facts are known; else the facts as they are named; else what the rule reports."""
    facts = _facts(comparison, finding)
    telling = _Telling(comparison, finding)
    told = [
        telling.vformat(sentence, (), facts) for sentence in finding.rule.because if _named_in(sentence) <= facts.keys()
    ]
    said = " ".join(told) or _listed(finding.evidence) or finding.rule.summary
    return f"{said} It is {100 * finding.confidence:.0f} % sure."


class _Telling(Formatter):
    """Fills facts into a sentence; with `:words`, what a key stands for, on the other side before this one."""

    def __init__(self, comparison: Comparison, finding: Finding) -> None:
        sides = (comparison.target, comparison.source)
        self.documents = sides if finding.primary.side == "source" else sides[::-1]

    def format_field(self, value: Any, format_spec: str) -> str:
        """As `format` does it, but for `words`."""
        if format_spec != "words":
            return str(super().format_field(value, format_spec))
        return next((words for document in self.documents if (words := _words_of(document, str(value)))), str(value))


def _facts(comparison: Comparison, finding: Finding) -> dict[str, str | int | float]:
    """The evidence, and the words of both sides that are not empty."""
    here = _words(comparison, finding.primary)
    there = next((words for place in finding.related if (words := _words(comparison, place))), "")
    places = {name: words for name, words in (("here", here), ("there", there)) if words}
    return {**places, **finding.evidence}


def _named_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def _listed(evidence: Mapping[str, str | int | float]) -> str:
    """The facts by their names: `Nearest words: “…”; likeness: 0.43.`"""
    said = "; ".join(f"{name.replace('_', ' ')}: {_fact(value)}" for name, value in evidence.items())
    return f"{said[:1].upper()}{said[1:]}." if said else ""


def _fact(value: str | int | float) -> str:
    plain = fact(value)
    if isinstance(plain, str):
        return f"“{_cut(plain)}”"
    return str(plain) if isinstance(plain, int) else f"{plain:.2f}"


def _words(comparison: Comparison, place: Place) -> str:
    return _cut(shown(comparison.document(place.side), place.span))


def _words_of(document: Document, key: str) -> str:
    """The words of the sentence with that key, or the heading of the clause, or its words if it has none."""
    sentence, clause = document.sentence_of.get(key), document.clause_of.get(key)
    span = sentence.span if sentence else (clause.heading or clause.span) if clause else None
    return _cut(shown(document, span))


def _cut(words: str) -> str:
    joined = " ".join(words.split())
    return joined if len(joined) <= QUOTED else joined[: QUOTED - 1].rstrip() + "…"

"""Small comparisons for tests of rules, and their cases: two texts, line i of one beside line i of the other."""

from __future__ import annotations

from pathlib import Path

import yaml

from plancompare.findings import Finding
from plancompare.model import Bead, Clause, Comparison, Document, Link, Paragraph, Run, Sentence, Span, Text

FOLDER = Path(__file__).parent.parent / "cases"


def load(name: str) -> list[dict]:
    """The cases of a rule family."""
    return yaml.safe_load((FOLDER / f"{name}.yml").read_text("utf-8"))


def document_of(text: str, language: str, name: str = "text") -> Document:
    """A document of one clause whose lines are its sentences; a blank line is none."""
    sentences, starts, at = [], [0], 0
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            sentences.append(Sentence(f"1.{number}#1", Span(at, at + len(line))))
        at += len(line) + 1
        starts.append(at)
    paragraphs = tuple(Paragraph(s.span, (s,)) for s in sentences)
    whole = Span(sentences[0].span.start, sentences[-1].span.stop) if sentences else Span(0, 0)
    clause = Clause("1", "item", whole, number="1", paragraphs=paragraphs)
    read = Text(name, text, (Run(0, len(text), 0, len(text)),), (), tuple(starts[:-1]), "text", language=language)
    return Document(read, language, (clause,))


def comparison_of(source: str, target: str, languages: tuple[str, str]) -> Comparison:
    """One bead a line; where one text has a blank line, the other's stands alone."""
    here = document_of(source.rstrip("\n"), languages[0], "a")
    there = document_of(target.rstrip("\n"), languages[1], "b")
    keys = {s.key for s in here.sentences}, {s.key for s in there.sentences}
    lines = range(1, max(source.count("\n"), target.count("\n")) + 2)
    beads = []
    for line in lines:
        sides = [(f"1.{line}#1",) if f"1.{line}#1" in known else () for known in keys]
        if any(sides):
            both = all(sides)
            beads.append(Bead(sides[0], sides[1], 0.8 if both else 0.0, 0.95))
    return Comparison(here, there, (Link("1", "1", 0.8, tuple(beads)),))


def words_of(comparison: Comparison, finding: Finding) -> tuple[str, str, tuple[str, ...]]:
    """Rule, words of the primary place, words of the related places (a gap is "")."""
    related = tuple(comparison.document(p.side).words(p.span) for p in finding.related)
    return finding.rule.name, comparison.document(finding.primary.side).words(finding.primary.span), related

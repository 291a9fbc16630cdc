"""A text with its structure: clauses in a tree, with their paragraphs and sentences."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from plancompare.model.places import Span
from plancompare.model.text import Notice, Text, Unread


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. The key names clause, paragraph and sentence: `annex-1/5.2#1`."""

    key: str
    span: Span


class _Uncut:
    """What gives a paragraph its sentences, once somebody asks for them."""

    __slots__ = ("_cut",)
    _cut: Callable[[], tuple[Sentence, ...]]


@dataclass(frozen=True, slots=True)
class Paragraph(_Uncut):
    """A paragraph of a clause: `span` runs from its first to its last sentence, without a label.

    Most of the time of reading goes into finding sentences, so a paragraph may be made without (`uncut`): it then finds
    them when they are first asked for, and is in nothing else different from one that was made with them.
    """

    span: Span
    sentences: tuple[Sentence, ...]

    @classmethod
    def uncut(cls, span: Span, cut: Callable[[], tuple[Sentence, ...]]) -> Paragraph:
        """A paragraph whose sentences `cut` finds; it must always find the same."""
        made = cls.__new__(cls)
        _set_span(made, span)
        _set_cut(made, cut)
        return made

    if not TYPE_CHECKING:  # nobody is to believe that a paragraph has any attribute

        def __getattr__(self, name: str) -> tuple[Sentence, ...]:
            """The sentences, asked for the first time: what is not set yet is looked for here."""
            if name != "sentences":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            found = self._cut()
            object.__setattr__(self, "sentences", found)
            return found


_set_span, _set_cut = Paragraph.__dict__["span"].__set__, _Uncut.__dict__["_cut"].__set__

ClauseKind = Literal["part", "section", "item", "note"]


@dataclass(frozen=True, slots=True)
class Clause:
    """A node of the document's tree: a part, a section, a numbered or listed item, or a note.

    A part is a top-level division with a title of its own (the document proper, an annex). `number` is the ordinal in
    plain digits or letters ("5", "a", "4.2"), "" if there is none; `label` is what stands in the text ("（五）", "5.").
    Order in the text: label, heading, paragraphs, children.
    """

    key: str
    kind: ClauseKind
    span: Span
    number: str = ""
    label: str = ""
    label_span: Span | None = None
    heading: Span | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    children: tuple[Clause, ...] = ()
    anchor: str = ""

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The clause's own sentences, without those of its children."""
        return tuple(s for p in self.paragraphs for s in p.sentences)

    def walk(self) -> Iterator[Clause]:
        """This clause and all below it, in the order of the text."""
        stack = [self]
        while stack:
            clause = stack.pop()
            yield clause
            stack.extend(reversed(clause.children))


@dataclass(frozen=True)
class Document:
    """A text with its structure. Every non-blank character is in one sentence, heading or label, or in `unread`."""

    text: Text
    language: str
    clauses: tuple[Clause, ...]
    title: Span | None = None
    unread: tuple[Unread, ...] = ()
    notices: tuple[Notice, ...] = ()

    @property
    def name(self) -> str:
        """The name of the file, as it was given."""
        return self.text.name

    def words(self, span: Span | None) -> str:
        """What stands at `span`; "" for none."""
        return span.of(self.text.text) if span else ""

    def walk(self) -> Iterator[Clause]:
        """All clauses in the order of the text."""
        for clause in self.clauses:
            yield from clause.walk()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in the order of the text."""
        return tuple(s for clause in self.walk() for s in clause.sentences)

    @cached_property
    def clause_of(self) -> dict[str, Clause]:
        """The clause of each clause key and of each sentence key."""
        table: dict[str, Clause] = {}
        for clause in self.walk():
            table[clause.key] = clause
            table.update((sentence.key, clause) for sentence in clause.sentences)
        return table

    @cached_property
    def parent_of(self) -> dict[str, Clause]:
        """The parent of each clause key; top-level clauses have none."""
        return {child.key: clause for clause in self.walk() for child in clause.children}

    def anchor_of(self, key: str) -> str:
        """The anchor of the clause with that key, or with that sentence; else of the nearest one above; "" for none."""
        clause = self.clause_of.get(key)
        while clause and not clause.anchor:
            clause = self.parent_of.get(clause.key)
        return clause.anchor if clause else ""

    def called(self, name: str) -> tuple[tuple[Clause, ...], ...]:
        """The clauses that go by a name: as their key or anchor, as their label, number, or words of their heading.

        One row for each of the four, in this order; case, width, and the punctuation of labels make no difference.
        """
        wanted = " ".join(name.split()).casefold()
        plain = bare(wanted)

        def titled(clause: Clause) -> bool:
            return wanted != "" and wanted in " ".join(self.words(clause.heading).split()).casefold()

        goes_by: tuple[Callable[[Clause], bool], ...] = (
            lambda c: wanted in (c.key.casefold(), c.anchor.casefold(), f"#{c.anchor.casefold()}") and wanted != "",
            lambda c: c.label != "" and bare(c.label.casefold()) == (plain or wanted),
            lambda c: c.number.casefold() == plain != "",
            titled,
        )
        return tuple(tuple(clause for clause in self.walk() if fits(clause)) for fits in goes_by)

    @cached_property
    def code(self) -> frozenset[str]:
        """The keys of the sentences that are blocks of code, each a whole one."""
        starts = {block.span.start for block in self.text.blocks if block.kind == "code"}
        return frozenset(s.key for s in self.sentences if s.span.start in starts) if starts else frozenset()

    @cached_property
    def sentence_of(self) -> dict[str, Sentence]:
        """The sentence of each sentence key."""
        return {sentence.key: sentence for sentence in self.sentences}


def bare(label: str) -> str:
    """A label without its punctuation, in half width: `（５）` is `5`."""
    folded = unicodedata.normalize("NFKC", label)
    return "".join(c for i, c in enumerate(folded) if c.isalnum() or (c == "." and folded[i + 1 : i + 2].isalnum()))

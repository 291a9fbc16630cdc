"""Immutable values for what flows: Text, Document, Clause, Sentence, Span; Bead, Link, Comparison.

Spans are the truth, text is derived. Inside, every offset counts code points of `Text.text` (what a person sees);
`Text.origin` leads from there to the decoded file, and only outputs make that step.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from plancompare.terms import Term

Side = Literal["source", "target"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` up to, not including, `stop`. An empty span is a gap between two characters."""

    start: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.start

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.stop]

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.stop <= self.stop


@dataclass(frozen=True, slots=True)
class Run:
    """`length` characters of a text that come from `file_length` characters of the decoded file.

    Equal lengths mean verbatim text; unequal ones an entity or another notation for the same characters.
    """

    start: int
    length: int
    file_start: int
    file_length: int


@dataclass(frozen=True, slots=True)
class Position:
    """A place in the decoded file as people and editors count: line and column from 1, column in code points."""

    line: int
    column: int


BOX = "the kind of an admonition"
"""Why the sign goes unread that begins a box, such as a note: the page shows it in words of its own, or as a colour."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A piece of the file that is no sentence, heading or label, and why. `span` counts the decoded file."""

    span: Span
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A fallback or a skip: what was wanted, what was done instead, and why."""

    wanted: str
    did: str
    reason: str


BlockKind = Literal["heading", "paragraph", "item", "note", "code"]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text that the layout sets apart: what a reader knows before anybody looks at the words.

    `level` is the depth of a heading (1 is the highest) or the nesting of a list item (1 is the outermost), 0 if the
    layout does not say. `label` is a label that is shown but not written in the text (an ordered list's number).
    `anchor` is the block's own name in the file (an HTML id). Code keeps its line ends; no line of it has a label.
    """

    span: Span
    kind: BlockKind = "paragraph"
    level: int = 0
    label: str = ""
    anchor: str = ""


MarkKind = Literal["link", "image", "code", "note"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that are more than words: a link or an image and its `target` as the file writes it, or code among words.

    An image that shows no words has an empty span where it stands, and so has the mark of a footnote, whose `target` is
    the name of the note.
    """

    span: Span
    kind: MarkKind
    target: str = ""


@dataclass(frozen=True)
class Text:
    """A decoded file as a person sees it: markup out, entities decoded, nothing else changed.

    `origin` are runs in the order of `text`; characters that a reader set between blocks (line ends) are in no run.
    `file_length` counts the code points of the decoded file, `line_starts` are the offsets of its lines.
    `language` is what the file itself states, or "". `rows` are set if the file holds two texts in the columns of one
    table: what stands in each row of this column, an empty span for an empty cell; the other text has as many.
    """

    name: str
    text: str
    origin: tuple[Run, ...]
    blocks: tuple[Block, ...]
    line_starts: tuple[int, ...]
    format: str
    encoding: str = "utf-8"
    language: str = ""
    title: Span | None = None
    emphasis: tuple[Span, ...] = ()
    unread: tuple[Unread, ...] = ()
    notices: tuple[Notice, ...] = ()
    marks: tuple[Mark, ...] = ()
    rows: tuple[Span, ...] = ()

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.start for run in self.origin]

    def _locate(self, offset: int) -> Span:
        """The piece of the file behind the character at `offset`."""
        index = bisect_right(self._run_starts, offset) - 1
        if index < 0:
            return Span(0, 0)
        run = self.origin[index]
        if offset >= run.start + run.length:  # a line end that the reader put in: the place behind the last run
            end = run.file_start + run.file_length
            return Span(end, end)
        if run.length == run.file_length:
            place = run.file_start + offset - run.start
            return Span(place, place + 1)
        return Span(run.file_start, run.file_start + run.file_length)

    def file_span(self, span: Span) -> Span:
        """`span` of this text in code points of the decoded file; a gap lies behind the character before it."""
        if not len(span):
            place = self._locate(span.start - 1).stop if span.start else self._locate(0).start
            return Span(place, place)
        return Span(self._locate(span.start).start, self._locate(span.stop - 1).stop)

    def position_of(self, offset: int) -> Position:
        """Line and column in the file of the character at `offset` of this text."""
        return self.file_position(self._locate(offset).start)

    def file_position(self, offset: int) -> Position:
        """Line and column of a code point of the decoded file."""
        line = max(bisect_right(self.line_starts, offset), 1)
        return Position(line, offset - self.line_starts[line - 1] + 1)


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
        object.__setattr__(made, "span", span)
        object.__setattr__(made, "_cut", cut)
        return made

    if not TYPE_CHECKING:  # nobody is to believe that a paragraph has any attribute

        def __getattr__(self, name: str) -> tuple[Sentence, ...]:
            """The sentences, asked for the first time: what is not set yet is looked for here."""
            if name != "sentences":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            found = self._cut()
            object.__setattr__(self, "sentences", found)
            return found


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

    @cached_property
    def code(self) -> frozenset[str]:
        """The keys of the sentences that are blocks of code, each a whole one."""
        starts = {block.span.start for block in self.text.blocks if block.kind == "code"}
        return frozenset(s.key for s in self.sentences if s.span.start in starts) if starts else frozenset()

    @cached_property
    def sentence_of(self) -> dict[str, Sentence]:
        """The sentence of each sentence key."""
        return {sentence.key: sentence for sentence in self.sentences}


@dataclass(frozen=True, slots=True)
class Gap:
    """Words of one side of a bead that have no counterpart on the other: the place `span` in the sentence `key`.

    `nearest` is the closest passage of the other side, in its sentence `nearest_key`; `similarity`, from 0 to 1, says
    how close it comes; `confidence` is the probability that the words are missing.
    """

    side: Side
    key: str
    span: Span
    nearest_key: str
    nearest: Span
    similarity: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences of both sides that render each other; one side may be empty, never both.

    `score` is a similarity from 0 to 1; `confidence` is the probability that the bead is right; `gaps` are words
    without a counterpart. `contact` is the probability that the two sides belong together at least in part: it stays
    high where only a neighbour's place is in doubt. `moved` says that it stands out of the order of its neighbours.
    """

    source: tuple[str, ...]
    target: tuple[str, ...]
    score: float
    confidence: float
    gaps: tuple[Gap, ...] = ()
    contact: float = 0.0
    moved: bool = False

    @property
    def trust(self) -> float:
        """How far what one side says may be held against the other: sides that only touch are held less than a bead."""
        return max(min(self.contact, 2 * self.confidence), self.confidence)


@dataclass(frozen=True, slots=True)
class Link:
    """A source clause with a target clause (either may be None), and the beads between the two.

    `moved` says that the pair stands out of the order of its neighbours. A clause that was split or merged stands in
    several links; a bead stands in one.
    """

    source: str | None
    target: str | None
    score: float
    beads: tuple[Bead, ...] = ()
    moved: bool = False


@dataclass(frozen=True)
class Comparison:
    """Two documents and what belongs together in them.

    `headings` are the beads in which a heading stands, with clause keys for headings ("" for a document's title); links
    hold sentences only, so a sentence that renders a heading is one-sided there and has its partner here.
    `source_scope` and `target_scope` are the keys of the clauses that were compared; () means the whole document.
    `terms` are what recurs in the source, with its renderings, if somebody asked for them.
    """

    source: Document
    target: Document
    links: tuple[Link, ...]
    headings: tuple[Bead, ...] = ()
    source_scope: tuple[str, ...] = ()
    target_scope: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()

    def document(self, side: Side) -> Document:
        """The document of one side."""
        return self.source if side == "source" else self.target

    @cached_property
    def beads(self) -> tuple[Bead, ...]:
        """All beads, link by link."""
        return tuple(bead for link in self.links for bead in link.beads)

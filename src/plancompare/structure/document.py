"""structure(): the steps in their order, and the clauses made of what they leave."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from plancompare.collecting import uncollected
from plancompare.languages.blocks import block_language, is_one_sentence
from plancompare.model import Block, Clause, Document, Paragraph, Sentence, Span, Text, Unread
from plancompare.segment import sentences
from plancompare.structure.divisions import annex_starts, title_of
from plancompare.structure.headings import settle_headings
from plancompare.structure.keys import Keys, name
from plancompare.structure.outline import Node, outline
from plancompare.structure.pieces import WIDEST_HEADING, Piece, caption, pieces, titlelike, trimmed

LONGEST = 2_000  # characters; no sentence is longer, for what has no end takes an encoder time and memory without end


@dataclass(frozen=True, slots=True)
class _Words:
    """What sentences are cut from: a text, its language, and the spans of its blocks of code."""

    text: str
    language: str
    code: frozenset[Span]


@uncollected()
def structure(text: Text, language: str) -> Document:
    """The document in `text`: its title, its clauses as a tree, and what could not be placed.

    `language` is a BCP 47 tag; it decides where sentences end. Every non-blank character of the text is in one
    sentence, heading, label or title, or is reported unread.
    """
    if text.title and len(text.title) > WIDEST_HEADING:
        text = replace(text, title=None)
    blocks, lost = _covered(text)
    found = pieces(text, blocks)
    title = text.title or title_of(text.text, found)
    if title:
        found = [piece for piece in found if not title.covers(piece.span)]
    roots = _roots(text.text, found, title)
    keys = Keys()
    words = _Words(text.text, language, frozenset(block.span for block in blocks if block.kind == "code"))
    clauses: list[Clause] = []
    for root in roots:
        if root.kind == "note":
            root.key = keys.next("note-")
            clauses.append(_clause(words, root, ()))
        else:
            settle_headings(text.text, root)
            clauses.extend(_clauses(words, root, keys))
            root.part()
    unread = tuple(sorted((*text.unread, *lost), key=lambda piece: (piece.span, piece.reason)))
    return Document(text, language, tuple(clauses), title or _first_heading(clauses), unread, text.notices)


def _covered(text: Text) -> tuple[list[Block], list[Unread]]:
    """The blocks in order and disjoint, and the words that stand in none of them."""
    blocks: list[Block] = []
    lost: list[Unread] = []
    at = 0
    words = text.text
    title = text.title or Span(len(words) + 1, 0)
    told = sorted((piece.span for piece in text.unread), key=_ends)
    for block in sorted(text.blocks, key=_extent):
        begin, stop = _extent(block)
        start = begin if begin > at else at
        if start >= stop or (words[start].isspace() and words[start:stop].isspace()):
            continue
        if at < start and not words[at:start].isspace():
            lost.extend(_lost(text, Span(at, start), told))
        at = stop
        if not (title.start <= start and at <= title.stop):
            blocks.append(block if start == begin else Block(Span(start, at), block.kind, block.level))
    lost.extend(_lost(text, Span(at, len(text.text)), told))
    return blocks, lost


def _extent(block: Block) -> tuple[int, int]:
    return _ends(block.span)


def _start(span: Span) -> int:
    return span.start


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.stop


def _lost(text: Text, gap: Span, told: list[Span]) -> Iterator[Unread]:
    """What stands in a gap between blocks, but for the title; `told` are the spans of what is unread, in order."""
    title = text.title or Span(gap.stop, gap.stop)
    for part in (Span(gap.start, min(gap.stop, title.start)), Span(max(gap.start, title.stop), gap.stop)):
        for stretch in _not_told(text, part, told) if part.start < part.stop else ():
            span = trimmed(text.text, stretch.start, stretch.stop)
            if span.start < span.stop:
                yield Unread(text.file_span(span), span.of(text.text), "outside of every block")


def _not_told(text: Text, gap: Span, told: list[Span]) -> Iterator[Span]:
    """The gap without what the reader has told to be unread, where text and file run side by side."""
    place, at = text.file_span(gap), gap.start
    if len(place) == len(gap):
        first, last = (bisect_left(told, place, key=_start) for place in (place.start, place.stop))
        for span in told[first:last]:
            start = gap.start + span.start - place.start
            if at < start:
                yield Span(at, start)
            at = max(at, min(start + len(span), gap.stop))
    yield Span(at, gap.stop)


def _roots(text: str, found: list[Piece], title: Span | None) -> list[Node]:
    """A node for each part, or a single one that is no part if there are no annexes; and the notes around them."""
    starts = annex_starts(text, found)
    before, body, after = _without_notes(found[: starts[0] if starts else len(found)])
    heading = title if title and not (body and body[0].span.start < title.start) else None
    main = Node(heading.start if heading else body[0].span.start if body else 0, "section")
    outline(text, main, body)
    if starts:
        main.kind, main.key, main.heading = "part", "main", heading
    roots = [*before, *([main] if body or heading else []), *after]
    for start, stop in zip(starts, [*starts[1:], len(found)][: len(starts)], strict=True):
        # a note right behind the label of an annex stays in it
        _, body, after = _without_notes(found[start + 1 : stop], leading=False)
        roots.extend([_annex(text, found[start], body), *after])
    return roots


def _without_notes(found: list[Piece], leading: bool = True) -> tuple[list[Node], list[Piece], list[Node]]:
    """The notes before all else, the pieces that are to grow a tree, and the notes behind all else.

    A line that only names an annex is one like others.
    """
    first, end = 0, len(found)
    while end and found[end - 1].kind == "note":
        end -= 1
    while leading and first < end and found[first].kind == "note":
        first += 1
    before, after = (
        [Node(piece.span.start, "note", texts=[piece.words], anchor=piece.anchor) for piece in notes]
        for notes in (found[:first], found[end:])
    )
    return before, [_without_annexes(piece) for piece in found[first:end]], after


def _without_annexes(piece: Piece) -> Piece:
    """A line that only names an annex is a paragraph like others."""
    if piece.labels and piece.labels[0].is_annex:
        return Piece(piece.span, piece.span, piece.kind, piece.level, (), piece.given, piece.anchor)
    return piece


def _annex(text: str, opening: Piece, body: list[Piece]) -> Node:
    label = opening.label
    assert label is not None  # noqa: S101 - annex_starts only names pieces with a label
    root = Node(opening.span.start, "part", label, None if opening.given else label.span, anchor=opening.anchor)
    root.shown = opening.given or label.span.of(text)
    rest = list(body)
    if len(opening.words):
        if titlelike(opening.words.of(text)) or opening.kind == "heading":
            root.heading = opening.words
        else:
            root.texts.append(opening.words)
    elif rest and _names_annex(text, rest):
        root.heading = rest.pop(0).words
    outline(text, root, rest)
    return root


def _names_annex(text: str, rest: list[Piece]) -> bool:
    """Whether the first piece behind a bare annex label is the annex's title."""
    first = rest[0]
    if first.labels or first.given or first.kind not in ("heading", "paragraph"):
        return False
    if first.kind == "heading":
        return True
    captions_next = caption(text, first.words) == first.words and len(rest) > 1 and bool(rest[1].labels)
    return titlelike(first.words.of(text)) and not captions_next


def _clauses(words: _Words, root: Node, keys: Keys) -> list[Clause]:
    """The clauses of one root, with their keys: the part itself, or all that stands at the top of the document."""
    if root.kind == "part":
        root.key = keys.take(root.key) if root.key else keys.next("annex-", root.number)
        name(root, f"{root.key}/", keys)
        return [_built(words, root)]
    if root.texts:
        opening = Node(root.texts[0].start, "section", texts=root.texts, anchor=root.anchor, parent=root)
        opening.key = keys.take("preamble" if root.children else "text")
        name(root, "", keys)
        root.children.insert(0, opening)
    else:
        name(root, "", keys)
    return [_built(words, child) for child in root.children]


def _built(words: _Words, root: Node) -> Clause:
    """The clause of a node and all below it, built from the leaves up so that depth costs no stack."""
    done: dict[str, Clause] = {}
    for node in reversed(list(root.walk())):
        done[node.key] = _clause(words, node, tuple(done.pop(child.key) for child in node.children))
    return done[root.key]


def _clause(words: _Words, node: Node, children: tuple[Clause, ...]) -> Clause:
    paragraphs = tuple([_paragraph(words, f"{node.key}.{n}", span) for n, span in enumerate(node.texts, 1)])
    start = stop = node.start
    for own in (node.label_span, node.heading, *node.texts[:1], *node.texts[-1:]):  # the texts are in order
        if own:
            start = own.start if own.start < start else start
            stop = own.stop if own.stop > stop else stop
    if children:
        stop = max(stop, children[-1].span.stop)
    return Clause(
        node.key,
        node.kind,
        Span(start, stop),
        node.number,
        node.shown,
        node.label_span,
        node.heading,
        paragraphs,
        children,
        node.anchor,
    )


def _paragraph(words: _Words, key: str, span: Span) -> Paragraph:
    """A paragraph with its sentences; a block of code is one, for it is compared as a whole."""
    if words.code and span in words.code:
        return Paragraph(span, (Sentence(f"{key}#1", span),))
    return Paragraph.uncut(span, partial(_sentences, words, key, span))


def _sentences(words: _Words, key: str, span: Span) -> tuple[Sentence, ...]:
    """The sentences of a paragraph."""
    start, said = span.start, span.of(words.text)
    if is_one_sentence(said, words.language):
        return (Sentence(f"{key}#1", span),)
    language = block_language(said, words.language)
    found = [Span(start + s.start, start + s.stop) for s in sentences(said, language)]
    if len(span) > LONGEST:
        found = [piece for sentence in found for piece in _bounded(words.text, sentence)]
    return tuple([Sentence(f"{key}#{n}", sentence) for n, sentence in enumerate(found, 1)])


def _bounded(text: str, sentence: Span) -> Iterator[Span]:
    """The sentence, cut at blanks, or anywhere if it has none, into pieces of at most `LONGEST` characters."""
    start, stop = sentence.start, sentence.stop
    while stop - start > LONGEST:
        end = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        end = end if end >= 0 else start + LONGEST
        piece = trimmed(text, start, end)
        if len(piece):
            yield piece
        while text[end].isspace():
            end += 1
        start = end
    yield Span(start, stop)


def _first_heading(clauses: list[Clause]) -> Span | None:
    return next((clause.heading for clause in clauses if clause.kind == "part" and clause.heading), None)

"""`plancompare parse`: what was understood of one document, as a tree for people."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from plancompare.model import Clause, Document, Span
from plancompare.outputs.cells import plural
from plancompare.outputs.layout import NARROWEST, STROKES, WIDEST
from plancompare.outputs.paint import Line, Piece, cut, line_width, pad, paint, visible, wrap
from plancompare.seams import Screen

DEEPEST = 12  # levels that are drawn with an indent of their own


def render_tree(document: Document, screen: Screen) -> str:
    """The document's parts, sections and items with their places, then what was left unread.

    A line has the label, the heading or the first words, the clause's name in the file (`#anchor`) if it has one, the
    number of paragraphs and sentences, and line:column in the file. Words that the document emphasises are underlined,
    or stand between asterisks on a screen without colour.
    """
    width = max(min(screen.width, WIDEST), NARROWEST)
    return paint(_lines(document, width, screen.colour), screen.colour)


def _lines(document: Document, width: int, colour: bool) -> Iterator[Line]:
    text = document.text
    yield from wrap([Piece(document.name, "name")], width)
    yield from wrap([Piece(f"{document.language} · {text.format} · {text.encoding}", "quiet")], width)
    if document.title:
        yield from wrap([Piece("title ", "quiet"), *_emphasised(document, document.title, colour)], width)
    for n, clause in enumerate(document.clauses):
        yield from _branch(document, clause, "", n == len(document.clauses) - 1, width, colour)
    kinds = [(kind, sum(clause.kind == kind for clause in document.walk())) for kind in STROKES]
    counts = [plural(number, kind) for kind, number in kinds if number]
    yield ()
    yield from wrap([Piece(" · ".join([*counts, plural(len(document.sentences), "sentence")]), "name")], width)
    for notice in document.notices:
        yield from wrap([Piece("notice ", "warning"), Piece(f"wanted {notice.wanted}; did: {notice.did}; ")], width)
        yield from wrap([Piece(f"       because {notice.reason}")], width)
    if not document.unread:
        yield from wrap([Piece("nothing is unread", "good")], width)
        return
    yield from wrap([Piece(f"{plural(len(document.unread), 'piece')} unread", "warning")], width)
    for piece in document.unread:
        place = text.file_position(piece.span.start)
        words = cut(" ".join(piece.text.split()), max(width // 2, 8))
        line = [Piece(f"  {place.line}:{place.column} ", "quiet"), Piece(words), Piece(f"  {piece.reason}", "quiet")]
        yield from wrap(line, width)


def _branch(
    document: Document, clause: Clause, indent: str, last: bool, width: int, colour: bool, depth: int = 0
) -> Iterator[Line]:
    """The line of a clause and those of its children."""
    stack = [(clause, indent, last, depth)]
    while stack:
        clause, indent, last, depth = stack.pop()
        twig = indent + ("└─ " if last else "├─ ")
        yield _line(document, clause, twig, width, colour)
        below = indent + ("   " if last else "│  ") if depth < DEEPEST and len(indent) < width // 3 else indent
        children = [(child, below, n == len(clause.children) - 1, depth + 1) for n, child in enumerate(clause.children)]
        stack.extend(reversed(children))


def _line(document: Document, clause: Clause, twig: str, width: int, colour: bool) -> Line:
    place = document.text.position_of(clause.span.start)
    where = f" {place.line}:{place.column}"
    anchor = (Piece(f" #{visible(clause.anchor)}", "quiet"),) if clause.anchor else ()
    counts = ""
    if clause.sentences:
        paragraphs = f"{len(clause.paragraphs)}¶ " if len(clause.paragraphs) > 1 else ""
        counts = f" {paragraphs}{len(clause.sentences)}s"
    tail = (*anchor, Piece(f"{counts:>7}", ""), Piece(f"{where:>9}", "quiet"))
    style = STROKES[clause.kind].style
    head: list[Piece] = [Piece(clause.label or clause.number, style)]
    if clause.heading:
        head += [Piece(" " if head[0].text else ""), *_emphasised(document, clause.heading, colour, style)]
    if clause.sentences:
        head += [Piece("  " if clause.heading else " ")]
        for n, sentence in enumerate(clause.sentences[:2]):
            apart = n > 0 and sentence.span.start > clause.sentences[n - 1].span.stop
            head += [Piece(" " * apart), *_emphasised(document, sentence.span, colour)]
    if not clause.label and not clause.number and not clause.heading:
        head = [Piece(clause.kind, "quiet"), *head[1:]]
    room = max(width - line_width([Piece(twig)]) - line_width(tail), 4)
    return (Piece(twig, "rule"), *pad(_cut(head, room), room), *tail)


def _cut(pieces: list[Piece], width: int) -> Line:
    """The first line that the pieces make, with … if there would be more."""
    lines = wrap(pieces, width)
    if len(lines) == 1:
        return lines[0]
    return (*wrap(pieces, width - 1)[0], Piece("…", "quiet"))


def _emphasised(document: Document, span: Span, colour: bool, style: str = "") -> list[Piece]:
    """The words at `span`, those that the document emphasises set off."""
    pieces: list[Piece] = []
    position = span.start
    strongs = document.text.emphasis
    for strong in strongs[max(bisect_left(strongs, Span(span.start, 0)) - 1, 0) :]:
        if strong.start >= span.stop:
            break
        start, stop = max(strong.start, position), min(strong.stop, span.stop)
        if start >= stop:
            continue
        pieces.append(Piece(document.words(Span(position, start)), style))
        words = document.words(Span(start, stop))
        pieces += [Piece(words, "emphasis")] if colour else [Piece("*" + words + "*", style)]
        position = stop
    pieces.append(Piece(document.words(Span(position, span.stop)), style))
    return [piece for piece in pieces if piece.text]

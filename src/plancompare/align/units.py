"""A document's headings and sentences as one row of units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from plancompare.model import Document, Span

_BLANKS = re.compile(r"\s+")
TITLE = ""  # the key of a document's title among headings
NOTE, CODE = 1, 2


@dataclass(frozen=True, slots=True)
class Unit:
    """A heading or a sentence. `key` is the sentence's, or for a heading the clause's ("" for the document's title).

    `border` is what lies before it: 0 nothing, 1 the border of a paragraph, 2 of a clause; `number` is that of its
    clause, or ""; `part` is the key of the document's part that it stands in, or ""; `apart` says what keeps it from
    ordinary sentences: 0 nothing, 1 it stands in a note (a source line, a remark), 2 it is a block of code. `cell` is
    the row and the cell of a table (see `Block.cell`).
    """

    key: str
    clause: str
    text: str
    heading: bool
    border: int
    number: str
    part: str = ""
    apart: int = 0
    cell: tuple[int, int] = (0, 0)


def units(document: Document, scope: Sequence[str] = ()) -> tuple[Unit, ...]:
    """Headings and sentences in the order of the text, of the clauses in `scope` and below, or of all."""
    found: list[Unit] = []

    part, apart = "", 0

    def add(key: str, clause: str, span: Span, border: int, number: str = "", heading: bool = False) -> None:
        text = _BLANKS.sub(" ", document.words(span))
        kind = CODE if key in document.code else apart
        cell = document.text.cell_at(span.start)
        found.append(Unit(key, clause, text, heading, border, number, part, kind, cell))

    if document.title and not scope and all(c.heading != document.title for c in document.walk()):
        add(TITLE, TITLE, document.title, 2, heading=True)
    tops = [document.clause_of[key] for key in scope] if scope else document.clauses
    for above, clause in ((top, clause) for top in tops for clause in top.walk()):
        part, apart = above.key if above.kind == "part" else "", NOTE if clause.kind == "note" else 0
        if clause.heading:
            add(clause.key, clause.key, clause.heading, 2, clause.number, heading=True)
        border = 1 if clause.heading else 2
        number = "" if clause.kind == "part" else clause.number  # an annex is numbered, not what it begins with
        for paragraph in clause.paragraphs:
            for sentence in paragraph.sentences:
                add(sentence.key, clause.key, sentence.span, border, number)
                border = 0
            border = 1
    return tuple(found)


def given_pairs(
    source: Document, target: Document, left: Sequence[Unit], right: Sequence[Unit]
) -> tuple[tuple[range, range], ...]:
    """The stretches of units that stand in one row of a table; () if the documents are no columns of one table."""
    if not source.text.rows or len(source.text.rows) != len(target.text.rows):
        return ()
    here, there = _by_row(source, left), _by_row(target, right)
    if here is None or there is None:
        return ()
    return tuple((a, b) for a, b in zip(here, there, strict=True) if a or b)


def _by_row(document: Document, row: Sequence[Unit]) -> list[range] | None:
    """For each row of the table the units in it; None if these do not stand in the order of the rows."""
    titled = {clause.key: clause.heading for clause in document.walk() if clause.heading} | {TITLE: document.title}
    found, at = [], 0
    for span in document.text.rows:
        begin = at
        while at < len(row):
            unit = row[at]
            place = titled.get(unit.key) if unit.heading else document.sentence_of[unit.key].span
            if place is None or not span.start <= place.start < span.stop:
                break
            at += 1
        found.append(range(begin, at))
    return found if at == len(row) else None


def in_document(document: Document, unit: Unit, start: int, stop: int) -> Span:
    """Where characters of a sentence's unit stand in its document."""
    whole = document.sentence_of[unit.key].span
    place = in_words(document.words(whole), start, stop)
    return Span(whole.start + place.start, whole.start + place.stop)


def in_words(words: str, start: int, stop: int) -> Span:
    """Where characters of a unit's text stand in the words that it was made of, whose blanks it has as single ones."""
    lead = len(words) - len(words.lstrip())
    places = [lead + found.start() for found in re.finditer(r"\s+|\S", words[lead:])]
    places.append(len(words))
    return Span(places[start], places[stop - 1] + 1 if stop > start else places[start])


def plain_units(texts: Sequence[str]) -> tuple[Unit, ...]:
    """Sentences without a document around them."""
    return tuple(Unit(str(index), "", _BLANKS.sub(" ", text).strip(), False, 0, "") for index, text in enumerate(texts))

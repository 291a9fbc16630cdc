"""Blocks cut into pieces: one label at most, then words. Labels that nothing supports are words again."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from plancompare.model import Block, BlockKind, Span, Text
from plancompare.numbering import ARTICLE_RANK, Label, readings

DEEPEST = 32  # levels of nesting that are told apart: deeper ones count as this one
WIDEST_TITLE = 120  # columns; what is wider is no heading

_LINE_END = re.compile(r"\r\n?|[\n\u2028\u2029]")
_ANY_END = re.compile(r"[\r\n\u2028\u2029]")
_OPEN_END = "。．.；;！？!?：:，,、…।؟"
_CLOSERS = "」』）)”’\"'»›】〕》〉］]"
_INNER_END = re.compile(r"[。！？!?；]|[.;]\s")
_CAPTION = re.compile(r"(?:（[^（）]{1,80}）|\([^()]{1,80}\)|【[^【】]{1,80}】|［[^［］]{1,80}］)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A label and the words behind it; either may be missing.

    `labels` are the readings of the label, the likeliest first; `given` is a label that is not in the text.
    `words` may be an empty span; `alone` says that blank lines stand around the piece.
    """

    span: Span
    words: Span
    kind: BlockKind
    level: int = 0
    labels: tuple[Label, ...] = ()
    given: str = ""
    anchor: str = ""
    alone: bool = False

    @property
    def label(self) -> Label | None:
        """The likeliest reading of the label."""
        return self.labels[0] if self.labels else None


def trimmed(text: str, start: int, stop: int) -> Span:
    """The stretch without the blanks at its ends; an empty span at `stop` if nothing is left."""
    words = text[start:stop]
    bare = words.strip()
    if not bare:
        return Span(stop, stop)
    lead = len(words) - len(words.lstrip())
    return Span(start + lead, start + lead + len(bare))


def titlelike(words: str) -> bool:
    """Whether the words could be a heading: short, and not ending as sentences and their parts end."""
    if not words or len(words) > WIDEST_TITLE or words.rstrip(_CLOSERS)[-1:] in tuple(_OPEN_END):
        return False
    if _INNER_END.search(words):
        return False
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in words) <= WIDEST_TITLE


def ends_sentence(words: str) -> bool:
    """Whether the words end as a sentence does."""
    return words.rstrip().rstrip(_CLOSERS)[-1:] in tuple("。．.！？!?；;…।؟")


def caption(text: str, span: Span) -> Span | None:
    """The bracketed heading at the start of the words, （目的）, if a blank or nothing follows it; (1) is a label."""
    match = _CAPTION.match(text, span.start, span.stop)
    if not match or (match.end() < span.stop and not text[match.end()].isspace()):
        return None
    if any(label.span.stop == match.end() for label in readings(text, match.start(), span.stop)):
        return None
    return None if ends_sentence(match[0][1:-1]) else Span(match.start(), match.end())


def pieces(text: Text, blocks: list[Block]) -> list[Piece]:
    """The pieces of all blocks, in order, with the labels that are to be believed."""
    found = [piece for block in blocks for piece in _of_block(text.text, block)]
    found = _without_contents(text.text, _believed(found))
    return _promoted(text, [part for piece in found for part in _second_label(text.text, piece)])


def _of_block(text: str, block: Block) -> Iterator[Piece]:
    span = block.span
    if text[span.start].isspace() or text[span.stop - 1].isspace():
        span = trimmed(text, span.start, span.stop)
    level = min(block.level, DEEPEST)
    alone = _blank_line(text, span.start, -1) and _blank_line(text, span.stop, 1)
    if block.kind in ("note", "code"):  # no labels are sought in them
        yield Piece(span, span, block.kind, level, anchor=block.anchor)
        return
    given = _given(block.label) if block.label else ()
    for number, line in enumerate(_labelled_lines(text, span) if block.kind != "heading" else (span,)):
        labels = readings(text, line.start, line.stop)
        words = trimmed(text, labels[0].span.stop, line.stop) if labels else line
        if given and not number and not labels:
            yield Piece(line, line, block.kind, level, given, block.label, block.anchor, alone)
        else:
            shown = block.label if given == () and not number else ""
            yield Piece(line, words, block.kind, level, labels, shown, block.anchor if not number else "", alone)


@lru_cache(maxsize=1024)
def _given(label: str) -> tuple[Label, ...]:
    """The readings of a label that is not in the text."""
    found = readings(label, 0, len(label)) or readings(f"{label}.", 0, len(label) + 1)  # in a text, "1" alone is none
    return tuple(replace(r, span=Span(0, 0), sure=True) for r in found)


def _labelled_lines(text: str, span: Span) -> Iterator[Span]:
    """The block, cut before each of its lines that begins with a sure label, if these lines follow in sequence."""
    if not _ANY_END.search(text, span.start, span.stop):
        yield span
        return
    starts = [span.start, *(m.end() for m in _LINE_END.finditer(text, span.start, span.stop))]
    labels = [(start, next(iter(readings(text, start, span.stop)), None)) for start in starts]
    sure = [(start, label) for start, label in labels if label and label.sure and not label.is_annex]
    steps = {(label.scheme, label.ordinal) for _, label in sure}
    cuts = [
        start
        for start, label in sure
        if start > span.start
        and label.ordinal is not None
        and ((label.scheme, label.ordinal - 1) in steps or (label.scheme, label.ordinal + 1) in steps)
    ]
    for start, stop in zip([span.start, *cuts], [*cuts, span.stop], strict=True):
        line = trimmed(text, start, stop)
        if len(line):
            yield line


def _blank_line(text: str, at: int, step: int) -> bool:
    """Whether the next line in that direction is blank, or there is none."""
    ends, place = 0, at - 1 if step < 0 else at
    while 0 <= place < len(text) and text[place].isspace() and ends < 2:
        ends += text[place] == "\n" or (text[place] == "\r" and text[place + 1 : place + 2] != "\n")
        place += step
    return ends > 1 or not 0 <= place < len(text)


def _believed(found: list[Piece]) -> list[Piece]:
    """The pieces without the readings that are not sure and have no neighbour in sequence."""
    rows: dict[str, list[int]] = defaultdict(list)
    paths = {label.path for piece in found for label in piece.labels}
    for piece in found:
        for label in piece.labels:
            if label.ordinal is not None:
                rows[label.scheme].append(label.ordinal)
    seen: dict[str, int] = defaultdict(int)
    result = []
    for piece in found:
        kept = []
        for label in piece.labels:
            place = seen[label.scheme]
            seen[label.scheme] += label.ordinal is not None
            if label.sure or _fits(label, rows[label.scheme], place, paths):
                kept.append(label)
        result.append(piece if len(kept) == len(piece.labels) else _relabelled(piece, tuple(kept)))
    return result


def _without_contents(text: str, found: list[Piece]) -> list[Piece]:
    """The pieces, with the lines of a table of contents as plain paragraphs.

    Such lines are divisions, two or more in a row, whose words come again later.
    """
    words = [" ".join(p.span.of(text).split()) if p.label and p.label.rank is not None else "" for p in found]
    last = {line: place for place, line in enumerate(words)}
    listed = [
        bool(line) and p.kind == "paragraph" and last[line] > place
        for place, (line, p) in enumerate(zip(words, found, strict=True))
    ]
    return [
        _relabelled(piece, ()) if here and (before or after) else piece
        for piece, here, before, after in zip(found, listed, [False, *listed], [*listed[1:], False], strict=False)
    ]


def _fits(label: Label, row: list[int], place: int, paths: set[tuple[str, ...]]) -> bool:
    if label.ordinal is None:
        return False
    if len(label.path) > 1 and label.scheme.startswith("decimal"):
        above = label.path[:-1]
        return above in paths or any((*above, str(label.ordinal + step)) in paths for step in (-1, 1))
    before = row[place - 1] if place else None
    after = row[place + 1] if place + 1 < len(row) else None
    return before == label.ordinal - 1 or after == label.ordinal + 1


def _relabelled(piece: Piece, labels: tuple[Label, ...]) -> Piece:
    return replace(piece, labels=labels, words=piece.words if labels else piece.span)


def _second_label(text: str, piece: Piece) -> Iterator[Piece]:
    """The piece, cut in two before a first label of another scheme behind its own: 제1조(목적) ① …, 1. (1) …."""
    label = piece.label
    if not label or label.is_annex or label.is_bullet or piece.kind != "paragraph" or not len(piece.words):
        yield piece
        return
    head = caption(text, piece.words) if label.rank == ARTICLE_RANK else None
    start = trimmed(text, head.stop if head else piece.words.start, piece.words.stop).start
    inner = tuple(
        r
        for r in readings(text, start, piece.words.stop)
        if r.sure and r.ordinal == 1 and r.scheme != label.scheme and not r.is_annex
    )
    if not inner:
        yield piece
        return
    first = trimmed(text, piece.span.start, start)
    yield replace(piece, span=first, words=head or Span(label.span.stop, label.span.stop))
    rest = trimmed(text, inner[0].span.stop, piece.span.stop)
    yield replace(piece, span=Span(start, piece.span.stop), words=rest, labels=inner, given="", anchor="")


def _promoted(text: Text, found: list[Piece]) -> list[Piece]:
    """In plain text without any numbering: short lines between blank ones, before a paragraph, are headings.

    It takes two such lines to believe it; the first piece is left for the title.
    """
    structured = any(p.kind == "heading" or (p.label and not p.label.is_bullet) for p in found)
    if text.format != "text" or structured:
        return found
    chosen = {
        index
        for index in range(1, len(found) - 1)
        if found[index].kind == "paragraph"
        and not found[index].labels
        and found[index].alone
        and titlelike(found[index].words.of(text.text))
        and found[index + 1].kind == "paragraph"
        and ends_sentence(found[index + 1].words.of(text.text))
        and len(found[index + 1].words) > len(found[index].words)
    }
    if len(chosen) < 2:
        return found
    return [replace(p, kind="heading", level=1) if i in chosen else p for i, p in enumerate(found)]

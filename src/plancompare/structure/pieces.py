"""Blocks cut into pieces: one label at most, then words. Labels that nothing supports are words again."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from plancompare.model import Block, BlockKind, Span, Text
from plancompare.numbering import ARTICLE_RANK, Label, readings

DEEPEST = 32  # levels of nesting that are told apart: deeper ones count as this one
WIDEST_TITLE = 120  # columns; what is wider is no heading
WIDEST_HEADING = 1_000  # characters; what is longer is none, whatever the layout says

_LINE_ENDS = "\n\r\u2028\u2029"
_LINE_END = re.compile(r"\r\n?|[\n\u2028\u2029]")
_OPEN_END = frozenset("。．.；;！？!?：:，,、…।؟")
_SENTENCE_END = frozenset("。．.！？!?；;…।؟")
_CLOSERS = "」』）)”’\"'»›】〕》〉］]"
_INNER_END = re.compile(r"[。！？!?；]|[.;]\s")
_CAPTION = re.compile(r"(?:（[^（）]{1,80}）|\([^()]{1,80}\)|【[^【】]{1,80}】|［[^［］]{1,80}］)")


class Piece(NamedTuple):
    """A label and the words behind it; either may be missing.

    `labels` are the readings of the label, the likeliest first; `given` is a label that is not in the text.
    `words` may be an empty span.
    """

    span: Span
    words: Span
    kind: BlockKind
    level: int = 0
    labels: tuple[Label, ...] = ()
    given: str = ""
    anchor: str = ""

    @property
    def label(self) -> Label | None:
        """The likeliest reading of the label."""
        return self.labels[0] if self.labels else None


def trimmed(text: str, start: int, stop: int) -> Span:
    """The stretch without the blanks at its ends; an empty span at `stop` if nothing is left."""
    if start < stop and not (text[start].isspace() or text[stop - 1].isspace()):
        return Span(start, stop)
    words = text[start:stop]
    bare = words.strip()
    if not bare:
        return Span(stop, stop)
    lead = len(words) - len(words.lstrip())
    return Span(start + lead, start + lead + len(bare))


def titlelike(words: str) -> bool:
    """Whether the words could be a heading: short, and not ending as sentences and their parts end."""
    if not words or len(words) > WIDEST_TITLE or words.rstrip(_CLOSERS)[-1:] in _OPEN_END:
        return False
    if _INNER_END.search(words):
        return False
    return (
        2 * len(words) <= WIDEST_TITLE
        or words.isascii()
        or sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in words) <= WIDEST_TITLE
    )


def ends_sentence(words: str) -> bool:
    """Whether the words end as a sentence does."""
    return words.rstrip().rstrip(_CLOSERS)[-1:] in _SENTENCE_END


def ends_part(words: str) -> bool:
    """Whether the words end as a sentence or a part of one does: 。 . : ,"""
    return words.rstrip().rstrip(_CLOSERS)[-1:] in _OPEN_END


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
    ends = tuple(end for end in _LINE_ENDS if end in text.text)
    found: list[Piece] = []
    for block in blocks:
        found.extend(_of_block(text.text, block, ends))
    codes = {mark.span.start for mark in text.marks if mark.kind == "code"}
    if codes:  # a number that is written as code is no label
        found = [_relabelled(p, _given(p.given)) if p.labels and p.span.start in codes else p for p in found]
    found = _without_contents(text.text, _believed(_settled(found)))
    parts: list[Piece] = []
    for piece in found:
        if piece.labels and piece.kind == "paragraph":
            parts.extend(_second_label(text.text, piece, piece.labels[0]))
        else:
            parts.append(piece)
    return _promoted(text, parts)


def _of_block(text: str, block: Block, ends: tuple[str, ...]) -> Sequence[Piece]:
    """The pieces of a block; `ends` are the line ends that the text has anywhere."""
    span, kind, anchor = block.span, block.kind, block.anchor
    if text[span.start].isspace() or text[span.stop - 1].isspace():
        span = trimmed(text, span.start, span.stop)
    level = block.level if block.level < DEEPEST else DEEPEST
    if kind == "heading" and len(span) > WIDEST_HEADING:
        kind, level = "paragraph", 0
    if kind == "note" or kind == "code":  # no labels are sought in them
        return (Piece(span, span, kind, level, (), "", anchor),)
    if kind == "heading" or not _has_any(text, ends, span.start, span.stop):
        return (_of_line(text, span, kind, level, block.label, anchor),)
    first, *rest = _labelled_lines(text, span)
    return (
        _of_line(text, first, kind, level, block.label, anchor),
        *(_of_line(text, line, kind, level, "", "") for line in rest),
    )


def _has_any(text: str, ends: tuple[str, ...], start: int, stop: int) -> bool:
    for end in ends:  # noqa: SIM110 - sooner than any()
        if text.find(end, start, stop) >= 0:
            return True
    return False


def _of_line(text: str, line: Span, kind: BlockKind, level: int, shown: str, anchor: str) -> Piece:
    """The piece of a line; `shown` is a label of the block that is not in the text."""
    labels = readings(text, line.start, line.stop)
    if not shown:
        words = trimmed(text, labels[0].span.stop, line.stop) if labels else line
        return Piece(line, words, kind, level, labels, "", anchor)
    words = trimmed(text, labels[0].span.stop, line.stop) if labels else line
    return Piece(line, words, kind, level, labels or _given(shown), shown, anchor)


@lru_cache(maxsize=1024)
def _given(label: str) -> tuple[Label, ...]:
    """The readings of a label that is not in the text."""
    found = readings(label, 0, len(label)) or readings(f"{label}.", 0, len(label) + 1)  # in a text, "1" alone is none
    return tuple(r._replace(span=Span(0, 0), sure=True) for r in found)


def _settled(found: list[Piece]) -> list[Piece]:
    """The pieces, each with one label at most: the layout's, or the one in the text where both count alike.

    An item of an ordered list may begin with its number, written once more, or with "Section 3(a)", which is words.
    """
    both = {i: _given(p.given) for i, p in enumerate(found) if p.given and p.labels and len(p.labels[0].span)}
    if not both:
        return found
    result = list(found)
    for i, given in both.items():
        piece, label = found[i], found[i].labels[0]
        steps = {
            (r.scheme, r.ordinal - step)
            for n, step in ((i - 1, -1), (i + 1, 1))
            if n in both
            for r in found[n].labels
            if r.ordinal is not None
        }
        repeated = any(r.ordinal == label.ordinal for r in given) or not given
        if repeated or any((r.scheme, r.ordinal) in steps for r in piece.labels):
            result[i] = piece._replace(given="")
        else:
            result[i] = piece._replace(labels=given, words=piece.span)
    return result


def _labelled_lines(text: str, span: Span) -> list[Span]:
    """The block, cut before each of its lines that begins with a sure label, if these lines follow in sequence."""
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
    lines = (trimmed(text, *ends) for ends in zip([span.start, *cuts], [*cuts, span.stop], strict=True))
    return [line for line in lines if len(line)]


def stands_alone(text: str, span: Span) -> bool:
    """Whether blank lines, or the ends of the text, stand around a stretch."""
    return _blank_line(text, span.start, -1) and _blank_line(text, span.stop, 1)


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
    paths: set[tuple[str, ...]] = set()
    for piece in found:
        for label in piece.labels:
            paths.add(label.path)
            if label.ordinal is not None:
                rows[label.scheme].append(label.ordinal)
    seen: dict[str, int] = defaultdict(int)
    result = []
    for piece in found:
        if piece.labels:
            kept = []
            for label in piece.labels:
                place = seen[label.scheme]
                seen[label.scheme] += label.ordinal is not None
                if label.sure or _fits(label, rows[label.scheme], place, paths):
                    kept.append(label)
            if len(kept) < len(piece.labels):
                piece = _relabelled(piece, tuple(kept))
        result.append(piece)
    return result


def _without_contents(text: str, found: list[Piece]) -> list[Piece]:
    """The pieces, with the lines of a table of contents as plain paragraphs.

    Such lines are divisions, two or more in a row, whose words come again later.
    """
    words = [" ".join(p.span.of(text).split()) if p.labels and p.labels[0].rank is not None else "" for p in found]
    last = {line: place for place, line in enumerate(words)}
    listed = [
        bool(line) and p.kind == "paragraph" and last[line] > place
        for place, (line, p) in enumerate(zip(words, found, strict=True))
    ]
    return [
        _relabelled(piece, ()) if here and (before or after) else piece
        for piece, here, before, after in zip(found, listed, [False, *listed], [*listed[1:], False], strict=False)
    ]


_NEAR = 3  # steps within which another number below the same one confirms a label of two numbers
_THOUSANDTHS = 99  # a second number beyond it may be the second half of thousands


def _fits(label: Label, row: list[int], place: int, paths: set[tuple[str, ...]]) -> bool:
    if label.ordinal is None:
        return False
    if len(label.path) > 1 and label.scheme.startswith("decimal"):
        above = label.path[:-1]
        steps = {step for step in range(-_NEAR, _NEAR + 1) if step and (*above, str(label.ordinal + step)) in paths}
        if label.ordinal > _THOUSANDTHS:  # 1.840 in a table below section 1 is an amount
            return not steps.isdisjoint((-1, 1))
        return not steps.isdisjoint((-1, 1)) or (above in paths and (label.ordinal == 1 or bool(steps)))
    before = row[place - 1] if place else None
    after = row[place + 1] if place + 1 < len(row) else None
    return before == label.ordinal - 1 or after == label.ordinal + 1


def _relabelled(piece: Piece, labels: tuple[Label, ...]) -> Piece:
    shown = bool(labels) and len(labels[0].span) > 0
    return piece._replace(labels=labels, words=piece.words if shown else piece.span)


def _second_label(text: str, piece: Piece, label: Label) -> tuple[Piece, ...]:
    """The piece, cut in two before a first label of another scheme behind its own: 제1조(목적) ① …, 1. (1) …."""
    if label.is_annex or label.is_bullet or not len(piece.words):
        return (piece,)
    head = caption(text, piece.words) if label.rank == ARTICLE_RANK else None
    start = trimmed(text, head.stop, piece.words.stop).start if head else piece.words.start
    inner = tuple(
        r
        for r in readings(text, start, piece.words.stop)
        if r.sure and r.ordinal == 1 and r.scheme != label.scheme and not r.is_annex
    )
    if not inner:
        return (piece,)
    first = trimmed(text, piece.span.start, start)
    rest = trimmed(text, inner[0].span.stop, piece.span.stop)
    return (
        piece._replace(span=first, words=head or Span(label.span.stop, label.span.stop)),
        piece._replace(span=Span(start, piece.span.stop), words=rest, labels=inner, given="", anchor=""),
    )


def _promoted(text: Text, found: list[Piece]) -> list[Piece]:
    """In plain text without any numbering: short lines between blank ones, before a paragraph, are headings.

    It takes two such lines to believe it; the first piece is left for the title.
    """
    if text.format != "text":
        return found
    if any(p.kind == "heading" or (p.label and not p.label.is_bullet) for p in found):
        return found
    chosen = {
        index
        for index in range(1, len(found) - 1)
        if found[index].kind == "paragraph"
        and not found[index].labels
        and found[index + 1].kind == "paragraph"
        and len(found[index + 1].words) > len(found[index].words)
        and titlelike(found[index].words.of(text.text))
        and ends_sentence(found[index + 1].words.of(text.text))
        and stands_alone(text.text, found[index].span)
    }
    if len(chosen) < 2:
        return found
    return [p._replace(kind="heading", level=1) if i in chosen else p for i, p in enumerate(found)]

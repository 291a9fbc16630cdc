"""The title of a document, and where its annexes begin: an annex that is only listed begins nowhere."""

from __future__ import annotations

from plancompare.model import Span
from plancompare.numbering import ARTICLE_RANK, readings
from plancompare.structure.pieces import Piece, ends_sentence, stands_alone, titlelike


def annex_starts(text: str, found: list[Piece]) -> list[int]:
    """The indices of the pieces that open an annex.

    A line that names an annex counts if the annex's text follows before the next such line; of several lines with one
    number the last that does so counts.
    """
    named = [i for i, piece in enumerate(found) if piece.labels and piece.labels[0].is_annex]
    if not named:
        return []
    substantial = _substance(text, found)
    numbered: dict[str, int] = {}
    unnumbered = []
    for i, following in zip(named, [*named[1:], len(found)][: len(named)], strict=True):
        piece = found[i]
        has_body = piece.kind == "heading" or substantial[following] > substantial[i + 1]
        if not has_body or not piece.label or _lists(text, piece):
            continue
        if piece.label.number:
            numbered[f"{text[piece.label.span.start]}{piece.label.number}"] = i
        elif not _before_first_division(found, i):
            unnumbered.append(i)
    return sorted([*unnumbered, *numbered.values()])


def _substance(text: str, found: list[Piece]) -> list[int]:
    """How many of the first n pieces could be an annex's text: a heading, a label, a whole sentence."""
    counts = [0]
    for piece in found:
        labelled = bool(piece.labels) and not (piece.label and piece.label.is_annex)
        body = piece.kind == "heading" or labelled or ends_sentence(piece.words.of(text))
        counts.append(counts[-1] + (body and piece.kind != "note" and not (piece.label and piece.label.is_annex)))
    return counts


def _lists(text: str, piece: Piece) -> bool:
    """Whether the line goes on with a list of annexes: 附件：1. …."""
    return any(r.sure for r in readings(text, piece.words.start, piece.words.stop))


def _before_first_division(found: list[Piece], index: int) -> bool:
    """Whether the next label is the first of the chapters or parts: then this line stood in a table of contents."""
    label = next((p.label for p in found[index + 1 : index + 20] if p.label), None)
    return bool(label and label.rank is not None and 5 < label.rank < ARTICLE_RANK and label.ordinal == 1)


def title_of(text: str, found: list[Piece]) -> Span | None:
    """The title among the first pieces, if there is one: the highest heading, or a short line before everything."""
    first = next((p for p in found if p.kind != "note"), None)
    if first is None or first.labels:
        return None
    if first.kind == "heading":
        rivals = [p.level for p in found if p.kind == "heading" and p is not first]
        return first.span if all(level > first.level for level in rivals) else None
    if first.kind != "paragraph" or first.given or not titlelike(first.words.of(text)):
        return None
    rest = [p for p in found if p is not first and p.kind != "note"]
    if not rest:
        return None
    shaped = any(p.labels or p.kind != "paragraph" or ends_sentence(p.words.of(text)) for p in rest)
    apart = stands_alone(text, first.span) or rest[0].kind == "heading" or bool(rest[0].labels)
    return first.span if shaped and apart else None

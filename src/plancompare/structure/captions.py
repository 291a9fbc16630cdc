"""Headings in a line of their own above the label that they belong to, as Turkish laws set those of their articles."""

from __future__ import annotations

from collections import Counter

from plancompare.numbering import ARTICLE_RANK
from plancompare.structure.pieces import Piece, ends_part, titlelike

SHARE = 0.6  # of the articles that must have such a line before any is believed
FEWEST = 2


def captions(text: str, found: list[Piece]) -> frozenset[int]:
    """The indices of the short lines right before articles, if most of the articles have one.

    In a language without full stops every last line of an article looks like that, so the others must end in a mark.
    """
    articles = [i for i, piece in enumerate(found) if _is_article(piece)]
    captioned = [i for i in articles if i and _may_be_caption(text, found, i - 1)]
    if len(captioned) < FEWEST:
        return frozenset()
    schemes = Counter(found[i].labels[0].scheme for i in articles)
    shares = Counter(found[i].labels[0].scheme for i in captioned)
    above = frozenset(
        i - 1
        for i in captioned
        if shares[found[i].labels[0].scheme] >= max(SHARE * schemes[found[i].labels[0].scheme], FEWEST)
    )
    if not above:
        return above
    others = [piece.words.of(text) for i, piece in enumerate(found) if i not in above and piece.kind != "heading"]
    marked = sum(ends_part(words) for words in others if words)
    return above if 2 * marked > sum(map(bool, others)) else frozenset()


def _is_article(piece: Piece) -> bool:
    return bool(piece.labels) and piece.labels[0].rank == ARTICLE_RANK


def _may_be_caption(text: str, found: list[Piece], index: int) -> bool:
    """Whether a piece is a short line without a label, which is not the heading of a chapter's label before it."""
    piece = found[index]
    if piece.kind != "paragraph" or piece.labels or piece.given or piece.level:
        return False
    before = found[index - 1] if index else None
    bare = before is not None and bool(before.labels) and not len(before.words)
    return not bare and titlelike(piece.words.of(text))

"""`plancompare terms`: the terms of a pair for people, those with several renderings first."""

from __future__ import annotations

from collections.abc import Iterator

from plancompare.findings import Report
from plancompare.model import Rendering, Term
from plancompare.outputs.aligned_json import shown
from plancompare.outputs.cells import plural
from plancompare.outputs.layout import NARROWEST, WIDEST, Columns, Layout, Stacked
from plancompare.outputs.paint import Line, Piece, paint, wrap
from plancompare.seams import Screen

SURE = 0.5
"""Confidence from which on another rendering is shown."""
SEVERAL = "≠"
STACKED = 60  # columns below which a rendering stands below its term
KEYS = 6  # places that are named of one rendering


class TermsScreen:
    """The terms in two columns: what the source says, and what the target says for it, how often and where."""

    name = "text"

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def render(self, report: Report) -> str:
        """The lines. A rendering that departs from the usual one is marked, with its confidence and its places."""
        width = max(min(self.screen.width, WIDEST), NARROWEST)
        return paint(_lines(report, width), self.screen.colour)


def _lines(report: Report, width: int) -> Iterator[Line]:
    made = report.comparison
    terms = made.terms
    several = [term for term in terms if _others(term)]
    layout: Layout = Columns(width) if width >= STACKED else Stacked(width)
    yield from wrap([Piece(f"{made.source.name} ", "name"), Piece(f"({made.source.language})", "quiet")], width)
    yield from wrap([Piece(f"{made.target.name} ", "name"), Piece(f"({made.target.language})", "quiet")], width)
    yield ()
    if not terms:
        yield from wrap([Piece("no term that recurs and has a rendering", "quiet")], width)
        return
    for group, title in ((several, "with several renderings"), ([t for t in terms if t not in several], "with one")):
        if group:
            yield from wrap([Piece(f"{plural(len(group), 'term')} {title}", "section")], width)
            for term in group:
                yield from layout.join(*_cells(report, term, layout))
            yield ()


def _others(term: Term) -> list[Rendering]:
    return [rendering for rendering in term.renderings[1:] if rendering.confidence >= SURE]


def _cells(report: Report, term: Term, layout: Layout) -> tuple[list[Line], list[Line]]:
    others = _others(term)
    left = wrap([Piece(term.words, "name"), Piece(f" ×{term.count}", "quiet")], layout.left)
    right = _rendering(report, term.renderings[0], "  ", layout.right, places=bool(others))
    for other in others:
        right += _rendering(report, other, f"{SEVERAL} ", layout.right, places=True, sure=True)
    return left, right


def _rendering(
    report: Report, rendering: Rendering, sign: str, width: int, *, places: bool, sure: bool = False
) -> list[Line]:
    """A rendering with its count, how sure it is, and where it stands; further lines are set in."""
    words = shown(report.comparison.target, rendering.uses[0].target.span) if rendering.uses else rendering.words
    pieces = [Piece(words, "warning" if sure else ""), Piece(f" ×{len(rendering.uses)}", "quiet")]
    if sure:
        pieces.append(Piece(f" {rendering.confidence * 100:.0f} % sure", "quiet"))
    if places:
        keys = list(dict.fromkeys(use.target.key or "title" for use in rendering.uses))
        more = f" and {len(keys) - KEYS} more" if len(keys) > KEYS else ""
        pieces.append(Piece(f" {' '.join(keys[:KEYS])}{more}", "quiet"))
    lines = wrap(pieces, width - len(sign))
    style = "warning" if sure else ""
    return [(Piece(sign if n == 0 else "  ", style), *line) for n, line in enumerate(lines)]

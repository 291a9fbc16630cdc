"""`plancompare diff`: source and target beside each other, clause by clause, with everything that one of them lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from plancompare.findings import Report
from plancompare.gate.results import Tally
from plancompare.model import Document, Side
from plancompare.outputs.cells import Drawing, plural
from plancompare.outputs.layout import STROKES, Layout, Stroke, choose_layout, full_rule
from plancompare.outputs.marks import find_marks
from plancompare.outputs.paint import Line, Piece, cut, paint, wrap
from plancompare.outputs.rows import Block, Skipped
from plancompare.outputs.select import everything, only_clause, only_findings
from plancompare.outputs.summary import notices, summarise
from plancompare.outputs.view import build_view
from plancompare.seams import Screen

NARROW = 70  # below this many columns a column has no room for 15 ideographs
PLACES = 3  # how many unread pieces of a document are named; all are counted


@dataclass(frozen=True, slots=True)
class Terminal:
    """The side by side view as text for `screen`.

    `clause` shows only the clauses of that key, label or number (UsageError if there are none); `narrow` is the width
    below which the layout "auto" puts the source above the target.
    """

    screen: Screen
    only_findings: bool = False
    clause: str = ""
    layout: Literal["columns", "stacked", "auto"] = "auto"
    narrow: int = NARROW
    name: str = "terminal"

    def render(self, report: Report) -> str:
        """The whole view; without colour there is no escape sequence in it."""
        return paint(self.lines(report), self.screen.colour)

    def lines(self, report: Report) -> Iterator[Line]:
        """The view line by line, none wider than the screen."""
        layout = choose_layout(self.screen.width, self.layout, self.narrow)
        drawing = Drawing(layout, find_marks(report, self.screen.colour))
        view = whole = build_view(report)
        if self.clause:
            view = only_clause(build_view(report, whole_parts=False), self.clause)
        yield from _header(report, layout, self.screen.colour)
        for block, rows in (only_findings if self.only_findings else everything)(view):
            if isinstance(block, Skipped):
                yield from drawing.skipped(block)
                continue
            yield from drawing.block(block)
            for n, row in enumerate(rows):
                if n and layout.stacked:
                    yield ()
                yield from drawing.skipped(row) if isinstance(row, Skipped) else drawing.row(row)
        if view.homeless:
            yield full_rule(layout.width, (Piece(" elsewhere ", "name"),), STROKES["item"])
            yield from drawing.findings(view.homeless, ())
        yield from _summary(report, whole.blocks, layout.width)


def _header(report: Report, layout: Layout, colour: bool) -> Iterator[Line]:
    """Who is compared with whom, by what, and what the signs mean."""
    yield from layout.rule(Stroke("═", "╤", "part"), [], [])
    made = report.comparison
    cells = [_masthead(made.document(side), side, layout) for side in ("source", "target")]
    yield from layout.join(cells[0], cells[1])
    yield from layout.rule(Stroke("─", "┴", "name"), [], [])
    marked = [Piece("words", "mark-warning")] if colour else [Piece("⟦words⟧")]
    legend = [
        Piece("✗", "error"),
        Piece(" missing  ", "quiet"),
        Piece("+", "added-sign"),
        Piece(" added  ", "quiet"),
        Piece("↑↓", "moved"),
        Piece(" moved  ", "quiet"),
        *marked,
        Piece(" in question  ╭╰ one unit  0.86 likeness", "quiet"),
    ]
    yield from ((Piece(" "), *line) for line in wrap(legend, layout.width - 1))
    if report.signature:
        yield from ((Piece(" "), *line) for line in wrap([Piece(report.signature, "quiet")], layout.width - 1))


def _masthead(document: Document, side: Side, layout: Layout) -> list[Line]:
    width = layout.left if side == "source" else layout.right
    facts = f"{side} · {document.language} · {document.text.format}"
    words = [[Piece(document.name, "name")], [Piece(facts, "quiet")]]
    words += [[Piece(document.words(document.title))]] if document.title else []
    margin = (Piece(" "),) if side == "source" or layout.stacked else ()
    return [(*margin, *line) for entry in words for line in wrap(entry, width - 1)]


def _summary(report: Report, blocks: tuple[Block, ...], width: int) -> Iterator[Line]:
    """What it all adds up to."""
    yield ()
    yield full_rule(width, (Piece(" summary ", "name"),), STROKES["section"])
    counts = summarise(report)
    tallies = [("sections", counts.sections), ("items", counts.items), ("sentences", counts.sentences)]
    others = counts.clauses.source - counts.sections.source - counts.items.source
    others += counts.clauses.target - counts.sections.target - counts.items.target
    if others or counts.sections.paired + counts.items.paired != counts.clauses.paired:
        tallies.insert(0, ("clauses", counts.clauses))
    yield from _tallies(tallies, width)
    whole = sum(len(clause.sentences) for block in blocks for clause in block.inside)
    if whole:
        words = f"{plural(whole, 'sentence')} of these {'is' if whole == 1 else 'are'} in parts without any counterpart"
        yield from ((Piece(" " * 12), *line) for line in wrap([Piece(words, "quiet")], width - 12))
    yield from _listed("findings", [_severities(report)], width)
    said = [f"wanted {n.wanted}; did: {n.did}; because {n.reason}" for n in notices(report)]
    yield from _listed("notices", [[Piece(words)] for words in said], width)
    unread = [_unread(made) for made in (report.comparison.source, report.comparison.target)]
    yield from _listed("unread", [[Piece(words)] for words in unread if words], width)


COLUMN = 8
HEADS = ("source", "target", "paired", "missing", "added", "moved")


def _tallies(tallies: list[tuple[str, Tally]], width: int) -> Iterator[Line]:
    table = width >= 11 + COLUMN * len(HEADS)
    if table:
        yield (Piece(f" {'':10}" + "".join(f"{name:>{COLUMN}}" for name in HEADS), "quiet"),)
    for name, tally in tallies:
        paired = _faced(tally) if name == "sentences" else tally.paired
        numbers = (tally.source, tally.target, paired, tally.omitted, tally.added, tally.moved)
        styles = ("", "", "good", "error", "info", "moved")
        cells = [
            Piece(f"{number or '·':>{COLUMN}}", style if number else "quiet")
            for number, style in zip(numbers, styles, strict=True)
        ]
        if table:
            yield (Piece(f" {name:10}", "name"), *cells)
        else:
            said = [f"{number} {head}" for number, head in zip(numbers, HEADS, strict=True) if number]
            yield from _listed(name, [[Piece(", ".join(said) or "none")]], width)


def _faced(tally: Tally) -> str | int:
    """The sentences that have a counterpart; of both sides, if two of the one often face one of the other."""
    source, target = tally.source - tally.omitted, tally.target - tally.added
    return source if source == target else f"{source}:{target}"


def _severities(report: Report) -> list[Piece]:
    counts = summarise(report)
    pieces = [
        Piece(plural(number, name) if name != "info" else f"{number} info", name)
        for name, number in (("error", counts.error), ("warning", counts.warning), ("info", counts.info))
        if number
    ]
    pieces += [Piece(f"{counts.waived} waived", "quiet")] if counts.waived else []
    separated = [part for piece in pieces for part in (Piece(" · ", "quiet"), piece)][1:]
    return separated or [Piece("none", "good")]


def _unread(document: Document) -> str:
    """How many pieces of a document are unread, and where the first of them are."""
    if not document.unread:
        return ""
    places = []
    for piece in document.unread[:PLACES]:
        line = document.text.file_position(piece.span.start).line
        places.append(f"{document.name}:{line} “{cut(' '.join(piece.text.split()), 20)}” ({piece.reason})")
    more = f"; {len(document.unread) - PLACES} more" if len(document.unread) > PLACES else ""
    return f"{plural(len(document.unread), 'piece')}: {'; '.join(places)}{more}"


def _listed(name: str, entries: list[list[Piece]], width: int) -> Iterator[Line]:
    for n, entry in enumerate(entries):
        for m, line in enumerate(wrap(entry, width - 12)):
            head = f" {name if n == m == 0 else '':10} "
            yield (Piece(head, "name"), *line)

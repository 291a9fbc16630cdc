"""Blocks and rows drawn as lines: headings in rules, sentences in cells, findings under what they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancompare.findings import Finding
from plancompare.model import Clause, Side
from plancompare.outputs.layout import INDENT, STROKES, Layout
from plancompare.outputs.marks import Marks
from plancompare.outputs.paint import Line, Piece, cut, line_width, pad, visible, width_of, wrap
from plancompare.outputs.rows import Block, Row, Skipped

QUOTATION = re.compile(r": “.*”$", re.DOTALL)
HATCH = "╱"
SIGN = {"omitted": "✗", "added": "+"}


def plural(count: int, word: str) -> str:
    """`1 row`, `2 rows`."""
    return f"{count} {word}" + ("" if count == 1 else "s")


class Drawing:
    """Draws blocks and rows on one layout."""

    def __init__(self, layout: Layout, marks: Marks) -> None:
        self.layout = layout
        self.marks = marks
        self.made = marks.report.comparison
        self.ordinals: dict[Side, dict[str, int]] = {"source": {}, "target": {}}  # of a sentence in its clause, from 1
        for side, ordinals in self.ordinals.items():
            for clause in self.made.document(side).walk():
                ordinals.update((sentence.key, n) for n, sentence in enumerate(clause.sentences, 1))

    def width(self, side: Side) -> int:
        """Columns of that side's cell."""
        return self.layout.left if side == "source" else self.layout.right

    def block(self, block: Block) -> Iterator[Line]:
        """The head of a block: a rule with the labels and headings of both sides, and what is said of the clause."""
        stroke = STROKES[block.clause.kind]
        if block.clause.kind in ("part", "section"):
            yield from self.layout.join([()], [()] if not self.layout.stacked else [])
        score = (Piece(f" {block.score:.2f} ", "quiet"), Piece(stroke.line, "rule"))
        heads = self._head(block, "source"), self._head(block, "target")
        yield from self.layout.rule(stroke, *heads, score if block.source and block.target and block.score else ())
        if block.inside:
            yield from self._whole_part(block)
        if block.moved:
            words = wrap([Piece(self._moved(block), "moved")], self.layout.right - INDENT)
            yield from self.layout.join([], [(Piece(" " * INDENT), *line) for line in words])
        yield from self.findings(block.findings, block.waived, told=bool(block.missing) and not block.inside)

    def _head(self, block: Block, side: Side) -> list[Line]:
        """The words of one side in the rule: label and heading; what has no room there goes on below."""
        clause, stroke = block.side(side), STROKES[block.clause.kind]
        in_rule = side == "target" and not self.layout.stacked  # the rule begins one column left of the cell
        kind = "omitted" if block.missing == "target" else "added"
        if clause is None:
            what = "missing here" if side == "target" else "only in the target"
            hatched = self._hatched(f"{block.clause.kind} {what}", kind, self.width(side))
            start = (Piece(stroke.line, "rule"),) if in_rule else ()
            return [(*start, *hatched)] if block.missing == side else []
        lead: Line = (Piece(stroke.line * 2, "rule"), Piece(" "))
        if self.layout.stacked and side == "target" and block.source:
            lead = (Piece(" > ", "quiet"),)
        elif block.missing:
            start = (Piece(stroke.line, "rule"),) if in_rule else ()
            lead = (*start, Piece(f"{SIGN[kind]} ", f"{kind}-gutter"), Piece(" "))
        scored = side == "target" or self.layout.stacked  # the score stands at the end of this line
        room = self.width(side) - line_width(lead) - (8 if scored else 1)
        words = self._title(block, clause, side, stroke.style)
        if not any(piece.text for piece in words):
            return [(*lead, Piece(f"{clause.kind} ", "quiet"))] if block.missing else []
        first, *others = wrap(words, room)
        indent = Piece(" " * (2 if in_rule else 3))
        return [(*lead, *first, Piece(" ")), *((indent, *line) for line in others)]

    def _title(self, block: Block, clause: Clause, side: Side, style: str) -> list[Piece]:
        """Label and heading, with an arrow if the clause moved and its turn if it was split or merged."""
        turn = block.source_turn if side == "source" else block.target_turn
        split = [Piece(f" ({turn[0]} of {turn[1]})", "moved")] if turn[1] > 1 else []
        arrow = [Piece("↑ " if block.moved.earlier else "↓ ", "moved")] if block.moved and side == "target" else []
        label = clause.label or (clause.number if not clause.heading else "")
        heading = self.marks.pieces(side, clause.heading, style) if clause.heading else []
        blank = [Piece(" ")] if heading and width_of(label[-1:]) == 1 else []
        return [*arrow, Piece(label, style), *blank, *heading, *split]

    def _hatched(self, words: str, kind: str, width: int, lead: str = HATCH) -> Line:
        """The place where something lacks: a word on hatching."""
        loud = cut(f" {SIGN[kind]} {words} ", width - 3)
        line = (Piece(lead + HATCH * 2, f"{kind}-hatch"), Piece(loud, f"{kind}-loud"))
        return pad(line, width, f"{kind}-hatch", HATCH)

    def _whole_part(self, block: Block) -> Iterator[Line]:
        kind = "omitted" if block.missing == "target" else "added"
        other: Side = "target" if block.missing == "target" else "source"
        counts = [
            plural(number, name)
            for name in ("section", "item", "note")
            if (number := sum(clause.kind == name for clause in block.inside[1:]))
        ]
        counts.append(plural(sum(len(clause.sentences) for clause in block.inside), "sentence"))
        words = f"{' · '.join(counts)}, none of them in the {other}"
        width = self.width(block.owner)
        cell = [
            pad((Piece(" " * (INDENT - 1), f"{kind}-gutter"), Piece(" ", kind), *line), width, kind)
            for line in wrap([Piece(words, kind)], width - INDENT)
        ]
        empty = [pad((), self.width(other), f"{kind}-hatch", HATCH) for _ in cell] if not self.layout.stacked else []
        yield from self.layout.join(*((cell, empty) if block.owner == "source" else (empty, cell)))

    def _moved(self, block: Block) -> str:
        moved = block.moved
        if moved is None or block.target is None:
            return ""
        arrow = "↑" if moved.earlier else "↓"
        if moved.after is None:
            return f"{arrow} moved: stands first in the target"
        first = self.made.target.parent_of.get(block.target.key) is moved.after
        return f"{arrow} moved: stands {'first in' if first else 'after'} {self._name(moved.after)} in the target"

    def _name(self, clause: Clause) -> str:
        """A short name of a target clause: its label, else the beginning of its words."""
        document = self.made.target
        words = clause.label or document.words(clause.heading) or document.words(clause.span)
        return cut(words, 24)

    def row(self, row: Row) -> Iterator[Line]:
        """Sentences beside sentences, a gap unmistakable, and the findings under them."""
        left, right = self._cell(row, "source"), self._cell(row, "target")
        if not self.layout.stacked and row.kind in SIGN:
            height = max(len(left), len(right))
            empty = [pad((), self.width(self._gap_side(row)), f"{row.kind}-hatch", HATCH)]
            gap = left if row.kind == "added" else right
            gap += empty * (height - len(gap))
        yield from self.layout.join(left, right)
        yield from self.findings(row.findings, row.waived, told=row.kind in SIGN)

    def _gap_side(self, row: Row) -> Side:
        return "source" if row.kind == "added" else "target"

    def _cell(self, row: Row, side: Side) -> list[Line]:
        width, sentences = self.width(side), row.side(side)
        if not sentences:
            if row.kind not in SIGN:
                return []
            count = len(row.source) + len(row.target)
            what = "missing here" if row.kind == "omitted" else "only in the target"
            return [self._hatched(what if count == 1 else f"{count} sentences {what}", row.kind, width)]
        style = row.kind if row.kind in SIGN else ""
        lines: list[tuple[str, Line]] = []
        for sentence in sentences:
            number = str(self.ordinals[side][sentence.key])
            for n, line in enumerate(wrap(self.marks.pieces(side, sentence.span, style), width - INDENT)):
                lines.append(("" if n else number, line))
        together = len(sentences) > 1 and row.kind == "paired"
        return [
            self._with_gutter(row, side, number, self._brace(n, len(lines)) if together else "", line, first=n == 0)
            for n, (number, line) in enumerate(lines)
        ]

    def _brace(self, n: int, count: int) -> str:
        return "╭" if n == 0 else "╰" if n == count - 1 else "│"

    def _with_gutter(self, row: Row, side: Side, number: str, brace: str, line: Line, *, first: bool) -> Line:
        if row.kind in SIGN:
            sign = SIGN[row.kind] if first else " "
            gutter = Piece(f"{sign}{number:>2}", f"{row.kind}-gutter")
            return pad((gutter, Piece(" ", row.kind), *line), self.width(side), row.kind)
        if row.moved and side == "target" and first:
            return (Piece("↑" if row.moved == "earlier" else "↓", "moved"), Piece(f"{number[-2:]:>2} ", "quiet"), *line)
        arrow = ("<" if side == "source" else ">") if self.layout.stacked and first else ""
        return (Piece(f"{brace or arrow:1}{number[-2:]:>2} ", "quiet"), *line)

    def findings(
        self, findings: tuple[Finding, ...], waived: tuple[Finding, ...], *, told: bool = False
    ) -> Iterator[Line]:
        """A line or more for each finding, over both columns; without its words if they are `told` right above."""
        for finding in findings:
            yield from self._finding(finding, finding.severity.name, finding.severity.name, told)
        for finding in waived:
            yield from self._finding(finding, "waived", "quiet", told)

    def _finding(self, finding: Finding, word: str, style: str, told: bool) -> Iterator[Line]:
        message = QUOTATION.sub("", finding.message) if told else finding.message
        said = [
            Piece(f"{word} ", style),
            Piece(f"{visible(finding.rule.name)} ", "name" if style != "quiet" else style),
            Piece(f"{finding.confidence * 100:.0f} % sure: ", "quiet"),
            Piece(visible(message), "" if style != "quiet" else style),
        ]
        for n, line in enumerate(wrap(said, self.layout.width - INDENT - 2)):
            yield (Piece(" " * (INDENT - 1)), Piece("╰─ " if n == 0 else "   ", style), *line)

    def skipped(self, skipped: Skipped) -> Iterator[Line]:
        """A quiet line for what was left out."""
        words = f"  ⋯ {plural(skipped.count, skipped.what)} without findings"
        yield from wrap([Piece(words, "quiet")], self.layout.width)

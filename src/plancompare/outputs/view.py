"""From a report to the blocks and rows that a side by side view shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from plancompare.findings import Finding, Report
from plancompare.model import Clause, Link, Side
from plancompare.outputs.rows import Block, Moved, Row, View
from plancompare.outputs.summary import clauses_in_scope

Index = dict[tuple[Side, str], list[Finding]]


def build_view(report: Report, *, whole_parts: bool = True) -> View:
    """The blocks of a report. `whole_parts` makes one block of a part that has no partner at all."""
    plan = _Plan(report, whole_parts)
    blocks = plan.with_added(list(plan.source_blocks()))
    findings, waived = _index(report.findings), _index(report.waived)
    blocks = [replace(block, rows=_furnished(block, findings, waived)) for block in blocks]
    blocks = [
        replace(block, findings=_about(block, findings), waived=_about(block, waived))  # what no row has taken
        for block in blocks
    ]
    homeless = tuple(finding for found in findings.values() for finding in found)
    return View(report, tuple(blocks), homeless)


class _Plan:
    """Which clause gets a block, and where it stands. Lives for one view."""

    def __init__(self, report: Report, whole_parts: bool) -> None:
        made = report.comparison
        self.made = made
        self.source = clauses_in_scope(made, "source")
        self.target = clauses_in_scope(made, "target")
        self.links: dict[Side, dict[str, list[Link]]] = {"source": defaultdict(list), "target": defaultdict(list)}
        for link in made.links:
            if link.source is not None:
                self.links["source"][link.source].append(link)
            if link.target is not None:
                self.links["target"][link.target].append(link)
        self.beaded = {key for bead in made.beads for key in bead.source}
        self.beaded_target = {key for bead in made.beads for key in bead.target}
        self.place = {clause.key: place for place, clause in enumerate(self.target)}
        about_parts = (f for f in (*report.findings, *report.waived) if f.rule.name in ("omitted-part", "added-part"))
        self.parts = {(f.primary.side, f.primary.key) for f in about_parts} if whole_parts else set()

    def source_blocks(self) -> Iterator[Block]:
        """A block for every link of every source clause, in the order of the source."""
        hidden: set[str] = set()
        reached = -1  # the furthest place in the target so far, moved clauses aside
        for clause in self.source:
            if clause.key in hidden:
                continue
            if ("source", clause.key) in self.parts:
                inside = tuple(clause.walk())
                hidden.update(c.key for c in inside)
                yield Block(clause, None, missing="target", inside=inside)
                continue
            links = self.links["source"].get(clause.key) or [Link(clause.key, None, 0.0)]
            for number, link in enumerate(links, 1):
                yield self.block(link, (number, len(links)), reached)
                if not link.moved and link.target in self.place:
                    reached = max(reached, self.place[link.target])

    def with_added(self, blocks: list[Block]) -> list[Block]:
        """The blocks with the clauses that only the target has, each behind its neighbour in the target."""
        last = {block.target.key: n for n, block in enumerate(blocks) if block.target and not block.moved}
        behind: dict[int, list[Block]] = defaultdict(list)
        hidden: set[str] = set()
        anchor = -1
        for clause in self.target:
            if clause.key in hidden:
                continue
            links = self.links["target"].get(clause.key) or [Link(None, clause.key, 0.0)]
            if ("target", clause.key) in self.parts:
                inside = tuple(clause.walk())
                hidden.update(c.key for c in inside)
                behind[anchor].append(Block(None, clause, missing="source", inside=inside))
                continue
            behind[anchor].extend(self.block(link) for link in links if link.source is None)
            anchor = last.get(clause.key, anchor)
            while anchor + 1 < len(blocks) and blocks[anchor + 1].moved:
                anchor += 1
        placed = list(behind[-1])
        for position, block in enumerate(blocks):
            placed += [block, *behind[position]]
        return placed

    def block(self, link: Link, turn: tuple[int, int] = (1, 1), reached: int = -1) -> Block:
        """The block of one link; `reached` is how far the target was followed before it."""
        source = self.made.source.clause_of.get(link.source or "")
        target = self.made.target.clause_of.get(link.target or "")
        siblings = self.links["target"].get(link.target or "", [])
        place = next((n for n, other in enumerate(siblings, 1) if other is link), 1)
        missing: Side | None = None
        if source and not target and self._lonely(source, "source"):
            missing = "target"
        elif target and not source and self._lonely(target, "target"):
            missing = "source"
        return Block(
            source,
            target,
            link.score,
            tuple(self._rows(link, source, target)),
            missing=missing,
            source_turn=turn,
            target_turn=(place, max(len(siblings), 1)),
            moved=self._moved(target, reached) if link.moved and target else None,
        )

    def _lonely(self, clause: Clause, side: Side) -> bool:
        """Whether neither the clause nor one below it has a partner. Of a clause in no link nothing is known."""
        links = [link for c in clause.walk() for link in self.links[side].get(c.key, ())]
        return bool(links) and all(link.source is None or link.target is None for link in links)

    def _rows(self, link: Link, source: Clause | None, target: Clause | None) -> Iterator[Row]:
        left_of, right_of = self.made.source.sentence_of, self.made.target.sentence_of
        reached = -1  # the furthest place in the target so far
        for bead in link.beads:
            left = tuple(left_of[key] for key in bead.source)
            right = tuple(right_of[key] for key in bead.target)
            if left and right:
                here = right[0].span.start
                moved = bead.moved and not link.moved
                yield Row(left, right, "paired", moved=("earlier" if here < reached else "later") if moved else "")
                reached = max(reached, here)
            else:
                yield Row(left, right, "omitted" if left else "added")
        if source and self.links["source"].get(source.key, [link])[0] is link:
            yield from (Row((s,), (), "loose") for s in source.sentences if s.key not in self.beaded)
        if target and self.links["target"].get(target.key, [link])[0] is link:
            yield from (Row((), (s,), "loose") for s in target.sentences if s.key not in self.beaded_target)

    def _moved(self, target: Clause, reached: int) -> Moved:
        parent = self.made.target.parent_of.get(target.key)
        siblings = parent.children if parent else self.made.target.clauses
        before = [clause for clause in siblings if clause.span.start < target.span.start]
        return Moved(self.place.get(target.key, 0) < reached, before[-1] if before else parent)


def _index(findings: Iterable[Finding]) -> Index:
    index: Index = {}
    for finding in findings:
        index.setdefault((finding.primary.side, finding.primary.key), []).append(finding)
    return index


def _furnished(block: Block, findings: Index, waived: Index) -> tuple[Row, ...]:
    """The rows with their findings, which leave the index; rows that one finding covers become one row."""
    rows = block.rows
    for side, clause in block.sides():
        for index in (findings, waived):
            waiting = index.pop((side, clause.key), [])
            for finding in waiting:
                merged = _merged(rows, finding, waived=index is waived)
                if merged is None:
                    index.setdefault((finding.primary.side, finding.primary.key), []).append(finding)
                else:
                    rows = merged
    return tuple(
        replace(row, findings=(*row.findings, *_own(row, findings)), waived=(*row.waived, *_own(row, waived)))
        for row in rows
    )


def _merged(rows: tuple[Row, ...], finding: Finding, waived: bool) -> tuple[Row, ...] | None:
    """The rows with those that the finding covers made into one; None if it covers none."""
    place = finding.primary
    covered = [
        n
        for n, row in enumerate(rows)
        if row.kind in ("omitted", "added") and row.side(place.side)
        if all(place.span.covers(sentence.span) for sentence in row.side(place.side))
    ]
    if not covered or covered != list(range(covered[0], covered[-1] + 1)):
        return None
    taken = rows[covered[0] : covered[-1] + 1]
    row = replace(
        taken[0],
        source=tuple(s for row in taken for s in row.source),
        target=tuple(s for row in taken for s in row.target),
        findings=(*(f for row in taken for f in row.findings), *(() if waived else (finding,))),
        waived=(*(f for row in taken for f in row.waived), *((finding,) if waived else ())),
    )
    return (*rows[: covered[0]], row, *rows[covered[-1] + 1 :])


def _own(row: Row, index: Index) -> tuple[Finding, ...]:
    keys: list[tuple[Side, str]] = [("source", s.key) for s in row.source]
    keys += [("target", s.key) for s in row.target]
    return tuple(finding for key in keys for finding in index.pop(key, ()))


def _about(block: Block, index: Index) -> tuple[Finding, ...]:
    """The findings about the clause itself, or about anything inside a part that is one block."""
    keys = [(side, clause.key) for side, clause in block.sides()]
    for clause in block.inside:
        keys += [(block.owner, clause.key), *((block.owner, s.key) for s in clause.sentences)]
    return tuple(finding for key in keys for finding in index.pop(key, ()))

"""Which part of a view is shown: one clause (`--clause`), or what has findings (`--only findings`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches

from plancompare.errors import UsageError
from plancompare.model import Side, bare
from plancompare.outputs.rows import Block, Row, Skipped, View

CONTEXT = 1  # rows without finding that stay on either side of one with a finding, as in a unified diff


def only_clause(view: View, wanted: str) -> View:
    """The blocks of the clauses that go by that name on either side, with all below (`Document.called`).

    Raises UsageError if there is none, naming the nearest ones.
    """
    documents = (view.comparison.source, view.comparison.target)
    for named in zip(*(document.called(wanted) for document in documents), strict=True):
        source, target = ({below.key for clause in row for below in clause.walk()} for row in named)
        blocks = tuple(
            block
            for block in view.blocks
            if (block.source and block.source.key in source) or (block.target and block.target.key in target)
        )
        if blocks:
            return replace(view, blocks=blocks, homeless=())
    known = dict.fromkeys(
        name for d in documents for c in d.walk() for name in (c.number, bare(c.label), c.key) if name
    )
    near = get_close_matches(wanted, known, n=5, cutoff=0.4) or list(known)[:5]
    hint = f"The nearest are: {', '.join(near)}." if near else "The documents have no clauses with a number."
    raise UsageError(f"There is no clause “{wanted}” in either document.", hint)


def only_findings(view: View) -> Iterator[tuple[Block | Skipped, tuple[Row | Skipped, ...]]]:
    """The blocks with findings and their rows with findings; between them what was left out, counted.

    The headings above a block with findings stay: a section is shown if there is a finding in one of its items.
    """
    busy = {id(block) for block in view.blocks if block.busy}
    above: dict[tuple[Side, str], set[int]] = {}
    for block in view.blocks:
        for side, clause in block.sides():
            above.setdefault((side, clause.key), set()).add(id(block))
    kept = set(busy)
    for block in view.blocks:
        parents = view.comparison.document(block.owner).parent_of
        parent = parents.get(block.clause.key) if id(block) in busy else None
        while parent:
            kept |= above.get((block.owner, parent.key), set())
            parent = parents.get(parent.key)
    skipped = 0
    for block in view.blocks:
        if id(block) not in kept:
            skipped += 1
            continue
        if skipped:
            yield Skipped(skipped, "clause"), ()
            skipped = 0
        yield block, tuple(_rows(block.rows))
    if skipped:
        yield Skipped(skipped, "clause"), ()


def everything(view: View) -> Iterator[tuple[Block | Skipped, tuple[Row | Skipped, ...]]]:
    """All blocks with all their rows."""
    for block in view.blocks:
        yield block, block.rows


def _rows(rows: tuple[Row, ...]) -> Iterator[Row | Skipped]:
    near = {m for n, row in enumerate(rows) if row.findings for m in range(n - CONTEXT, n + CONTEXT + 1)}
    skipped = 0
    for n, row in enumerate(rows):
        if n not in near:
            skipped += 1
            continue
        if skipped:
            yield Skipped(skipped, "row")
            skipped = 0
        yield row
    if skipped:
        yield Skipped(skipped, "row")

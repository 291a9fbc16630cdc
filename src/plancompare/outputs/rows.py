"""What a side by side view shows, before anybody asks how wide the screen is: blocks of clauses, rows of sentences.

A block is a link (a clause with its partner or with none), a row a bead. Every finding stands in one of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from plancompare.findings import Finding, Report
from plancompare.model import Clause, Comparison, Sentence, Side

RowKind = Literal["paired", "omitted", "added", "loose"]


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences that stand side by side. `loose` ones are in no bead, so that nothing is said of them.

    `moved` says that they stand "earlier" or "later" in the target than their neighbours do.
    """

    source: tuple[Sentence, ...]
    target: tuple[Sentence, ...]
    kind: RowKind
    findings: tuple[Finding, ...] = ()
    waived: tuple[Finding, ...] = ()
    moved: Literal["", "earlier", "later"] = ""

    def side(self, side: Side) -> tuple[Sentence, ...]:
        """The sentences of one side."""
        return self.source if side == "source" else self.target


@dataclass(frozen=True, slots=True)
class Moved:
    """Where a moved clause stands in the target: `earlier` or later, and behind which clause (None: first of all)."""

    earlier: bool
    after: Clause | None


@dataclass(frozen=True, slots=True)
class Block:
    """A clause beside its partner, with the rows between them and the findings about the clause as a whole.

    `missing` is the side that lacks the clause; a clause without partner whose children have partners lacks nothing.
    `source_turn` and `target_turn` are (1, 2) in the first of two links of a clause that was split or merged.
    `inside` are the clauses of a whole part that has no partner: they get no blocks of their own.
    """

    source: Clause | None
    target: Clause | None
    score: float = 0.0
    rows: tuple[Row, ...] = ()
    findings: tuple[Finding, ...] = ()
    waived: tuple[Finding, ...] = ()
    missing: Side | None = None
    source_turn: tuple[int, int] = (1, 1)
    target_turn: tuple[int, int] = (1, 1)
    moved: Moved | None = None
    inside: tuple[Clause, ...] = ()

    def side(self, side: Side) -> Clause | None:
        """The clause of one side."""
        return self.source if side == "source" else self.target

    def sides(self) -> tuple[tuple[Side, Clause], ...]:
        """The clauses that there are, each with its side."""
        source: tuple[tuple[Side, Clause], ...] = (("source", self.source),) if self.source else ()
        return (*source, ("target", self.target)) if self.target else source

    @property
    def clause(self) -> Clause:
        """The source clause, or the target clause if there is no other."""
        clause = self.source or self.target
        if clause is None:
            raise ValueError("a block has a clause")
        return clause

    @property
    def owner(self) -> Side:
        """The side that `clause` is of."""
        return "source" if self.source else "target"

    @property
    def busy(self) -> bool:
        """Whether there is a finding in it."""
        return bool(self.findings) or any(row.findings for row in self.rows)


@dataclass(frozen=True, slots=True)
class Skipped:
    """What `--only findings` leaves out at this place: rows of a clause, or whole clauses."""

    count: int
    what: Literal["row", "clause"]


@dataclass(frozen=True)
class View:
    """All blocks in the order of the source, added ones where they stand in the target.

    `homeless` findings are about something that has no block (outside the scope, for example).
    """

    report: Report
    blocks: tuple[Block, ...]
    homeless: tuple[Finding, ...] = ()

    @property
    def comparison(self) -> Comparison:
        """What is viewed."""
        return self.report.comparison

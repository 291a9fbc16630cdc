"""The gate: which findings make a run fail. Exit status 1 is said here, and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from plancompare.errors import UsageError
from plancompare.findings import Severity
from plancompare.gate.results import PairResult, Remark
from plancompare.naming import nearest

NEVER = "never"
PASSED, TRIPPED, FAILED = 0, 1, 2

_CONDITION = re.compile(r"\s*([\w-]+)\s*(?:>=\s*([0-9.]+)\s*)?")


@dataclass(frozen=True, slots=True)
class Condition:
    """Findings that must not be there: of a severity or graver, or of a rule, from a confidence on.

    Exactly one of `severity` and `rule` is given.
    """

    severity: Severity | None = None
    rule: str = ""
    confidence: float = 0.0

    @classmethod
    def of(cls, words: str, rules: Collection[str]) -> Condition:
        """From `error`, `warning>=0.8`, `omitted-phrase` or `omitted-phrase>=0.9`. Raises UsageError."""
        read = _CONDITION.fullmatch(words)
        levels = [severity.name for severity in Severity]
        if read is None:
            raise UsageError(f"“{words}” is no condition of a gate.", "As in error, warning>=0.8 or omitted-phrase.")
        name, least = read.groups()
        try:
            confidence = float(least or 0)
        except ValueError:
            confidence = 2.0
        if confidence > 1:
            raise UsageError(f"The confidence in “{words}” is not from 0 to 1.", f"As in {name}>=0.8.")
        if name in levels:
            return cls(Severity[name], "", confidence)
        if name in rules:
            return cls(None, name, confidence)
        raise UsageError(f"“{name}” is neither a severity nor a rule.", nearest(name, [*levels, NEVER, *rules]))

    def holds(self, remark: Remark) -> bool:
        """Whether this finding must not be there."""
        asked = remark.rule.name == self.rule if self.severity is None else remark.severity >= self.severity
        return asked and remark.confidence >= self.confidence

    def __str__(self) -> str:
        """As it was written."""
        name = self.rule if self.severity is None else self.severity.name
        return f"{name}>={Decimal(repr(self.confidence)):f}" if self.confidence else name


USUAL = (Condition(Severity.error),)


@dataclass(frozen=True, slots=True)
class Gate:
    """When a run fails. It fails if any of the conditions holds for a finding that nobody waived.

    With `new_only`, what was there before the source's earlier revision does not count either. `advisory` reports all
    the same and never fails.
    """

    conditions: tuple[Condition, ...] = USUAL
    advisory: bool = False
    new_only: bool = False

    def trips(self, remark: Remark) -> bool:
        """Whether this finding makes the run fail."""
        if self.advisory or (self.new_only and remark.since == "before"):
            return False
        return any(condition.holds(remark) for condition in self.conditions)

    def is_lenient(self, results: Iterable[PairResult]) -> bool:
        """Whether these passed for no other reason than that the gate is advisory."""
        strict = replace(self, advisory=False)
        return self.advisory and strict.status(results) == TRIPPED

    def status(self, results: Iterable[PairResult]) -> int:
        """2 if any pair could not be compared, else 1 if any finding trips the gate, else 0."""
        status = PASSED
        for result in results:
            if result.failure:
                return FAILED
            if any(map(self.trips, result.remarks)):
                status = TRIPPED
        return status


def conditions(words: Iterable[str], rules: Collection[str]) -> tuple[Condition, ...]:
    """All that is said, in order; `never` alone stands for none. Raises UsageError."""
    said = list(words)
    if NEVER in said:
        if len(said) > 1:
            raise UsageError("A gate cannot be never and something else.", "Leave out never, or all the rest.")
        return ()
    return tuple(Condition.of(one, rules) for one in said)

"""What is left of a comparison when its documents are gone: small values that say all that a gate and its reports need.

A check of many pairs keeps a `PairResult` of each, so its memory does not grow with the documents; everything here can
cross a process boundary.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from plancompare.findings import Rule, Severity, Since
from plancompare.model import Notice, Side


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file. Lines and columns count from 1.

    Columns, `start` and `stop` are in code points of the decoded file; `end_column` is behind the last character.
    `words` are what stands there, on one line, "" for a gap; `key` is that of the sentence or clause, `anchor` the
    `id` of its clause in the file, if it has one.
    """

    side: Side
    path: str
    key: str = ""
    words: str = ""
    start: int = 0
    stop: int = 0
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    anchor: str = ""

    @property
    def is_gap(self) -> bool:
        """Whether something should stand here that does not."""
        return self.start == self.stop


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that somebody accepts, and why. It holds to the day `until`, that one included, if there is one.

    `file` is the translation it was seen in, `place` the key of its sentence or clause then, `words` are its words.
    """

    fingerprint: str
    rule: str
    file: str
    words: str
    who: str
    when: datetime.date
    why: str
    until: datetime.date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding that stands on its own. `primary` is where it is seen, `related` the places on the other side."""

    rule: Rule
    message: str
    explanation: str
    severity: Severity
    confidence: float
    primary: Spot
    related: tuple[Spot, ...] = ()
    evidence: Mapping[str, str | int | float] = field(default_factory=dict)
    fingerprint: str = ""
    waiver: Waiver | None = None
    since: Since = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one kind of unit in the compared scope.

    `source` and `target` are the units there are, `omitted` and `added` those without a partner; `paired` counts pairs
    (an m:n bead is one, a clause split in two is two) and `moved` those of the pairs that stand out of order.
    """

    source: int = 0
    target: int = 0
    paired: int = 0
    omitted: int = 0
    added: int = 0
    moved: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts of a report. `sections` and `items` are those of the `clauses` that have this kind."""

    clauses: Tally
    sections: Tally
    items: Tally
    sentences: Tally
    error: int
    warning: int
    info: int
    waived: int


def recounted(summary: Summary | None, remarks: Iterable[Remark], waived: int) -> Summary | None:
    """The same counts of units, with those of these findings."""
    n = Counter(remark.severity for remark in remarks)
    error, warning, info = n[Severity.error], n[Severity.warning], n[Severity.info]
    return replace(summary, error=error, warning=warning, info=info, waived=waived) if summary else None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a pair could not be compared: one sentence, and what to do next."""

    sentence: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class PairResult:
    """What is known of one pair. `source` and `target` are its paths as the user knows them, "" for one there is not.

    `remarks` are the findings that nobody waived. A pair with a `failure` could not be compared and has nothing else;
    one without a `summary` was not compared (a file of it is missing, which is a remark). `is_behind`: whether the
    source was changed after the translation; None if nobody asked, or knows.
    """

    source: str
    target: str
    languages: tuple[str, str] = ("", "")
    remarks: tuple[Remark, ...] = ()
    waived: tuple[Remark, ...] = ()
    notices: tuple[Notice, ...] = ()
    summary: Summary | None = None
    signature: str = ""
    failure: Failure | None = None
    is_behind: bool | None = None

"""What all lists of findings have in common: their order, how a place and a waiver are said, and what it adds up to."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence

from plancompare.findings import Severity, Since
from plancompare.gate.results import PairResult, Remark, Spot, Waiver

JOINERS = "\u200c\u200d"
"""Invisible, yet Persian, the scripts of India and emoji are misspelt without them; they do nothing to a terminal."""

SINCE: dict[Since, str] = {
    "new": "new in the source",
    "changed": "changed in the source",
    "before": "there before",
}

CANNOT_COMPARE = "cannot-compare"
"""What stands where the rule stands, for a pair that could not be compared."""

Trips = Callable[[Remark], bool]
"""Whether a finding makes the check fail."""


def is_error(remark: Remark) -> bool:
    """The gate as it is if nothing else is asked for."""
    return remark.severity is Severity.error


def visible(words: str) -> str:
    """`words` on one line: what would break it, steer a terminal or turn its direction is shown as an escape."""
    if words.isprintable():
        return words
    return "".join(c if c.isprintable() or _is_harmless(c) else ascii(c)[1:-1] for c in words)


def _is_harmless(character: str) -> bool:
    return character in JOINERS or unicodedata.category(character) == "Zs"


def in_order(remarks: Iterable[Remark]) -> list[Remark]:
    """Those of the source file first, each file from its top down."""
    return sorted(
        remarks,
        key=lambda r: (r.primary.side == "target", r.primary.line, r.primary.column, r.rule.name, r.message),
    )


def where(spot: Spot) -> str:
    """`path:line:column`, as editors know it."""
    return f"{visible(spot.path)}:{spot.line}:{spot.column}"


def elsewhere(remark: Remark) -> list[tuple[str, Spot]]:
    """The related places with what each is: `gap` for words that should stand there, else the side it is on."""
    return [("gap" if spot.is_gap else spot.side, spot) for spot in remark.related]


def said_of(waiver: Waiver) -> str:
    """Who accepted a finding, when and why."""
    until = f", until {waiver.until.isoformat()}" if waiver.until else ""
    return visible(f"waived by {waiver.who} on {waiver.when.isoformat()}{until}: {waiver.why}")


def tags(remark: Remark) -> list[str]:
    """What is known of a finding beside the fault itself: its age, and who waived it."""
    age = [SINCE[remark.since]] if remark.since else []
    return age + ([said_of(remark.waiver)] if remark.waiver else [])


def one_line(remark: Remark) -> str:
    """The fault with its tags and all places, which follows `path:line:column: severity rule`."""
    anchor = f" (at{_anchor(remark.primary)})" if remark.primary.anchor else ""
    others = "".join(f" ({what}: {where(spot)}{_anchor(spot)})" for what, spot in elsewhere(remark))
    return visible(remark.message) + "".join(f" [{tag}]" for tag in tags(remark)) + anchor + others


def _anchor(spot: Spot) -> str:
    return f" #{visible(spot.anchor)}" if spot.anchor else ""


def why_not(result: PairResult) -> str:
    """Why a pair could not be compared, and what to do; "" if it could."""
    failure = result.failure
    return visible(f"{failure.sentence} {failure.hint}".rstrip()) if failure else ""


def path_of(result: PairResult) -> str:
    """The file that a pair is known by: its translation, or the source if there is none."""
    return result.target or result.source


def counted(count: int, word: str) -> str:
    """`1 error`, `2 errors`; `info` has no plural."""
    return f"{count} {word}" + ("" if count == 1 or word == "info" else "s")


def severities(results: Sequence[PairResult]) -> dict[str, int]:
    """How many findings of each severity nobody waived, the gravest first; and how many are `waived`."""
    all_of = [remark.severity for result in results for remark in result.remarks]
    counts = {severity.name: all_of.count(severity) for severity in sorted(Severity, reverse=True)}
    return {**counts, "waived": sum(len(result.waived) for result in results)}

"""Markdown for people: a comment on a pull request, or the summary of a job. The outcome, the pairs, the findings.

What trips the gate is shown; what does not, and what is waived, is folded away. A comment of GitHub has at most 65,536
characters, the summary of a job 1 MiB. What does not fit is counted, never cut in the middle; the waived go first, and
what does not trip the gate goes before what does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from plancompare.gate.results import PairResult, Remark
from plancompare.outputs.remarks import (
    Trips,
    counted,
    elsewhere,
    in_order,
    is_error,
    path_of,
    severities,
    tags,
    visible,
    where,
    why_not,
)

COMMENT = 65_536
MARKER = "<!-- plancompare -->\n"
"""By which a bot finds its comment again, to renew it."""
RESERVE = 200
"""Characters that are kept for closing what is open, and for saying what was left out."""
QUOTED = 400
"""Characters that are quoted of the words in question."""
FOLDED = "\n</details>\n\n"
HEAD = "| | Translation | Source | Errors | Warnings | Info | Waived |\n|---|---|---|--:|--:|--:|--:|\n"

_TRIPPING, _NOT_WAIVED, _ALL = 1, 2, 3  # which findings are shown

_SPECIAL = re.compile(r"[\\`*_\[\]~|$]")
_MENTION = re.compile(r"(?<=[@#])(?=\w)|(?<=:)(?=//|[a-z0-9_+-]+:)|(?<=www)(?=\.)", re.IGNORECASE)
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


class CheckMarkdown:
    """A heading with the outcome, a table of the pairs in which something was found, and the findings of each.

    `trips` says which findings make the check fail; those of severity error unless told otherwise. `limit` is how many
    characters the whole has at most.
    """

    name = "markdown"

    def __init__(self, trips: Trips = is_error, limit: int = COMMENT) -> None:
        self.trips = trips
        self.limit = limit

    def render(self, results: Sequence[PairResult]) -> str:
        """The page in GitHub Flavored Markdown, with a final line end."""
        shown = [result for result in results if result.failure or result.remarks or result.waived]
        for depth in (_ALL, _NOT_WAIVED, _TRIPPING):
            page = _Page(self.limit, depth)
            page.add(MARKER + self._outcome(results))
            self._table(page, shown)
            for result in shown:
                self._section(page, result)
            if not page.is_full:
                break
        return page.closed()

    def _outcome(self, results: Sequence[PairResult]) -> str:
        counts = severities(results)
        waived = counts.pop("waived")
        found = ", ".join(counted(count, word) for word, count in counts.items() if count) or "nothing found"
        failed = sum(result.failure is not None for result in results)
        tripped = failed or any(self.trips(remark) for result in results for remark in result.remarks)
        sign = "❌" if tripped else "⚠️" if any(counts.values()) else "✅"
        said = [f"{counted(len(results), 'pair')} of files"]
        said += [f"{failed} could not be compared"] if failed else []
        said += [f"{counted(waived, 'finding')} waived"] if waived else []
        return f"## {sign} plancompare: {found}\n\n{', '.join(said)}.\n\n"

    def _table(self, page: _Page, shown: Sequence[PairResult]) -> None:
        rows = [self._row(result) for result in shown]
        fitting = len(rows)
        while sum(map(len, rows[:fitting])) > self.limit // 3:
            fitting -= 1
        if fitting:
            left = f"\n… and {counted(len(rows) - fitting, 'pair')} more.\n" if fitting < len(rows) else ""
            page.add(HEAD + "".join(rows[:fitting]) + left + "\n")

    def _row(self, result: PairResult) -> str:
        counts = [str(count or "·") for count in severities((result,)).values()]
        tripped = result.failure or any(map(self.trips, result.remarks))
        sign = "❌" if tripped else "⚠️" if result.remarks else "✅"
        files = [_code(path, in_table=True) if path else "—" for path in (result.target, result.source)]
        cells = [sign, *files, *(["not compared", "", "", ""] if result.failure else counts)]
        return f"| {' | '.join(cells)} |\n"

    def _section(self, page: _Page, result: PairResult) -> None:
        heading = f"### {_code(path_of(result))}\n\n"
        if result.failure:
            page.add(f"{heading}It could not be compared: {_text(why_not(result))}\n\n", findings=1)
            return
        remarks = in_order(result.remarks)
        tripping = [remark for remark in remarks if self.trips(remark)]
        rest = [remark for remark in remarks if not self.trips(remark)]
        groups = (
            (_TRIPPING, "", "\n", tripping),
            (_NOT_WAIVED, f"<details><summary>{_counts(rest)}</summary>\n\n", FOLDED, rest),
            (_ALL, f"<details><summary>{len(result.waived)} waived</summary>\n\n", FOLDED, in_order(result.waived)),
        )
        for depth, opening, closing, group in groups:
            if page.depth < depth:
                page.left_out += len(group)
            elif group and page.take(heading + opening, [_item(remark) for remark in group], closing):
                heading = ""


@dataclass
class _Page:
    """What was written, as long as it fits, and how many findings did not fit or were left out to begin with."""

    limit: int
    depth: int
    parts: list[str] = field(default_factory=list)
    length: int = 0
    left_out: int = 0
    is_full: bool = False

    def add(self, words: str, findings: int = 0, after: int = 0) -> bool:
        """Whether there was room for the words, which have so many findings, and for `after` more characters."""
        fits = self.length + len(words) + after <= self.limit - RESERVE
        if fits:
            self.parts.append(words)
            self.length += len(words)
        else:
            self.left_out += findings
            self.is_full = True
        return fits

    def take(self, opening: str, items: Sequence[str], closing: str) -> bool:
        """Whether there was room for one of the items at least, between opening and closing; takes as many as fit."""
        if not self.add(opening + items[0], len(items), len(closing)):
            return False
        for item in items[1:]:
            self.add(item, 1, len(closing))
        self.parts.append(closing)
        self.length += len(closing)
        return True

    def closed(self) -> str:
        """The whole page."""
        more = f"… and {counted(self.left_out, 'finding')} more that this page has no room for.\n"
        return "".join(self.parts).rstrip("\n") + "\n" + (f"\n{more}" if self.left_out else "")


def _counts(remarks: Sequence[Remark]) -> str:
    names = [remark.severity.name for remark in remarks]
    return ", ".join(counted(names.count(name), name) for name in ("error", "warning", "info") if name in names)


def _item(remark: Remark) -> str:
    """A finding as an item of a list: what and where, the words if the message has not all of them, and why."""
    return "".join(f"{'  ' if n else '- '}{line}\n" if line else "\n" for n, line in enumerate(_lines(remark)))


def _lines(remark: Remark) -> Iterator[str]:
    known = "".join(f" ({_text(tag)})" for tag in tags(remark))
    others = "".join(f" ({what}: {_code(where(spot))})" for what, spot in elsewhere(remark))
    place = _code(where(remark.primary))
    yield f"**{remark.severity.name}** {remark.rule.name}, {place}: {_text(remark.message)}{known}{others}"
    words = remark.primary.words
    if words and words not in remark.message:
        yield ""
        yield f"> “{_text(words if len(words) <= QUOTED else words[: QUOTED - 1] + '…')}”"
    yield ""
    yield _text(remark.explanation)


def _text(words: str) -> str:
    """Words that are to be read as they stand: no markup, no HTML, no link, no mention of a person or an issue."""
    plain = re.sub("[&<>]", lambda found: _ENTITIES[found[0]], visible(words))
    return _MENTION.sub("<!-- -->", _SPECIAL.sub(r"\\\g<0>", plain))


def _code(words: str, in_table: bool = False) -> str:
    """Words between as many backticks as they need; in a table a bar ends the cell, even in code."""
    shown = visible(words)
    fence = "`" * (max(map(len, re.findall("`+", shown)), default=0) + 1)
    blank = " " if shown[:1] in ("`", " ") or shown[-1:] in ("`", " ") else ""
    return f"{fence}{blank}{shown.replace('|', chr(92) + '|') if in_table else shown}{blank}{fence}"

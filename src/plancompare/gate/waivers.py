"""Waivers: findings that somebody accepts, with the reason, in a text file beside the texts.

    # What plancompare found and somebody accepts. One line a finding; `plancompare waive` adds, --prune takes away.
    5f0c9ab1d2e37788 = { file = "docs/ja/plan.md", place = "5#2", rule = "omitted-sentence", words = "…",
                         why = "The table leaves it out on purpose.", who = "Ana Lee", when = 2026-11-22 }

An entry is one line (it is broken here to be read), and the lines are sorted by file, so that what two people add in
two branches stands on different lines and a merge has nothing to decide. The file is TOML.

A waiver holds for the finding with its fingerprint, which knows the words and not the place: the text around may
change, clauses may be renumbered, the file may be renamed; once the words themselves change, it holds no longer.
"""

from __future__ import annotations

import datetime
import json
import tomllib
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace

from plancompare.errors import UsageError
from plancompare.gate.results import PairResult, Remark, Waiver, recounted
from plancompare.naming import nearest

HEADER = """\
# Findings of plancompare that somebody accepts, and why: one line each, in any order.
# `plancompare waive` adds a line, `plancompare baseline --prune` drops those that are no longer needed.
# With “plancompare.waivers merge=union” in .gitattributes, git keeps the lines of both sides of a merge.
"""
BLANKS = " \u00a0\u3000"
"""Blanks that are written as they are."""
LONGEST = 120
"""Characters of the words that an entry keeps: enough to know them again; the fingerprint knows them all."""
TEXTS = ("file", "place", "rule", "words", "why", "who")
DAYS = ("when", "until")
NEEDED = ("file", "rule", "why", "who", "when")
CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


def parse(content: str, name: str) -> tuple[Waiver, ...]:
    """The waivers in a file. Raises UsageError with the line of what is wrong; nothing is half taken.

    The same line twice (two people accepted the same) is one waiver; of two that differ the later one holds.
    """
    found: dict[str, Waiver] = {}
    for number, line in enumerate(content.removeprefix("\ufeff").splitlines(), 1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        try:
            waiver = _entry(stripped)
        except UsageError as fault:
            raise UsageError(f"{name}:{number}: {fault.sentence}", fault.hint) from None
        found[waiver.fingerprint + waiver.file] = waiver
    return tuple(found.values())


def _entry(line: str) -> Waiver:
    if line.startswith(CONFLICT):
        raise UsageError("A merge was left unfinished here.", "Keep the entries of both sides, each on its line.")
    try:
        content = tomllib.loads(line)
    except (ValueError, RecursionError):
        raise UsageError(
            "This line is no entry.",
            'Entries look so: 5f0c9ab1d2e37788 = { file = "…", rule = "…", why = "…", … }',
        ) from None
    ((fingerprint, fields),) = content.items() if len(content) == 1 else (("", None),)
    if not isinstance(fields, dict):
        raise UsageError("This line is no entry.", "It needs a fingerprint, “=” and the fields in braces.")
    for field in fields:
        if field not in (*TEXTS, *DAYS):
            raise UsageError(f"A waiver has no “{field}”.", nearest(field, (*TEXTS, *DAYS)))
    for field in NEEDED:
        if fields.get(field) in (None, "") or not str(fields[field]).strip():
            hint = "Say why the finding is accepted." if field == "why" else f"Add {field} = …"
            raise UsageError(f"The waiver {fingerprint} has no “{field}”.", hint)
    for field, value in fields.items():
        if field in TEXTS and not isinstance(value, str):
            raise UsageError(f"“{field}” of {fingerprint} must be a text.", "Put it in quotes.")
        if field in DAYS and (not isinstance(value, datetime.date) or isinstance(value, datetime.datetime)):
            raise UsageError(
                f"“{field}” of {fingerprint} must be a day.", f"As in {field} = 2027-06-30, without quotes."
            )
    return Waiver(fingerprint, **{"words": "", **fields})


def written(waivers: Iterable[Waiver], before: str = "") -> str:
    """The file that holds these waivers; of two for one finding, the later one.

    Comments of the file as it was `before` stay above the entries that they stood above, or else at the top.
    """
    latest = {(waiver.file, waiver.fingerprint): waiver for waiver in waivers}
    comments = _comments(before)
    entries = [line for key, waiver in sorted(latest.items()) for line in (*comments.pop(key, ()), _line(waiver))]
    rest = [line for lines in comments.values() for line in lines]
    return HEADER + "".join(f"{line}\n" for line in (*rest, *entries))


def _comments(content: str) -> dict[tuple[str, str], list[str]]:
    """What people wrote above entries, by file and fingerprint; under ("", "") what stands above none."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    waiting: list[str] = []
    for line in map(str.strip, content.removeprefix("\ufeff").splitlines()):
        if line.startswith("#"):
            waiting += [line] if line not in HEADER.splitlines() else []
            continue
        waiver = _entry(line) if line else None
        found[(waiver.file, waiver.fingerprint) if waiver else ("", "")] += waiting
        waiting = []
    found["", ""] += waiting
    return found


def _line(waiver: Waiver) -> str:
    fields = [f"{name} = {_toml(getattr(waiver, name))}" for name in TEXTS]
    days = [f"{name} = {day.isoformat()}" for name in DAYS if (day := getattr(waiver, name))]
    return f"{waiver.fingerprint} = {{ {', '.join((*fields, *days))} }}"


def _toml(words: str) -> str:
    """A TOML string: that of JSON, but for half a surrogate pair and what ends a line for some programs."""
    kept = words.encode("utf-8", "replace").decode("utf-8")
    said = json.dumps(kept, ensure_ascii=False)
    return "".join(c if c.isprintable() or c in BLANKS else f"\\U{ord(c):08X}" for c in said)


class Waivers:
    """Waivers, ready to be asked. `present` are the files of translations that there are, as waivers name them."""

    def __init__(self, waivers: Iterable[Waiver], today: datetime.date, present: Collection[str] = ()) -> None:
        self.all = tuple(waivers)
        self.expired = tuple(waiver for waiver in self.all if waiver.until and waiver.until < today)
        self.used: set[tuple[str, str]] = set()
        self._present = frozenset(present)
        self._by_print: dict[str, list[Waiver]] = defaultdict(list)
        for waiver in self.all:
            if waiver not in self.expired:
                self._by_print[waiver.fingerprint].append(waiver)

    def of(self, remark: Remark, file: str) -> Waiver | None:
        """The waiver of a finding in the pair whose translation is `file`.

        One for another file counts if that file is gone: then this one may be it, under a new name.
        """
        fitting = self._by_print.get(remark.fingerprint, ())
        own = next((waiver for waiver in fitting if waiver.file == file), None)
        found = own or next((waiver for waiver in fitting if waiver.file not in self._present), None)
        if found:
            self.used.add((found.fingerprint, found.file))
        return found

    def applied(self, result: PairResult, file: str) -> PairResult:
        """The result with the waived findings among the waived."""
        open_, waived = [], list(result.waived)
        for remark in result.remarks:
            waiver = self.of(remark, file)
            if waiver:
                waived.append(replace(remark, waiver=waiver))
            else:
                open_.append(remark)
        if len(waived) == len(result.waived):
            return result
        return replace(
            result, remarks=tuple(open_), waived=tuple(waived), summary=recounted(result.summary, open_, len(waived))
        )

    @property
    def unused(self) -> tuple[Waiver, ...]:
        """Those that no finding has needed so far, expired ones included."""
        return tuple(waiver for waiver in self.all if (waiver.fingerprint, waiver.file) not in self.used)


def waiver_for(
    remark: Remark, file: str, who: str, why: str, when: datetime.date, until: datetime.date | None = None
) -> Waiver:
    """The entry that accepts a finding of the pair whose translation is `file`. Raises UsageError without a reason."""
    if not why.strip():
        raise UsageError("A waiver needs a reason.", 'As in --why "The table leaves it out on purpose."')
    words = remark.primary.words or remark.message
    kept = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
    reason, place = " ".join(why.split()), remark.primary.key
    return Waiver(remark.fingerprint, remark.rule.name, file, kept, who, when, reason, until, place)

"""The manual of the rules, made from what the checks say of themselves, and so is `docs/rules.md`."""

from __future__ import annotations

import inspect
import re
import sys
from typing import Any

from plancompare.findings import Rule
from plancompare.seams import Check

NAMES = re.compile(r"(?:[-*#\s]*`[a-z…-]+`(?:,| and| or)?)+")
"""How a paragraph begins that is about some of the rules of its check: with their names, “…” for any ending."""
LEAD = """\
# Rules

What `plancompare check` can report. This page is made from what the checks say of themselves; `plancompare rules NAME`
shows the same for one rule.

Severity says how bad a finding is if it is true, confidence how likely it is true; a finding is reported from the
confidence in the third column on. `--rule NAME=off` (or `info`, `warning`, `error`) changes that for one run, and the
[configuration](configuration.md) for good.
"""


def manual(name: str, form: str) -> str:
    """The list of rules, or all that is known of one, as text, json or markdown. Raises UsageError for no rule."""
    from plancompare.checks import RULES, rule_named

    rules = (rule_named(name),) if name else RULES
    if form == "json":
        return _json(rules)
    if form == "markdown":
        return _markdown_of(rules[0]) if name else _markdown()
    return _page(rules[0]) if name else _list(rules)


def paragraphs_about(rule: Rule, check: Check) -> str:
    """What the file of a check says of one of its rules.

    A paragraph that begins with names of rules is about these, and so are those behind it, up to the next such one;
    what goes before the first is about all. A rule that has no paragraph of its own has the whole manual.
    """
    page = _docstring(check)
    names = {other.name for other in check.rules}
    common: list[str] = []
    own: list[str] = []
    about: list[str] = []
    for paragraph in page.split("\n\n"):
        led = NAMES.match(paragraph)
        wanted = re.findall(r"`([a-z…-]+)`", led[0]) if led else []
        if any(_is_called(known, name) for name in wanted for known in names):
            about = wanted
        if not about:
            common.append(paragraph)
        elif any(_is_called(rule.name, name) for name in about):
            own.append(paragraph)
    return "\n\n".join((*common, *own)) if own else page


def _is_called(name: str, wanted: str) -> bool:
    return re.fullmatch(re.escape(wanted).replace("…", "[a-z-]+"), name) is not None


def _docstring(check: Check) -> str:
    return inspect.cleandoc(sys.modules[type(check).__module__].__doc__ or "")  # one check, one file


def _check_of(rule: Rule) -> Check:
    from plancompare.checks import CHECKS

    return next(check for check in CHECKS if rule in check.rules)


def _level(rule: Rule) -> str:
    return rule.severity.name if rule.on else "off"


def _list(rules: tuple[Rule, ...]) -> str:
    width = max((len(rule.name) for rule in rules), default=0)
    lines = [f"{rule.name:{width}}  {_level(rule):7}  {rule.summary}\n" for rule in rules]
    return "".join(lines) + "\n`plancompare rules NAME` explains a rule.\n"


def _page(rule: Rule) -> str:
    lines = [rule.name, "", rule.summary, "", f"Severity: {rule.severity.name}", f"MQM type: {rule.mqm}"]
    if not rule.on:
        lines.append(f"Off unless asked for: --rule {rule.name}={rule.severity.name}")
    if rule.threshold:
        lines.append(f"Reported from a confidence of: {rule.threshold:g}")
    return "\n".join((*lines, "", paragraphs_about(rule, _check_of(rule)), ""))


def _json(rules: tuple[Rule, ...]) -> str:
    from plancompare.outputs.json_text import SCHEMAS, whole

    return whole({"schema": SCHEMAS + "rules-1.json", "rules": [_record(rule) for rule in rules]})


def _record(rule: Rule) -> dict[str, Any]:
    return {
        "name": rule.name,
        "summary": rule.summary,
        "severity": rule.severity.name,
        "mqm": rule.mqm,
        "on": rule.on,
        "threshold": rule.threshold,
        "manual": paragraphs_about(rule, _check_of(rule)),
    }


def _markdown_of(rule: Rule) -> str:
    return f"# {rule.name}\n\n{_table((rule,))}\n{paragraphs_about(rule, _check_of(rule))}\n"


def _markdown() -> str:
    """For each file of checks its first line as heading, its rules in a table, and the rest of what it says."""
    from plancompare.checks import CHECKS

    files: dict[str, tuple[Rule, ...]] = {}
    for check in CHECKS:
        files[_docstring(check)] = (*files.get(_docstring(check), ()), *check.rules)
    parts = [LEAD]
    for page, rules in files.items():
        title, _, rest = page.partition("\n")
        parts.append(f"## {title.rstrip('.')}\n\n{_table(rules)}\n{rest.strip()}\n")
    return "\n".join(parts)


def _table(rules: tuple[Rule, ...]) -> str:
    rows = (
        f"| `{rule.name}` | {_level(rule)} | {rule.threshold:g} | {rule.mqm} | {rule.summary} |\n" for rule in rules
    )
    return "| rule | severity | from | MQM type | what it reports |\n|---|---|---|---|---|\n" + "".join(rows)

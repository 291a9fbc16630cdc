"""The manual of the rules, made from what the checks say of themselves, and so is `docs/rules.md`."""

from __future__ import annotations

from typing import Any

from plancompare.checks.manual import manual_of, page_of
from plancompare.findings import Rule

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
    return "\n".join((*lines, "", manual_of(rule), ""))


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
        "manual": manual_of(rule),
    }


def _markdown_of(rule: Rule) -> str:
    return f"# {rule.name}\n\n{_table((rule,))}\n{manual_of(rule)}\n"


def _markdown() -> str:
    """For each file of checks its first line as heading, its rules in a table, and the rest of what it says."""
    from plancompare.checks import CHECKS

    files: dict[str, tuple[Rule, ...]] = {}
    for check in CHECKS:
        files[page_of(check)] = (*files.get(page_of(check), ()), *check.rules)
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

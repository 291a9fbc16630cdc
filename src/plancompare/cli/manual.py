"""The manual of the rules, made from what the checks say of themselves."""

from __future__ import annotations

import inspect
import sys

from plancompare.cli.choices import named


def list_of_rules() -> str:
    """One line for each rule: name, severity, what it reports."""
    from plancompare.checks import CHECKS

    rules = [rule for check in CHECKS for rule in check.rules]
    width = max((len(rule.name) for rule in rules), default=0)
    lines = [f"{rule.name:{width}}  {rule.severity.name:7}  {rule.summary}\n" for rule in rules]
    return "".join(lines) + "\n`plancompare rules NAME` explains a rule.\n"


def page_of_rule(name: str) -> str:
    """All that is known of a rule. Raises UsageError if there is none of that name."""
    from plancompare.checks import CHECKS

    check_of = {rule.name: check for check in CHECKS for rule in check.rules}
    rule = named("rule", name, (rule for check in CHECKS for rule in check.rules))
    kind = type(check_of[rule.name])
    manual = inspect.cleandoc(sys.modules[kind.__module__].__doc__ or "")  # one check, one file
    facts = f"{rule.name}\n\n{rule.summary}\n\nSeverity: {rule.severity.name}\nMQM type: {rule.mqm}\n"
    return f"{facts}\n{manual}\n"

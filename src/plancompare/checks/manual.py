"""What the checks say of their rules: the paragraphs of a check's file that are about one of them."""

from __future__ import annotations

import inspect
import re

from plancompare.findings import Rule
from plancompare.seams import Check

NAMES = re.compile(r"(?:[-*#\s]*`[a-z…-]+`(?:,| and| or)?)+")
"""How a paragraph begins that is about some of the rules of its check: with their names, “…” for any ending."""


def manual_of(rule: Rule) -> str:
    """The manual of a rule as Markdown; what it reports, for one that no check of the register has."""
    check = check_of(rule)
    return paragraphs_about(rule, check) if check else rule.summary


def check_of(rule: Rule) -> Check | None:
    """The check that reports `rule`, whatever severity it was given."""
    from plancompare.checks import CHECKS

    return next((check for check in CHECKS if any(own.name == rule.name for own in check.rules)), None)


def paragraphs_about(rule: Rule, check: Check) -> str:
    """What the file of a check says of one of its rules.

    A paragraph that begins with names of rules is about these, and so are those behind it, up to the next such one;
    what goes before the first is about all. A rule that has no paragraph of its own has the whole manual.
    """
    page = page_of(check)
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


def page_of(check: Check) -> str:
    """The whole manual of a check, which is what its file says of itself (one check, one file)."""
    module = inspect.getmodule(type(check))
    return inspect.cleandoc((module.__doc__ if module else None) or "")


def _is_called(name: str, wanted: str) -> bool:
    return re.fullmatch(re.escape(wanted).replace("…", "[a-z-]+"), name) is not None

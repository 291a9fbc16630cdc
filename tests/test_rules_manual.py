"""The manual: `plancompare rules`, and `docs/rules.md`, which is the same text.

After a change of a rule or its manual, `UPDATE_README=1 pytest tests/test_rules_manual.py` writes the page anew.
"""

import json
import os
import sys
from importlib.resources import files
from types import ModuleType

import jsonschema
import pytest

from plancompare.checks import CHECKS, RULES
from plancompare.checks.manual import paragraphs_about
from plancompare.cli.manual import manual
from plancompare.errors import UsageError
from plancompare.findings import Rule, Severity
from tests.conftest import ROOT

PAGE = ROOT / "docs/rules.md"


def test_the_page_is_the_manual():
    made = manual("", "markdown")
    if os.environ.get("UPDATE_README"):
        PAGE.write_text(made, "utf-8")
    assert PAGE.read_text("utf-8") == made, "plancompare rules --format markdown > docs/rules.md"


def test_the_page_has_every_rule_and_all_that_its_check_says():
    page = PAGE.read_text("utf-8")
    for check in CHECKS:
        title, *rest = (sys.modules[type(check).__module__].__doc__ or "").strip().splitlines()
        assert f"## {title.rstrip('.')}\n" in page
        assert "\n".join(rest).strip() in page
    for rule in RULES:
        assert page.count(f"| `{rule.name}` |") == 1


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_page_tells_all_of_a_rule(rule):
    page = manual(rule.name, "text")
    assert page.startswith(f"{rule.name}\n\n{rule.summary}\n\nSeverity: {rule.severity.name}\nMQM type: {rule.mqm}\n")
    for heading in ("What it catches.", "Why it matters.", "A bad pair.", "A good pair."):
        assert f"**{heading}**" in page
    assert manual(rule.name, "markdown").startswith(f"# {rule.name}\n\n| rule |")


def test_json():
    made = json.loads(manual("", "json"))
    schema = json.loads(files("plancompare").joinpath("schemas/rules-1.json").read_text("utf-8"))
    jsonschema.validate(made, schema)
    assert [rule["name"] for rule in made["rules"]] == [rule.name for rule in RULES]
    one = json.loads(manual("moved-clause", "json"))["rules"]
    assert one == [rule for rule in made["rules"] if rule["name"] == "moved-clause"]


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_an_unknown_rule_names_the_nearest(form):
    with pytest.raises(UsageError) as caught:
        manual("moved-claus", form)
    assert caught.value.hint == "Did you mean moved-clause?"


# --- which paragraphs are about a rule ---


class Widgets:
    """A check that stands in a file of its own."""

    rules = tuple(
        Rule(name, "accuracy", Severity.info, "Bad.") for name in ("bent-widget", "lost-widget", "lost-gadget")
    )

    def findings(self, comparison):
        yield from ()


FIRST = ["Are the widgets well?", "**What it catches.** Bad widgets, as `bent-widget` has them."]
BENT = ["`bent-widget` is bent.", "**A bad pair.** A bent one."]
LOST = ["**`lost-widget`**: it is lost."]
SOME = ["- `bent-widget` and `lost-widget`: either."]
MANY = ["`lost-…`, of any kind."]
OTHER = ["`other-rule` is in another file."]


@pytest.mark.parametrize(
    ("page", "bent", "lost", "gadget"),
    [
        (FIRST, FIRST, FIRST, FIRST),
        (FIRST + BENT, FIRST + BENT, FIRST + BENT, FIRST + BENT),
        (FIRST + BENT + LOST, FIRST + BENT, FIRST + LOST, FIRST + BENT + LOST),
        (FIRST + SOME + MANY + BENT, FIRST + SOME + BENT, FIRST + SOME + MANY, FIRST + MANY),
        (FIRST + OTHER, FIRST + OTHER, FIRST + OTHER, FIRST + OTHER),
    ],
)
def test_a_rule_has_its_own_paragraphs_or_the_whole_page(monkeypatch, page, bent, lost, gadget):
    module = ModuleType("widgets", "\n\n".join(page))
    monkeypatch.setitem(sys.modules, "widgets", module)
    monkeypatch.setattr(Widgets, "__module__", "widgets")
    for rule, about in zip(Widgets.rules, (bent, lost, gadget), strict=True):
        assert paragraphs_about(rule, Widgets()).split("\n\n") == about

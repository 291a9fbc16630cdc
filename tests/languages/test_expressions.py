"""Expressions that are compiled late: none of them may be wrong, and one behaves as if it had been compiled."""

import gc
import importlib
import pkgutil
import re

import pytest

from plancompare.languages import expressions
from plancompare.languages.expressions import expression


def test_every_expression_can_be_compiled():
    for room in ("align", "checks", "citations", "languages", "quantities"):
        folder = importlib.import_module(f"plancompare.{room}")
        for module in pkgutil.iter_modules(folder.__path__):
            importlib.import_module(f"plancompare.{room}.{module.name}")
    known = [thing for thing in gc.get_objects() if isinstance(thing, expressions._Expression)]
    assert known
    for one in known:
        assert one.search("") == re.compile(one.pattern, one.flags).search("") or one.search("")[0] == ""


def test_it_behaves_like_a_compiled_one():
    late, early = expression("(a)(b)?", re.IGNORECASE), re.compile("(a)(b)?", re.IGNORECASE)
    assert late.pattern == early.pattern
    assert [m.span() for m in late.finditer("xABa", 1)] == [m.span() for m in early.finditer("xABa", 1)]
    assert late.sub("-", "aba") == early.sub("-", "aba")
    assert late.fullmatch("ab")[2] == "b"
    with pytest.raises(AttributeError):
        late.scanner  # noqa: B018


def test_what_is_wrong_shows_at_the_first_use():
    with pytest.raises(re.error):
        expression("(").search("x")

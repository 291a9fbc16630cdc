"""Files without a translation, and translations without a source."""

from dataclasses import replace

import pytest

from plancompare.checks.files import MISSING, ORPHAN, Files, missing, orphan
from plancompare.findings import Severity
from tests.checks.cases import comparison_of

PAIR = ("docs/en/a.md", "docs/ja/a.md", ("en", "ja"))


@pytest.mark.parametrize(
    ("make", "rule", "primary", "related"),
    [(missing, MISSING, "source", "docs/ja/a.md"), (orphan, ORPHAN, "target", "docs/en/a.md")],
)
@pytest.mark.parametrize("empty", [False, True])
def test_what_is_said(make, rule, primary, related, empty):
    result = make(*PAIR, empty=empty)
    (remark,) = result.remarks
    assert (remark.rule, remark.severity, remark.confidence) == (rule, rule.severity, 1.0)
    assert (remark.primary.side, remark.related[0].path) == (primary, related)
    assert related in remark.message
    assert ("empty" in remark.message) is empty
    assert (result.source, result.target, result.failure) == (*PAIR[:2], None)


@pytest.mark.parametrize("make", [missing, orphan])
def test_it_is_as_grave_as_the_run_wants_it(make):
    rule = replace(MISSING, severity=Severity.info)
    assert make(*PAIR, rule).remarks[0].severity is Severity.info
    assert make(*PAIR, replace(rule, on=False)).remarks == ()


@pytest.mark.parametrize("make", [missing, orphan])
def test_what_it_is_known_by(make):
    def print_of(target: str, languages: tuple[str, str] = ("en", "ja"), **more: str) -> str:
        return make("en/a.md", target, languages, **more).remarks[0].fingerprint

    assert print_of("docs/ja/a.md") == print_of("ja/a.md") == print_of(r"docs\ja\a.md")
    assert print_of("../ja/a.md", name="ja/a.md") == print_of("docs/ja/a.md", name="ja/a.md")
    assert len({print_of("x", name=name) for name in ("ja/a/index.md", "ja/b/index.md")}) == 2
    assert print_of("ja/a.md") != print_of("ja/a.md", ("de", "ja"))
    assert print_of("ja/\udcff.md")  # a name that is no UTF-8


def test_a_comparison_has_both_its_files():
    assert list(Files().findings(comparison_of("One.", "Eins.", ("en", "de")))) == []

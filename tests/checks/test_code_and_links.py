"""Rules about code, links and footnotes: their cases, and what no case can say."""

from __future__ import annotations

import pytest

from plancompare.checks import findings
from plancompare.checks.addresses import address_of
from plancompare.checks.code import Code
from plancompare.checks.footnotes import Footnotes
from plancompare.checks.links import Links
from plancompare.checks.listings import lines_of
from plancompare.encoders import encoder_named
from tests.checks.cases import load, words_of
from tests.checks.pages import comparison_of_pages

CASES = [
    pytest.param(check, case, id=f"{name}: {case['name']}")
    for name, check in (("code", Code()), ("links", Links()), ("footnotes", Footnotes()))
    for case in load(name)
]


@pytest.mark.parametrize(("check", "case"), CASES)
def test_case(check, case):
    comparison = comparison_of_pages(case["source"], case["target"], tuple(case["languages"]))
    found = [words_of(comparison, f) for f in check.findings(comparison) if f.confidence >= f.rule.threshold]
    wanted = [(e["rule"], e["words"], (e["there"],)) for e in case["expected"]]
    assert found == wanted


@pytest.mark.parametrize(("check", "case"), CASES)
def test_a_page_beside_itself_is_clean(check, case):
    comparison = comparison_of_pages(case["source"], case["source"], ("en", "en"))
    assert not list(check.findings(comparison))


SAME = [
    ("https://example.org/en/docs/start.html", "https://example.org/ja/docs/start.html"),
    ("https://example.org/docs/start/", "../start.md"),
    ("/zh-cn/guide/index.html", "/guide/"),
    ("http://www.example.org/a?hl=en#top", "https://example.org/a?hl=de#anfang"),
    ("https://en.wikipedia.org/wiki/Cat", "https://ja.wikipedia.org/wiki/%E3%83%8D%E3%82%B3"),
    ("https://de.example.org/x/y", "https://example.org/x/y"),
    ("manual.html", "manual.zh-Hant.html"),
    ("https://semver.org/", "https://semver.org/lang/pt-BR/"),
    ("README.md", "README.ja.md"),
    ('{{< relref "b.md" >}}', '{{< ref "b.md" >}}'),
    ("{{ site.url }}/faq", "/faq"),
    ("https://a.example/docs/api/list", "https://mirror.example/docs/api/list"),
]
OTHER = [
    ("https://example.org/docs/start", "https://example.org/docs/stop"),
    ("https://example.org/", "https://example.com/"),
    ("https://example.org/versions/3.1.0.md", "https://example.org/versions/3.0.2.md"),
    ("https://example.org/", "https://example.org/docs"),
    ("a/install.md", "b/upgrade.md"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_a_translation_rightly_changes(one, other):
    assert address_of(one).leads_with(address_of(other))
    assert address_of(other).leads_with(address_of(one))


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_page(one, other):
    assert not address_of(one).leads_with(address_of(other))
    assert not address_of(other).leads_with(address_of(one))


@pytest.mark.parametrize(
    "target", ["#top", "mailto:a@example.org", "a@example.org", "javascript:void(0)", "data:image/png;base64,AA", ""]
)
def test_no_page(target):
    assert address_of(target) is None


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("a = 1  # one\n\n  b = 2\t", ["a = 1", "b = 2"]),
        ("#include <x.h>\n#!/bin/sh\n# words", ["#include <x.h>", "#!/bin/sh"]),
        ("get('http://a.example/b') // see\n/* all\nof it */ end", ['get("http://a.example/b")', "end"]),
        ('print("Hello, world")', ['print(" ")']),
        ('print("key")', ['print("key")']),
        ("<!-- a\nb -->\n<p>", ["<p>"]),
        ('"""Says\nwhat it does."""\npass', ["pass"]),
        ("SELECT 1 -- one", ["SELECT 1"]),
        ("npm i --save x", ["npm i --save x"]),
    ],
)
def test_lines_of_code(code, forms):
    lines = lines_of(code)
    assert [line.form for line in lines] == forms
    for line in lines:
        shown = line.span.of(code)
        assert shown == shown.strip() != ""


PAGE = """# Install

Run this:

```sh
npm install (vue 3
```

Then open the page and read what it says about the next steps.
"""


def test_rules_about_words_leave_code_alone():
    german = PAGE.replace("Run this:", "Führen Sie das aus:").replace("vue 3", "vue 4")
    german = german.replace(
        "Then open the page and read what it says about the next steps.", "Öffnen Sie dann die Seite."
    )
    found = findings(comparison_of_pages(PAGE, german, ("en", "de")))
    assert [f.rule.name for f in found] == ["code-differs"]


def test_a_missing_block_is_an_omission():
    from plancompare.compare import compared
    from tests.checks.pages import page_of

    target = "# A\n\nRun this first:\n\n```\nnpm install\n```\n\nThen start the server:\n\nEnjoy it.\n"
    source = target.replace("server:\n\n", "server:\n\n```\nnpm start\n```\n\n")
    report = compared(page_of(source, "en", "a.md"), page_of(target, "en", "b.md"), encoder_named("lexical"))
    (finding,) = report.findings
    assert (finding.rule.name, report.comparison.source.words(finding.primary.span)) == (
        "omitted-paragraph",
        "npm start",
    )

"""Whole pages as sites deliver them, file in, outline out; and pages of one text in two languages, clause by clause."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from html_outline import PAGES, document, outline

from plancompare import compare
from plancompare.errors import UsageError
from plancompare.findings import Report
from plancompare.readers.html import Html
from plancompare.workspace import Input, load

PAIRS = {
    ("bicycles.zh-Hant.html", "bicycles.ja.html"): (),
    ("recipes.en.html", "recipes.de.html"): (),
    ("recipes-shared.en.html", "recipes.de.html"): (
        "b. Compatible Licence means a licence that the Kitchen Commons board has declared equivalent to this one.",
        "b. An Adapted Recipe may be shared only under this licence or a Compatible Licence.",
    ),
}


@pytest.mark.parametrize("name", sorted(path.name for path in PAGES.glob("*.html")))
def test_the_outline_is(name: str) -> None:
    assert outline(document(name)) == (PAGES / name).with_suffix(".outline").read_text("utf-8")


@cache
def compared(source: str, target: str) -> Report:
    return compare(document(source), document(target))


@pytest.mark.parametrize("pair", PAIRS, ids=" ".join)
def test_the_same_clauses_belong_together(pair: tuple[str, str]) -> None:
    made = compared(*pair).comparison
    linked = [link for link in made.links if link.source and link.target]
    names = [(made.source.clause_of[link.source].anchor, made.target.clause_of[link.target].anchor) for link in linked]
    named = [(there, here) for there, here in names if there and here]
    if PAIRS[pair]:  # letters and anchors of the longer edition have moved on
        moved = {"s1c": "s1b", "s1d": "s1c", "s3c": "s3b"}
        named = [(moved.get(there, there), here) for there, here in named]
    assert len(named) >= 10
    assert [pair for pair in named if pair[0] != pair[1]] == []


@pytest.mark.parametrize(("pair", "missing"), PAIRS.items(), ids=map(" ".join, PAIRS))
def test_what_the_longer_edition_adds_is_found_and_nothing_else(pair: tuple[str, str], missing: tuple[str]) -> None:
    made = compared(*pair).comparison
    alone = [link.source or link.target for link in made.links if not (link.source and link.target)]
    words = []
    for key in alone:
        clause = (made.source.clause_of.get(key) or made.target.clause_of[key]) if key else None
        if clause:
            page = made.source if key in made.source.clause_of else made.target
            words.append(f"{clause.label} {' '.join(page.words(s.span) for s in clause.sentences)}".strip())
    assert tuple(words) == missing


def test_pages_of_two_sites_that_frame_each_article_in_their_own_way_have_the_same_clauses() -> None:
    report = compared("ferries.nl.html", "ferries.pt.html")
    assert [(finding.rule.name, finding.message) for finding in report.findings] == []
    assert len([link for link in report.comparison.links if link.source and link.target]) == 5


FURNITURE = {
    "a title in the header of the page": (
        "<header><a href=/>Site</a><h1>The Act</h1><p>Log in</p></header><div><p>One sentence stands here.</p></div>",
        ["The Act", "One sentence stands here."],
    ),
    "a header that is the document's": (
        "<header><h1>The Act</h1><p>of 3 May 2003</p></header><p>One sentence stands here.</p>",
        ["The Act", "of 3 May 2003", "One sentence stands here."],
    ),
    "a navigation that holds text": (
        "<p>These are the duties:</p><nav><ol><li>The owner pays the fee.</li><li>The guest leaves.</li></ol></nav>",
        ["These are the duties:", "The owner pays the fee.", "The guest leaves."],
    ),
    "a name that only sounds like furniture": (
        '<p>Text runs here.</p><div class="content-footer-note">It is a note.</div><p class="share-capital">x</p>',
        ["Text runs here.", "It is a note.", "x"],
    ),
    "wrappers with states": (
        '<div class="has-sidebar nav-open"><p>Text runs here.</p><p>And it goes on here.</p></div>',
        ["Text runs here.", "And it goes on here."],
    ),
    "a form around the whole page": (
        "<form id=aspnetForm><input><div><p>Text runs here.</p></div></form>",
        ["Text runs here."],
    ),
    "a form": ("<p>Text runs here.</p><form><label>Name</label> <input> <span>Send</span></form>", ["Text runs here."]),
    "columns of a layout table": (
        "<table><tr><td><a href=1>Home</a><br><a href=2>Laws</a><p><a href=3>Search</a></p></td>"
        "<td><h1>T</h1><p>Text runs here.</p></td></tr></table>",
        ["T", "Text runs here."],
    ),
    "what stands around the main content": (
        "<div>Ministry of Lakes</div><main><h1>T</h1><p>Text runs here, and on, and on.</p></main><p>Visits: 300</p>",
        ["T", "Text runs here, and on, and on."],
    ),
    "an annex behind the main content": (
        "<main><p>Text runs here.</p></main><div><h2>Annex</h2><p>The annex is long, it must be kept.</p></div>",
        ["Text runs here.", "Annex", "The annex is long, it must be kept."],
    ),
    "a note in an aside of the article": (
        "<article><p>Text runs here, and on.</p><aside><p>Note that it may stop.</p></aside></article>",
        ["Text runs here, and on.", "Note that it may stop."],
    ),
    "links in the text": (
        "<h2>Annexes</h2><p>They are part of this act.</p>"
        "<ul><li><a href=a.pdf>Annex A</a><li><a href=b.pdf>Annex B</a></ul><p>They may be amended.</p>",
        ["Annexes", "They are part of this act.", "Annex A", "Annex B", "They may be amended."],
    ),
    "a list of links below its heading at the end": (
        "<p>Text runs here.</p><h2>Annexes</h2><ul><li><a href=a.pdf>Annex A</a><li><a href=b.pdf>Annex B</a></ul>",
        ["Text runs here.", "Annexes", "Annex A", "Annex B"],
    ),
    "a list of links that ends the main content": (
        "<main><p>There are translations.</p><ul><li><a href=a>Deutsch</a><li><a href=b>Polski</a></ul></main>",
        ["There are translations.", "Deutsch", "Polski"],
    ),
    "links that the text announces": (
        "<div><p>These acts are repealed:</p><ul><li><a href=a>Act A</a><li><a href=b>Act B</a></ul></div>",
        ["These acts are repealed:", "Act A", "Act B"],
    ),
    "what a browser can do": (
        "<article><p>Text runs here.</p>"
        "<p><a href='javascript:history.back()'>Back</a> <a href='#top'>Top</a></p></article>",
        ["Text runs here."],
    ),
    "addresses of people": (
        "<p>Text runs here.</p><p><a href='mailto:a@example.org'>a@example.org</a></p>",
        ["Text runs here.", "a@example.org"],
    ),
    "permalinks": ("<h2>One<a class=headerlink href='#1'>¶</a></h2><p>Text runs here.</p>", ["One", "Text runs here."]),
    "a heading that is a button": ("<h2><button>One</button></h2><p>Text runs here.</p>", ["One", "Text runs here."]),
    "words for the ears": ("<p>Text <span class=sr-only>(new window)</span> runs here.</p>", ["Text runs here."]),
    "a bilingual page": (
        '<div class="lang-en"><p>Text runs here.</p></div><div class="lang"><p>Der Text steht hier.</p></div>',
        ["Text runs here.", "Der Text steht hier."],
    ),
}


@pytest.mark.parametrize(("page", "shown"), FURNITURE.values(), ids=FURNITURE)
def test_furniture(page: str, shown: list[str]) -> None:
    text = Html().read(f"<!doctype html><body>{page}</body>", "x.html")
    assert [block.span.of(text.text) for block in text.blocks] == shown


PAGE = """<body><nav class="top main"><a href=1>Home</a> <a href=2>Away</a></nav><div id=content lang=en-GB><h1>T</h1>
<p class=x>One.</p><ul><li><p>Two.</p></li></ul><div class=ad-box>Buy it now!</div><p hidden>Three.</p></div></body>"""
SELECTED = {
    "nothing": ((), (), ["T", "One.", "Two.", "Buy it now!"]),
    "a type": (("nav",), (), ["Home Away", "T", "One.", "Two.", "Buy it now!"]),
    "classes": (("nav.main.top",), (".ad-box",), ["Home Away", "T", "One.", "Two."]),
    "a list": ((), (".ad-box, h1 , li",), ["One."]),
    "a child": ((), ("#content > p", "#content > li"), ["T", "Two.", "Buy it now!"]),
    "a descendant": ((), ("body #content li p",), ["T", "One.", "Buy it now!"]),
    "attributes": ((), ("[lang|=en] [class^='ad-']", "p[class=x]"), ["T", "Two."]),
    "what is hidden": (("[hidden]",), (), ["T", "One.", "Two.", "Buy it now!", "Three."]),
    "all but": (("li", ".x"), ("body",), ["One.", "Two."]),
    "the innermost decides": (("#content",), ("ul", "nav"), ["T", "One.", "Buy it now!"]),
}


@pytest.mark.parametrize(("include", "exclude", "shown"), SELECTED.values(), ids=SELECTED)
def test_selectors(include: tuple[str, ...], exclude: tuple[str, ...], shown: list[str]) -> None:
    text = Html(include, exclude).read(PAGE, "x.html")
    assert [block.span.of(text.text) for block in text.blocks] == shown
    words = " ".join([text.text, *(piece.text for piece in text.unread)])
    for kept in ("Home", "T", "One.", "Two.", "Buy it now!", "Three."):
        assert kept in words


def test_a_selector_that_matches_nothing_is_told() -> None:
    text = Html((".gone",)).read(PAGE, "x.html")
    assert [notice.wanted for notice in text.notices] == ["what .gone selects"]


def test_selectors_reach_a_page_and_no_other_format(tmp_path: Path) -> None:
    page, plain = tmp_path / "a.html", tmp_path / "b.txt"
    page.write_text(PAGE)
    plain.write_text("One sentence.\n\nAnother one.\n")
    assert "Buy it now!" not in load(Input(str(page), exclude=(".ad-box",))).text
    text = load(Input(str(plain), exclude=("p",)))
    assert [notice.did for notice in text.notices] == ["read it whole"]


LEFT_OUT = {
    "hidden": ("<p>Text.</p><div hidden><p>All of this text is folded away.</p></div>", "left out 32 characters"),
    "a long footer": (
        "<main><p>Text runs here.</p></main><footer><p>All of this text is at the foot.</p></footer>",
        "left out 68% of its running text",
    ),
}


@pytest.mark.parametrize(("page", "told"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_much_is_not_left_out_without_a_notice(page: str, told: str) -> None:
    text = Html().read(f"<body>{page}</body>", "x.html")
    assert [notice.did.startswith(told) for notice in text.notices] == [True]
    assert [piece.text[:11] for piece in text.unread] == ["All of this"]


@pytest.mark.parametrize("selector", ["p:first-child", "p + p", "", "p >", "p[", ".", "a,,b", "p{}", "x" * 500])
def test_a_selector_that_is_not_understood_is_a_usage_error(selector: str) -> None:
    with pytest.raises(UsageError) as caught:
        Html((selector,))
    assert caught.value.hint


def test_columns_of_numbers_and_labels_for_the_eyes_give_one_tree() -> None:
    """Rows of divs on one side, labels that screen readers hear otherwise on the other; a question that folds."""
    report = compared("moorings.zh-Hant.html", "moorings.de.html")
    links = report.comparison.links
    assert [link.source for link in links] == [link.target for link in links]
    assert len(links) == 15
    words = report.comparison.target.words
    added = [(f.rule.name, " ".join(words(f.primary.span).split())) for f in report.findings]
    assert added == [("added-paragraph", "Wer erteilt die Erlaubnis? Die Erlaubnis erteilt das Hafenamt.")]

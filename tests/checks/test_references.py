"""References and titles of two languages side by side: what is said of each case of `references.yml`."""

import re
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancompare.checks.references import References
from plancompare.citations import read
from tests.checks.cases import comparison_of, load, words_of
from tests.checks.structured import structured_comparison

CASES = load("references")
PIECES = (
    *"0123456789()[].,;:-–、，第条條項章节 之の至到和及前同本",
    *("Article ", "Articles ", "§ ", "Abs. ", " and ", " to ", " of ", "paragraph ", "the preceding ", "(a)", "lit. a"),
    *(
        "제",
        "조",
        "항",
        "및 ",
        "부터 ",
        "статья ",
        "пункт ",
        " и ",
        "madde",
        ". ",
        "المادة ",
        " و",
        "مาตรา ",
        "วรรค",
        "ข้อ ",
    ),
    *(
        "art. ",
        "ust. ",
        "n.º ",
        "lid ",
        "comma ",
        "apartado ",
        "Annex ",
        "附件",
        "別表",
        "一",
        "二十",
        "IV",
        "bis",
        "%",
    ),
)


def compared(case: dict):
    make = structured_comparison if case.get("structured") else comparison_of
    return make(case["source"][1], case["target"][1], (case["source"][0], case["target"][0]))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_cases(case):
    comparison = compared(case)
    said = [words_of(comparison, finding) for finding in References().findings(comparison)]
    wanted = [("reference-mismatch", e["primary"], tuple(e["related"])) for e in case["expected"]]
    assert said == wanted


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_other_way_round(case):
    """Swapping the texts swaps the places; what faces each other stays face to face."""
    turned = compared(case | {"source": case["target"], "target": case["source"]})
    said = [words_of(turned, finding)[1:] for finding in References().findings(turned)]
    wanted = [(e["primary"], *e["related"]) for e in case["expected"]]
    assert sorted(sorted((p, *r)) for p, r in said) == sorted(sorted(w) for w in wanted)


PARALLEL = load("citations_parallel")
TAGS = sorted({tag for row in PARALLEL for tag in row})


@pytest.mark.parametrize("row", PARALLEL, ids=lambda row: row["en"][:30])
def test_sixteen_languages_agree(row):
    """Any two languages of a row cite the same, so nothing is said of them."""
    loud = [
        (a, b) for a, b in combinations(row, 2) if list(References().findings(comparison_of(row[a], row[b], (a, b))))
    ]
    assert loud == []
    assert all(len(read(row[tag], tag)) >= 2 for tag in row)


@pytest.mark.parametrize("row", PARALLEL, ids=lambda row: row["en"][:30])
def test_another_number_is_seen_in_every_language(row):
    """A number that English cites, changed to one that nobody has."""
    cited = [citation.span for citation in read(row["en"], "en") if citation.sure]
    number = next(m for m in re.finditer(r"\d+", row["en"]) if any(s.start <= m.start() < s.stop for s in cited))
    wrong = row["en"][: number.start()] + "47" + row["en"][number.end() :]
    deaf = [
        tag
        for tag in row
        if tag != "en" and not list(References().findings(comparison_of(wrong, row[tag], ("en", tag))))
    ]
    assert deaf == []


@given(st.sampled_from(TAGS), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_text_can_be_read(tag, text):
    for citation in read(text, tag):
        assert 0 <= citation.span.start < citation.span.stop <= len(text)
        assert citation.parts
        assert all(part.number for part in citation.parts[bool(citation.direction) :])

"""What is known of the two documents in `seeds/`, and what must come out however they are written down."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from plancompare import Report, Severity, compare, read
from plancompare.compare import compared, structured
from plancompare.model import Document, Side
from plancompare.outputs.aligned_json import AlignedJson
from plancompare.outputs.check_json import CheckJson
from plancompare.outputs.json_text import rounded
from plancompare.outputs.settled import settle
from plancompare.readers import reader_named
from tests.agreement import differences
from tests.conftest import ROOT, SEEDS
from tests.laws.documents import COVERAGE, encoder

CONSENT = "在雙方有關機構同意的情況下，支持依法共享科研基礎數據。"
PLATFORM = "共同支持建設網絡服務平台，集聚內地和香港科技人才、科技成果等創新要素。"
RECORD = "action-plan.zh-Hant-ja.json"


@cache
def plan() -> Document:
    return read(SEEDS[0])


def table(text: str) -> Document:
    """The table with other words in it."""
    return structured(reader_named("table").read(text, "table.txt"), "ja")


def against(text: str) -> Report:
    """The plan compared with a table of that text."""
    return compared(plan(), table(text), encoder())  # the one that remembers: most of the text is the same


@pytest.fixture(scope="module")
def words() -> str:
    """The table as it stands in the file."""
    return SEEDS[1].read_text("utf-8")


def paired(report: Report, kind: str) -> set[tuple[str, str]]:
    """Keys of the clauses of a kind that are linked, without what stands before the last number."""
    made = report.comparison
    return {
        (link.source, link.target)
        for link in made.links
        if link.source and link.target and made.source.clause_of[link.source].kind == kind
    }


def said(report: Report, *sides: Side) -> list[tuple[str, str, str]]:
    """Rule, severity and words of the findings of coverage, in the order of the report."""
    made = report.comparison
    return [
        (f.rule.name, f.severity.name, made.document(f.primary.side).words(f.primary.span))
        for f in report.findings
        if f.rule.name in COVERAGE and f.primary.side in (sides or ("source", "target"))
    ]


# --- the facts ---


def test_languages_formats_and_encodings_are_found_out(seeds_report):
    source, target = seeds_report.comparison.source, seeds_report.comparison.target
    assert (source.language, source.text.format, source.text.encoding) == ("zh-Hant", "text", "utf-8")
    assert (target.language, target.text.format, target.text.encoding) == ("ja", "table", "utf-8")


def test_27_items_are_paired_by_their_numbers(seeds_report):
    assert paired(seeds_report, "item") == {(f"annex-1/{n}", f"{n}") for n in range(1, 28)}


def test_7_sections_are_paired_in_order(seeds_report):
    made = seeds_report.comparison
    annex = [key for key, clause in made.source.clause_of.items() if key == clause.key and clause.kind == "section"]
    sections = [clause.key for clause in made.target.clauses if clause.kind == "section"]
    assert paired(seeds_report, "section") == set(zip(annex[-7:], sections, strict=True))
    assert len(sections) == 7


def test_the_findings_are_these(seeds_report):
    part, preamble, *rest = said(seeds_report)
    assert part[:2] == ("omitted-part", "warning")
    assert part[2].startswith("內地與香港關於加強創新科技合作的安排")
    assert "附件 1：內地與香港創新科技合作聯合行動計劃" in part[2]  # its list of annexes
    assert part[2].endswith("科學技術部")  # and its signatures
    assert preamble[:2] == ("omitted-paragraph", "error")
    assert preamble[2].startswith("為進一步加強內地與香港創新科技合作")
    assert rest[:2] == [("omitted-sentence", "error", CONSENT), ("omitted-paragraph", "error", PLATFORM)]
    assert [finding[:2] for finding in rest[2:]] in ([], [("added-clause", "info")])  # the note on the table's source


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("omitted-phrase", ["（專項、基金等）", "（專項、基金等）", "逐步", "協同"]),
        ("confusable-character", ["カ", "カ"]),
        ("foreign-script-character", ["园"]),
        ("unbalanced-bracket", ["「"]),
        ("number-mismatch", []),
        ("reference-mismatch", []),
        ("untranslated-text", []),
        ("numbering-gap", []),
        ("duplicate-clause", []),
    ],
)
def test_what_the_rules_on_words_say(seeds_report, rule, words):
    made = seeds_report.comparison
    found = [made.document(f.primary.side).words(f.primary.span) for f in seeds_report.findings if f.rule.name == rule]
    assert found == words


def test_the_centre_has_two_names(seeds_report):
    term = "香港國際創新科技中心"
    (said,) = [f for f in seeds_report.findings if f.rule.name == "inconsistent-term" and f.evidence["term"] == term]
    assert "香港の国際イノベーション科技センター" in said.evidence["renderings"]
    assert "香港の国際的イノベーション科学技術センター" in said.evidence["renderings"]


def test_no_other_sentence_of_the_items_lacks_a_partner(seeds_report):
    made = seeds_report.comparison
    alone = [key for bead in made.beads if not bead.target for key in bead.source]
    in_items = [made.source.words(made.source.sentence_of[k].span) for k in alone if re.match(r"annex-1/\d", k)]
    assert in_items == [CONSENT, PLATFORM]


def test_item_5_has_its_second_paragraph(seeds_report):
    source = seeds_report.comparison.source
    fifth = source.clause_of["annex-1/5"]
    assert [source.words(p.span) for p in fifth.paragraphs][1:] == [PLATFORM]
    assert source.clause_of["annex-1/6"].paragraphs


def test_the_gaps_lie_behind_item_5_of_the_table(seeds_report):
    target = seeds_report.comparison.target
    fifth, sixth = target.clause_of["5"].span, target.clause_of["6"].span
    for finding in seeds_report.findings:
        if seeds_report.comparison.source.words(finding.primary.span) in (CONSENT, PLATFORM):
            gap = finding.place("target").span
            assert len(gap) == 0
            assert fifth.stop <= gap.start <= sixth.start


def test_the_header_row_is_unread_and_no_addition(seeds_report):
    unread = seeds_report.comparison.target.unread
    assert [piece.text.split() for piece in unread] == [["項目", "具体的内容"]]
    assert not seeds_report.comparison.source.unread


def test_the_editors_emphasis_is_kept(seeds_report):
    target = seeds_report.comparison.target
    assert any(target.words(span).startswith("香港の大学・科学技術機関が") for span in target.text.emphasis)


# --- the records in data/ ---


@pytest.mark.parametrize(
    ("record", "render"),
    [("aligned", AlignedJson().render), ("checks", lambda report: CheckJson().render((settle(report),)))],
    ids=["aligned", "checks"],
)
def test_the_record_agrees(seeds_report, record, render):
    recorded = (ROOT / "data" / record / RECORD).read_text("utf-8")
    assert not list(differences(recorded, render(seeds_report))), "look at the change, then run data/renew"


def test_the_recorded_status_is_that_of_errors(seeds_report):
    status = (ROOT / "data/checks" / RECORD).with_suffix(".status").read_text()
    assert status == "1\n"
    assert any(finding.severity is Severity.error for finding in seeds_report.findings)


# --- laws ---


def test_the_same_input_gives_the_same_bytes(seeds_report):
    assert AlignedJson().render(compare(*SEEDS)) == AlignedJson().render(seeds_report)


def test_swapping_the_documents_mirrors_the_result(seeds_report):
    mirror = compare(SEEDS[1], SEEDS[0])
    forth = {(b.source, b.target, rounded(b.score), rounded(b.confidence)) for b in seeds_report.comparison.beads}
    back = {(b.target, b.source, rounded(b.score), rounded(b.confidence)) for b in mirror.comparison.beads}
    assert back == forth
    swap = {"omitted": "added", "added": "omitted"}
    turned = {(swap[rule.split("-")[0]], rule.split("-")[1], *more) for rule, *more in said(mirror)}
    assert turned == {(*rule.split("-"), *more) for rule, *more in said(seeds_report)}


# --- the same documents in other encodings ---


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "big5", "gb18030"])
def test_the_plan_in_other_encodings(tmp_path, encoding):
    check_reencoded(tmp_path, SEEDS[0], encoding)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "shift_jis", "euc_jp"])
def test_the_table_in_other_encodings(tmp_path, encoding):
    check_reencoded(tmp_path, SEEDS[1], encoding)


def check_reencoded(folder: Path, path: Path, encoding: str) -> None:
    """Reading must find the same words, language and structure; what the encoding lacks is replaced beforehand."""
    content = path.read_bytes().decode("utf-8").encode(encoding, "replace").decode(encoding)
    plain, other = folder / "plain.txt", folder / "other.txt"
    plain.write_bytes(content.encode("utf-8"))
    other.write_bytes(content.encode(encoding))
    wanted, found = read(plain), read(other)
    assert found.text.text == wanted.text.text
    assert (found.language, found.text.format) == (wanted.language, wanted.text.format)
    assert [clause.key for clause in found.walk()] == [clause.key for clause in wanted.walk()]


# --- the table, changed: meaning decides, not numbers ---

ITEM = re.compile(r"<p>(\d+)\. (.*?)</p>")


def test_without_numbers_it_comes_out_the_same(seeds_report, words):
    report = against(ITEM.sub(r"<p>\2</p>", words))
    assert said(report, "source") == said(seeds_report, "source")
    assert len(paired(report, "item")) == 27


@pytest.mark.parametrize("missing", [2, 16, 27])
def test_renumbered_after_one_is_deleted(seeds_report, words, missing):
    def renumbered(match: re.Match[str]) -> str:
        number = int(match[1])
        return "" if number == missing else f"<p>{number - (number > missing)}. {match[2]}</p>"

    report = against(ITEM.sub(renumbered, words))
    expected = {(f"annex-1/{n}", f"{n - (n > missing)}") for n in range(1, 28) if n != missing}
    assert paired(report, "item") == expected
    new = [rule for rule, _, text in said(report) if (rule, text) not in {(r, t) for r, _, t in said(seeds_report)}]
    assert new == ["omitted-clause"]


def swapped(words: str, first: int, renumber: bool) -> str:
    """Two neighbouring items in the other order, with their own numbers or with those of their places."""
    both = re.compile(rf"<p>{first}\. (.*?)</p> <p>{first + 1}\. (.*?)</p>")
    numbers = (first, first + 1) if renumber else (first + 1, first)
    return both.sub(rf"<p>{numbers[0]}. \2</p> <p>{numbers[1]}. \1</p>", words)


@pytest.mark.parametrize(
    ("first", "renumber"),
    [
        (2, False),
        (13, False),
        (24, False),
        (2, True),
        (13, True),
        (24, True),
    ],
)
def test_swapped_items_are_reported_as_moved(seeds_report, words, first, renumber):
    changed = swapped(words, first, renumber)
    assert changed != words
    report = against(changed)
    rules = [rule for rule, *_ in said(report)]
    assert rules.count("moved-clause") == 1
    assert [entry for entry in said(report) if entry[0] != "moved-clause"] == said(seeds_report)


@pytest.mark.parametrize("row", [1, 3, 6])
def test_a_missing_row_is_one_omitted_section(seeds_report, words, row):
    lines = [line for line in words.splitlines(keepends=True) if "\t" in line]
    report = against(words.replace(lines[row], ""))
    old = said(seeds_report)
    new = [entry for entry in said(report) if entry not in old]
    assert [entry[0] for entry in new] == ["omitted-clause"]
    assert len(paired(report, "section")) == 6


def split(words: str) -> str:
    """The first item of two sentences becomes two items."""
    return words.replace("奨励。</b>香港の大学・科技研究機関が", "奨励。</b></p> <p>28. 香港の大学・科技研究機関が")


def merged(words: str) -> str:
    """Items 2 and 3 become one."""
    return words.replace("支援範囲を拡大。</b></p> <p>3. <b>本土", "支援範囲を拡大。</b><b>本土")


@pytest.mark.parametrize(("change", "count"), [(split, 28), (merged, 27)])
def test_split_and_merged_items_stand_in_several_links(seeds_report, words, change: Callable[[str], str], count):
    changed = change(words)
    assert changed != words
    report = against(changed)
    assert len(paired(report, "item")) == count
    assert said(report, "source") == said(seeds_report, "source")

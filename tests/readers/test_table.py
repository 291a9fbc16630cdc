"""Tables in delimiter-separated text, and what stands around them."""

from __future__ import annotations

import pytest

from plancompare.errors import BrokenTable
from plancompare.model import Text
from plancompare.readers import recognise
from plancompare.readers.table import Table

MIXED = (
    "表 計画の内容\n\n項目\t具体的内容\n"
    "協力の深化\t<p>1. <b>香港の大学が担うことを奨励。</b>制度を不断に改善し、必要な措置を講ずる。</p> "
    "<p>2. 範囲を拡大する。</p>\n"
    "基地の建設\t<p>3. プラットフォームの建設を推進し、国際的な研究機関の参画を促進する。</p>\n"
    "\n(出所)「計画」より作成"
)


def shown(text: Text) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(text.text)) for block in text.blocks]


def test_a_table_between_lines_of_text() -> None:
    text = recognise(MIXED, "x.txt").read(MIXED, "x.txt")
    assert text.format == "table"
    assert shown(text) == [
        ("paragraph", "表 計画の内容"),
        ("heading", "協力の深化"),
        ("paragraph", "1. 香港の大学が担うことを奨励。制度を不断に改善し、必要な措置を講ずる。"),
        ("paragraph", "2. 範囲を拡大する。"),
        ("heading", "基地の建設"),
        ("paragraph", "3. プラットフォームの建設を推進し、国際的な研究機関の参画を促進する。"),
        ("note", "(出所)「計画」より作成"),
    ]
    assert [(piece.text, piece.reason) for piece in text.unread] == [("項目\t具体的内容", "header row of the table")]
    assert [span.of(text.text) for span in text.emphasis] == ["香港の大学が担うことを奨励。"]
    assert text.position_of(text.text.index("香港")).line == 4


@pytest.mark.parametrize("row", [2, 3])
def test_a_row_without_a_column_is_broken(row: int) -> None:
    lines = MIXED.split("\n")
    lines[row + 1] = lines[row + 1].replace("\t", "")
    with pytest.raises(BrokenTable, match=rf"line {row + 2}\b"):
        Table().read("\n".join(lines), "x.txt")


def test_a_line_between_rows_is_broken_and_text_between_tables_is_not() -> None:
    rows = "a\tfirst words\nb\tmore words\n"
    with pytest.raises(BrokenTable):
        Table().read(rows + "stray\n" + rows, "x")
    assert ("paragraph", "Text between.") in shown(Table().read(rows + "\nText between.\n\n" + rows, "x"))


def test_no_table_on_demand_is_broken() -> None:
    with pytest.raises(BrokenTable):
        Table().read("Just a line.\nAnd another.\n", "x")


def test_quoted_cells_with_line_ends_and_quotes() -> None:
    decoded = 'id,title,text\n1,"Hello, ""you""","line one\nline <b>two</b> ""x"""\n2,B,"text, more and more of it"\n'
    text = recognise(decoded, "x").read(decoded, "x")
    assert shown(text) == [
        ("heading", 'Hello, "you"'),
        ("paragraph", 'line one line two "x"'),
        ("heading", "B"),
        ("paragraph", "text, more and more of it"),
    ]
    assert [block.label for block in text.blocks] == ["1", "", "2", ""]
    start = text.text.index('"x"')
    assert text.file_span(type(text.blocks[0].span)(start, start + 3)).of(decoded) == '""x""'


TABLES = ["a\tb\nc\td", "key;value\nx;1\ny;2", '"a","b, c"\n"d","e, f"', "Title\n\nName\tText\nA\tWords\nB\tMore"]
PROSE = [
    "First, we note this.\nSecond, we note that.\nThird, we are done.",
    "A line\twith a tab.\nNo tab here.\nNor here, at all.\nNor in this one.",
    "\tIndented.\n\tIndented too.\n",
    "1.\tThe first point.\n2.\tThe second point.\n(a)\tA third.",
    "Dear Sir,\nthank you.",
    "-\tone\n-\ttwo",
]


@pytest.mark.parametrize("decoded", TABLES)
def test_tables_are_recognised(decoded: str) -> None:
    assert recognise(decoded, "x").name == "table"


@pytest.mark.parametrize("decoded", PROSE)
def test_prose_is_no_table(decoded: str) -> None:
    assert recognise(decoded, "x").name == "text"


def test_a_column_of_labels_stays_with_its_words() -> None:
    decoded = "条\t日本語\n第1条\tこの法律は、個人の権利を保護する。\n第2条\t国は、必要な措置を講ずる。\n"
    text = Table().read(decoded, "x")
    assert shown(text) == [
        ("item", "第1条\nこの法律は、個人の権利を保護する。"),
        ("item", "第2条\n国は、必要な措置を講ずる。"),
    ]


@pytest.mark.parametrize("line", ["目次", "Glossary", "Table 1: what the harbour charges"])
def test_a_caption_right_above_a_table_is_no_broken_header(line: str) -> None:
    words = (
        f"{line}\nharbour\tA place where ships land, are loaded and unloaded.\nfee\tWhat a ship pays there for a day.\n"
    )
    assert shown(Table().read(words, "x.tsv"))[0] == ("paragraph", line)


def test_a_list_of_contents_with_page_numbers_has_no_broken_header() -> None:
    assert Table().read("Contents\nFirst chapter\t5\nSecond chapter\t19\n", "x.tsv").blocks

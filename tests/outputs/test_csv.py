import csv
import io

from hypothesis import given, settings

from plancompare.outputs.bead_words import passage
from plancompare.outputs.csv_table import COLUMNS, FORMULA_STARTS, CsvTable
from tests.outputs.generated import reports
from tests.outputs.golden import assert_golden
from tests.outputs.sample import report


def rows_of(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_sample():
    text = CsvTable().render(report())
    assert_golden("csv/sample.csv", text)
    rows = rows_of(text)
    assert [row["status"] for row in rows].count("omitted") == 6
    assert [row["rules"] for row in rows if row["source sentences"].startswith("annex-1/2.2")] == [
        "omitted-paragraph"
    ] * 2
    assert [row["rules"] for row in rows if row["status"] == "moved"] == ["moved-clause"]


@given(reports())
@settings(max_examples=60, deadline=None)
def test_one_row_a_bead_that_no_spreadsheet_runs(made):
    text = CsvTable().render(made)
    assert text == CsvTable().render(made)
    rows = rows_of(text)
    beads = made.comparison.beads
    assert len(rows) == len(beads)
    for row, bead in zip(rows, beads, strict=True):
        assert tuple(row) == COLUMNS
        assert not any(cell.startswith(FORMULA_STARTS) for cell in row.values())
        assert row["source sentences"].split() == list(bead.source)
        words = passage(made.comparison.source, bead.source)
        assert row["source text"] == ("'" + words if words.startswith(FORMULA_STARTS) else words)


def test_sentences_are_joined_as_they_stand():
    made = report().comparison
    keys = ("annex-1/3.1#1", "annex-1/3.1#2")
    assert passage(made.source, keys) == "每年舉辦一次館員培訓。培訓為期兩周。"
    assert passage(made.source, ("annex-1/2.1#3", "annex-1/2.2#1")).startswith("目錄每季度更新一次。 共同設立")
    assert passage(made.source, ()) == ""

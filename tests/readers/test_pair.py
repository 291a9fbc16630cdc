"""Tables that hold a text and its translation: the columns, the cells, the rows, and what goes wrong."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.compare import compared, structured
from plancompare.encoders import encoder_named
from plancompare.errors import BrokenTable, EmptyInput, InputError, UsageError
from plancompare.model import Text
from plancompare.readers.pair import Wanted, read_pair

TABLE = (
    "id\tEnglish\tDeutsch\tNotes\n"
    "m.1\tHello world\tHallo Welt\t\n"
    'm.2\t"Say ""now"", please"\t\tcheck\n'
    "m.3\t\tNur <b>hier</b> &amp; da\t\n"
)
PAGE = (
    "<html><body><p>About<table><tr><th>English<th>Deutsch<tr><td>The <b>red</b> house &amp; all<td>Das rote Haus</tr>"
    "<tr><td><p>One.</p><p>Two.</p></td><td></td></tr></table><p>End</body></html>"
)
MARKDOWN = (
    "# About\n\n| No | English | 日本語 |\n|--|--|--|\n"
    "| 1 | The `x` **is** [here](u) | ここに`x`が**ある**。 |\n| 2 | Gone | |\n\nEnd.\n"
)


def read(decoded: str, format: str = "table", columns=("", ""), languages=("", "")) -> tuple[Text, Text]:
    return read_pair(decoded, "pair", format, Wanted(columns, languages))


def rows(text: Text) -> list[str]:
    return [span.of(text.text) for span in text.rows]


def test_a_table_whose_titles_are_languages():
    source, target = read(TABLE)
    assert rows(source) == ["Hello world", 'Say "now", please', ""]
    assert rows(target) == ["Hallo Welt", "", "Nur hier & da"]
    assert (source.language, target.language) == ("en", "de")
    assert [(piece.text, piece.reason) for piece in source.unread] == [
        ("id\tEnglish\tDeutsch\tNotes", "header row of the table"),
        *((words, "another column of the table") for words in ("m.1", "m.2", "check", "m.3")),
    ]
    assert not target.unread
    (notice,) = source.notices
    assert "2 “English” for the source and 3 “Deutsch”" in notice.did
    assert notice.reason == "their titles name languages"


def test_every_offset_leads_into_the_one_file():
    source, target = read(TABLE)
    for text, words, line, column in ((source, "now", 3, 12), (target, "hier", 4, 13), (target, "&", 4, 22)):
        position = text.position_of(text.text.index(words))
        assert (position.line, position.column) == (line, column)


def test_a_page():
    source, target = read(PAGE, "html")
    assert rows(source) == ["The red house & all", "One.\nTwo."]
    assert rows(target) == ["Das rote Haus", ""]
    assert [piece.reason for piece in source.unread] == [
        "outside of the table",
        "header row of the table",
        "outside of the table",
    ]
    assert PAGE[source.file_span(source.rows[1]).start :].startswith("One.")


def test_a_markdown_page():
    source, target = read(MARKDOWN, "markdown")
    assert rows(source) == ["The x is here", "Gone"]
    assert rows(target) == ["ここにxがある。", ""]
    assert [(mark.kind, mark.target) for mark in source.marks] == [("code", ""), ("link", "u")]
    assert [span.of(target.text) for span in target.emphasis] == ["ある"]
    assert MARKDOWN[target.file_span(target.rows[0]).start :].startswith("ここに`x`")


@pytest.mark.parametrize(
    ("decoded", "columns", "languages", "found"),
    [
        ("The red house\tDas rote Haus ist hier\nIt is cold\tEs ist kalt\n", ("", ""), ("", ""), (0, 1)),
        ("en,de,fr\na b,c d,e f\n", ("fr", "2"), ("", ""), (2, 1)),
        ("en,de,fr\na b,c d,e f\n", ("", "en"), ("fr", ""), (2, 0)),
        ("en,de,fr\na b,c d,e f\n", ("", ""), ("de", "fr"), (1, 2)),
        ("en,de\na b,c d\n", ("", ""), ("de", ""), (1, 0)),
        ("key,Target text,Source text\nk_1,c d,a b\n", ("", ""), ("", ""), (2, 1)),
        ("key,原文,訳文\nk_1,你好吗,お元気ですか\n", ("", ""), ("", ""), (1, 2)),
        ("key,text,other\nk_1,the red house is big,das rote Haus ist sehr groß\n", ("", ""), ("", ""), (1, 2)),
    ],
)
def test_the_columns(decoded, columns, languages, found):
    cells = [line.replace("\t", ",").split(",") for line in decoded.splitlines()]
    texts = read(decoded, "table", columns, languages)
    for text, place in zip(texts, found, strict=True):
        assert rows(text)[-1] == cells[-1][place]


@pytest.mark.parametrize(
    ("decoded", "columns", "fault", "said"),
    [
        ("en,de,fr\na b,c d,e f\n", ("", ""), UsageError, "Its columns are 1 “en” (en), 2 “de” (de), 3 “fr” (fr)."),
        ("en,de\na b,c d\n", ("it", ""), UsageError, "Its columns are 1 “en” (en), 2 “de” (de)."),
        ("en,de\na b,c d\n", ("3", ""), UsageError, "Its columns are 1 “en” (en), 2 “de” (de)."),
        ("en,de\na b,c d\n", ("en", "1"), UsageError, "Its columns are"),
        ("en,de,en\na b,c d,e f\n", ("en", "de"), UsageError, "Give the number of one: 1 or 3."),
        ("en,de\na b,\nc d,\n", ("en", "de"), EmptyInput, "Name another column."),
        ("en\tde\na b\tc d\nalone\n", ("", ""), BrokenTable, "Add the missing column"),
        ("nothing here\n", ("", ""), BrokenTable, "Name the translation as well"),
    ],
)
def test_what_goes_wrong_is_a_sentence_with_the_columns(decoded, columns, fault, said):
    with pytest.raises(fault) as raised:
        read(decoded, "table", columns)
    assert said in raised.value.hint


def test_a_format_without_tables():
    with pytest.raises(UsageError, match="which holds one text"):
        read("words\n", "text")


def test_a_row_is_a_pair_and_an_empty_cell_an_omission():
    table = (
        "en,de\n"
        '"Alpha 17 begins in Berlin. Beta 22 ends in Hamburg.",Alpha 17 beginnt in Berlin.\n'
        "Gamma 31 follows in Munich.,\n"
        "OK,Ja\n"
        ",Delta 48 steht in Bremen.\n"
        "Epsilon 53 stays in Dresden.,Epsilon 53 bleibt in Dresden.\n"
    )
    documents = [structured(text) for text in read(table)]
    report = compared(documents[0], documents[1], encoder_named("lexical"))
    missing = [
        (f.rule.name, report.comparison.document(f.primary.side).words(f.primary.span))
        for f in report.findings
        if f.rule.name.startswith(("omitted", "added")) and not f.rule.name.endswith("phrase")
    ]
    assert missing == [
        ("omitted-sentence", "Beta 22 ends in Hamburg."),
        ("omitted-paragraph", "Gamma 31 follows in Munich."),
        ("added-paragraph", "Delta 48 steht in Bremen."),
    ]
    source, target = report.comparison.source, report.comparison.target
    for bead in report.comparison.beads:
        lines = {document.text.position_of(document.sentence_of[key].span.start).line
                 for document, keys in ((source, bead.source), (target, bead.target)) for key in keys}  # fmt: skip
        assert len(lines) == 1


WORDS = st.text(st.sampled_from("abc de中かä.,;\"'<>&|*`[]()\\\t\n\r#-1 "), max_size=12)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=2, max_size=3), min_size=1, max_size=5), st.sampled_from("\t,|<"))
def test_any_table_is_read_or_refused(cells, kind):
    if kind == "|":
        decoded = (
            "|" + "|\n|".join("|".join(row) for row in [["a"] * len(cells[0]), ["-"] * len(cells[0]), *cells]) + "|\n"
        )
    elif kind == "<":
        decoded = "<table>" + "".join("<tr>" + "".join(f"<td>{c}" for c in row) for row in cells) + "</table>"
    else:
        decoded = "\n".join(kind.join(row) for row in cells)
    format = {"|": "markdown", "<": "html"}.get(kind, "table")
    try:
        source, target = read(decoded, format, ("1", "2"))
    except (InputError, UsageError):
        return
    assert len(source.rows) == len(target.rows)
    for text in (source, target):
        reached = 0
        for span in text.rows:
            assert reached <= span.start <= span.stop <= len(text.text)
            reached = span.stop
        for block in text.blocks:
            assert any(row.covers(block.span) for row in text.rows)
        for run in text.origin:
            assert 0 <= run.file_start <= run.file_start + run.file_length <= len(decoded)

"""A table of both texts on the command line, and the fields of front matter in the configuration: from end to end."""

from __future__ import annotations

import json
import sys

import pytest

from plancompare.cli import main
from plancompare.compare import Job, run
from plancompare.configuration import configured
from plancompare.errors import UsageError
from plancompare.workspace import Input

TABLE = """id,English,Deutsch
m.1,Alpha 17 begins in Berlin.,Alpha 17 beginnt in Berlin.
m.2,Beta 22 ends in Hamburg.,
m.3,,Delta 48 steht in Bremen.
"""


@pytest.fixture
def cli(monkeypatch, capsys, tmp_path):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pair.csv").write_text(TABLE, "utf-8")

    def call(*arguments):
        monkeypatch.setattr(sys, "argv", ["plancompare", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
        said = capsys.readouterr()
        return end.value.code or 0, said.out, said.err

    return call


def test_check(cli):
    status, out, err = cli("check", "pair.csv", "--encoder", "lexical", "--no-config")
    assert status == 1
    assert [line.split(" ")[0:3:2] for line in out.splitlines()] == [
        ["pair.csv:3:5:", "omitted-paragraph"],
        ["pair.csv:4:6:", "added-paragraph"],
    ]
    assert "took column 2 “English” for the source and 3 “Deutsch” for the translation" in err


@pytest.mark.parametrize("command", ["diff", "align", "export", "terms"])
def test_every_command_of_two_documents_takes_it(cli, command):
    columns = ("--source-column", "Deutsch", "--target-column", "2")
    status, out, _ = cli(command, "pair.csv", *columns, "--encoder", "lexical", "--no-config")
    assert status == 0
    if command == "align":
        found = json.loads(out)
        assert (found["source"]["language"], found["target"]["language"]) == ("de", "en")
        first = found["source"]["clauses"][0]["sentences"][0]
        assert TABLE[slice(*first["span"])] == first["text"] == "Alpha 17 beginnt in Berlin."


@pytest.mark.parametrize(
    ("arguments", "said", "hint"),
    [
        (("pair.csv", "--source-column", "Latin"), "pair.csv has no column “Latin”.", "1 “id”, 2 “English” (en)"),
        (("pair.csv", "pair.csv", "--target-column", "2"), "two documents are", "name it alone"),
        (("pair.csv", "--target-format", "text"), "--target-format", "Say it of the source"),
        (("plain.txt",), "which holds one text", "Name the translation as well"),
    ],
)
def test_what_goes_wrong(cli, tmp_path, arguments, said, hint):
    (tmp_path / "plain.txt").write_text("Only words stand here.\n", "utf-8")
    status, _, err = cli("check", *arguments, "--encoder", "lexical", "--no-config")
    assert status == 2
    assert said in err
    assert hint in err


PAGE = '---\ntitle: "{title}"\nsummary: {summary}\nauthor: Someone\n---\n\n{text}\n'
ENGLISH = PAGE.format(title="Alpha 17 Berlin", summary="Beta 22 ends in Hamburg", text="Gamma 31 follows in Munich.")
GERMAN = PAGE.format(title="Alpha 17 Berlin", summary="Beta 23 endet in Hamburg", text="Gamma 31 folgt in Munich.")


@pytest.mark.parametrize(
    ("line", "found", "unread"),
    [
        ("", [], ["summary: Beta 22 ends in Hamburg\nauthor: Someone"]),
        ('front-matter = ["title", "summary"]', ["number-mismatch"], ["author: Someone"]),
        ("front-matter = []", [], [ENGLISH[4:].split("\n---")[0]]),
    ],
)
def test_fields_of_front_matter_that_are_named(tmp_path, line, found, unread):
    (tmp_path / "plancompare.toml").write_text(line + "\n", "utf-8")
    (tmp_path / "a.md").write_text(ENGLISH, "utf-8")
    (tmp_path / "b.md").write_text(GERMAN, "utf-8")
    settings = configured(str(tmp_path / "plancompare.toml"))
    job = Job(Input(str(tmp_path / "a.md"), "en"), Input(str(tmp_path / "b.md"), "de"), "lexical", settings)
    report = run(job)
    assert [finding.rule.name for finding in report.findings] == found
    assert [p.text for p in report.comparison.source.unread if p.reason == "front matter"] == unread
    assert ("front-matter:" in report.signature) == bool(line)


def test_a_field_that_is_no_text(tmp_path):
    (tmp_path / "plancompare.toml").write_text("[rules]\n", "utf-8")
    (tmp_path / "plancompare.toml").write_text("encoder = 'lexical'\nfront-matter = [1]\n", "utf-8")
    with pytest.raises(UsageError, match=r"plancompare.toml:2: A field of the front matter must be a text"):
        configured(str(tmp_path / "plancompare.toml"))


def test_cells_of_two_rows_exchanged(cli, tmp_path):
    rows = [
        ("Alpha 17 begins in Berlin.", "Alpha 17 beginnt in Berlin."),
        ("Beta 22 ends in Hamburg.", "Gamma 35 liegt in Dresden."),
        ("Gamma 35 lies in Dresden.", "Beta 22 endet in Hamburg."),
        ("Delta 48 stands in Bremen.", "Delta 48 steht in Bremen."),
    ]
    lines = ["English,Deutsch", *(",".join(row) for row in rows)]
    (tmp_path / "pair.csv").write_text("\n".join(lines) + "\n", "utf-8")
    status, out, _ = cli("check", "pair.csv", "--encoder", "lexical", "--no-config")
    assert status == 1
    assert [line.split(" ")[0:3:2] for line in out.splitlines()] == [
        ["pair.csv:3:1:", "moved-passage"],
        ["pair.csv:4:1:", "moved-passage"],
    ]
    assert "stands in another row in the translation: “Beta 22 ends in Hamburg.”" in out

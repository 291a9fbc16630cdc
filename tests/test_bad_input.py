"""Bad input, each through the real command line: one sentence, a hint, status 2, nothing written, no encoder loaded."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from plancompare.cli import main

CHINESE = "一、總則\n\n1. 雙方同意支持科研合作。雙方加強人才交流。\n\n2. 推動平台建設。\n"
JAPANESE = (
    "一、総則\n\n1. 双方は科学研究協力を支持することに同意する。双方は人材交流を強化する。\n\n"
    "2. プラットフォームの建設を推進する。\n"
)
ROWS = ("甲の項目\t<p>1. 一つ目の内容を支持する。</p>", "丙の項目\t<p>2. 二つ目の内容を強化する。</p>")
TITLES = "項目\t内容"


@pytest.fixture
def cli(monkeypatch, capsys, tmp_path):
    """Runs the command line in a folder with a good pair; returns exit status, standard output, standard error."""
    monkeypatch.chdir(tmp_path)
    Path("good.zh.txt").write_text(CHINESE, "utf-8")
    Path("good.ja.txt").write_text(JAPANESE, "utf-8")

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["plancompare", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
        caught = capsys.readouterr()
        return int(end.value.code or 0), caught.out, caught.err

    return run


@pytest.fixture
def no_encoder(monkeypatch):
    """Loading an encoder fails the test: bad input is to be found before."""

    def load(name):
        pytest.fail("the encoder was loaded")

    monkeypatch.setattr("plancompare.encoders.encoder_named", load)


def refused(outcome: tuple[int, str, str], said: str) -> None:
    status, out, err = outcome
    assert (status, out) == (2, "")
    lines = err.splitlines()
    assert lines[0].startswith("plancompare: error: ")
    assert lines[0].endswith(".")
    assert lines[1].startswith("hint: ")
    assert len(lines) == 2
    assert said in lines[0]


def rows(*lines: str) -> bytes:
    return "\n".join(lines).encode()


FILES = [
    ("empty", b"", "is empty"),
    ("a byte order mark and nothing else", b"\xef\xbb\xbf", "is empty"),
    ("blank", "  \n\u3000\t\r\n".encode(), "nothing but blanks"),
    ("only NULs", bytes(500), "is empty"),
    ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "a picture"),
    ("a PDF", b"%PDF-1.7\n" + bytes(range(256)), "a PDF"),
    ("a ZIP", b"PK\x03\x04" + bytes(range(256)), "a ZIP"),
    ("NULs among words", b"Hello\0world, this is text. " * 30, "NUL bytes"),
    ("one bad byte in UTF-8", CHINESE.encode() * 3 + b"\xff" + CHINESE.encode(), "ff in line 16 does not fit"),
    ("a row in the middle without tab", rows(TITLES, ROWS[0], "乙の項目だけ", ROWS[1]), "line 3: the row has 1 cell"),
    ("a last row without tab", rows(TITLES, *ROWS, "乙の項目だけ"), "line 4: the row has 1 cell"),
    ("a header that lacks a column", rows("項目", *ROWS), "line 1: the row has 1 cell"),
    ("a header with blanks for its tab", rows("表\n\n項目    内容", *ROWS), "line 3: the row has 1 cell"),
    ("a header without its tab", rows("項目内容", *ROWS), "line 1: the row has 1 cell"),
    ("only a script", b"<!doctype html><html><body><script>var a = 1;</script></body></html>", "shows no text"),
    ("only a comment", b"<!doctype html><html><body><!-- nothing --></body></html>", "shows no text"),
    ("only tags", b"<html><body><p></p><div>&nbsp;</div></body></html>", "shows no text"),
]


@pytest.mark.parametrize(("content", "said"), [case[1:] for case in FILES], ids=[case[0] for case in FILES])
@pytest.mark.parametrize("command", ["check", "parse"])
def test_files(cli, no_encoder, command, content, said) -> None:
    Path("bad").write_bytes(content)
    refused(cli(command, "bad", *(["good.ja.txt"] if command == "check" else [])), said)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("good.zh.text", "There is no file good.zh.text."),
        ("none/x.txt", "There is no file none/x.txt."),
        ("good.zh.txt/x", "There is no file good.zh.txt/x."),
        ("", "empty name"),
        (".", ". is a folder"),
        ("計 畫/無.txt", "There is no file 計 畫/無.txt."),
        ("a\x1b[31m\n.txt", r"a\x1b[31m\n.txt"),
    ],
)
@pytest.mark.parametrize("command", ["diff", "check", "align", "export", "parse"])
def test_paths(cli, no_encoder, command, path, said) -> None:
    refused(cli(command, path, *(["good.ja.txt"] if command != "parse" else [])), said)


@pytest.mark.skipif(sys.platform == "win32", reason="no special files in the file system")
def test_special_files_do_not_hang(cli, no_encoder) -> None:
    os.mkfifo("fifo")
    for path in ("fifo", "/dev/zero"):
        refused(cli("check", "good.zh.txt", path), "no regular file")


def test_a_file_of_200_megabytes(cli, no_encoder) -> None:
    with Path("large").open("wb") as file:
        file.truncate(200_000_000)
    refused(cli("check", "good.zh.txt", "large"), "large is too large: 200 MB")


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("language", "klingon", "“klingon” is not known"),
        ("language", "xx-YY", "“xx-YY” is not known"),
        ("format", "docx", "“docx” is not known"),
        ("format", "table", "no table"),
        ("encoding", "utf9", "“utf9” is not known"),
        ("encoding", "rot13", "“rot13” is not known"),
        ("encoding", "big5", "not big5"),
        ("encoding", "ascii", "not ascii"),
        ("encoding", "latin-1", "no text"),
        ("encoding", "utf-16", "no text"),
    ],
)
def test_what_is_said_of_a_document_does_not_fit(cli, no_encoder, option, value, said) -> None:
    refused(cli("check", "good.zh.txt", "good.ja.txt", f"--source-{option}", value), said)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--encoder", "lexical", "--source-scope", "annex 9"), "no clause “annex 9”"),
        (("--encoder", "lexical", "--clause", "99"), "no clause “99”"),
    ],
)
def test_what_is_asked_for_is_not_there(cli, arguments, said) -> None:
    refused(cli("diff", "good.zh.txt", "good.ja.txt", *arguments), said)


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("none/out.json", "no folder for none/out.json"),
        ("good.zh.txt/out.json", "no folder for"),
        (".", ". is a folder"),
        ("good.ja.txt", "one of the inputs"),
        ("./../{folder}/good.zh.txt", "one of the inputs"),
    ],
)
def test_outputs_are_refused_before_the_work(cli, no_encoder, tmp_path, output, said) -> None:
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    refused(cli("align", "good.zh.txt", "good.ja.txt", "-o", output.format(folder=tmp_path.name)), said)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_read_only_folder(cli, no_encoder, tmp_path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o555)
    refused(cli("align", "good.zh.txt", "good.ja.txt", "-o", "closed/out.json"), "may not be written")


NOTICES = [
    (
        "broken.html",
        "<h1>総則<p>1. 双方は<b>支持する。<p>2. 建設を<i>推進</b>する。</div>".encode(),
        "well-formed markup",
    ),
    ("number.txt", b"1234 5678.\n\n90 - 12.\n", "the language of number.txt"),
    ("shift.txt", JAPANESE.encode("cp932"), "guessed shift_jis"),
]


@pytest.mark.parametrize(("name", "content", "said"), NOTICES, ids=[case[0] for case in NOTICES])
def test_what_was_mended_is_said_everywhere(cli, name, content, said) -> None:
    Path(name).write_bytes(content)
    pair = ("good.zh.txt", name, "--encoder", "lexical")
    status, out, err = cli("check", *pair, "--format", "json")
    assert status in (0, 1)
    assert said in err
    assert any(said in notice["wanted"] + notice["did"] for notice in json.loads(out)["notices"])
    assert any(name in notice["wanted"] for notice in json.loads(out)["notices"])
    assert said in " ".join(cli("diff", *pair, "--width", "200")[1].split())
    assert said in json.dumps(json.loads(cli("align", *pair)[1])["notices"], ensure_ascii=False)
    assert said in cli("parse", name, "--format", "json")[1]


def test_control_characters_reach_no_terminal(cli) -> None:
    bad = "一、總\x1b[31m則\n\n1. 雙方\x07同意\x1b]0;x\x07支持合作。另外\u202e還有\x9b2J很多別的東西。\n"
    name = "a\x1b[31mb.txt"
    Path(name).write_text(bad, "utf-8")
    for command in ("check", "diff", "parse"):
        pair = (name,) if command == "parse" else (name, "good.ja.txt", "--encoder", "lexical")
        _, out, err = cli(command, *pair)
        assert not set(out + err) & set("\x1b\x07\x9b\u202e")

"""Opening, decoding and writing files, and what is said when that fails."""

from __future__ import annotations

import io
import os
import stat
import sys
from pathlib import Path

import pytest

from plancompare import workspace
from plancompare.decoding import Decoded, decoded
from plancompare.errors import EmptyInput, InputError, MissingInput, OutputError, TooLarge, Undecodable, UsageError
from plancompare.limits import Limits
from plancompare.workspace import Input, load, write_whole

CHINESE = "內地與香港關於加強創新科技合作的安排。為充分發揮香港優勢，雙方經協商一致，同意加強合作。\r\n一、原則 1"
SIMPLIFIED = "内地与香港关于加强创新科技合作的安排。为充分发挥香港优势，双方经协商一致，同意加强合作。\n一、原则 1"
JAPANESE = "本土と香港との科学技術研究協力の深化。関連制度を不断に改善し、支援範囲を拡大する。\n第１条 1"
KOREAN = "이 법은 개인정보의 처리 및 보호에 관한 사항을 정함을 목적으로 한다.\n제1조"
GERMAN = (
    "Die Behörde prüft die Anträge gemäß § 5 und hört die Beteiligten; Übergangsfristen gelten für öffentliche Stellen."
)
RUSSIAN = "Настоящий Федеральный закон регулирует отношения, связанные с обработкой персональных данных."
THAI = "พระราชบัญญัตินี้เรียกว่า พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล"


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        *((text, codec) for text in (CHINESE, JAPANESE, GERMAN)
          for codec in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")),
        (CHINESE, "cp950"), (CHINESE, "gb18030"), (SIMPLIFIED, "gb18030"), (SIMPLIFIED, "gb2312"),
        (JAPANESE, "cp932"), (JAPANESE, "euc_jp"), (JAPANESE, "gb18030"), (JAPANESE, "iso2022_jp"),
        (KOREAN, "cp949"), (GERMAN, "cp1252"), (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"), (THAI, "cp874"),
        ("Zażółć gęślą jaźń, proszę.", "cp1250"), ("Bu değişiklik yarın başlıyor.", "cp1254"),
    ],
)  # fmt: skip
def test_encodings_are_found_out(text: str, codec: str) -> None:
    data = text.encode(codec)
    assert decoded(data).text == text
    assert decoded(data, "utf-8" if codec == "utf-8-sig" else codec).text == text


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="{}">',
        '<meta http-equiv=Content-Type content="text/html; charset={}">',
        '<?xml version="1.0" encoding="{}"?>',
    ],
)
def test_a_declaration_is_believed_if_it_is_true(head: str) -> None:
    page = head.format("shift_jis") + "<p>短い</p>"
    assert decoded(page.encode("cp932")) == Decoded(page, "shift_jis")
    page = head.format("shift_jis") + f"<p>{CHINESE}</p>"
    assert decoded(page.encode()) == Decoded(page, "utf-8")


def test_a_named_encoding_that_does_not_fit_says_where() -> None:
    with pytest.raises(Undecodable, match="byte 3") as caught:
        decoded(b"abc\xff", "utf-8")
    assert caught.value.hint


@pytest.mark.parametrize("name", ["utf8x", "klingon", "rot13", "idna", "base64", ""])
def test_an_unknown_encoding_is_a_usage_error(name: str) -> None:
    if name:
        with pytest.raises(UsageError):
            decoded(b"abc", name)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"PK\x03\x04....word/document.xml", "Word"),
        (b"PK\x03\x04....x", "ZIP"),
        (b"\x89PNG\r\n\x1a\n\0\0", "picture"),
        (bytes(range(256)), "binary"),
        (b"\0\1\2\3" * 100, "binary"),
        (bytes((i * 37 + 129) % 256 or 1 for i in range(4000)), "not text"),
    ],
)
def test_binary_files_are_refused(tmp_path: Path, data: bytes, what: str) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(data)
    with pytest.raises(Undecodable, match=what) as caught:
        load(Input(str(path)))
    assert str(path) in caught.value.sentence
    assert caught.value.hint


def test_a_guess_leaves_a_notice(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(JAPANESE.encode("cp932"))
    text = load(Input(str(path)))
    assert (text.encoding, text.format, text.name) == ("shift_jis", "text", str(path))
    assert text.notices[0].did == "guessed shift_jis"
    assert load(Input(str(path), encoding="shift_jis")).notices == ()


def test_missing_files_hint_at_their_neighbour(tmp_path: Path) -> None:
    (tmp_path / "summary.txt").write_text("x")
    with pytest.raises(MissingInput) as caught:
        load(Input(str(tmp_path / "sumary.txt")))
    assert "summary.txt" in caught.value.hint
    for path in (tmp_path, tmp_path / "none" / "x", tmp_path / "summary.txt" / "x"):
        with pytest.raises(MissingInput):
            load(Input(str(path)))


@pytest.mark.parametrize("path", ["a\0b", "x" * 5000])
def test_impossible_paths(path: str) -> None:
    with pytest.raises(InputError):
        load(Input(path))


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in the file system")
def test_special_files_do_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (str(tmp_path / "pipe"), "/dev/zero"):
        with pytest.raises(InputError, match="regular"):
            load(Input(path))


@pytest.mark.parametrize(
    "data", [b"", b" \n\t", b"\xef\xbb\xbf", "\u3000\u3000\n".encode(), "\ufeff \n".encode("utf-16-le")]
)
def test_empty_files(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x"
    path.write_bytes(data)
    with pytest.raises(EmptyInput):
        load(Input(str(path)))


def test_large_files_are_refused_before_they_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x"
    with path.open("wb") as file:
        file.truncate(200_000_000)  # takes no room on the disk
    monkeypatch.setattr("builtins.open", lambda *_: pytest.fail("the file was opened"))
    with pytest.raises(TooLarge, match="200 MB"):
        load(Input(str(path)))


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(CHINESE.encode())))
    assert load(Input("-")).text == CHINESE
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x" * 100)))
    with pytest.raises(TooLarge):
        load(Input("-", limits=Limits(size=10)))


def test_a_format_on_demand(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("a\tb\nc\td\n")
    assert load(Input(str(path))).format == "table"
    assert load(Input(str(path), format="text")).format == "text"
    with pytest.raises(UsageError):
        load(Input(str(path), format="tabel"))


def test_writing_keeps_the_mode_and_the_link(tmp_path: Path) -> None:
    path, link = tmp_path / "out.json", tmp_path / "link.json"
    write_whole(path, "中\n")
    assert path.read_bytes() == "中\n".encode()
    path.chmod(0o640)
    link.symlink_to(path)
    write_whole(link, "two\n")
    assert link.is_symlink()
    assert path.read_text() == "two\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["link.json", "out.json"]


def test_a_failed_write_leaves_everything_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(workspace.os, "replace", fail)
    with pytest.raises(OutputError, match="No space"):
        write_whole(path, "new")
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none" / "x", "a\0b"):
        with pytest.raises(OutputError):
            write_whole(path, "x")
    write_whole(os.devnull, "x")

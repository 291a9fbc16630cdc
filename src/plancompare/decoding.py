"""Bytes to text: byte order marks, UTF-16 without one, UTF-8, what the document declares, and a judged guess.

A guess decodes strictly with each likely encoding and takes the reading that looks most like writing.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from plancompare.errors import Undecodable, UsageError
from plancompare.frequent import FREQUENT
from plancompare.model import Notice
from plancompare.plausibility import ALPHABETS, COMMON_PUNCTUATION, EAST_ASIAN, SCRIPTS, likeness

_MARKS = (  # the longest first: the mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)
_SUPERSETS = {  # what files under these names hold in practice (WHATWG Encoding Standard)
    "gb2312": ("gb18030",),
    "gbk": ("gb18030",),
    "shift_jis": ("cp932", "shift_jis_2004"),
    "big5": ("cp950", "big5hkscs"),
    "euc_kr": ("cp949",),
    "iso8859-1": ("cp1252", "iso8859-1"),
    "ascii": ("cp1252",),
}
_NAMES = {
    "cp932": "shift_jis",
    "cp950": "big5",
    "cp949": "euc-kr",
    "euc_jp": "euc-jp",
    "big5hkscs": "big5-hkscs",
    "koi8_r": "koi8-r",
    **{f"cp{number}": f"windows-{number}" for number in (874, 1250, 1251, 1252, 1254)},
}
_KNOWN = (
    *(
        "utf-8",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "shift_jis",
        "euc-jp",
        "iso-2022-jp",
        "big5",
        "big5-hkscs",
    ),
    *("gb18030", "gbk", "gb2312", "euc-kr", "windows-1252", "windows-1251", "iso-8859-1", "koi8-r", "windows-874"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]+) | <meta[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE | re.VERBOSE,
)
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"Rar!", "an archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "a database"),
)
_ZIPPED = (
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"mimetypeapplication/epub", "an e-book"),
    (b"mimetypeapplication/vnd.oasis", "an OpenDocument file"),
)

SAMPLE = 200_000  # bytes that are judged; encodings do not change half-way
LIKELY = 0.45  # a guess below this score is no text
FEW_NULS = 0.001  # share of NUL characters that a text may hold
NOISE = 0.02  # share of control, private and unassigned characters from which on a reading is no text
USUAL = 0.3  # share of a text in UTF-16 that ASCII and the most frequent characters make up at least


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded file, its encoding, and a notice if that was guessed."""

    text: str
    encoding: str
    notice: Notice | None = None


def decode(data: bytes, encoding: str = "") -> tuple[str, str]:
    """The text of a file and the name of its encoding. See `decoded`."""
    result = decoded(data, encoding)
    return result.text, result.encoding


def decoded(data: bytes, encoding: str = "") -> Decoded:
    """The text of a file, without a byte order mark and with its line ends as they are.

    `encoding` is what the user says, "" for finding out. Raises Undecodable for binary data and for bytes that do not
    fit, UsageError for an encoding that nobody knows.
    """
    if encoding:
        return _credible(_as_named(data, encoding), data)
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data, codec, name).removeprefix("\ufeff"), name)
    _refuse_binary(data)
    wide = _utf16_by_nuls(data)
    if wide:
        return wide
    if b"\x1b$" in data and (result := _by_escapes(data)):
        return result
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _with_surrogates(data) or _declared(data) or _guessed(data)
    if text.count("\0") > FEW_NULS * len(text):
        raise Undecodable("The file is binary: it holds NUL bytes.", "Give a text, table or HTML file.")
    return Decoded(text, "utf-8")


def _as_named(data: bytes, encoding: str) -> Decoded:
    codec = _codec(encoding)
    for mark, marked, name in _MARKS:
        family = name.rsplit("-", 1)[0] if name != "utf-8" else name
        if data.startswith(mark) and codec in (marked, name, family):
            return Decoded(_strictly(data, marked, name).removeprefix("\ufeff"), name)
    _refuse_binary(data)
    if codec in ("utf-16", "utf-32"):
        codec = (_utf16_by_nuls(data) or Decoded("", codec + "-le")).encoding if codec == "utf-16" else codec
    attempts = [*_SUPERSETS.get(codec, ()), codec]
    for attempt in attempts[:-1]:
        try:
            return Decoded(data.decode(attempt), encoding.lower())
        except UnicodeDecodeError:
            continue
    return Decoded(_strictly(data, attempts[-1], encoding), encoding.lower())


def _credible(result: Decoded, data: bytes) -> Decoded:
    """The reading that the user asked for, with a notice if the bytes look like UTF-8. Raises Undecodable for noise."""
    sample = result.text[:SAMPLE]
    noise = sum(1 for c in sample if not c.isspace() and unicodedata.category(c) in ("Cc", "Cn", "Co", "Cs"))
    if noise > NOISE * len(sample):
        raise Undecodable(
            f"Read as {result.encoding}, the bytes are no text: {noise} of {len(sample)} characters are no characters.",
            "Name the right encoding, or name none so that it is found out.",
        )
    if result.encoding.replace("_", "-") in ("utf-8", "utf8", "utf-8-sig") or data.isascii() or not _is_utf8(data):
        return result
    why = "that was named, though all bytes fit UTF-8"
    return replace(result, notice=Notice("UTF-8", f"read as {result.encoding}", why))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _codec(encoding: str) -> str:
    """Python's name of a text encoding. Raises UsageError with the nearest names."""
    try:
        info = codecs.lookup(encoding)
        if info._is_text_encoding and info.name not in ("idna", "punycode", "unicode_escape", "raw_unicode_escape"):
            return info.name
    except (LookupError, ValueError):
        pass
    from rapidfuzz.process import extract

    near = ", ".join(name for name, _, _ in extract(encoding.lower(), _KNOWN, limit=3))
    raise UsageError(f"The encoding “{encoding}” is not known.", f"The nearest names are {near}.")


def _strictly(data: bytes, codec: str, name: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as fault:
        raise Undecodable(
            f"The bytes are not {name}: byte {fault.start} ({data[fault.start : fault.start + 1].hex()}) does not fit.",
            "Name the right encoding, or name none so that it is found out.",
        ) from None


def _refuse_binary(data: bytes) -> None:
    for magic, what in _MAGIC:
        if data.startswith(magic):
            if magic == b"PK\x03\x04":
                beginning = data[:4096] + data[-65536:]
                what = next((kind for sign, kind in _ZIPPED if sign in beginning), what)
            raise Undecodable(
                f"The file is {what}, which cannot be read.", "Save it as plain text or HTML and compare that."
            )


def _utf16_by_nuls(data: bytes) -> Decoded | None:
    """UTF-16 without a mark, known by the NULs of its ASCII; its byte order is that with more usual characters."""
    sample = data[:SAMPLE]
    if len(data) % 2 or b"\0" not in sample:
        return None
    usual = (
        frozenset().union(*FREQUENT.values()) | COMMON_PUNCTUATION | frozenset(map(chr, (9, 10, 13, *range(32, 127))))
    )
    best, most = "", 0.0
    for codec in ("utf-16-le", "utf-16-be"):
        text = sample.decode(codec, "ignore")
        strange = sum(1 for c in text if (c < " " and c not in "\t\n\r\f") or not (c.isprintable() or c.isspace()))
        share = sum(1 for c in text if c in usual) / max(len(text), 1)
        if strange <= 0.02 * len(text) and share > most:
            best, most = codec, share
    if most < USUAL:
        return None
    try:
        text = data.decode(best)
    except UnicodeDecodeError:
        return None
    return Decoded(text, best, Notice("a byte order mark", f"read as {best}", "the NUL bytes of the file say so"))


def _with_surrogates(data: bytes) -> Decoded | None:
    """UTF-8 but for lone surrogates, as careless programs write them: no other encoding looks so."""
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    return Decoded(text, "utf-8", Notice("valid UTF-8", "kept lone surrogates as they are", "they stand in the file"))


def _by_escapes(data: bytes) -> Decoded | None:
    """ISO-2022-JP, which is ASCII with escape sequences that change the character set."""
    try:
        text = data.decode("iso2022_jp_2")
    except UnicodeDecodeError:
        return None
    why = "its escape sequences are in the file"
    return Decoded(text, "iso-2022-jp", Notice("a stated encoding", "read as iso-2022-jp", why))


def _declared(data: bytes) -> Decoded | None:
    """What an HTML or XML document itself declares, if it is true."""
    found = _DECLARED.search(data[:8192])
    if not found:
        return None
    name = (found.group(1) or found.group(2)).decode("ascii", "replace").lower()
    try:
        codec = _codec(name)
    except UsageError:
        return None
    if codec.startswith(("utf-16", "utf-32", "utf-8")):
        return None  # written in single bytes, so it is not that; and UTF-8 has failed
    for attempt in (*_SUPERSETS.get(codec, ()), codec):
        try:
            return Decoded(data.decode(attempt), name)
        except UnicodeDecodeError:
            continue
    return None


def _guessed(data: bytes) -> Decoded:
    """The encoding in which the bytes look most like writing."""
    if b"\0" in data:
        raise Undecodable("The file is binary: it holds NUL bytes.", "Give a text, table or HTML file.")
    scored = sorted(((likeness(text, codec), codec) for codec, text in _readings(data)), reverse=True)
    for score, codec in scored:
        if score < LIKELY:
            break
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue  # the sample fitted, the rest does not
        name = _NAMES.get(codec, codec)
        why = "the file is not UTF-8 and does not say what it is"
        return Decoded(text, name, Notice("a stated encoding", f"guessed {name}", why))
    raise Undecodable(
        f"The bytes are not text in any encoding that is known here{_first_flaw(data)}.",
        "Name the encoding, or save the file as UTF-8.",
    )


def _first_flaw(data: bytes) -> str:
    """Where a file that is nearly UTF-8 ceases to be, "" if it is something else."""
    read = data.decode("utf-8", "replace")
    wide = sum(1 for c in read if c > "\x7f")
    if wide < 10 * read.count("\ufffd"):
        return ""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as flaw:
        line = data.count(b"\n", 0, flaw.start) + 1
        return f": it is nearly UTF-8, but the byte {data[flaw.start]:02x} in line {line} does not fit"
    return ""


def _readings(data: bytes) -> Iterator[tuple[str, str]]:
    """The encodings in which the beginning of the file can be read."""
    sample = data[:SAMPLE]
    for codec in (*EAST_ASIAN, *ALPHABETS, *SCRIPTS, *(("utf-16-le", "utf-16-be") if len(data) % 2 == 0 else ())):
        try:
            # a sample may end inside a character: the decoder keeps that back
            yield codec, codecs.getincrementaldecoder(codec)("strict").decode(sample, final=len(sample) == len(data))
        except UnicodeDecodeError:
            continue

"""Bytes to text: byte order marks, UTF-16 without one, UTF-8, what the document declares, and a judged guess.

A guess decodes strictly with each likely encoding and takes the reading that looks most like writing.
"""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import replace

from plancompare.decoding.binary import refuse_binary
from plancompare.decoding.encodings import SUPERSETS, Decoded, codec_of, strictly
from plancompare.decoding.guesses import SAMPLE, by_escapes, declared, guessed, utf16_by_nuls, with_surrogates
from plancompare.errors import Undecodable
from plancompare.model import Notice

__all__ = ["Decoded", "decoded"]

_MARKS = (  # the longest first: the mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)
FEW_NULS = 0.001  # share of NUL characters that a text may hold
NOISE = 0.02  # share of control, private and unassigned characters from which on a reading is no text


def decoded(data: bytes, encoding: str = "") -> Decoded:
    """The text of a file, without a byte order mark and with its line ends as they are.

    `encoding` is what the user says, "" for finding out. Raises Undecodable for binary data and for bytes that do not
    fit, UsageError for an encoding that nobody knows.
    """
    if encoding:
        return _credible(_as_named(data, encoding), data)
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return Decoded(strictly(data, codec, name).removeprefix("\ufeff"), name)
    refuse_binary(data)
    wide = utf16_by_nuls(data)
    if wide:
        return wide
    if b"\x1b$" in data and (result := by_escapes(data)):
        return result
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return with_surrogates(data) or declared(data) or guessed(data)
    if text.count("\0") > FEW_NULS * len(text):
        raise Undecodable("The file is binary: it holds NUL bytes.", "Give a text, table or HTML file.")
    return Decoded(text, "utf-8")


def _as_named(data: bytes, encoding: str) -> Decoded:
    codec = codec_of(encoding)
    for mark, marked, name in _MARKS:
        family = name.rsplit("-", 1)[0] if name != "utf-8" else name
        if data.startswith(mark) and codec in (marked, name, family):
            return Decoded(strictly(data, marked, name).removeprefix("\ufeff"), name)
    refuse_binary(data)
    if codec in ("utf-16", "utf-32"):
        codec = (utf16_by_nuls(data) or Decoded("", codec + "-le")).encoding if codec == "utf-16" else codec
    attempts = [*SUPERSETS.get(codec, ()), codec]
    for attempt in attempts[:-1]:
        try:
            return Decoded(data.decode(attempt), encoding.lower())
        except UnicodeDecodeError:
            continue
    return Decoded(strictly(data, attempts[-1], encoding), encoding.lower())


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

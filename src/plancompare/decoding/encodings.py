"""Encodings by their names: what reads a file that is said to be in one, and what people call it."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from plancompare.errors import Undecodable, UsageError
from plancompare.model import Notice

SUPERSETS = {  # what files under these names hold in practice (WHATWG Encoding Standard)
    "gb2312": ("gb18030",),
    "gbk": ("gb18030",),
    "shift_jis": ("cp932", "shift_jis_2004"),
    "big5": ("cp950", "big5hkscs"),
    "euc_kr": ("cp949",),
    "iso8859-1": ("cp1252", "iso8859-1"),
    "ascii": ("cp1252",),
}
NAMES = {
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


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded file, its encoding, and a notice if that was guessed."""

    text: str
    encoding: str
    notice: Notice | None = None


def codec_of(encoding: str) -> str:
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


def strictly(data: bytes, codec: str, name: str) -> str:
    """The text in the encoding that people call `name`. Raises Undecodable with the first byte that does not fit."""
    try:
        return data.decode(codec)
    except UnicodeDecodeError as fault:
        raise Undecodable(
            f"The bytes are not {name}: byte {fault.start} ({data[fault.start : fault.start + 1].hex()}) does not fit.",
            "Name the right encoding, or name none so that it is found out.",
        ) from None

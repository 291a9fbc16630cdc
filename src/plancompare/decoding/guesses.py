"""What bytes may be that nobody named: what they declare, what their NULs and escapes tell, what looks like writing."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from plancompare.decoding.encodings import NAMES, SUPERSETS, Decoded, codec_of
from plancompare.decoding.frequent import FREQUENT
from plancompare.decoding.plausibility import ALPHABETS, COMMON_PUNCTUATION, EAST_ASIAN, SCRIPTS, likeness
from plancompare.errors import Undecodable, UsageError
from plancompare.model import Notice

_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]+) | <meta[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE | re.VERBOSE,
)
SAMPLE = 200_000  # bytes that are judged; encodings do not change half-way
LIKELY = 0.45  # a guess below this score is no text
USUAL = 0.3  # share of a text in UTF-16 that ASCII and the most frequent characters make up at least


def utf16_by_nuls(data: bytes) -> Decoded | None:
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


def with_surrogates(data: bytes) -> Decoded | None:
    """UTF-8 but for lone surrogates, as careless programs write them: no other encoding looks so."""
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    return Decoded(text, "utf-8", Notice("valid UTF-8", "kept lone surrogates as they are", "they stand in the file"))


def by_escapes(data: bytes) -> Decoded | None:
    """ISO-2022-JP, which is ASCII with escape sequences that change the character set."""
    try:
        text = data.decode("iso2022_jp_2")
    except UnicodeDecodeError:
        return None
    why = "its escape sequences are in the file"
    return Decoded(text, "iso-2022-jp", Notice("a stated encoding", "read as iso-2022-jp", why))


def declared(data: bytes) -> Decoded | None:
    """What an HTML or XML document itself declares, if it is true."""
    found = _DECLARED.search(data[:8192])
    if not found:
        return None
    name = (found.group(1) or found.group(2)).decode("ascii", "replace").lower()
    try:
        codec = codec_of(name)
    except UsageError:
        return None
    if codec.startswith(("utf-16", "utf-32", "utf-8")):
        return None  # written in single bytes, so it is not that; and UTF-8 has failed
    for attempt in (*SUPERSETS.get(codec, ()), codec):
        try:
            return Decoded(data.decode(attempt), name)
        except UnicodeDecodeError:
            continue
    return None


def guessed(data: bytes) -> Decoded:
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
        name = NAMES.get(codec, codec)
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

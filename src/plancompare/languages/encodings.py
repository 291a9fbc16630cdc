"""Text that was decoded in the wrong encoding: how it looks, and what it was.

UTF-8 that was read as something else betrays itself: its bytes, had again by the wrong encoding, are valid UTF-8 (the
test of ftfy, https://ftfy.readthedocs.io). Bytes of older encodings that were read as Latin-1 are letters with accents
in a row, in a language that has none. What was lost on the way left U+FFFD or question marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from plancompare.languages.expressions import expression
from plancompare.model import Span

REPLACEMENT = "\ufffd"
_MISREAD = ("cp1252", "cp1251", "cp1250", "cp1253", "cp932", "gbk", "cp950", "cp949", "cp437", "cp850", "mac-roman")
"""Encodings that UTF-8 is read in by mistake, the most common first."""
_NAMES = {
    "cp1252": "Windows-1252", "cp1251": "Windows-1251", "cp1250": "Windows-1250", "cp1253": "Windows-1253",
    "cp932": "Shift_JIS", "gbk": "GBK", "cp950": "Big5", "cp949": "EUC-KR", "cp437": "DOS (437)", "cp850": "DOS (850)",
    "mac-roman": "Mac Roman", "gb18030": "GB18030", "euc_jp": "EUC-JP", "koi8_r": "KOI8-R", "cp874": "Windows-874",
    "cp1255": "Windows-1255", "cp1256": "Windows-1256",
}  # fmt: skip
_OLDER = {
    "ja": ("cp932", "euc_jp"), "zh-Hans": ("gb18030",), "zh-Hant": ("cp950",), "zh": ("gb18030", "cp950"),
    "ko": ("cp949",), "el": ("cp1253",), "th": ("cp874",), "he": ("cp1255",), "ar": ("cp1256",),
    **dict.fromkeys(("ru", "uk", "be", "bg", "sr", "mk"), ("cp1251", "koi8_r")),
}  # fmt: skip
"""Older encodings of languages that do not write Latin letters."""
_HAN = "\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_KANA = "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_LATIN = "\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0218-\u021b"
_VIETNAMESE = "\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9"
_WRITTEN = {
    "ja": _HAN + _KANA, "zh": _HAN, "ko": "\uac00-\ud7a3" + _HAN, "el": "\u0370-\u03ff\u1f00-\u1fff",
    "th": "\u0e01-\u0e5b", "he": "\u0590-\u05ff", "ar": "\u0600-\u06ff",
    "vi": _LATIN + _VIETNAMESE,
    **dict.fromkeys(("ru", "uk", "be", "bg", "sr", "mk"), "\u0400-\u052f"),
}  # fmt: skip
_MARKS = "\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20bf\u2100-\u22ff\u2500-\u27bf\ufe0f\U0001f300-\U0001faff"
_WIDE_MARKS = "\u3000-\u3004\u3008-\u3030\uff00-\uff65\uffe0-\uffe6"
_RUN = expression(r"[^\x00-\x7f]+")
_CONTROL = expression("[\x80-\x84\x86-\x9f]")  # U+0085 is a line end
_TELLTALE = expression(
    r"[縺繧繝]\S?[縺繧繝]|[銆锛]\S{0,12}[銆锛]"
)  # kana in Shift_JIS, 、。，： in GBK; else hardly written
_TOKEN = expression(r"[^\s\x00-\x20]+")
_ACCENTS = expression(
    "[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
_CAPITAL_THEN_MARK = expression("[A-Z\u00c0-\u00de][\u00c0-\u00de][\u00ab\u00bb\u2013-\u2026]")
_HAN_ALONE = expression(r"(?:^|[^A-Za-z])[\u3400-\u9fff](?:[^A-Za-z]|$)")
_ASKED = expression(r"\?{3,}")
_ASKING = expression(r"(?<=[a-z\u00df-\u00ff])\?(?=[a-z\u00df-\u00ff])")
_CODE = expression(r"[/=&<>`\\]|\?\?")
_ENOUGH = 3  # characters of a language that writes thousands, or of one that the text is not said to be in
_ACCENTED = 4  # letters with accents in one word that no Latin word has
_LOST = 2  # question marks among letters


class Misread(NamedTuple):
    """Characters that were read wrongly, what they were ("" if that is lost), why they are thought so, how surely."""

    span: Span
    meant: str
    why: str
    confidence: float


def misread(text: str, span: Span, tag: str) -> Iterator[Misread]:
    """What was decoded in the wrong encoding in a passage that should be in the language `tag`, in order."""
    words = span.of(text)
    if words.isascii():
        yield from _lost(words, span, tag)
        return
    done = span.start
    for match in _RUN.finditer(text, span.start, span.stop):
        if match.start() < done:
            continue
        found = _as_utf8(text, match.span(), span, tag) or _by_sign(match)
        if found:
            done = found.span.stop
            yield found
    if done == span.start:
        yield from _as_latin(text, span, tag)
        yield from _lost(words, span, tag)


def _bytes(words: str, codec: str) -> bytes | None:
    """The bytes behind words that were read in `codec`; what Windows-1252 leaves open is read as Latin-1."""
    try:
        if codec != "cp1252":
            return words.encode(codec)
        return b"".join(bytes((ord(c),)) if ord(c) < 0x100 else c.encode(codec) for c in words)
    except UnicodeEncodeError:
        return None


def _as_utf8(text: str, run: tuple[int, int], within: Span, tag: str) -> Misread | None:
    """The run, if its bytes are UTF-8; an encoding of two bytes a character may have eaten the letter behind."""
    start, stop = run
    for codec in _beginning(text[start]):
        for end in (stop, stop + 1) if stop < within.stop else (stop,):
            raw = _bytes(text[start:end], codec)
            if raw is None:
                break
            meant = _utf8(raw)
            if not meant or (end > stop and meant[-1] == text[stop]):
                continue  # or that letter has no part in it
            if len(meant) < end - start + (codec in ("gbk", "cp950", "cp949", "cp932")) and _is_written(
                meant, text[max(start - 1, 0) : end + 1], codec, tag
            ):
                return Misread(Span(start, end), meant, f"UTF-8 that was read as {_NAMES[codec]}", 0.95)
    return None


@lru_cache(maxsize=1 << 16)
def _beginning(character: str) -> tuple[str, ...]:
    """The encodings in which its bytes are like the first of a character in UTF-8, as hardly those of any other are."""
    read = ((codec, _bytes(character, codec)) for codec in _MISREAD)
    return tuple(
        codec for codec, raw in read if raw and 0xC2 <= raw[0] <= 0xF4 and (len(raw) == 1 or 0x80 <= raw[1] <= 0xBF)
    )


def _utf8(raw: bytes) -> str:
    """What the bytes say; a last character that was cut off may be missing from words that are long enough."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as fault:
        meant = raw[: fault.start].decode("utf-8")
        return meant if fault.reason == "unexpected end of data" and len(meant) >= _ENOUGH else ""


def _is_written(meant: str, seen: str, codec: str, tag: str) -> bool:
    """Whether somebody wrote that, in the language of the text or, if it is long enough, in any other."""
    own = _WRITTEN.get(tag.split("-")[0], _LATIN)
    east_asian = tag.split("-")[0] in ("ja", "zh", "ko")
    if _CAPITAL_THEN_MARK.search(seen) or (len(meant) == 1 and _HAN_ALONE.fullmatch(seen)):
        return False
    marks = _MARKS + (_WIDE_MARKS if east_asian else "")
    if re.fullmatch(f"[{own}{marks}\\x00-\\x7f]+", meant):
        foreign = codec in ("gbk", "cp950", "cp949", "cp932") and east_asian
        foreign = foreign or (codec == "cp1251" and own == _WRITTEN["ru"])
        return len(meant) >= (_ENOUGH if foreign else 1)
    if len(meant) < _ENOUGH:
        return False
    return any(re.fullmatch(f"[{letters}{_MARKS}{_WIDE_MARKS}]+", meant) for letters in (*_WRITTEN.values(), _LATIN))


def _by_sign(run: re.Match[str]) -> Misread | None:
    """What has a sign of its own: U+FFFD, which stands for what could not be read, or a control character."""
    if REPLACEMENT in run[0]:
        return Misread(Span(*run.span()), "", "U+FFFD stands for characters that could not be read", 0.95)
    if _TELLTALE.search(run[0]):
        return Misread(Span(*run.span()), "", "UTF-8 that was read as Shift_JIS or GBK, and lost some of it", 0.9)
    if _CONTROL.search(run[0]):
        return Misread(Span(*run.span()), "", "it has control characters that no text has", 0.9)
    return None


def _as_latin(text: str, span: Span, tag: str) -> Iterator[Misread]:
    """Words of an older encoding that were read as Latin-1."""
    codecs = _OLDER.get(tag) or _OLDER.get(tag.split("-")[0], ())
    own = _WRITTEN.get(tag.split("-")[0], "")
    for match in _TOKEN.finditer(text, span.start, span.stop) if codecs else ():
        if len(_ACCENTS.findall(match[0])) < max(_ACCENTED, len(match[0]) / 2):
            continue
        raw = _bytes(match[0], "cp1252")
        for codec in codecs if raw else ():
            try:
                meant = (raw or b"").decode(codec)
            except UnicodeDecodeError:
                continue
            if re.fullmatch(f"[{own}{_MARKS}{_WIDE_MARKS}\\x21-\\x7e]+", meant):
                yield Misread(Span(*match.span()), meant, f"{_NAMES[codec]} that was read as Latin-1", 0.9)
                break


def _lost(words: str, span: Span, tag: str) -> Iterator[Misread]:
    """Question marks in the place of letters."""
    if "?" not in words:
        return
    why = "question marks stand where letters were"
    places = [(m.start(), m.end()) for m in _ASKED.finditer(words)]
    if _WRITTEN.get(tag.split("-")[0]) and sum(b - a for a, b in places) * 2 >= len("".join(words.split())):
        yield Misread(Span(span.start + places[0][0], span.start + places[-1][1]), "", why, 0.8)
        return
    if tag.split("-")[0] in _WRITTEN or tag.split("-")[0] in ("en", "und"):
        return
    tokens = [m for m in _TOKEN.finditer(words) if _ASKING.search(m[0]) and not _CODE.search(m[0])]
    if len(tokens) >= _LOST:
        yield Misread(Span(span.start + tokens[0].start(), span.start + tokens[-1].end()), "", why, 0.7)

"""Files: the one place that opens inputs, and writes outputs whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from plancompare.decoding import decoded
from plancompare.errors import EmptyInput, InputError, MissingInput, OutputError, PlancompareError
from plancompare.limits import USUAL, Limits
from plancompare.model import Notice, Text
from plancompare.seams import Reader

__all__ = ["LIMIT", "Input", "bytes_of", "load", "load_pair", "refuse_unwritable", "write_whole"]

LIMIT = USUAL.size  # bytes of a file that is no document
STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """A document that somebody wants read. Everything but the path is "" for finding out.

    `path` "-" is standard input, and only a name if there is `content`; `language` is a BCP 47 tag; `scope` names the
    part that is meant. `include` and `exclude` are CSS selectors that say what of a web page is its text. `limits` say
    how large it may be. `column` is the name or number of a column where the file is a table that holds both texts, ""
    for one to be found; None for a document of its own. `fields` are the fields of the front matter that are read.
    """

    path: str
    language: str = ""
    format: str = ""
    encoding: str = ""
    scope: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    content: bytes | None = None
    limits: Limits = USUAL
    column: str | None = None
    fields: tuple[str, ...] | None = None


def load(input: Input) -> Text:
    """Open, decode and read a document. Raises InputError or UsageError."""
    from plancompare.readers.html import Html
    from plancompare.readers.markdown import Markdown

    selecting = Html(input.include, input.exclude) if input.include or input.exclude else None
    opened = _opened(input)
    reader, notices = opened.reader, []
    if selecting and reader.name != selecting.name:
        why = f"its format is {reader.name}, and selectors are for web pages"
        notices.append(Notice("what the selectors name", "read it whole", why))
    if selecting and reader.name == selecting.name:
        reader = selecting
    elif input.fields is not None and reader.name == Markdown.name:
        reader = Markdown(input.fields)
    text = reader.read(opened.text, opened.name)
    input.limits.heed(opened.name, {"blocks": len(text.blocks)})
    return opened.finished(text, *notices)


def load_pair(source: Input, target: Input) -> tuple[Text, Text]:
    """Open, decode and read the table that holds both texts, and whose path both inputs name.

    How it is read is said by the source. Raises InputError or UsageError.
    """
    from plancompare.readers.pair import Wanted, read_pair

    opened = _opened(source)
    wanted = Wanted((source.column or "", target.column or ""), (source.language, target.language))
    texts = read_pair(opened.text, opened.name, opened.reader.name, wanted)
    for text in texts:
        source.limits.heed(opened.name, {"blocks": len(text.blocks)})
    return opened.finished(texts[0]), opened.finished(texts[1])


@dataclass(frozen=True, slots=True)
class _Opened:
    """A decoded file, what was noticed when it was decoded, and the reader of its format."""

    text: str
    name: str
    encoding: str
    notices: tuple[Notice, ...]
    reader: Reader

    def finished(self, text: Text, *notices: Notice) -> Text:
        """What was read of it, with all notices, each of which names the file."""
        said = (*self.notices, *notices, *text.notices)
        placed = tuple(n if self.name in n.wanted else replace(n, wanted=f"{n.wanted} in {self.name}") for n in said)
        return replace(text, encoding=self.encoding, notices=placed)


def _opened(input: Input) -> _Opened:
    from plancompare.readers import reader_named, recognise  # their patterns take a tenth of a second to compile

    reader = reader_named(input.format) if input.format else None
    name = "standard input" if input.path == STANDARD_INPUT else input.path
    data = _content(input)
    if not data.strip(b"\xef\xbb\xbf\xfe\xff \t\r\n\0"):
        raise EmptyInput(f"{name} is empty.", "Check that this is the file that you mean.")
    try:
        result = decoded(data, input.encoding)
    except PlancompareError as fault:
        raise type(fault)(f"{name}: {fault.sentence}", fault.hint) from None
    del data
    if not result.text.strip():
        raise EmptyInput(f"{name} holds nothing but blanks.", "Check that this is the file that you mean.")
    input.limits.heed(name, {"lines": _line_ends(result.text)})
    reader = reader or recognise(result.text, name)
    input.limits.heed(name, _counts(result.text, reader.name))
    return _Opened(result.text, name, result.encoding, (result.notice,) if result.notice else (), reader)


def text_of(path: str, *, limit: int = LIMIT) -> str:
    """The decoded content of a file that is no document (a list of terms). Raises InputError, which names the file."""
    try:
        return decoded(bytes_of(path, limit), "").text
    except PlancompareError as fault:
        raise fault if path in fault.sentence else type(fault)(f"{path}: {fault.sentence}", fault.hint) from None


def _content(input: Input) -> bytes:
    if input.content is not None:
        input.limits.heed(input.path, {"size": len(input.content)})
        return input.content
    if input.path != STANDARD_INPUT:
        return bytes_of(input.path, input.limits.size)
    data = sys.stdin.buffer.read(input.limits.size + 1)
    if len(data) > input.limits.size:
        raise input.limits.exceeded("standard input", "size")
    return data


def _line_ends(text: str) -> int:
    """How many lines end in the text, those that end in CR LF once."""
    return max(text.count("\n"), text.count("\r")) + sum(map(text.count, "\v\f\x85\u2028\u2029"))


def _counts(text: str, format: str) -> dict[str, int]:
    """What else of a text costs time and memory, by the format that it is read in."""
    if format == "html":
        return {"tags": text.count("<") + text.count("&")}
    if format == "markdown":
        return {"tags": text.count("<") + text.count("["), "cells": text.count("|"), "notes": text.count("[^")}
    if format == "table":
        from plancompare.readers.layout import delimiter_of

        delimiter = delimiter_of(text)
        return {"cells": text.count(delimiter) + _line_ends(text) if delimiter else 0}
    return {}


def bytes_of(path: str, limit: int) -> bytes:
    """The content of a regular file of at most `limit` bytes; anything else would hang or never end.

    Raises InputError, which names the file.
    """
    if not path:
        raise MissingInput("A document has an empty name.", "Name a file, or “-” for standard input.")
    limits = Limits(size=limit)
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise MissingInput(f"{path} is a folder, not a file.", "Name a file in it.")
        if not stat.S_ISREG(status.st_mode):
            raise InputError(f"{path} is no regular file.", "Save its content in a file, or pipe it in and name “-”.")
        limits.heed(path, {"size": status.st_size})
        with open(path, "rb") as file:
            data = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise MissingInput(f"There is no file {path}.", _nearest(path)) from None
    except PermissionError:
        raise InputError(f"{path} may not be read.", "Ask for the permission to read it.") from None
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        raise InputError(f"{path!r} cannot be opened: {reason}.", "Check the path.") from None
    if len(data) > limit:  # it has grown meanwhile, or does not say how large it is
        raise limits.exceeded(path, "size")
    return data


def _nearest(path: str) -> str:
    """A hint at the file that may have been meant."""
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extractOne

    folder = os.path.dirname(path) or "."
    try:
        names = [entry.name for entry in os.scandir(folder) if entry.is_file()]
    except OSError:
        if os.path.isdir(folder):
            return "Check the path."
        return f"{folder} is a file, no folder." if os.path.exists(folder) else f"There is no folder {folder} either."
    nearest = extractOne(os.path.basename(path), names, scorer=ratio, score_cutoff=60)
    return f"Did you mean {os.path.join(os.path.dirname(path), nearest[0])}?" if nearest else "Check the path."


def refuse_unwritable(path: str | Path) -> None:
    """Raises OutputError for a place that cannot be written to, before anybody works for it."""
    try:
        target = os.path.realpath(path)
        existing = _status(target)
    except (OSError, ValueError) as fault:
        raise _unwritten(path, fault) from None
    if existing and stat.S_ISDIR(existing.st_mode):
        raise OutputError(f"{path} is a folder.", "Name a file in it.")
    folder = os.path.dirname(target)
    if not os.path.isdir(folder):
        raise OutputError(f"There is no folder for {path}.", "Make the folder first.")
    if existing and not os.access(target, os.W_OK):
        raise OutputError(f"{path} may not be written.", "It is read-only; choose another name.")
    is_file = existing is None or stat.S_ISREG(existing.st_mode)
    if is_file and not os.access(folder, os.W_OK | os.X_OK):
        raise OutputError(f"{path} may not be written.", "Choose a folder that you may write to.")


def write_whole(path: str | Path, content: str) -> None:
    """Write a text file as UTF-8 so that it appears whole or not at all; an existing file keeps its mode.

    Raises OutputError. A device (`/dev/null`) is written to directly.
    """
    refuse_unwritable(path)
    data = content.encode("utf-8", "replace")
    try:
        target = os.path.realpath(path)
        existing = _status(target)
        if existing and not stat.S_ISREG(existing.st_mode):
            Path(target).write_bytes(data)
            return
        _replace(target, data, stat.S_IMODE(existing.st_mode) if existing else _usual_mode())
    except (OSError, ValueError) as fault:
        raise _unwritten(path, fault) from None


def _unwritten(path: str | Path, fault: Exception) -> OutputError:
    reason = getattr(fault, "strerror", None) or str(fault)
    return OutputError(f"{str(path)!r} cannot be written: {reason}.", "Choose another place.")


def _status(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None


def _replace(target: str, data: bytes, mode: int) -> None:
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".plancompare-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, mode)
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _usual_mode() -> int:
    """The mode that a new file gets, as the user's umask says."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask

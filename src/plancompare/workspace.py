"""Files: the one place that opens inputs, and writes outputs whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from plancompare.decoding import decode, decoded
from plancompare.errors import EmptyInput, InputError, MissingInput, OutputError, PlancompareError, TooLarge
from plancompare.model import Notice, Text

__all__ = ["LIMIT", "Input", "bytes_of", "decode", "load", "refuse_unwritable", "write_whole"]

LIMIT = 50_000_000  # bytes; some 8,000 pages of text
STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """A document that somebody wants read. Everything but the path is "" for finding out.

    `path` "-" is standard input; `language` is a BCP 47 tag; `scope` names the part that is meant. `include` and
    `exclude` are CSS selectors that say what of a web page is its text.
    """

    path: str
    language: str = ""
    format: str = ""
    encoding: str = ""
    scope: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()


def load(input: Input, *, limit: int = LIMIT) -> Text:
    """Open, decode and read a document of at most `limit` bytes. Raises InputError or UsageError."""
    from plancompare.readers import reader_named, recognise  # their patterns take a tenth of a second to compile
    from plancompare.readers.html import Html

    reader = reader_named(input.format) if input.format else None
    selecting = Html(input.include, input.exclude) if input.include or input.exclude else None
    name = "standard input" if input.path == STANDARD_INPUT else input.path
    data = _standard_input(limit) if input.path == STANDARD_INPUT else bytes_of(input.path, limit)
    if not data.strip(b"\xef\xbb\xbf\xfe\xff \t\r\n\0"):
        raise EmptyInput(f"{name} is empty.", "Check that this is the file that you mean.")
    try:
        result = decoded(data, input.encoding)
    except PlancompareError as fault:
        raise type(fault)(f"{name}: {fault.sentence}", fault.hint) from None
    del data
    if not result.text.strip():
        raise EmptyInput(f"{name} holds nothing but blanks.", "Check that this is the file that you mean.")
    reader = reader or recognise(result.text, name)
    notices = [result.notice] if result.notice else []
    if selecting and reader.name != selecting.name:
        why = f"its format is {reader.name}, and selectors are for web pages"
        notices.append(Notice("what the selectors name", "read it whole", why))
    text = (selecting if selecting and reader.name == selecting.name else reader).read(result.text, name)
    notices.extend(text.notices)
    placed = tuple(n if name in n.wanted else replace(n, wanted=f"{n.wanted} in {name}") for n in notices)
    return replace(text, encoding=result.encoding, notices=placed)


def text_of(path: str, *, limit: int = LIMIT) -> str:
    """The decoded content of a file that is no document (a list of terms). Raises InputError, which names the file."""
    try:
        return decoded(bytes_of(path, limit), "").text
    except PlancompareError as fault:
        raise fault if path in fault.sentence else type(fault)(f"{path}: {fault.sentence}", fault.hint) from None


def _standard_input(limit: int) -> bytes:
    data = sys.stdin.buffer.read(limit + 1)
    if len(data) > limit:
        raise _too_large("standard input", f"more than {_size(limit)}", limit)
    return data


def bytes_of(path: str, limit: int) -> bytes:
    """The content of a regular file of at most `limit` bytes; anything else would hang or never end.

    Raises InputError, which names the file.
    """
    if not path:
        raise MissingInput("A document has an empty name.", "Name a file, or “-” for standard input.")
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise MissingInput(f"{path} is a folder, not a file.", "Name a file in it.")
        if not stat.S_ISREG(status.st_mode):
            raise InputError(f"{path} is no regular file.", "Save its content in a file, or pipe it in and name “-”.")
        if status.st_size > limit:
            raise _too_large(path, _size(status.st_size), limit)
        with open(path, "rb") as file:
            data = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise MissingInput(f"There is no file {path}.", _nearest(path)) from None
    except PermissionError:
        raise InputError(f"{path} may not be read.", "Ask for the permission to read it.") from None
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        raise InputError(f"{path!r} cannot be opened: {reason}.", "Check the path.") from None
    if len(data) > limit:
        raise _too_large(path, f"more than {_size(limit)}", limit)
    return data


def _too_large(name: str, size: str, limit: int) -> TooLarge:
    return TooLarge(f"{name} is too large: {size}, the limit is {_size(limit)}.", "Compare it in parts.")


def _size(count: int) -> str:
    return f"{count / 1_000_000:,.0f} MB" if count >= 1_000_000 else f"{count:,} bytes"


def _nearest(path: str) -> str:
    """A hint at the file that may have been meant."""
    from rapidfuzz.process import extractOne

    folder = os.path.dirname(path) or "."
    try:
        names = [entry.name for entry in os.scandir(folder)]
    except OSError:
        if os.path.isdir(folder):
            return "Check the path."
        return f"{folder} is a file, no folder." if os.path.exists(folder) else f"There is no folder {folder} either."
    nearest = extractOne(os.path.basename(path), names, score_cutoff=60)
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

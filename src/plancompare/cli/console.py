"""What the command line knows of the terminal: its encoding, width and colours, and pipes that close early."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from plancompare.cli.choices import Colour
from plancompare.errors import OutputError
from plancompare.model import Notice
from plancompare.seams import Screen

if TYPE_CHECKING:
    from plancompare.encoders.disk import Disk

STANDARD_STREAM = "-"
PIPE_WIDTH = 100
"""Columns when there is no terminal to ask."""


def prepare_streams() -> None:
    """Makes both streams UTF-8 with plain line ends, whatever the locale says: two texts often mean two scripts."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def screen(width: int | None, colour: Colour) -> Screen:
    """The screen that standard output is: its width unless one is given, and whether it shows colours."""
    columns = width or shutil.get_terminal_size((PIPE_WIDTH, 24)).columns
    return Screen(columns, colour is Colour.always or (colour is Colour.auto and _shows_colour()))


def deliver(content: str, output: str = "") -> None:
    """Writes `content` to the file `output`, whole or not at all, or to standard output if none is named.

    Raises OutputError if that cannot be done. A reader that has seen enough (`| head`) is no error.
    """
    # half a surrogate pair (of a file name that is no UTF-8) cannot be written, but shown
    content = content.encode("utf-8", "backslashreplace").decode("utf-8")
    if output and output != STANDARD_STREAM:
        from plancompare.workspace import write_whole

        write_whole(output, content)
        return
    try:
        sys.stdout.write(content)
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_stdout()
    except (OSError, AttributeError) as error:  # Python has no stdout at all if it was closed before the start
        _forget_stdout()
        reason = (error.strerror if isinstance(error, OSError) else "") or "it is closed"
        raise OutputError(f"Standard output cannot be written: {reason}.", "Name a file with --output.") from error


@cache
def kept() -> Disk | None:
    """What this and earlier runs keep on disk; None if the user wants nothing kept."""
    from plancompare.encoders.disk import Disk, usual_folder

    folder = usual_folder()
    return Disk(folder) if folder else None


def say_of_kept() -> None:
    """What came in the way of keeping things, once at the end of a run."""
    store = kept() if kept.cache_info().currsize else None
    say_notices(store.notices if store else ())


def say_notices(given: Iterable[Notice]) -> None:
    """What was wanted and not done, a line each, for the person at the terminal."""
    for notice in given:
        say(f"plancompare: notice: wanted {notice.wanted}; {notice.did}, because {notice.reason}")


def say(line: str) -> None:
    """One line for the person at the terminal, on standard error, so that standard output stays data."""
    from plancompare.outputs.check_text import visible

    if sys.stderr is not None:
        print(visible(line), file=sys.stderr)


@contextmanager
def progress() -> Iterator[Callable[[str], None] | None]:
    """Something to tell what is being done now; None where nobody watches."""
    if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    from rich.console import Console

    with Console(stderr=True).status("Starting …") as status:
        yield lambda stage: status.update(f"{stage} …")


def _shows_colour() -> bool:
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":  # https://no-color.org
        return False
    return sys.stdout is not None and sys.stdout.isatty()


def _forget_stdout() -> None:
    """Lets the interpreter flush at its end without a second complaint."""
    if sys.stdout is not None:
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except OSError:  # a stream without a file behind it has nothing left to flush
            sys.stdout = io.StringIO()

"""The file of a configuration: where it is found, what of it concerns us, and where in it something is wrong."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from plancompare.checkout import is_top
from plancompare.configuration.lines import line_of
from plancompare.configuration.values import table_of
from plancompare.errors import PlancompareError, TooLarge, UsageError
from plancompare.naming import nearest
from plancompare.workspace import bytes_of

OWN = "plancompare.toml"
SHARED = "pyproject.toml"
SHARED_TABLE = ("tool", "plancompare")
LIMIT = 1_000_000  # bytes; a lock file of a large project, which this is not, has as many

_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)$")


def found_file(path: str = "", folder: str = "") -> ConfigurationFile | None:
    """The file that `configured` would take, None if there is none. Raises PlancompareError."""
    if not path:
        return _nearest_file(folder)
    file = ConfigurationFile.read(path)
    if file.table is None:
        raise UsageError(f"{path} has no [tool.plancompare].", "Write that table, or name another file.")
    return file


@dataclass(frozen=True, slots=True)
class ConfigurationFile:
    """A configuration file. `table` is what concerns us, at the path `within`; None if there is none."""

    path: str
    toml: str
    within: tuple[str, ...]
    table: Mapping[str, object] | None

    @classmethod
    def read(cls, path: str) -> ConfigurationFile:
        """The file at that path, which may be one that other tools share. Raises PlancompareError."""
        shown = _short(path)
        try:
            toml = bytes_of(path, LIMIT).decode("utf-8-sig").replace("\r\n", "\n")
            content: object = tomllib.loads(toml)
        except TooLarge as fault:
            raise TooLarge(fault.sentence, "A configuration is a small file: is it this one?") from None
        except UnicodeDecodeError:
            raise UsageError(f"{shown} is not UTF-8.", "TOML is always UTF-8: save it anew.") from None
        except (ValueError, RecursionError) as fault:
            raise _syntax(shown, fault) from None
        within = SHARED_TABLE if os.path.basename(path) == SHARED else ()
        for key in within:
            content = content.get(key) if isinstance(content, dict) else None
        file = cls(path, toml, within, content if isinstance(content, dict) else None)
        if content is not None and file.table is None:
            with file.at():
                table_of(f"[{'.'.join(within)}]", content)
        return file

    @contextmanager
    def at(self, *keys: str | int) -> Iterator[None]:
        """Puts the place of a key of our table before what is said to be wrong there."""
        try:
            yield
        except PlancompareError as fault:
            line = line_of(self.toml, (*self.within, *keys))
            raise UsageError(f"{_short(self.path)}:{line}: {fault.sentence}", fault.hint) from None

    def beside(self, path: str) -> str:
        """A path that is written in the file, from here."""
        folder = os.path.dirname(self.path)
        return os.path.join(folder, os.path.expanduser(path)) if folder else os.path.expanduser(path)


def _nearest_file(folder: str) -> ConfigurationFile | None:
    """The first file on the way up that configures plancompare; two in one folder contradict each other."""
    try:
        here = os.path.abspath(folder)
    except OSError:  # the current folder was deleted
        return None
    while True:
        own, shared = os.path.join(here, OWN), os.path.join(here, SHARED)
        # a file of other tools in which we are not mentioned may be as broken as it likes
        mine = ConfigurationFile.read(own) if os.path.lexists(own) else None
        theirs = (
            ConfigurationFile.read(shared)
            if os.path.isfile(shared) and b"plancompare" in bytes_of(shared, LIMIT)
            else None
        )
        if theirs and theirs.table is None:
            theirs = None
        if mine and theirs:
            raise UsageError(f"Both {_short(own)} and {_short(shared)} configure plancompare.", "Keep one of the two.")
        if mine or theirs:
            return mine or theirs
        above = os.path.dirname(here)
        if above == here or is_top(here):
            return None
        here = above


def refuse_unknown(
    file: ConfigurationFile, keys: tuple[str | int, ...], given: Mapping[str, object], known: Iterable[str], what: str
) -> None:
    """Raises UsageError, with the line, for a key of the table at `keys` that is not known."""
    for name in given:
        if name not in known:
            with file.at(*keys, name):
                raise UsageError(f"There is no {what} “{name}”.", nearest(name, known))


def _syntax(path: str, fault: Exception) -> UsageError:
    """What tomllib says, with the place in front."""
    said = "nested too deep" if isinstance(fault, RecursionError) else str(fault).partition("\n")[0]
    place = _PLACE.search(said)
    where = ":".join((path, *place.groups())) if place else path
    said = _PLACE.sub("", said)
    return UsageError(f"{where}: This is not TOML: {said[:1].lower()}{said[1:]}.", 'Texts stand in quotes: "off".')


def _short(path: str) -> str:
    """A path as people write it: from the current folder, if that is no longer."""
    try:
        return min(os.path.relpath(path), path, key=len)
    except (OSError, ValueError):  # no current folder; another drive
        return path

"""The configuration file: `plancompare.toml`, or `[tool.plancompare]` in `pyproject.toml`, becomes `Settings`.

    encoder = "use-multilingual"       # a name, or the folder of a model
    source-language = "zh-Hant"        # what goes before the file's own statement and detection
    target-language = "ja"
    glossary = ["terms.csv"]           # term lists; paths start at the folder of this file
    front-matter = ["title", "summary"]  # fields of a page's front matter that are text

    [rules]
    moved-clause = "off"               # off, on, info, warning or error
    omitted-heading = { severity = "info", threshold = 0.8 }

    [limits]                           # how large a document may be, see `limits`
    lines = 2_000_000

Everything is optional. What is wrong is told with file, line and the nearest valid name, and nothing is half taken.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from plancompare.checkout import is_top
from plancompare.errors import PlancompareError, TooLarge, UsageError
from plancompare.limits import USUAL, Limits
from plancompare.naming import nearest
from plancompare.settings import DEFAULTS, RuleSetting, Settings
from plancompare.workspace import bytes_of

OWN = "plancompare.toml"
SHARED = "pyproject.toml"
SHARED_TABLE = ("tool", "plancompare")
LIMIT = 1_000_000  # bytes; a lock file of a large project, which this is not, has as many
_KEY_WORDS = "encoder source-language target-language glossary front-matter rules pairs gate waivers limits"
KEYS = tuple(_KEY_WORDS.split())
RULE_KEYS = ("severity", "threshold")

_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)$")
_KEY = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_MAY_BEGIN = re.compile(rf"\s*(?:$|#|\[|{_KEY}(?:\s*\.\s*{_KEY})*\s*=)")
"""What a line may look like before which a statement may end: others are not tried, for the sake of long lists."""


def configured(path: str = "", folder: str = "") -> Settings:
    """The settings in the file `path`, or in the nearest one from `folder` (this one) up to the repository's root.

    Without any, the defaults. Raises UsageError for what is wrong in it, InputError for a file that cannot be read.
    """
    file = found_file(path, folder)
    return settings_in(file) if file else DEFAULTS


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


def settings_in(file: ConfigurationFile) -> Settings:
    """What the file says of a comparison. Raises UsageError."""
    given = file.table or {}
    refuse_unknown(file, (), given, KEYS, "setting")
    return Settings(
        rules=tuple(_rules(file, given.get("rules", {}))),
        glossary=_glossary(file, given.get("glossary", [])),
        source_language=language_in(file, "source-language", given),
        target_language=language_in(file, "target-language", given),
        encoder=_encoder(file, given.get("encoder", "")),
        limits=_limits(file, given.get("limits", {})),
        front_matter=_front_matter(file, given),
    )


def _rules(file: ConfigurationFile, given: object) -> Iterator[RuleSetting]:
    from plancompare.checks import rule_named

    with file.at("rules"):
        rules = table_of("[rules]", given)
    for name, wanted in rules.items():
        with file.at("rules", name):
            rule_named(name)
            if not isinstance(wanted, str | dict):
                raise UsageError(
                    f"The rule {name} must be a text or a table, and is {kind_of(wanted)}.",
                    f'Write {name} = "off", "on", "info", "warning" or "error", or {name} = {{ threshold = 0.6 }}.',
                )
        yield _rule(file, name, wanted if isinstance(wanted, dict) else {"severity": wanted})


def _rule(file: ConfigurationFile, name: str, wanted: Mapping[str, object]) -> RuleSetting:
    refuse_unknown(file, ("rules", name), wanted, RULE_KEYS, f"setting of {name}")
    setting = RuleSetting(name)
    if "severity" in wanted:
        with file.at("rules", name, "severity"):
            setting = RuleSetting.of(name, text_of(f"the severity of {name}", wanted["severity"]))
    if "threshold" in wanted:
        with file.at("rules", name, "threshold"):
            threshold = wanted["threshold"]
            if isinstance(threshold, bool) or not isinstance(threshold, int | float):
                raise UsageError(
                    f"The threshold of {name} must be a number, and is {kind_of(threshold)}.", "As in 0.6."
                )
            setting = setting.reported_from(threshold)
    return setting


def _glossary(file: ConfigurationFile, given: object) -> tuple[str, ...]:
    with file.at("glossary"):
        paths = texts_of("a glossary", given)
        found = tuple(file.beside(path) for path in paths)
        for path, at in zip(paths, found, strict=True):
            if not os.path.isfile(at):
                raise UsageError(f"There is no glossary {path}.", "The path starts at the folder of this file.")
    return found


def _front_matter(file: ConfigurationFile, given: Mapping[str, object]) -> tuple[str, ...] | None:
    """The fields of front matter that are text, each once; None if nothing is said of them."""
    if "front-matter" not in given:
        return None
    with file.at("front-matter"):
        return tuple(dict.fromkeys(texts_of("a field of the front matter", given["front-matter"])))


def language_in(file: ConfigurationFile, key: str, given: Mapping[str, object], *above: str | int) -> str:
    """The canonical tag at a key of the table at `above`, "" if there is none. Raises UsageError."""
    if key not in given:
        return ""
    from plancompare.languages.tags import canonical

    with file.at(*above, key):
        return canonical(text_of(f"the {key}", given[key]))


def _encoder(file: ConfigurationFile, given: object) -> str:
    """A name as it is, a folder from here. Whether a folder holds a model is asked when it is used, if it is."""
    from plancompare.encoders import ENCODERS

    names = [name for name, _ in ENCODERS]
    with file.at("encoder"):
        encoder = text_of("the encoder", given)
        if not encoder or encoder in names:
            return encoder
        from plancompare.encoders.sentence_transformer import is_at_hand

        folder = file.beside(encoder)
        if os.path.isdir(folder):
            return folder
        if is_at_hand(encoder):
            return encoder
        if "/" in encoder or os.sep in encoder:
            return folder
        everything = f"Choose one of {', '.join(names)}, or give the folder of a model."
        raise UsageError(f"There is no encoder “{encoder}”.", nearest(encoder, names, everything))


def _limits(file: ConfigurationFile, given: object) -> Limits:
    with file.at("limits"):
        wanted = table_of("[limits]", given)
    limits = USUAL
    for name, value in wanted.items():
        with file.at("limits", name):
            limits = limits.with_(name, value)
    return limits


def refuse_unknown(
    file: ConfigurationFile, keys: tuple[str | int, ...], given: Mapping[str, object], known: Iterable[str], what: str
) -> None:
    """Raises UsageError, with the line, for a key of the table at `keys` that is not known."""
    for name in given:
        if name not in known:
            with file.at(*keys, name):
                raise UsageError(f"There is no {what} “{name}”.", nearest(name, known))


def table_of(what: str, value: object) -> Mapping[str, object]:
    """The value, if it is a table. Raises UsageError."""
    if not isinstance(value, Mapping):
        raise UsageError(f"{what} must be a table, and is {kind_of(value)}.", "Write each entry on a line below it.")
    return value


def text_of(what: str, value: object) -> str:
    """The value, if it is a text. Raises UsageError."""
    if not isinstance(value, str):
        raise UsageError(f"{what[:1].upper()}{what[1:]} must be a text, and is {kind_of(value)}.", "Put it in quotes.")
    return value


def texts_of(what: str, value: object) -> list[str]:
    """The value as a list of texts; one text is a list of one. Raises UsageError."""
    return [text_of(what, one) for one in (value if isinstance(value, list) else [value])]


def kind_of(value: object) -> str:
    """What a value of TOML is, in words."""
    kinds = ((bool, "true or false"), (int | float, "a number"), (str, "a text"), (list, "a list"), (dict, "a table"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "a date or time")


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


def line_of(toml: str, keys: tuple[str | int, ...]) -> int:
    """The line, from 1, of the statement of a valid TOML text that brings the value at `keys`, or what it belongs in.

    A number among the keys counts the tables of an array, from 0.

    tomllib keeps no lines, so the text is cut into its statements: the shortest runs of lines that are TOML themselves.
    """
    header: tuple[str | int, ...] = ()
    tables: Counter[tuple[str | int, ...]] = Counter()  # of each [[array of tables]], so far
    statement, first = "", 1
    lines = toml.split("\n")
    for number, (line, following) in enumerate(zip(lines, [*lines[1:], ""], strict=True), 1):
        statement += line + "\n"
        try:
            content: object = tomllib.loads(statement) if _MAY_BEGIN.match(following) else None
        except ValueError:
            content = None
        if content is None:
            continue
        if statement.lstrip().startswith("["):
            header, content = tuple(_chain(content)), {"": ""}
            if statement.lstrip().startswith("[["):
                tables[header] += 1
                header = (*header, tables[header] - 1)
        for key in reversed(header if content else ()):
            content = {key: content}
        if content and _has(content, keys):
            return first
        statement, first = "", number + 1
    return line_of(toml, keys[:-1]) if keys else 1


def _chain(content: object) -> Iterator[str]:
    """The keys of a table header, which is all that its line holds."""
    while content:
        if isinstance(content, list):
            content = content[0]
        else:
            assert isinstance(content, dict)  # noqa: S101
            key, content = next(iter(content.items()))
            yield key


def _has(content: object, keys: tuple[str | int, ...]) -> bool:
    for key in keys:
        if not isinstance(content, dict) or key not in content:
            return False
        content = content[key]
    return True

"""What a configuration says of many files: which belong together, what fails the run, where the waivers are.

    source-language = "en"
    waivers = "translations.waivers"            # usually plancompare.waivers, beside this file

    [[pairs]]
    source = "docs/en/**/*.md"                  # *, ? and ** stand for the same in both
    target = "docs/{lang}/**/*.md"
    languages = ["ja", "zh-cn"]                 # as the paths write them; without this, all that there are
    ignore = ["docs/*/api/**"]

    [gate]
    fail-on = ["error", "number-mismatch>=0.7"]
    advisory = false                            # true: report, and never fail

`files = "docs/{lang}/**/*.md"` with `source-language` is short for a source and a target that differ in nothing else.
Languages that paths write in a way of their own are a table: `languages = { cn = "zh-Hans", jp = "ja" }`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plancompare.configuration.file import ConfigurationFile, found_file, refuse_unknown
from plancompare.configuration.settings import language_in, settings_in
from plancompare.configuration.values import kind_of, table_of, text_of, texts_of
from plancompare.errors import UsageError
from plancompare.gate.conditions import USUAL, Gate, conditions
from plancompare.project.pairs import PLACEHOLDER, PairPattern, Pattern
from plancompare.settings import DEFAULTS, Settings

PAIR_KEYS = (
    "files", "source", "target", "source-language", "languages", "ignore", "source-scope", "target-scope"
)  # fmt: skip
GATE_KEYS = ("fail-on", "advisory", "new-only")
WAIVERS = "plancompare.waivers"
DEFAULT_GATE = Gate()


@dataclass(frozen=True, slots=True)
class Project:
    """All that a configuration says. `path` is its file, "" if there is none, and `root` its folder, as seen from here.

    `waivers` is the path of the file of waivers, whether it exists or not.
    """

    path: str = ""
    root: str = ""
    settings: Settings = DEFAULTS
    pairs: tuple[PairPattern, ...] = ()
    gate: Gate = DEFAULT_GATE
    waivers: str = WAIVERS

    def name_of(self, path: str) -> str:
        """A path as the file of waivers names it: from its own folder, with `/` on every system."""
        folder = os.path.dirname(os.path.abspath(self.waivers))
        try:
            return os.path.relpath(path, folder).replace(os.sep, "/")
        except (OSError, ValueError):  # no current folder; another drive
            return path.replace(os.sep, "/")


def project(path: str = "", folder: str = "") -> Project:
    """What the configuration `path`, or the nearest one, says; without any, what is usual. Raises PlancompareError."""
    file = found_file(path, folder)
    if file is None:
        return Project()
    given, settings = file.table or {}, settings_in(file)
    root = os.path.relpath(os.path.dirname(file.path) or ".")
    root = "" if root == "." else root
    with file.at("waivers"):
        waivers = text_of("the file of waivers", given.get("waivers", WAIVERS))
    return Project(
        file.path,
        root,
        settings,
        tuple(_pairs(file, given.get("pairs", []), root, settings)),
        _gate(file, given.get("gate", {})),
        os.path.join(root, os.path.expanduser(waivers)),
    )


def _gate(file: ConfigurationFile, given: object) -> Gate:
    from plancompare.checks import RULES

    with file.at("gate"):
        gate = table_of("[gate]", given)
    refuse_unknown(file, ("gate",), gate, GATE_KEYS, "setting of the gate")
    with file.at("gate", "fail-on"):
        said = (
            conditions(texts_of("what fails", gate["fail-on"]), [r.name for r in RULES]) if "fail-on" in gate else USUAL
        )
    return Gate(said, _truth(file, gate, "advisory"), _truth(file, gate, "new-only"))


def _truth(file: ConfigurationFile, gate: Mapping[str, object], key: str) -> bool:
    value = gate.get(key, False)
    with file.at("gate", key):
        if not isinstance(value, bool):
            raise UsageError(f"“{key}” must be true or false, and is {kind_of(value)}.", f"As in {key} = true.")
    return value


def _pairs(file: ConfigurationFile, given: object, root: str, settings: Settings) -> Iterator[PairPattern]:
    with file.at("pairs"):
        if not isinstance(given, list):
            raise UsageError(
                f"“pairs” must be a list of tables, and is {kind_of(given)}.", "Write [[pairs]] above each."
            )
    for number, one in enumerate(given):
        with file.at("pairs", number):
            table = table_of("an entry of pairs", one)
        yield _pair(file, number, table, root, settings)


def _pair(
    file: ConfigurationFile, number: int, given: Mapping[str, object], root: str, settings: Settings
) -> PairPattern:
    refuse_unknown(file, ("pairs", number), given, PAIR_KEYS, "setting of a pair")

    def text(key: str) -> str:
        with file.at("pairs", number, key):
            return text_of(f"the {key}", given.get(key, ""))

    language = language_in(file, "source-language", given, "pairs", number) or settings.source_language
    written, scopes = text("source-language"), (text("source-scope"), text("target-scope"))
    said = text("files"), text("source"), text("target")
    with file.at("pairs", number):
        source, target = _two_patterns(*said, written)
    with file.at("pairs", number, "ignore"):
        ignore = tuple(Pattern(_clean(words)) for words in texts_of("what is ignored", given.get("ignore", [])))
    languages = tuple(_languages(file, number, given.get("languages", [])))
    with file.at("pairs", number):
        if PLACEHOLDER not in target and len(languages) > 1:
            raise UsageError(
                f"“{target}” has no place for the {len(languages)} languages.", f"Write {PLACEHOLDER} in it."
            )
        if PLACEHOLDER not in target:
            tag = languages[0][1] if languages else settings.target_language
            languages = (("", tag),) if tag else ()
        return PairPattern(
            Pattern(source),
            Pattern(target),
            root,
            language,
            written,
            languages,
            ignore,
            *scopes,
        )


def _two_patterns(files: str, source: str, target: str, language: str) -> tuple[str, str]:
    if files:
        if source or target:
            raise UsageError("A pair has both “files” and “source” or “target”.", "Leave out one of the two.")
        if PLACEHOLDER not in files:
            raise UsageError(f"“{files}” has no place for the language.", f"As in docs/{PLACEHOLDER}/**/*.md.")
        if not language:
            raise UsageError(
                f"It is not said which language of “{files}” is the source.", 'Add source-language = "en" to the pair.'
            )
        return _clean(files), _clean(files)
    for key, pattern in (("source", source), ("target", target)):
        if not pattern:
            raise UsageError(f"A pair has no “{key}”.", f'As in {key} = "docs/…/**/*.md".')
    return _clean(source), _clean(target)


def _clean(pattern: str) -> str:
    """With `/` between folders, from the folder of the configuration on."""
    clean = pattern.replace("\\", "/").removeprefix("./")
    if clean.startswith(("/", "~")) or ".." in clean.split("/") or clean[1:3] == ":/":
        raise UsageError(f"“{pattern}” leads out of the project.", "Patterns start at the folder of the configuration.")
    return clean


def _languages(file: ConfigurationFile, number: int, given: object) -> Iterator[tuple[str, str]]:
    from plancompare.languages.tags import canonical

    with file.at("pairs", number, "languages"):
        if isinstance(given, Mapping):
            for name, tag in given.items():
                yield name, canonical(text_of(f"the language of {name}", tag))
        else:
            for name in texts_of("a language", given):
                yield name, canonical(name)

"""The pairs of files of a project, found by patterns: `docs/en/**/*.md` and its translations `docs/{lang}/**/*.md`.

`*` stands for any characters of one name, `?` for one of them, `**` for any folders, and `{lang}` for a language as the
project writes it (`ja`, `zh-cn`, `pt_BR`). What the wildcards of the source stood for is put in those of the target.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from plancompare.errors import InputError, UsageError
from plancompare.languages.tags import canonical

PLACEHOLDER = "{lang}"
PASSED_OVER = ("node_modules", "__pycache__")
"""Folders that hold no texts of the project. Hidden ones are passed over as well, unless a pattern names them."""

_WILDCARD = re.compile(r"\*\*/|\*\*|\*|\?|\{[^{}/]*\}")
_AS_REGEX = {"**/": r"((?:[^/]+/)*)", "**": r"(.*)", "*": r"([^/]*)", "?": r"([^/])", PLACEHOLDER: r"(?P<lang>[^/]+?)"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A path with wildcards, with `/` between folders on every system."""

    words: str

    @property
    def wildcards(self) -> tuple[str, ...]:
        """All but the language, in order."""
        return tuple(found for found in _WILDCARD.findall(self.words) if found != PLACEHOLDER)

    @property
    def names_language(self) -> bool:
        """Whether it has a place for the language."""
        return PLACEHOLDER in self.words

    @property
    def start(self) -> str:
        """The folder that everything it matches is in: what stands before the first wildcard."""
        return _WILDCARD.split(self.words)[0].rpartition("/")[0]

    def matcher(self, languages: Iterable[str] = ()) -> re.Pattern[str]:
        """One that knows paths by it; groups are the wildcards in order, the language has the name `lang`.

        With `languages`, as paths write them, it knows no others; so `plan-pt-BR.md` is surely `plan` in `pt-BR`.
        """
        names = "|".join(re.escape(name) for name in sorted(languages, key=len, reverse=True))
        parts, end, seen = [], 0, False
        for found in _WILDCARD.finditer(self.words):
            parts.append(re.escape(self.words[end : found.start()]))
            again = found[0] == PLACEHOLDER and seen
            seen = seen or found[0] == PLACEHOLDER
            known = f"(?P<lang>{names})" if names and found[0] == PLACEHOLDER else _AS_REGEX[found[0]]
            parts.append("(?P=lang)" if again else known)
            end = found.end()
        return re.compile("".join((*parts, re.escape(self.words[end:]))), re.DOTALL)

    def filled(self, captures: Iterable[str], language: str) -> str:
        """The path that has these words in place of the wildcards."""
        rest = iter(captures)
        return _WILDCARD.sub(lambda found: language if found[0] == PLACEHOLDER else next(rest), self.words)


@dataclass(frozen=True)
class PairPattern:
    """Which files belong together. Paths are counted from the folder `root`, which is "" for the current one.

    `languages` are those of the translations: the name in the path, and its BCP 47 tag; () for all that are found.
    `source_name` is how the source's own language is written where the target's would be, if it is.
    """

    source: Pattern
    target: Pattern
    root: str = ""
    source_language: str = ""
    source_name: str = ""
    languages: tuple[tuple[str, str], ...] = ()
    ignore: tuple[Pattern, ...] = ()
    source_scope: str = ""
    target_scope: str = ""

    def __post_init__(self) -> None:
        """Raises UsageError for patterns that cannot belong together."""
        for pattern in (self.source, self.target, *self.ignore):
            for found in _WILDCARD.findall(pattern.words):
                if found not in _AS_REGEX:
                    raise UsageError(
                        f"“{pattern.words}” has {found}, which is no wildcard.", "Write {lang}, *, ? or **."
                    )
        if self.source.wildcards != self.target.wildcards:
            raise UsageError(
                f"“{self.source.words}” and “{self.target.words}” have different wildcards.",
                "What * stands for in the source stands for it in the target: both need the same, in the same order.",
            )
        if not self.target.names_language and self.source.words == self.target.words:
            raise UsageError(
                f"What “{self.source.words}” names would be its own translation.", "Write {lang} in the target."
            )

    @cached_property
    def tags(self) -> Mapping[str, str]:
        """The languages that are named, by their names in paths."""
        return dict(self.languages)

    def tag(self, name: str) -> str:
        """The tag of a language as a path has it; "" if it is none of ours, or the source's own."""
        if name == self.source_name:
            return ""
        if self.languages:
            return self.tags.get(name, "")
        try:
            return canonical(name)
        except UsageError:
            return ""


@dataclass(frozen=True, slots=True)
class FilePair:
    """Two files that belong together. One of them may be missing; its path says where it should be.

    `language` is the tag of the target. Paths are as one would name them here; `name` is that of the target from the
    folder of the configuration on.
    """

    source: str
    target: str
    source_language: str = ""
    language: str = ""
    source_scope: str = ""
    target_scope: str = ""
    has_source: bool = True
    has_target: bool = True
    name: str = ""


def pairs(patterns: Iterable[PairPattern]) -> tuple[FilePair, ...]:
    """All pairs of these patterns, in the order of the patterns and then of the paths; each pair of paths once.

    Raises InputError if a pattern finds nothing at all, which is nearly always a slip.
    """
    found: dict[tuple[str, str], FilePair] = {}
    for pattern in patterns:
        mine = list(_pairs(pattern))
        if not mine:
            raise InputError(
                f"No file is like “{pattern.source.words}”, nor like “{pattern.target.words}”.",
                "Look at [[pairs]] in the configuration; its paths start at its folder.",
            )
        for pair in mine:
            found.setdefault((pair.source, pair.target), pair)
    return tuple(found.values())


def _pairs(pattern: PairPattern) -> Iterator[FilePair]:
    targets: dict[str, tuple[tuple[str, ...], str]] = {}  # path -> wildcards, language as written
    for path, language, captures in _found(pattern, pattern.target, pattern.tags):
        # where `docs/{lang}/*.md` are the translations of `docs/en/*.md`, those in `en` are their own sources
        is_source = path == pattern.source.filled(captures, pattern.source_name)
        if not is_source and (not pattern.target.names_language or pattern.tag(language)):
            targets[path] = captures, language
    sources = _sources(pattern, targets)
    if pattern.target.names_language:
        languages = [name for name, _ in pattern.languages] or sorted({language for _, language in targets.values()})
    else:
        languages = [""]
    wanted = {
        path: (captures, name)
        for name in languages
        for captures, source in sources.items()
        if (path := pattern.target.filled(captures, name)) != source
    }
    for path in sorted({*targets, *wanted}):
        captures, name = wanted.get(path) or targets[path]
        source = sources.get(captures) or pattern.source.filled(captures, pattern.source_name)
        yield FilePair(
            _from_here(pattern.root, source),
            _from_here(pattern.root, path),
            pattern.source_language,
            pattern.tag(name) if pattern.target.names_language else dict(pattern.languages).get("", ""),
            pattern.source_scope,
            pattern.target_scope,
            captures in sources,
            path in targets,
            path,
        )


def _from_here(root: str, path: str) -> str:
    """A path as one would name it here: no way up that comes down again."""
    whole = os.path.join(root, path)
    return os.path.relpath(whole) if root.startswith(os.pardir) else whole


def _sources(pattern: PairPattern, targets: Collection[str]) -> dict[tuple[str, ...], str]:
    """The sources by what the wildcards stand for in them.

    Where the pattern is as wide as `docs/*.md`, `docs/plan.ja.md` is a translation all the same; one in a language that
    nobody asked for, too, if what it translates is there.
    """
    names = (pattern.source_name,) if pattern.source_name else ()
    found = {
        captures: path
        for path, language, captures in _found(pattern, pattern.source, names)
        if path not in targets and (not pattern.source.names_language or language == pattern.source_name)
    }
    if pattern.source.names_language or not pattern.target.names_language:
        return found
    matcher = pattern.target.matcher()
    return {captures: path for captures, path in found.items() if not _is_translation(matcher.fullmatch(path), found)}


def _is_translation(match: re.Match[str] | None, sources: Mapping[tuple[str, ...], str]) -> bool:
    """Whether a path that looks like a translation has a source beside itself."""
    try:
        return (
            match is not None and sources.get(_captures(match), match[0]) != match[0] and bool(canonical(match["lang"]))
        )
    except UsageError:
        return False


def _captures(match: re.Match[str]) -> tuple[str, ...]:
    place = match.re.groupindex.get("lang", 0)
    return tuple(words for number, words in enumerate(match.groups(), 1) if number != place)


def _found(
    pattern: PairPattern, wanted: Pattern, languages: Iterable[str]
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The files like it: path from the root, language as it is written there, what the wildcards stand for."""
    matcher = wanted.matcher(languages)
    ignored = [ignore.matcher() for ignore in pattern.ignore]
    for path in files_below(pattern.root, wanted):
        match = matcher.fullmatch(path)
        if match and not any(ignore.fullmatch(path) for ignore in ignored):
            yield path, match["lang"] if wanted.names_language else "", _captures(match)


def files_below(root: str, wanted: Pattern) -> Iterator[str]:
    """The files in the folder that a pattern starts with and below it, from `root` on, in order."""
    start = os.path.join(root, *wanted.start.split("/")) if wanted.start else root or "."
    single = "/" not in wanted.words[len(wanted.start) + bool(wanted.start) :] and "**" not in wanted.words
    named = {part for part in wanted.words.split("/") if part.startswith(".")}
    for folder, below, names in os.walk(start):
        below[:] = [] if single else sorted(name for name in below if _is_entered(name, named))
        for name in sorted(names):
            yield os.path.relpath(os.path.join(folder, name), root or ".").replace(os.sep, "/")


def _is_entered(name: str, named: set[str]) -> bool:
    return name in named or not (name.startswith(".") or name in PASSED_OVER)

"""The first configuration of a project: looks at a folder, and writes down which files seem to belong together."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from plancompare.errors import UsageError
from plancompare.languages.tags import canonical
from plancompare.project.pairs import PLACEHOLDER, Pattern, files_below

SUFFIXES = ("md", "mdx", "markdown", "html", "htm", "txt", "tsv", "csv")
MOST = 50_000
"""Files that are looked at."""
USUAL_SOURCE = "en"
EVERYWHERE = ("readme.", "index.")
"""How files are called that many folders have."""

_NAME = re.compile(r"(?P<stem>.+?)(?P<mark>[._-])(?P<lang>[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)\.(?P<suffix>[a-z]+)")


@dataclass(frozen=True, slots=True)
class Guess:
    """Two patterns, what speaks for them (`pairs`: files with a translation), and the languages as paths write them."""

    source: str
    target: str
    language: str
    languages: tuple[str, ...]
    pairs: int


def guesses(folder: str = "") -> tuple[Guess, ...]:
    """What seems to belong together in the folder, the likeliest first; () if nothing does."""
    seen = islice(files_below(folder, Pattern("**")), MOST)
    # a backslash would be a folder's end in a pattern
    paths = [path for path in seen if path.rpartition(".")[2] in SUFFIXES and "\\" not in path]
    found = (*_by_folder(paths), *_by_name(paths))
    return tuple(sorted(found, key=lambda guess: (-guess.pairs, guess.source, guess.target)))


def _by_folder(paths: Iterable[str]) -> Iterable[Guess]:
    """`docs/en/guide.md` and `docs/ja/guide.md`: one folder of the path is the language."""
    rests: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for path in paths:
        parts = path.split("/")
        for place, part in enumerate(parts[:-1]):
            if _is_language(part):
                top, rest = "/".join(parts[:place]), "/".join(parts[place + 1 :])
                rests[top, path.rpartition(".")[2]][part].add(rest)
    neutral = _Neutral(path for path in paths if not any(map(_is_language, path.split("/")[:-1])))
    for (top, suffix), by_language in rests.items():
        source = _source_of(by_language)
        beside = () if _is_english(source) else neutral.guesses(top, suffix, by_language)
        others = {name: len(rest & by_language[source]) for name, rest in by_language.items() if name != source}
        if sum(guess.pairs for guess in beside) > sum(others.values()):
            yield from beside
        elif any(others.values()):
            pattern = f"{top}/{PLACEHOLDER}/**/*.{suffix}".removeprefix("/")
            languages = tuple(sorted(name for name, shared in others.items() if shared))
            yield Guess(pattern.replace(PLACEHOLDER, source), pattern, source, languages, sum(others.values()))


class _Neutral:
    """Files in no folder of a language, among which the source may be: `docs/a.md` for `i18n/fr/docs/a.md`."""

    def __init__(self, paths: Iterable[str]) -> None:
        self.by_name: dict[str, list[list[str]]] = defaultdict(list)
        for path in paths:
            folders = path.split("/")
            self.by_name[folders[-1]].append(folders)

    def guesses(self, top: str, suffix: str, by_language: Mapping[str, Collection[str]]) -> tuple[Guess, ...]:
        """For each folder of translations the folder that has most of their sources, the nearest of several.

        One file alone that every folder has, such as README.md, says nothing.
        """
        fitting: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)  # folders -> language, rest
        for language, rests in by_language.items():
            for rest in rests:
                for source, target in self._folders(rest.split("/"), top):
                    fitting[source, target].add((language, rest))
        best: dict[str, str] = {}
        for source, target in sorted(fitting, key=lambda key: (len(fitting[key]), key[0] == top, key)):
            if not all(rest.rpartition("/")[2].lower().startswith(EVERYWHERE) for _, rest in fitting[source, target]):
                best[target] = source
        return tuple(
            Guess(
                f"{source}/**/*.{suffix}" if source else f"*.{suffix}",
                "/".join(filter(None, (top, PLACEHOLDER, target, "**" if source else "", f"*.{suffix}"))),
                USUAL_SOURCE,
                tuple(sorted({language for language, _ in fitting[source, target]})),
                len(fitting[source, target]),
            )
            for target, source in best.items()
        )

    def _folders(self, rest: Sequence[str], top: str) -> Iterator[tuple[str, str]]:
        """Where its source may be, and where it is itself below its language, without the folders that both share.

        The uppermost of these is named where otherwise all that is around the translations would be sources.
        """
        for path in self.by_name.get(rest[-1], ()):
            shared = 1
            while shared < min(len(path), len(rest)) and path[-shared - 1] == rest[-shared - 1]:
                shared += 1
            start = "/".join(path[:-shared])
            if shared > 1 and (not start or top.startswith(f"{start}/")):
                shared -= 1
            yield "/".join(path[:-shared]), "/".join(rest[:-shared])


def _by_name(paths: Iterable[str]) -> Iterable[Guess]:
    """`guide.md` and `guide.ja.md`: the name of the translation says its language."""
    there = set(paths)
    found: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for path in there:
        folder, slash, name = path.rpartition("/")
        parts = _NAME.fullmatch(name)
        if parts and _is_language(parts["lang"]) and f"{folder}{slash}{parts['stem']}.{parts['suffix']}" in there:
            found[folder.partition("/")[0], parts["mark"], parts["suffix"]][parts["lang"]] += 1
    for (top, mark, suffix), languages in found.items():
        start = f"{top}/**/" if top else ""
        target = f"{start}*{mark}{PLACEHOLDER}.{suffix}"
        yield Guess(f"{start}*.{suffix}", target, USUAL_SOURCE, tuple(sorted(languages)), languages.total())


def _is_language(name: str) -> bool:
    try:
        return bool(canonical(name)) and len(re.split(r"[-_]", name)[0]) == 2
    except UsageError:
        return False


def _is_english(name: str) -> bool:
    return re.split(r"[-_]", name.lower())[0] == USUAL_SOURCE


def _source_of(by_language: dict[str, set[str]]) -> str:
    """English if it is there, for that is what most translate from; else the language with the most files."""
    english = sorted(filter(_is_english, by_language))
    return english[0] if english else max(sorted(by_language), key=lambda name: len(by_language[name]))


def configuration(found: Iterable[Guess]) -> str:
    """The text of a plancompare.toml with these pairs, and with comments on all that can be set."""
    return TEMPLATE.format(pairs="\n".join(map(_pair, found)) or EXAMPLE)


def _pair(guess: Guess) -> str:
    languages = ", ".join(map(_quoted, guess.languages))
    return f"""\
[[pairs]]                            # found in {guess.pairs} file{"" if guess.pairs == 1 else "s"}
source = {_quoted(guess.source)}
target = {_quoted(guess.target)}
source-language = {_quoted(guess.language)}
languages = [{languages}]
"""


def _quoted(words: str) -> str:
    """A TOML string, which is one of JSON for all that a path can be."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007F")


EXAMPLE = """\
# No files were found that look like a source and its translations. Name them:
# [[pairs]]
# source = "docs/en/**/*.md"
# target = "docs/{lang}/**/*.md"
# source-language = "en"
"""

TEMPLATE = """\
# plancompare: what `plancompare check` looks at, and what makes it fail.
# Everything is optional; `plancompare rules` lists the rules.

# encoder = "use-multilingual"       # what judges likeness: a name, or the folder of a model
# glossary = ["terms.csv"]           # terms and their translations: CSV, TSV or TBX
# waivers = "plancompare.waivers"    # findings that somebody accepts, with the reason

# Which files belong together. *, ? and ** stand for the same in source and target, {{lang}} for a language as the paths
# write it. Without `languages` all that are there are checked, and a missing file is noticed only in these.
# A folder that is written in a way of its own is given its language so: languages = {{ cn = "zh-Hans", jp = "ja" }}
{pairs}
[gate]
fail-on = ["error"]                  # a severity, a rule, or either from a confidence on: "warning>=0.8"
advisory = true                      # report, and never fail: take this line out when the findings are what you want

[rules]
# moved-clause = "off"               # off, on, info, warning or error
# omitted-phrase = {{ severity = "error", threshold = 0.9 }}
"""

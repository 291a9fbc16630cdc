"""Words of closed groups, of which one excludes the others: buyer and seller, the days of a week, countries.

A page gives a group a line, and its members stand between slashes, in the same order in every language; behind a bar
are words that may say the member, too:

    buyer: buyer*, purchaser* | customer* / seller*, vendor*

Members may also have lines of their own, named by the group and themselves: `country FR: France | français*`. An
expression is a whole word or several; in scripts without blanks it is a run of characters, in Korean what a word begins
with; `*` is the rest of a word. One with a capital letter is a name, and needs its capital in the text. Of what begins
at one place the longest of each group counts. What stands under `-` only looks like a word of a group.

Words are looked up one by one, and what they are is remembered: pages cost no compiling, and texts little.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from plancompare.fold import fold
from plancompare.languages import pages
from plancompare.model import Span

_NONE = "-"
_DENSE = frozenset(("ja", "zh", "th"))
_AGGLUTINATED = frozenset(("ko",))
_ALIKE = {"tr": str.maketrans("İ", "i"), "ar": str.maketrans("أإآىة", "اااىه")}
"""Letters that are written one for another, or that folding leaves as they are."""
_WORD = re.compile(r"\w+")
_JOINT = re.compile(r"[\s\-‑–]{1,3}|[.'’]")
_PARTICLES = re.compile(r"([وف]?)((?:[بكل]?ال|لل)(?=\w\w)|[بكل](?=\w{3}))?(?=\w\w)")
"""What is written with an Arabic word and stands before it."""
_NO_LENGTHS: list[int] = []
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")


class Member(NamedTuple):
    """A word of a group: the group, which of its members it says, whether it surely says it, and its place."""

    group: str
    name: str
    is_sure: bool
    span: Span


_Sense = tuple[str, str, bool]
"""A group, one of its members, and whether a word surely says it."""


_Row = tuple[str, str, _Sense]
"""Some words as they stand on a page, between commas; the same folded; and what they say."""
_Rank = tuple[str, bool] | str
"""What the longest word is asked of: a group, what is sure apart from what is not; or all, for what is none."""


def _rank(sense: _Sense) -> _Rank:
    return _NONE if sense[0] == _NONE else (sense[0], sense[2])


class _Phrase(NamedTuple):
    """What follows the first word of an expression, which may be nothing."""

    rest: tuple[str, ...]
    is_open: bool  # the last word goes on
    is_name: bool
    sense: _Sense


class _Spaced:
    """The expressions of a language whose words stand apart."""

    def __init__(self, rows: list[_Row], language: str) -> None:
        self._exact: defaultdict[str, list[_Phrase]] = defaultdict(list)
        self._open: defaultdict[str, list[_Phrase]] = defaultdict(list)
        self._seen: dict[str, tuple[tuple[int, _Phrase], ...]] = {}
        self._particles = language == "ar"
        goes_on = language in _AGGLUTINATED
        for words, keys, sense in rows:
            phrases = [_Phrase((), is_open, is_name, sense) for is_open in (False, True) for is_name in (False, True)]
            for word, key in zip(words.split(", "), keys.split(", "), strict=True):
                is_name = word[0].isupper()
                if key.isalnum():
                    (self._open if goes_on else self._exact)[key].append(phrases[is_name])
                elif key[:-1].isalnum():
                    self._open[key[:-1]].append(phrases[2 + is_name])
                else:
                    first, *rest = _WORD.findall(key)
                    self._exact[first].append(_Phrase(tuple(rest), goes_on or key[-1] == "*", is_name, sense))
        self._lengths = sorted({len(stem) for stem in self._open}, reverse=True)

    def found(self, folded: str, words: str) -> Iterator[Member]:
        tokens = list(_WORD.finditer(folded))
        at = 0
        for number, token in enumerate(tokens):
            word = token[0]
            known = self._seen.get(word)
            if known is None:
                known = self._seen[word] = tuple(self._known(word))
            if not known or number < at:
                continue
            fitting: dict[int, list[tuple[int, _Phrase]]] = {}
            for shift, phrase in known:
                start = token.start() + shift
                if not phrase.is_name or words[start].isupper():
                    fitting.setdefault(_follows(phrase, tokens, number, folded), []).append((start, phrase))
            reach = max(fitting, default=0)
            if reach:
                at = number + reach
                stop = tokens[at - 1].end()
                senses = [(start, phrase.sense) for start, phrase in fitting[reach]]
                if all(sense[0] != _NONE for _, sense in senses):
                    yield from (Member(*sense, Span(start, stop)) for start, sense in senses)

    def _known(self, word: str) -> Iterator[tuple[int, _Phrase]]:
        """What may begin with a word: of each group what is its whole form, else the longest of its beginnings."""
        for shift in self._starts(word):
            form = word[shift:]
            taken: set[_Rank] = set()
            rows = [self._exact.get(form, ())]
            rows += (self._open.get(form[:length], ()) for length in self._lengths if length <= len(form))
            for row in rows:
                fresh = [phrase for phrase in row if _rank(phrase.sense) not in taken]
                yield from ((shift, phrase) for phrase in fresh)
                taken.update(_rank(phrase.sense) for phrase in fresh if not phrase.rest and not phrase.is_name)
                if _NONE in taken:
                    return

    def _starts(self, word: str) -> tuple[int, ...]:
        """Where a word may begin: also behind particles that are written with it."""
        match = _PARTICLES.match(word) if self._particles else None
        return tuple(sorted({0, match.end(1), match.end()})) if match else (0,)


class _Dense:
    """The expressions of a language without blanks."""

    def __init__(self, rows: list[_Row]) -> None:
        senses: dict[str, tuple[_Sense, ...]] = {}
        for _, keys, sense in rows:
            for key in keys.split(", "):
                senses[key] = (*senses[key], sense) if key in senses else (sense,)
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for key in senses:
            lengths[key[:2]].add(len(key))
        self._senses = senses
        self._lengths = {start: sorted(known, reverse=True) for start, known in lengths.items()}
        first, second = ({start[at] for start in lengths if len(start) > 1} for at in (0, 1))
        alone = lengths.keys() - {start for start in lengths if len(start) > 1}
        self._starts = re.compile(f"{_any(first)}(?={_any(second)})" + (f"|{_any(alone)}" if alone else ""))

    def found(self, folded: str, words: str) -> Iterator[Member]:
        at = 0
        for match in self._starts.finditer(folded):
            start = match.start()
            lengths = self._lengths.get(folded[start : start + 2], _NO_LENGTHS)
            if match[0] in self._lengths:
                lengths = [*lengths, 1]
            if start < at or not lengths:
                continue
            taken: set[_Rank] = set()
            for length in lengths:
                stop = start + length
                senses = self._senses.get(folded[start:stop])
                if senses and _is_whole(folded, start, stop):
                    at = max(at, stop)
                    fresh = [sense for sense in senses if _rank(sense) not in taken]
                    taken.update(map(_rank, fresh))
                    if _NONE in taken:
                        break
                    yield from (Member(*sense, Span(start, stop)) for sense in fresh)


def members(words: str, tag: str, *packages: str, doubtful: bool = True) -> Iterator[Member]:
    """The words of groups among some words, in order, by the pages of some packages. None without a page.

    To leave out what is `doubtful` takes less time.
    """
    language = tag.split("-")[0]
    lexicon = _lexicon(language, packages, doubtful)
    if lexicon is None:
        return iter(())
    return lexicon.found(_key(words, language), words)


def _key(words: str, language: str) -> str:
    folded = fold(words)
    return folded.translate(_ALIKE[language]) if language in _ALIKE else folded


@cache
def _lexicon(language: str, packages: tuple[str, ...], doubtful: bool) -> _Spaced | _Dense | None:
    """The expressions of a language, read when they are first asked for."""
    lines = [line for package in packages for line in pages.page(package, language)]
    if not lines:
        return None
    rows = [row for row in _rows(lines, language) if doubtful or row[2][2]]
    return _Dense(rows) if language in _DENSE else _Spaced(rows, language)


def _rows(lines: list[tuple[str, str]], language: str) -> Iterator[_Row]:
    """What the pages say: the words of each member that are sure, and those that are not."""
    keys = _key("\n".join(row for _, row in lines), language).split("\n")
    for (name, row), key in zip(lines, keys, strict=True):
        group, _, own = name.partition(" ")
        for number, (words, folded) in enumerate(zip(row.split(" / "), key.split(" / "), strict=True)):
            sure, bar, others = words.partition("|")
            sense = group, own or str(number), True
            if sure := sure.rstrip():
                yield sure, folded[: len(sure)], sense
            if bar:
                yield others.lstrip(), folded[-len(others.lstrip()) :], (*sense[:2], False)


def _any(characters: Iterable[str]) -> str:
    """The regular expression of any of some characters."""
    return f"[{re.escape(''.join(sorted(characters)))}]"


def _follows(phrase: _Phrase, tokens: list[re.Match[str]], number: int, folded: str) -> int:
    """How many words an expression takes from one on; 0 if it does not stand there."""
    for ahead, word in enumerate(phrase.rest, 1):
        if number + ahead == len(tokens):
            return 0
        token, before = tokens[number + ahead], tokens[number + ahead - 1]
        goes_on = phrase.is_open and ahead == len(phrase.rest)
        fits = token[0].startswith(word) if goes_on else token[0] == word
        if not fits or not _JOINT.fullmatch(folded, before.end(), token.start()):
            return 0
    return 1 + len(phrase.rest)


def _is_whole(folded: str, start: int, stop: int) -> bool:
    """Whether katakana at the edges of a word is all of its run."""
    begins = start and _KATAKANA.match(folded, start) and _KATAKANA.match(folded, start - 1)
    return not begins and not (_KATAKANA.match(folded, stop - 1) and _KATAKANA.match(folded, stop))

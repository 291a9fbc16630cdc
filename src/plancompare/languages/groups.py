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
from collections.abc import Iterator
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
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")


class Member(NamedTuple):
    """A word of a group: the group, which of its members it says, whether it surely says it, and its place."""

    group: str
    name: str
    is_sure: bool
    span: Span


_Sense = tuple[str, str, bool]
"""A group, one of its members, and whether a word surely says it."""


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

    def __init__(self, rows: Iterator[tuple[str, str, _Sense]], language: str) -> None:
        self._exact: dict[str, list[_Phrase]] = {}
        self._open: dict[str, list[_Phrase]] = {}
        self._seen: dict[str, tuple[tuple[int, _Phrase], ...]] = {}
        self._particles = language == "ar"
        for word, key, sense in rows:
            if key.isalnum():
                of = self._open if language in _AGGLUTINATED else self._exact
                of.setdefault(key, []).append(_Phrase((), False, word[0].isupper(), sense))
            elif key[:-1].isalnum():
                self._open.setdefault(key[:-1], []).append(_Phrase((), True, word[0].isupper(), sense))
            else:
                first, *rest = _WORD.findall(key)
                is_open = key[-1] == "*" or language in _AGGLUTINATED
                self._exact.setdefault(first, []).append(_Phrase(tuple(rest), is_open, word[0].isupper(), sense))
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
            fitting.pop(0, None)
            taken: set[_Rank] = set()
            for count in sorted(fitting, reverse=True):
                at = max(at, number + count)
                fresh = [(start, phrase.sense) for start, phrase in fitting[count] if _rank(phrase.sense) not in taken]
                taken.update(_rank(sense) for _, sense in fresh)
                if _NONE in taken:
                    break
                yield from (Member(*sense, Span(start, tokens[number + count - 1].end())) for start, sense in fresh)

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

    def __init__(self, rows: Iterator[tuple[str, str, _Sense]]) -> None:
        self._senses: dict[str, tuple[_Sense, ...]] = {}
        for _, key, sense in rows:
            self._senses[key] = (*self._senses.get(key, ()), sense)
        lengths: dict[str, set[int]] = {}
        for key in self._senses:
            lengths.setdefault(key[:2], set()).add(len(key))
        self._lengths = {start: sorted(known, reverse=True) for start, known in lengths.items()}
        self._starts = re.compile("[" + re.escape("".join({start[0] for start in lengths})) + "]")

    def found(self, folded: str, words: str) -> Iterator[Member]:
        at = 0
        for match in self._starts.finditer(folded):
            start = match.start()
            if start < at:
                continue
            taken: set[_Rank] = set()
            for length in (*self._lengths.get(folded[start : start + 2], ()), *self._lengths.get(match[0], ())):
                stop = start + length
                senses = self._senses.get(folded[start:stop])
                if senses and _is_whole(folded, start, stop):
                    at = max(at, stop)
                    fresh = [sense for sense in senses if _rank(sense) not in taken]
                    taken.update(map(_rank, fresh))
                    if _NONE in taken:
                        break
                    yield from (Member(*sense, Span(start, stop)) for sense in fresh)


def members(words: str, tag: str, *packages: str) -> Iterator[Member]:
    """The words of groups among some words, in order, by the pages of some packages. None without a page."""
    language = tag.split("-")[0]
    lexicon = _lexicon(language, packages)
    if lexicon is None:
        return iter(())
    return lexicon.found(_key(words, language), words)


def _key(words: str, language: str) -> str:
    folded = fold(words)
    return folded.translate(_ALIKE[language]) if language in _ALIKE else folded


@cache
def _lexicon(language: str, packages: tuple[str, ...]) -> _Spaced | _Dense | None:
    """All expressions of a language, read when it is first asked for."""
    lines = [line for package in packages for line in pages.page(package, language)]
    if not lines:
        return None
    rows = _expressions(lines, language)
    return _Dense(rows) if language in _DENSE else _Spaced(rows, language)


def _expressions(lines: list[tuple[str, str]], language: str) -> Iterator[tuple[str, str, _Sense]]:
    """Each expression as it stands on its page, in its folded form, and what it says."""
    for name, row in lines:
        group, _, own = name.partition(" ")
        for number, members_of in enumerate(zip(row.split(" / "), _key(row, language).split(" / "), strict=True)):
            (sure, _, others), (sure_key, _, others_key) = (member.partition("|") for member in members_of)
            for words, keys, is_sure in ((sure, sure_key, True), (others, others_key, False)):
                if words.strip():
                    sense = group, own or str(number), is_sure
                    for word, key in zip(words.strip().split(", "), keys.strip().split(", "), strict=True):
                        yield word, key, sense


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

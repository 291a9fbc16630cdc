"""Where the terms of a glossary stand in a sentence: the longest first, whole words, in any case and number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plancompare.fold import fold
from plancompare.languages.expressions import expression
from plancompare.languages.words import Word, is_akin, is_spaced, words
from plancompare.model import Span

_SIGN = expression(r"[A-Za-z0-9\u00c0-\u024f]+|[^\s・･·‧\-‐–]")
_CAPITALS = 6  # letters up to which a term in capitals is met in capitals only: IT is not it
_GAP = 2  # words that may stand between the words of a term: Verordnung (EU) zum Datenschutz


def _words(text: str, language: str) -> list[Word]:
    """Words by their stems; in scripts without blanks characters, and Latin words whole."""
    if is_spaced(language):
        return [word for word in words(text, language) if word[2]]
    return [(found.start(), found.end(), found[0]) for found in _SIGN.finditer(fold(text))]


@dataclass(frozen=True, slots=True)
class _Wanted:
    number: int
    names: tuple[str, ...]
    in_capitals: bool


class WantedTerms:
    """Terms of one language, ready to be looked for. They are known by their places in the list they were given in."""

    def __init__(self, terms: Sequence[str], language: str) -> None:
        self.language = language
        self._by_first: dict[str, list[_Wanted]] = {}
        for number, term in enumerate(terms):
            names = tuple(name for _, _, name in _words(term.rstrip("ー"), language))
            if names:
                in_capitals = term.isascii() and term.isupper() and len(term) <= _CAPITALS
                self._by_first.setdefault(names[0], []).append(_Wanted(number, names, in_capitals))
        for wanted in self._by_first.values():
            wanted.sort(key=lambda w: (-len(w.names), w.number))

    def find(self, text: str) -> Iterator[tuple[int, Span]]:
        """The terms in a text and their places in it. A place belongs to the longest term that fits it."""
        row = _words(text, self.language)
        names = tuple(name for _, _, name in row)
        at = 0
        while at < len(row):
            for wanted in self._by_first.get(names[at], ()):
                stop = at + len(wanted.names)
                span = Span(row[at][0], row[min(stop, len(row)) - 1][1])
                if names[at:stop] == wanted.names and (not wanted.in_capitals or span.of(text).isupper()):
                    yield wanted.number, span
                    at = stop - 1
                    break
            at += 1


def is_rendered(term: str, text: str, language: str) -> bool:
    """Whether a term stands in a text in any inflection, its words in their order and close together."""
    wanted = [name for _, _, name in _words(term.rstrip("ー"), language)]
    names = [name for _, _, name in _words(text, language)]
    if not wanted:
        return False
    if not is_spaced(language):
        return "\n".join(wanted) + "\n" in "\n".join(names) + "\n"
    return any(_goes_on(wanted, names, at) for at, name in enumerate(names) if is_akin(wanted[0], name))


def _goes_on(wanted: Sequence[str], names: Sequence[str], at: int) -> bool:
    """Whether the words that follow the first at `at` stand there too."""
    for name in wanted[1:]:
        near = (n for n in range(at + 1, min(at + 2 + _GAP, len(names))) if is_akin(name, names[n]))
        at = next(near, -1)
        if at < 0:
            return False
    return True

"""Words by what they mean, from pages of one package: who says a concept, and what may render it.

A page per language, as text. A line is a concept, the expressions that say it, and behind a bar those that may render
it besides, some by a neighbouring meaning:

    gradually: gradual*, step by step | little by little, over time

An expression is a whole word, or in scripts without blanks a run of characters; `*` is the rest of a word, or its
beginning; after `<` it counts only at the beginning of a clause, behind a mark. What stands under `-` only looks like
one of the concepts. These have the same names on all pages; a page may leave some out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from plancompare.fold import fold
from plancompare.languages import pages
from plancompare.languages.expressions import expression
from plancompare.model import Span

_NONE = "-"
_ANY = "*"
_FIRST, _AT_FIRST = "<", r"(?:(?<=[,;:.(–—]\s)|\A)"
_EDGES = {
    "ja": ("", ""),
    "zh": ("", ""),
    "th": ("", ""),
    "ko": (r"(?<!\w)", ""),
    "ar": (r"(?<!\w)[وف]?(?:[بكل]?(?:ال)?|لل)", r"(?!\w)"),
}
"""What stands before and behind a word; particles that are written with it are among it."""
_STEM, _NO_STEM = re.compile("^(?=[\u4e00-\u9fff][\u3041-\u309f])"), "(?<![\u4e00-\u9fff])"
"""One ideograph with kana begins a word: 主に is none in 買主に."""
_AGGLUTINATED = frozenset(("ko",))


class Said(NamedTuple):
    """A concept, and where it is said."""

    concept: str
    span: Span


@dataclass(frozen=True, slots=True)
class Concepts:
    """The pages of a package, by its name."""

    package: str

    def said(self, words: str, tag: str) -> Iterator[Said]:
        """The concepts among some words, in order; of what begins at one place the longest. None without a page."""
        page = _page(self.package, tag.split("-")[0])
        for match in page.said.finditer(fold(words)) if page else ():
            concept = page.concept(match[1]) if page else _NONE
            if concept != _NONE:
                yield Said(concept, Span(*match.span(1)))

    def places(self, concept: str, words: str, tag: str) -> list[Span] | None:
        """Where something may render a concept; None if the language has no page, or nothing on it for the concept."""
        page = _page(self.package, tag.split("-")[0])
        pattern = page.rendered.get(concept) if page else None
        return [Span(*match.span(1)) for match in pattern.finditer(fold(words))] if pattern else None

    def names(self, tag: str) -> frozenset[str]:
        """What the page of a language knows of."""
        page = _page(self.package, tag.split("-")[0])
        return frozenset(page.rendered) if page else frozenset()


class _Page(NamedTuple):
    said: re.Pattern[str]
    exact: dict[str, str]  # the concepts of words that are said in one form
    others: tuple[tuple[re.Pattern[str], str], ...]  # and of the others, the longest first
    rendered: dict[str, re.Pattern[str]]

    def concept(self, words: str) -> str:
        """What one of its expressions means."""
        found = self.exact.get(" ".join(words.split()))
        return found or next((name for pattern, name in self.others if pattern.fullmatch(words)), _NONE)


@cache
def _page(package: str, language: str) -> _Page | None:
    """The page of a language, compiled when it is first asked for."""
    lines = pages.page(package, language)
    if not lines:
        return None
    said: list[tuple[str, str]] = []
    rendered: dict[str, re.Pattern[str]] = {}
    for concept, rest in lines:
        own, _, more = rest.partition(" | ")
        said += ((word, concept) for word in _words(own))
        if concept != _NONE:
            edges = ("", "") if language in _AGGLUTINATED else None  # 만 stands behind the word that it limits
            rendered[concept] = _pattern([*map(_expression, (*_words(own), *_words(more)))], language, edges)
    said.sort(key=lambda pair: -len(pair[0]))
    exact = {word.removeprefix(_FIRST): concept for word, concept in reversed(said) if _ANY not in word}
    others = tuple((expression(_expression(word)), concept) for word, concept in said if _ANY in word)
    every = [_STEM.sub(_NO_STEM, _expression(word)) for word, _ in said]
    return _Page(_pattern(every, language), exact, others, rendered)


def _words(row: str) -> list[str]:
    """The expressions of a row, as they stand on the page."""
    return [word for word in (fold(word.strip()) for word in row.split(",")) if word]


def _expression(word: str) -> str:
    """The regular expression of a word."""
    plain = re.escape(word.removeprefix(_FIRST)).replace(re.escape(_ANY), r"\w*").replace(r"\ ", r"\s{1,3}")
    return _AT_FIRST + plain if word.startswith(_FIRST) else plain


def _pattern(expressions: list[str], language: str, edges: tuple[str, str] | None = None) -> re.Pattern[str]:
    before, behind = edges or _EDGES.get(language, (r"(?<!\w)", r"(?!\w)"))
    return expression(f"{before}({'|'.join(expressions)}){behind}")

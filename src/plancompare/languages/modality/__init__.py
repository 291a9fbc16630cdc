"""What must, may, must not or need not be done, by the words that say so: shall, darf nicht, 不得, することができる.

A page per language, as text. A line is a kind and the expressions that say it:

    permitted: may, is allowed to

An expression is a whole word, or in scripts without blanks a run of characters; `*` is the rest of a word, or its
beginning; `…` are words between, up to the end of the clause; `#` is a number; `$` is the end of the clause. Of what
begins at one place the longest counts. The kinds are `required`, `permitted`, `forbidden`, `excused` (nobody must),
`negated` (forbidden or excused: не должен), `unclear` (should, might, might have to), `-` (what only looks like a modal
word: 取得), and `beside`: words that turn or limit what the other words of their clause say (not, only, 除非), and make
it unclear.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from plancompare.fold import fold
from plancompare.languages import pages
from plancompare.languages.expressions import expression
from plancompare.model import Span

_UNCLEAR, _BESIDE, _NONE = "unclear", "beside", "-"
_DENSE = frozenset(("ja", "zh", "th", "ko"))
_EDGES = {"ar": (r"(?<!\w)[وف]?", r"(?!\w)")}
"""What stands before and behind a word; particles that are written with it are among it."""
_CLAUSE_END = re.compile(r"[,;:،؛](?!\w)|[，；：。、]")
_BETWEEN = "[^,;:.!?،؛，；：。、]{0,80}?"
_LAST = r"(?=\s*(?:[,.;:!)،؛。、）」]|$))"
_PLAIN = re.compile(r"[ …*#$]")
_LETTER = re.compile(r"[^\W\d_]")
_TITLE = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ſА-ЯЁ][a-zà-öø-ÿĀ-ſа-яё]")
"""The capital of a name inside a sentence (Theresa May, 5 May); “MAY” of a standard is none."""
_QUESTION = re.compile(r"[?？؟]\W*$")


class Modality(NamedTuple):
    """A modal word: what kind it is of, any but the last two of those above, and its place."""

    kind: str
    span: Span


class _Word(NamedTuple):
    begins: str  # what is no pattern
    pattern: re.Pattern[str]
    kind: str

    def is_at(self, words: str, span: Span) -> bool:
        """Whether it stands in just that place of some folded words."""
        match = self.pattern.match(words, span.start) if words.startswith(self.begins, span.start) else None
        return match is not None and match.end() == span.stop


class _Page(NamedTuple):
    said: re.Pattern[str]
    words: dict[str, tuple[_Word, ...]]  # by what they begin with, the longest first; "" for those that begin anyhow
    beside: re.Pattern[str]


def modalities(words: str, tag: str) -> Iterator[Modality]:
    """The modal words of a sentence, in order. None in a question, and none without a page."""
    page = _page(tag.split("-")[0])
    if page is None or _QUESTION.search(words):
        return
    found = list(_found(words, page))
    plain = _without(fold(words), [word.span for word in found if word.kind == _NONE])
    ends = [end.start() for end in _CLAUSE_END.finditer(words)]
    limits = [limit.start() for limit in page.beside.finditer(plain)]
    start = _LETTER.search(words)
    for kind, span in found:
        is_name = start and span.start > start.start() and _TITLE.match(words, span.start)
        if kind != _NONE and not is_name:
            yield Modality(_UNCLEAR if _is_limited(span, ends, limits) else kind, span)


def denies(words: str, tag: str) -> bool:
    """Whether anything in a sentence denies or limits, modal words apart."""
    page = _page(tag.split("-")[0])
    if page is None:
        return False
    modal = [word.span for word in _found(words, page) if word.kind != _NONE]
    return bool(page.beside.search(_without(fold(words), modal)))


def _found(words: str, page: _Page) -> Iterator[Modality]:
    """All expressions of a page among some words, also those that only look like modal words."""
    folded = fold(words)
    for match in page.said.finditer(folded):
        span = Span(*match.span(1))
        words_there = page.words.get(folded[span.start : span.start + 1], page.words[""])
        yield Modality(next(word.kind for word in words_there if word.is_at(folded, span)), span)


def _without(words: str, spans: list[Span]) -> str:
    """The words with blanks in some places, which are in order."""
    parts, at = [], 0
    for span in spans:
        parts += [words[at : span.start], " " * (span.stop - span.start)]
        at = span.stop
    return "".join((*parts, words[at:]))


def _is_limited(span: Span, ends: list[int], limits: list[int]) -> bool:
    """Whether words that turn or limit stand in the clause, beside those of the modal word itself; by their places."""
    before, behind = bisect_right(ends, span.start), bisect_left(ends, span.stop)
    start = ends[before - 1] if before else 0
    of_clause = (bisect_left(limits, ends[behind]) if behind < len(ends) else len(limits)) - bisect_left(limits, start)
    return of_clause > bisect_left(limits, span.stop) - bisect_left(limits, span.start)


@cache
def _page(language: str) -> _Page | None:
    """The page of a language, compiled when it is first asked for."""
    lines = pages.page(__name__, language)
    if not lines:
        return None
    said: list[tuple[str, str]] = []
    for kind, row in lines:
        said += ((word.strip(), kind) for word in row.split(",") if word.strip())
    said.sort(key=lambda pair: -len(pair[0]))
    modal = [(word, kind) for word, kind in said if kind != _BESIDE]
    found = tuple(_Word(_PLAIN.split(fold(word))[0], expression(_expression(word)), kind) for word, kind in modal)
    begins = {
        first: tuple(w for w in found if w.begins[:1] in ("", first)) for first in {w.begins[:1] for w in found} | {""}
    }
    beside = _pattern([_expression(word) for word, kind in said if kind == _BESIDE], language)
    return _Page(_pattern([_expression(word) for word, _ in modal], language), begins, beside)


def _expression(word: str) -> str:
    """A regular expression of one expression of a page."""
    made = re.escape(fold(word)).replace(r"\ …\ ", rf"\s{{1,3}}(?:{_BETWEEN}\s{{1,3}})?").replace("…", _BETWEEN)
    made = made.replace(r"\*", r"\w*").replace(r"\ ", r"\s{1,3}").replace(r"\#", r"\d+")
    return made.replace(r"\$", _LAST)


def _pattern(expressions: list[str], language: str) -> re.Pattern[str]:
    before, behind = ("", "") if language in _DENSE else _EDGES.get(language, (r"(?<!\w)", r"(?!\w)"))
    return expression(f"{before}({'|'.join(expressions)}){behind}")

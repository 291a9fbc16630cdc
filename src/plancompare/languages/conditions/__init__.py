"""Clauses that except, condition or concede something, by the words that open them: unless, 다만, を除き, „sofern“.

A page per language, as `plancompare.languages.concepts` reads it. Where such a clause has no counterpart, it is the
clause that was left out, and `clause` says how far it goes.
"""

from __future__ import annotations

import re

from plancompare.languages.concepts import Concepts
from plancompare.model import Span

_PAGES = Concepts(__name__)
conditions = _PAGES.said
places = _PAGES.places

_HEAD_LAST = frozenset(("ja", "ko", "tr"))  # the word that makes a clause one stands behind it, but for a few
_MARK = re.compile(
    r"[,;:!?](?=\s|$)|(?<!\d)\.(?=\s|$)|[，；：。！？，؛؟()（）\[\]［］«»“”「」–—\n]|(?<=[^\x00-\u2fff])、"
)
_LIST = "、"  # between items, in Chinese
_STOP = re.compile(r"(?<!\d)\.(?=\s|$)|[!?](?=\s|$)|[。！？؟\n]")
_WHOLE = re.compile("除.+外")
_CLOSING = re.compile("(?:下|话|話|前|外|为止|為止|情形|内|內)$")  # ends of words that close a clause in Chinese
_TAIL = re.compile(r"[\w\u3041-\u309f]{0,4}")


def clause(words: str, opener: Span, tag: str) -> Span:
    """How far the clause goes that a word opens, or in languages with their heads last, closes: to the next marks."""
    whole = _clause(words, opener, tag)
    start, stop = whole.start, whole.stop
    while start < opener.start and words[start].isspace():
        start += 1
    while opener.stop < stop and words[stop - 1].isspace():
        stop -= 1
    return Span(start, stop)


def _clause(words: str, opener: Span, tag: str) -> Span:
    language = tag.split("-")[0]
    marks = [m.span() for m in _MARK.finditer(words) if not (language == "zh" and m[0] == _LIST)]
    left = max((stop for _, stop in marks if stop <= opener.start), default=0)
    right = min((start for start, _ in marks if start >= opener.stop), default=len(words))
    first, last = not _letters(words[left : opener.start]), not _letters(words[opener.stop : right])
    if _WHOLE.fullmatch(words[opener.start : opener.stop]):
        return opener
    if first and last:  # “다만,”, „es sei denn,“: what follows to the end
        stop = _STOP.search(words, opener.stop)
        return Span(opener.start, stop.start() if stop else len(words))
    closing = language in _HEAD_LAST or (language == "zh" and _CLOSING.search(words[opener.start : opener.stop]))
    if first or not (closing or last):
        return Span(opener.start, right)
    tail = _TAIL.match(words, opener.stop) if language in _HEAD_LAST else None
    return Span(left, right if last else tail.end() if tail else opener.stop)


def _letters(words: str) -> int:
    return sum(sign.isalnum() for sign in words)

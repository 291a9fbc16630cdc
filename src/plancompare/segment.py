"""Sentences, with offsets: where one ends is the business of the language's page."""

from __future__ import annotations

from plancompare.languages import language_of
from plancompare.model import Span


def sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of one paragraph: spans in order, disjoint, without the blanks around them.

    Every non-blank character lies in one. `language` is a BCP 47 tag as `languages.tags.canonical` gives it; any other
    is served as well as it can be, "und" included.
    """
    if not text or text.isspace():
        return ()
    return tuple(language_of(language).sentences(text))

"""Sentence ends of the languages without a page of our own, from the library sentencex."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from plancompare.languages.rules import RuledLanguage, trimmed
from plancompare.model import Span

LONGEST = 8_000
"""Characters of a paragraph that are looked at in one piece."""
DENSEST = LONGEST // 16
"""Marks in one piece that may end a sentence: prose has one in 60 characters, and what has more is cut shorter."""
_MARK = re.compile("[.!?…‥։؟۔।॥។።᙮。．！？｡]")
UNDETERMINED = RuledLanguage(tag="und", name="undetermined")
"""What holds in most scripts: full stops before a blank and no small letter, and 。wherever it stands."""


@dataclass(frozen=True, slots=True)
class BorrowedLanguage:
    """A language that sentencex knows. Where it fails, or loses a character, the undetermined rules take over."""

    tag: str
    name: str

    def sentences(self, text: str) -> Iterator[Span]:
        """The sentences of one paragraph, without the blanks around them, covering every non-blank character."""
        cuts = self._cuts(text)
        if cuts is None:
            yield from UNDETERMINED.sentences(text)
            return
        for start, stop in cuts:
            span = trimmed(text, start, stop)
            if len(span):
                yield span

    def _cuts(self, text: str) -> list[tuple[int, int]] | None:
        """Neighbouring stretches that cover the whole text, or None if the library does not give them.

        The library takes time by the square of the length and of the marks, so what has many is given to it in parts.
        """
        cuts: list[tuple[int, int]] = []
        start = 0
        while start < len(text):
            stop = _end_of_part(text, start)
            found = self._cuts_of_part(text[start:stop])
            if found is None:
                return None
            cuts += [(start + a, start + b) for a, b in found]
            start = stop
        return cuts

    def _cuts_of_part(self, text: str) -> list[tuple[int, int]] | None:
        from sentencex import get_sentence_boundaries

        try:
            found = [(b["start_index"], b["end_index"], b["text"]) for b in get_sentence_boundaries(self.tag, text)]
        except Exception:  # a library in another language may raise anything; losing the document is worse
            return None
        at = 0
        for start, stop, words in found:
            if start != at or text[start:stop] != words:
                return None
            at = stop
        return [(start, stop) for start, stop, _ in found] if at == len(text) else None


def _end_of_part(text: str, start: int) -> int:
    """Where the stretch ends that begins at `start`: behind a blank if it can."""
    longest = LONGEST
    densest = next(islice(_MARK.finditer(text, start, start + longest), DENSEST, None), None)
    if densest:
        longest = densest.start() - start
    stop = start + longest
    if stop >= len(text):
        return len(text)
    return text.rfind(" ", start + longest // 2, stop) + 1 or stop

"""Sentence ends by rule: the engine behind the language pages of our own.

It walks from mark to mark, never from character to character, and asks of each mark whether a sentence ends there:
not within brackets or a short quotation, not behind a label or an abbreviation, not where the words that follow carry
the sentence on. The time is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from plancompare.languages.brackets import Shelter, shelters
from plancompare.languages.lines import chunks
from plancompare.model import Span

_CLOSERS = "」』）)”’\"'»›】〕》〉］]"
_MARK = re.compile(rf"(?P<marks>[。｡！？!?؟।；;…‥.．]+)(?P<closers>(?:[{re.escape(_CLOSERS)}]|\[\d{{1,3}}\])*)")
_STRONG = frozenset("。｡！？؟।")
_LATIN = frozenset(
    (
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "vs",
        "cf",
        "e.g",
        "i.e",
        "al",
        "no",
        "nos",
        "vol",
        "p",
        "pp",
        "fig",
        "co",
        "inc",
        "ltd",
    )
)  # abbreviations met in texts of any language
_CALLS = frozenset("！？!?")
_SOFT = "…‥.．"
_LABEL = re.compile(
    r"[-–—*•・]?\s*[(（]?(?:第?[\d０-９]{1,3}(?:[.．]\d{1,3})*|(?P<letter>[A-Za-zＡ-Ｚ])(?P=letter)?|[ivxlIVXLⅠ-ⅿ]{1,6}|[一二三四五六七八九十]{1,3}|[가-하]|[ァ-ン])\s?[)）]?"
)
_LETTERS = r"(?:(?![\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff])[^\W_])+"
_WORD = re.compile(rf"{_LETTERS}(?:[.’'&/-]{_LETTERS})*$")
_LISTS = re.compile(r"(?:[:;,]\s|[：；，]\s?)$")  # no blank behind the comma of 50,000
_NEXT = re.compile(r"[\s\"'“‘„«‹(\[（「『—–*_¿¡-]*(?P<word>[^\W_]*)")
_CJK = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_LABEL_REACH = 12  # characters: no label is longer
_WORD_REACH = 24  # characters looked at before a full stop for an abbreviation


def _nothing() -> re.Pattern[str]:
    return re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class RuledLanguage:
    """A language as data for the engine.

    `spaced`: words stand apart, so a line end within a paragraph is a blank and a full stop needs a blank behind it.
    `semicolon`: ；ends a sentence, as in Chinese. Three patterns match words that carry a sentence on: `quoted` behind
    a quotation, `attributed` behind one that began the sentence (the speaker), `exclaimed` behind a bare ！ or ？.
    `abbreviations` never end a sentence, `before_number` do unless a number follows, `often_last` and initials do if a
    word of `starters` follows.
    `ordinal_dots`: a number with a full stop is an ordinal (3. Mai). `bound`: the longest quotation or bracket, in
    characters, that is kept whole.
    """

    tag: str
    name: str
    spaced: bool = True
    semicolon: bool = False
    quoted: re.Pattern[str] = field(default_factory=_nothing)
    attributed: re.Pattern[str] = field(default_factory=_nothing)
    exclaimed: re.Pattern[str] = field(default_factory=_nothing)
    abbreviations: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    often_last: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    ordinal_dots: bool = False
    number_ends: bool = True
    low_quote: bool = False
    bound: int = 300

    def sentences(self, text: str) -> Iterator[Span]:
        """The sentences of one paragraph, without the blanks around them, covering every non-blank character."""
        for chunk in chunks(text, self.spaced):
            yield from self._of_chunk(text, chunk)

    def _of_chunk(self, text: str, chunk: Span) -> Iterator[Span]:
        start = chunk.start
        sheltered = iter(shelters(text, chunk, self.bound, self.low_quote))
        shelter = next(sheltered, None)
        for match in _MARK.finditer(text, chunk.start, chunk.stop):
            while shelter and shelter.stop <= match.start():
                shelter = next(sheltered, None)
            inside = shelter if shelter and shelter.start < match.start() else None
            end = _closed(text, match, shelter) if shelter else match.end()
            if inside and end < inside.stop:
                continue
            if end < chunk.stop and self._ends(text, start, match, end, inside, chunk.stop):
                span = trimmed(text, start, end)
                if len(span):
                    yield span
                start = end
        span = trimmed(text, start, chunk.stop)
        if len(span):
            yield span

    def _ends(self, text: str, start: int, match: re.Match[str], end: int, inside: Shelter | None, stop: int) -> bool:
        """Whether the sentence that began at `start` ends behind `match`, its closing marks included (`end`)."""
        marks = match["marks"]
        if not marks.strip(";；"):
            beside_cjk = "；" in marks or bool(_CJK.match(text[match.start() - 1 : match.start()]))
            return self.semicolon and beside_cjk and not inside
        if inside and self._carried_on(text, start, marks, end, inside, stop):
            return False
        if not inside and not _CALLS.isdisjoint(marks) and self.exclaimed.match(text, end, stop):
            return False
        if not _STRONG.isdisjoint(marks):
            return not (self.spaced and self._goes_on(text, end, stop))
        return self._weak_end(text, start, match, end, stop)

    def _carried_on(self, text: str, start: int, marks: str, end: int, inside: Shelter, stop: int) -> bool:
        """Whether a pair that closes at `end`, with a mark before its closing one, is a piece of a longer sentence."""
        if inside.kind == "title":
            return True
        if inside.kind == "bracket":
            return bool(text[start : inside.start].strip())
        if self.quoted.match(text, end, stop) or (not self.spaced and not marks.strip("…‥")):
            return True
        return not text[start : inside.start].strip() and bool(self.attributed.match(text, end, stop))

    def _goes_on(self, text: str, end: int, stop: int) -> bool:
        """Whether the next word is written small, so that the sentence goes on."""
        following = _NEXT.match(text, end, stop)
        return bool(following and following["word"][:1].islower())

    def _weak_end(self, text: str, start: int, match: re.Match[str], end: int, stop: int) -> bool:
        """The ASCII marks, the ellipsis and ．: they end a sentence only in the right surroundings."""
        marks, at = match["marks"], match.start()
        after = text[end : end + 1]
        if not marks.strip("…‥") or (len(marks) > 1 and not marks.strip(".")):
            return self.spaced and after.isspace() and not self._goes_on(text, end, stop)
        is_label = at - start <= _LABEL_REACH and bool(_LABEL.fullmatch(text[start:at].strip()))
        if not after.isspace():  # only among characters that need no blank
            if self.spaced or not _CJK.match(after) or is_label:
                return False
            return marks[0] in "!?" or (not text[at - 1 : at].isascii() and not text[at - 1 : at].isdigit())
        if self._goes_on(text, end, stop):
            return False
        return bool(marks.strip(_SOFT)) or (not is_label and self._full_stop(text, start, at, end, stop))

    def _full_stop(self, text: str, start: int, at: int, end: int, stop: int) -> bool:
        """Whether a full stop at `at`, with a blank behind it, is more than the mark of an abbreviation or ordinal."""
        found = _WORD.search(text, max(start, at - _WORD_REACH), at)
        following = _NEXT.match(text, end, stop)
        coming = following["word"] if following else ""
        if not found:
            return True
        word = found[0]
        starts = coming in self.starters
        lowered = word.lower()
        listed = at - found.start() <= 3 and bool(_LISTS.search(text, max(found.start() - 2, 0), found.start()))
        if word.isdigit():
            if listed:
                return False
            if self.ordinal_dots and len(word) <= 2:
                return starts
            return self.number_ends
        if lowered in self.abbreviations or (not self.starters and lowered in _LATIN):
            return False
        if lowered in self.before_number:
            return not (coming[:1].isdigit() or re.fullmatch(r"[IVXLC]+|[A-Z]", coming))
        if lowered in self.often_last or "." in word:
            return starts
        if len(word) == 1 and word.isalpha() and not _CJK.match(word):
            return starts and not listed
        return True


def _closed(text: str, match: re.Match[str], shelter: Shelter) -> int:
    """Where the closing marks behind `match` end, be they « set off » by a blank.

    A straight quotation mark that opens a quotation is none of them.
    """
    end = match.end()
    if match.start() < shelter.start < end and text[shelter.start] == '"':
        return shelter.start
    if shelter.start < match.start() and end < shelter.stop and not text[end : shelter.stop - 1].strip():
        return shelter.stop
    return end


def trimmed(text: str, start: int, stop: int) -> Span:
    """The stretch without the blanks at its ends; an empty span if there is nothing else."""
    words = text[start:stop]
    lead = len(words) - len(words.lstrip())
    return Span(start + lead, max(start + lead, start + len(words.rstrip())))

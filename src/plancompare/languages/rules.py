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
from plancompare.languages.expressions import expression
from plancompare.languages.full_stops import NEXT, WORD_REACH, FullStops
from plancompare.languages.lines import chunks
from plancompare.model import Span

_CLOSERS = "」』）)”’\"'»›】〕》〉］]"
_MARK = re.compile(  # the full stop of ！.txt is none of the marks before it
    r"(?P<marks>[。｡！？!?؟।；;…‥.．](?:[。｡！？!?؟।；;…‥．]|\.(?![^\W_])|(?<=\.)\.)*)"
    rf"(?P<closers>(?:[{re.escape(_CLOSERS)}]|\[\d{{1,3}}\])*)"
)
_QUOTES = tuple('」』”"»')
_STRONG = frozenset("。｡！？؟।")
_CALLS = frozenset("！？!?؟")
_SOFT = "…‥.．"
_LABEL = re.compile(
    r"[-–—*•・]?\s*[(（]?(?:第?[\d０-９]{1,3}(?:[.．]\d{1,3})*|(?P<letter>[A-Za-zＡ-Ｚ])(?P=letter)?|[ivxlIVXLⅠ-ⅿ]{1,6}|[一二三四五六七八九十]{1,3}|[가-하]|[ァ-ン])\s?[)）]?"
    r"|(?:§+|Art\.?|Article|Artikel|Artículo|Articolo|Artigo|Artykuł|Статья|Madde|Sec\.?|Section|Chapter|Chapitre|Kapitel"
    r"|Capítulo|Capitolo|Глава|Part)\s?(?:\d{1,4}[^\W\d_]{0,3}|[IVXLC]{1,6})",
    re.IGNORECASE,
)
_CARRIED = re.compile(r"\s*[,;:)](?!\w)|\s+\.(?=[\s.]|$)")  # marks set off by blanks; an ellipsis of . . .
_SMALL_START = re.compile(r"\s*['’][^\W\d_]{1,2}\s[A-Z]")  # 's Avonds bleef het stil
_FOREIGN_WORDS = re.compile(r"\s[A-Za-z]")
_CALLING_NAMES = re.compile(r"\bYahoo$")  # the one that is met everywhere; the ! belongs to the name
_CJK = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_BLANKS = re.compile(r"\s*")
_GLANCE = 4  # characters looked at before a quotation or an ellipsis
_LABEL_REACH = 14  # characters: no label is longer


def _nothing() -> re.Pattern[str]:
    return expression(r"(?!)")


@dataclass(frozen=True, slots=True)
class RuledLanguage:
    """A language as data for the engine.

    `spaced`: words stand apart, so a line end within a paragraph is a blank and a full stop needs a blank behind it.
    `semicolon`: ；ends a sentence, as in Chinese. Three patterns match words that carry a sentence on: `quoted` behind
    a quotation, `attributed` behind one that began the sentence (the speaker), `exclaimed` behind a bare ！ or ？.
    `embedded` matches what stands before a quotation that is a part of its sentence, whatever mark it ends with.
    `finals` matches the end of a whole sentence, without which an ellipsis ends none. `full_stops` are the
    abbreviations and ordinals. `bound`: the longest quotation or bracket, in characters, that is kept whole.
    """

    tag: str
    name: str
    spaced: bool = True
    semicolon: bool = False
    quoted: re.Pattern[str] = field(default_factory=_nothing)
    attributed: re.Pattern[str] = field(default_factory=_nothing)
    exclaimed: re.Pattern[str] = field(default_factory=_nothing)
    embedded: re.Pattern[str] = field(default_factory=_nothing)
    finals: re.Pattern[str] | None = None
    full_stops: FullStops = field(default_factory=FullStops)
    bound: int = 300

    def sentences(self, text: str) -> Iterator[Span]:
        """The sentences of one paragraph, without the blanks around them, covering every non-blank character."""
        for chunk in chunks(text, self.spaced):
            start = chunk.start
            for end in self._ends_of(text, chunk):
                span = trimmed(text, start, end)
                if len(span):
                    yield span
                start = end
            span = trimmed(text, start, chunk.stop)
            if len(span):
                yield span

    def _ends_of(self, text: str, chunk: Span) -> Iterator[int]:
        """Where sentences end, but for the last one."""
        start, stop = chunk.start, chunk.stop
        sheltered = iter(shelters(text, chunk, self.bound))
        shelter = next(sheltered, None)
        for match in _MARK.finditer(text, start, stop):
            at, end = match.span()
            while shelter and shelter.stop <= at:
                shelter = next(sheltered, None)
            inside = None
            if shelter:
                inside = shelter if shelter.start < at else None
                end = _closed(text, match, shelter)
                if inside and end < inside.stop:
                    continue
            if end < stop:
                plain = self._plainly(text, start, at, end) if match.end() == at + 1 and not inside else None
                if self._ends(text, start, match, end, inside, stop) if plain is None else plain:
                    yield end
                    start = end

    def _plainly(self, text: str, start: int, at: int, end: int) -> bool | None:
        """Whether a sentence ends behind a single mark in the open, as far as a glance tells; None if it does not.

        So it is with nearly all marks, and a glance takes a tenth of the time: in 。, in the full stop of 5.3, and in
        one between a word and a capital letter.
        """
        mark, after = text[at], text[end]
        if mark == ".":
            if after == " " or after.isspace():
                if "A" <= text[end + 1 : end + 2] <= "Z" and at - start > WORD_REACH:
                    return self.full_stops.ends_plainly(text[at - WORD_REACH : at]) or None
                return None
            return False if self.spaced or after.isascii() else None
        if self.spaced:
            return None
        return True if mark == "。" else self.semicolon if mark == "；" else None

    def _ends(self, text: str, start: int, match: re.Match[str], end: int, inside: Shelter | None, stop: int) -> bool:
        """Whether the sentence that began at `start` ends behind `match`, its closing marks included (`end`)."""
        marks = match["marks"]
        if not marks.strip(";；"):
            beside_cjk = "；" in marks or bool(_CJK.match(text[match.start() - 1 : match.start()]))
            return self.semicolon and beside_cjk and not inside
        if match["closers"].endswith(_QUOTES) and self.quoted.match(text, end, stop):
            return False
        if inside and self._carried_on(text, start, marks, end, inside, stop):
            return False
        if not inside and not _CALLS.isdisjoint(marks) and self.exclaimed.match(text, end, stop):
            return False
        if marks in ("!", "！") and _CALLING_NAMES.search(text, max(start, match.start() - 8), match.start()):
            return False
        if not _STRONG.isdisjoint(marks):
            return not (self.spaced and _goes_on(text, match.start(), end, stop))
        return self._weak_end(text, start, match, end, stop)

    def _carried_on(self, text: str, start: int, marks: str, end: int, inside: Shelter, stop: int) -> bool:
        """Whether a pair that closes at `end`, with a mark before its closing one, is a piece of a longer sentence."""
        if inside.kind == "title":
            return True
        begins = _BLANKS.match(text, start, inside.start).end() == inside.start  # type: ignore[union-attr]
        if inside.kind == "bracket":
            return not begins
        if self.quoted.match(text, end, stop) or (not self.spaced and not marks.strip("…‥")):
            return True  # the closing mark may stand behind a blank
        if begins:
            return bool(self.attributed.match(text, end, stop))
        return bool(self.embedded.search(text, max(start, inside.start - _GLANCE), inside.start))

    def _weak_end(self, text: str, start: int, match: re.Match[str], end: int, stop: int) -> bool:
        """The ASCII marks, the ellipsis and ．: they end a sentence only in the right surroundings."""
        marks, at = match["marks"], match.start()
        after = text[end : end + 1]
        if not marks.strip("…‥") or (len(marks) > 1 and not marks.strip(".")):
            return self.spaced and after.isspace() and self._is_whole(text, start, at, end, stop)
        is_label = at - start <= _LABEL_REACH and bool(_LABEL.fullmatch(text[start:at].strip()))
        if not after.isspace():  # only among characters that need no blank
            if self.spaced or not _CJK.match(after) or is_label:
                return False
            return marks[0] in "!?" or (not text[at - 1 : at].isascii() and not text[at - 1 : at].isdigit())
        if _goes_on(text, at, end, stop):
            return False
        if marks.strip(_SOFT):  # Yahoo! JAPAN
            return self.spaced or not (text[at - 1 : at].isascii() and _FOREIGN_WORDS.match(text, end, stop))
        return not is_label and self.full_stops.ends(text, start, at, end, stop)

    def _is_whole(self, text: str, start: int, at: int, end: int, stop: int) -> bool:
        """Whether an ellipsis at `at` stands behind a whole sentence, and not in the middle of one."""
        if self.finals and not self.finals.search(text, max(start, at - _GLANCE), at):
            return False
        return not _goes_on(text, at, end, stop)


def _goes_on(text: str, at: int, end: int, stop: int) -> bool:
    """Whether the words behind the mark at `at` are in the middle of a sentence: written small, or with a mark first.

    Behind a character that is neither small nor capital, small letters tell nothing, nor does a name like iPad.
    """
    if _CARRIED.match(text, end, stop):
        return True
    following = NEXT.match(text, end, stop)
    word = following["word"] if following else ""
    if not word[:1].islower() or _CJK.match(text[at - 1 : at]):
        return False
    return not (word[1:2].isupper() or _SMALL_START.match(text, end, stop))


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
    while start < stop and text[start].isspace():
        start += 1
    while start < stop and text[stop - 1].isspace():
        stop -= 1
    return Span(start, stop)

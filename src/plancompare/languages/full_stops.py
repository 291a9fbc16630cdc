"""Whether a full stop with a blank behind it ends a sentence: what a language writes with one that does not."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from plancompare.languages.expressions import expression

_LETTERS = r"(?:[^\W_\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]|[\u0300-\u036f\u064b-\u0652])+"
_WORD = expression(rf"{_LETTERS}(?:[.’'&/-]{_LETTERS})*$")
_BEFORE = expression(r"(?P<word>[^\W\d_]+|§+)\.?[º°ª]?[\s-]*$")
_FIGURE = expression(r"(?:\d|\b[IVXLC]+)[\s)]*$")
_LISTS = expression(r"(?:[:;,]\s|[：；，]\s?)$")  # no blank behind the comma of 50,000
_FILE = expression(r"\.[^\W\d_]{3,}(?:/.*)?$")  # index.html, example.org/tenders
_SPACED = expression(r"\b([^\W\d_])\.\s([^\W\d_])$")  # z. B., p. m.
_CONSONANTS = expression(r"[bcdfghjklmnpqrstvwxz]{2,5}")  # Cllr., Std., Bldg.
_NUMERAL = expression(r"[IVXLC]+\.?|[^\W\d_]\.?")
_ROMAN = expression(r"[IVXLC]{2,}")
_ELIDED = expression(r"^(?:.*[’'])(?=.)")  # l'art.
NEXT = re.compile(r"[\s\"'“‘„«»‹(\[（「『—–*_¿¡-]*(?P<word>[^\W_]*)")
"""The word behind a mark, with the quotation marks, brackets and dashes before it."""

WORD_REACH = 24
"""Characters looked at before a full stop for an abbreviation; no label that could stand there is as long."""
_NOUN_REACH = 20  # characters looked at before a number or letter for the noun it belongs to
_LIST_REACH = 2_000  # characters looked at before the label of a list's piece for the one before it
_ORDINAL_DIGITS = 2
_MANY = 20_000  # words whose answer is kept


def words(*lists: str) -> frozenset[str]:
    """The words of some lists."""
    return frozenset(word for words_of_one in lists for word in words_of_one.split())


_LATIN = words("mr mrs ms dr prof st vs cf e.g i.e al no nos vol p pp fig co inc ltd")
"""Abbreviations met in texts of any language."""


@dataclass(frozen=True, slots=True)
class FullStops:
    """The words of a language that are written with a full stop, in small letters and without their last one.

    `abbreviations` never end a sentence, nor does a word that ends like one of `suffixes` (Hauptstr.). What else a word
    may be, with what decides whether a sentence ends behind it:

    `before_number`  (Sec. 5, Pt. II, App. B) ends one unless a number, a numeral or a single letter follows;
    `before_digit`   (Feb. 3, 5 p.m.) ends one unless a digit or one of `joined` follows;
    `units`          (12 руб., 1998 г.) end one if they have their number, and are abbreviations without;
    `often_last`     (etc., Inc.), initials and what has a full stop within end one if one of `starters` follows.

    A single letter belongs to one of `lettered`, if that stands before it (plan B.), and is an initial otherwise. A
    number belongs to one of `cited` (Art. 5.); other numbers are ordinals if `ordinals` (3. Mai, III. Quartal), and
    never end a sentence unless `number_ends`. `labels` matches what has a full stop as the label of a piece of a list.
    """

    abbreviations: frozenset[str] = frozenset()
    suffixes: tuple[str, ...] = ()
    before_number: frozenset[str] = frozenset()
    before_digit: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    often_last: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    lettered: frozenset[str] = frozenset()
    cited: frozenset[str] = frozenset()
    labels: re.Pattern[str] | None = None
    ordinals: bool = False
    number_ends: bool = True
    known: frozenset[str] = field(init=False, repr=False, compare=False, default=frozenset())
    _met: dict[str, bool] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Brings all the words together: what is none of them needs no closer look."""
        lists = (self.before_number, self.before_digit, self.units, self.often_last, _LATIN)
        object.__setattr__(self, "known", self.abbreviations.union(*lists))

    def ends(self, text: str, start: int, at: int, end: int, stop: int) -> bool:
        """Whether the full stop at `at` ends the sentence that began at `start`; what follows begins at `end`."""
        tail = text[max(start, at - WORD_REACH) : at].rsplit(None, 1)[-1:]
        before = _last_word(tail[0]) if tail and not text[at - 1].isspace() else ""
        if not before:
            return not (self.labels and self.labels.search(text, max(start, at - WORD_REACH), at))
        if self._is_plain(before):
            return True
        following = NEXT.match(text, end, stop)
        coming = following["word"] if following else ""
        if following and len(coming) == 1 and text[following.end() : following.end() + 1] == ".":
            coming += "."  # L. 121-3 begins no sentence as L'art does
        if following and coming and "(" in text[end : following.start("word")]:
            coming = "(" + coming
        word = _ELIDED.sub("", before)
        place = at - len(word)
        if word[-1].isdigit() and "." in word:  # 12.5, 3.4.2021
            return self.number_ends
        if word.isdigit():
            return self._number_ends(text, start, place, word, coming)
        spaced = _SPACED.search(text, max(start, at - WORD_REACH), at) if len(word) == 1 else None
        if spaced:
            joined = f"{spaced[1]}.{spaced[2]}".lower()
            if joined in self.abbreviations:
                return False
            if joined in self.before_digit:
                return not coming[:1].isdigit() and coming.lower() not in self.joined
        if len(word) == 1 and word.isupper():
            return self._letter_ends(text, start, place, coming)
        return self._word_ends(text, start, place, word, coming)

    def ends_plainly(self, before: str) -> bool:
        """Whether a full stop between these `WORD_REACH` characters and a capital letter ends a sentence for sure."""
        if before[-1].isspace():
            return False
        word = before.rsplit(None, 1)[-1]
        found = self._met.get(word)
        if found is None:
            if len(self._met) > _MANY:
                self._met.clear()
            found = self._met[word] = word.isascii() and word.isalpha() and self._is_plain(word)
        return found

    def _is_plain(self, word: str) -> bool:
        """Whether a word is one of the many that end a sentence without further thought."""
        if len(word) == 1 or not word.isalpha() or word.isupper():
            return False
        lowered = word.lower()
        return not (lowered in self.known or _CONSONANTS.fullmatch(lowered) or lowered.endswith(self.suffixes))

    def _number_ends(self, text: str, start: int, place: int, number: str, coming: str) -> bool:
        if _is_listed(text, place, number):
            return False
        if not self.ordinals or len(number) > _ORDINAL_DIGITS:
            return self.number_ends
        return coming in self.starters or _noun_before(text, start, place) in self.cited

    def _letter_ends(self, text: str, start: int, place: int, coming: str) -> bool:
        lowered = text[place].lower()
        if lowered in self.abbreviations and not self._has_noun(text, start, place):
            return False
        if lowered in self.units and _FIGURE.search(text, max(start, place - _NOUN_REACH), place):
            return coming[:1].isupper() and _has_words(text, start, place)
        if _is_listed(text, place, text[place]):
            return False
        return coming in self.starters or self._has_noun(text, start, place)

    def _has_noun(self, text: str, start: int, place: int) -> bool:
        return _noun_before(text, start, place) in self.lettered

    def _word_ends(self, text: str, start: int, place: int, word: str, coming: str) -> bool:
        lowered = word.lower()
        if lowered in self.units:
            measured = _FIGURE.search(text, max(start, place - _NOUN_REACH), place)
            return (
                bool(measured)
                and coming[:1].isupper()
                and coming.lower() not in self.joined
                and _has_words(text, start, place)
            )
        if len(word) == 1 and not self.ordinals and _FIGURE.search(text, max(start, place - _NOUN_REACH), place):
            return coming[:2].istitle() and len(coming) > 1 and _has_words(text, start, place)  # 8,848 m. It
        if {lowered, lowered.rpartition("-")[2]} & self.abbreviations or lowered.endswith(self.suffixes):
            return False
        if lowered in self.before_digit:
            return not coming[:1].isdigit() and coming.lower() not in self.joined
        if not self.starters and lowered in _LATIN:
            return False
        if lowered in self.before_number:
            if coming[:1].isdigit() or coming[:1] == "(":
                return False
            return not _NUMERAL.fullmatch(coming) or (word.islower() and coming in self.starters)  # no. I went
        if _CONSONANTS.fullmatch(lowered) and not word.isupper():
            return coming in self.starters
        if len(word) == 1:
            return coming in self.starters and not _is_listed(text, place, word)
        if lowered in self.often_last or ("." in word and not _FILE.search(word)):
            return coming in self.starters
        return not (self.ordinals and _ROMAN.fullmatch(word)) or coming in self.starters


def _last_word(text: str) -> str:
    """The word that a text ends with; "" if it ends with something else."""
    if text.isascii() and text.isalpha():  # as most do
        return text
    found = _WORD.search(text)
    return found[0] if found else ""


def _noun_before(text: str, start: int, place: int) -> str:
    """The word before a number or letter, in small letters; "" if there is none."""
    found = _BEFORE.search(text, max(start, place - _NOUN_REACH), place)
    return found["word"].lower() if found else ""


def _has_words(text: str, start: int, place: int) -> bool:
    """Whether what stands before `place` has words enough for a sentence (В 2019 г. has not)."""
    return len(text[start:place].split(None, 3)) > 2


def _is_listed(text: str, place: int, label: str) -> bool:
    """Whether what has the full stop is the label of a piece of a list (as follows: 1. You pay.)."""
    found = _LISTS.search(text, max(place - 2, 0), place) if len(label) <= 3 else None
    if found is None or found[0][0] != "," or not label.isdigit() or label == "1":
        return found is not None
    # behind a comma a number is a label where the one before it was: Articles 22, 23, 24. The Council
    return bool(re.search(rf"(?<!\d){int(label) - 1}\s?[.)]", text[max(place - _LIST_REACH, 0) : place]))

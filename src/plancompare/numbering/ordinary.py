"""A quick look at the first characters of a line: most lines begin with a word that no label begins with."""

from __future__ import annotations

import re

from plancompare.numbering import numerals
from plancompare.numbering.words import ANNEX_WORDS, DIVISION_WORDS, LEADING_ORDINALS, ORDINAL_WORDS, SEVERAL_WORDS

_WORD = re.compile(r"[A-Z]?[a-z]+(?![^\W\d_])")
_FIRST_WORD = re.compile(r"[A-Za-z]+")
_LABEL_WORDS = frozenset(
    found[0].lower()
    for word in (*DIVISION_WORDS, *ANNEX_WORDS, *ORDINAL_WORDS, *LEADING_ORDINALS, *SEVERAL_WORDS)
    if (found := _FIRST_WORD.match(word))
)
_ROMAN = frozenset("ivxlcdmIVXLCDM")
_SIGNS = frozenset(
    (
        *numerals.HAN_NUMERAL,
        *numerals.STEMS,
        *numerals.IROHA,
        *numerals.GOJUON,
        *numerals.HANGUL,
        *"第제",
        *(word[0] for word in (*ANNEX_WORDS, *DIVISION_WORDS)),
    )
)


def is_ordinary(text: str, start: int, stop: int) -> bool:
    """Whether the line surely begins without a label: with an East Asian sign or a Latin word that is in none."""
    sign = text[start]
    if "\u3041" <= sign <= "\u30fa" or "\u3400" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7a3":
        return sign not in _SIGNS
    if not ("A" <= sign <= "Z" or "a" <= sign <= "z"):
        return False
    found = _WORD.match(text, start, stop)
    if not found or found.end() - start < 3:
        return False
    word = found[0]
    return word.lower() not in _LABEL_WORDS and not _ROMAN.issuperset(word)

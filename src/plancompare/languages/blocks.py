"""The language of one block: that of its document, unless the block is plainly in another one.

A contract quotes a paragraph of its other version, a page has an abstract in English, a table two languages in one
column. Only what is long enough to be sure counts, and simplified characters among traditional ones are no other
language: their sentences end alike.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain
from typing import NamedTuple

from plancompare.languages import LANGUAGES
from plancompare.languages.detection import detect
from plancompare.languages.grammar_words import GRAMMAR

SHORTEST = 30  # characters, of which an ideograph counts as three: shorter blocks (names, titles) go with the document
CERTAIN = 0.95  # of `detect`
OWN_WORDS = 0.12  # share of words that carry grammar in the document's language from which on a block is in it
SAMPLE = 600  # characters looked at

_WORD = re.compile(r"[^\W\d_]+")
_WIDE = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")
_NARROW = re.compile("[A-Za-z\u00c0-\u04ff\u0590-\u0fff]+")
# without wide ones it only matters whether they are enough
_ENOUGH = re.compile(f"(?:[^A-Za-z\u00c0-\u04ff\u0590-\u0fff]*[A-Za-z\u00c0-\u04ff\u0590-\u0fff]){{{SHORTEST}}}")
# capital letters to small ones, and what is no letter to a blank
_ASCII_LETTERS = {code: chr(code).lower() if chr(code).isalpha() else " " for code in range(128)}
_THAI = re.compile("[\u0e01-\u0e5b ]+")
_ADDRESS = re.compile(r"://|www\.|[@<]")
_PLAIN = re.compile(r"[0-9A-Za-z\u00c0-\u024f\u0400-\u04ff ,:/%–-]*\.?")
_PLAIN_LENGTH = 300  # characters
_BY_MARKS = frozenset(page.tag for page in LANGUAGES if page.tag != "th")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL = re.compile("[\uac00-\ud7a3]")


def is_one_sentence(words: str, usual: str) -> bool:
    """Whether a block is plainly one sentence, in its document's language and in any that it could be in instead.

    It has no mark but a full stop at its end, and letters of alphabets that part sentences by marks only.
    """
    return len(words) <= _PLAIN_LENGTH and usual in _BY_MARKS and bool(_PLAIN.fullmatch(words))


def block_language(words: str, usual: str) -> str:
    """The language tag of a block of text, `usual` (its document's) unless the block tells otherwise."""
    if len(words) < SHORTEST // 3 or usual == "und":
        return usual
    sample = words[:SAMPLE]
    if usual == "th" and _is_thai(sample):
        return usual
    wide = 0 if sample.isascii() else sum(map(len, _WIDE.findall(sample)))
    narrow = sum(map(len, _NARROW.findall(sample))) if wide else SHORTEST * bool(_ENOUGH.match(sample))
    if 3 * wide + narrow < SHORTEST or _is_own(sample, usual, wide, narrow):
        return usual
    found, sure = detect(sample)
    related = found.split("-")[0] == usual.split("-")[0]
    return usual if related or found == "und" or sure < CERTAIN else found


def _is_own(sample: str, usual: str, wide: int, narrow: int) -> bool:
    """Whether a glance is enough to say that a block is in its document's language."""
    primary = usual.split("-")[0]
    if primary in ("zh", "ja", "ko"):
        if narrow > 3 * wide:
            return False
        kana, hangul = bool(_KANA.search(sample)), bool(_HANGUL.search(sample))
        return hangul if primary == "ko" else kana if primary == "ja" else not (kana or hangul)
    if 3 * wide > narrow:
        return False
    if sample.isascii():
        found = sample.translate(_ASCII_LETTERS).split()
    else:
        found = _WORD.findall(sample.lower())
    vocabulary = _vocabulary(primary)
    own = sum(map(vocabulary.own.__contains__, found))
    if own < max(OWN_WORDS * len(found), 1):
        return False
    if vocabulary.foreign.isdisjoint(found):
        return True  # no other language can have more
    return own >= max(_counts(found).values())


def _is_thai(sample: str) -> bool:
    """Whether a sample has so many Thai characters that whatever else is in it cannot outweigh them."""
    other = len(_THAI.sub("", sample))
    return len(sample) - sample.count(" ") - other > 5 * other and not _ADDRESS.search(sample)


def _counts(found: list[str]) -> Counter[str]:
    """How many of the words carry grammar, by language."""
    return Counter(chain.from_iterable(map(_owners().__getitem__, filter(_owners().__contains__, found))))


class _Vocabulary(NamedTuple):
    """The words that carry grammar in a language, and those that do so in others but not in it."""

    own: frozenset[str]
    foreign: frozenset[str]


@cache
def _vocabulary(primary: str) -> _Vocabulary:
    own = frozenset(GRAMMAR.get(primary, ()))
    return _Vocabulary(own, frozenset(_owners()) - own)


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    """Each word that carries grammar -> the languages it does so in."""
    owners: dict[str, tuple[str, ...]] = {}
    for tag, listed in GRAMMAR.items():
        for word in listed:
            owners[word] = (*owners.get(word, ()), tag)
    return owners

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
_ASCII_WORD = re.compile("[a-z]+")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL = re.compile("[\uac00-\ud7a3]")


def block_language(words: str, usual: str) -> str:
    """The language tag of a block of text, `usual` (its document's) unless the block tells otherwise."""
    if len(words) < SHORTEST // 3 or usual == "und":
        return usual
    sample = words[:SAMPLE]
    wide = sum(map(len, _WIDE.findall(sample)))
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
    found = (_ASCII_WORD if sample.isascii() else _WORD).findall(sample.lower())
    counts = Counter(chain.from_iterable(map(_owners().__getitem__, filter(_owners().__contains__, found))))
    return counts[primary] >= max(OWN_WORDS * len(found), *counts.values(), 1)


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    """Each word that carries grammar -> the languages it does so in."""
    owners: dict[str, tuple[str, ...]] = {}
    for tag, listed in GRAMMAR.items():
        for word in listed:
            owners[word] = (*owners.get(word, ()), tag)
    return owners

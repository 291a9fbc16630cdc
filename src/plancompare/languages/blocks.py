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
from typing import Generic, NamedTuple, TypeVar

from plancompare.languages import LANGUAGES
from plancompare.languages.detection import detect
from plancompare.languages.grammar_words import GRAMMAR, owners

SHORTEST = 30  # characters, of which an ideograph counts as three: shorter blocks (names, titles) go with the document
CERTAIN = 0.95  # of `detect`
OWN_WORDS = 0.12  # share of words that carry grammar in the document's language from which on a block is in it
SAMPLE = 600  # characters looked at

_WORD = re.compile(r"[^\W\d_]+")
_LATIN_WORD = re.compile("[a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+")
_BEYOND_LATIN = re.compile("[^\x00-\u024f\u2010-\u2044\u20ac]")
_WIDE = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")
_NARROW = re.compile("[A-Za-z\u00c0-\u04ff\u0590-\u0fff]+")
# without wide ones it only matters whether they are enough
_ENOUGH = re.compile(f"(?:[^A-Za-z\u00c0-\u04ff\u0590-\u0fff]*[A-Za-z\u00c0-\u04ff\u0590-\u0fff]){{{SHORTEST}}}")
# capital letters to small ones, and what is no letter to a blank
_ASCII_LETTERS = bytes(ord(chr(c).lower()) if c < 128 and chr(c).isalpha() else 32 for c in range(256))
_THAI = re.compile("[\u0e01-\u0e5b ]+")
_ADDRESS = re.compile(r"://|www\.|[@<]")
_PLAIN = re.compile(r"[0-9A-Za-z\u00c0-\u024f\u0400-\u04ff ,:/%–-]*\.?")
_PLAIN_LENGTH = 300  # characters
_Word = TypeVar("_Word", str, bytes)
_BY_MARKS = frozenset(page.tag for page in LANGUAGES if page.tag != "th")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
# what no block without it needs a longer look for; Japanese ones of ideographs alone may be Chinese
_STRANGE = {
    "zh": re.compile("[A-Za-z\u00c0-\u04ff\u0590-\u0fff\u3041-\u30ff\uac00-\ud7a3]"),
    "ja": re.compile("[A-Za-z\u00c0-\u04ff\u0590-\u0fff\uac00-\ud7a3]|\\A[^\u3041-\u3096\u30a1-\u30fa]*+\\Z"),
}


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
    if usual[:2] in _STRANGE and not _STRANGE[usual[:2]].search(sample):
        return usual  # as nearly all blocks of East Asian documents
    latin = sample.isascii() or not _BEYOND_LATIN.search(sample)
    if _has_own_words(sample, usual, latin) if latin else usual == "th" and _is_thai(sample):
        return usual
    wide = 0 if latin else sum(map(len, _WIDE.findall(sample)))
    narrow = sum(map(len, _NARROW.findall(sample))) if wide else SHORTEST * bool(_ENOUGH.match(sample))
    if 3 * wide + narrow < SHORTEST or (not latin and _is_own(sample, usual, wide, narrow)):
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
    return 3 * wide <= narrow and _has_own_words(sample, usual)


def _has_own_words(sample: str, usual: str, latin: bool = False) -> bool:
    """Whether enough of the words carry grammar in the document's language, and no other language has more."""
    primary = usual.split("-")[0]
    if sample.isascii():  # bytes are much sooner parted into words
        encoded = sample.encode().translate(_ASCII_LETTERS).split()
        told = _told(encoded, *_vocabulary(primary)[1])
        return _compared([word.decode() for word in encoded], primary) if told is None else told
    found = (_LATIN_WORD if latin else _WORD).findall(sample.lower())
    told = _told(found, *_vocabulary(primary)[0])
    return _compared(found, primary) if told is None else told


class _Vocabulary(NamedTuple, Generic[_Word]):
    """The words that carry grammar in a language, those that do in it alone, and those that do in others only."""

    own: frozenset[_Word]
    alone: frozenset[_Word]
    foreign: frozenset[_Word]


def _told(found: list[_Word], own: frozenset[_Word], alone: frozenset[_Word], foreign: frozenset[_Word]) -> bool | None:
    """What words tell without a look at each other language; None if they do not."""
    count = sum(map(own.__contains__, found))
    if count < max(OWN_WORDS * len(found), 1):
        return False
    # no language has more than the foreign ones and those that are not this language's alone
    if foreign.isdisjoint(found) or sum(map(foreign.__contains__, found)) <= sum(map(alone.__contains__, found)):
        return True
    return None


def _compared(found: list[str], primary: str) -> bool:
    """Whether no other language has more of the words that carry grammar."""
    counts = Counter(chain.from_iterable(map(owners().__getitem__, filter(owners().__contains__, found))))
    return counts[primary] >= max(counts.values())


def _is_thai(sample: str) -> bool:
    """Whether a sample has so many Thai characters that whatever else is in it cannot outweigh them."""
    other = len(_THAI.sub("", sample))
    return len(sample) - sample.count(" ") - other > 5 * other and not _ADDRESS.search(sample)


@cache
def _vocabulary(primary: str) -> tuple[_Vocabulary[str], _Vocabulary[bytes]]:
    known = owners()
    own = frozenset(GRAMMAR.get(primary, ()))
    lists = own, frozenset(word for word in own if len(known[word]) == 1), frozenset(known) - own
    return _Vocabulary(*lists), _Vocabulary(*(frozenset(word.encode() for word in words) for words in lists))

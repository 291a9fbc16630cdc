"""The words of a text, as far as the script sets them apart, each by a name under which it is known again.

A word is what stands between blanks, without its ending; an ideograph; a run of katakana. What no term contains
(punctuation, most hiragana) is a break. No dictionary is needed, and every offset stays true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from plancompare.fold import fold, is_han
from plancompare.languages.grammar_words import GRAMMAR, JA_FIRST, JA_LAST, ZH_FIRST, ZH_LAST
from plancompare.languages.stems import stem

NO = "の"
"""The one piece of hiragana that may stand within a Japanese term."""

_HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f"
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30fe\uff66-\uff9f"
_SIGNS = "\u0300-\u036f\u0591-\u05c7\u064b-\u0670\u0900-\u0963\u0970-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17d3"
_WORD = re.compile(
    rf"(?P<han>[{_HAN}])|(?P<kana>[{_KATAKANA}]+)|(?P<no>{NO})"
    rf"|(?P<word>[{_SIGNS}]*(?:(?![{_HAN}{_KATAKANA}\u3041-\u309f])[^\W_][{_SIGNS}]*)+)"
    r"|(?P<joint>[・･·‧\-‐–'’\s]+)|(?P<break>.)",
    re.DOTALL,
)
_UNSPACED = frozenset(("zh", "ja", "th", "lo", "km", "my", "bo"))


Word = tuple[int, int, str]
"""Where a word starts and stops, and its name; the name of a break is ""."""


def is_spaced(language: str) -> bool:
    """Whether blanks part the words of a language."""
    return language.split("-")[0] not in _UNSPACED


def words(text: str, language: str) -> Iterator[Word]:
    """The words and breaks of a text. Blanks, hyphens and middle dots are neither."""
    return folded_words(fold(text), language, 0, len(text))


def folded_words(folded: str, language: str, start: int, stop: int) -> Iterator[Word]:
    """The words and breaks of a part of a text that was folded."""
    for found in _WORD.finditer(folded, start, stop):
        kind, name = found.lastgroup, found[0]
        if kind == "joint":
            continue
        if kind == "break":
            name = ""
        elif kind == "kana":
            name = name.rstrip("ー")  # コンピュータ is コンピューター
        elif kind == "word":
            name = stem(name, language)
        yield found.start(), found.end(), name


@lru_cache(maxsize=65536)
def is_ideograph(name: str) -> bool:
    """Whether a word is one ideograph."""
    return len(name) == 1 and is_han(name)


def is_akin(one: str, other: str, *, names: bool = False) -> bool:
    """Whether two stems belong to one family (denuclearize, denuclearization): most of the shorter begins the longer.

    Of two `names` half of the shorter is enough (Scotland, Scottish).
    """
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    shortest, share = (3, 0.5) if names else (4, 0.6)
    return one == other or (shared >= shortest and shared >= share * min(len(one), len(other)))


@cache
def grammar(language: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """Names that no term begins with, and that none ends with; None for a language without such a list."""
    primary = language.split("-")[0]
    if primary == "zh":
        return ZH_FIRST, ZH_LAST
    if primary == "ja":
        return JA_FIRST, JA_LAST
    known = GRAMMAR.get(primary)
    if known is None:
        return None
    names = known | {stem(fold(word), language) for word in known}
    return names, names

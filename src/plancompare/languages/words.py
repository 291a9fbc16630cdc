"""The words of a text, as far as the script sets them apart, each by a name under which it is known again.

A word is what stands between blanks, without its ending; an ideograph; a run of katakana. A run of what no term
contains (punctuation, most hiragana) is a break. No dictionary is needed, and every offset stays true.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from plancompare.fold import fold, is_han
from plancompare.languages.grammar_words import GRAMMAR, JA_FIRST, JA_LAST, ZH_FIRST, ZH_LAST
from plancompare.languages.stems import stem

NO = "の"
"""The one piece of hiragana that may stand within a Japanese term."""

_RANGES = {  # kind -> its characters
    "h": "\u3005 \u3400-\u4dbf \u4e00-\u9fff \uf900-\ufaff \U00020000-\U0002fa1f",  # ideographs
    "n": NO,
    "b": "\u3041-\u309f",  # hiragana, which breaks a term
    "k": "\u30a1-\u30fa \u30fc-\u30fe \uff66-\uff9f",  # katakana
    "j": "・ ･ · ‧ - ‐ – ' ’",  # joints
    "s": "\u0300-\u036f \u0591-\u05c7 \u064b-\u0670 \u0900-\u0963 \u0970-\u0dff \u0e00-\u0eff \u1000-\u109f "
    "\u1780-\u17d3",  # signs on letters
}
_WORD = re.compile("h+|b+|k+|s*w[sw]*|n|j+|s")  # in kinds; w is a letter or digit


class _Kinds(dict[int, str]):
    """The kind of each character, found when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        kind = next((kind for kind, ranges in _RANGES.items() if _is_in(character, ranges)), "")
        if kind in ("", "s") and character.isalnum():
            kind = "w"
        self[code] = kind or ("j" if character.isspace() else "b")
        return self[code]


def _is_in(character: str, ranges: str) -> bool:
    ends = (part.partition("-") if len(part) > 1 else (part, "", part) for part in ranges.split())
    return any(first <= character <= last for first, _, last in ends)


_KINDS = _Kinds()
_UNSPACED = frozenset(("zh", "ja", "th", "lo", "km", "my", "bo"))


Word = tuple[int, int, str]
"""Where a word starts and stops, and its name; the name of a break is ""."""


def is_spaced(language: str) -> bool:
    """Whether blanks part the words of a language."""
    return language.split("-")[0] not in _UNSPACED


def words(text: str, language: str) -> Iterator[Word]:
    """The words and breaks of a text. Blanks, hyphens and middle dots are neither."""
    for names, starts, stops in folded_words(fold(text), language, ((0, len(text)),)):
        yield from zip(starts, stops, names, strict=True)


def folded_words(
    folded: str, language: str, parts: Iterable[tuple[int, int]]
) -> Iterator[tuple[list[str], list[int], list[int]]]:
    """Names, starts and stops of the words and breaks of each of some parts of a text that was folded."""
    kinds = folded.translate(_KINDS)
    for start, stop in parts:
        names: list[str] = []
        starts: list[int] = []
        stops: list[int] = []
        for found in _WORD.finditer(kinds, start, stop):
            at, end = found.span()
            kind = kinds[end - 1]
            if kind == "h":  # each character is a word
                names += folded[at:end]
                starts += range(at, end)
                stops += range(at + 1, end + 1)
            elif kind != "j":
                names.append(_name(folded[at:end], kind, language))
                starts.append(at)
                stops.append(end)
        yield names, starts, stops


def _name(word: str, kind: str, language: str) -> str:
    if kind == "k":
        return word.rstrip("ー")  # コンピュータ is コンピューター
    if kind == "b" or (kind == "s" and len(word) == 1):  # the latter is a sign on nothing
        return ""
    return word if kind == "n" else stem(word, language)


def has_ideographs(folded: str) -> bool:
    """Whether one of the characters is an ideograph."""
    return "h" in folded.translate(_KINDS)


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

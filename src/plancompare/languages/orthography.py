"""Which Han characters each East Asian orthography does not write, and what it writes instead.

A character is foreign to an orthography if another one has it as its own form (OpenCC's pairs of traditional and
simplified, and of traditional and Japanese) and the national character set has no place for it: Big5 with the variants
of Taiwan and Hong Kong, GB 2312, JIS X 0208 with its common extensions (code page 932). Rare characters that belong to
no pair are foreign to nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from plancompare.fold import dictionary_pairs, is_han, traditional_to_simplified

ORTHOGRAPHIES = ("zh-Hant", "zh-Hans", "ja")

_CHARSETS = {"zh-Hant": ("big5", "cp950"), "zh-Hans": ("gb2312",), "ja": ("cp932",)}
_WRITTEN_TOO = {
    "zh-Hant": frozenset("强腊朴却户吴么裏着為"),  # in print beside the forms of Big5
    "zh-Hans": frozenset("昇蒐劄甦於甯祐乾镕著"),  # readmitted by the table of 2013, or kept in names
    "ja": frozenset(),
}


@dataclass(frozen=True, slots=True)
class _Variants:
    """Forms of characters, from those of one orthography to those of another."""

    simplified: dict[str, str]
    traditional: dict[str, str]
    japanese: dict[str, str]
    from_japanese: dict[str, str]
    taiwan: dict[str, str]
    known: frozenset[str]  # what belongs to a pair of traditional and simplified, or of traditional and Japanese
    printed: frozenset[str]  # what print in traditional characters has beside the forms of Big5

    def own(self, character: str, tag: str) -> str:
        """What the orthography writes for a character; itself if that is not known."""
        traditional = self.from_japanese.get(character) or self.traditional.get(character, character)
        if tag == "zh-Hans":
            return self.simplified.get(traditional, traditional)
        return (self.japanese if tag == "ja" else self.taiwan).get(traditional, traditional)


@cache
def _variants() -> _Variants:
    simplified = {chr(t): chr(s) for t, s in traditional_to_simplified().items()}
    japanese = dict(dictionary_pairs("JPVariants.txt"))
    taiwan, hong_kong = dict(dictionary_pairs("TWVariants.txt")), dict(dictionary_pairs("HKVariants.txt"))
    traditional = {s: t for t, s in reversed(simplified.items())}
    traditional |= {s: t for s, t in dictionary_pairs("STCharacters.txt") if s != t}
    return _Variants(
        simplified,
        traditional,
        japanese,
        {j: t for t, j in reversed(japanese.items()) if t != j},
        taiwan,
        frozenset((*simplified, *simplified.values(), *traditional, *japanese, *japanese.values())),
        frozenset((*taiwan.values(), *hong_kong.values(), *simplified)),
    )


@lru_cache(maxsize=65536)
def foreign_form(character: str, tag: str) -> str:
    """What the orthography writes for a character that it does not write; "" for all others, and other languages."""
    charsets = _CHARSETS.get(tag, ())
    if not charsets or not is_han(character) or any(_has(charset, character) for charset in charsets):
        return ""
    variants = _variants()
    if character not in variants.known or character in _WRITTEN_TOO[tag]:
        return ""
    if tag == "zh-Hant" and character in variants.printed:
        return ""
    own = variants.own(character, tag)
    return own if own != character and any(_has(charset, own) for charset in charsets) else ""


@cache
def old_forms() -> dict[str, str]:
    """Each traditional character that Japanese has simplified, yet may write in names -> its modern form."""
    pairs = dictionary_pairs("JPVariants.txt")
    return {t: j for t, j in pairs if t != j and _has("cp932", t) and _has("cp932", j)}


def writers(words: str) -> tuple[str, ...]:
    """The orthographies that write every Han character of the words."""
    return tuple(tag for tag in ORTHOGRAPHIES if not any(foreign_form(c, tag) for c in words))


def _has(charset: str, character: str) -> bool:
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True

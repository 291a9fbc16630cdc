"""One-to-one character folding for comparing: variants of one character become one form, the length stays.

`fold` brings zh-Hant, zh-Hans and Japanese shinjitai, full and half width, compatibility forms and letter case to one
form, so that keys, overlaps and offsets agree across them. `simplify` only turns traditional Chinese into simplified
and is meant for encoders, which know simplified Chinese best. Both keep every offset true.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib import resources

_HAN_BLOCKS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2A6DF), (0x2F800, 0x2FA1F))


def dictionary_pairs(dictionary: str) -> list[tuple[str, str]]:
    """Single characters and their first variant in a dictionary of OpenCC; [] where the package carries none."""
    try:
        content = resources.files("opencc").joinpath("dictionary", dictionary).read_text("utf-8")
    except (FileNotFoundError, ModuleNotFoundError):
        return []
    rows = (line.split("\t") for line in content.splitlines() if "\t" in line)
    return [(row[0], row[1].split(" ")[0]) for row in rows if len(row[0]) == 1 and len(row[1].split(" ")[0]) == 1]


def _converted() -> list[tuple[str, str]]:
    """The same pairs asked of the converter, one by one, for an OpenCC that ships compiled dictionaries."""
    from opencc import OpenCC

    convert = OpenCC("t2s").convert
    characters = (chr(code) for first, last in _HAN_BLOCKS[:2] for code in range(first, last + 1))
    return [(c, s) for c in characters if len(s := convert(c)) == 1 and s != c]


@cache
def traditional_to_simplified() -> dict[int, int]:
    """Code point of each traditional character -> code point of its simplified form (characters that differ only)."""
    pairs = dictionary_pairs("TSCharacters.txt") or _converted()
    return {ord(t): ord(s) for t, s in pairs if t != s}


@cache
def _japanese_to_traditional() -> dict[int, int]:
    """Shinjitai -> traditional form. Where one shinjitai merges several (弁), the first in the list stands for all."""
    table: dict[int, int] = {}
    for traditional, japanese in dictionary_pairs("JPVariants.txt"):
        if traditional != japanese:
            table.setdefault(ord(japanese), ord(traditional))
    return table


def _compatibility(code: int) -> int:
    """The compatibility form of one code point, where it is one code point, in lower case."""
    form = unicodedata.normalize("NFKC", chr(code))
    form = form if len(form) == 1 else chr(code)
    lower = form.lower()
    return ord(lower) if len(lower) == 1 else ord(form)


class _FoldTable(dict[int, int]):
    """The folding of every code point, worked out when it is first met."""

    def __missing__(self, code: int) -> int:
        form = _compatibility(code)
        form = _japanese_to_traditional().get(form, form)
        form = traditional_to_simplified().get(form, form)
        self[code] = form
        return form


_FOLD = _FoldTable()


def fold(text: str) -> str:
    """`text` with each character in its folded form. The result has the length of `text`."""
    return text.translate(_FOLD)


def simplify(text: str) -> str:
    """`text` with traditional Chinese characters in simplified form. The result has the length of `text`."""
    return text.translate(traditional_to_simplified())


def is_han(character: str) -> bool:
    """Whether a character is a Han ideograph."""
    code = ord(character)
    return any(first <= code <= last for first, last in _HAN_BLOCKS)

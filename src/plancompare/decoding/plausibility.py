"""How much a reading of unknown bytes looks like writing.

Chinese, Japanese and Korean national standards sort their characters by frequency (level 1 of GB 2312, Big5 and JIS X
0208 holds what is in daily use), so text read in a wrong encoding falls into the rare rows; the most frequent signs
of each language decide between standards that share a layout. Alphabets are judged by the company that letters keep.
"""

from __future__ import annotations

import re
from functools import cache

from plancompare.decoding.frequent import FREQUENT

EAST_ASIAN = {
    "gb18030": ("zh-Hans", "gb2312"),
    "cp950": ("zh-Hant", "big5"),
    "big5hkscs": ("zh-Hant", "big5"),
    "cp932": ("ja", "shift_jis"),
    "euc_jp": ("ja", "shift_jis"),
    "cp949": ("ko", "euc_kr"),
}
UNIVERSAL = frozenset(("gb18030", "utf-16-le", "utf-16-be"))
"""Encodings that hold every language, and are seldom met in any but the first of theirs."""
COMMON_PUNCTUATION = frozenset(
    "　、。，．・：；？！（）「」『』【】《》〈〉〔〕—…“”‘’％＋－／＝～〜·０１２３４５６７８９①②③④⑤※○●"
)
ALPHABETS = {  # the first of equals is the most usual
    "cp1252": "àáâãäåæçèéêëìíîïñòóôõöøùúûüÿßœ",
    "cp1250": "ąćęłńóśźżáčďéěíňřšťúůýžőűäöüßâăîșțşţ",
    "cp1254": "çğıöşüâîûi\u0307",
}
SCRIPTS = {
    "cp1251": "оеаинтсрвлкмдпуяыьгзбчйхжшю",
    "koi8_r": "оеаинтсрвлкмдпуяыьгзбчйхжшю",
    "cp874": "านรอกเงมยลวดทสตะปบคหแจพชขใไโซผถ่้์ัีิุูึ็ำ",
}
_WESTERN_SIGNS = frozenset("“”‘’–—…€«»°§·•\u00a0©®™£½¡¿„‚")
_LONG_WORD = re.compile("[\u0400-\u052f\u0e01-\u0e4e]{3,}")
_ASCII_LETTERS = re.compile(r"[A-Za-z]")


def likeness(text: str, codec: str) -> float:
    """How much a reading looks like writing, 0 to 1 and a little more for what is frequent."""
    if any(c < " " and c not in "\t\n\r\f\x0b\x1a\x1b" for c in text[:20_000]):
        return 0.0
    if codec in ALPHABETS:
        return _among_latin(text, ALPHABETS[codec]) - 0.05 - 0.01 * list(ALPHABETS).index(codec)
    if codec in SCRIPTS:
        return _own_script(text, SCRIPTS[codec])
    best = _written(text, *EAST_ASIAN[codec]) if codec in EAST_ASIAN else 0.0
    if codec in UNIVERSAL:
        best = max(best, *(_written(text, *written) - 0.1 for written in set(EAST_ASIAN.values())))
    return best


def _written(text: str, language: str, charset: str) -> float:
    """The mean worth of the characters beyond ASCII: frequent 1, in daily use 0.5, rare 0, impossible -1."""
    common, frequent = _daily(charset), FREQUENT[language]
    worth, count = 0.0, 0
    for character in text[:20_000]:
        if character < "\x80":
            continue
        count += 1
        if character in COMMON_PUNCTUATION or character in frequent:
            worth += 1
        elif "\u3041" <= character <= "\u30fe":
            worth += 1 if language == "ja" else -0.5
        elif character in common:
            worth += 0.5
        elif "\ue000" <= character <= "\uf8ff" or "\uff61" <= character <= "\uff9f" or character < "\u00a0":
            worth -= 1
    return max(worth / count, 0.0) if count else 0.0


@cache
def _daily(charset: str) -> frozenset[str]:
    """Level 1 of a national character set: the characters in daily use."""
    if charset == "big5":
        rows = range(0xA4, 0xC7)
        pairs = (bytes((row, cell)) for row in rows for cell in (*range(0x40, 0x7F), *range(0xA1, 0xFF)))
        return frozenset("".join(pair.decode("big5", "ignore") for pair in pairs))
    codec, rows = {
        "gb2312": ("gb2312", range(16, 56)),
        "shift_jis": ("euc_jp", range(16, 48)),
        "euc_kr": ("euc_kr", range(16, 41)),
    }[charset]
    pairs = (bytes((0xA0 + row, 0xA0 + cell)) for row in rows for cell in range(1, 95))
    return frozenset("".join(pair.decode(codec, "ignore") for pair in pairs))


def _among_latin(text: str, alphabet: str) -> float:
    """Latin scripts: letters beyond ASCII belong to the alphabet and stand among ASCII letters."""
    worth, count = 0.0, 0
    for at, character in enumerate(text[:20_000]):
        if character < "\x80":
            continue
        count += 1
        if not character.isalpha():
            worth += character in _WESTERN_SIGNS
        elif character.lower() in alphabet:
            neighbours = text[max(at - 1, 0) : at] + text[at + 1 : at + 2]
            worth += 1 if _ASCII_LETTERS.search(neighbours) else 0.7 * neighbours.isspace()
    return worth / count if count else 1.0


def _own_script(text: str, frequent: str) -> float:
    """Other scripts: words of their own, and the frequent letters frequent in them."""
    beyond = [character for character in text[:20_000] if character >= "\x80"]
    in_words = sum(len(word) for word in _LONG_WORD.findall(text[:20_000]))
    if not beyond or in_words < 0.7 * len(beyond):
        return 0.0
    return sum(1 for character in beyond if character in frequent) / len(beyond)

"""The label that a browser shows before a list item: "3.", "c.", "iii.", "三、"."""

from __future__ import annotations

import re
from collections.abc import Mapping

_DECLARED = re.compile(r"list-style(?:-type)?\s*:([^;}]*)", re.IGNORECASE)
_TYPE = re.compile(r"""(["'])(?P<words>.*?)\1|\b(?P<name>[a-z]+(?:-[a-z]+)*)\b""", re.IGNORECASE)
_NOT_A_TYPE = frozenset({"inside", "outside", "important", "url", "inherit", "initial", "unset", "revert"})
_IDEOGRAPHIC = frozenset(
    {
        "cjk-ideographic",
        "cjk-decimal",
        "simp-chinese-informal",
        "trad-chinese-informal",
        "japanese-informal",
        "korean-hanja-informal",
    }
)
_IROHA = "いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす"
_AIUEO = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん"
_ALPHABETS: Mapping[str, str] = {
    **dict.fromkeys(("a", "lower-alpha", "lower-latin"), "abcdefghijklmnopqrstuvwxyz"),
    **dict.fromkeys(("A", "upper-alpha", "upper-latin"), "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "lower-greek": "αβγδεζηθικλμνξοπρστυφχψω",
    "hiragana": _AIUEO,
    "hiragana-iroha": _IROHA,
    "katakana": "".join(chr(ord(sign) + 0x60) for sign in _AIUEO),
    "katakana-iroha": "".join(chr(ord(sign) + 0x60) for sign in _IROHA),
    "hangul": "가나다라마바사아자차카타파하",
    "cjk-heavenly-stem": "甲乙丙丁戊己庚辛壬癸",
}
_BULLETS = frozenset({"disc", "circle", "square", "disclosure-open", "disclosure-closed"})


def is_integer(words: str) -> bool:
    """Whether an attribute is a whole number of a usual size."""
    return 0 < len(words) < 10 and words.isascii() and words.removeprefix("-").isdigit()


def declared(style: str) -> str:
    """The list style that declarations of CSS name, "" if none: a CSS name, "none", or a string in quotes."""
    for declaration in reversed(_DECLARED.findall(style)) if style else ():
        for found in _TYPE.finditer(declaration):
            if found["words"] is not None:
                return f'"{found["words"]}'
            if found["name"].lower() not in _NOT_A_TYPE:
                return str(found["name"]).lower()
    return ""


def label(number: int, style: str) -> str:
    """The label with its mark."""
    if style[:1] == '"':
        return style[1:].strip()
    if style == "none" or style in _BULLETS:
        return ""
    if style in _IDEOGRAPHIC:
        return numeral(number, style) + "、"
    return numeral(number, style) + "."


def numeral(number: int, style: str) -> str:
    """The number alone. A style that is not known, or cannot write the number, counts in digits."""
    if style in _ALPHABETS and number > 0:
        return _letters(number, _ALPHABETS[style])
    if style in ("i", "lower-roman", "I", "upper-roman") and 0 < number < 4000:
        return _roman(number).lower() if style in ("i", "lower-roman") else _roman(number)
    if style in _IDEOGRAPHIC:
        return _hanzi(number)
    if style == "decimal-leading-zero":
        return f"{number:02d}"
    return str(number)


def _letters(number: int, alphabet: str) -> str:
    """With 26 letters 1 is a, 26 is z, 27 is aa."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, len(alphabet))
        letters = alphabet[rest] + letters
    return letters


def _roman(number: int) -> str:
    parts = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
             (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
    words = ""
    for value, letters in parts:
        count, number = divmod(number, value)
        words += letters * count
    return words


def _hanzi(number: int) -> str:
    """1 to 99 in Chinese numerals, other numbers in digits."""
    digits = "〇一二三四五六七八九"
    if not 0 < number < 100:
        return str(number)
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")

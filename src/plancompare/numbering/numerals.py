"""Numerals that labels are written in, and the whole number behind each: 十二, 廿, iv, Ⅻ, ⑤, １２, ハ, 다.

Every function takes the bare numeral and returns None when it is none. Values are those of the Unicode character
database where it has them (digits, circled and bracketed numbers), else of the tables below.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_HAN_DIGITS = {
    c: n
    for n, cs in enumerate(
        ("〇零", "一壱壹弌", "二弐貳贰", "三参參叁", "四肆", "五伍", "六陸陆", "七柒", "八捌", "九玖")
    )
    for c in cs
}
_HAN_TENS = {"廿": 20, "卅": 30, "卌": 40}
_HAN_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}

HAN_NUMERAL = "".join((*_HAN_DIGITS, *_HAN_TENS, *_HAN_UNITS))
"""Every character that may stand in a numeral in Chinese characters below ten thousand."""

IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
GOJUON = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
HANGUL = "가나다라마바사아자차카타파하"
CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
HIJAI = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
THAI = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
STEMS = "甲乙丙丁戊己庚辛壬癸"

_ROMAN = re.compile(r"(l?x{0,3}|xl|xc)(v?i{0,3}|iv|ix)")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def han(numeral: str) -> int | None:
    """The value of a numeral in Chinese characters, 十二 or 一〇二, up to 9999."""
    if not numeral or any(c not in HAN_NUMERAL for c in numeral):
        return None
    if not any(c in _HAN_UNITS or c in _HAN_TENS for c in numeral):  # by place: 二〇一八
        return int("".join(str(_HAN_DIGITS[c]) for c in numeral)) if len(numeral) <= 4 else None
    total, digit = 0, None
    for c in numeral:
        if c in _HAN_UNITS:
            total += (1 if digit is None or digit == 0 else digit) * _HAN_UNITS[c]
            digit = None
        elif c in _HAN_TENS:
            total += _HAN_TENS[c]
        elif digit:  # two digits in a row beside a unit: no numeral
            return None
        else:
            digit = _HAN_DIGITS[c]
    return total + (digit or 0)


def roman(numeral: str) -> int | None:
    """The value of a Roman numeral from i to xcix, in letters or as ready-made characters (Ⅻ)."""
    plain = unicodedata.normalize("NFKC", numeral).lower()
    if not plain or not _ROMAN.fullmatch(plain):
        return None
    values = [_ROMAN_VALUES[c] for c in plain]
    return sum(-v if v < w else v for v, w in zip(values, [*values[1:], 0], strict=True))


def decimal(numeral: str) -> int | None:
    """The value of decimal digits of any script: 12, １２, ๑๒, ١٢."""
    try:
        return int(numeral) if numeral and len(numeral) <= 9 else None
    except ValueError:
        return None


def sign(numeral: str) -> int | None:
    """The value of one character that is a number with its frame: ① ⑴ ⒈ ㈠ ❶."""
    value = unicodedata.numeric(numeral, None) if len(numeral) == 1 else None
    return int(value) if value is not None and value == int(value) else None


def letter(numeral: str, alphabet: str = "abcdefghijklmnopqrstuvwxyz") -> int | None:
    """The place of a letter in an alphabet from 1; a doubled letter (aa) goes on behind the last one."""
    plain = unicodedata.normalize("NFKC", numeral).lower()
    if not plain or len(set(plain)) > 1 or plain[0] not in alphabet or len(plain) > 2:
        return None
    return alphabet.index(plain[0]) + 1 + len(alphabet) * (len(plain) - 1)


@lru_cache(maxsize=2_000)
def any_number(numeral: str) -> int | None:
    """The value of a numeral in digits, Chinese characters, Roman numerals or a single letter, tried in that order."""
    for reading in (decimal, han, roman, letter):
        value = reading(numeral)
        if value is not None:
            return value
    return None

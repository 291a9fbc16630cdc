"""What changes a number without changing its digits: a minus sign, the half of the day, its place in a range."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import pairwise

from plancompare.languages.expressions import expression
from plancompare.quantities.quantity import Half, Quantity, Strength

_BEFORE, _BEHIND = 16, 24  # characters around a number in which such words are looked for
_MINUS = {
    "": r"(?:(?<=^)|(?<=[\s(\[（「“\"'=:：,，;|<>≤≥$€£¥]))[-−–﹣－](?:[$€£¥]\s?)?",
    "en": r"\b(?:minus|negative)\s",
    "de": r"\bminus\s",
    "fr": r"(?<!\bau\s)(?<!\bdu\s)(?<!\bou\s)(?<!\ble\s)\bmoins\s",
    "es": r"(?<!\bal\s)(?<!\blo\s)(?<!\bo\s)(?<!\ba\s)\bmenos\s",
    "it": r"(?<!\bo\s)(?<!\blo\s)\bmeno\s",
    "pt": r"(?<!\bao\s)(?<!\bpelo\s)(?<!\bou\s)(?<!\ba\s)\bmenos\s",
    "nl": r"\bmin\s",
    "pl": r"\bminus\s",
    "ru": r"\bминус\s",
    "tr": r"\beksi\s",
    "ar": "(?:ناقص|سالب)\\s",
    "th": r"(?:ลบ|ติดลบ)\s?",
    "ko": r"(?:영하|마이너스)\s?",
    "ja": "(?:マイナス|氷点下|零下)\\s?",
    "zh": "(?:零下|[负負])\\s?(?:约|約)?",
}
"""What stands before a number below nought, in every language and in one."""
_BELOW = {
    "en": r"below\s(?:zero|freezing)|sub-?zero",
    "de": r"unter\s(?:Null|null|dem\sGefrierpunkt)|Minusgrade",
    "fr": r"(?:au-dessous\sde|en\sdessous\sde|sous)\széro|négati\w+",
    "es": r"bajo\scero|negativ\w+",
    "it": r"sotto\s(?:lo\s)?zero|negativ\w+",
    "pt": r"abaixo\sde\szero|negativ\w+",
    "nl": r"onder\s(?:nul|het\svriespunt)",
    "pl": r"poniżej\szera|mrozu|ujemn\w+",
    "ru": r"ниже\sнуля|мороза|отрицательн\w+",
    "tr": r"sıfırın\saltında|negatif",
    "ar": "تحت\\sالصفر",
    "th": "ต่ำกว่าศูนย์|ใต้ศูนย์|ติดลบ",
    "ko": "영하|음수|마이너스",
    "ja": "氷点下|零下|マイナス|負の",
    "zh": "零下|[负負]|冰点以下|冰點以下",
}
"""What else may say in a sentence that a number is below nought."""

_HALVES = {
    "en": r"\s?(?:(?P<am>a\.?m\b|in the morning)|(?P<pm>p\.?m\b|in the (?:afternoon|evening))|(?P<night>at night))",
    "de": r"\s(?:Uhr\s)?(?:(?P<am>morgens|vormittags|früh)|(?P<pm>nachmittags|abends)|(?P<night>nachts))\b",
    "fr": r"\s(?:h(?:eures?)?\s)?(?:(?P<am>du\smatin)|(?P<pm>de\sl[’']après-midi|du\ssoir))\b",
    "es": (
        r"\s(?:h(?:oras)?\s)?"
        r"(?:(?P<am>a\.\s?m\.|de\sla\s(?:mañana|madrugada))|(?P<pm>p\.\s?m\.|de\sla\s(?:tarde|noche)))"
    ),
    "it": r"\s(?:(?P<am>del\smattino|di\smattina)|(?P<pm>del\spomeriggio|di\ssera))\b",
    "pt": r"\s(?:h(?:oras)?\s)?(?:(?P<am>da\smanhã|da\smadrugada)|(?P<pm>da\starde|da\snoite))\b",
    "nl": r"\s(?:uur\s)?[’']s\s(?:(?P<am>ochtends|morgens)|(?P<pm>middags|avonds)|(?P<night>nachts))\b",
    "pl": r"\s(?:(?P<am>rano|nad\sranem)|(?P<pm>po\społudniu|wieczorem)|(?P<night>w\snocy))\b",
    "ru": r"\s(?:час(?:а|ов)?\s)?(?:(?P<am>утра)|(?P<pm>дня|вечера|пополудни)|(?P<night>ночи))\b",
    "ar": r"\s(?:(?P<am>صباحا|صباحًا|صباحاً|ص)|(?P<pm>مساء|مساءً|ظهرا|ظهرًا|ظهراً|م|بعد\sالظهر))\b",
}
"""Behind an hour: which half of the day; at night the hour tells."""
_HALVES_BEFORE = {
    "zh": "(?:(?P<am>上午|早上|早晨|清晨|凌晨)|(?P<pm>下午|傍晚|午[后後])|(?P<night>晚上|晚间|晚間|夜[里裡间間]?|晚))",
    "ja": "(?:(?P<am>午前|早朝|朝)|(?P<pm>午後|夕方|昼)|(?P<night>夜|深夜|未明))の?",
    "ko": "(?:(?P<am>오전|새벽|아침)|(?P<pm>오후|저녁)|(?P<night>밤))",
    "tr": "(?:(?P<am>sabah|öğleden önce)|(?P<pm>öğleden sonra|akşam)|(?P<night>gece))(?: saat)?",
    "th": "(?!)",
}
"""Before an hour."""
_FROM_TO = expression(
    r"\s?[%％]?-?\s?(?:[-‐‑–—−~～〜]|至|到|から|to|bis|through|à|al|a|tot|do|до|ile|ถึง|إلى|에서|부터)\s?(?:第|제)?"
)
_AND = expression(r"\s?[%％]?\s(?:and|und|et|y|e|en|i|a|и)\s", re.IGNORECASE)
_BETWEEN = expression(r"\b(?:between|zwischen|entre|tra|fra|tussen|między|между)\s\Z", re.IGNORECASE)


def signed(text: str, found: Sequence[Quantity], language: str) -> list[Quantity]:
    """The quantities, in order of the text, with their signs, the halves of the day and the ends of ranges."""
    result = [_with_half(text, _with_minus(text, quantity, language), language) for quantity in found]
    for index, (one, then) in enumerate(pairwise(result)):
        if not result[index].bound and _is_range(text, one, then):
            result[index], result[index + 1] = replace(one, bound="first"), replace(then, bound="last")
    return result


def _is_range(text: str, one: Quantity, then: Quantity) -> bool:
    if not (one.kind == then.kind != "code" or (one.unit and then.unit)) or one.words.stop > then.words.start:
        return False
    if _FROM_TO.fullmatch(text, one.words.stop, then.words.start):
        return True
    start = one.words.start
    between = _BETWEEN.search(text, max(start - _BEFORE, 0), start)
    return bool(between and _AND.fullmatch(text, one.words.stop, then.words.start))


def below_nought(text: str, language: str) -> bool:
    """Whether anything in a sentence may say that a number is below nought: a dash before a number, or a word."""
    return bool(_DASH.search(text) or any(pattern.search(text) for pattern in _below(language.split("-")[0])))


_DASH = expression(r"[-−–﹣－]\s?(?:[$€£¥]\s?)?\d")


@cache
def _below(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = _MINUS.get(language, "(?!)"), _BELOW.get(language, "(?!)")
    return expression(words[0], re.IGNORECASE), expression(words[1], re.IGNORECASE)


@cache
def _minus_before(language: str) -> re.Pattern[str]:
    forms = "|".join(filter(None, (_MINUS[""], _MINUS.get(language))))
    return expression(rf"(?:{forms})\Z", re.IGNORECASE)


def _with_minus(text: str, quantity: Quantity, language: str) -> Quantity:
    if quantity.kind not in ("number", "percent", "fraction") or not quantity.value:
        return quantity
    if quantity.strength is not Strength.digits or _COMPOUND.match(text, quantity.span.stop):
        return quantity
    start = quantity.words.start
    if _minus_before(language).search(text, max(start - _BEFORE, 0), start) or _is_joined(text, start, quantity):
        return replace(quantity, negative=True)
    return quantity


def _is_joined(text: str, start: int, quantity: Quantity) -> bool:
    """Whether a dash between a Han character and a number is its sign: 氣溫為-7度, but not 東京-7."""
    if start < 2 or text[start - 1] not in "-−－" or text[start - 2] < "\u2e80":
        return False
    return quantity.kind == "percent" or bool(quantity.unit and quantity.unit.codes & {"degC", "degF"})


_COMPOUND = expression(r"-[^\W\d_]")  # 5.0- und -5.1-Dateien


@cache
def _halves(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    behind, before = _HALVES.get(language, "(?!)"), _HALVES_BEFORE.get(language, "(?!)")
    return expression(rf"(?:{behind})", re.IGNORECASE), expression(rf"(?:{before})\s?\Z", re.IGNORECASE)


def _with_half(text: str, quantity: Quantity, language: str) -> Quantity:
    """An hour with the half of the day that is said beside it, or that it is in itself: 19:00."""
    if quantity.kind not in ("time", "number") or quantity.value >= 25:
        return quantity
    behind, before = _halves(language)
    start, stop = quantity.words.start, quantity.words.stop
    match = before.search(text, max(start - _BEFORE, 0), start)
    match = match or behind.match(text, stop) or behind.match(text, quantity.span.stop)
    hour = quantity.value // 1
    if match is None:
        if quantity.kind == "time" and (hour >= 13 or text[quantity.span.start] == "0"):  # 02:30 is of a clock of 24
            return replace(quantity, half="pm" if 12 <= hour < 24 else "am")
        return quantity
    said = match.lastgroup
    half: Half = "am" if said == "am" else "pm"
    if said == "night":
        half = "" if hour == 12 else "am" if hour <= 5 else "pm"
    return replace(quantity, kind="time", half=half, also=_also(quantity, half))


def _also(quantity: Quantity, half: Half) -> tuple[Fraction, ...]:
    """What else the hour may be called: 7 in the evening is 19, and 7 in the morning is nothing else."""
    hour, rest = quantity.value // 1, quantity.value % 1
    other = (hour + 12) % 24
    kept = tuple(value for value in quantity.also if value // 1 != other)  # 7点半 is 7.30
    return kept if (half == "am") == (hour != 12) else (*kept, *(other + v % 1 for v in (*kept, rest)))

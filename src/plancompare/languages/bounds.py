"""Numbers that are a least or a most: “at least 30 days”, 三十日以内, „höchstens 5“, language by language.

Only what stands right before or behind the number counts, and what begins first: “no fewer than” is a least though
“fewer than” is a most.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from plancompare.model import Span


class _Words(NamedTuple):
    """What says that a number is a least or a most, before it and behind it; regular expressions."""

    least: str
    most: str
    least_behind: str
    most_behind: str


class Bound(NamedTuple):
    """A number with the words that make it a least (`is_least`) or a most, and where they stand."""

    span: Span
    is_least: bool


_WORDS = {
    "en": _Words(
        r"at (?:the )?(?:very )?least|(?:not?|nothing) (?:less|fewer|lower|earlier|sooner) than|(?:more|greater|higher|"
        r"larger|longer|older|later) than|exceed(?:s|ing|ed)?|a minimum of|in excess of|after",
        r"at (?:the )?(?:very )?most|(?:not?|nothing) (?:more|greater|later|longer|higher|larger|older) than|(?:less|"
        r"fewer|lower|shorter|younger|smaller) than|up to|within|not (?:to )?exceed(?:ing)?|a maximum of|not after",
        r"(?:\s?[\w%]{1,16}){0,2} or (?:more|above|over|longer|older)",
        r"(?:\s?[\w%]{1,16}){0,2} or (?:less|fewer|younger|below|under|shorter)",
    ),
    "fr": _Words(
        r"(?:d['’])?au moins|plus (?:de|d['’])|pas moins de|au minimum|(?:supérieure?s?|égale?s? ou supérieure?s?) à|"
        r"un minimum de|après",
        r"au plus|pas plus de|moins (?:de|d['’])|au maximum|(?:inférieure?s?|égale?s? ou inférieure?s?) à|jusqu['’]à|"
        r"dans un délai de|un maximum de",
        r"(?:\s?[\w%]{1,16}){0,2} (?:au moins|ou plus)",
        r"(?:\s?[\w%]{1,16}){0,2} (?:au plus|ou moins)",
    ),
    "de": _Words(
        "mindestens|mehr als|wenigstens|nicht (?:weniger|unter) als|nicht unter|länger als|minimal|nach",
        "höchstens|weniger als|maximal|nicht (?:mehr|länger|später) als|bis zu|innerhalb von|innerhalb|binnen",
        r"(?:\s?[\w%]{1,16})? (?:oder|und) mehr",
        r"(?:\s?[\w%]{1,16})? oder weniger",
    ),
    "es": _Words(
        "(?:al|por lo) menos|más de|como mínimo|un mínimo de|no menos de|superior(?:es)? a|después de",
        "como máximo|menos de|hasta|un máximo de|no más de|a lo sumo|inferior(?:es)? a|(?:en un plazo|dentro) de",
        r"(?:\s?[\w%]{1,16}){0,2} (?:o más|como mínimo)",
        r"(?:\s?[\w%]{1,16}){0,2} (?:o menos|como máximo)",
    ),
    "pt": _Words(
        "(?:pelo|ao) menos|mais de|no mínimo|um mínimo de|não menos de|superior(?:es)? a|depois de|após",
        "no máximo|menos de|até|um máximo de|não mais de|inferior(?:es)? a|(?:no prazo|dentro) de",
        r"(?:\s?[\w%]{1,16}){0,2} (?:ou mais|no mínimo)",
        r"(?:\s?[\w%]{1,16}){0,2} (?:ou menos|no máximo)",
    ),
    "it": _Words(
        "almeno|più di|come minimo|un minimo di|non meno di|superior[ei] a|dopo",
        "al massimo|meno di|fino a|un massimo di|non più di|inferior[ei] a|entro",
        r"(?:\s?[\w%]{1,16}){0,2} o più",
        r"(?:\s?[\w%]{1,16}){0,2} o meno",
    ),
    "nl": _Words(
        "minstens|ten minste|meer dan|minimaal|langer dan|niet minder dan|na",
        "hoogstens|ten hoogste|minder dan|maximaal|binnen|niet (?:meer|langer|later) dan",
        r"(?:\s?[\w%]{1,16})? of meer",
        r"(?:\s?[\w%]{1,16})? of minder",
    ),
    "ru": _Words(
        "не (?:менее|меньше|ранее)(?: чем)?|более(?: чем)?|больше|свыше|(?:как )?минимум|по (?:крайней|меньшей) мере",
        "не (?:более|больше|позднее|позже)(?: чем)?|менее(?: чем)?|меньше|максимум|в течение",
        r"(?:\s?[\w%]{1,16})? (?:и|или) более",
        r"(?:\s?[\w%]{1,16})? (?:и|или) менее",
    ),
    "pl": _Words(
        "co najmniej|ponad|więcej niż|przynajmniej|powyżej|nie mniej niż|minimum|po",
        "co najwyżej|mniej niż|maksymalnie|poniżej|nie więcej niż|w ciągu",
        r"(?:\s?[\w%]{1,16})? (?:i|lub) więcej",
        r"(?:\s?[\w%]{1,16})? lub mniej",
    ),
    "tr": _Words(
        "en az|asgari",
        "en (?:fazla|çok)|azami",
        r"\S{0,8} ?\w{0,8} (?:fazla|üzeri\w*|aşan)",
        r"\S{0,8} ?\w{0,8} (?:altı\w*|içinde)",
    ),
    "ja": _Words(
        "少なくとも|最低|最短",
        "最大|最長|最高|高々|多くとも",
        r"\S{0,6}?(?:以上|超(?!え)|を[超越]え(?!ない|ず|ぬ)|を上回|を?経過後)",
        r"\S{0,6}?(?:以下|未満|以内|を[超越]え(?:ない|ず|ぬ)|を下回)",
    ),
    "zh": _Words(
        "至少|不(?:得)?少[于於]|不(?:得)?低[于於]|超[过過]|最少|多[于於]|高[于於]",
        "至多|最多|不(?:得)?超[过過]|不(?:得)?多[于於]|不(?:得)?高[于於]|少[于於]|低[于於]|未[满滿]|不足",
        r"\S{0,5}?以上",
        r"\S{0,5}?(?:以下|以[内內]|之[内內])",
    ),
    "ko": _Words("적어도|최소한?", "최대|많아야", r"\S{0,5} ?(?:이상|초과)", r"\S{0,5} ?(?:이하|미만|이내)"),
}
_DENSE = frozenset(("ja", "zh", "ko"))
_DIGITS = r"(?:[€$£¥]\s?)?[0-9０-９][0-9０-９.,，．]{0,20}"
_IDEOGRAPHIC = (
    "[0-9０-９〇零一二三四五六七八九十百千万萬億亿兩两半][0-9０-９.,，．〇一二三四五六七八九十百千万萬億亿]{0,20}"
)
_NUMBER = {
    "en": rf"(?:{_DIGITS}|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety|(?:a|one) hundred)\b)",
}


def bounds(words: str, tag: str) -> list[Bound]:
    """The leasts and mosts among some words, in order; none for a language that has no page here."""
    pattern = _pattern(tag.split("-")[0])
    found = pattern.finditer(words) if pattern else ()
    return [Bound(Span(*match.span()), (match.lastgroup or "").startswith("least")) for match in found]


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """What says so with its number; of what begins at one place the most is taken."""
    words = _WORDS.get(language)
    if words is None:
        return None
    edge = "" if language in _DENSE else r"\b"
    number = _IDEOGRAPHIC if language in _DENSE else _NUMBER.get(language, _DIGITS)
    before = {"most": words.most, "least": words.least}
    behind = {"most_behind": words.most_behind, "least_behind": words.least_behind}
    made = [rf"(?P<{name}>{edge}(?:{said}){edge}\s{{0,2}}{number})" for name, said in before.items()]
    made += [rf"(?P<{name}>{number}(?:{said}){edge})" for name, said in behind.items()]
    return re.compile("|".join(made), re.IGNORECASE)

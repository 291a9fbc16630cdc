"""The languages whose words for citations are known. A new one is an entry in its file and a line here."""

from __future__ import annotations

from plancompare.citations.eastern import ARABIC, POLISH, RUSSIAN, THAI, TURKISH
from plancompare.citations.germanic import DUTCH, ENGLISH, GERMAN
from plancompare.citations.romance import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from plancompare.citations.vocabulary import Words

WORDS: dict[str, Words] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
    "pl": POLISH,
    "ru": RUSSIAN,
    "tr": TURKISH,
    "ar": ARABIC,
    "th": THAI,
}
"""The languages by tag."""

"""What the tool must know of each language: one page of data each, and one line in the register."""

from __future__ import annotations

from plancompare.languages.arabic import ARABIC
from plancompare.languages.borrowed import UNDETERMINED, BorrowedLanguage
from plancompare.languages.chinese import CHINESE, SIMPLIFIED, TRADITIONAL
from plancompare.languages.dutch import DUTCH
from plancompare.languages.english import ENGLISH
from plancompare.languages.french import FRENCH
from plancompare.languages.german import GERMAN
from plancompare.languages.italian import ITALIAN
from plancompare.languages.japanese import JAPANESE
from plancompare.languages.korean import KOREAN
from plancompare.languages.polish import POLISH
from plancompare.languages.portuguese import PORTUGUESE
from plancompare.languages.russian import RUSSIAN
from plancompare.languages.spanish import SPANISH
from plancompare.languages.thai import THAI
from plancompare.languages.turkish import TURKISH
from plancompare.seams import Language

LANGUAGES: tuple[Language, ...] = (
    TRADITIONAL,
    SIMPLIFIED,
    CHINESE,
    JAPANESE,
    KOREAN,
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    ITALIAN,
    PORTUGUESE,
    DUTCH,
    POLISH,
    RUSSIAN,
    TURKISH,
    ARABIC,
    THAI,
    UNDETERMINED,
)

_BY_TAG = {language.tag: language for language in LANGUAGES}


def language_of(tag: str) -> Language:
    """The page of a language; for a tag without one, a page that borrows its sentence ends from a library."""
    return _BY_TAG.get(tag) or BorrowedLanguage(tag, tag)

"""Whether a line does nothing but name languages: English | Deutsch | 日本語, a choice of editions and no text.

Each language is named in itself; “English, German, French” is a line of some text.
"""

from __future__ import annotations

import re

from plancompare.readers.sheet import Sheet, Strike

_NAMES = """
afrikaans shqip العربية عربي عربى հայերեն azərbaycanca basque euskara беларуская বাংলা bosanski български català
中文 简体中文 簡體中文 繁體中文 繁体中文 简体 繁體 简 繁 正體中文 汉语 漢語 日本語 한국어
hrvatski čeština česky dansk nederlands english esperanto eesti filipino suomi français francais galego ქართული
deutsch ελληνικά עברית हिन्दी हिंदी magyar íslenska indonesia gaeilge italiano қазақша latviešu lietuvių македонски
melayu malti मराठी монгол नेपाली norsk bokmål nynorsk فارسی polski português română русский rumantsch српски srpski
slovenčina slovenščina español castellano kiswahili svenska tagalog தமிழ் తెలుగు ไทย ภาษาไทย türkçe українська اردو
oʻzbekcha việt cymraeg
"""
_KNOWN = frozenset(_NAMES.split())
_OTHERS = """
brasil brazil br portugal pt tiếng bahasa simplified traditional cn tw hk us uk gb latin latinoamérica 日本 台灣 大陆
language languages sprache sprachen langue langues idioma idiomas lingua lingue 語言 语言 言語 언어 язык языки dil
اللغة ภาษา taal język
"""
_BESIDE = frozenset(_OTHERS.split())  # what stands with a name: Português (Brasil), Tiếng Việt, Bahasa Indonesia
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0dff\u0e31-\u0e4e\u200c’ʻ'][^\W\d_]*)*")
_WIDEST = 400  # characters; what is longer is no such line
_FEWEST = 2  # languages that make a choice


def names_languages(line: str) -> bool:
    """Whether the line names two languages or more, and says nothing else."""
    if len(line) > _WIDEST or any(sign.isdecimal() for sign in line):
        return False
    words = [word.casefold() for word in _WORD.findall(line)]
    return len({*words} & _KNOWN) >= _FEWEST and all(word in _KNOWN or word in _BESIDE for word in words)


def language_pickers(sheet: Sheet) -> list[Strike]:
    """The blocks of a sheet that are such lines, with links among them."""
    if not sheet.links:
        return []
    return [
        Strike(index, index + 1, "furniture: language picker")
        for index, block in enumerate(sheet.blocks)
        if any(block.span.start <= link.start < block.span.stop for link in sheet.links)
        and names_languages(block.span.of(sheet.text))
    ]

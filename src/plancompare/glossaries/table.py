"""Glossaries in tables: a row a concept, a column a language, named in the first row.

A column may be named by a tag (zh-Hant, en-US), by a language's name (English, 日本語), or as source and target. A
column `status` says of the row's target terms that they are preferred or forbidden; a column `forbidden` holds terms
that must not be used. Without such a first row, the first two columns are source and target. Several terms in one cell
are parted by | or ; (by | alone where ; parts the cells).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from plancompare.errors import BrokenTable, EmptyInput, InputError, UsageError
from plancompare.glossaries.statuses import status_of
from plancompare.glossary import Glossary, GlossaryEntry, GlossaryTerm, Status
from plancompare.languages.tags import canonical

_NAMES = {
    "english": "en", "英語": "en", "英语": "en", "英文": "en", "영어": "en", "german": "de", "deutsch": "de",
    "french": "fr", "français": "fr", "spanish": "es", "español": "es", "italian": "it", "italiano": "it",
    "portuguese": "pt", "português": "pt", "dutch": "nl", "nederlands": "nl", "russian": "ru", "русский": "ru",
    "polish": "pl", "polski": "pl", "turkish": "tr", "türkçe": "tr", "korean": "ko", "한국어": "ko", "韓国語": "ko",
    "japanese": "ja", "日本語": "ja", "日语": "ja", "日語": "ja", "日文": "ja", "chinese": "zh", "中文": "zh",
    "中国語": "zh", "汉语": "zh-Hans", "简体中文": "zh-Hans", "簡體中文": "zh-Hans", "简体": "zh-Hans",
    "simplified chinese": "zh-Hans", "chinese (simplified)": "zh-Hans", "traditional chinese": "zh-Hant",
    "chinese (traditional)": "zh-Hant", "繁體中文": "zh-Hant", "繁体中文": "zh-Hant", "正體中文": "zh-Hant",
    "繁體": "zh-Hant", "arabic": "ar", "العربية": "ar", "thai": "th", "ไทย": "th", "vietnamese": "vi",
    "tiếng việt": "vi", "swedish": "sv", "svenska": "sv", "danish": "da", "dansk": "da", "norwegian": "nb",
    "finnish": "fi", "suomi": "fi", "czech": "cs", "čeština": "cs", "ukrainian": "uk", "українська": "uk",
    "hungarian": "hu", "magyar": "hu", "greek": "el", "ελληνικά": "el", "hebrew": "he", "hindi": "hi",
}  # fmt: skip
_SOURCE = frozenset(
    [
        "source",
        "original",
        "term",
        "原文",
        "原語",
        "源語",
        "源语",
        "ausgangssprache",
        "quelle",
        "begriff",
        "terme",
        "término",
    ]
)
_TARGET = frozenset(
    [
        "target",
        "translation",
        "equivalent",
        "訳文",
        "訳語",
        "译文",
        "譯文",
        "译词",
        "目标",
        "目標",
        "zielsprache",
        "ziel",
        "übersetzung",
        "traduction",
        "traducción",
    ]
)
_STATUS = frozenset(("status", "usage", "state", "administrative status", "ステータス", "状態", "状态", "狀態", "用法"))
_FORBIDDEN = re.compile(
    r"(?:forbidden|deprecated|do not use|avoid|not allowed"
    r"|禁則|禁用|禁止|verboten|interdit)(?:[ _]terms?)?"
)
_NO_LANGUAGES = frozenset(("id", "no", "nr", "is", "it", "to", "or", "as", "so", "am", "my", "be", "he"))
_YES = frozenset(("yes", "y", "true", "1", "x", "✓", "ja", "oui", "是"))
_NO = frozenset(("no", "n", "false", "0", "", "nein", "non", "否"))


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column holds what: terms by column with their language, and where status and forbidden terms stand."""

    languages: dict[int, str]
    target: int | None = None
    status: int | None = None
    forbidden: int | None = None


def looks_like_table(decoded: str) -> bool:
    """Whether it may be a table: anything may."""
    return True


def read_table(decoded: str, name: str, languages: tuple[str, str] = ("", "")) -> Glossary:
    """The glossary. Raises EmptyInput without rows, BrokenTable without columns or languages that can be told."""
    delimiter = _delimiter(decoded)
    rows = [(number, row) for number, row in _rows(decoded, name, delimiter) if any(cell.strip() for cell in row)]
    if not rows:
        raise EmptyInput(f"The glossary {name} has no terms in it.", "Check that this is the file that you mean.")
    header = _header(rows[0][1], languages)
    if header is None and max(len(row) for _, row in rows) < 2:
        raise BrokenTable(
            f"The glossary {name} has one column: nothing says how its terms are to be rendered.",
            "Give each language a column, parted by tabs or commas.",
        )
    columns = header or _Columns(dict(enumerate(languages)), 1)
    if "" in columns.languages.values():
        raise BrokenTable(
            f"The columns of the glossary {name} do not say in which languages they are.",
            "Name the languages in its first row (zh-Hant, ja), or with --source-language and --target-language.",
        )
    body = rows[1:] if header else rows
    entries = tuple(entry for number, row in body if (entry := _entry(number, row, columns, delimiter)))
    if not entries:
        raise EmptyInput(f"The glossary {name} has no terms in it.", "Check that this is the file that you mean.")
    return Glossary(name, entries)


def _delimiter(decoded: str) -> str:
    """What parts the cells of most lines: a tab if there are any, else the more frequent of semicolon and comma."""
    lines = [line for line in decoded.splitlines()[:50] if line.strip()]
    return max("\t;,", key=lambda mark: (sum(mark in line for line in lines), mark == "\t"))


def _rows(decoded: str, name: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    table = csv.reader(io.StringIO(decoded, newline=""), delimiter=delimiter, strict=False)
    try:
        for row in table:
            yield table.line_num, row
    except csv.Error as fault:
        raise InputError(
            f"The glossary {name} cannot be read at line {table.line_num}: {fault}.", "Save it as CSV or TSV once more."
        ) from None


def _header(row: list[str], languages: tuple[str, str]) -> _Columns | None:
    """What the first row names, or None if it names no two columns of terms."""
    found: dict[int, str] = {}
    target = status = forbidden = None
    for index, cell in enumerate(row):
        title = " ".join(cell.replace("_", " ").lower().split())
        if title in _STATUS:
            status = index
        elif _FORBIDDEN.fullmatch(title):
            forbidden = index
        elif (language := _language(title, languages)) is not None:
            found[index] = language
            if _TARGET.intersection(title.split()) or (target is None and language == languages[1]):
                target = index
    if len(found) < 2:
        return None
    return _Columns(found, target if target is not None else sorted(found)[1], status, forbidden)


def _language(title: str, languages: tuple[str, str]) -> str | None:
    """The language that a column's title names; None if it names none. `id` and `no` are numbers, not languages."""
    words = title.split()
    if title in _NAMES:
        return _NAMES[title]
    for word in (title, *(re.split(r"[\s()\[\]:/]+", title) if len(words) < 4 else ())):
        if word in _NAMES:
            return _NAMES[word]
        if word and word not in _SOURCE | _TARGET and (word not in _NO_LANGUAGES or word in languages):
            try:
                return canonical(word)
            except UsageError:
                continue
    if _SOURCE.intersection(words):
        return languages[0]
    return languages[1] if _TARGET.intersection(words) else None


def _entry(number: int, row: list[str], columns: _Columns, delimiter: str) -> GlossaryEntry | None:
    """The concept of a row; None if it has no two languages."""
    said = row[columns.status] if columns.status is not None and columns.status < len(row) else ""
    barred = row[columns.forbidden].strip() if columns.forbidden is not None and columns.forbidden < len(row) else ""
    status = "forbidden" if barred.lower() in _YES else status_of(said)
    terms: list[GlossaryTerm] = []
    for index, language in columns.languages.items():
        cell = row[index] if index < len(row) else ""
        of_target = index == columns.target or (len(columns.languages) == 2 and index == max(columns.languages))
        own: Status = status if of_target else ""
        terms += (GlossaryTerm(words, language, own) for words in _parted(cell, delimiter))
    target = columns.languages.get(columns.target if columns.target is not None else -1)
    if target and barred.lower() not in _YES | _NO:
        terms += (GlossaryTerm(words, target, "forbidden") for words in _parted(barred, delimiter))
    return GlossaryEntry(str(number), tuple(terms)) if len({term.language for term in terms}) > 1 else None


def _parted(cell: str, delimiter: str) -> Iterator[str]:
    for words in re.split(r"\|" if delimiter == ";" else r"[|;；]", cell):
        if words.strip():
            yield " ".join(words.split())

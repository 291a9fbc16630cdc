"""Which two columns of a table hold a text and its translation: those that are named, or that can be no others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from plancompare.errors import UsageError
from plancompare.languages.detection import detect
from plancompare.languages.tags import canonical

_NAMES_WORDS = """
    ar=arabic,arabisch,arabe,العربية,アラビア語,阿拉伯语,阿拉伯文
    de=german,deutsch,allemand,alemán,tedesco,ドイツ語,独語,德语,德文,德語
    en=english,englisch,anglais,inglés,inglese,inglês,английский,英語,英文,英语,영어
    es=spanish,spanisch,espagnol,español,スペイン語,西班牙语,西班牙文
    fr=french,französisch,français,フランス語,仏語,法语,法文,法語
    it=italian,italienisch,italien,italiano,イタリア語,意大利语
    ja=japanese,japanisch,japonais,japonés,日本語,日文,日语,日語,和文,일본어
    ko=korean,koreanisch,coréen,한국어,韓国語,韩语,韓文,韩文,韓語
    nl=dutch,niederländisch,nederlands,オランダ語,荷兰语
    pl=polish,polnisch,polski,ポーランド語,波兰语
    pt=portuguese,portugiesisch,português,ポルトガル語,葡萄牙语
    ru=russian,russisch,russe,русский,ロシア語,俄语,俄文,俄語
    th=thai,ไทย,タイ語,泰语,泰文
    tr=turkish,türkisch,türkçe,トルコ語,土耳其语
    zh=chinese,chinesisch,chinois,chino,中文,中国語,中國語,漢語,汉语,중국어
    zh-Hant=traditional,繁體,繁体,繁體中文,繁体字,正體
    zh-Hans=simplified,简体,簡體,简体中文,簡体字
    uk=ukrainian,українська cs=czech,čeština sv=swedish,svenska da=danish,dansk fi=finnish,suomi el=greek,ελληνικά
    vi=vietnamese,越南语,越南文 he=hebrew,עברית hi=hindi,हिन्दी hu=hungarian,magyar
"""
_NAMES = {
    name: tag for entry in _NAMES_WORDS.split() for tag, _, names in [entry.partition("=")] for name in names.split(",")
}
_TAG = re.compile(
    r"(?:ar|bg|cs|da|de|el|en|es|fi|fr|he|hi|hu|it|ja|jp|ko|nl|pl|pt|ro|ru|sk|sv|th|tr|uk|vi|zh|cn|tw)"
    r"(?:[-_](?:[a-z]{2}|hans|hant|419)){0,2}"
)
_SOURCE_WORDS = "source src original quelle ausgangstext origen fuente 原文 源文 原語 원문 оригинал"
_TARGET_WORDS = """
    target tgt translation übersetzung ziel traduction traducción 訳文 译文 譯文 翻訳 翻译 번역 перевод
"""
_ROLES = frozenset(_SOURCE_WORDS.split()), frozenset(_TARGET_WORDS.split())
_ASIDE_WORDS = "note notes comment comments remark remarks context id key no number 備考 备注 備註 注記 비고 bemerkung"
_ASIDE = frozenset(_ASIDE_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+(?:[-_][A-Za-z0-9]+)*")
_IDENTIFIER = re.compile(r"[\x21-\x7e]*[\d_./:#-][\x21-\x7e]*|[\x21-\x7e]")
_LETTER = re.compile(r"[^\W\d_]")
SAMPLE = 300  # cells of a column that are looked at
FILLED = 0.5  # share of the rows in which a column must have a text to be one of the two without being named


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its place from 0, its title ("" for none), the language that the title names, and its first cells."""

    place: int
    title: str
    cells: tuple[str, ...]

    @property
    def shown(self) -> str:
        """`2 “Deutsch”`."""
        return f"{self.place + 1} “{self.title}”" if self.title else str(self.place + 1)

    @property
    def named_language(self) -> str:
        """What the title says, "" if it names no language."""
        words = [word.casefold() for word in _WORD.findall(self.title)]
        tags = [canonical(word) for word in words if _TAG.fullmatch(word)]
        names = [_NAMES[word] for word in words if word in _NAMES]
        return max([*tags, *names], key=len, default="")  # traditional Chinese is more than Chinese

    @property
    def language(self) -> str:
        """That of the title, else that of the words, else ""."""
        if self.named_language:
            return self.named_language
        found, _ = detect("\n".join(self.cells))
        return "" if found == "und" else found

    def plays(self, role: int) -> bool:
        """Whether the title says that this is the source (0) or the translation (1)."""
        return any(word.casefold() in _ROLES[role] for word in _WORD.findall(self.title))

    @property
    def is_text(self) -> bool:
        """Whether most rows have words here, and not only names for machines."""
        if any(word.casefold() in _ASIDE for word in _WORD.findall(self.title)):
            return False
        words = [cell for cell in self.cells if _LETTER.search(cell) and not _IDENTIFIER.fullmatch(cell.strip())]
        return len(words) >= FILLED * max(len(self.cells), 1)


@dataclass(frozen=True, slots=True)
class Choice:
    """The two columns, and what told which they are; "" if both were named."""

    source: Column
    target: Column
    because: str = ""


def choose(columns: Sequence[Column], wanted: tuple[str, str], languages: tuple[str, str], name: str) -> Choice:
    """The columns of source and target. What is "" in `wanted` is found; `languages` are tags that were asked for.

    Raises UsageError, which tells the columns that there are.
    """
    named = [_named(columns, word, name) if word else None for word in wanted]
    if named[0] and named[0] is named[1]:
        raise UsageError(f"The two texts cannot both stand in column {named[0].shown}.", _listed(columns))
    if named[0] and named[1]:
        return Choice(named[0], named[1])
    texts = [column for column in columns if column.is_text and column not in named]
    rows: tuple[tuple[str, tuple[Column | None, Column | None]], ...] = (
        ("of the languages that were named", (_of_language(texts, languages[0]), _of_language(texts, languages[1]))),
        ("their titles say so", (_only(c for c in columns if c.plays(0)), _only(c for c in columns if c.plays(1)))),
    )
    found, because = named, ""
    for why, told in rows:
        if any(told) and told[0] is not told[1]:
            found = [one or (other if other not in found else None) for one, other in zip(found, told, strict=True)]
            because = because or why
    for why, among in (
        ("their titles name languages", [c for c in texts if c.named_language]),
        ("they are in two languages", _of_two_languages(texts)),
        ("no other column holds a text", texts),
    ):
        if not (found[0] and found[1]):
            rest = [column for column in among if column not in found]
            if len(rest) == sum(one is None for one in found):
                found = [one or rest.pop(0) for one in found]
                because = because or why
    if found[0] and found[1]:
        return Choice(found[0], found[1], because)
    raise UsageError(
        f"{name} does not tell which two of its columns are the source and its translation.",
        f"Name them with --source-column and --target-column: {_listed(columns)}",
    )


def _named(columns: Sequence[Column], wanted: str, name: str) -> Column:
    """The column of that title or number (from 1). Raises UsageError."""
    plain = " ".join(wanted.split()).casefold()
    found = [column for column in columns if column.title.casefold() == plain]
    if len(found) > 1:
        places = " or ".join(str(column.place + 1) for column in found)
        raise UsageError(f"{name} has {len(found)} columns “{wanted}”.", f"Give the number of one: {places}.")
    if not found and wanted.strip().isdecimal() and 1 <= int(wanted) <= len(columns):
        found = [columns[int(wanted) - 1]]
    if not found:
        raise UsageError(f"{name} has no column “{wanted}”.", _listed(columns))
    return found[0]


def _of_language(columns: Sequence[Column], tag: str) -> Column | None:
    wanted = canonical(tag) if tag else ""
    return _only(column for column in columns if wanted and column.language == wanted)


def _of_two_languages(texts: Sequence[Column]) -> list[Column]:
    """The columns with a language of their own, if these are two."""
    found = [column for column in texts if column.language]
    return found if len({column.language for column in found}) == len(found) == 2 else []


def _only(columns: Iterable[Column]) -> Column | None:
    found = list(columns)
    return found[0] if len(found) == 1 else None


def _listed(columns: Sequence[Column]) -> str:
    tags = [column.language if column.is_text else "" for column in columns]
    shown = (f"{column.shown} ({tag})" if tag else column.shown for column, tag in zip(columns, tags, strict=True))
    return f"Its columns are {', '.join(shown)}."

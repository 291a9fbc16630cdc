"""Where a text names its own divisions (第3条第2項, Article 3(2), 附件1, § 5): numbers there count nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plancompare.languages.expressions import expression
from plancompare.numbering.words import ANNEX_WORDS, DIVISION_WORDS, HAN_UNITS, HANGUL_UNITS
from plancompare.quantities.quantity import Quantity

_FINER = """
    paragraph para point item subparagraph absatz absätze absätzen abs artikeln ziffer satz alinéa paragraphe paragraaf
    lid apartado párrafo parágrafo comma commi articoli clausole klauzule ustęp ust пункт пункты п часть части частью
    статьи статьёй fıkra bent المادة المادتين المواد الفقرة الفقرتان الفقرتين البند البنود
"""
_STEMS = (*DIVISION_WORDS, *_FINER.split(), *(word.lower() for word in ANNEX_WORDS))
_WORDS = frozenset(word + ending for word in _STEMS for ending in ("", "s", "es", "n", "en", "i", "x", "e"))
_WITHOUT_PARA = _WORDS - {"para"}  # which is a preposition in Spanish and Portuguese
_REACH = 24  # characters before a number: no word of a division is longer
_WORD_BEFORE = expression(r"([^\W\d_]+)\.?\s*(?:n\.?[°ºo.]s?\s*)?\(?(?:[A-Z]\.)?$")  # Section B.5
_HAN_ANNEXES = [word for word in ANNEX_WORDS if word[0] > "⺀"]
_ANNEX_ENDS = frozenset(("第", *(word[-1] for word in _HAN_ANNEXES)))
_HAN_ANNEX_BEFORE = expression(rf"(?:{'|'.join(_HAN_ANNEXES)})\s*第?\s*$")
_UNIT_BEHIND = expression(rf"\s?(?:{'|'.join((*HAN_UNITS, *HANGUL_UNITS))})(?![目人回次名番机機选選])")
_BARE_UNIT_BEHIND = expression(r"[条條](?=[之のノ第款項项规規に、，。]|\d)")
_LETTER = expression(r"(?<![A-Za-z])[A-Z]\.$")
_GOES_ON = expression(
    r"\.|[条條款项項号號조항호]?\s?(?:[之のノ의第]\s?)?|\s?[/–-]\s?|\)?\s?\(|[)\s]*(?:,|、|，|;)?\s?"
    r"(?:and|or|to|und|oder|bis|et|ou|à|y|o|a|e|en|of|tot|i|do|и|или|ve|و|及|至|和|與|与|到|から|及び|又は)?\s?(?:第|제)?\s?"
)


def references(text: str, found: Sequence[Quantity], language: str) -> Iterator[int]:
    """The indices of the quantities by which the text names a clause, section or annex."""
    words = _WITHOUT_PARA if language in ("es", "pt") else _WORDS
    last = -1
    for index, quantity in enumerate(found):
        start, stop = quantity.span.start, quantity.span.stop
        goes_on = last >= 0 and last == index - 1 and _goes_on(text, found[last].span.stop, start)
        if goes_on or _is_named(text, start, stop, words):
            last = index
            yield index


def _goes_on(text: str, stop: int, start: int) -> bool:
    """Whether what stands between carries a list of references on. A comma alone may end it: "Article 5, 30 days"."""
    between = text[stop:start]
    return between.strip() not in (",", "，", "、", ";", "") and bool(_GOES_ON.fullmatch(between))


def _is_named(text: str, start: int, stop: int, words: frozenset[str]) -> bool:
    before = text[max(start - _REACH, 0) : start]
    lettered = _LETTER.search(before)
    if lettered and before[: lettered.start()].rstrip().endswith(("第", "제")):  # 第 B.5 节
        before = before[: lettered.start()]
    last = before.rstrip()[-1:]
    if last < "\u2e80":
        word = _WORD_BEFORE.search(before)
        if last == "§" or (word and word[1].lower() in words):
            return True
        return bool(_BARE_UNIT_BEHIND.match(text, stop))
    if before[-2:].rstrip().endswith(("第", "제")) and _UNIT_BEHIND.match(text, stop):
        return True
    annex = last in _ANNEX_ENDS and _HAN_ANNEX_BEFORE.search(before)
    return bool(annex or _BARE_UNIT_BEHIND.match(text, stop))

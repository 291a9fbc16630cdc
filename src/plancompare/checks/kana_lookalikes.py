"""Katakana where a kanji or hiragana is meant, and kanji where katakana is meant: 協カ, 第ニ条, 学校ヘ, 工ネルギー.

A look-alike is reported if its neighbours speak against it: the kanji makes a word with them (`lookalikes.JOINED`, or
the text has that word elsewhere), no word can begin or go on so, or the text has the whole word in the right script.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plancompare.checks.lookalikes import JOINED, KANJI
from plancompare.fold import is_han
from plancompare.languages.expressions import expression
from plancompare.model import Span

_KATA = "ァ-ヺー-ヾ"
_RUN = expression(f"[{_KATA}]+")
_HIRAGANA = expression("[ぁ-ゖ]")
_NUMERALS = frozenset("〇零一二三四五六七八九十百千万億数何幾")
_COUNTERS = frozenset("条項号章節款編部月日年人回件次番目度位級種階巻割分倍点代世")
_LISTED = frozenset("号項表条款イロハニホヘト")  # before the katakana label of a listed item: 第一号ハ
_NATIONS = frozenset("日米中英独仏韓朝欧印伊加豪宇波土対訪反親駐在露")  # 日ロ首脳: ロ stands for Russia
_FEW = _NUMERALS | frozenset("半全各両同")
_KAGETSU = frozenset("国月所年条村町店点")  # 三カ国
_SWAPPED = {"ヘ": "へ", "ベ": "べ", "ペ": "ぺ", "リ": "り"}
_SWAPPING = expression("[ヘベペリ]")
_AMONG_KATAKANA = expression(f"(?<=[{_KATA}])[べぺ](?=[{_KATA}])")
_KANJI_INSIDE = expression(f"[力口工夕二八才卜一](?=[{_KATA}])|(?<=[{_KATA}])[力口工夕二八才卜一]")
_KATAKANA = {kanji: kana for kana, kanji in KANJI.items()}
_SMALL = frozenset("ァィゥェォャュョ")
_HARDLY_A_WORD = frozenset("口工夕卜才")  # kanji that hardly ever stand alone between katakana


@dataclass(frozen=True, slots=True)
class Suspect:
    """A character at `at` of a text where `meant` is meant; `word` is what is written, `wanted` what should be."""

    at: int
    meant: str
    word: str
    wanted: str
    confidence: float
    why: str


class Vocabulary:
    """What two documents write themselves: their runs of katakana, and how often a word stands in them."""

    def __init__(self, *texts: str) -> None:
        self._texts = texts
        self.runs = frozenset(run for text in texts for run in _RUN.findall(text) if len(run) > 2)

    def count(self, word: str) -> int:
        """How often the word stands in the texts."""
        return sum(text.count(word) for text in self._texts)

    def begins(self, rest: str) -> bool:
        """Whether a run of katakana is one, or begins with one, that stands alone elsewhere."""
        return any(rest[:n] in self.runs for n in range(len(rest), 2, -1))


def in_japanese(text: str, span: Span, vocabulary: Vocabulary) -> Iterator[Suspect]:
    """The suspects of one passage. Texts of the old kind, with katakana for particles, have none."""
    words = span.of(text)
    if _is_old(words):
        return
    for match in _RUN.finditer(text, span.start, span.stop):
        yield from _of_run(text, span, match, vocabulary)
    for match in _KANJI_INSIDE.finditer(text, span.start, span.stop):
        yield from _kanji_in_katakana(text, span, match.start(), vocabulary)
    for match in _SWAPPING.finditer(text, span.start, span.stop):
        at, kana = match.start(), match[0]
        before, after = text[at - 1] if at else "", text[at + 1] if at + 1 < span.stop else ""
        if not all("ぁ" <= c <= "ゖ" or (kana == "ヘ" and "一" <= c <= "鿿") for c in (before, after)):
            continue
        if text[at - 1] not in _LISTED and text[at + 1] not in "短長音":
            yield _suspect(text, at, _SWAPPED[kana], at - 1, at + 2, 0.85 if kana != "リ" else 0.7, "kana around it")
    for match in _AMONG_KATAKANA.finditer(text, span.start, span.stop):
        at = match.start()
        yield _suspect(text, at, {"べ": "ベ", "ぺ": "ペ"}[match[0]], at - 1, at + 2, 0.8, "kana around it")


def in_chinese(text: str, span: Span) -> Iterator[Suspect]:
    """Single katakana beside Han characters, for which Chinese has no other use."""
    for match in _RUN.finditer(text, span.start, span.stop):
        at, kana = match.start(), match[0]
        before, after = _around(text, span, at, match.end())
        if len(kana) == 1 and kana in KANJI and (is_han(before) or is_han(after)):
            start, stop = at - is_han(before), at + 1 + is_han(after)
            yield _suspect(text, at, KANJI[kana], start, stop, 0.7 if kana == "ー" else 0.95, "Chinese has no kana")


def _of_run(text: str, span: Span, match: re.Match[str], vocabulary: Vocabulary) -> Iterator[Suspect]:
    """A run of katakana whose first character may belong to the kanji before it, or all of it to those around."""
    at, run = match.start(), match[0]
    kana = run[0]
    before, after = _around(text, span, at, match.end())
    kanji = KANJI.get(kana)
    if kanji is None or (kana == "カ" and after in _KAGETSU and before in _FEW):
        return
    single = len(run) == 1
    behind, ahead = JOINED[kanji]
    pair, next_pair = before + kanji, kanji + after
    if single and (before == "第" or before in _NUMERALS) and kana in "ニハー":
        if (after in _COUNTERS or after in _NUMERALS) and (before == "第" or kana != "ー"):
            yield _suspect(text, at, kanji, at - 1, at + 2, 0.9, "between numerals or counters")
    elif kana == "ー":
        yield from _bar(text, span, at, before, after, single, vocabulary)
    elif is_han(before) and (kana != "ロ" or before not in _NATIONS):
        known, attested = before in behind, vocabulary.count(pair)
        if single and (known or attested > 1):
            yield _suspect(
                text, at, kanji, at - 1, at + 1, 0.9 + 0.05 * (known and attested > 0), f"“{pair}” is a word"
            )
        elif single and after in ahead:
            yield _suspect(text, at, kanji, at, at + 2, 0.85, f"“{next_pair}” is a word")
        elif not single and (known or attested > 1) and attested and _is_stray(run, vocabulary):
            yield _suspect(text, at, kanji, at - 1, at + 1, 0.9, f"“{pair}” and “{run[1:]}” stand in the text")
    elif single and is_han(after) and after in ahead and not (at == span.start and kana in "ロハニ"):
        yield _suspect(text, at, kanji, at, at + 2, 0.9, f"“{next_pair}” is a word")


def _is_stray(run: str, vocabulary: Vocabulary) -> bool:
    """Whether the run without its first character begins as another run does, and with it only as itself."""
    return vocabulary.begins(run[1:]) and not any(run[:n] in vocabulary.runs for n in range(3, len(run)))


def _bar(
    text: str, span: Span, at: int, before: str, after: str, single: bool, vocabulary: Vocabulary
) -> Iterator[Suspect]:
    """The mark of a long vowel where no vowel is: 統ーする, 、ー般に. Between kanji it may be a dash."""
    behind, ahead = JOINED["一"]
    if not single:
        return
    if before in behind and not is_han(after):
        yield _suspect(text, at, "一", at - 1, at + 1, 0.85, f"“{before}一” is a word")
    elif after == "つ" and (is_han(before) or before in "のうも、（「"):
        yield _suspect(text, at, "一", at, at + 2, 0.8, "“一つ” is a word")
    elif after in ahead and (is_han(before) or before in " 、。「（のはがをにでとれ"):
        attested = vocabulary.count("一" + after) > 0
        dash = is_han(before) or at == span.start or before == " "  # between kanji a dash, in front a bullet
        if attested or not dash:
            sure = 0.7 if dash else 0.85 if attested or before in "、。「（" else 0.6
            yield _suspect(text, at, "一", at, at + 2, sure, f"“一{after}” is a word")


def _kanji_in_katakana(text: str, span: Span, at: int, vocabulary: Vocabulary) -> Iterator[Suspect]:
    """A kanji beside katakana where the text elsewhere has katakana, or where no kanji can stand."""
    kanji = text[at]
    left, right = at, at + 1
    while left > span.start and _RUN.match(text[left - 1]):
        left -= 1
    while right < span.stop and _RUN.match(text[right]):
        right += 1
    before, after = _around(text, span, left, right)
    whole = text[left:at] + _KATAKANA[kanji] + text[at + 1 : right]
    here, inside = _KATAKANA[kanji], left < at and at + 1 < right
    following = text[at + 1 : at + 2]
    unsayable = following in _SMALL or (following == "ー" and at + 2 < right)
    unsayable |= following == "ッ" and kanji in _HARDLY_A_WORD
    if is_han(before):
        return
    if len(whole) > 2 and whole in vocabulary.runs:
        yield _suspect(text, at, here, left, right, 0.95, f"the text has “{whole}”")
    elif is_han(after) and right == at + 1:
        return
    elif len(whole) > 2 and unsayable:
        yield _suspect(text, at, here, left, right, 0.9, f"no word goes on with “{following}” behind a kanji")
    elif kanji == "卜" and len(whole) > 2:
        yield _suspect(text, at, here, left, right, 0.9, "“卜” stands in no katakana word")
    elif inside and kanji in _HARDLY_A_WORD and text[at + 1 : at + 3] not in ("コミ", "パク") and len(whole) > 3:
        yield _suspect(text, at, here, left, right, 0.75, "katakana around it")
    elif inside and kanji == "一" and text[at - 1] not in "ンッー":
        yield _suspect(text, at, here, left, right, 0.75, "a long vowel in a katakana word")


def _suspect(text: str, at: int, meant: str, start: int, stop: int, confidence: float, why: str) -> Suspect:
    wanted = text[start:at] + meant + text[at + 1 : stop]
    return Suspect(at, meant, text[start:stop], wanted, confidence, why)


def _around(text: str, span: Span, start: int, stop: int) -> tuple[str, str]:
    """The characters before and behind a stretch, within the passage; a blank where there is none."""
    return text[start - 1] if start > span.start else " ", text[stop] if stop < span.stop else " "


def _is_old(words: str) -> bool:
    """Whether particles are written in katakana: 本法ハ之ヲ施行ス."""
    if "ヲ" in words:
        return True
    return not _HIRAGANA.search(words) and sum(len(run) == 1 for run in _RUN.findall(words)) > 2

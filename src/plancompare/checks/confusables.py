"""Is every character the one that it looks like? Look-alikes of another script, and characters that nobody sees.

**What it catches.** `confusable-character`: a katakana カ where the kanji 力 belongs (協カ), a kanji in katakana, a
Cyrillic or Greek letter in a Latin word or the other way round, a letter O or I in a number (20I8), a Kangxi radical
for an ideograph, and an invisible character inside a word.

**Why it matters.** The eye does not see it, but a search does: whoever looks for 協力 does not find 協カ. Such
characters come from scanned pages and from PDF files.

**A bad pair.** “科技合作” against 「科学技術協カ」, whose last character is a katakana.

**A good pair.** “三個月” against 「三カ月」, “日俄” against 「日ロ」: here katakana is what people write.

Both documents are looked at, whether or not a sentence has a partner. The neighbours of a character decide: single
characters in a script of their own, words in one script and symbols (µm, Δt) are left alone. A character that is
wrong more than ten times in a document is one finding, with all its places.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from plancompare.checks.kana_lookalikes import Suspect, Vocabulary, in_chinese, in_japanese
from plancompare.checks.lookalikes import LETTERS
from plancompare.checks.passages import SIDES, Counterparts, Passage, passages
from plancompare.checks.repeated import gathered
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.languages.expressions import expression
from plancompare.model import Comparison, Document

_RULE = Rule(
    "confusable-character",
    "fluency/spelling",
    Severity.warning,
    "A character only looks like the one that belongs there.",
)
_OTHER_ALPHABET = expression("[\u0370-\u03ff\u0400-\u052f\u0531-\u0587]")
_LETTERS = expression(r"(?<![\d%\\\[])(?<!\s-)[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = expression("[A-Za-z\u00c0-\u024f]")
_ALONE = expression("(?<=[a-z] )[аоуіес](?= [a-z])")  # Cyrillic, where Latin languages have a word of one letter
_CYRILLIC_LANGUAGES = frozenset(("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"))
_BY_SHAPE = {latin: letter for letter, latin in reversed(LETTERS.items()) if "\u0400" <= letter <= "\u052f"}
_WORD = r"A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_INVISIBLE = expression(rf"(?<=[{_WORD}])[\u200b-\u200d\u2060\ufeff]+(?=[{_WORD}])")
_NUMBER = expression(r"(?<![A-Za-z0-9_.#%/-])(?=\d)[\dOIl]{4,}(?![A-Za-z0-9_#/-])")
_RADICAL = expression("[\u2f00-\u2fd5]")
_DIGITS = str.maketrans("OIl", "011")


class Confusables:
    """Implements `seams.Check` for both documents."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """Finding by finding, in the order of each text."""
        vocabulary = Vocabulary(comparison.source.text.text, comparison.target.text.text)
        for side in SIDES:
            document = comparison.document(side)
            looks = [look for sign, look in _LOOKS if sign.search(document.text.text)]
            there = Counterparts(comparison, side)
            found = (
                _finding(passage, suspect, there.of(passage.key))
                for passage in passages(comparison, side)
                for look in looks
                for suspect in look(document, passage, vocabulary)
            )
            yield from gathered(document, found)


def _kana(document: Document, passage: Passage, vocabulary: Vocabulary) -> Iterator[Suspect]:
    """Katakana and what looks like it, by the language."""
    if document.language == "ja":
        yield from in_japanese(document.text.text, passage.span, vocabulary)
    elif document.language.startswith("zh"):
        yield from in_chinese(document.text.text, passage.span)


def _letters_in_numbers(document: Document, passage: Passage, _: Vocabulary) -> Iterator[Suspect]:
    """O, I and l among digits: at least four characters, half of them digits, the last one no letter but O."""
    for match in _NUMBER.finditer(document.text.text, *passage.bounds):
        word = match[0]
        places = [n for n, c in enumerate(word) if c in "OIl"]
        if not places or len(places) * 2 > len(word) or word[-1] in "Il":
            continue
        wanted = word.translate(_DIGITS)
        sure = 0.9 if len(word) == 4 and wanted[:2] in ("17", "18", "19", "20") else 0.7
        yield from (Suspect(match.start() + n, wanted[n], word, wanted, sure, "a letter among digits") for n in places)


def _invisible(document: Document, passage: Passage, _: Vocabulary) -> Iterator[Suspect]:
    """What splits a word unseen; between letters of some scripts it has its use."""
    text = document.text.text
    for match in _INVISIBLE.finditer(text, *passage.bounds):
        if match[0] != "\u200c" or not _LATIN.match(text[match.start() - 1]):  # there it keeps letters from joining
            word = text[match.start() - 1 : match.end() + 1]
            sure = 0.5 if "\u200c" in match[0] else 0.8
            yield Suspect(match.start(), "", word, word[0] + word[-1], sure, "it is invisible and splits a word")


def _radicals(document: Document, passage: Passage, _: Vocabulary) -> Iterator[Suspect]:
    """Signs of the dictionary in a word."""
    text, span = document.text.text, passage.span
    for match in _RADICAL.finditer(text, *passage.bounds):
        at, meant = match.start(), unicodedata.normalize("NFKC", match[0])
        near = text[max(at - 1, span.start) : min(at + 2, span.stop)]
        if any(c.isalpha() and c != match[0] for c in near):
            wanted = near.replace(match[0], meant)
            yield Suspect(at, meant, near, wanted, 0.95, "it is a radical of the dictionary, not a word")


def _mixed_alphabets(document: Document, passage: Passage, _: Vocabulary) -> Iterator[Suspect]:
    """Letters of the alphabet that has fewer in a word, if each of them looks like one of the other alphabet."""
    text, language = document.text.text, document.language
    if not _OTHER_ALPHABET.search(text, *passage.bounds):
        return
    for match in () if language in _CYRILLIC_LANGUAGES else _ALONE.finditer(text, *passage.bounds):
        yield Suspect(match.start(), LETTERS[match[0]], match[0], LETTERS[match[0]], 0.8, "a Cyrillic letter alone")
    shapes = {k: v for k, v in _BY_SHAPE.items() if v in "асеорухАВЕКМНОРСТУХ"} if language == "ru" else _BY_SHAPE
    for match in _LETTERS.finditer(text, *passage.bounds):
        word = match[0]
        other = [n for n, c in enumerate(word) if _OTHER_ALPHABET.match(c)]
        latin = [n for n, c in enumerate(word) if _LATIN.match(c)]
        if not other or not latin:
            continue
        inflected = language in _CYRILLIC_LANGUAGES and len(latin) > 1 and latin[-1] < other[0]
        if len(other) <= len(latin) and not inflected and all(word[n] in LETTERS for n in other):
            places, table = other, LETTERS
        elif all(word[n] >= "\u0400" for n in other) and all(word[n] in shapes for n in latin) and not inflected:
            places, table = latin, shapes
        elif len(other) == 1 and word[other[0]] == "β" and language == "de" and word[: other[0]][-1:].islower():
            places, table = other, {"β": "ß"}
        else:
            continue
        wanted = "".join(table.get(c, c) if n in places else c for n, c in enumerate(word))
        for n in places:
            name = unicodedata.name(word[n]).split()[0].capitalize()
            why = f"a {name} letter among {'Latin' if places is other else 'Cyrillic'} ones"
            yield Suspect(match.start() + n, table[word[n]], word, wanted, 0.9 if len(word) > 2 else 0.7, why)


_LOOKS: tuple[tuple[re.Pattern[str], Callable[[Document, Passage, Vocabulary], Iterator[Suspect]]], ...] = (
    (expression("[ァ-ヺー-ヾべぺ]"), _kana),
    (expression(r"\d[OIl]"), _letters_in_numbers),
    (_OTHER_ALPHABET, _mixed_alphabets),
    (expression("[\u200b-\u200d\u2060\ufeff]"), _invisible),
    (_RADICAL, _radicals),
)
"""What is looked for, in documents that have the sign of it anywhere."""


def _finding(passage: Passage, suspect: Suspect, there: tuple[Place, ...]) -> Finding:
    written = suspect.word.replace("\u200b", "·")
    message = (
        f"“{suspect.word}” is not “{suspect.wanted}”: {suspect.why}"
        if suspect.meant
        else f"an invisible character stands in “{suspect.wanted}”"
    )
    evidence: dict[str, str | int | float] = {"word": written, "meant": suspect.wanted, "why": suspect.why}
    return Finding(_RULE, message, _RULE.severity, suspect.confidence, _place(passage, suspect), there, evidence)


def _place(passage: Passage, suspect: Suspect) -> Place:
    length = 1 if suspect.meant else len(suspect.word) - 2
    return passage.place(suspect.at, suspect.at + length)

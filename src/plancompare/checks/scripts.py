"""Is it written as its language is written? Characters of another orthography or script inside the text.

**What it catches.** `foreign-script-character`: a simplified 园 in a Japanese or traditional Chinese text, a
traditional character in a simplified one, a Japanese 図 or a kana in Chinese, an old form (國際) where the text
elsewhere writes the new one, East Asian punctuation in English, a letter of another script inside a word.

**Why it matters.** It comes from converting or translating by machine; readers stumble, and a search does not find it.

**A bad pair.** “港深創新及科技園” against 「港深創新科技园」, where the other characters are not simplified ones.

**A good pair.** “廣州園林局” against 「广州园林局」 quoted as it is written there: one script throughout.

A quotation or bracket that is consistently in another script passes, and so does a name with two or more foreign
characters. A whole sentence in another script is `untranslated-text`, and a document that is foreign throughout is in
another language than was said. More than ten places of one character are one finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plancompare.checks.passages import SIDES, Counterparts, Passage, passages
from plancompare.checks.repeated import gathered
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.languages.brackets import shelters
from plancompare.languages.expressions import expression
from plancompare.languages.orthography import ORTHOGRAPHIES, foreign_form, old_forms, writers
from plancompare.model import Comparison, Document, Side, Span

_RULE = Rule(
    "foreign-script-character",
    "fluency/spelling",
    Severity.warning,
    "A character that the document's language does not write.",
)
_NAMES = {"zh-Hant": "traditional Chinese", "zh-Hans": "simplified Chinese", "ja": "Japanese"}
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_HAN_RUN = expression(f"[{_HAN}]+")
_KANA = "ぁ-ゖァ-ヺー"
_ANY_KANA = expression(f"[{_KANA}]")
_HANGUL = expression("[가-힣]")
_EAST_ASIAN = expression(f"[{_HAN}{_KANA}가-힣]")
_STRAY_KANA = expression(f"(?<=[{_HAN}])(?:[{_KANA}]{{1,12}})(?=[{_HAN}，。、；：）」])|(?<=[{_HAN}])[はをがにでへと]")
_HANGUL_AMONG_HAN = expression(f"(?<=[{_HAN}{_KANA}])[가-힣]{{1,2}}(?=[{_HAN}{_KANA}])")
_AMONG_LATIN = expression(rf"(?<=[A-Za-z])[{_HAN}{_KANA}가-힣\u0400-\u052f]{{1,2}}(?=[a-z])")
_CJK_MARKS = expression("[、。，；：？！（）「」『』《》【】]")
_WHOLE = 3  # foreign characters from which on a consistent sentence is foreign as a whole
_NAME = 2  # foreign characters from which on a consistent word is a name
_TOO_MANY = 0.05  # share of foreign ones among a document's Han characters: it is in another language
_MANY = 10  # foreign characters that a short text may have
_BOUND = 160  # characters: longer quotations shelter nothing


@dataclass(frozen=True, slots=True)
class _Stray:
    """Characters that do not belong, what to write instead ("" if that is not known), and why."""

    span: Span
    instead: str
    why: str
    confidence: float


class Scripts:
    """Implements `seams.Check` for both documents."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """Finding by finding, in the order of each text."""
        for side in SIDES:
            document = comparison.document(side)
            there = Counterparts(comparison, side)
            found = (
                _finding(document, passage, stray, there.of(passage.key))
                for passage, stray in _strays(comparison, side)
            )
            yield from gathered(document, found)


def _strays(comparison: Comparison, side: Side) -> Iterator[tuple[Passage, _Stray]]:
    """What is foreign in one document."""
    document = comparison.document(side)
    tag, text = document.language, document.text.text
    if text.isascii():
        return
    characters = set(text)
    foreign = [c for c in characters if foreign_form(c, tag)]
    times = sum(map(text.count, foreign))
    if times > _MANY and times > _TOO_MANY * sum(map(len, _HAN_RUN.findall(text))):
        return
    strange = _any_of(foreign)
    old = _any_of(old_forms().keys() & characters if tag == "ja" else ())
    for passage in passages(comparison, side):
        words = document.words(passage.span)
        if words.isascii():
            continue
        if strange and strange.search(words):
            yield from ((passage, stray) for stray in _foreign_han(text, passage.span, tag, strange))
        if old and old.search(words):
            yield from ((passage, stray) for stray in _old_han(text, passage.span, old))
        yield from ((passage, stray) for stray in _foreign_letters(text, passage.span, tag))


def _any_of(characters: Iterable[str]) -> re.Pattern[str] | None:
    body = "".join(sorted(characters))
    return re.compile(f"[{body}]") if body else None


def _foreign_han(text: str, span: Span, tag: str, pattern: re.Pattern[str]) -> Iterator[_Stray]:
    """Han characters of another orthography, unless what stands around them is consistently in it."""
    words = span.of(text)
    if len(pattern.findall(words)) >= _WHOLE and writers(words) and not _ANY_KANA.search(words):
        return
    quoted = [Span(s.start + 1, s.stop - 1) for s in shelters(text, span, _BOUND)]
    for match in pattern.finditer(text, *_bounds(span)):
        at = match.start()
        quotation = next((s for s in quoted if s.start <= at < s.stop), None)
        unit = quotation or _run_around(text, span, at)
        inside = unit.of(text)
        theirs = [other for other in writers(inside) if other != tag]
        consistent = bool(theirs) and not _ANY_KANA.search(inside)
        if consistent and (quotation or len(pattern.findall(inside)) >= _NAME):
            continue
        form = foreign_form(match[0], tag)
        sure = 0.85 if consistent else 0.95
        written_in = next((_NAMES[other] for other in ORTHOGRAPHIES if not foreign_form(match[0], other)), "another")
        yield _Stray(Span(at, at + 1), form, f"{written_in}, where {_NAMES[tag]} writes “{form}”", sure)


def _old_han(text: str, span: Span, pattern: re.Pattern[str]) -> Iterator[_Stray]:
    """Old forms in short Japanese words that the text elsewhere writes with the new form; names keep theirs."""
    quoted = shelters(text, span, _BOUND)
    for match in pattern.finditer(text, *_bounds(span)):
        at, modern = match.start(), old_forms()[match[0]]
        run = _run_around(text, span, at)
        if not 2 <= len(run) <= 4 or any(s.start <= at < s.stop for s in quoted):
            continue
        pairs = [text[n : n + 2] for n in (at - 1, at) if run.start <= n and n + 2 <= run.stop]
        modern_pairs = (pair.replace(match[0], modern) for pair in pairs if text.count(pair) == 1)
        new = next((pair for pair in modern_pairs if text.count(pair) > 1), "")
        if new:
            yield _Stray(Span(at, at + 1), modern, f"an old form; the text elsewhere writes “{new}”", 0.7)


def _foreign_letters(text: str, span: Span, tag: str) -> Iterator[_Stray]:
    """Kana in Chinese, hangul among Han characters, and what Latin words never have."""
    words = span.of(text)
    if tag.startswith("zh"):
        kana = _ANY_KANA.findall(words)
        hiragana = sum("ぁ" <= c <= "ゖ" for c in kana)
        if kana and not (hiragana > 2 and len(kana) >= 0.2 * len(_EAST_ASIAN.findall(words))):
            quoted = shelters(text, span, _BOUND)
            for match in _STRAY_KANA.finditer(text, *_bounds(span)):
                if match[0] in "のー" or any(s.start < match.start() < s.stop for s in quoted):
                    continue
                yield _Stray(Span(*match.span()), "", "kana in Chinese", 0.8 if len(match[0]) == 1 else 0.6)
    if tag == "ja" or tag.startswith("zh"):
        for match in _HANGUL_AMONG_HAN.finditer(text, *_bounds(span)) if _HANGUL.search(words) else ():
            yield _Stray(Span(*match.span()), "", "hangul among Han characters", 0.8)
    elif tag not in ("ko", "und", "mul"):
        for match in _AMONG_LATIN.finditer(text, *_bounds(span)):
            yield _Stray(Span(*match.span()), "", "a letter of another script in a word", 0.8)
        if not _EAST_ASIAN.search(words):
            for match in _CJK_MARKS.finditer(text, *_bounds(span)):
                yield _Stray(Span(*match.span()), "", "East Asian punctuation", 0.85)


def _run_around(text: str, span: Span, at: int) -> Span:
    """The run of Han characters in which a character stands."""
    start = at
    while start > span.start and _HAN_RUN.match(text[start - 1]):
        start -= 1
    match = _HAN_RUN.match(text, start, span.stop)
    return Span(start, match.end() if match else at + 1)


def _bounds(span: Span) -> tuple[int, int]:
    return span.start, span.stop


def _finding(document: Document, passage: Passage, stray: _Stray, there: tuple[Place, ...]) -> Finding:
    words = document.words(stray.span)
    around = document.words(Span(max(stray.span.start - 4, passage.span.start), stray.span.stop))
    behind = document.words(Span(stray.span.stop, min(stray.span.stop + 4, passage.span.stop)))
    message = f"“{words}” in “{around}{behind}” is {stray.why}"
    evidence: dict[str, str | int | float] = {"character": words, "why": stray.why}
    if stray.instead:
        evidence["meant"] = stray.instead
    place = passage.place(*_bounds(stray.span))
    return Finding(_RULE, message, _RULE.severity, stray.confidence, place, there, evidence)

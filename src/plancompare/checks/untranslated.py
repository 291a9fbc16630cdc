"""Is it translated? Sentences of the translation that are still in the source's language.

**What it catches.** `untranslated-text`: a sentence or heading of the translation, or a long passage of one, that is
written in the source's language or copied from the source.

**Why it matters.** A reader of the translation cannot read it; mostly it was skipped or pasted by mistake.

**A bad pair.** “The parties share data by consent.” against 「The parties share data by consent.」 in a Japanese text.

**A good pair.** “See Annex 1 of ISO 9001, https://iso.org” against 「ISO 9001 Annex 1、https://iso.org を参照」:
names, codes, addresses and titles stay as they are.

Sentences are looked at with or without a partner, from four words or eight East Asian characters on; a piece of one
from seven words or twelve characters on, or less if the partner has it word for word. Where both languages have one
alphabet, only what is copied from the partner counts. More than a few in a row are one finding, and so is a text hardly
any of which was translated; what other rules say of words is not said of these. Between two texts in one language the
rule is silent; between traditional and simplified Chinese it finds what was not converted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from plancompare.checks.blocks import in_blocks
from plancompare.checks.foreign_passages import (
    SMALL,
    Foreign,
    foreign_passages,
    is_running_text,
    plain_letters,
    script_of,
)
from plancompare.checks.passages import Counterparts, Passage, passages
from plancompare.checks.wording import short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.fold import fold
from plancompare.languages.brackets import shelters
from plancompare.languages.expressions import expression
from plancompare.model import Comparison, Document, Span

_RULE = Rule(
    "untranslated-text",
    "accuracy/untranslated",
    Severity.error,
    "The translation has words in the source's language.",
)
_WORD = expression(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NEAR = (
    "es-pt es-gl ca-es gl-pt da-nb da-no da-sv nb-nn nb-no nb-sv cs-sk bs-hr hr-sr bs-sr be-ru be-uk ru-uk bg-mk id-ms"
)
_ALIKE = frozenset(_NEAR.split())  # languages in which a short sentence may read the same
_COPY = 0.85  # share of words in common and in order from which on a sentence is a copy
_TELLING = 8  # characters of a sentence that was translated, or left as it is
_SHARED = 6  # words in a row that a copied passage has at least
_QUOTED = 200  # characters of the longest title or quotation that may stay in the source's language
_CONFIRM = 5  # words from which on a language is asked for
_WHOLE, _PART, _UNSEEN = 0.9, 0.75, 0.15  # confidence; less what is not found in the partner


class Untranslated:
    """Implements `seams.Check` for the translation."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for each sentence, heading or passage."""
        source, target = comparison.source, comparison.target
        if _is_one_language(source.language, target.language):
            return
        there = Counterparts(comparison, "target")
        same_script = script_of(source.language) == script_of(target.language) != "zh"

        @cache
        def originals() -> frozenset[tuple[str, ...]]:
            return frozenset(tuple(_plain(source.words(sentence.span))) for sentence in source.sentences)

        row = [passage for passage in passages(comparison, "target") if passage.key not in target.code]
        whole: dict[int, Finding] = {}
        telling = set()
        for index, passage in enumerate(row):
            partners = there.of(passage.key)
            if same_script:
                found = _copied(comparison, passage, partners, originals)
            else:
                said = plain_letters(" ".join(source.words(place.span) for place in partners))
                found = foreign_passages(target.text.text, passage.span, source.language, target.language, said)
            for foreign in found:
                finding = _finding(source, target, passage, foreign, partners)
                if foreign.whole:
                    whole[index] = finding
                else:
                    yield finding
            if index in whole or _is_other(source, target, passage, partners):
                telling.add(index)
        yield from in_blocks(row, whole, telling, _told)


def _is_other(source: Document, target: Document, passage: Passage, partners: tuple[Place, ...]) -> bool:
    """Whether a passage has words that its partners have not: it was translated. A name alone does not tell."""
    words = " ".join(fold(target.words(passage.span)).split())
    said = (" ".join(fold(source.words(place.span)).split()) for place in partners)
    return len(words) >= _TELLING and words not in said


def _told(count: int, everything: bool) -> str:
    many = f"{count} sentences and headings"
    return f"the text is not translated: {many} are as in the source" if everything else f"{many} are not translated"


def _is_one_language(source: str, target: str) -> bool:
    known = [tag for tag in (source, target) if tag and tag != "und"]
    return len(known) < 2 or source == target or {source, target} in ({"zh", "zh-Hant"}, {"zh", "zh-Hans"})


def _plain(words: str) -> list[str]:
    """The words alone, in small letters."""
    return _WORD.findall(words.lower())


def _copied(
    comparison: Comparison,
    passage: Passage,
    partners: tuple[Place, ...],
    originals: Callable[[], frozenset[tuple[str, ...]]],
) -> Iterator[Foreign]:
    """What a sentence has word for word from its partner, or from any sentence of the source if it has none."""
    from rapidfuzz.distance import Indel

    source, target = comparison.source, comparison.target
    words = target.words(passage.span)
    if not is_running_text(words, SMALL, source.language):
        return
    small = _plain(words)
    said = [_plain(source.words(place.span)) for place in partners]
    together = [[word for line in said for word in line]] if len(said) > 1 else []
    likeness = max((Indel.normalized_similarity(small, other) for other in (*said, *together)), default=0.0)
    if likeness >= _COPY or (not partners and tuple(small) in originals()):
        if _is_in(words, source.language, target.language):
            yield Foreign(passage.span, True, "the same words as in the source")
        return
    heard = {tuple(line[n : n + _SHARED]) for line in said for n in range(len(line) - _SHARED + 1)}
    if not heard:
        return
    text = target.text.text
    found = list(_WORD.finditer(text, passage.span.start, passage.span.stop))
    quoted = shelters(text, passage.span, _QUOTED)
    for first, last in _runs(small, heard):
        piece = Span(found[first].start(), found[last].end())
        copied = target.words(piece)
        if any(s.start < piece.start and piece.stop < s.stop for s in quoted):
            continue  # a title or a quotation stays as it is
        if is_running_text(copied, SMALL, source.language) and _is_in(copied, source.language, target.language):
            yield Foreign(piece, False, "the same words as in the source")


def _runs(words: list[str], heard: set[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """First and last word of the runs that are made of the sequences heard."""
    at = 0
    while at + _SHARED <= len(words):
        stop = at
        while tuple(words[stop : stop + _SHARED]) in heard:
            stop += 1
        if stop > at:
            yield at, stop + _SHARED - 2
        at = stop + _SHARED - 1 if stop > at else at + 1


def _is_in(words: str, language: str, own: str) -> bool:
    """Whether the words are in the source's language, as far as that can be told; near languages need more words."""
    from plancompare.languages.detection import detect

    if len(words.split()) < _CONFIRM and "-".join(sorted((language, own))) in _ALIKE:
        return False
    return detect(words)[0] == language


def _finding(
    source: Document, target: Document, passage: Passage, foreign: Foreign, partners: tuple[Place, ...]
) -> Finding:
    """The finding, surer if the partner has the same words."""
    words = target.words(foreign.span)
    said = "".join(fold(source.words(place.span)) for place in partners)
    seen = fold(words).strip(" .。") in said or foreign.why.startswith("the same")
    confidence = (_WHOLE if foreign.whole else _PART) + (0.05 if seen else -_UNSEEN)
    what = "is" if foreign.whole else "has a passage"
    message = f"{what} not translated: “{short(words)}”"
    evidence: dict[str, str | int | float] = {"why": foreign.why, "language": source.language}
    place = passage.place(foreign.span.start, foreign.span.stop)
    return Finding(_RULE, message, _RULE.severity, round(confidence, 2), place, partners, evidence)

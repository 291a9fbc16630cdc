"""Citations: what a sentence says of numbered pieces, of its own text or of another, as values with spans.

    第3条第2項 第三條第二款 제3조제2항 Article 3(2) § 3 Abs. 2 article 3, paragraphe 2   one value
    Articles 3 to 5, 第三條至第五條, 第3条、第5条及び第7条                                several values
    本条 前項 次条 전항, the preceding paragraph, dieses Artikels                        relative ones
    附件1 別添1 Annex I Schedule 2 Anhang A                                           annexes

`read` finds them. Units are few (article, paragraph, point, chapter, annex …) and lenient: what one language calls an
article another calls a section. A number keeps all its readings: point (c) may be the third.
"""

from __future__ import annotations

from functools import cache

from plancompare.citations.chains import citations
from plancompare.citations.citation import Citation, Direction, Numeral, Part, agree, akin, numeral
from plancompare.citations.grammar import Grammar
from plancompare.languages.expressions import expression

__all__ = ["Citation", "Direction", "Numeral", "Part", "agree", "akin", "numeral", "read"]

_LATIN = expression("[A-Za-z]")


def read(text: str, language: str) -> tuple[Citation, ...]:
    """The citations in one sentence, in its order. A language without a grammar is read for § and English words.

    In Chinese, Japanese and Korean, what is written in Latin letters is read as English.
    """
    found = citations(text, _grammar(language))
    if language[:2] in ("zh", "ja", "ko") and _LATIN.search(text):
        taken = [citation.span for citation in found]
        foreign = citations(text, _grammar("en"))
        free = [c for c in foreign if all(c.span.stop <= s.start or s.stop <= c.span.start for s in taken)]
        found = tuple(sorted((*found, *free), key=lambda citation: citation.span))
    return found


@cache
def _grammar(language: str) -> Grammar:
    if language[:2] in ("zh", "ja", "ko"):
        from plancompare.citations.cjk import Cjk

        return Cjk(language)
    from plancompare.citations.worded import Worded  # with the words of a dozen languages

    return Worded(language)

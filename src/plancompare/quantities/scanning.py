"""One pass over a sentence: numerals, then what their neighbours make of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from plancompare.languages.expressions import expression
from plancompare.model import Span
from plancompare.numbering.numerals import roman
from plancompare.quantities import digits, han, words
from plancompare.quantities.conventions import convention
from plancompare.quantities.dates import dated
from plancompare.quantities.quantity import Quantity, Strength
from plancompare.quantities.references import references
from plancompare.quantities.shares import shared
from plancompare.quantities.signs import signed
from plancompare.quantities.units import united

_PERCENT_WORD = expression(r"\bp(?:or|er|our)\s?cien?to?\b|\bporcento\b|\bpour\scent\b|\bper\s?cento?\b|\bpor\scento\b")
_EAST_ASIAN = frozenset({"zh", "ja", "ko"})
_ROMAN = expression(
    r"(?<![A-Za-z])(?=[IVXL]{1,7}(?:e|er|ème|[ºª°])?(?![A-Za-z]))(L?X{0,3}|XL)(V?I{1,3}|IV|IX|V|(?<=[XL]))(?:e|er|ème|[ºª°])?(?![A-Za-z])"
)


def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """The numbers of a sentence, in order and disjoint. `language` is a BCP 47 tag; any is served in digits."""
    page = convention(language)
    quiet = digits.silent(text)
    plain = han.numbers(quiet, page) if page.language in _EAST_ASIAN else digits.numbers(quiet, page)
    found = _disjoint(digits.marked(quiet, language), plain)
    if words.has_numerals(page.language):
        found = _disjoint(found, words.numbers(_without(quiet, found), page))
    if not found and not page.months and "元年" not in text:
        return ()
    found = sorted(dated(quiet, shared(quiet, found, page), page), key=_place)
    found = signed(quiet, united(quiet, found, page.language), page.language)
    return tuple(_aside(quiet, found, page.language))


def hints(text: str, language: str) -> tuple[Quantity, ...]:
    """Words that are no numbers but may stand for one of the other text, with their values."""
    page = convention(language)
    found = []
    for match in page.hints.finditer(text) if page.hints else ():
        value = page.hint_values[match[0].lower()]
        also = (value * 100,) if value.denominator > 1 else ()
        found.append(Quantity(Span(*match.span()), value, strength=Strength.hint, also=also))
    found = united(text, found, page.language)  # a month
    for match in _ROMAN.finditer(text):
        number = roman(match[1] + match[2])
        if number:
            found.append(Quantity(Span(*match.span()), Fraction(number), "ordinal", Strength.hint))
    return tuple(found)


def knows(language: str) -> bool:
    """Whether the number words of a language are known, so that one that is not found is not there."""
    return convention(language).known


def _without(text: str, found: Iterable[Quantity]) -> str:
    """The text with what was found blotted out, so that no word joins it ("1.7 million | four years ago")."""
    at, pieces = 0, []
    for quantity in found:
        pieces += [text[at : quantity.span.start], "\0" * len(quantity.span)]
        at = quantity.span.stop
    text = "".join((*pieces, text[at:]))
    return _PERCENT_WORD.sub(lambda match: "\0" * len(match[0]), text) if "cent" in text or "cien" in text else text


def _disjoint(first: Iterable[Quantity], then: Iterable[Quantity]) -> list[Quantity]:
    """Both together in the order of the text; what overlaps something of the first is left out."""
    kept = sorted(first, key=_place)
    if not kept:
        return sorted(then, key=_place)
    starts = [q.span.start for q in kept]
    more = []
    for quantity in then:
        index = bisect_right(starts, quantity.span.start)
        before = kept[index - 1].span.stop if index else 0
        after = starts[index] if index < len(kept) else quantity.span.stop
        if before <= quantity.span.start and quantity.span.stop <= after:
            more.append(quantity)
    return sorted((*kept, *more), key=_place) if more else kept


def _place(quantity: Quantity) -> tuple[int, int]:
    return quantity.span.start, quantity.span.stop


def _aside(text: str, found: list[Quantity], language: str) -> list[Quantity]:
    """Numbers of references to clauses become hints: another rule looks after those."""
    for index in references(text, found, language):
        found[index] = replace(found[index], strength=Strength.hint)
    return found

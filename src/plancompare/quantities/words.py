"""Numbers in words: "two hundred and fifty thousand", fünfunddreißig, двадцать пять, สามสิบห้า.

English, French, German, Spanish, Portuguese, Italian and Dutch are read by the text2num library; the other languages
that have a table in `numeral_words` by a grammar of adding and multiplying.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from math import isfinite

from plancompare.languages.expressions import expression
from plancompare.model import Span
from plancompare.quantities.conventions import Convention
from plancompare.quantities.numeral_words import AFFIXES, JOINTS, MULTIPLIERS, WORDS
from plancompare.quantities.quantity import Kind, Quantity, Strength
from plancompare.quantities.tables import THIRD_PARTIES

READ_BY_LIBRARY = frozenset({"en", "fr", "de", "es", "pt", "it", "nl"})
_WORD = expression(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
_PARTS = 6  # of a compound that are one numeral: quatre-vingt-dix-sept
_BLANK = expression(r"[\s\u00a0]+|[-‐‑]")
_DECIMAL_POINTS = "o oh dot point virgule virgola vírgula coma komma"  # numerals to the library
_NO_NUMERALS = frozenset(_DECIMAL_POINTS.split())
_DOUBTFUL = {  # numerals that are more often another word; they join no other numeral
    "en": frozenset({"second", "seconds"}),
    "fr": frozenset({"neuf", "second", "seconde", "secondes"}),
    "it": frozenset({"sei", "secondo", "secondi"}),
    "de": frozenset({"acht"}),
    "es": frozenset({"segundo", "segundos", "cuarto", "cuartos"}),
    "pt": frozenset({"segundo", "segundos", "quarto", "quartos", "sexta", "quinta", "terça", "quarta"}),
    "nl": frozenset({"acht"}),
}
_TAILS = {
    "de": expression(
        r"(?:jährig|tägig|stündig|monatig|wöchig|minütig|köpfig|fach|mal|stellig|prozentig|teilig)\w*$|(?<=tausend)er\w*$"
    ),
    "nl": expression(r"(?:jarig|daags|voudig|maal)\w*$"),
    "it": expression(r"(?:nne|nni|ennale)$"),
}


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number in words; `lone` if it is one word that may mean something else (million, second)."""

    span: Span
    value: Fraction
    ordinal: bool = False
    lone: bool = False


class _Token:
    """A word as the library wants it."""

    __slots__ = ("word",)

    def __init__(self, word: str) -> None:
        self.word = word

    def text(self) -> str:
        return self.word

    def nt_separated(self, previous: _Token) -> bool:
        return False

    def not_a_number_part(self) -> bool:
        return False


def _read(words: Sequence[str], language: str) -> list[tuple[int, int, float, bool]]:
    """First word, end, value and whether an ordinal, of each number that the library finds."""
    from text_to_num import find_numbers

    found = find_numbers([_Token(word) for word in words], language, threshold=0.0)
    return [(o.start, o.end, o.value, o.is_ordinal) for o in found if isfinite(o.value)]


@cache
def _judge(language: str) -> Callable[[str], bool]:
    """Whether a word is a numeral, or part of one, in that language; asked of the library once for each word."""

    @lru_cache(maxsize=65_536)
    def is_numeral(word: str) -> bool:
        return len(word) > 1 and word not in _NO_NUMERALS and bool(_read((word,), language))

    return is_numeral


def _tokens(text: str, is_numeral: Callable[[str], bool], joint: str, tail: re.Pattern[str] | None) -> Iterator[Span]:
    """The words that are numerals or may join them; a compound (five-year-old) is taken apart where it must be."""
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if is_numeral(word) or word == joint:
            yield Span(*match.span())
        elif tail and (end := tail.search(word)) and end.start() > 2 and is_numeral(word[: end.start()]):
            yield Span(match.start(), match.start() + end.start())
        elif "-" in word or "‐" in word or "‑" in word:
            yield from _compound(match, is_numeral)


def _compound(match: re.Match[str], is_numeral: Callable[[str], bool]) -> Iterator[Span]:
    pieces = [(m.start(), m.end()) for m in re.finditer(r"[^-‐‑]+", match[0])]
    first = 0
    while first < len(pieces):
        for last in range(min(len(pieces), first + _PARTS) - 1, first - 1, -1):
            start, stop = pieces[first][0], pieces[last][1]
            if is_numeral(match[0][start:stop].lower()):
                yield Span(match.start() + start, match.start() + stop)
                first = last
                break
        first += 1


def _clusters(text: str, tokens: Iterator[Span], joint: str, doubtful: frozenset[str]) -> Iterator[list[Span]]:
    """Numerals side by side, with the joints between them."""
    cluster: list[Span] = []
    for token in tokens:
        word = token.of(text).lower()
        if cluster and (word in doubtful or not _BLANK.fullmatch(text, cluster[-1].stop, token.start)):
            yield cluster
            cluster = []
        if word in doubtful:
            yield [token]
        elif cluster or word != joint:
            cluster.append(token)
    if cluster:
        yield cluster


_MANY = frozenset({"cientos", "centos", "centinaia"})


def numerals(text: str, page: Convention) -> Iterator[Numeral]:
    """The numbers in words of a text, in order."""
    language = page.language
    joint = JOINTS.get(language, "")
    if language in READ_BY_LIBRARY:
        tokens = _tokens(text, _judge(language), joint, _TAILS.get(language))
        doubtful = _DOUBTFUL.get(language, frozenset())
        for cluster in _clusters(text, tokens, joint, doubtful):
            words = [span.of(text).lower() for span in cluster]
            for first, end, value, ordinal in _read(words, language):
                lone = end - first == 1 and (words[first] in doubtful or page.is_scale(words[first]))
                if end - first == 1 and not lone and (page.is_scale(words[first][:-1]) or words[first] in _MANY):
                    continue  # "hundreds of", Tausende, cientos de
                span = Span(cluster[first].start, cluster[end - 1].stop)
                yield Numeral(span, Fraction(value).limit_denominator(1000), ordinal, lone)
    elif language in WORDS:
        pattern, values = _table(language)
        yield from _summed(text, pattern, values, MULTIPLIERS.get(language, frozenset()), joint, language == "ar")


@cache
def _table(language: str) -> tuple[re.Pattern[str], tuple[int, ...]]:
    """A pattern with one group for each row of the table, and the rows' values."""
    rows = [row.split(maxsplit=1) for row in re.split(r"[|\n]\s*", WORDS[language].strip())]
    # of words that begin alike the longer stands for itself: пятнадцать is not пять
    any_ending = r"[^\W\d_]*"
    choices = [sorted(forms.replace("*", any_ending).split(), key=len, reverse=True) for _, forms in rows]
    body = "|".join(f"({'|'.join(forms)})" for forms in choices)
    pattern = body if language == "th" else rf"(?<!\w){AFFIXES.get(language, '')}(?:{body})(?!\w)"
    return expression(pattern, re.IGNORECASE), tuple(int(value) for value, _ in rows)


def _summed(
    text: str,
    pattern: re.Pattern[str],
    values: tuple[int, ...],
    multipliers: frozenset[int],
    joint: str,
    ones_first: bool,
) -> Iterator[Numeral]:
    """Numerals of languages that add (двадцать пять) and multiply (пять тысяч)."""
    run: list[tuple[Span, int]] = []
    for match in pattern.finditer(text):
        span, value = Span(*match.span()), values[(match.lastindex or 1) - 1]
        between = text[run[-1][0].stop : span.start].strip() if run else ""
        if run and (between not in ("", joint) or not _goes_on(run[-1][1], value, multipliers, ones_first)):
            yield _sum(run, multipliers)
            run = []
        run.append((span, value))
    if run:
        yield _sum(run, multipliers)


def _goes_on(last: int, value: int, multipliers: frozenset[int], ones_first: bool) -> bool:
    """Whether a numeral carries on the number: a smaller place behind a larger one, or one that multiplies."""
    if value >= 1000 or value in multipliers:
        return last < value or last >= 1000
    if value < 100 and last < 10 <= value:
        return ones_first
    return last > value and (last >= 10 or last in multipliers) and len(str(last)) > len(str(value))


def _sum(run: Sequence[tuple[Span, int]], multipliers: frozenset[int]) -> Numeral:
    total = section = current = 0
    for _, value in run:
        if value in multipliers:
            section += (current or 1) * value
            current = 0
        elif value >= 1000:
            total += (section + current or 1) * value
            section = current = 0
        else:
            current += value
    lone = len(run) == 1 and run[0][1] >= 100
    return Numeral(Span(run[0][0].start, run[-1][0].stop), Fraction(total + section + current), lone=lone)


def has_numerals(language: str) -> bool:
    """Whether any number words of the language are known."""
    return language in READ_BY_LIBRARY or language in WORDS or language == "ko"


def numbers(text: str, page: Convention) -> Iterator[Quantity]:
    """The numbers in words as quantities: fractions (two thirds) put together, each with its strength."""
    if page.language == "ko":
        yield from _native_korean(text)
        return
    taken = 0
    for numeral in numerals(text, page):
        span = numeral.span
        if span.start < taken:
            continue
        share = None if numeral.ordinal else _share(text, span, page)
        if share:
            stop, denominator = share
            parts = ((numeral.value, Fraction(denominator)),)
            whole = Span(span.start, stop)
            party = numeral.value == 1 and re.match(THIRD_PARTIES.get(page.language, "(?!)"), text[span.stop :], re.I)
            strength = Strength.hint if party else Strength.written
            yield Quantity(whole, numeral.value / denominator, "fraction", strength, parts=parts)
            taken = stop
            continue
        kind: Kind = "ordinal" if numeral.ordinal else "number"
        yield Quantity(span, numeral.value, kind, _strength(numeral), _with_half(text, span, numeral.value, page))


def _share(text: str, span: Span, page: Convention) -> tuple[int, int] | None:
    for pattern, denominator in page.denominators:
        match = pattern.match(text, span.stop)
        if match:
            return match.end(), denominator
    return None


_HALF = expression(r"\s(?:and\sa\shalf|y\smedi[oa]|et\sdemie?|e\smezz[oa]|e\smei[oa])\b", re.IGNORECASE)


def _with_half(text: str, span: Span, value: Fraction, page: Convention) -> tuple[Fraction, ...]:
    return (value + Fraction(1, 2),) if _HALF.match(text, span.stop) else ()


def _strength(numeral: Numeral) -> Strength:
    """Small numerals are often no count ("one of them"), and a lone scale word is not always one."""
    if numeral.value < 2 or numeral.lone:
        return Strength.hint
    return Strength.word if numeral.value <= 12 else Strength.written


_TENS = "열=10 스물=20 스무=20 서른=30 마흔=40 쉰=50 예순=60 일흔=70 여든=80 아흔=90"
_ONES = "하나=1 한=1 둘=2 두=2 셋=3 세=3 넷=4 네=4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9"
_KOREAN_TENS, _KOREAN_ONES = (
    {word: int(value) for word, value in (pair.split("=") for pair in row.split())} for row in (_TENS, _ONES)
)
_KOREAN = expression(
    rf"(?<![가-힣])(?P<tens>{'|'.join(_KOREAN_TENS)})?(?P<ones>{'|'.join(_KOREAN_ONES)})?"
    r"(?=\s?(?:명|개|번|달|시(?!간)|살|가지|차례|사람|해|곳|배|대|마리|나라|국가|건|권|채|척|분|쌍|시간|장|골|경기|단계))"
)


def _native_korean(text: str) -> Iterator[Quantity]:
    for match in _KOREAN.finditer(text):
        value = _KOREAN_TENS.get(match["tens"] or "", 0) + _KOREAN_ONES.get(match["ones"] or "", 0)
        if value:
            strength = Strength.hint if value < 2 else Strength.word if value <= 12 else Strength.written
            yield Quantity(Span(*match.span()), Fraction(value), strength=strength)

"""How one language writes numbers: the patterns made of its tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from plancompare.languages.expressions import expression
from plancompare.quantities.hint_words import HINTS
from plancompare.quantities.tables import (
    AMBIGUOUS_MONTHS,
    COMMA,
    DECADES,
    DENOMINATORS,
    MONTHS,
    MULTIPLES,
    PERCENT,
    SCALES,
    SHORT_MONTHS,
    SPACED,
)


@dataclass(frozen=True)
class Convention:
    """How one language writes numbers. `known` says whether its number words are known here at all."""

    language: str
    known: bool
    decimal: str
    spaced: bool
    scale: re.Pattern[str] | None  # directly behind digits; group `words`
    scales: tuple[tuple[re.Pattern[str], int], ...]
    percent: re.Pattern[str]
    months: re.Pattern[str] | None  # groups m1 to m12
    short_months: re.Pattern[str] | None
    hints: re.Pattern[str] | None
    hint_values: Mapping[str, Fraction]
    denominators: tuple[tuple[re.Pattern[str], int], ...]
    multiples: tuple[tuple[re.Pattern[str], int], ...]
    decades: re.Pattern[str] | None

    def scale_of(self, words: str) -> int:
        """What one or more scale words multiply by: "mil millones" is 10 to the 9th."""
        result, place = 1, 0
        while place < len(words):
            for pattern, power in self.scales:
                match = pattern.match(words, place)
                if match and match.end() > place:
                    result *= 10**power
                    place = match.end()
                    break
            else:
                place += 1
        return min(result, 10**18)

    def is_scale(self, word: str) -> bool:
        """Whether a word is a scale word and nothing else."""
        return any(pattern.fullmatch(word) for pattern, _ in self.scales)

    def is_ambiguous(self, month: str) -> bool:
        """Whether a month's name is a word of another meaning too."""
        return month.lower() in AMBIGUOUS_MONTHS


Entries = tuple[tuple[re.Pattern[str], int], ...]
_UNSPACED = frozenset({"th", "zh", "ja", "ko"})
_CHINESE = frozenset({"yue", "lzh", "wuu", "nan", "hak", "gan"})


@cache
def convention(language: str) -> Convention:
    """The page of a language, by its BCP 47 tag; one without tables is read as digits only."""
    key = language.split("-")[0]
    key = "zh" if key in _CHINESE else key
    edge = "" if key in _UNSPACED else r"(?!\w)"
    percent = "|".join(word.replace("_", r"\s?") for word in PERCENT.get(key, "(?!)").split())
    hints = {form.lower(): Fraction(value) for forms, value in _pairs(HINTS.get(key, "")) for form in forms.split("|")}
    return Convention(
        key,
        key in HINTS,
        "," if key in COMMA else ".",
        key in SPACED,
        _scale(SCALES.get(key, ""), edge),
        _entries(SCALES.get(key, ""), "", edge),
        expression(rf"\s?(?:[%％﹪٪]|(?:{percent}){edge})", re.IGNORECASE),
        _months(MONTHS.get(key, ""), key),
        _months(SHORT_MONTHS.get(key, ""), key, r"\.?"),
        _any_of(hints, "" if key in _UNSPACED else r"\b", edge),
        hints,
        _entries(DENOMINATORS.get(key, ""), r"(?:[\s-]+|[\s-]+(?:of\s)?an?\s)", edge),
        _entries(MULTIPLES.get(key, ""), r"[\s-]?(?:个|個)?", edge),
        expression(DECADES[key]) if key in DECADES else None,
    )


def _pairs(row: str) -> list[tuple[str, str]]:
    """The pairs of `forms=value`, with the blanks inside words."""
    return [(forms.replace("_", " "), value) for forms, value in (entry.rsplit("=", 1) for entry in row.split())]


def _entries(row: str, before: str, edge: str) -> Entries:
    """A pattern for each entry, and its value."""
    return tuple((expression(f"{before}(?:{forms}){edge}", re.IGNORECASE), int(value)) for forms, value in _pairs(row))


def _scale(row: str, edge: str) -> re.Pattern[str] | None:
    """One or more scale words behind a number."""
    words = "|".join(forms for forms, _ in _pairs(row))
    body = rf"(?:{words}){edge}"
    return expression(rf"[\s-]?(?P<words>{body}(?:\s?{body})*)", re.IGNORECASE) if row else None


def _any_of(words: Iterable[str], before: str, edge: str) -> re.Pattern[str] | None:
    body = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return expression(f"{before}(?:{body}){edge}", re.IGNORECASE) if body else None


def _months(row: str, language: str, tail: str = "") -> re.Pattern[str] | None:
    """The names of months, each in a group of its own."""
    if not row:
        return None
    names = [f"(?P<m{n}>{forms.replace('_', ' ')})" for n, forms in enumerate(row.split(), 1)]
    firsts = {form[0] for forms in row.split() for form in forms.split("|")}
    firsts |= {first.swapcase() for first in firsts}
    body = f"(?=[{''.join(sorted(firsts))}])(?:{'|'.join(names)}){tail}"
    before = {"th": "", "ar": r"(?<!\w)[وبفلك]?"}.get(language, r"\b")
    # months are capitalised in these, and Mai, Mart or may would be words of their own otherwise
    flags = re.NOFLAG if language in ("en", "de", "tr") else re.IGNORECASE
    return expression(before + body + ("" if language == "th" else r"(?!\w)"), flags)

"""How like a term of one language is to words of the other: the encoder's cosine, or the characters that they share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from plancompare.fold import fold
from plancompare.languages.words import has_ideographs

if TYPE_CHECKING:
    from plancompare.seams import Encoder, Vectors

_SHARED = 0.9  # an ideograph may mean something else in the other language

_TOO_SHORT = 4  # letters: shorter words are alike by chance


class Likeness:
    """Compares words of the two sides; each distinct string is encoded once, and no more than `budget` of them."""

    def __init__(self, encoder: Encoder, languages: tuple[str, str], budget: int) -> None:
        self.encoder, self.languages, self.budget = encoder, languages, budget
        self._known: tuple[dict[str, Vectors], dict[str, Vectors]] = ({}, {})

    def learn(self, source: Iterable[str], target: Iterable[str], share: float) -> None:
        """Encodes what is new, in one batch, the first first, until a share of the budget is spent."""
        new = [
            [words for words in dict.fromkeys(texts) if words not in known]
            for texts, known in zip((source, target), self._known, strict=True)
        ]
        left = round(self.budget * share) - sum(map(len, self._known))
        texts = [(side, words) for side in (0, 1) for words in new[side]][: max(left, 0)]
        if texts:
            encoding = self.encoder.encode([words for _, words in texts], [self.languages[side] for side, _ in texts])
            for (side, words), vector in zip(texts, encoding.vectors, strict=True):
                self._known[side][words] = vector

    def of(self, source: str, target: str) -> float:
        """Similarity from 0 to 1; of words that were not encoded, what the characters tell."""
        here, there = self._known[0].get(source), self._known[1].get(target)
        cosine = float(here @ there) if here is not None and there is not None else 0.0
        return min(max(cosine, shared(source, target)), 1.0)


def shared(one: str, other: str) -> float:
    """The share of the characters that stand in both, in one order. Only ideographs and Latin words tell, and names."""
    return shared_by(fold(one))(fold(other))


def shared_by(one: str) -> Callable[[str], float]:
    """What tells the share of the characters that a string has in common with others, all of them folded."""
    from rapidfuzz.distance import LCSseq
    from rapidfuzz.fuzz import ratio

    han, latin = has_ideographs(one), one.isascii() and len(one) > _TOO_SHORT

    def with_other(other: str) -> float:
        if one == other:
            return 1.0
        if han and has_ideographs(other):
            return _SHARED * LCSseq.normalized_similarity(one, other)
        return ratio(one, other) / 100 if latin and other.isascii() and len(other) > _TOO_SHORT else 0.0

    return with_other


def spelling(one: str, other: str) -> float:
    """Likeness of two spellings in one language, 0 to 1."""
    from rapidfuzz.fuzz import ratio

    return ratio(fold(one), fold(other)) / 100

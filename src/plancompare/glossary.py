"""A glossary: what a concept is to be called in each language, and what that asks of a translation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from plancompare.fold import fold

Status = Literal["", "preferred", "admitted", "forbidden"]


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """One term of a concept. `status` is "" where the glossary states none; forbidden includes deprecated ones."""

    words: str
    language: str
    status: Status = ""


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A concept: what it is called in each language."""

    key: str
    terms: tuple[GlossaryTerm, ...]

    def of(self, language: str) -> tuple[GlossaryTerm, ...]:
        """Its terms in a language; if there are none in its very script or region, those of its sisters."""
        exact = tuple(term for term in self.terms if term.language == language)
        primary = language.split("-")[0]
        return exact or tuple(term for term in self.terms if term.language.split("-")[0] == primary)


@dataclass(frozen=True, slots=True)
class Demand:
    """How a source term has to be rendered: by one of `allowed`, by none of `forbidden`.

    `is_strict`: the glossary marks one of the allowed terms as the preferred one.
    """

    source: str
    allowed: tuple[str, ...]
    forbidden: tuple[str, ...]
    is_strict: bool


@dataclass(frozen=True, slots=True)
class Glossary:
    """Concepts with their terms in any number of languages."""

    name: str
    entries: tuple[GlossaryEntry, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it has terms in."""
        return tuple(dict.fromkeys(term.language for entry in self.entries for term in entry.terms))

    def demands(self, source: str, target: str) -> tuple[Demand, ...]:
        """What it asks of a translation; where a source term has several entries, it may be rendered by any of them."""
        grouped: dict[str, tuple[str, list[GlossaryTerm]]] = {}
        for entry in self.entries:
            wanted = entry.of(target)
            for term in entry.of(source) if wanted else ():
                grouped.setdefault(fold(term.words), (term.words, []))[1].extend(wanted)
        return tuple(_demand(words, terms) for words, terms in grouped.values())


def _demand(source: str, terms: Iterable[GlossaryTerm]) -> Demand:
    allowed = tuple(dict.fromkeys(term.words for term in terms if term.status != "forbidden"))
    forbidden = tuple(dict.fromkeys(term.words for term in terms if term.status == "forbidden"))
    folded = {fold(words) for words in allowed}
    barred = tuple(words for words in forbidden if fold(words) not in folded)
    return Demand(source, allowed, barred, any(term.status == "preferred" for term in terms))

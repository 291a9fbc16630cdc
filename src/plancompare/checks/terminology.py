"""Is one thing called by one name? Terms rendered in several ways, and renderings that a glossary does not want.

**What it catches.** `inconsistent-term`: a term that recurs in the source (an organisation, an instrument, a defined
term) is rendered by different words in different places. It is said once, at the first place that departs from the
usual rendering, with all the others. `missing-term`: a glossary says how a term is to be rendered, and the translation
of a sentence with the term has none of the allowed renderings, or a forbidden one; an error where the glossary marks a
preferred rendering or forbids the one that was used, else a warning.

**Why it matters.** Where the source means one thing twice, the reader of the translation looks for two.

**A bad pair.** “The Joint Laboratory opens in May. The Joint Laboratory has ten rooms.” against
「共同実験室は5月に開所する。共同研究室には10室ある。」: one laboratory has two names.

**A good pair.** The same with 共同実験室 in both places; or with 実験室 in the second, which shortens the name and is
no other one. Inflected forms, acronyms, widths and old forms of characters are no other rendering either; where the
term is not said at all, nothing is reported.

Two terms that are rendered alike are no fault. Without a glossary, `missing-term` is silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plancompare.checks.foreign_passages import script_of
from plancompare.checks.wanted_terms import WantedTerms, is_rendered
from plancompare.checks.wording import short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.fold import fold, is_han
from plancompare.glossary import Demand, Glossary
from plancompare.languages.words import is_spaced
from plancompare.model import Comparison, Document, Rendering, Side, Span, Term

_INCONSISTENT = Rule(
    "inconsistent-term",
    "terminology/inconsistent",
    Severity.warning,
    "A term that recurs is rendered by different words.",
    threshold=0.6,
    because=(
        "“{term}” stands in {count} places and is rendered as {renderings}.",
        "Likeness to the term: {usual_likeness:.2f} for “{usual}”, {likeness:.2f} for “{other}”.",
    ),
)
_MISSING = Rule(
    "missing-term",
    "terminology/inconsistent-with-resource",
    Severity.warning,
    "The translation does not use the rendering that the glossary asks for.",
    because=(
        "{glossary} has {wanted} for “{term}”, which the translation does not say.",
        "{glossary} forbids “{forbidden}” for “{term}”.",
    ),
)
_DOUBTFUL = 0.5  # confidence below which a rendering is told only if there is none above
_TOLD = 16  # places that a finding points at; the evidence names all
_SURE = 0.85  # that an absent rendering is a fault where the sentences are surely a pair
_SURE_FORBIDDEN = 0.95  # the same for a forbidden one that is there
_SHORT = 4  # ideographs or kana below which a term is an everyday word


class Terminology:
    """Implements `seams.Check`. `glossary` is what `missing-term` goes by."""

    rules = (_INCONSISTENT, _MISSING)

    def __init__(self, glossary: Glossary | None = None) -> None:
        self.glossary = glossary

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for each term with several renderings, and for each place that goes against the glossary."""
        terms = comparison.terms
        languages = comparison.source.language, comparison.target.language
        demands = self.glossary.demands(*languages) if self.glossary else ()
        settled = {fold(demand.source) for demand in demands}
        for term in terms:
            others = [one for one in _told(term.renderings[1:]) if not _is_left(term, one, *languages)]
            if others and fold(term.words) not in settled:
                yield _inconsistent(comparison, term, term.renderings[0], others)
        if self.glossary and demands:
            yield from _Missing(comparison, self.glossary, demands, terms).findings()


def _is_left(term: Term, rendering: Rendering, source: str, target: str) -> bool:
    """Whether a term was left untranslated, which is another rule's; Latin names stay, and Han is Japanese as well."""
    ours, theirs = script_of(source), script_of(target)
    if ours in ("latin", theirs) or {ours, theirs} == {"zh", "ja"}:
        return False
    return fold(rendering.words) == fold(term.words)


def _told(others: Sequence[Rendering]) -> list[Rendering]:
    """The other renderings that are likely, or the likeliest if none is."""
    surest = sorted(others, key=lambda rendering: -rendering.confidence)
    return [r for r in others if r.confidence >= _DOUBTFUL] or surest[:1]


def _inconsistent(comparison: Comparison, term: Term, usual: Rendering, others: Sequence[Rendering]) -> Finding:
    uses = sorted((use for r in others for use in r.uses), key=lambda use: use.target.span)
    first = uses[0]
    surest = max(others, key=lambda r: r.confidence)
    here = comparison.target.words(first.target.span)
    places = [first.source, *(use.target for use in usual.uses), *(u.target for u in uses[1:])]
    places += [use.source for use in (*usual.uses, *uses[1:])]
    listed = "; ".join(_listed(r) for r in (usual, *others))
    return Finding(
        _INCONSISTENT,
        f"“{short(term.words)}” is “{short(usual.words)}” elsewhere, here: “{short(here)}”",
        Severity.info if _is_everyday(term) else _INCONSISTENT.severity,
        surest.confidence,
        first.target,
        tuple(places[:_TOLD]),
        {
            "term": term.words,
            "count": term.count,
            "renderings": listed,
            "usual": usual.words,
            "other": surest.words,
            "usual_likeness": round(usual.likeness, 3),
            "likeness": round(surest.likeness, 3),
        },
    )


def _listed(rendering: Rendering) -> str:
    """`“共同実験室” ×2 (annex-1/8#1, annex-1/9#2)`"""
    keys = ", ".join(dict.fromkeys(use.target.key for use in rendering.uses if use.target.key))
    return f"“{rendering.words}” ×{len(rendering.uses)}" + (f" ({keys})" if keys else "")


def _is_everyday(term: Term) -> bool:
    """Whether a term is one short word that the text does not set apart."""
    if term.is_name:
        return False
    if is_spaced(term.language):
        return len(term.words.split()) < 2 and not (term.language == "de" and len(term.words) > 2 * _SHORT)
    return len(term.words) < _SHORT and any(map(is_han, term.words))


@dataclass(frozen=True, slots=True)
class _Passage:
    """The sentences of one side of a bead: their words joined by line ends, and where each begins."""

    side: Side
    text: str
    parts: tuple[tuple[int, str, Span], ...]

    @classmethod
    def of(cls, document: Document, side: Side, keys: Sequence[str]) -> _Passage | None:
        """The passage, or None if a key has no words."""
        parts, text = [], ""
        for key in keys:
            sentence, clause = document.sentence_of.get(key), document.clause_of.get(key)
            span = sentence.span if sentence else clause.heading if clause else document.title
            if span:
                parts.append((len(text), key, span))
                text += document.words(span) + "\n"
        return cls(side, text, tuple(parts)) if parts else None

    def place(self, span: Span) -> Place:
        """Where some words of the joined text stand in the document."""
        base, key, own = [part for part in self.parts if part[0] <= span.start][-1]
        start = own.start + span.start - base
        return Place(self.side, key, Span(start, start + len(span)))

    def whole(self) -> Place:
        """Its first sentence."""
        _, key, own = self.parts[0]
        return Place(self.side, key, own)


class _Missing:
    """Goes through the pairs of a comparison with the demands of a glossary."""

    def __init__(
        self, comparison: Comparison, glossary: Glossary, demands: Sequence[Demand], terms: Sequence[Term]
    ) -> None:
        self.comparison, self.glossary, self.demands = comparison, glossary, demands
        self.source = WantedTerms([demand.source for demand in demands], comparison.source.language)
        self.renderings = [
            (words, number, barred)
            for number, demand in enumerate(demands)
            for barred, listed in ((False, demand.allowed), (True, demand.forbidden))
            for words in listed
        ]
        self.target = WantedTerms([words for words, _, _ in self.renderings], comparison.target.language)
        self.said = {use.source: use.target for term in terms for r in term.renderings for use in r.uses}

    def findings(self) -> Iterator[Finding]:
        """One finding for each demand that a pair does not meet."""
        for bead in (*self.comparison.beads, *self.comparison.headings):
            here = _Passage.of(self.comparison.source, "source", bead.source)
            there = _Passage.of(self.comparison.target, "target", bead.target)
            if here and there:
                yield from self._of(here, there, bead.confidence)

    def _of(self, here: _Passage, there: _Passage, sure: float) -> Iterator[Finding]:
        first: dict[int, Span] = {}
        for number, span in self.source.find(here.text):
            first.setdefault(number, span)
        if not first:
            return
        used = list(self.target.find(there.text))
        welcome = {
            self.renderings[n][0] for n, _ in used if not self.renderings[n][2] and self.renderings[n][1] in first
        }
        for number, span in first.items():
            demand = self.demands[number]
            barred = [
                found
                for n, found in used
                if self.renderings[n][0] in demand.forbidden and self.renderings[n][0] not in welcome
            ]
            if barred:
                yield self._forbidden(demand, here.place(span), there.place(barred[0]), sure)
            elif demand.allowed and not self._has(demand, there, used):
                yield self._absent(demand, here.place(span), there, sure)

    def _has(self, demand: Demand, there: _Passage, used: Sequence[tuple[int, Span]]) -> bool:
        if any(self.renderings[n][0] in demand.allowed for n, _ in used):
            return True
        return any(is_rendered(words, there.text, self.comparison.target.language) for words in demand.allowed)

    def _absent(self, demand: Demand, place: Place, there: _Passage, sure: float) -> Finding:
        wanted = " or ".join(f"“{words}”" for words in demand.allowed)
        said = self.said.get(place)
        facts: dict[str, str | int | float] = {"term": demand.source, "wanted": wanted, "glossary": self.glossary.name}
        if said:
            facts["said"] = self.comparison.target.words(said.span)
        return Finding(
            _MISSING,
            f"the glossary has {short(wanted)} for “{short(demand.source)}”",
            Severity.error if demand.is_strict else _MISSING.severity,
            round(_SURE * sure, 3),
            place,
            (said or there.whole(),),
            facts,
        )

    def _forbidden(self, demand: Demand, place: Place, there: Place, sure: float) -> Finding:
        words = self.comparison.target.words(there.span)
        instead = " or ".join(f"“{allowed}”" for allowed in demand.allowed)
        facts: dict[str, str | int | float] = {
            "term": demand.source,
            "forbidden": words,
            "glossary": self.glossary.name,
        }
        if instead:
            facts["instead"] = instead
        message = f"the glossary forbids “{short(words)}” for “{short(demand.source)}”"
        return Finding(
            _MISSING,
            message + (f"; it has {short(instead)}" if instead else ""),
            Severity.error,
            round(_SURE_FORBIDDEN * sure, 3),
            there,
            (place,),
            facts,
        )

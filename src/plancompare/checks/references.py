"""Do both sides refer to the same? Articles, sections, annexes and titles that a sentence names, compared by value.

**What it catches.** A reference to another number or in another direction than the other side has (第3条 as
“Article 4”, 前項 as “the following paragraph”), one that the other side lacks, one to a clause that its own document
does not have, and a title in 《》 that stands bare on a side that marks titles elsewhere.

**Why it matters.** A reference carries rights and exceptions from one clause to another; with the wrong number it
carries the wrong ones, and no reader of one language alone can tell.

**A bad pair.** “subject to Article 3(2)” against 「第3条第3項に従い」.

**A good pair.** “the preceding paragraph” against 「第1項」 in the second paragraph; or “clause 7” against 第6條, where
the translation has left out a clause and counts on without it.

Units are lenient (a section may be a 条), numbers are not. Articles of other laws are compared, but nobody can say here
whether they exist.
"""

from __future__ import annotations

from collections.abc import Iterator

from plancompare.checks.wording import name_of, short
from plancompare.citations import akin
from plancompare.citations.clauses import Lead
from plancompare.citations.matching import Half, Matching
from plancompare.citations.titles import Bare, bare_titles
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.model import Bead, Comparison, Span, opposite

_RULE = Rule(
    "reference-mismatch",
    "accuracy/mistranslation",
    Severity.error,
    "A reference or a title that the other side does not have, or not with this number.",
    because=(
        "“{here}” means {meaning}, “{there}” means {meaning there}.",
        "No sentence on the other side, here or beside it, refers to {sought}.",
        "There is no {lacking} among the {counted} clauses of its kind.",
        "The clauses of that number render others: here it is “{leads to}”, there “{leads there}”.",
        "The other side marks titles in {kept} of {marked} sentences that have one.",
    ),
)
_EXCERPT = 0.34  # where more than this share of the clauses cited is missing, the document is a piece of a longer one


class References:
    """Implements `seams.Check`."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """What differs or is missing in each bead; then what leads nowhere, and titles without marks."""
        matching = Matching(comparison)
        said: set[tuple[int, Span]] = set()
        for bead, here, there in matching.facing:
            if (0, here.citation.span) not in said:
                said |= {(0, here.citation.span), (1, there.citation.span)}
                yield _differing(matching, bead, here, there)
        for bead, index, lead in matching.lonely:
            if (index, lead.citation.span) not in said:
                said.add((index, lead.citation.span))
                yield _missing(matching, bead, index, lead)
        yield from _astray(matching, said)
        yield from _leading_nowhere(matching, said)
        yield from (_bare(comparison, title) for title in bare_titles(comparison))


def _words(half: Half, lead: Lead) -> str:
    return half.clauses.document.words(lead.citation.span)


def _place(half: Half, lead: Lead) -> Place:
    return Place(half.side, lead.sentence, lead.citation.span)


def _clause(half: Half, lead: Lead) -> str:
    document = half.clauses.document
    return short(name_of(document, document.clause_of[lead.clause]))


def meaning(lead: Lead) -> str:
    """The value of a citation in plain words: article 3, paragraph 2."""
    citation = lead.citation
    said = []
    for part in citation.parts:
        number = min(part.number, key=lambda n: (len(n), n), default="")
        name = "" if part.unit in ("sub", "subletter") else part.unit
        said.append(f"{name} {number}".strip() if number else f"the {citation.direction} {name}")
    inside = f" ({'.'.join(min(n, key=len) for n in lead.path)})" if citation.direction and lead.path else ""
    return ", ".join(said) + inside


def _differing(matching: Matching, bead: Bead, here: Lead, there: Lead) -> Finding:
    """Two citations that face each other and name different things."""
    first, second = here.citation, there.citation
    level = len(first.path) == len(second.path)
    if first.direction or second.direction:
        sure = 0.8 if first.direction and second.direction else 0.6
    elif not level:
        sure = 0.65
    else:
        sure = 0.9 if first.sure and second.sure and akin(first.unit, second.unit) else 0.6
    return Finding(
        _RULE,
        f"the references differ: “{_words(matching.halves[0], here)}” and “{_words(matching.halves[1], there)}”",
        _RULE.severity if level else Severity.warning,
        round(sure * bead.trust, 3),
        _place(matching.halves[0], here),
        (_place(matching.halves[1], there),),
        {"meaning": meaning(here), "meaning there": meaning(there)},
    )


def _missing(matching: Matching, bead: Bead, index: int, lead: Lead) -> Finding:
    """A citation that the other side of its bead does not have."""
    half, other = matching.halves[index], matching.halves[1 - index]
    last: str = getattr(bead, other.side)[-1]
    stop = other.clauses.document.sentence_of[last].span.stop
    citation = lead.citation
    sure = 0.5 if citation.direction or not citation.sure else 0.7 if lead.clause else 0.6
    where = "translation" if index == 0 else "source"
    return Finding(
        _RULE,
        f"not in the {where}: the reference “{_words(half, lead)}”",
        Severity.warning,
        round(sure * bead.confidence * max(matching.kept(index), 0.3), 3),  # some translations name titles instead
        _place(half, lead),
        (Place(other.side, last, Span(stop, stop)),),
        {"sought": meaning(lead)},
    )


def _astray(matching: Matching, said: set[tuple[int, Span]]) -> Iterator[Finding]:
    """References with one number to clauses that got different ones: the translation counts otherwise."""
    for bead, here, there in matching.met:
        if (0, here.citation.span) not in said and matching.parted(here, there):
            said.add((0, here.citation.span))
            yield Finding(
                _RULE,
                f"“{_words(matching.halves[1], there)}” is another clause than “{_words(matching.halves[0], here)}”, "
                "because the two sides count differently",
                Severity.warning,
                round(0.6 * bead.confidence, 3),
                _place(matching.halves[0], here),
                (_place(matching.halves[1], there),),
                {"leads to": _clause(matching.halves[0], here), "leads there": _clause(matching.halves[1], there)},
            )


def _leading_nowhere(matching: Matching, said: set[tuple[int, Span]]) -> Iterator[Finding]:
    """References to clauses that their own document does not have."""
    partners: dict[int, Lead] = {}
    for _, here, there in matching.met:
        partners.setdefault(id(here), there)
        partners.setdefault(id(there), here)
    nowhere = [_nowhere(half) for half in matching.halves]
    for index, (half, leads) in enumerate(zip(matching.halves, nowhere, strict=True)):
        missing = {id(lead) for lead in nowhere[1 - index]}
        for lead in leads:
            partner = partners.get(id(lead))
            on_both = partner is not None and id(partner) in missing
            if (index, lead.citation.span) in said or (index and on_both):
                continue
            said.add((index, lead.citation.span))
            related = (_place(matching.halves[1 - index], partner),) if partner else ()
            yield Finding(
                _RULE,
                f"“{_words(half, lead)}” leads nowhere: there is no such clause in "
                + ("either text" if on_both else f"the {'translation' if index else 'source'}"),
                Severity.info if on_both else Severity.warning,
                0.5 if on_both else 0.7,
                _place(half, lead),
                related,
                {"lacking": meaning(lead), "counted": half.clauses.count(lead.citation)},
            )


def _nowhere(half: Half) -> list[Lead]:
    """The references of one side that lead nowhere; none if the document is plainly a piece of a longer one."""
    leads = [lead for leads in half.leads.values() for lead in leads]
    missing = [lead for lead in leads if half.clauses.lacks(lead.citation)]
    cited = {lead.clause for lead in leads if lead.clause}
    distinct = {lead.citation.parts[0] for lead in missing}
    return missing if len(distinct) < 2 or len(distinct) <= _EXCERPT * (len(cited) + len(distinct)) else []


def _bare(comparison: Comparison, title: Bare) -> Finding:
    """A title without marks."""
    other = opposite(title.side)
    last: str = getattr(title.bead, other)[-1]
    sentence = comparison.document(other).sentence_of[last].span
    return Finding(
        _RULE,
        f"the other side does not mark the title {comparison.document(title.side).words(title.span)}",
        Severity.info,
        round(0.5 * title.bead.confidence, 3),
        Place(title.side, title.sentence, title.span),
        (Place(other, last, Span(sentence.stop, sentence.stop)),),
        {"kept": title.kept, "marked": title.marked},
    )

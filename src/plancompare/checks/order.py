"""Does it stand in its place? Clauses and passages whose partner stands out of the order of its neighbours.

`moved-clause`: a clause or a section that the translation has in another place than the source. `moved-passage`: a
paragraph, a row or a cell of a table that stands at another place of its clause, or in another clause; sentences that
changed places within a paragraph inform only. Where one table holds both texts, what stands in another row is an error.

**What it catches.** What is all there, but not where it was.

**Why it matters.** References by number go astray, what a condition applies to may change, and a cell in another row
says it of another thing.

**A bad pair.** Source: 1. Fees. 2. Notices. 3. Term. Target: 1. 通知 2. 料金 3. 期間.

**A good pair.** The same order under other numbers, as after a clause was left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from plancompare.checks.wording import name_of, short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.model import Bead, Comparison, Document, Span

_RULE = Rule(
    "moved-clause",
    "accuracy/mistranslation",
    Severity.warning,
    "The translation has a clause in another place.",
    because=("It matches “{there}” (likeness {similarity:.2f}), which stands out of the order of its neighbours.",),
)

_PASSAGE = Rule(
    "moved-passage",
    "accuracy/mistranslation",
    Severity.warning,
    "The translation has a paragraph, a cell or a sentence in another place.",
    because=_RULE.because,
)
_ALIKE = 0.5  # the score of a pair that is believed out of its place
_SURE = 0.8


class Order:
    """Implements `seams.Check`. A section that moved with all it holds is one finding."""

    rules = (_RULE, _PASSAGE)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for each clause that moved, unless its parent moved with it; then passages that moved alone."""
        source, target = comparison.source, comparison.target
        moved = {link.source: link for link in comparison.links if link.moved and link.source and link.target}
        for key, link in moved.items():
            parent = source.parent_of.get(key)
            if parent and parent.key in moved:
                continue
            here, there = source.clause_of[key], target.clause_of[link.target or ""]
            yield Finding(
                _RULE,
                f"stands in another {_place(comparison)} in the translation: “{short(name_of(source, here))}”",
                _severity(comparison),
                max((bead.confidence for bead in link.beads if bead.source and bead.target), default=0.5),
                Place("source", here.key, here.span),
                (Place("target", there.key, there.span),),
                {"similarity": round(link.score, 3)},
            )
        yield from _moved_passages(comparison)


def _place(comparison: Comparison) -> str:
    return "row" if comparison.source.text.rows else "place"


def _severity(comparison: Comparison) -> Severity:
    """In a table of both texts, whoever takes the rows for pairs gets wrong ones."""
    return Severity.error if comparison.source.text.rows else _RULE.severity


def _moved_passages(comparison: Comparison) -> Iterator[Finding]:
    """One finding for each run of passages that stand elsewhere together, in clauses that did not move."""
    run: list[Bead] = []
    places = [{s.key: n for n, s in enumerate(d.sentences)} for d in (comparison.source, comparison.target)]
    for bead in _moved_beads(comparison):
        follows = run and all(
            place[now[0]] == place[before[-1]] + 1
            for place, before, now in zip(
                places, (run[-1].source, run[-1].target), (bead.source, bead.target), strict=True
            )
        )
        if run and not follows:
            yield _moved_passage(comparison, run)
            run = []
        run.append(bead)
    if run:
        yield _moved_passage(comparison, run)


def _moved_beads(comparison: Comparison) -> Iterator[Bead]:
    """Beads out of their order whose clauses stand in theirs, in the order of the source."""
    code = comparison.source.code | comparison.target.code
    for link in comparison.links:
        for bead in link.beads if not link.moved else ():
            if bead.moved and bead.source and bead.target and bead.score >= _ALIKE and code.isdisjoint(bead.source):
                yield bead


def _moved_passage(comparison: Comparison, run: list[Bead]) -> Finding:
    source, target = comparison.source, comparison.target
    here = _span(source, [key for bead in run for key in bead.source])
    there = _span(target, [key for bead in run for key in bead.target])
    within = _is_part(source, run[0].source[0], here) and _is_part(target, run[0].target[0], there)
    return Finding(
        _PASSAGE,
        f"stands in another {_place(comparison)} in the translation: “{short(source.words(here))}”",
        Severity.info if within else _severity(comparison),
        round(_SURE * max(bead.confidence for bead in run), 3),
        Place("source", run[0].source[0], here),
        (Place("target", run[0].target[0], there),),
        {"similarity": round(max(bead.score for bead in run), 3)},
    )


def _span(document: Document, keys: list[str]) -> Span:
    spans = [document.sentence_of[key].span for key in keys]
    return Span(min(span.start for span in spans), max(span.stop for span in spans))


def _is_part(document: Document, key: str, span: Span) -> bool:
    """Whether the words from the sentence `key` on are a part of a paragraph, and not one or more."""
    return any(p.span.covers(span) and p.span != span for p in document.clause_of[key].paragraphs)

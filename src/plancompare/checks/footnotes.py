"""Is every note called where it belongs? Marks of footnotes that one side of a sentence has and the other has not.

**What it catches.** `footnote-mismatch`: the mark of a footnote (`[^1]`, a raised number, a link to a note of the page)
that the translation leaves out though the note is there, or has where the source has none, and marks that were
exchanged.

**Why it matters.** A note that nothing calls is never read, and what it limits stands without limit; a mark in another
place limits something else.

**A bad pair.** “Keep the log book for five years.[^law]” against 「記録簿は五年間保管しなければなりません。」

**A good pair.** “The log book[^law] is kept for five years.” against 「記録簿は五年間保管する。[^law]」

The place within a sentence, or in the next one, is free, and notes may be counted anew. Where one of the two files has
neither marks nor notes, nothing is said.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from plancompare.checks.marked import Marked, marked_in
from plancompare.checks.passages import SIDES
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.languages.expressions import expression
from plancompare.model import Comparison, Document, Mark, Side, Span

_RULE = Rule(
    "footnote-mismatch",
    "accuracy/omission",
    Severity.warning,
    "The mark of a footnote is missing on the other side, or stands at another place there.",
    because=("The note is called “{note}”.",),
)
_RAISED = expression(r"(?m:^|(?<=[^\W\d_]{3})|(?<=[.,;:!?。、，；：！？)）」』”\"']))[⁰¹²³⁴-⁹]{1,3}")
_BARE = expression(r"\[\^([^\]\s]{1,40})\]")  # as Markdown shows it that lacks the note
_CALL = expression(r"[\[(（［]?(?:\d{1,3}|[*†‡§]{1,3})[\])）］]?")
_NEAR = 2  # beads by which a mark may have moved with its sentence
_SURE, _ELSEWHERE = 0.85, 0.7


@dataclass(frozen=True, slots=True)
class _Call:
    """A mark, what it calls its note, and the number of the bead that it stands in."""

    mark: Marked
    note: str
    bead: int


class Footnotes:
    """Implements `seams.Check`. A mark on the target's side alone informs only."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """First what stands elsewhere, then what one side alone has, the source's first."""
        calls = {side: _calls(comparison, side) for side in SIDES}
        if not any(calls.values()) or not all(calls[side] or _has_notes(comparison.document(side)) for side in SIDES):
            return
        ours, theirs = _lonely(calls["source"], calls["target"])
        waiting: dict[str, list[_Call]] = defaultdict(list)
        for call in theirs:
            waiting[call.note].append(call)
        lost = []
        for call in ours:
            if waiting[call.note]:
                yield _elsewhere(call, waiting[call.note].pop(0))
            else:
                lost.append(call)
        for call in (*lost, *chain.from_iterable(waiting.values())):
            yield from _alone(comparison, call)


def _has_notes(document: Document) -> bool:
    return any(clause.kind == "note" and clause.anchor for clause in document.walk())


def note_marks(document: Document) -> Iterator[Mark]:
    """The marks of footnotes; their target is what they call the note."""
    text = document.text
    for mark in text.marks:
        if mark.kind == "note":
            yield mark
        elif mark.kind == "link" and mark.target.startswith("#") and _CALL.fullmatch(document.words(mark.span)):
            yield Mark(mark.span, "note", document.words(mark.span).strip("[](（）［］)"))
    for match in _BARE.finditer(text.text):
        yield Mark(Span(*match.span()), "note", match[1])
    for match in _RAISED.finditer(text.text):
        yield Mark(Span(*match.span()), "note", unicodedata.normalize("NFKC", match[0]))


def _calls(comparison: Comparison, side: Side) -> list[_Call]:
    found = marked_in(comparison, side, note_marks(comparison.document(side)))
    if not found:
        return []
    beads = {
        key: number
        for number, bead in enumerate((*comparison.headings, *comparison.beads))
        if bead.source and bead.target
        for key in getattr(bead, side)
    }
    return [_Call(one, one.mark.target, beads[one.passage.key]) for one in found if one.passage.key in beads]


def _lonely(here: Sequence[_Call], there: Sequence[_Call]) -> tuple[list[_Call], list[_Call]]:
    """What has no partner: the same note in one bead, one called otherwise there, or the same note nearby."""
    ours, theirs = {call.note for call in here}, {call.note for call in there}
    left, right = list(here), list(there)

    def renamed(one: _Call, other: _Call) -> bool:
        return one.bead == other.bead and not (one.note in theirs and other.note in ours)

    for partners in (
        lambda one, other: one.note == other.note and one.bead == other.bead,
        renamed,
        lambda one, other: one.note == other.note and abs(one.bead - other.bead) <= _NEAR,
    ):
        shelf: dict[int, list[_Call]] = defaultdict(list)
        for call in right:
            shelf[call.bead].append(call)
        for one in tuple(left):
            near = (call for bead in range(one.bead - _NEAR, one.bead + _NEAR + 1) for call in shelf[bead])
            mate = next((other for other in near if partners(one, other)), None)
            if mate:
                left.remove(one)
                right.remove(mate)
                shelf[mate.bead].remove(mate)
    return left, right


def _elsewhere(here: _Call, there: _Call) -> Finding:
    message = f"the mark of the footnote “{here.note}” stands at another place in the translation"
    return Finding(
        _RULE, message, _RULE.severity, _ELSEWHERE, here.mark.place, (there.mark.place,), {"note": here.note}
    )


def _alone(comparison: Comparison, call: _Call) -> Iterator[Finding]:
    side = call.mark.passage.side
    other: Side = "target" if side == "source" else "source"
    bead = (*comparison.headings, *comparison.beads)[call.bead]
    document, last = comparison.document(other), getattr(bead, other)[-1]
    sentence, clause = document.sentence_of.get(last), document.clause_of.get(last)
    span = sentence.span if sentence else (clause.heading if clause else document.title) or Span(0, 0)
    where = "translation" if side == "source" else "source"
    yield Finding(
        _RULE,
        f"not in the {where}: the mark of the footnote “{call.note}”",
        _RULE.severity if side == "source" else Severity.info,
        round(_SURE * bead.confidence, 3),
        call.mark.place,
        (Place(other, last, Span(span.stop, span.stop)),),
        {"note": call.note},
    )

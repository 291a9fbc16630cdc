"""Do both say the same numbers? Values that one side has and the other has not.

**What it catches.** A number, date, percentage, fraction, amount or ordinal that the translation changes, leaves out
or adds. Values are compared, not characters: 二〇一八年九月二十日, 平成30年9月20日 and 20 September 2018 are one date,
3億5000万 is 350 million, 三分之一 is 1/3, and full-width digits are digits. Numbers of the same digits differ if their
units do (40 mm and 40 cm, 30 days and 30 months, dollars and euros), if one is below nought, a percentage or in the
other half of the day, or if the ends of a range have changed places. Two numbers of a sentence that stand for each
other (25 % of the one, 50 % of the other) are told by the words around them. Small numerals in words (“one of them”,
一方) may render a number of the other side, but are not reported on their own. Numbers of references to clauses are
left to the rule about references.

**Why it matters.** A wrong term or amount binds as well as the right one, and reads as well.

**A bad pair.** 「有效期至 2022 年 6 月 30 日。」 against “It is valid until 30 June 2020.”

**A good pair.** 「三分之一的成員，即350萬人」 against “one third of the members, that is 3.5 million people”.

A number that stands in a neighbouring sentence of the other side was only moved across the end of its sentence and is
no finding, and neither is one that was converted into another unit (5 miles, 8 km). Of 60 days that are two months
there, and of a number that the other side says once and this side twice, the rule is less sure. A unit that only one
side names is not compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from plancompare.checks.crossed_numbers import Crossing, crossings
from plancompare.checks.wording import short
from plancompare.citations import read
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.model import SIDES, Comparison, Side, Span, opposite
from plancompare.quantities import Quantity, Strength, knows
from plancompare.quantities.alterations import Altered
from plancompare.quantities.ledger import SMALL, Ledger, Row
from plancompare.quantities.matching import comparable
from plancompare.quantities.pages import Said
from plancompare.quantities.units import converted

if TYPE_CHECKING:
    from plancompare.seams import Encoder

_RULE = Rule(
    "number-mismatch",
    "accuracy/mistranslation",
    Severity.error,
    "A number of one side is another one, or none, on the other.",
    threshold=0.35,
    because=(
        "“{here}” is the value {value}, which no free number on the other side has.",
        "Both sides say {number}, and differ in this: {differs in}.",
        "In its place stands “{there}”, the value {value there}.",
        "The two differ by a factor of {factor}, as happens with noughts, 万 and 億.",
        "Both sides say {number} and {other}; the words around the one there are those around the other here.",
        "The other side says {said once} once where this side says it more often.",
    ),
)
_SIGN = re.compile(r"\s?(?:[%％]|[ap]\.?\s?m\b\.?)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z]{2}[-‐‑]?\Z")
_WINDOW = 12  # numbers of the other side, around the like place, that are looked at for what stands in a number's place
_SURE = 0.75  # from here on a wrong number in digits is an error


class Numbers:
    """Implements `seams.Check`. `encoder` is asked of numbers that may have changed places; without it nothing is."""

    rules = (_RULE,)

    def __init__(self, encoder: Encoder | None = None) -> None:
        self.encoder = encoder

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for each number without its like; a number and what stands in its place are one finding."""
        ledger = Ledger(comparison)
        for row in ledger.rows:
            if row.altered or row.source or row.target:
                yield from _reported(row, ledger)
            if self.encoder and len(row.partners) > 1 and not row.altered:
                yield from (_crossed(row, ledger, crossing) for crossing in crossings(row, ledger, self.encoder))


def _reported(row: Row, ledger: Ledger) -> Iterator[Finding]:
    """Findings of one bead: what was changed first, then what is only here or only there."""
    for altered in row.altered:
        yield _altered(row, ledger, altered)
    left = {
        side: [
            said
            for said in row.left(side)
            if not ledger.is_moved(said.quantity, opposite(side), row.keys(opposite(side)))
        ]
        for side in SIDES
    }
    for source, target in _counterparts(left["source"], left["target"], row, ledger):
        left["source"].remove(source)
        left["target"].remove(target)
        if not (_is_cited(source, "source", ledger) and _is_cited(target, "target", ledger)):
            yield _changed(row, ledger, source, target)
    for side in SIDES:
        for said in left[side]:
            is_fine = said.quantity.strength <= Strength.word or _is_elsewhere(said, side, row, ledger)
            if not is_fine and not _is_cited(said, side, ledger):
                yield _missing(row, ledger, side, said)


def _is_cited(said: Said, side: Side, ledger: Ledger) -> bool:
    """Whether a number belongs to a reference as the rule about references reads it, in whatever case or ending."""
    page, span = ledger.pages[side], said.quantity.span
    sentence = page.span(said.key)
    return any(
        sentence.start + citation.span.start <= span.start and span.stop <= sentence.start + citation.span.stop
        for citation in read(page.words(said.key), page.document.language)
    )


def _is_elsewhere(said: Said, side: Side, row: Row, ledger: Ledger) -> bool:
    """Whether a number is part of a name that may be said otherwise, OAuth2, or stands there in a label or as it is."""
    page, facing = ledger.pages[side], ledger.pages[opposite(side)]
    start = said.quantity.span.start
    if _NAME.search(page.document.text.text, max(start - 3, 0), start):
        return True
    words = page.document.words(said.quantity.span)
    if len(words) > 2 and words.isalpha() and any(words in facing.words(key) for key in row.keys(opposite(side))):
        return True  # a name, or words that were not translated
    value = said.quantity.value
    return value in facing.labelled(row.keys(opposite(side))) - page.labelled(row.keys(side))


def _counterparts(source: Sequence[Said], target: Sequence[Said], row: Row, ledger: Ledger) -> list[tuple[Said, Said]]:
    """For each number the likeliest one that stands in its place: of its kind, like it, and at a like place."""
    scored = []
    for i, one in enumerate(source):
        near = i * len(target) // len(source)
        for j in range(max(near - _WINDOW, 0), min(near + _WINDOW, len(target))):
            if comparable(one.quantity, target[j].quantity) or converted(one.quantity, target[j].quantity):
                scored.append((_likeness(one, target[j], row, ledger), i, j))
    pairs: list[tuple[Said, Said]] = []
    taken: tuple[set[int], set[int]] = set(), set()
    for _, i, j in sorted(scored, key=lambda entry: (-entry[0], entry[1], entry[2])):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((source[i], target[j]))
    return sorted(pairs, key=lambda pair: pair[0].quantity.span)


def _likeness(source: Said, target: Said, row: Row, ledger: Ledger) -> float:
    a, b = source.quantity, target.quantity
    places = [
        ledger.pages[side].place(said, row.keys(side)) for side, said in zip(SIDES, (source, target), strict=True)
    ]
    size = min(a.value, b.value) / max(a.value, b.value) if a.value and b.value else 0
    return 2.0 * (a.kind == b.kind) + (a.strength == b.strength) + float(size) - 2 * abs(places[0] - places[1])


def _changed(row: Row, ledger: Ledger, source: Said, target: Said) -> Finding:
    """A number with another one in its place."""
    a, b = source.quantity, target.quantity
    words = [short(ledger.pages[side].document.words(q.span)) for side, q in zip(SIDES, (a, b), strict=True)]
    evidence: dict[str, str | int | float] = {"value": str(a), "kind": a.kind, "value there": str(b)}
    factor = str(max(a.value, b.value) / (min(a.value, b.value) or 1))
    if re.fullmatch("10+", factor):
        evidence["factor"] = int(factor)
    strength = min(a.strength, b.strength)
    confidence = _CHANGED[strength] * _trust(row)
    if converted(a, b):  # 60 days are two months, or nearly
        confidence *= _NEARLY
    return Finding(
        _RULE,
        f"“{words[0]}” is “{words[1]}” in the translation",
        _severity(strength, confidence),
        round(confidence, 3),
        Place("source", source.key, a.span),
        (Place("target", target.key, b.span),),
        evidence,
    )


def _altered(row: Row, ledger: Ledger, altered: Altered) -> Finding:
    """A number of the same digits that is another one by its unit, its sign or its place."""
    here, there, change = altered
    pages = ledger.pages["source"].document, ledger.pages["target"].document
    spans = [_with_signs(page.text.text, said.quantity) for page, said in zip(pages, (here, there), strict=True)]
    words = [short(page.words(span)) for page, span in zip(pages, spans, strict=True)]
    strength = min(here.quantity.strength, there.quantity.strength)
    confidence = _ALTERED[change] * _PLAIN[strength] * _trust(row)
    return Finding(
        _RULE,
        _MESSAGE[change].format(here=words[0], there=words[1]),
        _severity(strength, confidence),
        round(confidence, 3),
        Place("source", here.key, spans[0]),
        (Place("target", there.key, spans[1]),),
        {"number": str(here.quantity), "kind": here.quantity.kind, "differs in": change},
    )


def _crossed(row: Row, ledger: Ledger, crossing: Crossing) -> Finding:
    """Two numbers that stand for each other."""
    (here, there), (other, beyond) = crossing.first, crossing.second
    words = [short(ledger.pages["source"].document.words(said.quantity.span)) for said in (here, other)]
    confidence = min(_CROSSED + crossing.lead, _MOST_CROSSED) * _trust(row)
    return Finding(
        _RULE,
        f"“{words[0]}” and “{words[1]}” have changed places in the translation",
        Severity.warning,
        round(confidence, 3),
        Place("source", here.key, here.quantity.span),
        (
            Place("source", other.key, other.quantity.span),
            Place("target", beyond.key, beyond.quantity.span),
            Place("target", there.key, there.quantity.span),
        ),
        {"number": str(here.quantity), "other": str(other.quantity), "lead": round(crossing.lead, 3)},
    )


def _with_signs(text: str, quantity: Quantity) -> Span:
    """The number with its unit, and with a minus sign, a sign of per cent or a.m. and p.m. beside it."""
    start, stop = quantity.words.start, quantity.words.stop
    behind = _SIGN.match(text, stop)
    return Span(start - (quantity.negative and text[start - 1] in "-−–－"), behind.end() if behind else stop)


def _missing(row: Row, ledger: Ledger, side: Side, said: Said) -> Finding:
    """A number with nothing in its place."""
    there, quantity = opposite(side), said.quantity
    last = row.keys(there)[-1]
    gap = ledger.pages[there].span(last).stop
    words = short(ledger.pages[side].document.words(quantity.span))
    evidence: dict[str, str | int | float] = {"value": str(quantity), "kind": quantity.kind}
    confidence = _missed(quantity, knows(ledger.pages[there].document.language)) * _trust(row)
    if any(converted(quantity, other.quantity) for other in ledger.pages[there].said(row.keys(there))):
        confidence *= _NEARLY
    if ledger.is_repeated(quantity, there, row.keys(there)):
        confidence *= _REPEATED
        evidence["said once"] = evidence["value"]
    return Finding(
        _RULE,
        f"the number “{words}” is not in the {'translation' if side == 'source' else 'source'}",
        _severity(quantity.strength, confidence),
        round(confidence, 3),
        Place(side, said.key, quantity.span),
        (Place(there, last, Span(gap, gap)),),
        evidence,
    )


def _severity(strength: Strength, confidence: float) -> Severity:
    return Severity.error if strength is Strength.digits and confidence >= _SURE else Severity.warning


_MESSAGE = {
    "unit": "“{here}” is “{there}” in the translation: the unit is another",
    "sign": "“{here}” is “{there}” in the translation: one of them is below nought",
    "half of the day": "“{here}” is “{there}” in the translation: the half of the day is another",
    "order": "the ends of the range from “{here}” have changed places in the translation",
    "percent": "“{here}” is “{there}” in the translation: one of them is a percentage",
}
_ALTERED = {"unit": 0.8, "sign": 0.65, "half of the day": 0.8, "order": 0.65, "percent": 0.5}
_PLAIN = {Strength.hint: 0.6, Strength.word: 0.8, Strength.written: 1.0, Strength.digits: 1.0}
# How likely such a report is right: the share of right ones among those on human translations, read one by one.
_CHANGED = {Strength.digits: 0.85, Strength.written: 0.65, Strength.word: 0.45}
_MISSING = {Strength.digits: 0.8, Strength.written: 0.65}
_MISSING_SMALL = {Strength.digits: 0.7, Strength.written: 0.6}
_MISSING_ONE = 0.3
_CROSSED, _MOST_CROSSED = 0.4, 0.75  # the first and their lead, up to the second
_REPEATED = 0.4
_NEARLY = 0.35
_SPELLED = 100  # integers up to here are often written in words, which are not known of every language


def _missed(quantity: Quantity, known: bool) -> float:
    """How likely a number that is only on one side is a fault; `known`: whether the other side's numerals are known."""
    if quantity.value.denominator > 1 or quantity.value > SMALL:
        sure = _MISSING[quantity.strength]
    else:
        sure = _MISSING_ONE if quantity.value == 1 else _MISSING_SMALL[quantity.strength]
    return sure if known or quantity.value.denominator > 1 or quantity.value > _SPELLED else sure / 3


def _trust(row: Row) -> float:
    """How far the bead can be trusted: in a wrong one everything differs."""
    return min(1.0, 0.1 + row.bead.trust) ** 3

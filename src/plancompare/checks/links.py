"""Do links lead to the same pages? Targets of links and images that one side of a sentence has and the other has not.

**What it catches.** `link-mismatch`: a link that leads elsewhere on the other side; a link or an image that the other
side does not have, here or anywhere; an address of mail or of a page, written among the words, that is another one.

**Why it matters.** The reader of the translation lands on another page, or is not told of one. In terms, the page that
a link leads to is part of what they say.

**A bad pair.** “See the terms.” with a link to `/legal/terms`, against “Siehe die Bedingungen.” with one to
`/legal/privacy`.

**A good pair.** A link to `https://example.org/en/legal/terms.html`, against one to `../legal/terms.de.html#inhalt`.

What a translation rightly changes is no difference: the language in an address, a relative address for a whole one,
suffixes, queries, places in a page, another encyclopedia, a picture for another one. Where one of the two files has no
links at all, a plain text for example, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator

from plancompare.checks.addresses import Address, address_of, picture_of
from plancompare.checks.marked import Facing, Marked, lonely
from plancompare.checks.passages import SIDES
from plancompare.checks.wording import contrasted, short
from plancompare.checks.written_addresses import Unlike, unlike
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.model import Comparison, Side, Span

_RULE = Rule(
    "link-mismatch",
    "fluency/broken-link",
    Severity.warning,
    "A link or an image leads elsewhere than on the other side, or is missing there.",
    threshold=0.4,
    because=(
        "It leads to {target}, the other side to {target there}.",
        "It leads to {only target}, and nothing that the other side has not leads there.",
    ),
)
_WORD = re.compile(r"\w{3,}")
_ELSEWHERE, _ALONE, _PICTURE = 0.75, 0.7, 0.6
_WRITTEN = 0.7  # an address among the words


class Links:
    """Implements `seams.Check`. A link on one side alone is a warning if the source has it, else informs only."""

    rules = (_RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """Finding by finding, bead by bead; first those that lead elsewhere."""
        both = (comparison.source.text.marks, comparison.target.text.marks)
        if all(any(mark.kind == "link" for mark in marks) for marks in both):
            for facing in lonely(comparison, "link", _key, _alike):
                yield from _of_bead(facing)
        if all(any(mark.kind == "image" for mark in marks) for marks in both):
            for facing in lonely(comparison, "image", _picture, _any, exchangeable=True):
                for side in SIDES:
                    yield from (_alone(facing, one) for one in facing.side(side))
        for unlike_bead in unlike(comparison):
            yield from _written(comparison, unlike_bead)


def _written(comparison: Comparison, found: Unlike) -> Iterator[Finding]:
    """Addresses among the words: one in the place of another, or one that the translation has not."""
    sure = round(_WRITTEN * found.bead.trust, 3)
    for here, there in zip(found.source, found.target, strict=False):
        message = f"the address “{short(here.words, 60)}” is “{short(there.words, 60)}” in the translation"
        evidence = {"target": here.words, "target there": there.words}
        yield Finding(_RULE, message, _RULE.severity, sure, here.place, (there.place,), evidence)
    last = comparison.target.sentence_of.get(found.bead.target[-1])
    for here in found.source[len(found.target) :]:
        gap = (Place("target", last.key, Span(last.span.stop, last.span.stop)),) if last else ()
        message = f"not in the translation: the address “{short(here.words, 60)}”"
        yield Finding(_RULE, message, _RULE.severity, sure, here.place, gap, {"only target": here.words})


def _key(one: Marked) -> Address | None:
    return address_of(one.mark.target)


def _alike(one: Marked, other: Marked) -> bool:
    here, there = _key(one), _key(other)
    return bool(here and there and here.leads_with(there))


def _picture(one: Marked) -> Hashable:
    return picture_of(one.mark.target)


def _any(one: Marked, other: Marked) -> bool:
    """A picture of the screen in another language has any name."""
    return True


def _of_bead(facing: Facing) -> Iterator[Finding]:
    for here, there in zip(facing.source, facing.target, strict=False):
        evidence = {"target": here.mark.target, "target there": there.mark.target}
        first, second = contrasted(here.mark.target, there.mark.target)
        message = f"“{short(here.words)}” leads to {first}, in the translation to {second}"
        sure = _ELSEWHERE
        if not _counterparts(here, there):
            message = f"not in the translation: the link to {first}; it has one to {second} here"
            sure = _ALONE
        sure = round(sure * facing.confidence, 3)
        yield Finding(_RULE, message, _RULE.severity, sure, here.place, (there.place,), evidence)
    shared = min(len(facing.source), len(facing.target))
    for side in SIDES:
        yield from (_alone(facing, one) for one in facing.side(side)[shared:])


def _counterparts(here: Marked, there: Marked) -> bool:
    """Whether one link stands for the other: they have words or something of the address in common."""
    words, others = (set(_WORD.findall(one.words.casefold())) for one in (here, there))
    if 2 * len(words & others) > max(len(words), len(others)):
        return True
    first, second = _key(here), _key(there)
    return bool(first and second and first.shares_with(second))


def _alone(facing: Facing, one: Marked) -> Finding:
    side: Side = one.passage.side
    what = f"image {_shown(one)}" if one.mark.kind == "image" else f"link to {_shown(one)}: “{short(one.words)}”"
    where = "translation" if side == "source" else "source"
    severity = _RULE.severity if side == "source" else Severity.info
    sure = round((_PICTURE if one.mark.kind == "image" else _ALONE) * facing.confidence, 3)
    gap = facing.gap("target" if side == "source" else "source")
    evidence = {"only target": one.mark.target}
    return Finding(_RULE, f"not in the {where}: the {what}", severity, sure, one.place, (gap,), evidence)


def _shown(one: Marked) -> str:
    return short(one.mark.target, 60)

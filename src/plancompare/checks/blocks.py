"""What is wrong with passage after passage is one finding: a block, with the number of its passages.

What is wrong with a block is not said again of its pieces, by any other rule: words that were not translated have
other terms, and words that cannot be read have no numbers.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from plancompare.checks.passages import Passage
from plancompare.findings import Finding, Place
from plancompare.model import Side, Span

FEW = 3  # neighbouring passages that are said one by one
_MUCH = 0.4  # share of all passages that is more than here and there
_WHOLE = 0.9  # share of the passages that tell anything from which on it is the whole text
PASSAGES, ALL = "passages", "whole text"
"""Facts of a block: how many passages it has, and whether it is (nearly) all that there is."""


def in_blocks(
    row: Sequence[Passage],
    found: Mapping[int, Finding],
    telling: Collection[int],
    told: Callable[[int, bool], str],
    whole: float = _WHOLE,
) -> Iterator[Finding]:
    """The findings, each about one passage of `row` by its index; more than FEW in a row are one.

    `telling` are the passages that could have had a finding: of these one without ends a block. If the share `whole`
    of them has one, all are one block. `told` words the message for a number of passages, the whole text or not.
    """
    everywhere = len(found) > FEW and len(found) >= whole * len(telling)
    for group in _runs(sorted(found), set(telling) - found.keys(), everywhere):
        if len(group) <= FEW:
            yield from (found[index] for index in group)
            continue
        most = everywhere and len(group) >= _MUCH * len(row)
        first, last = found[group[0]], row[group[-1]]
        made = replace(
            first,
            message=told(len(group), most),
            confidence=max(found[index].confidence for index in group),
            evidence={**first.evidence, PASSAGES: len(group), ALL: int(most)},
        )
        if everywhere and not most:  # here and there
            yield replace(made, related=tuple(found[index].primary for index in group[1:]))
        else:
            span = Span(row[group[0]].span.start, last.span.stop)
            yield replace(made, primary=Place(last.side, row[group[0]].key, span))


def _runs(spoilt: Sequence[int], sound: Collection[int], everywhere: bool) -> Iterator[list[int]]:
    """The indices in a row, with nothing sound between them; all of them if they are everywhere."""
    group: list[int] = []
    for index in spoilt:
        if group and not everywhere and any(between in sound for between in range(group[-1] + 1, index)):
            yield group
            group = []
        group.append(index)
    if group:
        yield group


def unsaid(found: Sequence[Finding], speaking: Collection[str], silent: Collection[str]) -> list[Finding]:
    """The findings without those of the rules `silent` about pieces of what the rules `speaking` say something of."""
    blocks = [f for f in found if f.rule.name in speaking]
    whole = {f.primary.side for f in blocks if f.evidence.get(ALL)}
    spans: dict[Side, list[Span]] = {"source": [], "target": []}
    for finding in blocks:
        side = finding.primary.side
        spans[side].extend(place.span for place in (finding.primary, *finding.related) if place.side == side)
    for row in spans.values():
        row.sort()

    def told(finding: Finding) -> bool:
        if finding.rule.name not in silent or finding.rule.name in speaking:
            return False
        return any((side in whole and finding.place(side)) or _mostly_in(finding, side, spans[side]) for side in spans)

    return [finding for finding in found if not told(finding)] if blocks else list(found)


def _mostly_in(finding: Finding, side: Side, row: Sequence[Span]) -> bool:
    """Whether at least half of what a finding shows of one side lies in these spans, which are in order."""
    shown = [p.span for p in (finding.primary, *finding.related) if p.side == side and len(p.span)]
    inside = sum(_is_in(span, row) for span in shown)
    return bool(inside) and 2 * inside >= len(shown)


def _is_in(span: Span, row: Sequence[Span]) -> bool:
    index = bisect_right(row, span.start, key=attrgetter("start")) - 1
    return index >= 0 and span.start < row[index].stop

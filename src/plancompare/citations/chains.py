"""From elements to citations: what belongs together in “points (a) and (b) of Article 3(2)” or 第3条第1項及び第3項."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from plancompare.citations.citation import LEVELS, Citation, Direction, Part
from plancompare.citations.grammar import Element, Grammar, Joints
from plancompare.model import Span

_LONGEST_RANGE = 30  # what spans more numbers is cited by its ends
_WORDED_SUBS = ("subparagraph", "subpoint")
_REACH = 16  # characters before a citation that may name the text it belongs to


@dataclass(slots=True)
class _Cite:
    start: int
    stop: int
    parts: tuple[Part, ...]
    direction: Direction
    sure: bool
    through: bool = False
    lent: int = 0  # parts that the citation before lent to it


@dataclass(slots=True)
class _Group:
    """Citations that one another's words hold together: a chain, a list, a range."""

    start: int
    stop: int
    cites: list[_Cite] = field(default_factory=list)
    closed: bool = False  # it ended with its highest unit (of Article 3): nothing goes deeper behind it


def citations(text: str, grammar: Grammar) -> tuple[Citation, ...]:
    """All citations in `text`, in its order."""
    groups: list[_Group] = []
    for element in grammar.elements(text):
        group = _group(element)
        previous = groups[-1] if groups else None
        if previous is None or not _joined(text[previous.stop : group.start], previous, group, grammar.joints):
            groups.append(group)
    _name_the_same(groups)
    found = [citation for group in groups for citation in _made(text, group, grammar.joints)]
    return tuple(found)


def _group(element: Element) -> _Group:
    cites = [_Cite(i.start, i.stop, i.parts, element.direction, element.sure, i.through) for i in element.items]
    if element.direction:
        cites = [
            _Cite(element.start, element.stop, (Part(element.unit, frozenset()),), element.direction, element.sure)
        ]
    else:
        cites[0].start = min(element.start, cites[0].start)
    return _Group(element.start, element.stop, cites)


def _joined(gap: str, left: _Group, right: _Group, joints: Joints) -> bool:
    """Whether `right` belongs to `left`, which then has taken it in."""
    last, first = left.cites[-1], right.cites[0]
    if len(gap) > _REACH or ";" in gap:
        return False
    above, below = _level(last), _level(first, outermost=True)
    if above and below and joints.deeper.fullmatch(gap) and not left.closed:
        units = {part.unit for part in last.parts}
        fits = first.parts[0].unit not in units and first.parts[0].unit != "article" if joints.any_order else False
        if (fits or above < below) and not first.direction:
            left.cites[-1:] = [_prefixed(last.parts, cite, last) for cite in right.cites]
            left.cites[-len(right.cites)].start = last.start
            left.stop = right.stop
            return True
    if joints.within.fullmatch(gap) and len(right.cites) == 1 and _hung(left, first):
        last.stop = left.stop = right.stop
        left.closed = True
        return True
    through = bool(joints.through.fullmatch(gap))
    if not (through or joints.listed.fullmatch(gap)):
        return False
    # 第3条第1項及び第3項: the second stands in the article of the first
    place = next((i for i, part in enumerate(last.parts) if i and part.unit == first.parts[0].unit), 0)
    if not place and not through and not any(c.isalnum() for c in gap):
        return False
    if place and not first.direction:
        right.cites = [_prefixed(last.parts[:place], cite, last) for cite in right.cites]
        for cite in right.cites:
            cite.lent = place
        right.cites[0].direction = last.direction
    right.cites[0].through = through and right.cites[0].parts[0].unit == last.parts[0].unit
    left.cites += right.cites
    left.stop, left.closed = right.stop, right.closed
    return True


def _hung(left: _Group, head: _Cite) -> bool:
    """Whether the last citations of a group stand below `head` (of Article 3), and if so hangs them under it."""
    level = _level(head)
    below = []
    for cite in reversed(left.cites):
        own = _Cite(cite.start, cite.stop, cite.parts[cite.lent :], cite.direction, cite.sure)
        if not level or (cite.direction and not cite.lent) or _level(own, outermost=True) <= level:
            break
        below.append(cite)
    for cite in below:
        cite.parts = (*head.parts, *cite.parts[cite.lent :])
        cite.direction, cite.sure, cite.lent = head.direction, cite.sure or head.sure, 0
    return bool(below)


def _prefixed(parts: tuple[Part, ...], cite: _Cite, head: _Cite) -> _Cite:
    return _Cite(cite.start, cite.stop, (*parts, *cite.parts), head.direction, head.sure or cite.sure, cite.through)


def _level(cite: _Cite, outermost: bool = False) -> int:
    """The level of the last unit that has a word of its own, or of the first; 0 for units that form no chains."""
    units = [part.unit for part in cite.parts if not part.unit.startswith("sub") or part.unit in _WORDED_SUBS]
    return LEVELS.get(units[0 if outermost else -1], 0) if units else 0


def _name_the_same(groups: list[_Group]) -> None:
    """Gives 同条 and “the same Article” the number of the one that was named before, in the same sentence."""
    named: Part | None = None
    for group in groups:
        for cite in group.cites:
            head = cite.parts[0]
            if cite.direction == "same" and named and len(cite.parts) > 1:
                cite.parts, cite.direction = (named, *cite.parts[1:]), ""
            elif cite.direction == "" and LEVELS.get(head.unit, 99) < LEVELS["paragraph"]:
                named = head


def _made(text: str, group: _Group, joints: Joints) -> Iterator[Citation]:
    before = text[max(group.start - _REACH, 0) : group.start]
    own = joints.own_before.search(before) or joints.own_after.match(text, group.stop)
    foreign = joints.foreign_before.search(before) or joints.foreign_after.match(text, group.stop)
    external = bool(foreign and not own)
    previous: _Cite | None = None
    for cite in group.cites:
        if cite.through and previous:
            for parts in _between(previous.parts, cite.parts):
                yield Citation(Span(previous.start, cite.stop), parts, cite.direction, external, cite.sure)
        yield Citation(Span(cite.start, cite.stop), cite.parts, cite.direction, external, cite.sure)
        previous = cite


def _between(first: tuple[Part, ...], last: tuple[Part, ...]) -> Iterator[tuple[Part, ...]]:
    """What a range leaves unsaid between its ends: Articles 3 to 5 are also Article 4."""
    if len(first) != len(last) or not last[-1].number or first[:-1] != last[:-1]:
        return
    starts = {int(n) for n in first[-1].number if n.isdigit()}
    stops = {int(n) for n in last[-1].number if n.isdigit()}
    if not starts or not stops or not 0 < min(stops) - min(starts) <= _LONGEST_RANGE:
        return
    for number in range(min(starts) + 1, min(stops)):
        yield (*first[:-1], Part(last[-1].unit, frozenset({str(number)})))

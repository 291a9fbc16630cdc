"""Which blocks of a page are furniture (navigation, banners, side bars, footers) and which are the document.

Decided when the whole page is known: from what its elements say of themselves (see `furniture_words`), from how much of
a region is links, and from where the running text stands. In doubt a block is text: no region is furniture that holds
the main content, nor one whose running text is too large a part of the page's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from plancompare.model import Block
from plancompare.readers.furniture_alone import unworthy
from plancompare.readers.furniture_counts import LONG, MOSTLY, SHORT, Counts, Sums, width
from plancompare.readers.furniture_words import COMMENTS, NOTHING, Hint
from plancompare.readers.sheet import LinkSpan, Strike

MAIN_SHARE = 0.5  # of the page's running text: what a main content must hold
SURE_SHARE = 0.75  # the same, for all around it to be furniture
INNER_SHARE = 0.98  # of the main content's: what an element inside must hold to take its place
FOUND_SHARE = 0.7  # the same, where no element calls itself the main content
PROSE_SHARE = 0.25  # of the page's running text: what a banner may hold at most
FOOT_SHARE = 0.5  # the same for a footer and for what readers write
SIDE_SHARE = 0.3  # the same for headers and side bars
OUTSIDE_SHARE = 0.1  # the same for what stands outside of the main content, and for running text among links
NEARLY = 0.7  # like MOSTLY, where nothing else speaks for furniture
FEW = 0.2  # share of links in running text that nobody would call a navigation
CONTENTS = 3  # links into the page that make a table of contents
BRIEF_SHARE = 0.05  # of the page's running text: what is hardly anything


_STOPS = tuple(".。．｡!！?？…؟।")
_EXPLICIT = (1, 2, 3)  # elements and names for the main content; 4 is one found by its text, 0 is none


@dataclass(slots=True)
class Region:
    """An element that holds the blocks `first` up to `stop`. `wanted` says that the user named it as text."""

    first: int
    stop: int = 0
    hint: Hint = NOTHING
    wanted: bool = False


def judge(
    blocks: Sequence[Block], text: str, links: Iterable[LinkSpan], regions: Sequence[Region]
) -> tuple[list[Strike], float]:
    """What of a page is furniture, and which share of its running text is in that.

    `regions` come in the order in which their elements open; of the blocks in `links` all lie in order.
    """
    if not blocks:
        return [], 0.0
    court = _Court(blocks, text, links, regions)
    court.judge_regions()
    court.judge_single_blocks()
    court.spare_the_title()
    return court.strikes(), court.running_struck()


class _Court:
    def __init__(
        self, blocks: Sequence[Block], text: str, links: Iterable[LinkSpan], regions: Sequence[Region]
    ) -> None:
        self.blocks, self.text, self.regions = blocks, text, regions
        self.reasons = [""] * len(blocks)
        self.count = Counts.of(blocks, text, links, _covered(len(blocks), (r for r in regions if r.hint.kind)))
        self.wanted = Sums(_covered(len(blocks), (region for region in regions if region.wanted)))
        self.page = max(self.count.free.total, 1)
        self.outer = 0, 0  # what calls itself the main content, if an element inside has nearly all of the text
        self.main, self.tier = self._main()
        text_begins = [i for i in range(*(self.main if self.tier else (0, len(blocks)))) if self.count.free.at(i)]
        self.first, self.last = (text_begins[0], text_begins[-1]) if text_begins else (0, len(blocks))
        if len(text_begins) > 1 and self._announces_links(self.first):
            self.first = text_begins[1]
        self._heading = self.last + 1  # the first heading behind the running text, once it is looked for

    def _main(self) -> tuple[tuple[int, int], int]:
        """Where the main content is, and how that is known."""
        shares = [self.count.free.within(r.first, r.stop) / self.page for r in self.regions]
        for tier in _EXPLICIT:
            found = [(share, r) for share, r in zip(shares, self.regions, strict=True) if r.hint.main == tier]
            most = max((share for share, _ in found), default=0.0)
            if most >= MAIN_SHARE:
                outer = [r for share, r in found if share >= 0.9 * most][-1]
                self.outer = outer.first, outer.stop
                region = self._inner(outer, shares)
                return (region.first, region.stop), tier if tier > 1 or most >= SURE_SHARE else 2
        large = [r for share, r in zip(shares, self.regions, strict=True) if share >= FOUND_SHARE and not r.hint.kind]
        if not large:
            return (0, 0), 0
        smallest = min(large, key=lambda r: r.stop - r.first)
        return (smallest.first, smallest.stop), 4

    def _inner(self, outer: Region, shares: Sequence[float]) -> Region:
        """The smallest element within the main content that calls itself the text, if it holds nearly all of it."""
        whole = self.count.free.within(outer.first, outer.stop) / self.page
        inner = [
            region
            for share, region in zip(shares, self.regions, strict=True)
            if region.hint.main in _EXPLICIT
            and share >= INNER_SHARE * whole
            and outer.first <= region.first
            and region.stop <= outer.stop
        ]
        return min(inner, key=lambda region: region.stop - region.first, default=outer)

    # regions

    def judge_regions(self) -> None:
        """Strike the outermost regions that are furniture."""
        done = 0
        for region in self.regions:
            first, stop = region.first, region.stop
            if first < done or first == stop:
                continue
            if region.wanted:
                done = stop
            elif not self.wanted.within(first, stop) and not (
                self.tier and first <= self.main[0] and self.main[1] <= stop
            ):
                reason = self._hinted(region) or self._contents(region) or self._by_place(region)
                if reason:
                    self.reasons[first:stop] = [reason] * (stop - first)
                    done = stop

    def _hinted(self, region: Region) -> str:
        """The name of the furniture that the region says it is, if that is believed."""
        first, stop, hint = region.first, region.stop, region.hint
        if not hint.kind:
            return ""
        if self.tier == 1 and self._is_outside(first, stop) and not self._heads(first, stop):
            return hint.name
        chars, linked = self.count.chars.within(first, stop), self.count.linked.within(first, stop)
        running = self.count.running.within(first, stop)
        share = running / self.page
        inside = self.tier in _EXPLICIT and self.main[0] <= first and stop <= self.main[1]
        if hint.kind == "links":
            words = linked < FEW * chars and not (share < BRIEF_SHARE and self._is_brief(region))
            prose = running >= MOSTLY * chars and (words or share >= OUTSIDE_SHARE)
            believed = not prose and chars - linked < MOSTLY * self.count.chars.total
        elif hint.kind == "prose":
            believed = share < (FOOT_SHARE if hint.name == COMMENTS else PROSE_SHARE)
        elif hint.kind == "form":
            believed = not running and chars < MOSTLY * self.count.chars.total
        elif inside:
            believed = linked >= NEARLY * chars and not running and not self._titled(first, stop)
        elif hint.kind == "head":
            believed = share < SIDE_SHARE and bool(linked or not self._titled(first, stop))
        else:
            believed = share < (FOOT_SHARE if hint.name == "footer" else SIDE_SHARE)
        return hint.name if believed else ""

    def _is_brief(self, region: Region) -> bool:
        """Whether no block of the region is a long one: titles of other pages may end in a question mark."""
        return all(width(block, self.text) < LONG for block in self.blocks[region.first : region.stop])

    def _contents(self, region: Region) -> str:
        """Whether the region is nothing but links into the page."""
        first, stop = region.first, region.stop
        inward = self.count.inward.within(first, stop)
        if inward < NEARLY * self.count.chars.within(first, stop) or self.count.running.within(first, stop):
            return ""
        if stop - first < CONTENTS or self._titled(first, stop):
            return ""
        if self._self_linked(first, stop):
            return ""
        if self.count.linked.within(first, stop) > inward:  # references to other pages are not contents of this one
            return ""
        name = "table of contents"
        around = (*self.blocks[max(first - 1, 0) : first], *self.blocks[stop : stop + 1])
        headings = [block.level for block in around if block.kind == "heading"]
        if len(headings) == 2 and 1 < headings[0] >= headings[1]:  # there is nothing else below the heading before it
            self.reasons[first - 1] = name
        return name

    def _by_place(self, region: Region) -> str:
        """Links, and what else stands outside of the main content."""
        first, stop = region.first, region.stop
        chars, linked = self.count.chars.within(first, stop), self.count.linked.within(first, stop)
        running = self.count.running.within(first, stop)
        if self._is_outside(first, stop):
            if self._heads(first, stop):
                return ""
            if self.tier == 1:
                return "outside of the main content" if running < OUTSIDE_SHARE * self.page else ""
            return "links" if linked >= MOSTLY * chars and not running else ""
        headings = self.count.headings.within(first, stop)
        if not linked or linked < NEARLY * (chars - headings) or running or self._titled(first, stop):
            return ""
        if self.blocks[stop - 1].kind == "heading" or self._self_linked(first, stop):
            return ""  # it is the heading of what follows
        if stop <= self.first:
            return "links before the text"
        return "links behind the text" if first > self.last and not self._belongs(stop) else ""

    def _belongs(self, stop: int) -> bool:
        """Whether links behind the last running text are the document's: in its element, announced, or headed."""
        if self.tier in _EXPLICIT or self.text[self.blocks[self.last].span.stop - 1] in ":：":
            return True
        while self._heading < len(self.blocks) and (
            self.reasons[self._heading] or self.blocks[self._heading].kind != "heading"
        ):
            self._heading += 1
        return self._heading < stop

    def _is_outside(self, first: int, stop: int) -> bool:
        return bool(self.tier) and (stop <= self.main[0] or self.main[1] <= first)

    def _headings(self, first: int, stop: int) -> Iterator[tuple[int, Block]]:
        """The headings among some blocks, with their places."""
        if self.count.headings.within(first, stop):
            yield from ((i, self.blocks[i]) for i in range(first, stop) if self.blocks[i].kind == "heading")

    def _heads(self, first: int, stop: int) -> bool:
        """Whether blocks outside of the text, but within the main content, have the title."""
        return self.outer[0] <= first and stop <= self.outer[1] and self._titled(first, stop)

    def _self_linked(self, first: int, stop: int) -> bool:
        """Whether a heading among some blocks is a link into the page: to itself, for those who want its address."""
        return any(self.count.inward.at(i) for i, _ in self._headings(first, stop))

    def _titled(self, first: int, stop: int) -> bool:
        """Whether a heading of the first level is among some blocks."""
        return any(block.level == 1 for _, block in self._headings(first, stop))

    # blocks

    def judge_single_blocks(self) -> None:
        """Strike blocks that stand outside of the main content without an element of their own, and lone links."""
        for i in self._language_pickers():
            self.reasons[i] = "language picker"
        for i, reason in unworthy(self.blocks, self.text, self.count):
            if not self.reasons[i] and not self.wanted.at(i):
                self.reasons[i] = reason
        self._strike_lone(self._left())
        for i in range(len(self.blocks) - 1):
            early = i < self.first or self.text[self.blocks[i].span.stop - 1] in "?？"
            open_ = not (self.reasons[i] or self.wanted.at(i))
            if early and open_ and self.reasons[i + 1] and self._announces_links(i):
                self.reasons[i] = self.reasons[i + 1]

    def _left(self) -> Iterator[int]:
        """The blocks that nothing speaks for, nor against so far."""
        return (
            i for i, reason in enumerate(self.reasons) if not (reason or self.wanted.at(i) or self._heads(i, i + 1))
        )

    def _strike_lone(self, left: Iterator[int]) -> None:
        for outside, places in groupby(left, key=lambda i: self._is_outside(i, i + 1)):
            group = list(places)
            if outside and self.tier == 1:
                running = sum(self.count.running.at(i) for i in group)
                struck = group if running < OUTSIDE_SHARE * self.page else []
                reason = "outside of the main content"
            else:
                struck, reason = [i for i in group if self._is_lone_link(i, outside)], "links"
            for i in struck:
                self.reasons[i] = reason

    def _announces_links(self, i: int) -> bool:
        """Whether a block ends in a colon, and what follows is links: “Other languages:”. Or it asks for an answer."""
        if i + 1 >= len(self.blocks):
            return False
        end, size = self.text[self.blocks[i].span.stop - 1], NEARLY * len(self.blocks[i + 1].span)
        if end in "?？":
            return self.count.control.at(i + 1) >= size
        return end in ":：" and self.count.linked.at(i + 1) >= size

    def _language_pickers(self) -> Iterator[int]:
        """Blocks of links that name the language of their page, several in a block or block by block."""
        tongues = [self.count.tongues.get(i, 0) for i in range(len(self.blocks))]
        for i in self.count.tongues:
            beside = max(tongues[max(i - 1, 0) : i] + tongues[i + 1 : i + 2], default=0)
            words = self.count.linked.at(i)
            is_open = not self.reasons[i] and not self.wanted.at(i)
            if is_open and tongues[i] + beside > 1 and len(self.blocks[i].span) - words < SHORT + 8 * tongues[i]:
                yield i

    def _is_lone_link(self, i: int, outside: bool) -> bool:
        block = self.blocks[i]
        if block.kind == "heading" or self.count.linked.at(i) < NEARLY * len(block.span):
            return False
        if self.count.control.at(i) >= NEARLY * len(block.span):
            return True
        if len(block.span) >= LONG or self.text[block.span.stop - 1] in _STOPS:
            return False  # a sentence that is a link
        return outside or i < self.first or (i > self.last and not self._belongs(i))

    def spare_the_title(self) -> None:
        """The only heading of the first level is the document's title, wherever it stands."""
        titles = [i for i, block in enumerate(self.blocks) if block.kind == "heading" and block.level == 1]
        if len(titles) == 1 and not self._is_logo(titles[0]):
            self.reasons[titles[0]] = ""

    def _is_logo(self, title: int) -> bool:
        """Whether the heading of the first level is the site's name: a link in furniture, and not the only one."""
        size = NEARLY * len(self.blocks[title].span)
        if not self.reasons[title] or self.count.linked.at(title) < size or self.count.inward.at(title):
            return False
        return any(block.kind == "heading" and not self.reasons[i] for i, block in enumerate(self.blocks))

    def strikes(self) -> list[Strike]:
        """What is to be struck, neighbours of one reason together."""
        found = []
        for reason, places in groupby(range(len(self.blocks)), key=self.reasons.__getitem__):
            group = list(places)
            if reason:
                found.append(Strike(group[0], group[-1] + 1, f"furniture: {reason}"))
        return found

    def running_struck(self) -> float:
        """The share of the running text that is struck."""
        struck = sum(self.count.running.at(i) for i, reason in enumerate(self.reasons) if reason)
        return struck / max(self.count.running.total, 1)


def _covered(count: int, regions: Iterable[Region]) -> list[bool]:
    """Which blocks lie in one of the regions."""
    change = [0] * (count + 1)
    for region in regions:
        change[region.first] += 1
        change[region.stop] -= 1
    return [level > 0 for level in accumulate(change[:-1])]

"""How much of a page there is to read, how much of it is links, and how much runs on, block by block."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from plancompare.model import Block
from plancompare.readers.sheet import LinkSpan

LONG = 80  # columns from which on words run on, however they end
SHORT = 12  # columns below which they do not
MOSTLY = 0.5  # share of a region's characters that makes it a list of links, or running text

_ENDS = tuple(".。．｡!！?？;；:：,，、…؟।")
_WIDE = "\u1100"  # from here on scripts are written whose characters take two columns


class Sums:
    """Numbers of blocks, added up from the first one on, so that what a stretch of blocks has is a difference."""

    __slots__ = ("_before", "total")

    def __init__(self, numbers: Iterable[int]) -> None:
        self._before = list(accumulate(numbers, initial=0))
        self.total = self._before[-1]

    def within(self, first: int, stop: int) -> int:
        """The sum of the blocks `first` up to `stop`."""
        return self._before[stop] - self._before[first]

    def at(self, block: int) -> int:
        """The number of one block."""
        return self._before[block + 1] - self._before[block]


@dataclass(frozen=True, slots=True)
class Counts:
    """Characters of the blocks of a page.

    `chars` are all, `headings` those of headings. `linked` are links, `inward` links into the page, `control` links to
    what a browser can do. `running` is running text; `free` is that of it which no element calls furniture, or, where
    nothing runs, all that is no heading and no link. `tongues` says how many links of which blocks name a language.
    """

    tongues: Counter[int]
    chars: Sums
    headings: Sums
    linked: Sums
    inward: Sums
    control: Sums
    running: Sums
    free: Sums

    @classmethod
    def of(cls, blocks: Sequence[Block], text: str, links: Iterable[LinkSpan], hinted: Sequence[bool]) -> Counts:
        """The counts of a page. `hinted`: the blocks in an element that says that it is furniture."""
        sizes = [block.span.stop - block.span.start for block in blocks]
        linked, inward, control, tongues = _linked(blocks, links)
        each = list(zip(blocks, sizes, linked, strict=True))
        running = [size - link if _runs(block, text, size, link) else 0 for block, size, link in each]
        free = [0 if hint else run for run, hint in zip(running, hinted, strict=True)]
        if not any(free):
            free = [0 if block.kind == "heading" else size - link for block, size, link in each]
        headings = [size if block.kind == "heading" else 0 for block, size, _ in each]
        counts = [Sums(numbers) for numbers in (sizes, headings, linked, inward, control, running, free)]
        return cls(tongues, *counts)


def _linked(blocks: Sequence[Block], links: Iterable[LinkSpan]) -> tuple[list[int], list[int], list[int], Counter[int]]:
    """How many characters of each block are links, links into the page, and links to what a browser can do.

    And how many links of which blocks name a language.
    """
    linked, inward, control = [0] * len(blocks), [0] * len(blocks), [0] * len(blocks)
    tongues: Counter[int] = Counter()
    at = 0
    for link in links:
        while at < len(blocks) and blocks[at].span.stop <= link.start:
            at += 1
        if at == len(blocks):
            break
        size = max(min(link.stop, blocks[at].span.stop) - max(link.start, blocks[at].span.start), 0)
        linked[at] += size
        inward[at] += size if link.kind == "inward" else 0
        control[at] += size if link.kind == "control" else 0
        if link.kind == "language":
            tongues[at] += 1
    return linked, inward, control, tongues


def _runs(block: Block, text: str, size: int, link: int) -> bool:
    """Whether a block is a sentence, or long, and mostly no link."""
    if block.kind == "heading" or link > MOSTLY * size:
        return False
    columns = width(block, text)
    return columns >= LONG or (columns >= SHORT and text[block.span.stop - 1] in _ENDS)


def width(block: Block, text: str) -> int:
    """How many columns a block takes, told from its first characters."""
    beginning = text[block.span.start : block.span.start + 4]
    return len(block.span) * (1 if beginning.isascii() or max(beginning) < _WIDE else 2)

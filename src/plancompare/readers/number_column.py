"""Numbers that a page sets in a column of their own, by its style sheet alone, become the labels of what stands beside.

    <div class="row"><div class="number">1</div><div class="text">A place is kept free.</div></div>

In the words alone a bare number is no label. It is one here if it stands as a block by itself before a paragraph, if
the numbers of the page begin at one and go on in steps of one, and if there is more than one of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from plancompare.model import Block
from plancompare.readers.sheet import Strike

REASON = "a number that is read as the label of the next paragraph"
FEWEST = 2
MOST_STRAY = 0.1  # share of the bare numbers that may stand out of sequence

_BARE = re.compile(r"[0-9０-９٠-٩๐-๙]{1,3}")


def number_column(blocks: Sequence[Block], text: str) -> list[int]:
    """The indices of the blocks that are nothing but the number of the next one."""
    found: list[tuple[int, int]] = []
    for i, block in enumerate(blocks[:-1]):
        if len(block.span) > 3 or not _stands_alone(block) or not _BARE.fullmatch(text, *_ends(block)):
            continue
        following = blocks[i + 1]
        if _stands_alone(following) and len(following.span) > 3:
            found.append((i, int(block.span.of(text))))
    if len(found) < FEWEST:
        return []
    values = [0, *(value for _, value in found)]
    fits = [value in (1, before + 1) for before, value in pairwise(values)]
    if fits.count(False) > MOST_STRAY * len(found):
        return []
    return [place for (place, _), fit in zip(found, fits, strict=True) if fit]


def struck_numbers(blocks: list[Block], text: str) -> list[Strike]:
    """Label the paragraphs beside such numbers; what is struck for it are the numbers."""
    strikes = []
    for i in number_column(blocks, text):
        blocks[i + 1] = blocks[i + 1]._replace(
            label=f"{int(blocks[i].span.of(text))}.", anchor=blocks[i + 1].anchor or blocks[i].anchor
        )
        strikes.append(Strike(i, i + 1, REASON))
    return strikes


def _stands_alone(block: Block) -> bool:
    return block.kind == "paragraph" and not (block.label or block.cell[0])


def _ends(block: Block) -> tuple[int, int]:
    return block.span.start, block.span.stop

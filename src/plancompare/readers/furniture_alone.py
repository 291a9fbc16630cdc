"""Single blocks of a page that are not its text, wherever they stand, for what they show or how often.

With every article comes the same link (“Version in force since …”, “Permanent link”, “Top”), or the name of its place
in the page, [Block 4: #a2]; a ruled line of signs parts the paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from plancompare.model import Block
from plancompare.readers.furniture_counts import LONG, Counts
from plancompare.readers.tongues import names_languages

REPEATED = 3  # times that a link stands alone which is the page's, not the text's
ALIKE = 16  # characters of such links that are alike where a date follows
MOSTLY_LINK = 0.7  # share of a block's characters that makes it a link

_POINTER = re.compile(r"[\[(]?[^\[\]#]{0,40}#([\w.-]+)[\])]?")
_YEAR = re.compile(r"(?<!\d)(?:1[89]|2\d)\d\d(?!\d)")
_RULE = re.compile(  # _____ *** ◆ ・・・
    r"[_\-\u2010-\u2015\u2500\u2501\uff3f\uff0d*\uff0a\u203b\u25c6\u25c7\u25cf\u25cb\u25a0\u25a1=~\u30fb\u00b7.\s]+"
)


def unworthy(blocks: Sequence[Block], text: str, count: Counts) -> Iterator[tuple[int, str]]:
    """The places of such blocks, and what they are."""
    yield from ((i, "repeated links") for i in _repeated_links(blocks, text, count))
    anchors = {block.anchor for block in blocks if block.anchor}
    for i, block in enumerate(blocks):
        if block.kind != "heading" and count.linked.at(i) and names_languages(block.span.of(text)):
            yield i, "language picker"
            continue
        if len(block.span) >= LONG:
            continue
        named = _POINTER.fullmatch(text, block.span.start, block.span.stop)
        if named and named[1] in anchors:
            yield i, "name of the place"
            continue
        plain = block.kind == "paragraph" and not (block.cell[0] or block.label)  # in a table it says: nothing
        if plain and _RULE.fullmatch(text, block.span.start, block.span.stop):
            yield i, "a line without words"


def _repeated_links(blocks: Sequence[Block], text: str, count: Counts) -> Iterator[int]:
    """Links that are the same, or begin alike and have a date, and between which something else stands.

    Links that follow each other are a list of the text.
    """
    places: dict[str, list[int]] = {}
    for i, block in enumerate(blocks):
        size = len(block.span)
        if block.kind == "heading" or block.cell[0] or size >= LONG or count.linked.at(i) < MOSTLY_LINK * size:
            continue
        words = block.span.of(text)
        places.setdefault(words[:ALIKE] if _YEAR.search(words) else words, []).append(i)
    for found in places.values():
        between = [(before + 1, after) for before, after in pairwise(found)]
        if len(found) >= REPEATED and all(count.chars.within(*gap) > count.linked.within(*gap) for gap in between):
            yield from found

"""Single blocks of a page that are not its text, wherever they stand, for what they show or how often.

With every article comes the same link (“Version in force since …”, “Permanent link”, “Top”), or the name of its place
in the page, [Block 4: #a2]; a ruled line of signs parts the paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from plancompare.model import Block
from plancompare.readers.furniture_counts import LONG, Counts, width
from plancompare.readers.tongues import names_languages

REPEATED = 3  # times that a link stands alone which is the page's, not the text's
ALIKE = 16  # characters of such links that are alike where a date follows
MOST_BEFORE = 40  # blocks before the text among which the way to the page is sought
MOSTLY_LINK = 0.7  # share of a block's characters that makes it a link

_POINTER = re.compile(r"[\[(]?[^\[\]#]{0,40}#([\w.-]+)[\])]?")
_YEAR = re.compile(r"(?<!\d)(?:1[89]|2\d)\d\d(?!\d)")
_WAY = re.compile(r"[^>›»＞→\n]{1,40}(?:\s*(?:>|›|»|＞|→|&gt;)\s*[^>›»＞→\n]{1,40}){2,}")  # Home > Rules > Contents
_RIGHTS = re.compile(  # the last line of pages in every language
    r"\s*(?:©|(?:\(c\)|copyright)\s*(?:©|\(c\)|\d{4})|版[权權]所有|著作[权權]所有|สงวนลิขสิทธิ์"
    r"|جميع الحقوق محفوظة"
    r"|все права защищены|tüm hakları saklıdır|todos los derechos reservados|todos os direitos reservados"
    r"|tous droits réservés|alle rechte vorbehalten|tutti i diritti riservati|alle rechten voorbehouden"
    r"|wszelkie prawa zastrzeżone|all rights reserved)",
    re.IGNORECASE,
)
_RULE = re.compile(  # _____ *** ◆ ・・・
    r"[_\-\u2010-\u2015\u2500\u2501\uff3f\uff0d*\uff0a\u203b\u25c6\u25c7\u25cf\u25cb\u25a0\u25a1=~\u30fb\u00b7.\s]+"
)


def unworthy(blocks: Sequence[Block], text: str, count: Counts) -> Iterator[tuple[int, str]]:
    """The places of such blocks, and what they are."""
    yield from ((i, "repeated links") for i in _repeated_links(blocks, text, count))
    yield from _at_the_ends(blocks, text, count)
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


def _at_the_ends(blocks: Sequence[Block], text: str, count: Counts) -> Iterator[tuple[int, str]]:
    """The way to the page, written as words before its text, and what the site says of its rights as the last block."""
    for i, block in enumerate(blocks):
        if count.running.at(i) or i > MOST_BEFORE:
            break
        if block.kind == "paragraph" and len(block.span) < LONG and _WAY.fullmatch(block.span.of(text).strip()):
            yield i, "breadcrumbs"
    last = len(blocks) - 1
    plain = last > 0 and blocks[last].kind == "paragraph" and not (blocks[last].cell[0] or blocks[last].label)
    if plain and width(blocks[last], text) < 3 * LONG and _RIGHTS.match(text, blocks[last].span.start):
        yield last, "copyright"


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

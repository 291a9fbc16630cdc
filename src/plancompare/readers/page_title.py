"""Which block of a page without a heading of the first level is its title: the one that the title element repeats.

Browsers show the title element on a tab, with the name of the site behind it or before it; the page itself has the same
words, on many sites in a plain paragraph or in a heading of a lower level.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from plancompare.model import Block

REACH = 40  # blocks from the beginning among which the title stands
LEAST = 4  # columns that a title takes at least
MOST_OF = 0.6  # of the title element, where no sign sets the name of the site apart

_APART = frozenset("|｜-‐‑–—―_·•・»«›‹:：/<>")
_ENDS = re.compile(r"[\s.。]+$")


def own_title(shown: str, blocks: Sequence[Block], text: str) -> int | None:
    """The index of the block that has the words of the title element, or all of them but the name of the site."""
    title = _plain(shown)
    found: tuple[int, int] | None = None
    for index, block in enumerate(blocks[:REACH]):
        if block.cell[0] or block.label or block.kind not in ("paragraph", "heading") or len(block.span) > len(shown):
            continue
        words = _plain(block.span.of(text))
        if _columns(words) >= LEAST and _is_part(words, title) and (found is None or len(words) > found[0]):
            found = len(words), index
    return found[1] if found else None


def _plain(words: str) -> str:
    return _ENDS.sub("", " ".join(unicodedata.normalize("NFKC", words).casefold().split()))


def _columns(words: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in words)


def _is_part(words: str, title: str) -> bool:
    """Whether the words are the title, or stand at one end of it, set apart from the rest."""
    if words == title:
        return True
    most = len(words) >= MOST_OF * len(title)
    if title.startswith(words):
        rest = title[len(words) :]
        return rest.lstrip(" .")[:1] in _APART or (most and rest[:1] == " ")
    if title.endswith(words):
        rest = title[: -len(words)]
        return rest.rstrip()[-1:] in _APART or (most and rest[-1:] == " ")
    return False

"""Tags of HTML among the words of a Markdown page: what they are called, what they name, where they lead."""

from __future__ import annotations

import re
from html import unescape

NAME = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
ANCHOR = re.compile(r"""\s(?:id|name)\s*=\s*["']?([^\s"'>]+)""", re.IGNORECASE)
_TARGET = re.compile(r"""\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_INLINE_WORDS = """
    a abbr acronym area audio b bdi bdo big br button canvas cite code data datalist del dfn em embed font i iframe img
    input ins kbd label link map mark meta meter nobr object output param picture progress q rb rp rt rtc ruby s samp
    script select small source span strike strong style sub sup svg textarea time track tt u var video wbr
"""
_INLINE = frozenset(_INLINE_WORDS.split())
_BLOCK_WORDS = """
    address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3
    h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul
"""
BLOCK = frozenset(_BLOCK_WORDS.split())
KNOWN = _INLINE | BLOCK
BARE_TAGS = re.compile(
    r"""(?:\s*+</?(?:a|p|br|hr|div|span|details|table|tr|tbody)(?:\s[^<>"']*+(?:"[^<>"]*+"[^<>"']*+)*+)?>)*+\s*+"""
)
MARKED = frozenset({"a", "code"})
EMPHASIS = frozenset({"b", "strong", "em", "i"})
READINGS = frozenset({"rt", "rp", "rtc"})


def target_of(tag: str) -> str:
    """Where a tag leads; "" for a place in the page (`<a name>`) and a tag without target."""
    found = _TARGET.search(tag)
    return unescape(next(filter(None, found.groups()), "")) if found else ""

"""Titles that components and shortcodes are given as a parameter, and show above what they hold.

    <Accordion title="Who pays?"> … </Accordion>        {{% details title="Who pays?" %}} … {{% /details %}}

A tag alone in its lines becomes the mark of a heading before its title, which the parser then sees as a block of its
own; that of a component begins a list's item as well, for what it holds is often indented, and no code for that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancompare.readers.markdown_patch import TAG, Patch, blank

_TITLED = r"(?:title|summary|question|heading)"
_TITLE = re.compile(
    rf"""\s{_TITLED}\s*=\s*\{{?(?P<quote>["'])(?P<title>[^"'\r\n{{}}<>]*[^\W\d_][^"'\r\n{{}}<>]*)(?P=quote)"""
)
_NAME = re.compile(r"(?:<|\{\{[<%]\s*|\{%-?\s*)([A-Za-z][\w-]*)")
_SHOWN_OTHERWISE = re.compile(r"image|img|figure|video|audio|frame|youtube|vimeo|link|button|badge|icon|tab|code|ref")


def titled(decoded: str, start: int, stop: int, opening: str, titles: set[int]) -> Iterator[Patch]:
    """The patches that show the title of the tag at this place; none if it has none, or shows it as a label."""
    name = _NAME.match(decoded, start, stop)
    if not name or _SHOWN_OTHERWISE.search(name[1].lower()):
        return
    found = _TITLE.search(decoded, start, stop)
    if not found:
        return
    first, last = found.span("title")
    line = max(decoded.rfind("\n", start, first), decoded.rfind("\r", start, first), start - 1) + 1
    if first - line <= len(opening):
        return
    if line > start:
        yield blank(decoded, start, line, TAG)
    titles.add(line + len(opening) - 1)
    yield Patch(line, first, opening.ljust(first - line), TAG)
    yield blank(decoded, last, stop, TAG)

r"""Lines that say how the page is built, not what it says: directives in fences, included files, marks of a conflict.

```{note} Title … ```      MyST: an admonition, a tab or a card written like code; its words are prose
--8<-- "part.md"           a file that is shown in this place, also {* part.py *}, {! part.md !} and <<< @/part.js
[TOC] [[_TOC_]]            a table of contents that is made when the page is
<<<<<<< HEAD … >>>>>>> 1a  what version control leaves when two people changed the same lines
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancompare.readers.markdown_patch import ADMONITION, ATTRIBUTES, CONFLICT, DEFINITION, INCLUDE, TAG, Patch, blank

_FENCE = re.compile(r"(?:(?<=[\r\n])|\A)(?P<lead>[ \t>]*)(?P<fence>`{3,}|~{3,})(?P<info>[^\r\n`]*)(?=[\r\n]|\Z)")
_PROSE_NAMES = """
    admonition note tip hint important attention caution warning danger error seealso todo versionadded versionchanged
    versionremoved deprecated topic sidebar dropdown details card grid-item-card tab-item epigraph highlights pull-quote
    callout margin aside exercise solution theorem definition proof
"""
_BARE_NAMES = "grid grid-item tab-set card-carousel figure image list-table div container"
_TITLED, _BARE = frozenset(_PROSE_NAMES.split()), frozenset(_BARE_NAMES.split())
_DIRECTIVE = re.compile(r"[ \t]*\{([a-z][a-z-]*)\}[ \t]*(?P<title>[^\r\n]*)")
_OPTION = re.compile(r"(?:\r\n?|\n)([ \t>]*:[\w-]+:[^\r\n]*)")

_INCLUDE_SIGNS = ("{*", "{!", "8<-", "<<<", "TOC]", "toc]", "TOC_]", "toc_]")
_LINE_END = re.compile(r"[\r\n]")
_INCLUDE = re.compile(
    r"""[ \t]*(
        \{[*!]>?[ \t]+[^\r\n{}]*[ \t][*!]\} | \{!>?[^\r\n{}]+!\} | -{1,8}8<-{1,8}[ \t]+"[^"\r\n]*"
      | <<<[ \t]?(?:@|\.{0,2}/)[^\r\n]* | \[TOC\] | \[{1,2}_?(?:toc|TOC)_?\]\]
    )[ \t]*(?=[\r\n]|\Z)""",
    re.VERBOSE,
)
_DEFINITION = re.compile(r"(?<=[\r\n])[ \t]{2,40}[-*+][ \t]+(:)(?=[ \t]+[^\s])")
_CONFLICT_LINES = re.compile(r"(?:(?<=[\r\n])|\A)(?:<{7}|>{7}|\|{7}|={7})(?=[ \t\r\n]|\Z)[^\r\n]*")


def directives(decoded: str, start: int, titles: set[int]) -> Iterator[Patch]:
    """The fences of directives whose words are prose; a title becomes a heading. Other fences are passed over."""
    if "```{" not in decoded and "~~~{" not in decoded:
        return
    open_fences: list[tuple[str, bool]] = []
    for line in _FENCE.finditer(decoded, start):
        fence, info = line["fence"], line["info"].strip()
        if open_fences and not info and fence[0] == open_fences[-1][0][0] and len(fence) >= len(open_fences[-1][0]):
            if open_fences.pop()[1]:
                yield blank(decoded, line.start("fence"), line.end(), ADMONITION)
            continue
        if open_fences and not open_fences[-1][1]:
            continue
        named = _DIRECTIVE.fullmatch(decoded, line.start("info"), line.end("info"))
        is_prose = bool(named and named[1] in _TITLED | _BARE)
        open_fences.append((fence, is_prose))
        if named and is_prose:
            yield from _opening(decoded, line.start("fence"), named, titles)


def _opening(decoded: str, first: int, named: re.Match[str], titles: set[int]) -> Iterator[Patch]:
    """The line that opens a directive, and the lines of its options."""
    begin, last = named.start("title"), named.end()
    if named["title"].strip() and named[1] in _TITLED:
        titles.add(first)
        yield Patch(first, begin, "#".ljust(begin - first), ADMONITION)
    else:
        yield blank(decoded, first, last, ADMONITION)
    while option := _OPTION.match(decoded, last):
        yield blank(decoded, *option.span(1), ATTRIBUTES)
        last = option.end()


def included(decoded: str, start: int) -> Iterator[Patch]:
    """Lines that stand for what a generator puts in their place."""
    signs = "|".join(re.escape(sign) for sign in _INCLUDE_SIGNS if sign in decoded)
    begin, end = start, -1  # of the line that is looked at
    for sign in re.compile(signs).finditer(decoded, start) if signs else ():
        if sign.start() <= end:
            continue
        begin = max(decoded.rfind("\n", begin, sign.start()), decoded.rfind("\r", begin, sign.start()), begin - 1) + 1
        if begin == start and start and decoded[start - 1] not in "\r\n":
            continue
        found = _LINE_END.search(decoded, sign.end())
        end = found.start() if found else len(decoded)
        line = _INCLUDE.match(decoded, begin)
        if line:
            yield blank(decoded, *line.span(1), TAG if line[1].startswith("[") else INCLUDE)
        begin = end


def definitions(decoded: str, start: int) -> Iterator[Patch]:
    """The colons that begin the inner items of lists of terms with their meanings."""
    for found in _DEFINITION.finditer(decoded, start) if " : " in decoded else ():
        yield Patch(*found.span(1), "x", DEFINITION)


def conflicts(decoded: str, start: int) -> Iterator[Patch]:
    """The lines around two versions of the same lines; the versions themselves are read."""
    if "<<<<<<<" not in decoded or ">>>>>>>" not in decoded:
        return
    marks: list[re.Match[str]] = []
    for line in _CONFLICT_LINES.finditer(decoded, start):
        sign = line[0][0]
        marks = [line] if sign == "<" else [*marks[:3], line] if marks else []
        signs = [mark[0][0] for mark in marks]
        if sign == ">":
            if "=" in signs:
                yield from (blank(decoded, *mark.span(), CONFLICT) for mark in marks)
            marks = []

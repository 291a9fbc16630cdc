"""Markdown (CommonMark with tables, footnotes, definition lists and heading attributes), as generators extend it.

pulldown-cmark finds the blocks and spans, with a place for each; `markdown_dialects` first hides from it what is not
Markdown, `markdown_walker` turns its events into blocks, and `markdown_flow` accounts for every character between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from plancompare.collecting import uncollected
from plancompare.errors import EmptyInput
from plancompare.model import Notice, Span, Text
from plancompare.readers.front_matter import FIELDS, front_matter
from plancompare.readers.plain_text import PlainText

if TYPE_CHECKING:
    from plancompare.readers.markdown_dialects import Prepared

_FAILED = "the parser failed on it"
_LINE_END = re.compile(r"\r\n?")
_NOTED = re.compile(r"\[\^[^\]\s]{1,50}\]")  # a sign only before the last of the notes themselves
_NOTE = re.compile(r"\n\[\^[^\]\s]{1,50}\]:")
_SIGNS: tuple[tuple[int, re.Pattern[str]], ...] = (  # a pattern that begins with a line end is found fast
    (2, re.compile(r"\n#{2,6}[ \t]+\S")),
    (1, re.compile(r"\n[ \t]*\n {0,3}#[ \t]+\S[^\n]*\n[ \t]*(?=\n|\Z)")),
    (2, re.compile(r"\n {0,3}(```+|~~~+)[^\n`]*\n(?:[^`~]|`(?!``)|~(?!~~))*\n[ \t]*\1")),
    (2, re.compile(r"!?\[[^\]\[\r\n]+\]\([^)\s]+(?:\s+\"[^\"\r\n]*\")?\)")),
    (1, re.compile(r"\n {0,3}\[[^\]\n]+\]:[ \t]+\S")),
    (2, re.compile(r"\n[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|(?:[ \t]*:?-{3,}:?[ \t]*\|?)+[ \t]*(?=\n|\Z)")),
    (1, re.compile(r"(?<![*\w])\*\*(?=[^\s*])[^*\r\n]{1,200}(?<=\S)\*\*(?![*\w])")),
    (1, re.compile(r"(?<!`)`[^`\r\n]{1,100}`(?!`)")),
    (2, _NOTED),
    (2, re.compile(r"\n[ \t]*[-*+][ \t]+\[[ xX]\][ \t]+\S")),
    (2, re.compile(r"\n(?:[ \t>]*:{3}[ \t]*[a-z]+|>[ \t]*\[![A-Za-z]+\]|(?:!!!|\?\?\?\+?) [a-z]+)[^\n]*(?=\n)")),
    (2, re.compile(r"\{\{[<%][^{}\r\n]+[%>]\}\}|\{%[^{}%\r\n]+%\}")),
)
SAMPLE = 100_000  # code points from the beginning that tell the format
NEITHER = 0.2  # less than plain text, and more than it once the file's name says Markdown
LIKELY = {0: NEITHER, 1: 0.25, 2: 0.4, 3: 0.55, 4: 0.8, 5: 0.8}
CERTAIN = 0.95


class Markdown:
    """Reads Markdown. `fields` are the fields of the front matter that are read as text of the page."""

    name = "markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown", ".mdx", ".mdown")

    def __init__(self, fields: Sequence[str] = FIELDS) -> None:
        self.fields = tuple(fields)

    def likeness(self, decoded: str) -> float:
        """By the marks that only Markdown has, headings, fences, links and the like; lists and rules tell nothing."""
        sample = decoded[:SAMPLE]
        score = 2 if front_matter(sample, ()).stop else 0
        sample = "\n\n" + (_LINE_END.sub("\n", sample) if "\r" in sample else sample)
        for weight, sign in _SIGNS:
            if score > max(LIKELY):
                break
            stop = max((note.start() for note in _NOTE.finditer(sample)), default=0) if sign is _NOTED else len(sample)
            found = sign.search(sample, 0, stop)
            score += weight + bool(sign.search(sample, found.end(), stop)) if found else 0
        return LIKELY.get(score, CERTAIN)

    @uncollected()
    def read(self, decoded: str, name: str) -> Text:
        """What the page shows. Raises EmptyInput if it shows nothing."""
        # few documents are Markdown, and it takes the most to read
        from plancompare.readers.markdown_dialects import prepare
        from plancompare.readers.markdown_page import Page
        from plancompare.readers.markdown_parser import EXTENSIONS, FEWER, events, is_panic
        from plancompare.readers.markdown_walker import MarkdownWalker

        front = front_matter(decoded, self.fields)
        prepared = prepare(decoded, front.stop)
        notices = told = (*front.notices, *_conflicts(prepared))
        for extensions in (EXTENSIONS, FEWER):
            page = Page(decoded)
            title = front.write(page)
            walker = MarkdownWalker(page, prepared)
            try:
                walker.walk(*events(prepared, extensions))
                break
            except BaseException as fault:
                if not is_panic(fault):
                    raise
            notices = (*told, Notice("all extensions of Markdown", "read it with fewer", _FAILED))
        else:
            why = Notice("the structure of the Markdown page", "read it as plain text", _FAILED)
            return replace(PlainText().read(decoded, name), format=self.name, notices=(*told, why))
        if not page.blocks:
            raise EmptyInput(f"{name} is Markdown that shows no text.", "Check that this is the file that you mean.")
        return page.finish(name, self.name, front.language, title or _title(walker.flow.headings), notices)


def _conflicts(prepared: Prepared) -> tuple[Notice, ...]:
    """What is to be said of a file in which two versions stand, one behind the other."""
    from plancompare.readers.markdown_patch import CONFLICT

    count = sum(patch.reason == CONFLICT for patch in prepared.hidden)
    why = "it has marks of an unresolved merge conflict"
    return (Notice("one version of the Markdown page", "read the two that stand in it", why),) if count else ()


def _title(headings: Sequence[tuple[int, Span]]) -> Span | None:
    """The page's title: its only heading of the first level, before all others."""
    if not headings or headings[0][0] != 1 or any(level == 1 for level, _ in headings[1:]):
        return None
    return headings[0][1]

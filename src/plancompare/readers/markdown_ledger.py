"""The account of a Markdown file: every character is passed once, as words, as markup, or unread with a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plancompare.model import Span
from plancompare.readers.markdown_page import Page
from plancompare.readers.markdown_patch import COMMENT, Patch

_MARKUP = re.compile(r"""[\s>#*_~`|:=+\-!\[\]()\\<]*""")
_USUAL = frozenset(  # the markup between most words, which is the sooner known as such
    {" ", "  ", "    ", "\n", "\n\n", "`", "`]", "`\n", "`\n\n", "```\n\n", "*", "**", "_", "[", "]", "](", "[]", ")"}
    | {"\\", " | ", "|\n| ", " |\n| ", "\n\n# ", "\n\n## ", "\n\n### ", "\n\n#### "}
)
_TRIMMED = " \t\r\n>#*_~`|"
_DEFINITION = re.compile(r"\[((?:[^\]\\]|\\.){1,999})\]:\s*([^\s][^\r\n]*)")

TARGET = "link target"
UNPLACED = "markup that shows no text"


class Ledger:
    """Passes the characters of a file in order; `reached` is the offset up to which all is accounted for.

    `hidden` are stretches that are no text wherever they stand, in order; up to `plain` nothing is hidden.
    """

    def __init__(self, page: Page, start: int, hidden: Sequence[Patch]) -> None:
        self.decoded, self.page, self.reached = page.decoded, page, start
        self._hidden, self._next = hidden, 0
        self.plain = hidden[0].start if hidden else len(page.decoded) + 1

    def cut(self, start: int, stop: int) -> Iterator[Span]:
        """A stretch without what is hidden in it, which is reported."""
        self.account(start)
        while self.plain < stop and self.reached < stop:
            patch = self._hidden[self._next]
            if patch.start > self.reached:
                kept = Span(self.reached, patch.start)
                self.reached = patch.start
                yield kept
            self.passes(patch)
            self._report(self.reached, min(patch.stop, stop))
        if self.reached < stop:
            kept = Span(self.reached, stop)
            self.reached = stop
            yield kept

    def passes(self, patch: Patch) -> None:
        """Something hidden among words comes next."""

    def pass_markup(self, start: int, stop: int) -> None:
        """Pass a stretch that is markup whatever stands in it."""
        self.account(start)
        self.reached = max(stop, self.reached)

    def aside(self, start: int, stop: int, reason: str, words: str = "") -> None:
        """Pass a stretch that goes unread; `words` is what it says."""
        self.account(start)
        self.page.skip(start, stop, reason, words)
        self.reached = max(stop, self.reached)

    def hides(self, start: int, stop: int) -> bool:
        """Whether something in a stretch that is still to come is hidden."""
        self.account(start)
        return self.plain < stop

    def account(self, stop: int) -> None:
        """Pass the characters up to `stop` as markup; what is more than markup among them goes unread."""
        if stop > self.reached:
            gap = self.decoded[self.reached : stop]
            if gap not in _USUAL and not _MARKUP.fullmatch(gap):
                self._report(self.reached, stop)
            self.reached = stop
        if self.plain < self.reached:
            self._pass_hidden()

    def _pass_hidden(self) -> None:
        while self._next < len(self._hidden) and self._hidden[self._next].stop <= self.reached:
            self._next += 1
        self.plain = self._hidden[self._next].start if self._next < len(self._hidden) else len(self.decoded) + 1

    def _report(self, start: int, stop: int) -> None:
        """Report a stretch that shows no text: definitions of links, what is hidden in it with its reason, the rest."""
        self._pass_hidden()
        for definition in _DEFINITION.finditer(self.decoded, start, stop):
            self._report_hidden(start, definition.start())
            about = COMMENT if definition[1] in ("//", "comment") or definition[2].startswith("<>") else TARGET
            self.page.skip(definition.start(), definition.end(), about)
            self.reached = start = definition.end()
            self._pass_hidden()
        self._report_hidden(start, stop)
        self.reached = stop
        self._pass_hidden()

    def _report_hidden(self, start: int, stop: int) -> None:
        while start < stop:
            patch = self._hidden[self._next] if self.plain < stop else None
            plain = min(max(patch.start, start), stop) if patch else stop
            self._rest(start, plain)
            start = plain
            if patch:
                end = min(patch.stop, stop)
                if not _MARKUP.fullmatch(self.decoded, start, end):
                    self.page.skip(start, end, patch.reason)
                start = self.reached = end
                if end < patch.stop:
                    break
                self._pass_hidden()

    def _rest(self, start: int, stop: int) -> None:
        if start >= stop or _MARKUP.fullmatch(self.decoded, start, stop):
            return
        while self.decoded[start] in _TRIMMED:
            start += 1
        while self.decoded[stop - 1] in _TRIMMED:
            stop -= 1
        self.page.skip(start, stop, UNPLACED)

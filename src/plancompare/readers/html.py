"""HTML pages and fragments: the words that a browser would show, with their places in the file."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plancompare.collecting import uncollected
from plancompare.errors import EmptyInput
from plancompare.model import Notice, Span, Text
from plancompare.readers.elements import STRUCK
from plancompare.readers.furniture import judge
from plancompare.readers.number_column import struck_numbers
from plancompare.readers.page_title import own_title
from plancompare.readers.selectors import Selectors
from plancompare.readers.sheet import Excerpt, Sheet, Strike
from plancompare.readers.walker import STYLED, Walker

_DOCUMENT = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL
)
_BLOCK_TAG = re.compile(
    r"<(?:p|div|h[1-6]|ul|ol|li|table|tr|td|body|head|section|article|br)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_TAG = re.compile(r"</?(?:p|br|b|i|em|strong|u|a|span|div|ul|ol|li|sup|sub|ruby|h[1-6])(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")

MUCH = 0.33  # share of a page that is not left out without a notice


def holds_markup(characters: str) -> bool:
    """Whether a fragment (a table's cell) is written in HTML."""
    has_tag = "<" in characters and _TAG.search(characters)
    return bool(has_tag or ("&" in characters and _ENTITY.search(characters)))


class Html:
    """Reads web pages and fragments of them, well formed or not. Nothing is fetched, nothing is run.

    `include` and `exclude` are CSS selectors that overrule what is taken for the document's text: the innermost element
    that one of them matches decides. Raises UsageError for a selector that is not understood.
    """

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def __init__(self, include: Sequence[str] = (), exclude: Sequence[str] = ()) -> None:
        self._written = (*include, *exclude)
        self._selectors = Selectors(self._written)
        self._included = len(include)

    def likeness(self, decoded: str) -> float:
        """Certain with a doctype or an html element at the start, else by the blocks that the markup opens."""
        beginning = decoded[:100_000]
        if _DOCUMENT.match(beginning):
            return 1.0
        if not beginning.lstrip().startswith("<"):
            return 0.0
        tags = sum(1 for _ in _BLOCK_TAG.finditer(beginning))
        return 0.0 if tags == 0 else 0.9 if tags > 1 else 0.6

    @uncollected()
    def read(self, decoded: str, name: str) -> Text:
        """What the page shows. Raises EmptyInput if it shows nothing."""
        as_title = "<h1" not in decoded and "<H1" not in decoded
        sheet, walker, notices = self._page(decoded, as_title=as_title)
        unstyled = _hidden(sheet, STYLED) + _hidden(sheet, STRUCK) > sheet.length
        if unstyled:
            sheet, walker, notices = self._page(decoded, as_title=as_title, unstyled=True)
        if len(sheet.blocks) == walker.title_blocks:
            raise EmptyInput(f"{name} is HTML that shows no text.", "Check that the page was saved with its content.")
        if walker.title_element and _title(sheet) is None:  # no heading of the first level is the document's
            sheet, walker, notices = self._page(decoded, as_title=True, unstyled=unstyled)
        if walker.title_blocks == 1:
            shown = sheet.blocks[0].span.of(sheet.text)
            own = own_title(shown, sheet.blocks[1:], sheet.text)
            if own is not None:
                sheet, walker, notices = self._page(decoded, as_title=False, unstyled=unstyled)
                sheet.blocks[own] = sheet.blocks[own]._replace(kind="heading", level=1)
        return sheet.finish(
            decoded, name, self.name, language=walker.language, title=_title(sheet), notices=tuple(notices)
        )

    def _page(self, decoded: str, *, as_title: bool, unstyled: bool = False) -> tuple[Sheet, Walker, list[Notice]]:
        """The page without its furniture; its title element is shown as a heading if it is to be the title.

        With `unstyled`, what its style sheet hides is shown: more than all the rest is text that a script uncovers.
        """
        sheet = Sheet()
        excerpt = Excerpt.of(decoded)
        walker = Walker(excerpt, sheet, self._selectors, self._included, as_title=as_title, unstyled=unstyled)
        walker.walk()
        notices = [*walker.notices]
        if unstyled:
            why = "that is most of the page; --exclude SELECTOR leaves out what is not to be read"
            notices.append(Notice("what the page shows", "read also what it hides or strikes out", why))
        for selector in (words for i, words in enumerate(self._written) if i not in walker.matched):
            notices.append(Notice(f"what {selector} selects", "read the page without it", "no element matches it"))
        head = walker.title_blocks
        strikes, running = judge(sheet.blocks[head:], sheet.text, sheet.links, walker.regions)
        if strikes and sum(stop - first for first, stop, _ in strikes) == len(sheet.blocks) - head:
            strikes = []
            why = "the page shows nothing outside its navigation, headers, footers and side bars"
            notices.insert(0, Notice("the text without page furniture", "read the whole page", why))
        elif running > MUCH:
            why = "it looks like navigation, banners or footers; --include SELECTOR keeps it"
            notices.append(Notice("the whole page", f"left out {running:.0%} of its running text", why))
        hidden = _hidden(sheet, "hidden") + _hidden(sheet, STYLED)
        if hidden > MUCH * sheet.length:
            why = "a browser does not show it before somebody asks for it; --include SELECTOR reads it"
            notices.append(Notice("the whole page", f"left out {hidden:,} characters that are hidden", why))
        sheet.strike([Strike(first + head, stop + head, reason) for first, stop, reason in strikes])
        sheet.strike(struck_numbers(sheet.blocks, sheet.text))
        return sheet, walker, notices


def _hidden(sheet: Sheet, reason: str) -> int:
    """How many characters are unread for that reason."""
    return sum(len(piece.text) for piece in sheet.unread if piece.reason == reason)


def _title(sheet: Sheet) -> Span | None:
    """The first heading of the first level."""
    return next((b.span for b in sheet.blocks if b.kind == "heading" and b.level == 1), None)

"""HTML pages and fragments: the words that a browser would show, with their places in the file."""

from __future__ import annotations

import re

from plancompare.errors import EmptyInput
from plancompare.model import Notice, Text
from plancompare.readers.sheet import Excerpt, Sheet
from plancompare.readers.walker import Walker

_DOCUMENT = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL
)
_BLOCK_TAG = re.compile(
    r"<(?:p|div|h[1-6]|ul|ol|li|table|tr|td|body|head|section|article|br)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_TAG = re.compile(r"</?(?:p|br|b|i|em|strong|u|a|span|div|ul|ol|li|sup|sub|ruby|h[1-6])(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def holds_markup(characters: str) -> bool:
    """Whether a fragment (a table's cell) is written in HTML."""
    has_tag = "<" in characters and _TAG.search(characters)
    return bool(has_tag or ("&" in characters and _ENTITY.search(characters)))


class Html:
    """Reads web pages and fragments of them, well formed or not. Nothing is fetched, nothing is run."""

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def likeness(self, decoded: str) -> float:
        """Certain with a doctype or an html element at the start, else by the blocks that the markup opens."""
        beginning = decoded[:100_000]
        if _DOCUMENT.match(beginning):
            return 1.0
        if not beginning.lstrip().startswith("<"):
            return 0.0
        tags = sum(1 for _ in _BLOCK_TAG.finditer(beginning))
        return 0.0 if tags == 0 else 0.9 if tags > 1 else 0.6

    def read(self, decoded: str, name: str) -> Text:
        """What the page shows. Raises EmptyInput if it shows nothing."""
        notices: tuple[Notice, ...] = ()
        sheet, walker = _walk(decoded, furniture=True, as_title=False)
        furniture = True
        if not sheet.blocks and any(piece.reason.startswith("page furniture") for piece in sheet.unread):
            furniture = False
            sheet, walker = _walk(decoded, furniture=False, as_title=False)
            why = "the page shows nothing outside its navigation, headers, footers and side bars"
            notices = (Notice("the text without page furniture", "read the whole page", why),)
        if not sheet.blocks:
            raise EmptyInput(f"{name} is HTML that shows no text.", "Check that the page was saved with its content.")
        if walker.flow.title is None and walker.title_element:
            sheet, walker = _walk(decoded, furniture=furniture, as_title=True)
        return sheet.finish(
            decoded,
            name,
            self.name,
            language=walker.language,
            title=walker.flow.title,
            notices=(*notices, *walker.notices),
        )


def _walk(decoded: str, *, furniture: bool, as_title: bool) -> tuple[Sheet, Walker]:
    sheet = Sheet()
    walker = Walker(Excerpt.of(decoded), sheet, furniture=furniture, as_title=as_title)
    walker.walk()
    return sheet, walker

"""Running words to blocks as a browser sets them: blanks collapse, line ends between ideographs go, `<br>` stays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from plancompare.model import BlockKind, Mark, Span
from plancompare.readers.marks import RULE, is_bare_label, starts_piece
from plancompare.readers.sheet import Excerpt, LinkKind, LinkSpan, Sheet

LONGEST_LABEL = 40  # characters
_BLANKS = " \t\n\r\f"
_UNEVEN = re.compile(r"[\t\n\r\f][ \t\n\r\f]*+| [ \t\n\r\f]++")  # any blanks but a single space
_IDEOGRAPHIC = re.compile("[\u2e80-\u30ff\u31c0-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003fffd]")
_BLANK_LINES = re.compile(r"\n[ \t\r\f\v\u3000\xa0]*\n\s*")
_LINE = re.compile(r"\n")
_PARAGRAPH_INDENT = re.compile(r"[ \t]*(?:\u3000|\xa0[ \t]*\xa0|\u2003)")


@dataclass(slots=True)
class Item:
    """What makes the next block an item: its label as a browser shows it, and whether that block is still to come.

    `block` is the index of that block among those of the sheet.
    """

    label: str
    kind: BlockKind = "item"
    fresh: bool = True
    block: int = -1


class Setting(NamedTuple):
    """How a block is set: level of a heading, nesting of the list, the item it belongs to, whether blanks are kept.

    `cell` numbers the table cell or list term that the block stands in; neighbours have neighbouring numbers. `place`
    is the row and the cell of a table (see `Block.cell`).
    """

    heading: int = 0
    level: int = 0
    item: Item | None = None
    keep: bool = False
    cell: int = 0
    place: tuple[int, int] = (0, 0)


class Flow:
    """Words that arrive piece by piece and leave as blocks on a sheet."""

    __slots__ = (
        "_blank", "_breaks", "_emphasis", "_label_cell", "_link", "_setting", "_start", "anchor",
        "characters", "coded", "emphatic", "excerpt", "linked", "note", "sheet", "target",
    )  # fmt: skip

    def __init__(self, excerpt: Excerpt, sheet: Sheet) -> None:
        self.excerpt = excerpt
        self.characters = excerpt.characters
        self.sheet = sheet
        self.anchor = ""
        self.emphatic = 0
        self.linked: LinkKind | None = None  # the kind of the open link
        self.target = ""  # and where it leads
        self.coded = False  # whether the block that is about to begin is code
        self.note = ""  # what calls the block that is about to begin, if it is a note
        self._start: int | None = None
        self._setting = Setting()
        self._blank: tuple[int, int] | None = None
        self._breaks: list[tuple[int, int]] = []
        self._emphasis: int | None = None
        self._link: int | None = None
        self._label_cell = 0

    @property
    def is_open(self) -> bool:
        """Whether a block has begun."""
        return self._start is not None

    def words(self, start: int, stop: int, setting: Setting) -> None:
        """Characters of the excerpt that are shown as they stand."""
        if setting.keep:
            self._kept(start, stop, setting)
            return
        piece = self.characters[start:stop]
        words = piece.strip(_BLANKS)
        first, last = start, stop
        if len(words) < len(piece):
            if not words:
                self._note_blank(start, stop)
                return
            lead = len(piece) - len(piece.lstrip(_BLANKS))
            first, last = start + lead, start + lead + len(words)
            if lead == 1 and piece[0] == " " and self._goes_on():
                first = start
            elif lead:
                self._note_blank(start, first)
        at = first
        if "\n" in words or "  " in words or "\t" in words or "\r" in words or "\f" in words:
            for blanks in _UNEVEN.finditer(self.characters, first, last):
                self._write(at, blanks.start(), setting)
                self._note_blank(blanks.start(), blanks.end())
                at = blanks.end()
        self._write(at, last, setting)
        if last < stop:
            self._note_blank(last, stop)

    def _goes_on(self) -> bool:
        """Whether a blank can be written as it stands: within a block, behind a word, with no mark to begin."""
        if self._start is None or self._blank or self._breaks:
            return False
        return not ((self.emphatic and self._emphasis is None) or (self.linked and self._link is None))

    def entity(self, words: str, start: int, stop: int, setting: Setting) -> None:
        """Characters that the excerpt writes in another notation. Only a no-break space is never a blank here."""
        if not words.strip(_BLANKS):
            self._note_blank(start, stop)
            return
        if words in ("\xa0", "\u3000") and self._start is None:
            return  # an indent, or a cell that somebody kept from being empty
        self._prepare(words[0], setting)
        self.sheet.write_as(words, self.excerpt, start, stop)

    def line_break(self, start: int, stop: int) -> None:
        """A `<br>`: a line end inside the block; two of them are a paragraph's end."""
        if self._start is not None:
            self._blank = None
            self._breaks.append((start, stop))

    def _note_blank(self, start: int, stop: int) -> None:
        if self._start is not None and self._blank is None and not self._breaks:
            self._blank = (start, stop)

    def _write(self, start: int, stop: int, setting: Setting) -> None:
        if self._start is None or self._blank or self._breaks or self.emphatic or self.linked:
            self._prepare(self.characters[start], setting)
        self.sheet.write(self.excerpt, start, stop)

    def _prepare(self, following: str, setting: Setting) -> None:
        """Everything that stands before a shown character: the block's beginning, a line end, a blank, a mark."""
        if self._breaks:
            if len(self._breaks) > 1:
                self.end_block()
            else:
                self.sheet.write_as("\n", self.excerpt, *self._breaks[0])
            self._breaks.clear()
        elif self._blank and self._start is not None:
            self._write_blank(following)
        self._blank = None
        if self._start is None:
            self.sheet.end_line()
            self._start = self.sheet.length
            self._setting = setting
        if self.emphatic and self._emphasis is None:
            self._emphasis = self.sheet.length
        if self.linked and self._link is None:
            self._link = self.sheet.length

    def _write_blank(self, following: str) -> None:
        start, stop = self._blank or (0, 0)
        blanks = self.characters[start:stop]
        if blanks == " ":
            self.sheet.write(self.excerpt, start, stop)
            return
        if "\n" in blanks and _IDEOGRAPHIC.match(self.sheet.last) and _IDEOGRAPHIC.match(following):
            return  # a source line broken between ideographs shows no blank
        space = blanks.find(" ")
        if space >= 0:
            self.sheet.write(self.excerpt, start + space, start + space + 1)
        else:
            self.sheet.write_as(" ", self.excerpt, start, stop)

    def _kept(self, start: int, stop: int, setting: Setting) -> None:
        """Preformatted words; blank ones at the start of a block are dropped."""
        if self._start is None:
            while start < stop and self.characters[start].isspace():
                start += 1
        if start < stop:
            self._write(start, stop, setting)

    def end_emphasis(self) -> None:
        """Close the emphasised span that is open, if any."""
        if self._emphasis is not None and self.sheet.length > self._emphasis:
            self.sheet.emphasis.append(Span(self._emphasis, self.sheet.length))
        self._emphasis = None

    def end_link(self) -> None:
        """Close the linked span that is open, if any."""
        if self._link is not None and self.linked and self.sheet.length > self._link:
            self.sheet.links.append(LinkSpan(self._link, self.sheet.length, self.linked))
            if self.linked != "control":
                self.sheet.marks.append(Mark(Span(self._link, self.sheet.length), "link", self.target))
        self._link = None

    def call(self, note: str) -> None:
        """The mark of a note, which is not read, or the beginning of the note that it calls."""
        if self.is_open:
            self.sheet.marks.append(Mark(Span(self.sheet.length, self.sheet.length), "note", note))
        else:
            self.note = note

    def end_label(self) -> None:
        """Set what follows apart, if nothing but a label was written in this block, and no blank behind it."""
        if self._start is None or self._blank or self._breaks or self._link is not None:
            return
        words = self.sheet.tail(self._start)
        if len(words) < LONGEST_LABEL and words[-1:].isalnum() and is_bare_label(words):
            self.sheet.set_apart()

    def image(self, target: str) -> None:
        """An image, which shows no words."""
        self.sheet.marks.append(Mark(Span(self.sheet.length, self.sheet.length), "image", target))

    def end_block(self) -> None:
        """Declare what was written since the last block as one, or as several where it holds lines of their own."""
        start = self._start
        if start is None:
            self.coded = False
            return
        self._blank = None
        self._breaks.clear()
        if self._emphasis is not None:
            self.end_emphasis()
        if self._link is not None:
            self.end_link()
        self._start = None
        for first, last, words in _pieces(self.sheet.tail(start), self._setting.keep, whole=self.coded):
            self._declare(Span(start + first, start + last), words, self._setting)
            self.anchor = ""
        self.coded = False

    def _declare(self, span: Span, words: str, setting: Setting) -> None:
        blocks, item = self.sheet.blocks, setting.item
        kind: BlockKind = "paragraph"
        if self.coded:
            self.sheet.add_block(span, "code", setting.level, "", self.anchor)
            return
        if self.note:
            self.sheet.add_block(span, "note", setting.level, "", self.anchor or self.note)
            self.note = ""
            return
        if setting.cell:
            if self._joins_label(setting, words):
                label = blocks.pop()
                whole = Span(label.span.start, span.stop)
                self.sheet.add_block(whole, label.kind, label.level, label.label, label.anchor, label.cell)
                self._label_cell = 0
                return
            self._label_cell = setting.cell if is_bare_label(words) else 0
        shown = ""
        if item and item.fresh:
            item.fresh = False
            item.block = len(blocks)
            kind = item.kind
            shown = item.label  # words that look like a label of their own are `structure`'s business
        if setting.heading:
            self.sheet.add_block(span, "heading", setting.heading, shown, self.anchor, setting.place)
        else:
            self.sheet.add_block(span, kind, setting.level, shown, self.anchor, setting.place)

    def _joins_label(self, setting: Setting, words: str) -> bool:
        """Whether the cell before this one held nothing but this one's label."""
        neighbours = self._label_cell and setting.cell == self._label_cell + 1
        return bool(neighbours and not setting.heading and not is_bare_label(words))


def _pieces(words: str, keep: bool, *, whole: bool) -> list[tuple[int, int, str]]:
    """Start, stop and words of the pieces of a block: lines with a label or an indent of their own stand apart.

    Preformatted words (`keep`) are also cut at blank lines; code is one `whole`.
    """
    cuts, ruled = [0], False
    if whole or "\n" not in words:
        shown = words.strip()
        lead = 0 if shown == words else len(words) - len(words.lstrip())
        return [(lead, lead + len(shown), shown)] if shown else []
    for line_end in _LINE.finditer(words):
        following = words[line_end.end() : line_end.end() + 40].split("\n", 1)[0]
        behind_rule, ruled = ruled, bool(RULE.fullmatch(following))
        apart = ruled or behind_rule or starts_piece(following.lstrip())
        if apart or (not keep and _PARAGRAPH_INDENT.match(following)):
            cuts.append(line_end.end())
    if keep:
        cuts = sorted({*cuts, *(blank.end() for blank in _BLANK_LINES.finditer(words))})
    pieces = []
    for first, last in zip(cuts, [*cuts[1:], len(words)], strict=True):
        raw = words[first:last]
        shown = raw.strip()
        if shown:
            lead = len(raw) - len(raw.lstrip())
            pieces.append((first + lead, first + lead + len(shown), shown))
    return pieces

"""Running words to blocks as a browser sets them: blanks collapse, line ends between ideographs go, `<br>` stays."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from plancompare.model import BlockKind, Span
from plancompare.readers.marks import LABEL, is_bare_label, starts_piece
from plancompare.readers.sheet import Excerpt, Sheet

_BLANK_CHARACTERS = " \t\n\r\f"
_BLANKS = re.compile(r"[ \t\n\r\f]*+")
_UNEVEN = re.compile(r"[\t\n\r\f][ \t\n\r\f]*+| [ \t\n\r\f]++")  # any blanks but a single space
_IDEOGRAPHIC = re.compile("[\u2e80-\u30ff\u31c0-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003fffd]")
_BLANK_LINES = re.compile(r"\n[ \t\r\f\v\u3000\xa0]*\n\s*")
_LINE = re.compile(r"\n")
_PARAGRAPH_INDENT = re.compile(r"[ \t]*(?:\u3000|\xa0[ \t]*\xa0|\u2003)")


@dataclass(slots=True)
class Item:
    """A list item: the label that a browser shows before it, and whether its first block is still to come."""

    label: str
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Setting:
    """How a block is set: level of a heading, nesting of the list, the item it belongs to, whether blanks are kept.

    `cell` numbers the table cell or list term that the block stands in; neighbours have neighbouring numbers.
    """

    heading: int = 0
    level: int = 0
    item: Item | None = None
    keep: bool = False
    cell: int = 0


@dataclass(slots=True)
class Flow:
    """Words that arrive piece by piece and leave as blocks on a sheet. `title` is the first heading of level 1."""

    excerpt: Excerpt
    sheet: Sheet
    anchor: str = ""
    emphatic: int = 0
    title: Span | None = None
    _start: int | None = None
    _setting: Setting = field(default_factory=Setting)
    _blank: tuple[int, int] | None = None
    _breaks: list[tuple[int, int]] = field(default_factory=list)
    _last: str = ""
    _emphasis: int | None = None
    _label_cell: int = 0

    @property
    def is_open(self) -> bool:
        """Whether a block has begun."""
        return self._start is not None

    def words(self, start: int, stop: int, setting: Setting) -> None:
        """Characters of the excerpt that are shown as they stand."""
        if setting.keep:
            self._kept(start, stop, setting)
            return
        characters = self.excerpt.characters
        first = _BLANKS.match(characters, start, stop).end()  # type: ignore[union-attr]  # matches the empty string
        if first > start:
            self._note_blank(start, first)
        last = stop
        while last > first and characters[last - 1] in _BLANK_CHARACTERS:
            last -= 1
        at = first
        for blanks in _UNEVEN.finditer(characters, first, last):
            self._write(at, blanks.start(), setting)
            self._note_blank(blanks.start(), blanks.end())
            at = blanks.end()
        if at < last:
            self._write(at, last, setting)
        if first < last < stop:
            self._note_blank(last, stop)

    def entity(self, words: str, start: int, stop: int, setting: Setting) -> None:
        """Characters that the excerpt writes in another notation. Only a no-break space is never a blank here."""
        if not words.strip(" \t\n\r\f"):
            self._note_blank(start, stop)
            return
        if words in ("\xa0", "\u3000") and self._start is None:
            return  # an indent, or a cell that somebody kept from being empty
        self._prepare(words[0], setting)
        self.sheet.write_as(words, self.excerpt, start, stop)
        self._last = words[-1]

    def line_break(self, start: int, stop: int) -> None:
        """A `<br>`: a line end inside the block; two of them are a paragraph's end."""
        if self._start is not None:
            self._blank = None
            self._breaks.append((start, stop))

    def _note_blank(self, start: int, stop: int) -> None:
        if self._start is not None and self._blank is None and not self._breaks:
            self._blank = (start, stop)

    def _write(self, start: int, stop: int, setting: Setting) -> None:
        characters = self.excerpt.characters
        self._prepare(characters[start], setting)
        self.sheet.write(self.excerpt, start, stop)
        self._last = characters[stop - 1]

    def _prepare(self, following: str, setting: Setting) -> None:
        """Everything that stands before a shown character: the block's beginning, a line end, a blank, emphasis."""
        if len(self._breaks) > 1:
            self.end_block()
        if self._start is None:
            self.sheet.end_line()
            self._start = self.sheet.length
            self._setting = setting
        elif self._breaks:
            self.sheet.write_as("\n", self.excerpt, *self._breaks[0])
        elif self._blank:
            self._write_blank(following)
        self._blank = None
        self._breaks.clear()
        if self.emphatic and self._emphasis is None:
            self._emphasis = self.sheet.length

    def _write_blank(self, following: str) -> None:
        start, stop = self._blank or (0, 0)
        blanks = self.excerpt.characters[start:stop]
        if "\n" in blanks and _IDEOGRAPHIC.match(self._last) and _IDEOGRAPHIC.match(following):
            return  # a source line broken between ideographs shows no blank
        space = blanks.find(" ")
        if space >= 0:
            self.sheet.write(self.excerpt, start + space, start + space + 1)
        else:
            self.sheet.write_as(" ", self.excerpt, start, stop)

    def _kept(self, start: int, stop: int, setting: Setting) -> None:
        """Preformatted words; blank ones at the start of a block are dropped."""
        characters = self.excerpt.characters
        if self._start is None:
            while start < stop and characters[start].isspace():
                start += 1
        if start < stop:
            self._write(start, stop, setting)

    def end_emphasis(self) -> None:
        """Close the emphasised span that is open, if any."""
        if self._emphasis is not None and self.sheet.length > self._emphasis:
            self.sheet.emphasis.append(Span(self._emphasis, self.sheet.length))
        self._emphasis = None

    def end_block(self) -> None:
        """Declare what was written since the last block as one, or as several where it holds lines of their own."""
        self._blank = None
        self._breaks.clear()
        if self._start is None:
            return
        self.end_emphasis()
        start, self._start = self._start, None
        for first, last, words in _pieces(self.sheet.tail(start), self._setting.keep):
            self._declare(Span(start + first, start + last), words, self._setting)
            self.anchor = ""

    def _declare(self, span: Span, words: str, setting: Setting) -> None:
        if self._joins_label(setting, words):
            label = self.sheet.blocks.pop()
            span = Span(label.span.start, span.stop)
            self.sheet.add_block(span, label.kind, label.level, label=label.label, anchor=label.anchor)
            self._label_cell = 0
            return
        self._label_cell = setting.cell if is_bare_label(words) else 0
        first_of_item = setting.item is not None and setting.item.fresh
        label_words = setting.item.label if setting.item and first_of_item and not LABEL.match(words) else ""
        if setting.heading:
            self.sheet.add_block(span, "heading", setting.heading, label=label_words, anchor=self.anchor)
            if setting.heading == 1 and self.title is None:
                self.title = span
        else:
            kind: BlockKind = "item" if first_of_item else "paragraph"
            self.sheet.add_block(span, kind, setting.level, label=label_words, anchor=self.anchor)
        if setting.item:
            setting.item.fresh = False

    def _joins_label(self, setting: Setting, words: str) -> bool:
        """Whether the cell before this one held nothing but this one's label."""
        neighbours = self._label_cell and setting.cell == self._label_cell + 1
        return bool(neighbours and not setting.heading and not is_bare_label(words))


def _pieces(words: str, keep: bool) -> list[tuple[int, int, str]]:
    """Start, stop and words of the pieces of a block: lines with a label or an indent of their own stand apart.

    Preformatted words (`keep`) are also cut at blank lines.
    """
    cuts = [0]
    for line_end in _LINE.finditer(words):
        following = words[line_end.end() : line_end.end() + 40].split("\n", 1)[0]
        if starts_piece(following.lstrip()) or (not keep and _PARAGRAPH_INDENT.match(following)):
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

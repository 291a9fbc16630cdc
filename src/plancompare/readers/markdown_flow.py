"""Words of a Markdown page that arrive piece by piece and leave as blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from plancompare.model import Block, BlockKind, Mark, MarkKind, Span
from plancompare.readers.markdown_ledger import Ledger
from plancompare.readers.markdown_page import Page, Piece
from plancompare.readers.markdown_patch import Patch
from plancompare.readers.marks import LABEL, is_bare_label, starts_piece
from plancompare.readers.tongues import names_languages

_IDEOGRAPHIC = re.compile("[\u2e80-\u30ff\u31c0-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003fffd]")
_ALWAYS = re.compile(r"[\u2460-\u2473](?=\s?\S)|[가나다라마바사아자차카타파하]\.(?=\s\S)")  # ① 가. whatever is before
_ENDS = frozenset("。．.；;：:！？!?」』）)”’\"'")


@dataclass(slots=True)
class Item:
    """A list item: its label, and whether its first words are still to come."""

    label: str
    fresh: bool = True


class Setting(NamedTuple):
    """What a block stands in: a note, a list item and its depth."""

    note: bool = False
    level: int = 0
    item: Item | None = None


class MarkdownFlow(Ledger):
    """Writes one page.

    A block is gathered in pieces: stretches of the file, and words for which the file has another notation. `grown` is
    where the stretch ends that still grows, -1 if none does. `heading`
    (its level), `is_code` and `cell` (neighbours in a table's row have neighbouring numbers) tell of that block only;
    `place` is the table's row and cell (see `Block.cell`), which counts for a block that stands in a cell.
    """

    def __init__(self, page: Page, start: int, hidden: Sequence[Patch]) -> None:
        super().__init__(page, start, hidden)
        self.setting = Setting()
        self.heading, self.is_code, self.cell = 0, False, 0
        self.place = 0, 0
        self.anchor = ""
        self.unseen = ""
        self.is_open = False
        self.headings: list[tuple[int, Span]] = []
        self._pieces: list[Piece] = []
        self._size = 0  # characters of the pieces
        self._from, self.grown = 0, -1
        self._break: tuple[int, int, bool] | None = None
        self._emphatic = 0
        self._emphasis = -1
        self._emphasised: list[tuple[int, int]] = []
        self._open_marks: list[tuple[MarkKind, str, int]] = []
        self._marked: list[tuple[MarkKind, str, int, int]] = []
        self._label_cell = -1

    # words

    def words(self, start: int, stop: int) -> None:
        """Characters that are shown as they stand, but for what is hidden among them."""
        if self.plain < stop:
            for span in self.cut(start, stop):
                self._extend(span.start, span.stop)
            return
        if start > self.reached:
            self.account(start)
        self.reached = stop
        if start == self.grown:
            self.grown = stop
        else:
            self._extend(start, stop)

    def passes(self, patch: Patch) -> None:
        """A tag that begins a line ends the block before it."""
        if patch.breaks:
            self.end_block()

    def _extend(self, start: int, stop: int) -> None:
        """A stretch that does not go on where the last one ended; blanks before it show only once."""
        if self.unseen:
            self.page.skip(start, stop, self.unseen)
            return
        if not self.is_open or self._break or self._last() == " ":
            while start < stop and self.decoded[start].isspace():
                start += 1
        if start < stop:
            self._go_on(start)
            self._from, self.grown = start, stop

    def code(self, start: int, stop: int) -> None:
        """Characters that are shown as they stand, with their blanks and with what is hidden elsewhere."""
        self.account(start)
        self.reached = stop
        if self.unseen:
            self.page.skip(start, stop, self.unseen)
        elif start == self.grown:
            self.grown = stop
        elif start < stop:
            self._go_on(start)
            self._from, self.grown = start, stop

    def marked_code(self, start: int, stop: int) -> None:
        """Code among words between two back quotes, where nothing is hidden, with its mark."""
        if self.unseen or start >= stop:
            self.open_mark("code")
            self.code(start, stop)
            self.close_mark()
            return
        if self.grown >= 0:
            self._close()
        begin = self._size
        self._go_on(start)
        self._add(self.decoded[start:stop], start, stop)
        self._marked.append(("code", "", begin, self._size))
        self.reached = stop

    def entity(self, words: str, start: int, stop: int) -> None:
        """Characters that the file writes in another notation."""
        self.account(start)
        self.reached = max(stop, self.reached)
        if self.unseen:
            self.page.skip(start, stop, self.unseen)
        elif words and (self.is_open or words.strip()):
            self._go_on(start, words[0])
            self._add(words, start, stop)

    def soft_break(self, start: int, stop: int) -> None:
        """A line end inside a paragraph: a blank, or nothing between ideographs, or still a line before a label."""
        if start > self.reached:
            self.account(start)
        self.reached = stop
        if not self.is_open:
            return
        last = self.decoded[start - 1]
        if start == self.grown and last < "\u2e80" and last not in _ENDS:
            self.grown = start + 1  # one character of the line end is the blank
        elif not self._break:
            self._break = (start, stop, False)
            self._close()

    def line_break(self, start: int, stop: int) -> None:
        """A line end that is shown; two of them end the paragraph."""
        self.account(start)
        self.reached = stop
        if self._break and self._break[2]:
            self.end_block()
        elif self.is_open:
            self._break = (start, stop, True)
            self._close()

    def _add(self, words: str, start: int, stop: int) -> None:
        self._pieces.append((words, start, stop))
        self._size += len(words)

    def _close(self) -> None:
        """End the stretch that grows, if one does; line ends in it show as blanks."""
        start, stop = self._from, self.grown
        if stop < 0:
            return
        words = self.decoded[start:stop]
        if not self.is_code and not words.isprintable():
            words = words.replace("\n", " ").replace("\r", " ")
        self._pieces.append((words, start, stop))
        self._size += stop - start
        self.grown = -1

    def _last(self) -> str:
        """The last character of the block so far."""
        if self.grown >= 0:
            return self.decoded[self.grown - 1]
        return self._pieces[-1][0][-1] if self._pieces else " "

    def _go_on(self, start: int, following: str = "") -> None:
        """What comes before a shown character: the end of the stretch, a line end or blank, emphasis."""
        if self.grown >= 0:
            self._close()
        if self._break:
            first, last, shown = self._break
            self._break = None
            words = "\n" if shown else self._joint(start, following)
            if words:
                self._add(words, first, last)
        self.is_open = True
        if self._emphatic and self._emphasis < 0:
            self._emphasis = self._size

    def _joint(self, start: int, following: str) -> str:
        """What stands for a line end between the last character and the next."""
        last = self._last()
        if not following and (last in _ENDS or _ALWAYS.match(self.decoded, start)) and LABEL.match(self.decoded, start):
            return "\n"
        following = following or self.decoded[start]
        if last == " " or following == " " or (_IDEOGRAPHIC.match(last) and _IDEOGRAPHIC.match(following)):
            return ""
        return " "

    def emphasise(self, step: int) -> None:
        """Open (1) or close (-1) an emphasised stretch; they may be nested."""
        if self.grown >= 0:
            self._close()
        self._emphatic = max(self._emphatic + step, 0)
        if self._emphasis >= 0 and not self._emphatic:
            self._emphasised.append((self._emphasis, self._size))
            self._emphasis = -1

    def open_mark(self, kind: MarkKind, target: str = "") -> None:
        """What is shown from here to `close_mark` is a link, an image or code; they may be nested."""
        if self.grown >= 0:
            self._close()
        self._open_marks.append((kind, target, self._size))

    def close_mark(self, target: str = "") -> None:
        """End the mark that was opened last; `target`, if there is one, goes before what was said when it began."""
        if self._open_marks:
            if self.grown >= 0:
                self._close()
            kind, said, start = self._open_marks.pop()
            self._marked.append((kind, target or said, start, self._size))

    def _declare_marks(self, words: str, start: int) -> None:
        """The marks in the words that were written at `start`, without the blanks around each."""
        for kind, target, first, last in self._marked:
            inside = words[first:last]
            first += len(inside) - len(inside.lstrip())
            span = Span(start + first, start + max(first, first + len(inside.strip())))
            self.page.marks.append(Mark(span, kind, target))
        self._marked.clear()

    # blocks

    def end_block(self) -> None:
        """Declare what was gathered since the last block as one, or as several if lines in it have labels."""
        while self._open_marks:
            self.close_mark()
        if self.is_open:
            if self._emphasis >= 0:
                self.emphasise(-self._emphatic)
            self.is_open = False
            self._close()
            if self._picks_language():
                return
            words, start = self.page.write(self._pieces)
            self._pieces.clear()
            self._size = 0
            if "\n" not in words or self.is_code:
                self._declare(words, start)
            else:
                for first, last in _cut_at_labels(words):
                    self._declare(words[first:last], start + first)
            if self._emphasised:
                for first, last in self._emphasised:
                    if words[first:last].strip():
                        self.page.emphasis.append(Span(start + first, start + last))
                self._emphasised.clear()
            if self._marked:
                self._declare_marks(words, start)
            self._break = None
        elif self._marked:  # images alone, which show no words
            self._declare_marks("", self.page.length)
        self._emphatic = 0
        self.unseen = ""

    def _picks_language(self) -> bool:
        """Whether the block is a choice of editions; if so, it goes unread."""
        linked = any(kind == "link" for kind, *_ in self._marked)
        if not linked or self.heading or self.cell or not names_languages("".join(piece[0] for piece in self._pieces)):
            return False
        self.page.skip(self._pieces[0][1], self._pieces[-1][2], "furniture: language picker")
        self._pieces.clear()
        self._marked.clear()
        self._emphasised.clear()
        self._size, self._break, self._emphatic, self.unseen = 0, None, 0, ""
        return True

    def _declare(self, words: str, start: int) -> None:
        """A block of what was written at `start`."""
        bare = words.strip()
        if not bare:
            return
        start += words.index(bare[0]) if words[0] != bare[0] else 0
        span, anchor, self.anchor = Span(start, start + len(bare)), self.anchor, ""
        blocks = self.page.blocks
        note, level, item = self.setting
        if self.cell and self._joins_label(bare):
            blocks[-1] = blocks[-1]._replace(span=Span(blocks[-1].span.start, span.stop))
        elif self.is_code or note:
            blocks.append(Block(span, "code" if self.is_code else "note", level, "", anchor))
        else:
            kind: BlockKind = "paragraph"
            label = ""
            if item and item.fresh:
                kind, item.fresh = "item", False
                label = item.label  # words that look like a label of their own are `structure`'s business
            if self.heading:
                kind, level = "heading", self.heading
                self.headings.append((level, span))
            blocks.append(Block(span, kind, level, label, anchor, self.place if self.cell else (0, 0)))

    def _joins_label(self, words: str) -> bool:
        """Whether the cell before this one held nothing but this one's label."""
        is_label = is_bare_label(words)
        joins = self._label_cell == self.cell - 1 and not is_label
        self._label_cell = self.cell if is_label else -1
        return joins


def _cut_at_labels(words: str) -> list[tuple[int, int]]:
    """The stretches of a block: lines that begin with a label or list mark stand apart."""
    cuts = [0]
    for line_end in re.finditer("\n", words):
        if starts_piece(words[line_end.end() : line_end.end() + 40].lstrip()):
            cuts.append(line_end.end())
    return list(zip(cuts, [*cuts[1:], len(words)], strict=True))

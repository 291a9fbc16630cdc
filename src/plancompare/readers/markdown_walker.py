"""Events of a Markdown parser to words in blocks: keeps the open lists and items, and says what is not shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from plancompare.model import MarkKind, Run, Span
from plancompare.readers import markdown_tags as tags
from plancompare.readers.markdown_dialects import Prepared
from plancompare.readers.markdown_flow import Item, MarkdownFlow, Setting
from plancompare.readers.markdown_ledger import TARGET
from plancompare.readers.markdown_page import Page
from plancompare.readers.markdown_parser import Event
from plancompare.readers.markdown_patch import ATTRIBUTES, COMMENT, TAG
from plancompare.readers.sheet import Excerpt, Sheet
from plancompare.readers.tongues import language_pickers
from plancompare.readers.walker import Walker

_MARKER = re.compile(r"[ \t]*((?:[0-9]{1,9}[.)]|[-+*]))")
_FOOTNOTE = re.compile(r"[ \t]*\[\^[^\]]+\]:?")
_FENCE = re.compile(r"(?:`{3,}|~{3,})[ \t]*([^\r\n]*)")
_ATTRIBUTES = re.compile(r"\{[^{}\r\n]*\}")
_ANCHOR = re.compile(r"\{\s*#[^\s{}]+\s*\}")
_LINE_END = re.compile(r"[\r\n]")
_TARGET = re.compile(r"\][(\[]")
_SPANS = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Image"})

Handler = Callable[[Any, int, int], object]


class MarkdownWalker:
    """Writes a page. Events come with their places in the UTF-8 form of the prepared page."""

    def __init__(self, page: Page, prepared: Prepared) -> None:
        self.decoded, self.page, self.prepared = page.decoded, page, prepared
        self.flow = MarkdownFlow(page, prepared.start, prepared.hidden)
        self._counters: list[int | None] = []
        self._settings = [Setting()]
        self._cells = 0
        self._attributed = False
        self._html: list[Span] = []

    # what is done with each event; no table is kept, for it would lead back here: a circle that stays in the memory

    def _starts(self) -> dict[str, Handler]:
        return {
            "Heading": self._heading,
            "CodeBlock": self._code_block,
            "List": lambda first, *_: self._counters.append(first),
            "Item": self._item,
            "FootnoteDefinition": self._footnote,
            "TableRow": self._row,
            "TableHead": self._row,
            "TableCell": self._cell,
            "Emphasis": lambda *_: self.flow.emphasise(1),
            "Strong": lambda *_: self.flow.emphasise(1),
            "Strikethrough": self._strike,
            "Link": lambda more, start, _: self._link("link", more, start),
            "Image": lambda more, start, _: self._link("image", more, start),
        }

    def _ends(self) -> dict[str, Handler]:
        return {
            "Heading": self._end_heading,
            "CodeBlock": self._end_code_block,
            "TableCell": self._end_cell,
            "HtmlBlock": self._end_html_block,
            "List": lambda *_: self._counters.pop(),
            "Item": self._end_setting,
            "FootnoteDefinition": self._end_setting,
            "Emphasis": lambda *_: self.flow.emphasise(-1),
            "Strong": lambda *_: self.flow.emphasise(-1),
            "Strikethrough": self._end_strike,
            "Link": self._end_link,
            "Image": self._end_link,
        }

    def _pieces(self) -> dict[str, Handler]:
        return {
            "Code": self._code,
            "InlineHtml": self._tag,
            "Html": lambda _, start, stop: self._html.extend(self.flow.cut(start, stop)),
            "FootnoteReference": self._footnote_mark,
            "TaskListMarker": lambda _, start, stop: self.flow.aside(start, stop, "the mark of a task"),
        }

    def walk(self, events: Iterable[Event], at: Sequence[int]) -> None:
        """Read all that the parser was given. `at` leads from the places of the events to those in the file."""
        flow = self.flow
        words, soft_break, end_block = flow.words, flow.soft_break, flow.end_block
        starts, ends, pieces = self._starts().get, self._ends().get, self._pieces()
        breaks = {"SoftBreak": soft_break, "HardBreak": flow.line_break, "Rule": self._rule}
        ended = False  # whether nothing came since the end of a block
        for event, place in events:
            if event.__class__ is str:
                breaks[event](at[place["start"]], at[place["end"]])
                ended = False
                continue
            kind, value = event.popitem()  # it has but one, and nobody else sees it
            if kind == "Text":
                start, stop = at[place["start"]], at[place["end"]]
                ended = False
                if stop - start != len(value):
                    flow.entity(value, start, stop)
                elif start == flow.grown == flow.reached and stop <= flow.plain:  # as nearly all goes on
                    flow.grown = flow.reached = stop
                else:
                    (flow.code if flow.is_code else words)(start, stop)
            elif kind == "Start" or kind == "End":
                name, more = (value, None) if value.__class__ is str else value.popitem()
                handler = starts(name) if kind == "Start" else ends(name)
                if name in _SPANS:
                    ended = False
                elif not ended:
                    end_block()
                    ended = True
                if handler:
                    handler(more, at[place["start"]], at[place["end"]])
            else:
                pieces[kind](value, at[place["start"]], at[place["end"]])
                ended = False
        end_block()
        flow.account(at[-1])

    # blocks

    def _heading(self, more: Mapping[str, Any], start: int, _: int) -> None:
        if start in self.prepared.titles:
            return
        self.flow.heading = int(more["level"][1])
        self.flow.anchor = more["id"] or self.flow.anchor
        self._attributed = bool(more["id"] or more["classes"] or more["attrs"])

    def _end_heading(self, _: Any, start: int, stop: int) -> None:
        attributes = _ATTRIBUTES.search(self.decoded, self.flow.reached, stop) if self._attributed else None
        self._attributed, self.flow.heading = False, 0
        if attributes and _ANCHOR.fullmatch(attributes.group()):
            self.flow.pass_markup(attributes.start(), attributes.end())
        elif attributes:
            self.flow.aside(*attributes.span(), ATTRIBUTES)

    def _code_block(self, more: Any, start: int, _: int) -> None:
        self.flow.is_code = True
        fence = _FENCE.match(self.decoded, start) if more != "Indented" else None
        if fence:
            self.flow.pass_markup(start, fence.start(1))
            self.flow.aside(*fence.span(1), "the language of code")

    def _end_code_block(self, *_: Any) -> None:
        self.flow.is_code = False

    def _end_html_block(self, *_: Any) -> None:
        """The words of raw markup, as the reader of HTML finds them; the blocks count below those around them."""
        spans, self._html = self._html, []
        if not spans:
            return
        if tags.BARE_TAGS.fullmatch(self.decoded, spans[0].start, spans[-1].stop):
            anchor = tags.ANCHOR.search(self.decoded, spans[0].start, spans[-1].stop)
            self.flow.anchor = self.flow.anchor or (anchor[1] if anchor else "")
            return
        sheet = Sheet()
        walker = Walker(_excerpt(self.decoded, spans), sheet)
        walker.walk()
        sheet.strike(language_pickers(sheet))
        outer = self._settings[-1]
        blocks = self.page.embed(sheet)
        for index, block in enumerate(blocks, len(self.page.blocks) - len(blocks)):
            if block.kind == "heading":
                self.flow.headings.append((block.level, block.span))
            elif outer.note:
                self.page.blocks[index] = block._replace(kind="note")
            elif outer.level:
                self.page.blocks[index] = block._replace(level=outer.level + block.level)
        self.flow.anchor = self.flow.anchor or walker.flow.anchor

    def _item(self, _: Any, start: int, __: int) -> None:
        outer = self._settings[-1]
        marker = _MARKER.match(self.decoded, start)
        number = self._counters[-1]
        if number is not None:
            self._counters[-1] = number + 1
        if marker:
            self.flow.pass_markup(marker.start(1), marker.end())
            label = f"{number}." if number is not None else ""
            outer = Setting(outer.note, outer.level + 1, Item(label))
        self._settings.append(outer)  # what has no mark of its own is the body of an admonition
        self.flow.setting = outer

    def _footnote(self, label: str, start: int, _: int) -> None:
        mark = _FOOTNOTE.match(self.decoded, start)
        if mark:
            self.flow.pass_markup(start, mark.end())
        self.flow.anchor = label
        self.flow.setting = self._settings[-1]._replace(note=True)
        self._settings.append(self.flow.setting)

    def _end_setting(self, *_: Any) -> None:
        self._settings.pop()
        self.flow.setting = self._settings[-1]

    def _row(self, *_: Any) -> None:
        self._cells += 2  # cells of different rows are no neighbours
        self.flow.place = self.flow.place[0] + 1, 0

    def _cell(self, *_: Any) -> None:
        self._cells += 1
        self.flow.cell = self._cells
        self.flow.place = self.flow.place[0], self.flow.place[1] + 1

    def _end_cell(self, *_: Any) -> None:
        self.flow.cell = 0

    def _rule(self, start: int, stop: int) -> None:
        self.flow.end_block()
        self.flow.account(stop)

    # words

    def _code(self, words: str, start: int, stop: int) -> None:
        """Code among words."""
        flow = self.flow
        flow.account(start)
        if self.decoded[start + 1 : stop - 1] == words and flow.plain >= stop:  # as nearly all is written
            flow.marked_code(start + 1, stop - 1)
            return
        flow.open_mark("code")
        self._code_words(words, start, stop)
        flow.close_mark()

    def _code_words(self, words: str, start: int, stop: int) -> None:
        """What stands between the back quotes, word for word if it is all in one line."""
        written = self.decoded[start:stop]
        ticks = len(written) - len(written.lstrip("`"))
        first, last = start + ticks, stop - ticks
        if last - first == len(words) + 2:
            first, last = first + 1, last - 1
        if last - first == len(words) and not _LINE_END.search(self.decoded, first, last):
            self.flow.code(first, last)
            return
        if self.flow.hides(start, stop):  # then the parser's words are not those of the file
            words = written.strip("`")
        self.flow.entity(" ".join(words.split()) if "\r" in written else words, start, stop)

    def _tag(self, _: str, start: int, stop: int) -> None:
        """A tag of HTML among words, or a comment."""
        written = self.decoded[start:stop]
        name = tags.NAME.match(written)
        if not name:
            about = COMMENT if written.startswith("<!--") else "a processing instruction"
            self.flow.aside(start, stop, about, written.removeprefix("<!--").removesuffix("-->").strip())
            return
        element, closing = name[2].lower(), bool(name[1])
        if element in ("img", "input") or element not in tags.KNOWN:
            self.flow.aside(start, stop, "an image" if element == "img" else TAG)
            if element == "img":
                self.flow.open_mark("image", tags.target_of(written))
                self.flow.close_mark()
            return
        self.flow.pass_markup(start, stop)
        if element in tags.MARKED:
            self._tag_mark(element, written, closing)
        if element == "br":
            self.flow.line_break(stop, stop)
        elif element in tags.BLOCK:
            self.flow.end_block()
        elif element in tags.EMPHASIS:
            self.flow.emphasise(-1 if closing else 1)
        elif element in tags.READINGS or element == "ruby":
            self.flow.unseen = "ruby reading" if element != "ruby" and not closing else ""
        anchor = None if closing else tags.ANCHOR.search(written)
        if anchor and (not self.flow.is_open or not self.flow.anchor):
            self.flow.anchor = anchor[1]

    def _tag_mark(self, element: str, written: str, closing: bool) -> None:
        """A link or code that is written in HTML."""
        target = tags.target_of(written)
        if closing:
            self.flow.close_mark()
        elif element == "code" or target:
            self.flow.open_mark("code" if element == "code" else "link", target)

    def _footnote_mark(self, name: str, start: int, stop: int) -> None:
        """It is not read, but known to stand behind the words before it."""
        self.flow.aside(start, stop, "a footnote mark")
        if self.flow.is_open:
            self.flow.open_mark("note", name)
            self.flow.close_mark()

    def _strike(self, _: Any, start: int, __: int) -> None:
        """Words struck by single tildes: most generators leave these alone, and 10~20 is a range."""
        if not self.decoded.startswith("~~", start):
            self.flow.words(start, start + 1)

    def _end_strike(self, _: Any, start: int, stop: int) -> None:
        if not self.decoded.startswith("~~", start):
            self.flow.words(stop - 1, stop)

    def _link(self, kind: MarkKind, more: Mapping[str, Any], start: int) -> None:
        self.flow.pass_markup(start, start + (2 if kind == "image" else 1))
        self.flow.open_mark(kind, more["dest_url"])

    def _end_link(self, _: Any, start: int, stop: int) -> None:
        """What stands behind the words of a link or image: its target and title, or the name of its definition."""
        reached = self.flow.reached
        found = _TARGET.search(self.decoded, reached, stop)
        written = ""
        if found:
            self.flow.account(found.start())
            if self.flow.hides(found.end(), stop):  # a template's tag, of which the parser does not know
                written = self.decoded[found.end() : stop - 1].strip()
            self.flow.aside(found.end(), stop - 1, TARGET)
        self.flow.account(stop)
        self.flow.close_mark(written)


def _excerpt(decoded: str, spans: Sequence[Span]) -> Excerpt:
    """Some stretches of the file as one excerpt."""
    if all(before.stop == after.start for before, after in pairwise(spans)):
        return Excerpt.of(decoded, spans[0].start, spans[-1].stop)
    runs, length = [], 0
    for span in spans:
        runs.append(Run(length, len(span), span.start, len(span)))
        length += len(span)
    return Excerpt("".join(span.of(decoded) for span in spans), tuple(runs))

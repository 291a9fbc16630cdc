"""Markup to words in blocks: keeps the open elements on a stack (no recursion) and recovers what is badly nested."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from plancompare.model import Notice
from plancompare.readers import elements
from plancompare.readers.flow import Flow, Item, Setting
from plancompare.readers.markup import Token, tokens
from plancompare.readers.sheet import Excerpt, Sheet

_PARAGRAPH = frozenset({"p"})


@dataclass(slots=True)
class _List:
    style: str
    following: int
    step: int = 1

    def label(self, value: str) -> str:
        """The label of the next item, or of the item with that value."""
        if _is_integer(value):
            self.following = int(value)
        label = elements.list_label(self.following, self.style) if self.style != "bullet" else ""
        self.following += self.step
        return label


@dataclass(slots=True)
class _Open:
    """An open element and what it changes for the words inside it."""

    name: str
    depth: int
    setting: Setting | None = None
    list: _List | None = None
    emphatic: bool = False
    section: bool = False
    unseen: str = ""
    closed: bool = False


@dataclass(slots=True)
class _Unseen:
    """The words of an element that is not the document's text."""

    element: _Open
    start: int = -1
    stop: int = -1
    words: list[str] = field(default_factory=list)


class Walker:
    """Writes the words of one excerpt of markup on a sheet.

    `furniture` says whether page furniture is left out; `as_title` whether the title element is shown as a heading.
    Afterwards `language` is what the document states, `title_element` whether it has one, `notices` what was mended.
    """

    def __init__(self, excerpt: Excerpt, sheet: Sheet, *, furniture: bool = True, as_title: bool = False) -> None:
        self.excerpt = excerpt
        self.sheet = sheet
        self.flow = Flow(excerpt, sheet)
        self.language = ""
        self.title_element = False
        self.flaws: Counter[str] = Counter()
        self._furniture, self._as_title = furniture, as_title
        self._stack: list[_Open] = []
        self._opened: dict[str, list[_Open]] = {}
        self._settings = [Setting()]
        self._lists: list[_List] = []
        self._sections = 0
        self._cells = 0
        self._unseen: _Unseen | None = None
        self._slashes_close = excerpt.characters.lstrip()[:5].lower() == "<?xml"

    def walk(self) -> None:
        """Read the whole excerpt."""
        for token in tokens(self.excerpt.characters):
            if token.flaw:
                self.flaws[token.flaw] += 1
            if token.kind == "words":
                self._words(token)
            elif token.kind == "entity":
                self._entity(token)
            elif token.kind == "start":
                self._start(token)
            elif token.kind == "end":
                self._end(token.name)
            else:
                self._apart(token)
        while self._stack:
            self._pop(implied=False)
        self.flow.end_block()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """One notice if the markup was broken."""
        if not self.flaws:
            return ()
        kinds = ", ".join(f"{flaw} ({count})" if count > 1 else flaw for flaw, count in sorted(self.flaws.items())[:5])
        more = f" and {len(self.flaws) - 5} other kinds of flaw" if len(self.flaws) > 5 else ""
        return (Notice("well-formed markup", "read what a browser would show", f"broken markup: {kinds}{more}"),)

    # words

    def _words(self, token: Token) -> None:
        if self._unseen is None:
            self.flow.words(token.start, token.stop, self._settings[-1])
        else:
            self._add_unseen(self.excerpt.characters[token.start : token.stop], token)

    def _entity(self, token: Token) -> None:
        if self._unseen is None:
            self.flow.entity(token.words, token.start, token.stop, self._settings[-1])
        else:
            self._add_unseen(token.words, token)

    def _add_unseen(self, words: str, token: Token) -> None:
        unseen = self._unseen
        if unseen is None or not words.strip():
            return
        exact = len(words) == token.stop - token.start
        if unseen.start < 0:
            unseen.start = token.start + (len(words) - len(words.lstrip()) if exact else 0)
        unseen.stop = token.stop - (len(words) - len(words.rstrip()) if exact else 0)
        unseen.words.append(words)

    def _apart(self, token: Token) -> None:
        """Comments, declarations and raw text."""
        characters = self.excerpt.characters[token.start : token.stop]
        if token.kind == "comment":
            words = characters.removeprefix("<!--").removesuffix("-->")
            self.sheet.skip(self.excerpt, token.start, token.stop, "a comment", words)
        elif token.kind == "declaration":
            if not characters[:9].lower().startswith(("<!doctype", "<?xml")):
                self.sheet.skip(self.excerpt, token.start, token.stop, "a processing instruction")
        elif token.name == "cdata":
            self._words(token._replace(start=token.start + 9, stop=token.stop - 3))
        elif token.name in ("xmp", "plaintext"):
            self._words(token)
        elif self._unseen is None or token.name in ("script", "style"):
            reason = elements.RAW_REASONS.get(token.name, "shown only if the page's frame cannot be")
            self.sheet.skip(self.excerpt, token.start, token.stop, reason)
        else:
            self._add_unseen(characters, token)

    # elements

    def _start(self, token: Token) -> None:
        name, attributes = token.name, token.attributes
        if name in ("html", "body", "head"):
            self.language = self.language or attributes.get("lang", "") or attributes.get("xml:lang", "")
            return
        if name in elements.BLOCK:
            if self._unseen is None:
                self.flow.end_block()
            self._close_within(_PARAGRAPH, elements.CELLS)
        if name in elements.CLOSES:
            self._close_within(elements.CLOSES[name], elements.BOUNDS.get(name, elements.CELLS))
        if name == "main" and self._unseen and self._unseen.element.unseen.startswith("page furniture"):
            self._close(self._unseen.element)
        if self._unseen is None and ("id" in attributes or (name == "a" and "name" in attributes)):
            self._name_place(attributes.get("id") or attributes.get("name", ""))
        if name in elements.VOID:
            if name == "br" and self._unseen is None:
                self._break(token)
            return
        if not (token.void and self._slash_closes(name)):
            self._push(token)

    def _slash_closes(self, name: str) -> bool:
        """Whether `<name/>` is a whole element: in XML, in drawings and formulas, and where HTML would swallow text."""
        foreign = self._opened.get("svg") or self._opened.get("math")
        return self._slashes_close or bool(foreign) or name in elements.RAW_REASONS or name == "a"

    def _break(self, token: Token) -> None:
        if self._settings[-1].keep and self.flow.is_open:
            self.sheet.write_as("\n", self.excerpt, token.start, token.stop)
        else:
            self.flow.line_break(token.start, token.stop)

    def _name_place(self, anchor: str) -> None:
        if not self.flow.is_open or not self.flow.anchor:
            self.flow.anchor = anchor

    def _push(self, token: Token) -> None:
        name, attributes = token.name, token.attributes
        element = _Open(name, len(self._stack))
        self._stack.append(element)
        self._opened.setdefault(name, []).append(element)
        if self._unseen is not None:
            return
        element.unseen = elements.why_unseen(name, attributes, self._sections > 0, self._furniture)
        if name == "title" and not self.title_element:
            self.title_element = True
            element.unseen = "" if self._as_title else "title element"
        if element.unseen:
            self._unseen = _Unseen(element)
            return
        element.setting = self._setting_of(name, attributes)
        if element.setting:
            self._settings.append(element.setting)
        if name in elements.LISTS:
            element.list = _list_of(name, attributes)
            self._lists.append(element.list)
        if name in elements.EMPHASIS:
            element.emphatic = True
            self.flow.emphatic += 1
        if name in elements.SECTIONING:
            element.section = True
            self._sections += 1

    def _setting_of(self, name: str, attributes: Mapping[str, str]) -> Setting | None:
        """How an element sets the blocks inside it, None if as its parent does."""
        outer = self._settings[-1]
        if name in elements.HEADINGS or name == "title":
            return replace(outer, heading=elements.HEADINGS.get(name, 1), keep=False)
        if name == "li":
            label = self._lists[-1].label(attributes.get("value", "").strip()) if self._lists else ""
            return Setting(level=max(len(self._lists), 1), item=Item(label))
        if name in elements.PREFORMATTED:
            return replace(outer, keep=True)
        if name == "tr":
            self._cells += 2  # cells of different rows are no neighbours
        if name in ("td", "th", "dt", "dd"):
            self._cells += 2 if name == "dt" else 1
            return replace(outer, cell=self._cells)
        return None

    def _end(self, name: str) -> None:
        if name in ("html", "body", "head"):
            return
        if name in elements.BLOCK and self._unseen is None:
            self.flow.end_block()
        opened = self._opened.get(name)
        if opened and not self._beyond_cell(opened[-1]):
            self._close(opened[-1])
        elif name not in elements.VOID:
            self.flaws["an end tag without its start tag"] += 1

    def _beyond_cell(self, element: _Open) -> bool:
        """Whether a table cell has opened after `element`, so that no end tag in the cell can mean it."""
        if element.name not in elements.BLOCK or element.name in elements.TABLE_PARTS:
            return False
        return any(self._opened.get(cell) and self._opened[cell][-1].depth > element.depth for cell in elements.CELLS)

    def _close_within(self, names: frozenset[str], bounds: frozenset[str]) -> None:
        """Close open elements of these names, but none that lies outside an open bound."""
        bound = max((self._opened[name][-1].depth for name in bounds if self._opened.get(name)), default=-1)
        innermost = (self._opened[name][-1] for name in names if self._opened.get(name))
        outermost = min((e.depth for e in innermost if e.depth > bound), default=-1)
        if outermost >= 0:
            self._close(self._stack[outermost])

    def _close(self, element: _Open) -> None:
        """Close an element: a block with all that it holds, an inline element alone."""
        if element.name in elements.BLOCK or element.name in elements.CELLS:
            while self._stack[-1] is not element:
                self._pop(implied=False)
            self._pop(implied=True)
            return
        if self._stack[-1] is not element:
            self.flaws["elements that overlap"] += 1
        self._undo(element)
        while self._stack and self._stack[-1].closed:
            self._stack.pop()

    def _pop(self, implied: bool) -> None:
        element = self._stack.pop()
        if element.closed:
            return
        if not implied and element.name not in elements.END_IMPLIED:
            self.flaws["an element that is never closed"] += 1
        self._undo(element)

    def _undo(self, element: _Open) -> None:
        """Take back what an element changed. Blocks are closed from the inside out, so theirs is the last of each."""
        element.closed = True
        self._opened[element.name].pop()
        if self._unseen is not None:
            if self._unseen.element is element:
                self._report_unseen(self._unseen)
            return
        if element.name in elements.BLOCK:
            self.flow.end_block()
        if element.setting:
            self._settings.pop()
        if element.list:
            self._lists.pop()
        self._sections -= element.section
        if element.emphatic:
            self.flow.emphatic -= 1
            if not self.flow.emphatic:
                self.flow.end_emphasis()

    def _report_unseen(self, unseen: _Unseen) -> None:
        self._unseen = None
        if unseen.words:
            words = " ".join(" ".join(unseen.words).split())
            self.sheet.skip(self.excerpt, unseen.start, unseen.stop, unseen.element.unseen, words)


def _list_of(name: str, attributes: Mapping[str, str]) -> _List:
    if name != "ol":
        return _List("bullet", 1)
    start = attributes.get("start", "").strip()
    backwards = "reversed" in attributes
    if backwards and not _is_integer(start):
        return _List("none", 1)  # counts down from the number of its items, which is not known yet
    return _List(elements.list_style(attributes), int(start) if _is_integer(start) else 1, -1 if backwards else 1)


def _is_integer(words: str) -> bool:
    return len(words) < 10 and words.isascii() and words.removeprefix("-").isdigit()

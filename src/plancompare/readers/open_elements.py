"""The elements that are open at a place in a page, without recursion, and how badly nested ones are closed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from plancompare.model import Notice
from plancompare.readers import list_labels
from plancompare.readers.elements import CELLS, ELEMENTS, TABLE_PARTS, UNKNOWN, Element
from plancompare.readers.flow import Item, Setting
from plancompare.readers.furniture import Region
from plancompare.readers.selectors import State
from plancompare.readers.sheet import Excerpt, Sheet


@dataclass(slots=True)
class OpenList:
    """A list whose items are being read. `items` are kept where their labels are known only at its end."""

    style: str
    following: int = 1
    step: int = 1
    items: list[Item] = field(default_factory=list)
    backwards: bool = False
    notes: bool = False

    @classmethod
    def of(cls, name: str, attributes: Mapping[str, str], style: str) -> OpenList:
        """The list that an element begins; `style` is what a style sheet says of it."""
        declared = list_labels.declared(attributes.get("style", "")) or style
        if name != "ol":
            return cls(declared or "disc")
        start = attributes.get("start", "").strip()
        begins = list_labels.is_integer(start)
        backwards = "reversed" in attributes
        kind = declared or attributes.get("type", "").strip() or "1"
        return cls(kind, int(start) if begins else 1, -1 if backwards else 1, backwards=backwards and not begins)

    def item(self, attributes: Mapping[str, str], style: str) -> Item:
        """The next item, with its label; `style` is what a style sheet says of it."""
        own = style
        if attributes:
            value = attributes.get("value", "").strip()
            if list_labels.is_integer(value):
                self.following, self.backwards = int(value), False
            own = list_labels.declared(attributes.get("style", "")) or style or attributes.get("type", "").strip()
        item = Item("" if self.backwards else list_labels.label(self.following, own or self.style))
        self.following += self.step
        if self.backwards:
            self.items.append(item)
        return item

    def number_backwards(self, sheet: Sheet) -> None:
        """Label the items of a list that counts down from their number, which is known at its end."""
        for number, item in zip(range(len(self.items), 0, -1), self.items, strict=True):
            if item.block >= 0 and not sheet.blocks[item.block].label:
                label = list_labels.label(number, self.style)
                sheet.blocks[item.block] = sheet.blocks[item.block]._replace(label=label)


class Open:
    """An open element and what it changes for the words inside it."""

    # most elements change nothing: what is not set is taken from the class, which makes them quick to open
    setting: Setting | None = None
    list: OpenList | None = None
    region: Region | None = None
    anchor: str = ""
    emphatic: bool = False
    link: bool = False
    section: bool = False
    unseen: str = ""
    resumes: Open | None = None
    closed: bool = False
    found: State = State()
    styled: State = State()

    def __init__(self, name: str, kind: Element, depth: int) -> None:
        self.name, self.kind, self.depth = name, kind, depth


@dataclass(slots=True)
class Unseen:
    """The words of an element that is not the document's text."""

    element: Open
    start: int = -1
    stop: int = -1
    words: list[str] = field(default_factory=list)

    def add(self, words: str, start: int, stop: int) -> None:
        """Note words that stand at `start` to `stop`, perhaps in another notation."""
        if not words.strip():
            return
        exact = len(words) == stop - start
        if self.start < 0:
            self.start = start + (len(words) - len(words.lstrip()) if exact else 0)
        self.stop = stop - (len(words) - len(words.rstrip()) if exact else 0)
        self.words.append(words)

    def report(self, sheet: Sheet, excerpt: Excerpt) -> None:
        """Report all of them as one piece."""
        if self.words:
            words = " ".join(" ".join(self.words).split())
            sheet.skip(excerpt, self.start, self.stop, self.element.unseen, words)


class OpenElements:
    """A stack of open elements. `undo` is told of each that closes, blocks from the inside out."""

    def __init__(self, undo: Callable[[Open], None]) -> None:
        self.stack: list[Open] = []
        self.flaws: Counter[str] = Counter()
        self._by_name: dict[str, list[Open]] = {}
        self._undo = undo

    @property
    def notices(self) -> tuple[Notice, ...]:
        """One notice if the markup was broken."""
        if not self.flaws:
            return ()
        kinds = ", ".join(f"{flaw} ({count})" if count > 1 else flaw for flaw, count in sorted(self.flaws.items())[:5])
        more = f" and {len(self.flaws) - 5} other kinds of flaw" if len(self.flaws) > 5 else ""
        return (Notice("well-formed markup", "read what a browser would show", f"broken markup: {kinds}{more}"),)

    def push(self, name: str, kind: Element) -> Open:
        """Open an element."""
        element = Open(name, kind, len(self.stack))
        self.stack.append(element)
        same = self._by_name.get(name)
        if same is None:
            self._by_name[name] = [element]
        else:
            same.append(element)
        return element

    def holds(self, name: str) -> bool:
        """Whether an element of that name is open."""
        return bool(self._by_name.get(name))

    def end(self, name: str) -> None:
        """An end tag: close the innermost element of that name, unless a table cell lies between."""
        opened = self._by_name.get(name)
        if opened:
            element = opened[-1]
            if element is self.stack[-1]:
                self._pop(implied=True)
                self._drop_closed()
                return
            if not self._beyond_cell(element):
                self._close(element)
                return
        if not ELEMENTS.get(name, UNKNOWN).void:
            self.flaws["an end tag without its start tag"] += 1

    def close_within(self, names: frozenset[str], bounds: frozenset[str]) -> None:
        """Close open elements of these names, but none that lies outside an open bound."""
        by_name = self._by_name
        inner = [opened[-1].depth for name in names if (opened := by_name.get(name))]
        if not inner:
            return
        bound = max([opened[-1].depth for name in bounds if (opened := by_name.get(name))], default=-1)
        outermost = min([depth for depth in inner if depth > bound], default=-1)
        if outermost >= 0:
            self._close(self.stack[outermost])

    def close_all(self) -> None:
        """The end of the page; nobody is told of anything any more."""
        while self.stack:
            self._pop(implied=False)
        del self._undo  # which leads back to whoever holds this: a circle that only the collector could free

    def _beyond_cell(self, element: Open) -> bool:
        """Whether a table cell has opened after `element`, so that no end tag in the cell can mean it."""
        if not element.kind.block or element.name in TABLE_PARTS:
            return False
        return any((opened := self._by_name.get(cell)) and opened[-1].depth > element.depth for cell in CELLS)

    def _close(self, element: Open) -> None:
        """Close an element: a block with all that it holds, an inline element alone."""
        if element.kind.block or element.kind.cell:
            while self.stack[-1] is not element:
                self._pop(implied=False)
            self._pop(implied=True)
        else:
            if self.stack[-1] is not element:
                self.flaws["elements that overlap"] += 1
            self._forget(element)
        self._drop_closed()

    def _drop_closed(self) -> None:
        while self.stack and self.stack[-1].closed:
            self.stack.pop()

    def _pop(self, implied: bool) -> None:
        element = self.stack[-1]
        if element.closed:
            self.stack.pop()
            return
        if not implied and not element.kind.implied:
            self.flaws["an element that is never closed"] += 1
        self._forget(element)
        self.stack.pop()

    def _forget(self, element: Open) -> None:
        element.closed = True
        self._by_name[element.name].pop()
        self._undo(element)

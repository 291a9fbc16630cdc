"""The tree: which piece belongs under which, from the sequence of labels and from the layout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from plancompare.model import ClauseKind, Span
from plancompare.numbering import CLAUSE_RANK, Label
from plancompare.structure.captions import captions
from plancompare.structure.pieces import Piece, caption
from plancompare.structure.precedence import above, precedence

_AHEAD = 60  # pieces looked through for the label that follows an ambiguous one


@dataclass(slots=True, eq=False)
class Node:
    """A clause in the making. `texts` are the spans of its paragraphs; `lead` says that the first follows the label."""

    start: int
    kind: ClauseKind = "item"
    label: Label | None = None
    label_span: Span | None = None
    shown: str = ""
    heading: Span | None = None
    texts: list[Span] = field(default_factory=list)
    lead: bool = False
    children: list[Node] = field(default_factory=list)
    heading_level: int = 0
    list_level: int = 0
    loose: bool = False
    anchor: str = ""
    parent: Node | None = None
    key: str = ""

    @property
    def scheme(self) -> str:
        """What the node's label shares with those of its list."""
        return self.label.scheme if self.label else ""

    @property
    def rank(self) -> int | None:
        """The rank of the label by custom, if it has one."""
        return self.label.rank if self.label else None

    @property
    def number(self) -> str:
        """The number as keys show it."""
        return self.label.number if self.label else ""

    def walk(self) -> Iterator[Node]:
        """This node and all below it, in the order of the text."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))

    def part(self) -> None:
        """Forget which node stands below which: a circle that only the collector could free."""
        for node in list(self.walk()):
            node.parent = None
            node.children.clear()


def outline(text: str, root: Node, found: list[Piece]) -> None:
    """Hangs all pieces under `root`."""
    _Growth(text, root, found).run()


class _Growth:
    def __init__(self, text: str, root: Node, found: list[Piece]) -> None:
        self.text, self.found = text, found
        self.stack = [root]
        self.open: Counter[str] = Counter()  # schemes on the stack
        self.seen = precedence(found)
        self.captions = captions(text, found)
        self.waiting: Span | None = None  # a caption before the label that it belongs to

    def run(self) -> None:
        for index, piece in enumerate(self.found):
            if piece.kind == "note":
                self._note(piece)
            elif piece.labels or piece.given or piece.kind in ("heading", "item"):
                self._labelled(index, piece)
            elif self._is_caption(index, piece):
                self.waiting = piece.words
            else:
                self._paragraph(piece)

    def _is_caption(self, index: int, piece: Piece) -> bool:
        """Whether the piece is the heading of the article in the next line: a bracketed one, or as most have it."""
        if index in self.captions:
            return True
        following = self.found[index + 1] if index + 1 < len(self.found) else None
        if following is None or (following.kind == "heading" and len(following.words)):
            return False
        ranked = any(r.rank is not None and r.rank >= 30 for r in following.labels)
        return ranked and caption(self.text, piece.words) == piece.words

    def _push(self, node: Node) -> None:
        node.parent = self.stack[-1]
        self.stack[-1].children.append(node)
        self.stack.append(node)
        self.open[node.scheme] += 1

    def _pop(self) -> None:
        self.open[self.stack.pop().scheme] -= 1

    def _note(self, piece: Piece) -> None:
        while len(self.stack) > 1 and self.stack[-1].heading_level == 0:
            self._pop()
        node = Node(piece.span.start, "note", texts=[piece.words], anchor=piece.anchor)
        node.parent = self.stack[-1]
        node.parent.children.append(node)

    def _paragraph(self, piece: Piece) -> None:
        while len(self.stack) > 1 and _ends_at(self.stack[-1], piece.level):
            self._pop()
        top = self.stack[-1]
        if top.children:
            last = top.children[-1]
            if not last.loose:
                last = Node(piece.span.start, loose=True, anchor=piece.anchor, parent=top)
                top.children.append(last)
            top = last
        elif len(self.stack) == 1 and not top.texts:
            top.anchor = top.anchor or piece.anchor
        top.texts.append(piece.words)

    def _labelled(self, index: int, piece: Piece) -> None:
        label = self._reading(index, piece)
        node = Node(piece.span.start, label=label, shown=piece.given, anchor=piece.anchor)
        if label and not piece.given:
            node.label_span = label.span
            node.shown = label.span.of(self.text)
        elif piece.kind == "heading" and not label and self._completes(piece):
            return
        if piece.kind == "heading":
            node.heading_level, node.kind = max(piece.level, 1), "section"
        elif piece.kind == "item":
            node.list_level = max(piece.level, 1)
        elif piece.level:
            node.list_level = piece.level + 1  # a labelled paragraph of a list's item
            if any(_goes_on(outer, node) for outer in self.stack if not outer.list_level):
                node.list_level = 0  # ② behind the points of ①, which Markdown takes for a line of the last point
        while len(self.stack) > 1 and not self._encloses(self.stack[-1], node):
            self._pop()
        self._push(node)
        if self.waiting:
            node.heading, node.start, self.waiting = self.waiting, self.waiting.start, None
        self._fill(node, piece)

    def _fill(self, node: Node, piece: Piece) -> None:
        words = piece.words
        if node.rank is not None and 30 <= node.rank <= 60 and not node.heading and node.heading_level == 0:
            node.heading = caption(self.text, words)
            if node.heading:
                start = node.heading.stop
                while start < words.stop and self.text[start].isspace():
                    start += 1
                words = Span(start, words.stop)
        if not len(words):
            return
        if node.heading_level:
            node.heading = words
        else:
            node.texts.append(words)
            node.lead = True

    def _completes(self, piece: Piece) -> bool:
        """Whether a heading without a label is the heading of the bare label before it, and if so makes it that."""
        top = self.stack[-1]
        if top.heading or top.texts or top.children or top.loose or not top.label or top.label.rank is None:
            return False
        if top.heading_level and max(piece.level, 1) < top.heading_level:
            return False
        top.heading = piece.words
        return True

    def _reading(self, index: int, piece: Piece) -> Label | None:
        """The reading of the label that continues a list, else one that begins one, else the likeliest."""
        if len(piece.labels) < 2:
            return piece.label
        last = {node.scheme: node.label.ordinal or 0 for node in self.stack if node.label}
        for parent in self.stack:  # the last of a list may already be closed
            for node in parent.children[-1:]:
                if node.label:
                    last.setdefault(node.scheme, node.label.ordinal or 0)
        following = self._following(index, piece)

        def likelihood(label: Label) -> int:
            ordinal = label.ordinal or 0
            continues = last.get(label.scheme) == ordinal - 1 and ordinal > 1
            led = (label.scheme, ordinal + 1) in following
            return 4 * led * (continues or ordinal == 1) + 3 * continues + 2 * (ordinal == 1) + (label.scheme in last)

        return max(piece.labels, key=likelihood)

    def _following(self, index: int, piece: Piece) -> set[tuple[str, int | None]]:
        """The readings of the next label that shares a scheme with this one."""
        schemes = {label.scheme for label in piece.labels}
        for later in self.found[index + 1 : index + _AHEAD]:
            if any(label.scheme in schemes for label in later.labels):
                return {(label.scheme, label.ordinal) for label in later.labels}
        return set()

    def _encloses(self, top: Node, new: Node) -> bool:
        """Whether `new` may stand somewhere under `top`."""
        if top.loose:
            return False
        if top.list_level:
            if not new.list_level:
                return False
            if new.list_level != top.list_level or not new.label:
                return new.list_level > top.list_level
        elif new.list_level and top.list_level == 0 and not _numbered(new):
            return not top.scheme.startswith("bullet")
        if new.heading_level:
            if not top.heading_level:
                return _ranked(top, new) and (top.rank or 0) < (new.rank or 0)
            if top.heading_level != new.heading_level:
                return top.heading_level < new.heading_level
            if not (top.label and new.label):
                return False
        elif top.heading_level:
            return not _ranked(top, new) or (top.rank or 0) < (new.rank or 0)
        return self._deeper(top, new)

    def _deeper(self, top: Node, new: Node) -> bool:
        """Whether the label of `new` counts below that of `top`: by custom, by what the text shows, by novelty."""
        if top.scheme == new.scheme or not _numbered(top):
            return False
        if top.children and _goes_on(top.children[-1], new):
            return True
        if _depth(top) and _depth(new):
            return _depth(top) < _depth(new)
        if _ranked(top, new):
            if top.rank == new.rank:  # § below Art. in one law, above it in another
                return above(self.seen, top.scheme, new.scheme)
            return (top.rank or 0) < (new.rank or 0)
        if new.rank is not None and new.rank <= CLAUSE_RANK:
            return False
        first = new.label is not None and new.label.ordinal == 1
        if above(self.seen, new.scheme, top.scheme):
            return False
        if first and above(self.seen, top.scheme, new.scheme):
            return True
        if new.list_level and new.list_level == top.list_level and _numbered(new) and not first:
            return False
        return not self.open[new.scheme]


def _ends_at(node: Node, level: int) -> bool:
    """Whether a list's item is over where a paragraph of the item at `level` begins (0 if it stands in no list)."""
    return node.list_level > level if node.list_level else node.scheme.startswith("bullet")


def _numbered(node: Node) -> bool:
    return node.label is not None and node.label.ordinal is not None


def _goes_on(last: Node, new: Node) -> bool:
    """Whether a label is the next one of the list that ended just before it."""
    if last.label is None or new.label is None or last.scheme != new.scheme:
        return False
    return last.label.ordinal is not None and new.label.ordinal == last.label.ordinal + 1


def _ranked(top: Node, new: Node) -> bool:
    return top.rank is not None and new.rank is not None


def _depth(node: Node) -> int:
    """The levels of a decimal label: 1. has one, 4.2.1 three; 0 for labels of other kinds."""
    if node.scheme in ("1.", "1 "):
        return 1
    return len(node.label.path) if node.label and node.scheme.startswith("decimal") else 0

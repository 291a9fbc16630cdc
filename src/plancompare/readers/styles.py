"""What a page's own style sheet says of labels, and what it hides.

Labels are plain `list-style-type` and plain counters, as `ol.x > li::before`; hidden is what has `display: none` or
`visibility: hidden`. Only rules whose selectors are understood (see `selectors`) count; at-rules other than for the
screen do not. A later rule on labels overrules an earlier one, whatever their weights; of rules that hide or show, the
weightiest counts, and of equals the last.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plancompare.errors import UsageError
from plancompare.readers import list_labels
from plancompare.readers.elements import LISTS
from plancompare.readers.list_labels import is_integer
from plancompare.readers.selectors import Selectors, State

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_SCREEN = re.compile(r"@media\s+(?:only\s+)?(?:screen|all)\s*$|@supports|@layer", re.IGNORECASE)
_SAID = re.compile(r"list-style|counter|display|visibility", re.IGNORECASE)
_SHOWS = re.compile(r"(?:^|;)\s*(?:display|visibility)\s*:\s*([a-z-]+)\s*(!\s*important)?", re.IGNORECASE)
_NOT_SHOWN = frozenset({"none", "hidden", "collapse"})
_CLASSES = re.compile(r"[.\[]")
_TYPES = re.compile(r"(?:^|[\s>])[A-Za-z]")
_COUNTER = re.compile(r"counter-(reset|increment|set)\s*:([^;}]*)", re.IGNORECASE)
_STEP = re.compile(r"([A-Za-z_-][\w-]*)(?:\s+(-?\d{1,6}))?")
_CONTENT = re.compile(r"(?:^|;)\s*content\s*:([^;}]*(?:;[^;:}]*\")?)", re.IGNORECASE)
_PIECE = re.compile(
    r"""\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<function>counters?)\(\s*(?P<name>[\w-]+)\s*(?P<more>[^)]*)\))""",
    re.IGNORECASE,
)
_MORE = re.compile(r""",\s*(?:"([^"]*)"|'([^']*)'|([a-z-]+))""", re.IGNORECASE)
_BRACE = re.compile(r"[{}]")
_PSEUDO = re.compile(r"::?(before|marker)\s*$", re.IGNORECASE)
MOST = 300_000  # characters of style sheets that are looked at
MOST_RULES = 500
_DEEPEST = 32  # levels of a counter that are shown


@dataclass(frozen=True, slots=True)
class _Rule:
    """What one rule says: a list style, the counters that it sets or counts on, and the words before the text.

    `hides` is None if it says nothing of that; `weight` orders the rules that do.
    """

    style: str = ""
    reset: tuple[tuple[str, int], ...] = ()
    count: tuple[tuple[str, int], ...] = ()
    content: tuple[tuple[str, str, str, str], ...] = ()  # words, or a counter, its separator and style
    hides: bool | None = None
    weight: tuple[bool, int, int, int] = (False, 0, 0, 0)


class Styles:
    """The labels that the rules read so far give to elements. Elements are announced as they open and close."""

    def __init__(self) -> None:
        self._rules: list[_Rule] = []
        self._written: list[str] = []
        self._selectors = Selectors(())
        self._scopes: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._room = MOST
        self._labelling = self._hiding = False  # whether there are such rules

    def __bool__(self) -> bool:
        return self._labelling or self._hiding

    def add(self, sheet: str) -> None:
        """Read a style sheet."""
        if not _SAID.search(sheet) or len(sheet) > self._room:
            return
        self._room -= len(sheet)
        for selectors, declarations in _rules(_COMMENT.sub(" ", sheet)):
            for selector in selectors.split(",") if _SAID.search(declarations) else ():
                if len(self._rules) < MOST_RULES:
                    self._add(selector.strip(), declarations)
        self._selectors = Selectors(self._written)

    def _add(self, selector: str, declarations: str) -> None:
        pseudo = _PSEUDO.search(selector)
        plain = selector[: pseudo.start()] if pseudo else selector
        rule = _rule(plain, declarations, bool(pseudo))
        if rule is None:
            return
        try:
            Selectors((plain,))
        except UsageError:
            return
        self._rules.append(rule)
        self._labelling = self._labelling or bool(rule.style or rule.reset or rule.count or rule.content)
        self._hiding = self._hiding or bool(rule.hides)
        self._written.append(plain)

    def state(self, parent: State, name: str, attributes: Mapping[str, str]) -> State:
        """What the selectors find of an element (see `Selectors.state`)."""
        return self._selectors.state(parent, name, attributes)

    def hides(self, state: State) -> bool:
        """Whether the rules hide an element."""
        if not self._hiding or not state.here:
            return False
        said = [(rule.weight, i) for i in self._selectors.matched(state) if (rule := self._rules[i]).hides is not None]
        return bool(said and self._rules[max(said)[1]].hides)

    def open(self, state: State, depth: int, name: str, attributes: Mapping[str, str]) -> tuple[str, str | None]:
        """The list style that the rules give to an element that opens, and its label, if counters give it one."""
        for scopes in self._scopes.values():
            while scopes and scopes[-1][0] > depth:  # begun in an element that has closed
                scopes.pop()
        self._count_items(depth, name, attributes)
        style, label = "", None
        for index in self._selectors.matched(state):
            rule = self._rules[index]
            style = rule.style or style
            for counter, value in rule.reset:
                self._begin(counter, depth, value)
            for counter, step in rule.count:
                self._add_to(counter, depth, step)
            if rule.content:
                label = "".join(self._shown(*piece) for piece in rule.content).strip()
        return style, label

    def _count_items(self, depth: int, name: str, attributes: Mapping[str, str]) -> None:
        """The counter that every list has without being told."""
        if name in LISTS:
            start = attributes.get("start", "").strip()
            self._begin("list-item", depth, int(start) - 1 if is_integer(start) else 0)
        elif name == "li":
            value = attributes.get("value", "").strip()
            if is_integer(value) and self._scopes["list-item"]:
                self._scopes["list-item"][-1] = self._scopes["list-item"][-1][0], int(value)
            else:
                self._add_to("list-item", depth, 1)

    def _add_to(self, name: str, depth: int, step: int) -> None:
        scopes = self._scopes[name]
        if not scopes:
            self._begin(name, depth, 0)
        scopes[-1] = scopes[-1][0], scopes[-1][1] + step

    def _begin(self, name: str, depth: int, value: int) -> None:
        """A counter holds for its element and those that follow in the same parent, until one of them begins anew."""
        scopes = self._scopes[name]
        if scopes and scopes[-1][0] == depth:
            scopes.pop()
        scopes.append((depth, value))

    def _shown(self, words: str, counter: str, separator: str, style: str) -> str:
        if not counter:
            return words
        scopes = self._scopes[counter][-_DEEPEST if separator else -1 :] or [(0, 0)]
        return separator.join(list_labels.numeral(value, style) for _, value in scopes)


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """The selectors and declarations of the rules that hold on a screen."""
    depth, skipping = 0, 0
    at, head = 0, ""
    for brace in _BRACE.finditer(sheet):
        words, at = sheet[at : brace.start()], brace.end()
        if brace[0] == "}":
            if head and not skipping:
                yield head, words
            depth = max(depth - 1, 0)
            skipping = 0 if depth < skipping else skipping
            head = ""
            continue
        head = words.rpartition(";")[2].strip()
        depth += 1
        if head.startswith("@"):
            if not skipping and not _SCREEN.match(head):
                skipping = depth
            head = ""


def _rule(selector: str, declarations: str, pseudo: bool) -> _Rule | None:
    counters = {kind.lower(): _steps(kind.lower(), words) for kind, words in _COUNTER.findall(declarations)}
    found = _CONTENT.search(declarations) if pseudo else None
    rule = _Rule(
        "" if pseudo else list_labels.declared(declarations),
        counters.get("reset", counters.get("set", ())),
        counters.get("increment", ()),
        _pieces(found[1]) if found else (),
        *(_shows(selector, declarations) if not pseudo else ()),
    )
    return None if rule == _Rule() else rule


def _shows(selector: str, declarations: str) -> tuple[bool, tuple[bool, int, int, int]] | tuple[()]:
    """Whether a rule hides what it is about, and the rule's weight (specificity); () if it says nothing of that."""
    said = _SHOWS.findall(declarations)
    if not said:
        return ()
    hides = any(value.lower() in _NOT_SHOWN for value, _ in said)
    important = any(mark for _, mark in said)
    counts = selector.count("#"), len(_CLASSES.findall(selector)), len(_TYPES.findall(selector))
    return hides, (important, *counts)


def _steps(kind: str, words: str) -> tuple[tuple[str, int], ...]:
    usual = 1 if kind == "increment" else 0
    return tuple((name, int(value) if value else usual) for name, value in _STEP.findall(words) if name != "none")


def _pieces(content: str) -> tuple[tuple[str, str, str, str], ...]:
    """The pieces of a `content`; () if it holds no counter, or something else than words and counters."""
    pieces, at = [], 0
    content = content.removesuffix("!important").rstrip()
    while at < len(content):
        found = _PIECE.match(content, at)
        if not found:
            return ()
        at = found.end()
        if found["name"] is None:
            pieces.append((found["double"] or found["single"] or "", "", "", ""))
            continue
        more = [(first or second, style) for first, second, style in _MORE.findall(found["more"])]
        separator = next((words for words, _ in more if words), "")
        style = next((style.lower() for _, style in more if style), "decimal")
        pieces.append(("", found["name"], separator if found["function"].lower() == "counters" else "", style))
    return tuple(pieces) if any(counter for _, counter, _, _ in pieces) else ()

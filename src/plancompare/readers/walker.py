"""Markup to words in blocks: what each element of a page means for the words inside it."""

from __future__ import annotations

from collections.abc import Mapping

from plancompare.model import Notice
from plancompare.readers.elements import (
    CELLS,
    ELEMENTS,
    FOR_EYES,
    HEADINGS,
    RAW_REASONS,
    STRUCK,
    UNKNOWN,
    Element,
    folds_text,
    is_listing,
    link_kind,
    why_hidden,
)
from plancompare.readers.flow import Flow, Item, Setting
from plancompare.readers.furniture import Region
from plancompare.readers.furniture_words import NOTHING, hint_of
from plancompare.readers.marks import is_bare_label
from plancompare.readers.markup import Token, tokens
from plancompare.readers.open_elements import Open, OpenElements, OpenList, Unseen
from plancompare.readers.selectors import Selectors, State
from plancompare.readers.sheet import Excerpt, Sheet
from plancompare.readers.styles import Styles
from plancompare.readers.superscripts import NONE, raised

STYLED = "hidden by the style sheet"
_PARAGRAPH = frozenset({"p"})
_NO_SELECTORS = Selectors(())


MARK = "a footnote mark"


class Walker:
    """Writes the words of one excerpt of markup on a sheet.

    With `selectors`, of which the first `included` name text and the others what is none, the excerpt is a page: its
    `regions` are noted. With `as_title`, a `title_element` at its beginning is shown, as the first `title_blocks`
    blocks. Afterwards `language` is what the document states, `notices` what was mended, `matched` the selectors that
    were found. With `unstyled`, what a style sheet hides is shown, and what is struck out.
    """

    def __init__(
        self,
        excerpt: Excerpt,
        sheet: Sheet,
        selectors: Selectors | None = None,
        included: int = 0,
        *,
        as_title: bool = False,
        unstyled: bool = False,
    ) -> None:
        self.excerpt, self.sheet = excerpt, sheet
        self.flow = Flow(excerpt, sheet)
        self.language = ""
        self.title_element = False
        self.title_blocks = 0
        self.regions: list[Region] = []
        self.matched: set[int] = set()
        self._page, self._as_title, self._unstyled = selectors is not None, as_title, unstyled
        self._selectors, self._included = selectors or _NO_SELECTORS, included
        self._raised = raised(excerpt.characters) if self._page else NONE
        self._root_state = State()  # what selectors find of html and body
        self._styles = Styles()
        self._open = OpenElements(self._undo)
        self._settings = [Setting()]
        self._lists: list[OpenList] = []
        self._sections = 0
        self._cells = 0
        self._place = 0, 0  # the row of a table, and its last cell
        self._unseen: Unseen | None = None
        self._slashes_close = excerpt.characters.lstrip()[:5].lower() == "<?xml"

    def walk(self) -> None:
        """Read the whole excerpt."""
        flow, settings, flaws = self.flow, self._settings, self._open.flaws
        for token in tokens(self.excerpt.characters):
            kind = token.kind
            if token.flaw:
                flaws[token.flaw] += 1
            if kind == "words":
                if self._unseen is None:
                    flow.words(token.start, token.stop, settings[-1])
                else:
                    self._unseen.add(self.excerpt.characters[token.start : token.stop], token.start, token.stop)
            elif kind == "start":
                self._start(token)
            elif kind == "end":
                self._end(token.name)
            elif kind == "entity":
                if self._unseen is None:
                    flow.entity(token.words, token.start, token.stop, settings[-1])
                else:
                    self._unseen.add(token.words, token.start, token.stop)
            else:
                self._apart(token)
        self._open.close_all()
        flow.end_block()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """One notice if the markup was broken."""
        return self._open.notices

    # comments, declarations and raw text

    def _apart(self, token: Token) -> None:
        """Comments, declarations and raw text."""
        characters = self.excerpt.characters[token.start : token.stop]
        if token.kind == "comment":
            words = characters.removeprefix("<!--").removesuffix("-->")
            self.sheet.skip(self.excerpt, token.start, token.stop, "a comment", words)
        elif token.kind == "declaration":
            if not characters[:9].lower().startswith(("<!doctype", "<?xml")):
                self.sheet.skip(self.excerpt, token.start, token.stop, "a processing instruction")
        elif token.name in ("cdata", "xmp", "plaintext"):
            start, stop = (token.start + 9, token.stop - 3) if token.name == "cdata" else (token.start, token.stop)
            if self._unseen is None:
                self.flow.words(start, stop, self._settings[-1])
            else:
                self._unseen.add(self.excerpt.characters[start:stop], start, stop)
        elif self._unseen is None or token.name in ("script", "style"):
            if token.name == "style":
                self._styles.add(characters)
            reason = RAW_REASONS.get(token.name, "shown only if the page's frame cannot be")
            self.sheet.skip(self.excerpt, token.start, token.stop, reason)
        else:
            self._unseen.add(characters, token.start, token.stop)

    # elements

    def _start(self, token: Token) -> None:
        name, attributes = token.name, token.attributes
        kind = ELEMENTS.get(name, UNKNOWN)
        if name in ("html", "body", "head"):
            self._root(name, attributes)
            return
        if kind.block:
            if self._unseen is None:
                self.flow.end_block()
            if self._open.holds("p"):
                self._open.close_within(_PARAGRAPH, CELLS)
        if kind.closes:
            self._open.close_within(kind.closes, kind.bounds)
        if kind.void:
            if name == "br" and self._unseen is None:
                self._break(token)
            elif name == "img" and self._unseen is None:
                self.flow.image(attributes.get("src", ""))
            elif name == "input" and attributes.get("type") == "radio" and self._unseen is None:
                self._choice()
        elif not (token.void and self._slash_closes(name)):
            self._push(name, kind, attributes)
            if self._raised is not NONE and self._unseen is None:
                self._note(token.start)
        elif attributes and self._unseen is None:
            self._name_place(name, attributes)

    def _note(self, place: int) -> None:
        """What the element that was just opened at that place has to do with notes."""
        element = self._open.stack[-1]
        number = self._raised.calls.get(place, "") or self._raised.notes.get(place, "")
        if number:
            self.flow.call(number)
            element.unseen = MARK
            self._unseen = Unseen(element)
        elif place == self._raised.list and element.list:
            element.list.notes = True

    def _root(self, name: str, attributes: Mapping[str, str]) -> None:
        self.language = self.language or attributes.get("lang", "") or attributes.get("xml:lang", "")
        if self._selectors:
            self._root_state = self._selectors.state(self._root_state, name, attributes)
            if self._selectors.matched(self._root_state):  # open to the end: its end tag says nothing
                element = self._open.push(name, UNKNOWN)
                element.found = self._root_state
                self._match(element, element.found)

    def _slash_closes(self, name: str) -> bool:
        """Whether `<name/>` is a whole element: in XML, in drawings and formulas, and where HTML would swallow text."""
        foreign = self._open.holds("svg") or self._open.holds("math")
        return self._slashes_close or foreign or name in RAW_REASONS or name == "a"

    def _choice(self) -> None:
        """One of several answers: the words of its label are no more a text than those of a button."""
        label = self._open.stack[-1] if self._open.stack else None
        if label and label.name == "label" and not self.flow.linked:
            self.flow.linked, self.flow.target = "control", ""
            label.link = True

    def _break(self, token: Token) -> None:
        if self._settings[-1].keep and self.flow.is_open:
            self.sheet.write_as("\n", self.excerpt, token.start, token.stop)
        else:
            self.flow.line_break(token.start, token.stop)

    def _name_place(self, name: str, attributes: Mapping[str, str]) -> None:
        anchor = attributes.get("id") or (attributes.get("name", "") if name == "a" else "")
        if anchor and not (self.flow.is_open and self.flow.anchor):
            self.flow.anchor = anchor

    def _push(self, name: str, kind: Element, attributes: Mapping[str, str]) -> None:
        parent = self._open.stack[-1] if self._open.stack else None
        element = self._open.push(name, kind)
        wanted = False
        if self._selectors:
            element.found = self._selectors.state(parent.found if parent else self._root_state, name, attributes)
            wanted = self._match(element, element.found)
        if self._unseen is not None:
            return
        style, label, hidden = "", None, False
        if self._styles:
            element.styled = self._styles.state(parent.styled if parent else State(), name, attributes)
            style, label = self._styles.open(element.styled, element.depth, name, attributes)
            hidden = self._styles.hides(element.styled) and not self._unstyled
            hidden = hidden and "display" not in attributes.get("style", "")
        if not wanted and (kind.unseen or attributes or hidden or name in ("title", "dialog")):
            element.unseen = self._why_unseen(name, kind, attributes) or (STYLED if hidden else "")
            if element.unseen:
                self._unseen = Unseen(element)
                return
        if attributes:
            self._name_place(name, attributes)
            element.anchor = attributes.get("id", "") if kind.block else ""
            if name == "a" and not self.flow.linked:
                kind_of_link = link_kind(attributes.get("href"))
                named = kind_of_link == "away" and "hreflang" in attributes
                self.flow.linked, self.flow.target = "language" if named else kind_of_link, attributes.get("href", "")
                element.link = self.flow.linked is not None
        if self._settings[-1].keep and (name == "code" or (name == "span" and attributes)) and not self.flow.is_open:
            self.flow.coded = True  # as highlighters write it; other preformatted words may be a text
        if name == "span" and self._settings[-1].heading and attributes:
            self.flow.end_label()  # PARTIE 1<span>Objet</span>, which the style sheet sets in two lines
        if kind.emphatic:
            element.emphatic = True
            self.flow.emphatic += 1
        if kind.block:
            self._push_block(element, attributes, style, label, wanted)

    def _push_block(
        self, element: Open, attributes: Mapping[str, str], style: str, label: str | None, wanted: bool
    ) -> None:
        name, kind = element.name, element.kind
        element.setting = self._setting_of(name, kind, attributes, style, label)
        if element.setting:
            self._settings.append(element.setting)
        if kind.kept and attributes and is_listing(attributes):
            self.flow.coded = True
        if kind.lists or name == "dl":
            element.list = OpenList.of(name, attributes, style)
            self._lists.append(element.list)
        if self._page and (kind.region or (attributes and not kind.heading)):
            hint = hint_of(name, attributes, self._sections > 0)
            if kind.region or hint is not NOTHING or wanted:
                element.region = Region(len(self.sheet.blocks) - self.title_blocks, 0, hint, wanted)
                self.regions.append(element.region)
        if name in ("article", "main", "section"):
            element.section = True
            self._sections += 1

    def _match(self, element: Open, found: State) -> bool:
        """What the selectors say of an element: whether it is wanted. One that is excluded is unseen from here on."""
        matched = self._selectors.matched(found)
        self.matched.update(matched)
        wanted = bool(matched) and min(matched) < self._included
        if wanted and self._unseen is not None:
            self._unseen.report(self.sheet, self.excerpt)
            element.resumes, self._unseen = self._unseen.element, None
        elif matched and not wanted and self._unseen is None:
            self.flow.end_block()
            element.unseen = "excluded"
            self._unseen = Unseen(element)
        return wanted

    def _why_unseen(self, name: str, kind: Element, attributes: Mapping[str, str]) -> str:
        if name == "title":
            self.title_element = True
            return "" if self._as_title and not self.sheet.blocks else "title element"
        if name == "button" and (folds_text(attributes) or any(self._open.holds(heading) for heading in HEADINGS)):
            return ""  # headings that fold what stands below them
        if kind.unseen == STRUCK and self._unstyled:
            return why_hidden(name, attributes, kind.block)
        return kind.unseen or why_hidden(name, attributes, kind.block)

    def _setting_of(
        self, name: str, kind: Element, attributes: Mapping[str, str], style: str, label: str | None
    ) -> Setting | None:
        """How an element sets the blocks inside it, None if as its parent does."""
        outer = self._settings[-1]
        depth = len(self._lists)
        if kind.heading:
            setting = outer._replace(heading=kind.heading, keep=False)
            return setting._replace(item=Item(label)) if label else setting
        if name == "li":
            item = self._lists[-1].item(attributes, style) if self._lists else Item("")
            if label is not None:
                item.label = label
            if self._lists and self._lists[-1].notes:
                self.flow.note = str(self._lists[-1].following - 1)
            return Setting(level=max(depth, 1), item=item)
        if name in ("td", "th", "dt", "dd"):
            self._cells += 2 if name == "dt" else 1
            if name in ("td", "th"):
                self._place = self._place[0], self._place[1] + 1
                return outer._replace(cell=self._cells, place=self._place)
            return Setting(level=depth, item=Item(label or "") if name == "dt" else None, cell=self._cells)
        if name == "tr":
            self._cells += 2  # cells of different rows are no neighbours
            self._place = self._place[0] + 1, 0
        elif kind.kept:
            return outer._replace(keep=True)
        return outer._replace(item=Item(label, "paragraph")) if label else None

    def _end(self, name: str) -> None:
        if name in ("html", "body", "head"):
            return
        if self._unseen is None and ELEMENTS.get(name, UNKNOWN).block:
            self.flow.end_block()
        self._open.end(name)

    def _undo(self, element: Open) -> None:
        """Take back what an element changed."""
        if self._unseen is not None:
            if self._unseen.element is element:
                label = element.unseen == FOR_EYES and is_bare_label(" ".join(self._unseen.words))
                if label:  # screen readers are given it in other words: § 2. as “Paragraph 2,”
                    self.flow.words(self._unseen.start, self._unseen.stop, self._settings[-1])
                else:
                    self._unseen.report(self.sheet, self.excerpt)
                self._unseen = None
            return
        if element.kind.block:
            self.flow.end_block()
            self._undo_block(element)
        if element.resumes:
            self.flow.end_block()
            self._unseen = Unseen(element.resumes)
        if element.link:
            self.flow.end_link()
            self.flow.linked = None
        if element.emphatic:
            self.flow.emphatic -= 1
            if not self.flow.emphatic:
                self.flow.end_emphasis()

    def _undo_block(self, element: Open) -> None:
        if element.setting:
            self._settings.pop()
        if element.list:
            self._lists.pop()
            element.list.number_backwards(self.sheet)
        self._sections -= element.section
        if element.name != "td":  # a note's number may have a cell of its own
            self.flow.note = ""
        if element.name == "title" and not self.title_blocks:
            self.title_blocks = len(self.sheet.blocks)
        if element.anchor and element.anchor == self.flow.anchor:
            self.flow.anchor = ""  # no block of its own took the name
        region = element.region
        if region:
            region.stop = len(self.sheet.blocks) - self.title_blocks
            idle = region.stop == region.first or (region.stop - region.first == 1 and region.hint is NOTHING)
            if idle and not region.wanted and self.regions[-1] is region:
                self.regions.pop()

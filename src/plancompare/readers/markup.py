"""Markup to tokens with exact offsets: tags, words, entities, comments, raw text. Linear in the length of the file.

Follows the tokenizer of the HTML standard where a document is well formed; where it is not, words are kept rather than
swallowed: a `<` that opens no tag is a word, and a quote that never closes ends with its tag.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html.entities import html5
from types import MappingProxyType
from typing import Literal, NamedTuple

TokenKind = Literal["words", "entity", "start", "end", "comment", "raw", "declaration"]

_USUAL = re.compile(  # words, and tags as nearly all are written: the rest goes the slow way
    r"""([^<&]++)|<([A-Za-z][A-Za-z0-9:._-]*+)((?:\s++[A-Za-z_@][A-Za-z0-9_:.@-]*+(?:="[^"<>]*+")?)*+)\s*+(/?+)>"""
    r"""|</([A-Za-z][A-Za-z0-9:._-]*+)\s*+>|&(#?[A-Za-z0-9]{1,32}+);"""
)
_USUAL_ATTRIBUTE = re.compile(r"""([^\s=]++)(?:="([^"]*+)")?""")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9:._-]*(?=[\s/>])")
_ATTRIBUTE = re.compile(r"""[\s/]*+([^\s/>=<][^\s/>=<]*+)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?)?""")
_BLANKS = re.compile(r"[\s/]*+")
_ENTITY = re.compile(r"&(?:#[0-9]{1,8}(?![0-9]);?|#[xX][0-9A-Fa-f]{1,6}(?![0-9A-Fa-f]);?|[A-Za-z][A-Za-z0-9]{0,31};?)")
_SWALLOWED = re.compile(r">[^<>]*</?[A-Za-z]")
RAW_TEXT = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext"})
ESCAPABLE_RAW_TEXT = frozenset({"textarea", "title"})
_RAW = RAW_TEXT | ESCAPABLE_RAW_TEXT
_MOST_KNOWN = 1_000  # different sets of attributes that are remembered


_NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})


class Token(NamedTuple):
    """A piece of markup from `start` to `stop`.

    `name` is an element's (lower case); `words` the characters that an entity stands for; `closed` says that the
    document closes what the token opens (a comment, a raw text, a self-closing tag with its slash: `void`).
    `flaw` names what is wrong with it.
    """

    kind: TokenKind
    start: int
    stop: int
    name: str = ""
    words: str = ""
    attributes: Mapping[str, str] = _NO_ATTRIBUTES
    void: bool = False
    flaw: str = ""


class _Ends:
    """What closing marks the rest of a document still holds, so that none is looked for twice in vain."""

    def __init__(self, characters: str) -> None:
        self.tag = characters.rfind(">")
        self.comment = characters.rfind("-->")
        self.cdata = characters.rfind("]]>")
        self.missing: set[str] = set()

    def raw_text(self, characters: str, at: int, name: str) -> int:
        """Where the end tag of a raw text element begins, -1 if there is none."""
        if name in self.missing:
            return -1
        found = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(characters, at)
        if not found:
            self.missing.add(name)
        return found.start() if found else -1


def tokens(characters: str) -> Iterator[Token]:
    """The tokens of a document in order; together they cover every character."""
    at, size = 0, len(characters)
    ends = _Ends(characters)
    known: dict[str, Mapping[str, str]] = {"": _NO_ATTRIBUTES}
    usual, new = _USUAL.match, tuple.__new__
    while at < size:
        found = usual(characters, at)
        if found is None:
            token = _unusual(characters, at, ends)
        elif found.lastindex == 1:
            stop = found.end()
            yield new(Token, ("words", at, stop, "", "", _NO_ATTRIBUTES, False, ""))  # quicker than by name
            at = stop
            continue
        elif found.lastindex == 5:
            stop = found.end()
            yield new(Token, ("end", at, stop, found[5].lower(), "", _NO_ATTRIBUTES, False, ""))
            at = stop
            continue
        elif found.lastindex == 6:
            words = _meant(found[6])
            token = Token("entity", at, found.end(), "", words) if words else _unusual(characters, at, ends)
        else:
            written = found[3]
            attributes = known.get(written) or _attributes(written, known)
            token = Token("start", at, found.end(), found[2].lower(), "", attributes, found[4] == "/")
        yield token
        at = token.stop
        if token.kind == "start" and not token.void and token.name in _RAW:
            for inner in _raw_text(characters, at, token.name, ends):
                yield inner
                at = inner.stop


@lru_cache(maxsize=1_000)
def _meant(name: str) -> str:
    """What an entity with its `;` stands for, "" if that takes a closer look."""
    found = _entity(f"&{name};", 0, len(name) + 2)
    return found.words if found and found.stop == len(name) + 2 else ""


def _attributes(written: str, known: dict[str, Mapping[str, str]]) -> Mapping[str, str]:
    """The attributes of a tag that is written as usual; `known` keeps those that may come again."""
    attributes: dict[str, str] = {}
    for name, value in _USUAL_ATTRIBUTE.findall(written):
        attributes.setdefault(name.lower(), html.unescape(value) if "&" in value else value)
    if len(known) < _MOST_KNOWN:
        known[written] = attributes
    return attributes


def _unusual(characters: str, at: int, ends: _Ends) -> Token:
    """The token at a `<` or `&` that begins nothing usual."""
    if characters[at] == "<":
        return _markup(characters, at, ends)
    return _entity(characters, at, len(characters)) or Token("words", at, at + 1)


def _words(characters: str, start: int, stop: int) -> Iterator[Token]:
    """Words and the entities among them."""
    at = start
    while at < stop:
        ampersand = characters.find("&", at, stop)
        if ampersand < 0:
            break
        entity = _entity(characters, ampersand, stop)
        if entity is None:
            after = ampersand + 1
            yield Token("words", at, after)
            at = after
            continue
        if ampersand > at:
            yield Token("words", at, ampersand)
        yield entity
        at = entity.stop
    if at < stop:
        yield Token("words", at, stop)


def _entity(characters: str, at: int, stop: int) -> Token | None:
    """The entity at an ampersand; a name without `;` counts if the standard knows it so, as `&copy 2020`."""
    found = _ENTITY.match(characters, at, stop)
    if not found:
        return None
    notation = found.group()
    if notation[1] == "#":
        words = html.unescape(notation)
        return Token("entity", at, found.end(), words=words) if words and words != notation else None
    name = notation[1:]
    if name in html5:
        return Token("entity", at, found.end(), words=html5[name])
    for length in range(min(len(name), 6), 1, -1):  # no name that may stand without `;` is longer than six letters
        if name[:length] in html5:
            return Token("entity", at, at + 1 + length, words=html5[name[:length]])
    return None


def _markup(characters: str, at: int, ends: _Ends) -> Token:
    """The tag, comment or declaration at a `<`, or the `<` as a word."""
    if characters.startswith("<!--", at):
        return _comment(characters, at, ends)
    if characters.startswith("<![CDATA[", at) and at < ends.cdata:
        return Token("raw", at, characters.index("]]>", at) + 3, name="cdata")
    following = characters[at + 1 : at + 2]
    if at < ends.tag:
        if following in ("!", "?"):
            return Token("declaration", at, characters.index(">", at) + 1)
        name = _NAME.match(characters, at + (2 if following == "/" else 1))
        if name and following == "/":
            return Token("end", at, characters.index(">", name.end()) + 1, name=name.group().lower())
        if name:
            return _start_tag(characters, at, name)
    return Token("words", at, at + 1, flaw="a “<” that opens no tag")


def _comment(characters: str, at: int, ends: _Ends) -> Token:
    for early in ("<!-->", "<!--->"):
        if characters.startswith(early, at):
            return Token("comment", at, at + len(early))
    if at + 4 <= ends.comment:
        return Token("comment", at, characters.index("-->", at + 4) + 3)
    stop = characters.index(">", at) + 1 if at < ends.tag else len(characters)
    return Token("comment", at, stop, flaw="a comment that never ends")


def _start_tag(characters: str, at: int, name: re.Match[str]) -> Token:
    """A start tag with its attributes; one that runs into the next tag ends there, one that never ends is words."""
    element = name.group().lower()
    attributes: dict[str, str] = {}
    place = reached = name.end()
    while True:
        place = _BLANKS.match(characters, place).end()  # type: ignore[union-attr]  # matches the empty string
        if place >= len(characters):
            return Token("words", at, len(characters), flaw="a tag that never ends")
        if characters[place] == ">":
            closed = place > reached and characters[place - 1] == "/"  # not the end of an address without quotes
            return Token("start", at, place + 1, element, "", attributes, closed)
        if characters[place] == "<":
            return Token("start", at, place, element, "", attributes, flaw="a tag that never ends")
        found = _ATTRIBUTE.match(characters, place)
        if not found:
            place += 1  # a lone `=`
            continue
        value = found.group(2) or ""
        if _misquoted(characters, found, value):
            close = characters.find(">", place)
            if close >= 0:
                return Token("start", at, close + 1, element, "", attributes, flaw="a quote that never ends")
        quoted = value[:1] in ("'", '"')
        attributes.setdefault(found.group(1).lower(), html.unescape(value[1:-1] if quoted else value))
        place = reached = found.end()


def _misquoted(characters: str, found: re.Match[str], value: str) -> bool:
    """Whether a value's quote is never closed, or closed only by the quote of a later tag."""
    following = characters[found.end() : found.end() + 1]
    if not value:
        return following in ("'", '"') and found.group().rstrip().endswith("=")
    if value[0] not in ("'", '"') or not following or following.isspace() or following in "/>":
        return False
    return bool(_SWALLOWED.search(value))


def _raw_text(characters: str, at: int, name: str, ends: _Ends) -> Iterator[Token]:
    """What stands in an element whose content is no markup, up to its end tag."""
    close = ends.raw_text(characters, at, name)
    if name in ESCAPABLE_RAW_TEXT:
        stop = close if close >= 0 else characters.find("<", at)
        yield from _words(characters, at, len(characters) if stop < 0 else stop)
        return
    stop = close if close >= 0 else len(characters)
    if stop > at:
        yield Token("raw", at, stop, name=name, flaw="" if close >= 0 else f"a <{name}> that never ends")

"""Front matter: the lines of YAML or TOML above a page that tell of it. Named fields are read, the rest stays unread.

Only the lines of a wanted field go to a parser, one field at a time, so that neither the size nor a fault of the rest
matters; the parser builds no objects, so nothing that the file says is carried out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plancompare.model import Block, Notice, Span
from plancompare.readers.markdown_page import Page, Piece

FIELDS = ("title", "description")
"""The fields that most site generators show on the page."""

LONGEST = 10_000  # code points of one field; a longer one is no title
LANGUAGES = ("lang", "language", "locale")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")

_OPENING = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_CLOSINGS = {
    "---": re.compile(r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)"),
    "+++": re.compile(r"(?<=[\r\n])\+\+\+[ \t]*(?:\r\n|\n|\r|\Z)"),
}
_KEYS = {
    "---": re.compile(r"(?<=[\r\n])([\"']?)([\w.-]{1,100})\1[ \t]*:(?=[ \t\r\n])"),
    "+++": re.compile(r"(?<=[\r\n])([\"']?)([\w.-]{1,100})\1[ \t]*="),
}
_BEGINS = {
    "---": re.compile(r"\s*(?:#|[\"']?[\w.-][\w. -]{0,100}[\"']?[ \t]*:(?:\s|\Z)|\Z)"),
    "+++": re.compile(r"\s*(?:#|\[|[\"']?[\w.-]{1,100}[\"']?[ \t]*=|\Z)"),
}
_SECTION = re.compile(r"(?<=[\r\n])\[")  # in TOML, what follows a heading in brackets is no field of the page
_LONE_RETURN = re.compile(r"\r(?!\n)")
_LINE = re.compile(r"[^\r\n]+")
_QUOTES = ('"""', "'''", '"', "'")


@dataclass(frozen=True, slots=True)
class Value:
    """A text in the front matter, and the stretches of the file that say it."""

    words: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A field that was asked for: its name, the extent of its lines and its values, several for a list."""

    name: str
    span: Span
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above the page: `stop` is where the page itself begins, 0 if nothing stands above it."""

    stop: int = 0
    fields: tuple[Field, ...] = ()
    language: str = ""
    notices: tuple[Notice, ...] = ()

    def write(self, page: Page) -> Span | None:
        """Puts the fields on a page, the title as a heading; all else goes unread. Returns where the title stands."""
        title: Span | None = None
        at = 0
        for field in self.fields:
            _skip(page, at, field.span.start)
            at = field.span.stop
            for value in field.values:
                words, start = page.write(value.pieces)
                span = Span(start, start + len(words))
                is_title = field.name == "title" and title is None
                page.blocks.append(Block(span, "heading" if is_title else "paragraph", int(is_title)))
                title = span if is_title else title
        _skip(page, at, self.stop)
        return title


def front_matter(decoded: str, wanted: Sequence[str] = FIELDS) -> FrontMatter:
    """The front matter of a file, and those of its fields that are wanted and say something."""
    opening = _OPENING.match(decoded)
    closing = _CLOSINGS[opening[1]].search(decoded, opening.end() - 1) if opening else None
    if not opening or not closing or not _BEGINS[opening[1]].match(decoded, opening.end(), closing.start()):
        return FrontMatter()
    fields: list[Field] = []
    notices: list[Notice] = []
    language = ""
    open_names = {*wanted, *LANGUAGES}  # of several fields of one name, the first counts
    for name, span in _stretches(decoded, opening[1], Span(opening.end(), closing.start())):
        if name not in open_names:
            continue
        open_names.remove(name)
        values = _values(decoded, span, opening[1], name, notices)
        if name in LANGUAGES and values and _TAG.fullmatch(values[0].words):
            language = language or values[0].words.replace("_", "-")
        if name in wanted and values:
            fields.append(Field(name, span, values))
    return FrontMatter(closing.end(), tuple(fields), language, tuple(notices))


def _stretches(decoded: str, fence: str, inside: Span) -> Iterator[tuple[str, Span]]:
    """The fields of the page with the lines that are theirs."""
    stop = inside.stop
    if fence == "+++" and (section := _SECTION.search(decoded, inside.start - 1, stop)):
        stop = section.start()
    keys = list(_KEYS[fence].finditer(decoded, inside.start - 1, stop))
    ends = [*(key.start() for key in keys[1:]), stop]
    for key, end in zip(keys, ends, strict=False):
        yield key[2], Span(key.start(), end)


def _values(decoded: str, span: Span, fence: str, name: str, notices: list[Notice]) -> tuple[Value, ...]:
    """The texts of one field; none, and a notice, if they cannot be had."""
    why = f"it is longer than {LONGEST:,} characters" if len(span) > LONGEST else ""
    if not why:
        try:
            found = (_yaml if fence == "---" else _toml)(span.of(decoded))
            return tuple(_value(decoded, span.start + start, span.start + stop, words) for start, stop, words in found)
        except (ValueError, RecursionError):
            why = "it is not well formed"
    notices.append(Notice(f"the field “{name}” of the front matter", "left it unread", why))
    return ()


def _yaml(lines: str) -> list[tuple[int, int, str]]:
    """Start, stop and words of the scalars of one field: of its value, or of the entries of its list."""
    import yaml

    try:
        document = yaml.compose(lines, Loader=yaml.SafeLoader)
    except yaml.YAMLError as fault:
        raise ValueError from fault
    if not isinstance(document, yaml.MappingNode) or not document.value:
        return []
    node = document.value[0][1]
    nodes = node.value if isinstance(node, yaml.SequenceNode) else [node]
    return [
        (each.start_mark.index, each.end_mark.index, each.value)
        for each in nodes
        if isinstance(each, yaml.ScalarNode) and each.value.strip() and each.tag != "tag:yaml.org,2002:null"
    ]


def _toml(lines: str) -> list[tuple[int, int, str]]:
    """Start, stop and words of the strings of one field, each sought behind the one before."""
    import tomllib

    value = next(iter(tomllib.loads(_LONE_RETURN.sub("\n", lines)).values()), "")
    words = [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str) and each.strip()]
    at, stop = lines.index("=") + 1, len(lines.rstrip())
    found = []
    for each in words:
        place = lines.find(each, at)
        found.append((place, place + len(each), each) if place >= 0 else (at, stop, each))
        at = found[-1][1]
    return found


def _value(decoded: str, start: int, stop: int, words: str) -> Value:
    """A value with the lines that say it, if they do so word for word."""
    quote = next((q for q in _QUOTES if decoded.startswith(q, start)), "")
    if quote and len(quote) * 2 <= stop - start and decoded.endswith(quote, start, stop) and words[:1] != quote[0]:
        start, stop = start + len(quote), stop - len(quote)
    lines = []
    for line in _LINE.finditer(decoded, start, stop):
        bare = line.group().strip()
        if bare:
            first = line.start() + line.group().index(bare)
            lines.append(Span(first, first + len(bare)))
    if lines and re.fullmatch(r"[|>][-+0-9]*(?:\s+#.*)?", lines[0].of(decoded)):
        lines.pop(0)  # the mark of a text of several lines
    words = " ".join(words.split())
    pieces: list[Piece] = []
    for span in lines:
        if pieces:
            pieces.append((" ", pieces[-1][2], span.start))
        pieces.append((span.of(decoded), span.start, span.stop))
    shown = "".join(piece for piece, _, _ in pieces)
    return Value(words, tuple(pieces) if shown == words else ((words, start, stop),))


def _skip(page: Page, start: int, stop: int) -> None:
    """The lines between the fields, without the fences around the whole."""
    words = page.decoded[start:stop]
    bare = words.strip().strip("-+. \t\r\n")
    if bare:
        first = start + words.index(bare)
        page.skip(first, first + len(bare), "front matter")

"""Lines for a screen: what a person may see of a string, how wide it is, where a line may break, how it is coloured.

Nothing here knows what a comparison is. Widths are terminal columns: an ideograph takes two, a combining mark none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple


class Piece(NamedTuple):
    """Some characters in one style; the style is a name in `PALETTE`, "" for none."""

    text: str
    style: str = ""


Line = tuple[Piece, ...]

# Colours of the 256 that every colour terminal knows; where a background is set the foreground is set too, so that
# the same lines can be read on a dark and on a light screen.
PALETTE: dict[str, str] = {
    "quiet": "bright_black",
    "rule": "bright_black",
    "name": "bold",
    "heading": "bold",
    "section": "bold cyan",
    "part": "bold magenta",
    "moved": "magenta",
    "omitted": "color(224) on color(52)",
    "omitted-gutter": "bold color(231) on color(160)",
    "omitted-hatch": "color(131) on color(52)",
    "omitted-loud": "bold color(231) on color(52)",
    "added": "color(195) on color(23)",
    "added-gutter": "bold color(231) on color(30)",
    "added-sign": "bold cyan",
    "added-hatch": "color(66) on color(23)",
    "added-loud": "bold color(231) on color(23)",
    "mark-error": "bold underline color(231) on color(124)",
    "mark-warning": "bold underline color(16) on color(220)",
    "mark-info": "bold underline color(16) on color(117)",
    "error": "bold red",
    "warning": "bold yellow",
    "info": "bold bright_blue",
    "good": "green",
    "emphasis": "underline",
}

_SILENT = frozenset("\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff")  # format characters that show nothing and do no harm
_JOINERS = "\u200c\u200d"  # needed to join letters and emoji
_BLANKS = re.compile(r"[\t\n\r\x0b\x0c\x85\u2028\u2029][\s\u3000]*")
_SUSPECT = re.compile(r"[^\x20-\x7e\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]")


def visible(text: str) -> str:
    """`text` with nothing in it that could steer a terminal: control and direction characters are shown by name.

    Line ends and tabs become one blank; format characters without looks are left out.
    """
    text = _BLANKS.sub(" ", text)
    return _SUSPECT.sub(lambda match: _visible(match[0]), text)


@lru_cache(maxsize=4096)
def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc":
        code = ord(character)
        return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else f"⟨U+{code:04X}⟩"
    if character in _SILENT:
        return ""
    if category in ("Cf", "Cs") and character not in _JOINERS:
        return f"⟨U+{ord(character):04X}⟩"
    return character


@lru_cache(maxsize=65536)
def width_of(text: str) -> int:
    """The columns that `text` takes."""
    from rich.cells import cell_len

    return cell_len(text)


def line_width(line: Iterable[Piece]) -> int:
    """The columns that a line takes."""
    return sum(width_of(piece.text) for piece in line)


def clusters(text: str) -> Iterator[str]:
    """What a person takes for one character each: a base with its marks, an emoji with its joiners, a flag."""
    current = ""
    for character in text:
        if current and _joins(current, character):
            current += character
        else:
            if current:
                yield current
            current = character
    if current:
        yield current


def _joins(before: str, character: str) -> bool:
    if character < "\u0300":
        return False
    code = ord(character)
    if unicodedata.category(character)[0] == "M" or character in _JOINERS or before[-1] == "\u200d":
        return True
    if 0x1F1E6 <= code <= 0x1F1FF:  # two regional indicators make a flag
        return len(before) == 1 and 0x1F1E6 <= ord(before) <= 0x1F1FF
    return 0x1F3FB <= code <= 0x1F3FF or 0x1160 <= code <= 0x11FF  # skin tones; vowels and finals of old Hangul


# Kinsoku as JIS X 4051 has it; brackets and quotes come from their Unicode category.
_NO_START = frozenset("。、，．,.：；:;！？!?・ー…‥々〻%％‰°℃ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ")


@lru_cache(maxsize=65536)
def _traits(cluster: str) -> tuple[int, bool, bool, bool, bool]:
    """Width; blank; must not start a line; must not end one; may break on either side (an ideograph or kana)."""
    base = cluster[0]
    category = unicodedata.category(base)
    width = width_of(cluster)
    hangul = "HANGUL" in unicodedata.name(base, "")
    shut = base in _NO_START or category in ("Pe", "Pf")
    return width, cluster in (" ", "\u3000"), shut, category in ("Ps", "Pi"), width == 2 and not hangul


def _may_break(before: str, after: str) -> bool:
    _, blank, _, opens, free = _traits(before)
    _, blank_after, shuts, _, free_after = _traits(after)
    if blank_after or shuts or opens:
        return False
    return blank or free or free_after or (before in "-‐–—/" and after[0].isalpha())


def wrap(pieces: Iterable[Piece], width: int) -> list[Line]:
    """The pieces as lines of at most `width` columns; words stay whole where they can. At least one line."""
    units = [(cluster, piece.style) for piece in pieces for cluster in clusters(visible(piece.text))]
    lines: list[Line] = []
    start = 0
    while start < len(units):
        if lines and _traits(units[start][0])[1]:  # no blank at the start of a further line
            start += 1
            continue
        stop = _line_end(units, start, max(width, 2))
        lines.append(_join(units[start:stop]))
        start = stop
    return lines or [()]


def _line_end(units: Sequence[tuple[str, str]], start: int, width: int) -> int:
    used, last, position = 0, 0, start
    while position < len(units):
        columns, blank, *_ = _traits(units[position][0])
        if position > start and _may_break(units[position - 1][0], units[position][0]):
            last = position
        if used + columns > width and not (blank and used <= width):
            return last or max(position, start + 1)
        used += columns
        position += 1
    return position


def _join(units: Sequence[tuple[str, str]]) -> Line:
    stop = len(units)
    while stop and _traits(units[stop - 1][0])[1]:
        stop -= 1
    line: list[Piece] = []
    for cluster, style in units[:stop]:
        if line and line[-1].style == style:
            line[-1] = Piece(line[-1].text + cluster, style)
        else:
            line.append(Piece(cluster, style))
    return tuple(line)


def cut(text: str, width: int) -> str:
    """The beginning of `text` that fits into `width` columns, with … where something was cut off."""
    text = visible(text)
    if width_of(text) <= width:
        return text
    kept, used = "", 0
    for cluster in clusters(text):
        used += width_of(cluster)
        if used > width - 1:
            break
        kept += cluster
    return kept + "…" if width > 0 else ""


def pad(line: Line, width: int, style: str = "", fill: str = " ") -> Line:
    """The line filled up to `width` columns."""
    missing = width - line_width(line)
    return (*line, Piece(fill * missing, style)) if missing > 0 else line


def paint(lines: Iterable[Line], colour: bool) -> str:
    """The lines as text with a final line end; without colour there is no escape sequence in it."""
    if not colour:
        return "".join("".join(piece.text for piece in line).rstrip() + "\n" for line in lines)
    from rich.color import ColorSystem
    from rich.style import Style

    around = {
        name: Style.parse(look).render("\n", color_system=ColorSystem.EIGHT_BIT).split("\n")
        for name, look in PALETTE.items()
    }
    around[""] = ["", ""]
    return "".join(
        "".join(f"{around[style][0]}{text}{around[style][1]}" for text, style in line if text) + "\n" for line in lines
    )

"""The side by side view as an SVG picture, for a README or a report.

Every run of characters is set on the grid with `textLength`, so that ideographs take exactly two cells whatever font
the reader has; rules and hatching are drawn, not written. The picture refers to nothing outside itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from plancompare.findings import Report
from plancompare.outputs.cells import HATCH
from plancompare.outputs.paint import PALETTE, Line, Piece, clusters, width_of
from plancompare.outputs.terminal import Terminal
from plancompare.seams import Screen

if TYPE_CHECKING:
    from rich.color import Color

CELL, HIGH, SIZE = 8.4, 21.0, 15.0  # width and height of a cell, size of the letters, in pixels
EDGE, BAR = 16.0, 36.0  # the margin, and the height of the title bar
FONTS = (
    "'Sarasa Mono TC', 'Noto Sans Mono CJK TC', 'Noto Sans Mono', 'DejaVu Sans Mono', Menlo, Consolas, "
    "'PingFang TC', 'Hiragino Sans', 'Microsoft JhengHei', monospace"
)
INK, PAPER, FRAME = "#d8dee9", "#171b24", "#222835"
NAMED = {
    "bright_black": "#69748a",
    "red": "#ff6b6b",
    "green": "#8fd18a",
    "yellow": "#f2c55c",
    "cyan": "#6fcfe0",
    "magenta": "#d79bf0",
    "bright_blue": "#7fb2ff",
}
LINES = {
    "─": 1.0,
    "━": 2.2,
    "═": 1.0,
    "│": 1.0,
    "┼": 1.0,
    "┿": 2.2,
    "╪": 1.0,
    "╤": 1.0,
    "┴": 1.0,
    "╭": 1.0,
    "╰": 1.0,
}


def svg(report: Report, width: int = 100, *, title: str = "", clause: str = "", only_findings: bool = False) -> str:
    """The view of `report` at `width` columns as a picture, with `title` in the bar (else the names of the files)."""
    made = report.comparison
    lines = list(Terminal(Screen(width, colour=True), only_findings, clause).lines(report))
    return draw(lines, width, title or f"plancompare diff {made.source.name} {made.target.name}")


def draw(lines: list[Line], width: int, title: str) -> str:
    """Lines for a screen of `width` columns as an SVG document."""
    wide, high = width * CELL + 2 * EDGE, len(lines) * HIGH + BAR + EDGE
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:g} {high:g}" width="{wide:g}"'
            f' height="{high:g}" role="img">',
            f"<title>{escape(title)}</title>",
            f"<style>text{{font-family:{FONTS};font-size:{SIZE:g}px;white-space:pre}}</style>",
            f"<defs>{''.join(_pattern(name) for name in PALETTE if name.endswith('-hatch'))}</defs>",
            f'<rect width="{wide:g}" height="{high:g}" rx="10" fill="{PAPER}"/>',
            f'<path d="M0,28V10a10,10 0 0 1 10,-10H{wide - 10:g}a10,10 0 0 1 10,10V28Z" fill="{FRAME}"/>',
            *(f'<circle cx="{EDGE + 4 + 18 * n:g}" cy="14" r="5" fill="#4a5468"/>' for n in range(3)),
            f'<text x="{wide / 2:g}" y="19" text-anchor="middle" fill="#9aa5bb">{escape(title)}</text>',
            *(element for n, line in enumerate(lines) for element in _line(line, BAR + n * HIGH)),
            "</svg>",
            "",
        ]
    )


def _line(line: Line, top: float) -> Iterator[str]:
    column = 0
    for piece in line:
        columns = width_of(piece.text)
        yield from _piece(piece, EDGE + column * CELL, top, columns * CELL)
        column += columns


def _piece(piece: Piece, left: float, top: float, wide: float) -> Iterator[str]:
    ink, paper, extra = _look(piece.style)
    if paper:
        yield f'<rect x="{left:g}" y="{top:g}" width="{wide:g}" height="{HIGH:g}" fill="{paper}"/>'
    for kind, run in _runs(piece.text):
        width = width_of(run) * CELL
        if kind.startswith("line"):
            yield _drawn(run, left, top, width, ink)
        elif kind == "hatch":
            yield (f'<rect x="{left:g}" y="{top:g}" width="{width:g}" height="{HIGH:g}" fill="url(#{piece.style})"/>')
        elif kind != "blank":
            yield (
                f'<text x="{left:g}" y="{top + HIGH * 0.73:g}" textLength="{width:g}"'
                f' lengthAdjust="spacingAndGlyphs" fill="{ink}"{extra}>{escape(run)}</text>'
            )
        left += width


def _runs(text: str) -> Iterator[tuple[str, str]]:
    """Runs of characters that are drawn alike, with their kind: line, hatch, blank, wide, narrow."""
    kind, run = "", ""
    for cluster in clusters(text):
        now = _kind(cluster)
        if run and now != kind:
            yield kind, run
            run = ""
        kind, run = now, run + cluster
    if run:
        yield kind, run


def _kind(cluster: str) -> str:
    if cluster in LINES:
        return f"line{cluster}"
    if cluster == HATCH:
        return "hatch"
    return "blank" if cluster.isspace() else "wide" if width_of(cluster) == 2 else "narrow"


def _drawn(run: str, left: float, top: float, width: float, ink: str) -> str:
    """Line drawing characters as lines; the ends overlap a little, so that no gap is seen between two pieces."""
    middle, paths = top + HIGH / 2, []
    if run[0] == "═":
        paths = [f"M{left:g},{middle - 1.7:g}h{width:g}", f"M{left:g},{middle + 1.7:g}h{width:g}"]
    elif run[0] in "─━":
        paths = [f"M{left:g},{middle:g}h{width:g}"]
    elif run[0] in "╭╰":
        centre, edge = left + CELL / 2, top + HIGH if run[0] == "╭" else top
        paths = [f"M{left + CELL:g},{middle:g}Q{centre:g},{middle:g} {centre:g},{(middle + edge) / 2:g}V{edge:g}"]
    else:
        centre = left + CELL / 2
        start = middle if run[0] == "╤" else top
        end = middle if run[0] == "┴" else top + HIGH
        paths = [f"M{centre:g},{start:g}V{end:g}"]
        gaps = {"╪": (-1.7, 1.7), "╤": (-1.7, 1.7), "┼": (0.0,), "┿": (0.0,), "┴": (0.0,)}.get(run[0], ())
        paths += [f"M{left:g},{middle + gap:g}h{CELL:g}" for gap in gaps]
    return f'<path d="{"".join(paths)}" stroke="{ink}" stroke-width="{LINES[run[0]]:g}" fill="none"/>'


def _look(style: str) -> tuple[str, str, str]:
    """Colour of the letters, of the ground ("" for the paper), and further attributes."""
    from rich.style import Style

    parsed = Style.parse(PALETTE[style]) if style else Style()
    ink = _hex(parsed.color) if parsed.color else INK
    paper = _hex(parsed.bgcolor) if parsed.bgcolor else ""
    extra = ' font-weight="bold"' if parsed.bold else ""
    return ink, paper, extra + (' text-decoration="underline"' if parsed.underline else "")


def _hex(colour: Color) -> str:
    return NAMED.get(colour.name) or colour.get_truecolor().hex


def _pattern(style: str) -> str:
    ink, _, _ = _look(style)
    return (
        f'<pattern id="{style}" width="7" height="7" patternUnits="userSpaceOnUse">'
        f'<path d="M-1,8L8,-1M-1,1L1,-1M6,8L8,6" stroke="{ink}"/></pattern>'
    )

"""A badge for a README: how much of the source is there in translation, as a small SVG that needs no server."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from plancompare.gate.results import PairResult
from plancompare.outputs.status import completeness, per_cent

LABEL = "translations"
COLOURS = ((1.0, "#2e7d32"), (0.9, "#8a6d00"), (0.0, "#b3261e"))
"""From which share on; all give white letters a contrast of at least 4.5 to 1."""
UNKNOWN = "#5f6368"
PER_LETTER = 6.6  # of a sans-serif of 11 pixels; `textLength` makes it true on every machine
PADDING = 12


def badge(results: Sequence[PairResult]) -> str:
    """The SVG, with a final line end."""
    share = completeness(results)
    words = per_cent(share) if share is not None else "unknown"
    colour = UNKNOWN if share is None else next(colour for least, colour in COLOURS if share >= least)
    left, right = (round(len(part) * PER_LETTER) + PADDING for part in (LABEL, words))
    title = escape(f"{LABEL}: {words}")
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="20" role="img" aria-label="{title}">
  <title>{title}</title>
  <rect width="{left + right}" height="20" rx="3" fill="#3c4043"/>
  <path d="M{left} 0h{right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H{left}z" fill="{colour}"/>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
    <text x="{left / 2:g}" y="14" textLength="{left - PADDING}">{LABEL}</text>
    <text x="{left + right / 2:g}" y="14" textLength="{right - PADDING}">{words}</text>
  </g>
</svg>
"""

"""The scale of an encoder, measured on a few sentences whose translations are known.

Texts of a dozen sentences say little about what cosines mean; these pairs steady them. They are encoded once for each
encoder and pair of languages, and their weight fades as the texts grow.
"""

from __future__ import annotations

import numpy as np

from plancompare.align.scoring import Scale
from plancompare.seams import Encoder

# One line a sentence, the same four in each language.
_PROBES: dict[str, tuple[str, ...]] = {
    "en": (
        "The two parties shall meet once a year to review the progress of the work.",
        "Any dispute is settled by the court of the place where the contract was signed.",
        "The water must be boiled for ten minutes before anybody drinks it.",
        "She opened the window because the room had become too warm.",
    ),
    "zh": (
        "双方每年举行一次会议，检查工作进展。",
        "任何争议由合同签订地的法院解决。",
        "水必须煮沸十分钟后才能饮用。",
        "房间太热了，所以她打开了窗户。",
    ),
    "ja": (
        "両当事者は年に一度会合を開き、作業の進捗を確認する。",
        "紛争は、契約が締結された場所の裁判所により解決される。",
        "水は飲む前に十分間沸騰させなければならない。",
        "部屋が暑くなりすぎたので、彼女は窓を開けた。",
    ),
    "de": (
        "Die beiden Parteien treffen sich einmal im Jahr, um den Fortschritt der Arbeit zu prüfen.",
        "Jeder Streit wird vom Gericht des Ortes entschieden, an dem der Vertrag unterzeichnet wurde.",
        "Das Wasser muss zehn Minuten kochen, bevor es jemand trinkt.",
        "Sie öffnete das Fenster, weil es im Zimmer zu warm geworden war.",
    ),
}


def prior_scale(encoder: Encoder, languages: tuple[str, str]) -> Scale:
    """The cosines of unrelated and of translated probes; languages without probes are served by others."""
    first, second = (_nearest(tag) for tag in languages)
    if first == second:  # translations are never as alike as a text and itself
        second = "en" if first != "en" else "de"
    a = encoder.encode(_PROBES[first], first).vectors
    b = encoder.encode(_PROBES[second], second).vectors
    cosine = a @ b.T
    pairs = np.eye(len(cosine), dtype=bool)
    return Scale(float(cosine[~pairs].mean()), float(np.median(cosine[pairs])))


def _nearest(tag: str) -> str:
    language = tag.split("-")[0]
    return language if language in _PROBES else "en"

"""Arabic: ؟ ends a question, ؛ and ، end nothing; letters are not small or capital, so abbreviations count more."""

from __future__ import annotations

from plancompare.languages.full_stops import FullStops, words
from plancompare.languages.rules import RuledLanguage

ARABIC = RuledLanguage(
    tag="ar",
    name="Arabic",
    full_stops=FullStops(abbreviations=words("د أ أ.د م ص هـ ه ق.م ق ت ط ج ف ب س ك كم كغ سم ش ر.ق")),
)

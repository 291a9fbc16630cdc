"""Chinese, in traditional and simplified characters: ；ends a sentence, as 。does."""

from __future__ import annotations

import re
from dataclasses import replace

from plancompare.languages.rules import RuledLanguage

_SAYS = r"(?:说|說|道|问|問|答|喊|叫|表示|写|寫|笑|想|宣布|宣佈|强调|強調|指出|补充|補充)"

TRADITIONAL = RuledLanguage(
    tag="zh-Hant",
    name="Chinese (traditional)",
    spaced=False,
    semicolon=True,
    quoted=re.compile(r"\s*[，,、；;：:。！？]|的|等(?!待|到|於|于)|之(?!後|后|前)|一[词詞句语語]"),
    attributed=re.compile(rf"[^\s，。！？；：“「]{{0,5}}{_SAYS}(?![明服法理路])"),
    bound=160,
)
SIMPLIFIED = replace(TRADITIONAL, tag="zh-Hans", name="Chinese (simplified)")
CHINESE = replace(TRADITIONAL, tag="zh", name="Chinese")

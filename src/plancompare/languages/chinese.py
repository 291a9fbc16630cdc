"""Chinese, in traditional and simplified characters: ；ends a sentence, as 。does."""

from __future__ import annotations

from dataclasses import replace

from plancompare.languages.expressions import expression
from plancompare.languages.rules import RuledLanguage

_SAYS = (
    "(?:说|說|道|问|問|答|喊|叫|表示|写|寫|笑|想|宣布|宣佈|强调|強調|指出|补充|補充|提出|提到|解释|解釋|回应|回應|认为|認為"
    "|称|稱|坦言|透露|呼吁|呼籲|警告|重申|介绍|介紹|嘟囔|嘟嚷|嘀咕|喃喃|低语|低語|感叹|感嘆|吼|嚷)"
)

TRADITIONAL = RuledLanguage(
    tag="zh-Hant",
    name="Chinese (traditional)",
    spaced=False,
    semicolon=True,
    quoted=expression(r"\s*[，,、；;：:。！？]|的|等(?!待|到|於|于)|之(?!後|后|前)|一[词詞句语語]"),
    attributed=expression(
        rf"(?![^。，]{{0,4}}[没沒未不])[^，。！？；：“「]{{0,18}}?{_SAYS}(?![明服法理路])"
        r"[^\s，。！？；：、“「]{0,4}(?:[\s，。！？：“「]|$)"
    ),
    embedded=expression(r"[^\s。，,、：:；;！？!?”」』）)—…]$"),
    bound=160,
)
SIMPLIFIED = replace(TRADITIONAL, tag="zh-Hans", name="Chinese (simplified)")
CHINESE = replace(TRADITIONAL, tag="zh", name="Chinese")

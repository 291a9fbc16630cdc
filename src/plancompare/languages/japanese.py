"""Japanese: a quotation goes on in its sentence when a particle follows (「……。」と述べた。)."""

from __future__ import annotations

import re

from plancompare.languages.rules import RuledLanguage

JAPANESE = RuledLanguage(
    tag="ja",
    name="Japanese",
    spaced=False,
    quoted=re.compile(
        r"\s*[、，,・；：]|と(?!ころ|にかく|ても|きに|りあえ|もあれ)|を|の(?!ち)|など|等|って|だ(?!が|から)|に(?!も?かかわ)|は(?!い|じめ|たして)"
        r"|が|も(?!う|し|ちろん|っと)|へ|で(?!も|は)|や(?!が|は)|か(?!つ|れ|な)|なる|なんて|し(?:か|て)"
    ),
    exclaimed=re.compile(r"と(?:い[うえっわ]|[言思聞問叫考感述書呼]|の|して|も[言思])|という|って"),
    bound=160,
)

"""Japanese: a quotation goes on in its sentence when a particle follows (「……。」と述べた。)."""

from __future__ import annotations

from plancompare.languages.expressions import expression
from plancompare.languages.rules import RuledLanguage

_TO = r"と(?!ころ|にかく|ても|き|りあえ|もあれ|もかく|うとう|ある|たん|もだち|なり)"

JAPANESE = RuledLanguage(
    tag="ja",
    name="Japanese",
    spaced=False,
    quoted=expression(
        rf"\s*[、，,・；：]|{_TO}|を|の(?!ち)|など|等|って|だ(?!が|から)|に(?!も?かかわ)|は(?!い|じめ|たして)"
        r"|が|も(?!う|し|ちろん|っと)|へ|で(?!も|は)|や(?!が|は)|か(?!つ|れ|な)|なる|旨|こと|ほか|とおり|なんて|し(?:か|て)"
    ),
    exclaimed=expression(rf"{_TO}|という|って|の(?:声|問|か)"),
    embedded=expression(r"[^\s。、，,：:；;！？!?」』）)―—…]$"),
    bound=160,
)

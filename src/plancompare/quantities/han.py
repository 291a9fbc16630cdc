"""Numerals in Chinese characters and mixed with digits: 三十五, 二〇一八, 3億5000万, 12万3千; and Korean 3억 5천만."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from plancompare.languages.expressions import expression
from plancompare.model import Span
from plancompare.quantities.conventions import Convention
from plancompare.quantities.digits import NUMBER, VULGAR, decimal, scaled
from plancompare.quantities.quantity import Quantity, Strength

_DIGITS = {
    c: n
    for n, cs in enumerate(
        ("〇零○", "一壱壹弌", "二弐貳贰两兩", "三参參叁", "四肆", "五伍", "六陸陆", "七柒", "八捌", "九玖")
    )
    for c in cs
}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "廿": 20, "卅": 30}
_SCALES = {"万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12}
_HANGUL = str.maketrans("영공일이삼사오육칠팔구십백천만억조", "零零一二三四五六七八九十百千万億兆")
_KOREAN_UNITS = "십백천만억조"
_KOREAN_NOUN = "[가-힣](?<![원명달유엔위개톤대여년배건])"  # 6 조합 are six combinations, 6 조원 is an amount
_KOREAN_MIXED = expression(  # 제12조 is an article, 12조 are twelve trillion
    rf"(?P<article>제\s?\d+(?:\.\d+)?\s?조)|(?<=\d)(?:여?[{_KOREAN_UNITS}]+|\s[{_KOREAN_UNITS}]+(?!{_KOREAN_NOUN}))"
    rf"(?:\s?\d[\d,]*[{_KOREAN_UNITS}]+)*"
)
_KOREAN_SPELLED = expression(
    rf"(?<![가-힣])(?P<article>제\s?)?(?=[일이삼사오육칠팔구]*[{_KOREAN_UNITS}])[일이삼사오육칠팔구{_KOREAN_UNITS}]{{2,}}"
    r"(?=\s?(?:명|원|년|개|세|번|차|위|%|퍼센트|달러|건|곳|대|회|여|시간|분|배|층))"
)

Piece = tuple[Literal["digits", "han", "unit", "scale"], Fraction, int]  # the last is the number of characters

_HAN = "".join(_DIGITS)
_UNIT, _SCALE = "".join(_UNITS), "".join(_SCALES)
# a unit or scale that is a prefix of a measure: 千瓦, 兆瓦
_MEASURE = r"(?:千(?=[瓦克米卡赫帕伏焦])|兆(?=[瓦赫帕焦字比])|百(?=帕))"
_PIECE = expression(
    rf"(?P<digits>{NUMBER.pattern})|(?P<measure>{_MEASURE})|(?P<han>[{_HAN}]{{1,30}})|(?P<unit>[{_UNIT}])|(?P<scale>[{_SCALE}])"
)
_BEGINS = expression(rf"[\d{VULGAR}{_HAN}{_UNIT}{_SCALE}]")
_MAY_FOLLOW = {
    "digits": ("unit", "scale"),
    "han": ("unit", "scale"),
    "unit": ("digits", "han", "unit", "scale"),
    "scale": ("digits", "han", "unit", "scale"),
}
_FILLER = expression(r"[多余餘來来几幾数數여](?=[十百千万萬億亿兆])|[ \u3000]")
_NO_NUMBER = expression(
    "[亿億][万萬]|一[般方部定直些样樣起旦致切贯貫律向体體带帶帯緒面同流番瞬生把旁片员員系连連举舉概步刻味路手经經道心边邊旨]"
    "|[统統唯单單万萬逐同专專均划劃归歸合]一|万[能般物岁歳圣聖维維事象华華]|百(?:[姓科度货貨合家]|分[点點])|千[古葉代秋]|三[明星菱井重文角]|四[川处處周面国國方季肢]"
    "|五[輪轮官金角花]|六[本角]|七[夕]|八[方卦達达角]|九[龍龙州霄]|十(?:分(?![之の钟鐘間])|[足字堰])|二[胡维維手元次]|千[万萬](?![人元円美個个名年吨噸])|不[一三]"
    "|(?:星期|礼拜|禮拜|周|週)[一二三四五六](?![年月次])|[一二三四五六七]把手|接二连三|接二連三|再三|三三两两|丢三落四|七上八下|乱七八糟|亂七八糟"
)
COUNTERS = (
    "个個名位次回届屆岁歳歲倍元円吨噸件种種項项座台冊张張辆輛艘匹頭头隻只句段层層場场枚軒轮輪局票枪槍胎杯"
    "人年月日天周週时時分秒号點点本条條国國家校社省市县縣州组組队隊类類级級期篇章节節步步"
)
_COUNTED = expression(
    rf"(?:多|余|餘|來|来|여)?(?:[{COUNTERS}]|小[时時]|公[里斤尺顷頃]|英[里尺寸亩]|平方|立方|美[元金]|欧元|歐元|英[镑鎊]|[かカヶケヵ]月|ドル|ユーロ|ポンド|キロ|メートル|トン|"
    "パーセント|ポイント|世[紀纪]|つ|ゴール|チーム|ヤード|フィート|マイル)"
)
_FORMAL = frozenset("壱壹弌弐貳贰参參叁肆伍陸陆柒捌玖拾佰仟")  # each a word of its own when alone: 陆 is land
_LONGEST = 30  # pieces of one number
_VAGUE = expression("[数數几幾何]$|(?<![晚早以])[上成]$")  # 数十, 上百; 晚上十时 is ten at night


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces side by side."""

    span: Span
    pieces: tuple[Piece, ...]

    @property
    def is_plain(self) -> bool:
        """Whether it is a row of digits and nothing else."""
        return len(self.pieces) == 1 and self.pieces[0][0] == "digits"

    @property
    def has_digits(self) -> bool:
        """Whether digits are among them."""
        return any(kind == "digits" for kind, _, _ in self.pieces)


def numbers(text: str, page: Convention) -> Iterator[Quantity]:
    """Numbers of a Chinese, Japanese or Korean text that are in digits, in characters or in both."""
    shadow = _korean(text) if page.language == "ko" else text
    idioms: list[tuple[int, int]] | None = [] if page.language == "ko" else None
    for run in _runs(shadow, page):
        if run.is_plain:
            yield scaled(text, run.span, page)
            continue
        if idioms is None:
            idioms = [match.span() for match in _NO_NUMBER.finditer(text)]
        inside = any(start <= run.span.start and run.span.stop <= stop for start, stop in idioms)
        if run.has_digits or not inside:
            yield from _written(text, run, page)


def _korean(text: str) -> str:
    """Hangul numerals as Chinese characters where they are numerals beyond doubt; the length stays."""

    def turned(match: re.Match[str]) -> str:
        return match[0] if match["article"] else match[0].translate(_HANGUL)

    return _KOREAN_SPELLED.sub(turned, _KOREAN_MIXED.sub(turned, text))


def _runs(text: str, page: Convention) -> Iterator[Run]:
    start, end = 0, 0
    pieces: list[Piece] = []
    for match in _found(text):
        kind = match.lastgroup or ""
        gap = text[end : match.start()]
        joined = (
            0 < len(pieces) < _LONGEST
            and kind in _MAY_FOLLOW[pieces[-1][0]]
            and (not gap or _gap(gap, text, end, pieces, kind))
        )
        if pieces and not joined:
            yield Run(Span(start, end), tuple(pieces))
            pieces = []
        if kind == "measure":
            continue
        if not pieces:
            start = match.start()
        pieces.append(_piece(kind, match[0], page))
        end = match.end()
    if pieces:
        yield Run(Span(start, end), tuple(pieces))


def _found(text: str) -> Iterator[re.Match[str]]:
    """What looks like a piece: `_PIECE.finditer`, but that it is only tried where one can begin."""
    begins = _BEGINS.search(text)
    while begins:
        match = _PIECE.match(text, begins.start())
        if match:
            yield match
        begins = _BEGINS.search(text, (match or begins).end())


def _gap(gap: str, text: str, end: int, pieces: list[Piece], kind: str) -> bool:
    """Whether what stands between two pieces leaves them one number: 10多万, 5 万, 3億 5000万."""
    if len(gap) != 1 or not _FILLER.match(text, end):
        return False
    return not gap.isspace() or {pieces[-1][0], kind} in ({"digits", "scale"}, {"digits", "unit"})


def _piece(kind: str, words: str, page: Convention) -> Piece:
    if kind == "han":
        # a row of digits is read by place; its length tells 〇五 from 五
        return "han", Fraction(int("".join(str(_DIGITS[c]) for c in words))), len(words)
    if kind == "unit":
        return "unit", Fraction(_UNITS[words]), 1
    if kind == "scale":
        return "scale", Fraction(_SCALES[words]), 1
    return "digits", decimal(words, page.decimal)[0], len(words)


def value_of(pieces: tuple[Piece, ...]) -> Fraction | None:
    """The value of pieces side by side, or None if they are no number (七八百, 三十四十)."""
    total = section = Fraction(0)
    current: Fraction | None = None
    reached = Fraction(10**18)
    for kind, value, length in pieces:
        if kind in ("digits", "han"):
            if kind == "han" and length > 1 and len(pieces) > 1 and _is_vague(value, length):
                return None
            current = value
        elif kind == "unit":
            section += value if value in (20, 30) else (1 if current is None else current) * value
            current = None
        else:
            amount = section + (current or 0)
            if value > reached:  # 1万億
                total = (total + amount) * value
            elif amount or not total:
                total += (amount or 1) * value
            section, current, reached = Fraction(0), None, value
    return total + section + (current or 0)


def _is_vague(value: Fraction, length: int) -> bool:
    """Two neighbouring digits in a row, as in 七八百: seven or eight hundred."""
    return length == 2 and value > 9 and value % 10 - value // 10 == 1


def _written(text: str, run: Run, page: Convention) -> Iterator[Quantity]:
    """The quantity of a run with characters in it."""
    first, before = run.pieces[0], text[run.span.start - 1 : run.span.start]
    if first[0] in ("unit", "scale"):
        if _VAGUE.search(text, max(run.span.start - 2, 0), run.span.start):
            return
        if len(run.pieces) == 1 and run.pieces[0][0] == "scale":
            return
    value = value_of(run.pieces)
    if value is None or (len(run.span) == 1 and text[run.span.start] in _FORMAL):
        return
    also: tuple[Fraction, ...] = ()
    if len(run.pieces) > 1 and run.pieces[-1][0] == "han" and run.pieces[-1][2] == 1 and run.pieces[-2][0] != "han":
        unit = run.pieces[-2][1]
        if unit >= 100:  # 三万五 is 35,000 to a Chinese reader
            also = (value - run.pieces[-1][1] + run.pieces[-1][1] * unit / 10,)
            if page.language == "zh":
                value, also = also[0], (value,)
    ordinal = before in ("第", "제")
    counted = bool(_COUNTED.match(text, run.span.stop))
    scale = int(run.pieces[-1][1]) if run.pieces[-1][0] in ("unit", "scale") and run.pieces[0][0] == "digits" else 1
    yield Quantity(
        run.span, value, "ordinal" if ordinal else "number", _strength(run, value, counted, ordinal), also, (), scale
    )


def _strength(run: Run, value: Fraction, counted: bool, ordinal: bool) -> Strength:
    """How surely a run is a number: 三 may be part of a name, 三名 and 三十五 are not."""
    if run.has_digits:
        return Strength.digits
    single = len(run.pieces) == 1
    kind, _, length = run.pieces[0]
    if single and (kind != "han" or length == 1):
        if value < 2 or not (counted or ordinal):
            return Strength.hint
        return Strength.written if value > 2 and kind == "han" and not ordinal else Strength.word
    if single and length == 2:
        return Strength.hint
    return Strength.written

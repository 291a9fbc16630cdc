"""Percentages and fractions: 5 %, 百分之五, 5割, 三成, 三分之一, 3分の1, 两年半."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from plancompare.languages.expressions import expression
from plancompare.model import Span
from plancompare.quantities.conventions import Convention
from plancompare.quantities.quantity import Quantity, Strength

_OF = expression(r"\s?(?:分之|分の|분의)\s?")
_TENTHS = {
    "ja": expression(r"\s?割(?![合引り])|\s?割(?=引)"),
    "zh": expression(r"成(?![不为為立员員果长長功本都就人年份绩績形交型熟田语語双雙对對])"),
    "ko": expression(r"\s?할(?=\s|을|이|의|$)"),
}
_HUNDREDTHS = expression(r"分(?!の)")
_AND_HALF = expression(
    r"\s?(?:(?:年|个月|個月|か月|カ月|ヶ月|小时|小時|時間|时|時|点|點|天|日|周|週間?|倍|分|歳|岁|歲|년|시간?|배|달)間?半|반)"
)
RANGE = expression(r"\s?(?:[-‐‑–—−~～〜/]|至|到|から|or|to|bis|à|a|或|ないし|乃至|и|до|do|ile|ถึง|إلى|에서)\s?")


def shared(text: str, found: Sequence[Quantity], page: Convention) -> list[Quantity]:
    """The quantities, in order of the text, with percentages, fractions and ranges put together."""
    result: list[Quantity] = []
    for quantity in found:
        before = result[-1] if result else None
        if before and _is_share(text, before, quantity):
            result[-1] = _fraction(before, quantity)
        elif before and _is_hundredths(text, before, quantity, page):
            span = Span(before.span.start, quantity.span.stop)
            result[-1] = replace(before, span=span, value=before.value + quantity.value, also=())
        elif before and _is_decimal(text, before, quantity):
            digits = len(quantity.span)
            span = Span(before.span.start, quantity.span.stop)
            value = before.value + quantity.value / 10**digits
            joined = replace(before, span=span, value=value, also=(), parts=(), strength=Strength.written)
            result[-1] = _with_sign(text, joined, page)
        elif before and _adds_up(text, before, quantity):
            scale, span = before.scale, Span(before.span.start, quantity.span.stop)
            result[-1] = replace(
                before, span=span, value=before.value + quantity.value, also=(before.value,), scale=scale
            )
        else:
            result.append(_with_sign(text, quantity, page))
            if before and RANGE.fullmatch(text, before.span.stop, quantity.span.start):
                result[-2:] = _range(text, before, result[-1])
    return result


def _is_share(text: str, bottom: Quantity, top: Quantity) -> bool:
    """3分の1; 4分の 3 分 35 秒 are of the fourth minute."""
    return bool(_OF.fullmatch(text, bottom.span.stop, top.span.start)) and not _MINUTES.match(text, top.span.stop)


_MINUTES = expression(r"\s?(?:分|분)(?!の|之|의)\s?\d")
_PERCENT_AHEAD = {
    "tr": expression(r"(?<!\d)%\s?\Z|\byüzde\s\Z", re.IGNORECASE),
    "th": expression(r"ร้อยละ\s?\Z"),
}
_PER_MILLE = expression(
    r"\s?(?:‰|(?:per\s?mille?|promil\w{0,4}|pour\s?mille|por\s?mil|per\s?mil|промилле|パーミル|퍼밀)\b)", re.IGNORECASE
)
_ROW_OF_DIGITS = expression("[〇零一二三四五六七八九]+(?![十百千万萬億亿分])")


def _is_decimal(text: str, whole: Quantity, digits: Quantity) -> bool:
    """十二点五; what counts minutes (十点三十分) is none."""
    between = text[whole.span.stop : digits.span.start]
    return (
        between in ("点", "點", "・")
        and bool(_ROW_OF_DIGITS.fullmatch(text, digits.span.start, digits.span.stop))
        and (text[digits.span.stop : digits.span.stop + 1] not in ("分", "刻"))
    )


def _adds_up(text: str, first: Quantity, last: Quantity) -> bool:
    """2 1/2, and 3 bin 500."""
    if last.span.start - first.span.stop != 1 or not text[first.span.stop].isspace():
        return False
    if last.kind == "fraction":
        return first.value.denominator == 1 and last.value < 1 and first.strength is last.strength is Strength.digits
    return last.kind == "number" and last.strength is Strength.digits and 0 < last.value < first.scale


def _fraction(bottom: Quantity, top: Quantity) -> Quantity:
    """Of `bottom` parts, `top`. Of a hundred parts it is a percentage."""
    strength = max(bottom.strength, top.strength)
    strength = max(strength, Strength.written)
    span = Span(bottom.span.start, top.span.stop)
    if bottom.value == 100:
        return Quantity(span, top.value, "percent", strength, also=(top.value / 100,))
    if not bottom.value:
        return top
    return Quantity(span, top.value / bottom.value, "fraction", strength, parts=((top.value, bottom.value),))


def _with_sign(text: str, quantity: Quantity, page: Convention) -> Quantity:
    """The quantity with a sign of per cent, per mille or tenths, or a half, behind it."""
    span, value = quantity.span, quantity.value
    sign = page.percent.match(text, span.stop)
    ahead = _PERCENT_AHEAD.get(page.language)
    if sign or (ahead and ahead.search(text, max(span.start - 9, 0), span.start)):
        strength = max(quantity.strength, Strength.written)
        return replace(quantity, kind="percent", strength=strength, also=(*quantity.also, value / 100))
    thousandths = _PER_MILLE.match(text, span.stop)
    if thousandths:
        # the sign belongs to the words, and the bare number is no value of them: 4 ‰ for 4 % is a mismatch
        whole, strength = Span(span.start, thousandths.end()), max(quantity.strength, Strength.written)
        return Quantity(whole, value / 10, "percent", strength, also=(value / 1000,))
    tenths = _TENTHS.get(page.language)
    match = tenths.match(text, span.stop) if tenths and 0 < value <= 10 and quantity.kind == "number" else None
    if match:
        whole, strength = Span(span.start, match.end()), max(quantity.strength, Strength.written)
        return Quantity(whole, value * 10, "percent", strength, also=(value, value / 10))
    for pattern, times in page.multiples:
        if quantity.kind == "number" and pattern.match(text, span.stop):
            return replace(quantity, also=(*quantity.also, value * times))
    half = _AND_HALF.match(text, span.stop)
    if half:
        more = Fraction(30, 100) if half[0].strip()[0] in "点點时時시" else Fraction(1, 2)  # 7点半 is 7.30
        return replace(quantity, also=(*quantity.also, value + more))
    return quantity


def _is_hundredths(text: str, tenths: Quantity, last: Quantity, page: Convention) -> bool:
    """3割5分 and 三成五."""
    if page.language not in ("ja", "zh") or tenths.kind != "percent" or last.value >= 10:
        return False
    if text[tenths.span.stop - 1] not in "割成" or tenths.span.stop != last.span.start:
        return False
    return page.language == "zh" or bool(_HUNDREDTHS.match(text, last.span.stop))


def _range(text: str, first: Quantity, last: Quantity) -> tuple[Quantity, Quantity]:
    """3-5 million are 3 million to 5 million, 2018-19 are 2018 and 2019, and 3 to 5 % are 3 % and 5 %."""
    if last.scale > 1 and first.scale == 1:
        first = replace(first, also=(*first.also, first.value * last.scale))
    if first.kind == "year" and len(last.span) == 2 and last.value.denominator == 1 and last.kind == "number":
        last = replace(last, also=(*last.also, first.value // 100 * 100 + last.value))
    if last.kind == "percent" and first.kind == "number":
        first = replace(first, kind="percent")
    return first, last

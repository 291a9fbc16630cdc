"""What is found in a text, by language, and what holds for every text."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from plancompare.quantities import Strength, hints, quantities
from plancompare.quantities.matching import alike

VALUES = yaml.safe_load((Path(__file__).parent / "values.yml").read_text("utf-8"))
LANGUAGES = sorted({case["language"] for case in VALUES} | {"cs"})


@pytest.mark.parametrize("case", VALUES, ids=lambda case: f"{case['language']}: {case['text']}")
def test_what_is_found(case):
    found = [q for q in quantities(case["text"], case["language"]) if q.strength > Strength.hint]
    wanted = [(words, Fraction(str(value)), kind) for words, value, kind in case["found"]]
    assert [(q.span.of(case["text"]), q.value, q.kind) for q in found] == wanted
    if "also" in case:
        assert any(Fraction(str(case["also"])) in q.readings for q in found)


@pytest.mark.parametrize(
    ("text", "language", "strength"),
    [
        ("5", "en", Strength.digits),
        ("５", "ja", Strength.digits),
        ("five", "en", Strength.word),
        ("twenty-five", "en", Strength.written),
        ("five percent", "en", Strength.written),
        ("one", "en", Strength.hint),
        ("三名", "zh-Hant", Strength.written),
        ("三地", "zh-Hant", Strength.hint),
        ("两国", "zh-Hans", Strength.word),
        ("十五", "zh-Hans", Strength.written),
        ("九月", "zh-Hans", Strength.written),
        ("2018, in September", "en", Strength.word),
        ("20 September", "en", Strength.written),
        ("in September", "en", Strength.word),
        ("they may march", "en", None),
        ("On 3 May", "en", Strength.written),
        ("第3条", "ja", Strength.hint),
    ],
)
def test_how_plainly_a_number_is_written(text, language, strength):
    found = quantities(text, language)
    assert (found[-1].strength if found else None) == strength


def test_hints_say_numbers_in_other_words():
    (both,) = hints("both", "en")
    assert both.value == 2
    (half,) = hints("Hälfte", "de")
    assert set(half.readings) == {Fraction(1, 2), Fraction(50)}
    assert [h.value for h in hints("World War II", "en")] == [2]
    assert hints("both", "cs") == ()


# --- laws ---

_DIGITS = "零一二三四五六七八九"


def in_han(number: int) -> str:
    """A number as it is written in Chinese."""
    for size, unit in ((10**8, "億"), (10**4, "万")):
        if number >= size:
            high, low = divmod(number, size)
            joint = "零" if 0 < low < size // 10 else ""
            return in_han(high) + unit + joint + (in_han(low) if low else "")
    parts, rest = "", number
    for size, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, rest = divmod(rest, size)
        if digit:
            parts += _DIGITS[digit] + unit
        elif parts and rest and not parts.endswith("零"):
            parts += "零"
    return parts or "零"


def grouped(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


@given(st.integers(10, 10**12))
@example(350_000_000)
@example(20_005)
def test_a_number_in_chinese_characters_has_its_value(number):
    (found,) = quantities(f"共{in_han(number)}人。", "zh-Hant")
    assert found.value == number


@given(st.integers(1000, 10**12))
def test_marks_between_thousands_are_those_of_the_language(number):
    styles = (("en", ","), ("de", "."), ("fr", "\u202f"), ("pl", " "), ("de", "'"), ("ja", ","), ("ar", "٬"))
    for language, mark in styles:
        (found,) = quantities(f"({grouped(number, mark)})", language)
        assert (language, found.value) == (language, number)


@given(st.integers(1, 10**6), st.sampled_from(["０", "٠", "๐", "०"]))
def test_digits_of_every_script_are_digits(number, zero):
    written = "".join(chr(ord(zero) + int(digit)) for digit in str(number))
    (found,) = quantities(written, "en")
    assert found.value == number


@given(st.integers(1, 99_999), st.integers(1, 9))
def test_ten_thousands_and_millions_are_one_scale(number, digit):
    (chinese,) = quantities(f"{number}.{digit}万", "zh-Hans")
    (english,) = quantities(f"{number / 100 + digit / 1000:.3f} million", "en")
    assert alike(chinese, english)


PIECES = (
    "1 23 2018 0 ５ ٣ ๓ 三 十 百 万 億 兆 〇 年 月 日 分之 分の 成 割 半 第 条 ， , . : / - ’ % ％ $ million twenty "
    "five hundred and third May Sept. deux mille zwei tausend dos mil пять тысяч สิบ ล้าน خمسة ألف 억 천 일 ½ "
    "Article § ( ) s th er pm k bn A- 平成 民國 世紀 年代 to 至 \u00a0 "
    "mm km² kg $ € 元 天 か月 часов วัน °C -5 5 a.m. 午後 minus 零下 "
)
PIECE = st.sampled_from([*PIECES.split(" "), " "])


@given(st.lists(PIECE, max_size=14).map("".join) | st.text(max_size=30), st.sampled_from(LANGUAGES))
def test_every_text_can_be_read(text, language):
    found = quantities(text, language)
    stop = 0
    for quantity in found:
        assert stop <= quantity.span.start < quantity.span.stop <= len(text)
        stop = quantity.span.stop
        assert quantity.value >= 0
        assert str(quantity)
    for hint in hints(text, language):
        assert hint.span.of(text)
        assert hint.strength is Strength.hint

"""Text that was decoded in the wrong encoding is told and had again, and text that was not is left alone."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.languages.encodings import misread
from plancompare.model import Span

PARALLEL = yaml.safe_load((Path(__file__).parent.parent / "laws/parallel.yml").read_text("utf-8"))
SENTENCES = [
    (tag, words)
    for section in PARALLEL["sections"]
    for sentence in section["sentences"]
    for tag, words in sentence.items()
]
WRITTEN = {
    "fr": "L'été dernier, à Noël, le garçon a dîné où il pêchait.",
    "de": "Die Größe der Tür überrascht König und Bürger.",
    "pl": "Zażółć gęślą jaźń w każdą środę.",
    "tr": "Şoför iğneyi çöpe attı, değil mi?",
    "ru": "В порту нельзя ловить рыбу.",
    "ja": "港では釣りをしてはならない。",
    "zh-Hans": "港口内禁止钓鱼。",
    "zh-Hant": "港口內禁止釣魚。",
    "ko": "항구에서는 낚시를 할 수 없다.",
    "th": "ห้ามตกปลาในท่าเรือ",
    "ar": "يمنع الصيد في الميناء",
}


def found(words: str, tag: str) -> list:
    return list(misread(words, Span(0, len(words)), tag))


def latin(raw: bytes) -> str:
    """As browsers read Windows-1252: what it leaves open is Latin-1."""
    return "".join(chr(b) if b in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes((b,)).decode("cp1252") for b in raw)


@pytest.mark.parametrize(("tag", "words"), [*WRITTEN.items(), *SENTENCES])
def test_what_people_write_is_left_alone(tag, words):
    assert not found(words, tag)


@pytest.mark.parametrize(("tag", "words"), WRITTEN.items())
def test_utf8_that_was_read_as_windows_1252_is_had_again(tag, words):
    spoilt = latin(words.encode())
    wrong = found(spoilt, tag)
    assert wrong
    for one in reversed(wrong):
        spoilt = spoilt[: one.span.start] + one.meant + spoilt[one.span.stop :]
    assert spoilt == words


@pytest.mark.parametrize(
    ("tag", "codec"), [*product(["ja", "zh-Hans", "zh-Hant", "ko", "ru"], ["cp932", "gbk", "big5"])]
)
def test_utf8_that_was_read_as_an_east_asian_encoding(tag, codec):
    assert found(WRITTEN[tag].encode().decode(codec, "replace"), tag)


@pytest.mark.parametrize(
    ("tag", "codec"),
    [("ru", "cp1251"), ("ru", "koi8-r"), ("ja", "euc-jp"), ("ja", "cp932"), ("zh-Hans", "gbk"), ("ko", "cp949")],
)
def test_an_older_encoding_that_was_read_as_latin_1(tag, codec):
    assert found(latin(WRITTEN[tag].encode(codec)), tag)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(st.sampled_from(sorted(WRITTEN)), st.text(max_size=60))
def test_whatever_the_text_the_places_are_in_order_and_inside(tag, words):
    at = 0
    for one in found(words, tag):
        assert at <= one.span.start < one.span.stop <= len(words)
        at = one.span.stop

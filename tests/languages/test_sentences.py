"""Sentence ends of the languages with a page here, on texts with one sentence a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from plancompare.languages import LANGUAGES, language_of
from plancompare.segment import sentences

CASES = Path(__file__).parent / "cases"
GAP = {"zh-Hant": "", "zh-Hans": "", "ja": ""}


def paragraphs(tag: str) -> list[list[str]]:
    text = (CASES / f"{tag}.txt").read_text("utf-8")
    return [block.splitlines() for block in text.strip().split("\n\n")]


@pytest.mark.parametrize("tag", sorted(path.stem for path in CASES.glob("*.txt")))
def test_sentences_end_where_a_reader_ends_them(tag: str) -> None:
    expected = paragraphs(tag)
    for paragraph in expected:
        text = GAP.get(tag, " ").join(paragraph)
        assert [span.of(text) for span in sentences(text, tag)] == paragraph
    assert sum(map(len, expected)) >= 20


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("zh-Hant", "附件一\n附件二", ["附件一", "附件二"]),
        ("ja", "第一行です\n第二行です", ["第一行です", "第二行です"]),
        ("en", "The fee is\nthree pounds. It\nis due now.", ["The fee is\nthree pounds.", "It\nis due now."]),
        ("en", "One\n\nTwo", ["One", "Two"]),
        (
            "ja",
            "この規則は、港の管理について必要な事項を定め\nもって海辺の環境を守り、住民の安全に役立つこ\nとを目的とする。",
            [
                "この規則は、港の管理について必要な事項を定め\nもって海辺の環境を守り、住民の安全に役立つこ\nとを目的とする。"
            ],
        ),
        ("zh-Hans", "一；二；三", ["一；", "二；", "三"]),
        ("ja", "一；二", ["一；二"]),
        ("en", "1. The fee is due.", ["1. The fee is due."]),
        ("de", "Er kam am 3. Mai. Es regnete.", ["Er kam am 3. Mai.", "Es regnete."]),
        (
            "es",
            "Según los artículos 22, 23, 24. El Consejo decide.",
            ["Según los artículos 22, 23, 24.", "El Consejo decide."],
        ),
        ("en", "You agree as follows: 1. You pay, 2. You go.", ["You agree as follows: 1. You pay, 2. You go."]),
        ("xx", "One. Two.", ["One.", "Two."]),
        ("und", "One. Two.", ["One.", "Two."]),
        ("en", "  \n ", []),
    ],
)
def test_line_ends_labels_and_other_tags(tag: str, text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text, tag)] == expected


def test_unclosed_quotation_and_long_line_take_linear_time() -> None:
    text = "（「" * 50_000 + "文。" * 100_000 + "a." * 100_000
    assert len(sentences(text, "zh-Hans")) > 90_000


def test_every_tag_of_the_register_finds_its_page() -> None:
    tags = [language.tag for language in LANGUAGES]
    assert len(set(tags)) == len(tags)
    assert all(language_of(tag).tag == tag for tag in tags)

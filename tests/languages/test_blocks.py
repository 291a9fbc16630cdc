"""The language of a block within a document in another one."""

from __future__ import annotations

import pytest

from plancompare.languages.blocks import block_language

CASES = [
    ("本協議自雙方簽署之日起生效，有效期為五年。", "en", "zh-Hant"),
    ("This Agreement shall enter into force on the date of signature.", "zh-Hant", "en"),
    ("この協定は、署名の日に効力を生じ、五年間有効とする。", "zh-Hant", "ja"),
    ("本協議自雙方簽署之日起生效，有效期為五年，期滿可以延長。", "ja", "zh-Hant"),
    ("이 협정은 서명한 날부터 효력을 가지며 유효기간은 5년으로 한다.", "ja", "ko"),
    ("Le présent accord entre en vigueur à la date de sa signature par les parties.", "en", "fr"),
    ("Este acordo entra em vigor na data da sua assinatura pelas partes.", "es", "pt"),
    ("Dieses Abkommen tritt am Tag seiner Unterzeichnung in Kraft.", "fr", "de"),
    # what goes with the document
    ("This Agreement shall enter into force on the date of signature.", "en", "en"),
    ("Northgate Shipping Co., Ltd.", "zh-Hans", "zh-Hans"),
    ("本协议自双方签署之日起生效，有效期为五年。", "zh-Hant", "zh-Hant"),  # their sentences end alike
    ("協議", "en", "en"),
    ("個人情報保護法", "ja", "ja"),
    ("ABC-123 / 2024-11-22 / 456.78 / XYZ", "de", "de"),
    ("Se acuerda lo siguiente entre las partes firmantes.", "und", "und"),
    ("", "en", "en"),
]


@pytest.mark.parametrize(("words", "usual", "expected"), CASES)
def test_a_block_goes_with_its_document_unless_it_plainly_does_not(words: str, usual: str, expected: str) -> None:
    assert block_language(words, usual) == expected

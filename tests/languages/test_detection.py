"""Tags as people write them, and the language found from the text."""

from __future__ import annotations

import py3langid
import pytest
from tests.languages.boundaries import GOLD, paragraphs

from plancompare.errors import UsageError
from plancompare.languages.detection import detect
from plancompare.languages.tags import canonical

TAGS = {
    "zh-TW": "zh-Hant", "zh_hk": "zh-Hant", "ZH-MO": "zh-Hant", "zh-Hant-CN": "zh-Hant", "zh-Hant": "zh-Hant",
    "zh-CN": "zh-Hans", "zh-sg": "zh-Hans", "zh-MY": "zh-Hans", "zh-Hans-HK": "zh-Hans", "cmn-Hans": "zh-Hans",
    "zh": "zh", "zho": "zh", "chi": "zh", "cmn": "zh", "yue": "zh-Hant", "zh-yue-HK": "zh-Hant",
    "zh_TW.UTF-8": "zh-Hant",
    "jp": "ja", "jpn": "ja", "ja-JP": "ja", "de-1996": "de", "deu": "de", "ger": "de", "en-US": "en", "EN_gb": "en",
    "pt-BR": "pt", "sr-Latn-RS": "sr", "iw": "he", "ko-KR": "ko", "und": "und", " fr ": "fr",
}  # fmt: skip


@pytest.mark.parametrize(("tag", "expected"), TAGS.items())
def test_tags_fold(tag: str, expected: str) -> None:
    assert canonical(tag) == expected
    assert canonical(expected) == expected


@pytest.mark.parametrize(
    ("tag", "hint"), [("japanese", "ja"), ("chinse", "zh"), ("xx", ""), ("", ""), ("en--US", ""), ("deutschland", "")]
)
def test_unknown_tags_are_refused_with_a_hint(tag: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        canonical(tag)
    assert (f"Did you mean {hint}?" if hint else "zh-Hant") in caught.value.hint


TEXTS = [
    ("內地與香港關於加強創新科技合作的安排", "zh-Hant"),
    ("為加強創新科技", "zh-Hant"),
    ("内地与香港关于加强创新科技合作的安排", "zh-Hans"),
    ("本土と香港の科学技術", "ja"),
    ("個人情報の保護に関する法律", "ja"),
    ("中華人民共和国個人情報保護法", "ja"),
    ("科学技術振興政策総合推進計画", "ja"),
    ("中华人民共和国个人信息保护法", "zh-Hans"),
    ("中華人民共和國個人資料保護法", "zh-Hant"),
    ("由台灣公司出品的「の」字系列產品，深受消費者的歡迎與喜愛。", "zh-Hant"),
    ("개인정보 보호법", "ko"),
    ("พระราชบัญญัติ", "th"),
    ("Федеральный закон о персональных данных", "ru"),
    ("Закон про захист персональних даних визначає засади", "uk"),
    ("قانون حماية البيانات الشخصية في الدولة", "ar"),
    ("Νόμος για την προστασία", "el"),
    ("חוק הגנת הפרטיות", "he"),
    ("The parties agree to the following terms.", "en"),
    ("Die Parteien vereinbaren die folgenden Bedingungen.", "de"),
    ("Les parties conviennent des conditions suivantes.", "fr"),
    ("Las partes acuerdan los siguientes términos y condiciones.", "es"),
    ("Strony uzgadniają następujące warunki umowy.", "pl"),
    ("Taraflar aşağıdaki koşulları kabul eder.", "tr"),
]


@pytest.mark.parametrize(("text", "tag"), TEXTS)
def test_languages_are_found(text: str, tag: str) -> None:
    found, confidence = detect(text)
    assert found == tag
    assert 0.5 < confidence <= 1.0


EIGHT = [
    ("為保護海岸環境，", "zh-Hant"), ("为了规范数据处理", "zh-Hans"), ("この法律において", "ja"),
    ("Apple 發表", "zh-Hant"),
    ("Tiffany说", "zh-Hans"), ("午後５時30分", "ja"), ("iPhone 銷量", "zh-Hant"), ("「嗯。」他望著", "zh-Hant"),
    ("甲は、乙に対し", "ja"), ("从下个月开始！", "zh-Hans"), ("請先安裝程式", "zh-Hant"), ("항만 관리에 관", "ko"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "tag"), EIGHT)
def test_eight_characters_are_enough_where_they_tell(text: str, tag: str) -> None:
    assert detect(text)[0] == tag


@pytest.mark.parametrize("text", ["", " \n", "123.45 — 67%", "！？", "http://example.org/about-this-page"])
def test_nothing_to_tell_by(text: str) -> None:
    assert detect(text) == ("und", 0.0)


def test_characters_that_all_orthographies_share_leave_the_script_open() -> None:
    assert detect("人工智能")[0] == "zh"


def test_long_texts_cost_no_more_than_a_sample() -> None:
    assert detect("推進內地與香港的合作。" * 1_000_000)[0] == "zh-Hant"


LISTING = """
def merged(first: Mapping[str, int], *others: Mapping[str, int]) -> dict[str, int]:
    result = dict(first)
    for other in others:
        result.update((key, value + result.get(key, 0)) for key, value in other.items())
    return result
"""
LATIN = ("de", "en", "es", "fr", "it", "nl", "pl", "pt", "tr")


@pytest.mark.parametrize("tag", LATIN)
def test_code_between_the_words_of_a_long_text_tells_nothing(tag: str) -> None:
    words = [paragraph.text for paragraph in paragraphs(GOLD / f"{tag}.txt")]
    assert detect("\n\n".join(words))[0] == tag
    assert (
        detect("".join(f"{paragraph}\n{LISTING if n % 4 == 0 else ''}\n" for n, paragraph in enumerate(words)))[0]
        == tag
    )


@pytest.mark.parametrize("tag", LATIN)
def test_of_a_long_text_a_few_places_are_enough(tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    rank = py3langid.rank
    monkeypatch.setattr(py3langid, "rank", lambda text: seen.append(len(text)) or rank(text))
    assert detect("\n".join(paragraph.text for paragraph in paragraphs(GOLD / f"{tag}.txt")) * 10)[0] == tag
    assert sum(seen) < 2_500


def test_where_the_places_differ_all_of_the_text_is_looked_at() -> None:
    english, german = (
        "\n".join(paragraph.text for paragraph in paragraphs(GOLD / f"{tag}.txt"))[:2_000] for tag in ("en", "de")
    )
    assert detect(english + german[:500])[0] == "en"
    assert detect(german + english[:500])[0] == "de"

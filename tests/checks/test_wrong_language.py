"""A file of another language in the place of this one is said once, and quotations are no fault."""

import pytest

from plancompare.checks.wrong_language import WrongLanguage
from tests.checks.cases import comparison_of

EN = [
    "The station measures wind and rain twice an hour and sends what it has measured.",
    "Clean the sensor with a soft cloth before the first frost of the year.",
    "Never open the case while the station is connected to the mains.",
    "The battery lasts for about two years and is changed by the service.",
]
FR = [
    "La station mesure le vent et la pluie deux fois par heure et envoie ses mesures.",
    "Nettoyez le capteur avec un chiffon doux avant le premier gel de l'année.",
    "N'ouvrez jamais le boîtier pendant que la station est reliée au secteur.",
    "La pile dure environ deux ans et elle est changée par le service.",
]
KO = [
    "이 관측소는 바람과 비를 한 시간에 두 번 측정하여 그 결과를 보냅니다.",
    "해마다 첫 서리가 내리기 전에 부드러운 천으로 센서를 닦아 주십시오.",
    "관측소가 전원에 연결되어 있는 동안에는 절대로 덮개를 열지 마십시오.",
    "전지는 약 두 해 동안 쓸 수 있으며 서비스 센터에서 교체해 드립니다.",
    "문의 사항이 있으면 아래에 적힌 전화번호로 언제든지 연락해 주십시오.",
]


def said(source, target, languages):
    made = comparison_of("\n".join(source), "\n".join(target), languages)
    return [(f.primary.side, f.primary.key, f.evidence["language"]) for f in WrongLanguage().findings(made)]


def test_the_wrong_file():
    assert said(EN, KO, ("en", "fr")) == [("target", "1.1#1", "ko")]
    assert said(KO, FR, ("en", "fr")) == [("source", "1.1#1", "ko")]
    assert said(EN, FR, ("en", "ja")) == [("target", "1.1#1", "fr")]


@pytest.mark.parametrize("language", ["fr", "und"])
def test_the_right_file(language):
    assert said(EN, FR, ("en", language)) == []


def test_a_quotation_and_what_is_not_translated_are_no_matter_of_this():
    assert said([*EN, EN[0]], [*FR, KO[0]], ("en", "fr")) == []
    assert said(EN, EN, ("en", "fr")) == []


def test_languages_that_read_alike_are_not_told_apart():
    portuguese = [
        "A estação mede o vento e a chuva duas vezes por hora e envia o que mediu.",
        "Limpe o sensor com um pano macio antes da primeira geada do ano.",
    ]
    assert said(EN, portuguese * 2, ("en", "es")) == []

"""Borders within a sentence: what they are, and what they say about the beads beside them."""

import pytest

from plancompare import align_sentences
from plancompare.align.borders import LISTED, WHOLE, WITHIN, borders
from plancompare.align.units import Unit, plain_units


@pytest.mark.parametrize(
    ("before", "behind", "language", "expected"),
    [
        ("The road is closed.", "Nobody was hurt.", "en", WHOLE),
        ("The church was led by the Rev.", "John Johnson until 1938.", "en", WITHIN),
        ("He spoke to the council of the U.N.", "General Secretary on Monday.", "en", WITHIN),
        ('"We have a goal.', 'We go on," she said.', "en", WHOLE),  # within a quotation, but a sentence each
        ("Das Buch ist vergriffen (Nr.", "12, S. 40).", "de", WITHIN),
        ("Die Kommission tagte am Montag.", "und beschloss nichts.", "de", WITHIN),
        ("Il ne faut pas les gêner ;", "ils sont déjà très haut.", "fr", LISTED),
        ("Les participants :", "Jean Martin et Paul Durand.", "fr", LISTED),
        ("他说：", "“我们没有放弃。”", "zh-CN", LISTED),
        ("会議は月曜日に開かれた。", "予算が承認された。", "ja", WHOLE),
        ("Purpose and scope", "This plan covers all offices.", "en", WHOLE),  # a heading ends with no mark
    ],
)
def test_a_border(before: str, behind: str, language: str, expected: int) -> None:
    assert borders(plain_units([before, behind]), language).tolist() == [WHOLE, expected]


@pytest.mark.parametrize("changed", [{"border": 1}, {"heading": True}, {"apart": 1}])
def test_layout_sets_units_apart(changed: dict[str, int]) -> None:
    first = Unit("0", "", "The offices are:", False, 0, "")
    second = Unit("1", "", "Geneva", **{"heading": False, "border": 0, "number": "", **changed})
    assert borders([first, second], "en").tolist() == [WHOLE, WHOLE]


CUT = ("Mr.", "Hashimoto opened the meeting on Monday.", "The budget for the hospital was approved.")
WHOLES = ("月曜日、橋本氏が会議を開会した。", "病院の予算が承認された。")


@pytest.mark.parametrize("swapped", [False, True])
def test_a_piece_stays_with_its_sentence(swapped: bool) -> None:
    sides = (WHOLES, CUT) if swapped else (CUT, WHOLES)
    languages = ("ja", "en") if swapped else ("en", "ja")
    beads = align_sentences(*sides, source_language=languages[0], target_language=languages[1])
    expected = [((0, 1), (0,)), ((2,), (1,))]
    assert [(b.target, b.source) if swapped else (b.source, b.target) for b in beads] == expected

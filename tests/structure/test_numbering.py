"""Labels, and what only looks like one."""

from __future__ import annotations

import pytest

from plancompare.numbering import numerals, read_label, readings

SURE = [
    ("第一章 总则", "第一章", "1"),
    ("第1条", "第1条", "1"),
    ("第十二條 為了", "第十二條", "12"),
    ("第3款", "第3款", "3"),
    ("第二項", "第二項", "2"),
    ("第12条の2　国は", "第12条の2", "12-2"),
    ("第一部分 总则", "第一部分", "1"),
    ("一、深化", "一、", "1"),
    ("（一）深化", "（一）", "1"),
    ("(十二)深化", "(十二)", "12"),
    ("1. 鼓勵", "1.", "1"),
    ("1．鼓勵", "1．", "1"),
    ("1、鼓勵", "1、", "1"),
    ("1) one", "1)", "1"),
    ("（1）x", "（1）", "1"),
    ("①甲", "①", "1"),
    ("⑴ 甲", "⑴", "1"),
    ("⒈ 甲", "⒈", "1"),
    ("イ　岩", "イ", "イ"),
    ("（ア）岩", "（ア）", "ア"),
    ("a) one", "a)", "a"),
    ("(๒) มีถิ่นที่อยู่", "(๒)", "2"),
    ("(ข) มีถิ่นที่อยู่", "(ข)", "ข"),
    ("(ب) المركبة", "(ب)", "ب"),
    ("(هـ) المركبة", "(هـ)", "ه"),
    ("ج) المركبة", "ج)", "ج"),
    ("๒. มีถิ่นที่อยู่", "๒.", "2"),
    ("(iv) four", "(iv)", "iv"),
    ("III. Three", "III.", "3"),
    ("Article 1", "Article 1", "1"),
    ("Art. 3 – Scope", "Art. 3 –", "3"),
    ("Sec. 4(b)(2) Fees", "Sec. 4(b)(2)", "4.b.2"),
    ("Chapter IV", "Chapter IV", "4"),
    ("PART II", "PART II", "2"),
    ("§ 2 Zweck", "§ 2", "2"),
    ("§2", "§2", "2"),
    ("§ 2a Zweck", "§ 2a", "2a"),
    ("제1조(목적) 이", "제1조", "1"),
    ("제2항", "제2항", "2"),
    ("제1조의2 x", "제1조의2", "1-2"),
    ("Artikel 1", "Artikel 1", "1"),
    ("Article premier", "Article premier", "1"),
    ("Статья 5. Цель", "Статья 5.", "5"),
    ("İKİNCİ BÖLÜM", "İKİNCİ BÖLÜM", "2"),
    ("ALTINCI KISIM", "ALTINCI KISIM", "6"),
    ("附件 1：計劃", "附件 1：", "1"),
    ("附件一", "附件一", "1"),
    ("附錄", "附錄", ""),
    ("別表第一", "別表第一", "1"),
    ("附　則", "附　則", ""),
    ("Annex I", "Annex I", "1"),
    ("Appendix A", "Appendix A", "A"),
    ("Anhang 1: Liste", "Anhang 1:", "1"),
    ("별표 1", "별표 1", "1"),
    ("- （一）深化", "- （一）", "1"),
    ("- one", "-", ""),
    ("•one", "•", ""),
    ("※注", "※", ""),
    ("Artigo 2.º Objeto", "Artigo 2.º", "2"),
    ("Artigo 2.º-A Objeto", "Artigo 2.º-A", "2-A"),
    ("Artigo 1.o", "Artigo 1.o", "1"),
    ("Supplementary Provisions", "Supplementary Provisions", ""),
    ("Addenda", "Addenda", ""),
    ("4.2.1 Scope", "4.2.1", "4.2.1"),
    ("２　国は", "２", "2"),
    ("一　国は", "一", "1"),
    ("가. 부두", "가.", "가"),
    ("廿三、其他", "廿三、", "23"),
    ("第 一 章　總則", "第 一 章", "1"),
    ("第１節範囲", "第１節", "1"),
    ("第一款 收入", "第一款", "1"),
    ("第１　総則", "第１", "1"),
    ("( 一 ) 深化", "( 一 )", "1"),
    ("（ａ） one", "（ａ）", "a"),
    ("１．深化", "１．", "1"),
    ("１、深化", "１、", "1"),
    ("① 甲", "①", "1"),
    ("①이 법은", "①", "1"),
    ("제 1 조 (목적)", "제 1 조", "1"),
    ("가) 부두", "가)", "가"),
    ("Art. 5 Abs. 2", "Art. 5 Abs. 2", "5.2"),
    ("§ 5 Abs. 2: Fristen", "§ 5 Abs. 2:", "5.2"),
    ("Article 1er", "Article 1er", "1"),
    ("Article 3bis", "Article 3bis", "3bis"),
    ("Article 3 bis Portée", "Article 3 bis", "3bis"),
    ("Article L. 111-2", "Article L. 111-2", "L111-2"),
    ("المادة الثانية", "المادة الثانية", "2"),
    ("مادة ١", "مادة ١", "1"),
    ("TITRE Ier", "TITRE Ier", "1"),
    ("1° la taxe", "1°", "1"),
    ("2.º a taxa", "2.º", "2"),
    ("第１　目的", "第１", "1"),
]
UNSURE = [
    "第一条为了规范",
    "A. Smith",
    "I. Introduction",
    "3.5 percent",
    "3.5 Scope",
    "1. Mai 2018",
    "一、二级市场",
    "1 Introduction",
    "v. Wade",
    "มาตรา ๑ ข้อความ",
    "一 深化",
    "ア 概要",
    "イ 経緯",
    "ア．概要",
    "第1 総則",
    "3 つの点",
    "2.5倍",
    "1.1範囲",
    "ａ．one",
]
NONE = [
    "2018 年",
    "2018. 9. 20.",
    "1990s",
    "A man",
    "I am",
    "一個",
    "一国两制",
    "100 people",
    "1,000 people",
    "-5 degrees",
    "—— 引用",
    "第1回会議",
    "第一条の規定により",
    "第三條所稱",
    "제1조에 따라",
    "Article 5 of the Treaty",
    "Section 5 applies",
    "Annex I to the",
    "附件與《安排》具有同等效力",
    "Schedule of events",
    "(c) 2018 Harbour Ltd",
    "(mix) it",
    "U.S. law",
    "e.g. this",
    "Vitamin C",
    "§ 5 Abs. 2 gilt",
    "Art. 5 Abs. 2 Satz 1 gilt",
    "§§ 2 und 3 gelten",
    "第3条(a)(1) の条件は",
    "第3条（a）に定める",
    "第3條第(a)項",
    "第1条、第5条",
    "제3조(1)의 조건",
    "第三者",
    "第二天",
    "一つ目は",
    "十分な",
    "1つ目は",
    "No. 5 is",
    "5°C were measured",
    "4. maddenin (a) bendine giren giderler",
    "",
]


@pytest.mark.parametrize(("words", "label", "number"), SURE)
def test_label(words: str, label: str, number: str) -> None:
    found = read_label(words, 0, len(words))
    assert found
    assert (found.span.of(words), found.number, found.sure) == (label, number, True)


@pytest.mark.parametrize("words", UNSURE)
def test_label_that_needs_a_neighbour(words: str) -> None:
    found = read_label(words, 0, len(words))
    assert found
    assert not found.sure


@pytest.mark.parametrize("words", NONE)
def test_no_label(words: str) -> None:
    assert read_label(words, 0, len(words)) is None


def test_ambiguous_label_has_all_its_readings() -> None:
    assert [(r.scheme, r.ordinal) for r in readings("(i) one", 0, 7)] == [("(i)", 1), ("(a)", 9)]


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("十", 10),
        ("二十", 20),
        ("一百零五", 105),
        ("二〇一八", 2018),
        ("廿三", 23),
        ("一千二百", 1200),
        ("一一十", None),
        ("人", None),
        ("", None),
    ],
)
def test_han_numeral(numeral: str, value: int | None) -> None:
    assert numerals.han(numeral) == value


@pytest.mark.parametrize(
    ("numeral", "value"), [("iv", 4), ("XLII", 42), ("Ⅻ", 12), ("mix", None), ("iiii", None), ("", None)]
)
def test_roman_numeral(numeral: str, value: int | None) -> None:
    assert numerals.roman(numeral) == value

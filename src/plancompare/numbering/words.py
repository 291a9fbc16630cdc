"""The words that make a number a label: what divisions and annexes are called, and which stands above which.

A rank orders divisions by custom, a smaller one is higher: 10 part or book, 20 chapter, 30 section, 40 subsection,
50 article, 60 paragraph, 70 point. A new language adds its words here, one line each.
"""

from __future__ import annotations

HAN_UNITS = {
    "部分": ("部", 10),
    "編": ("編", 10),
    "编": ("編", 10),
    "篇": ("編", 10),
    "部": ("部", 10),
    "卷": ("編", 10),
    "章": ("章", 20),
    "節": ("節", 30),
    "节": ("節", 30),
    "款": ("款", 40),
    "目": ("目", 45),
    "条": ("条", 50),
    "條": ("条", 50),
    "項": ("項", 60),
    "项": ("項", 60),
    "号": ("号", 70),
    "號": ("号", 70),
}
"""Unit behind 第N: scheme and rank. Variants of one character share a scheme."""

HANGUL_UNITS = {
    "편": ("편", 10),
    "부": ("편", 10),
    "장": ("장", 20),
    "절": ("절", 30),
    "관": ("관", 40),
    "조": ("조", 50),
    "항": ("항", 60),
    "호": ("호", 70),
    "목": ("목", 80),
}
"""Unit behind 제N: scheme and rank."""

_DIVISIONS = {
    ("part", 10): "part teil partie parte deel część часть kısım الباب ภาค",
    ("book", 8): "book buch livre libro livro boek księga книга kitap",
    ("title", 15): "title titel titre título titolo tytuł",
    ("chapter", 20): "chapter kapitel chapitre capítulo capitolo capo hoofdstuk rozdział глава bölüm الفصل หมวด",
    ("section", 30): "section sec sect abschnitt sección sezione secção seção afdeling oddział раздел الفرع ส่วน",
    ("subsection", 40): "subsection unterabschnitt sous-section",
    ("article", 50): "article art artikel artículo articolo artigo artykuł статья madde المادة مادة มาตรา ข้อ",
    ("clause", 52): "clause klausel cláusula clausola klauzula",
    ("rule", 51): "rule regulation principle recital",
}

DIVISION_WORDS = {word: division for division, words in _DIVISIONS.items() for word in words.split()}
"""Word before a number, in lower case: scheme and rank."""

_ARABIC_ORDINALS = "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة"
ORDINAL_WORDS = {
    **dict.fromkeys(("premier", "première", "first", "unique", "единственная"), 1),
    **{word: place for place, word in enumerate(_ARABIC_ORDINALS.split(), 1)},
}
"""Words that stand for a number behind the word of a division."""

_HAN_ANNEXES = (  # _: blanks may stand here
    "附件 附錄 附录 附表 附圖 附图 附_則 附_则 別紙 别纸 別表 别表 別記 別添 付録 별표 별지 부칙 부록 첨부"
)
_LATIN_ANNEXES = (
    "Annexe Annex Appendix Schedule Exhibit Attachment Addendum Addenda Supplementary_Provisions "
    "Appended_Table Appended_Form Attached_Table Anhang Anlage Allegato Anexo Bijlage Załącznik "
    "Приложение Ek الملحق ملحق ภาคผนวก"
)
ANNEX_WORDS = (
    *(word.replace("_", "[ \u3000]*") for word in _HAN_ANNEXES.split()),
    *(form.replace("_", "[ \u00a0]") for word in _LATIN_ANNEXES.split() for form in (word, word.upper())),
)
"""What annexes are called, as pieces of a regular expression."""

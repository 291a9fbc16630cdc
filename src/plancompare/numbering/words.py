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
    ("part", 10): "part teil hauptstück partie parte deel część часть kısım الباب ภาค",
    ("book", 8): "book buch livre libro livro boek księga книга kitap",
    ("title", 15): "title titel titre título titolo tytuł",
    ("division", 18): "dział",
    ("chapter", 20): "chapter kapitel chapitre capítulo capitolo capo hoofdstuk rozdział глава bölüm الفصل หมวด",
    ("section", 30): "section sec sect abschnitt sección sezione secção seção afdeling oddział раздел الفرع ส่วน",
    ("subsection", 40): "subsection unterabschnitt sous-section подраздел",
    ("article", 50): "article art artikel artículo articolo artigo artykuł статья madde المادة مادة มาตรา ข้อ",
    ("additional article", 50): "ek_madde",
    ("provisional article", 50): "geçici_madde",
    ("clause", 52): "clause klausel cláusula clausola klauzula",
    ("rule", 51): "rule regulation principle recital",
    ("§", 52): "parágrafo",
}

DIVISION_WORDS = {word.replace("_", " "): division for division, words in _DIVISIONS.items() for word in words.split()}
"""Word before a number, in lower case: scheme and rank."""

_ORDINALS = (  # of each language, from the first on
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
    "première",
    "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo",
    "primera segunda tercera cuarta quinta sexta séptima octava novena décima",
    "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo",
    "prima seconda terza quarta quinta sesta settima ottava nona decima",
    "primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo",
    "primeira segunda terceira quarta quinta sexta sétima oitava nona décima",
    "first second third fourth fifth sixth seventh eighth ninth tenth",
    "unique",
    "único",
    "unico",
    "единственная",
)
_ARABIC_ONES = (
    "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة",
    "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
)
_ARABIC_TENS = "عشر ثلاث أربع خمس ست سبع ثمان تسع"


def _arabic_ordinals() -> dict[str, int]:
    """The first to the 99th, in both genders."""
    found: dict[str, int] = {}
    for ones, eleventh, ten in zip(_ARABIC_ONES, ("الحادية", "الحادي"), ("عشرة", "عشر"), strict=True):
        words = ones.split()
        found |= {word: place for place, word in enumerate(words, 1)}
        units = [eleventh, *words[1:9]]
        found |= {f"{unit} {ten}": 10 + place for place, unit in enumerate(units, 1)}
        for tens, name in enumerate(_ARABIC_TENS.split(), 2):
            for end in ("ون", "ين"):
                found[f"ال{name}{end}"] = 10 * tens
                found |= {f"{unit} وال{name}{end}": 10 * tens + place for place, unit in enumerate(units, 1)}
    return found


ORDINAL_WORDS = {
    **{word: place for words in _ORDINALS for place, word in enumerate(words.split(), 1)},
    **_arabic_ordinals(),
}
"""Words that stand for a number behind the word of a division, in lower case."""

SEVERAL_WORDS = {
    "§§": "§",
    **dict.fromkeys(("Articles", "Artikel", "Artículos", "Articoli", "Artigos", "Статьи"), "article"),
    "Sections": "section",
}
"""Words before the numbers of several divisions at once, which is what is left of those that were repealed."""

_GERMAN_ORDINALS = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft"
_TURKISH_ORDINALS = "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu"
LEADING_ORDINALS = {
    **{f"{stem}{end}": place for place, stem in enumerate(_GERMAN_ORDINALS.split(), 1) for end in ("er", "es", "e")},
    **{word: place for place, word in enumerate(_TURKISH_ORDINALS.split(), 1)},
}
"""Words that stand for a number before the word of a division, in lower case: Erster Teil, birinci bölüm."""

COUNTED_WORDS = ("abschnitt", "unterabschnitt", "kapitel", "teil", "hauptstück", "bölüm", "kısım")
"""Words of divisions before which a number with a full stop is an ordinal: 1. Abschnitt, 1. Bölüm."""

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

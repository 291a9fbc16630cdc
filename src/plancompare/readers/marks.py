"""Marks at the start of a line that make it a piece of its own, and lines that are no words at all.

Only as much as a reader must know to set blocks apart; what a label means is the numbering grammar's business.
"""

from __future__ import annotations

import re

_NUMERAL = r"[0-9０-９〇零一二三四五六七八九十百千廿卅]{1,6}"
_DIVISION = "編编章節节款項项條条部分回号號調목절장조항관편"

BULLET = re.compile(r"(?:[-–—*+>](?=[ \t\u3000\xa0])|o(?=[ \t]{2})|[•‣◦▪▫●○■□◆◇▶►➢✓❖·・∙⁃])[ \t\u3000\xa0]*(?=\S)")

LABEL = re.compile(
    rf"""(?:
      [（(\[【〔] \s? (?:{_NUMERAL}|[A-Za-zａ-ｚＡ-Ｚア-ンあ-ん가-힣а-яА-Яأ-يก-ฮ]|[ivxlcIVXLC]{{1,6}}|[٠-٩๐-๙]{{1,3}})
          \s? [）)\]】〕]                                                             # (1) （一） (a) [2]
    | (?:[0-9０-９]{{1,3}}[.．])+ [0-9０-９]{{1,3}} (?=[\s\u3000]) [.．]?                                # 4.2.1
    | [0-9０-９]{{1,3}} (?: [.．] (?![0-9０-９]) | [、)）:：] )                                        # 1. 1、 1)
    | [〇一二三四五六七八九十百]{{1,4}} [、.．)）]                                                    # 一、
    | [第제] \s? {_NUMERAL} \s? [{_DIVISION}]                                                     # 第三條 제3조
    | [\u2460-\u249b\u24b6-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]                         # ① ⑴ ⒈ ㈠
    | [A-Za-zａ-ｚＡ-ＺçğıñöşüÇĞİÖŞÜа-яА-Я] [.．)）] (?=[\s\u3000])                                        # a. A) ç) б)
    | [가나다라마바사아자차카타파하] [.．)）] (?=\s)                                                     # 가.
    | (?:[0-9٠-٩]{{1,3}}|[أ-ي]|هـ) [-–] (?=[ ])                                                   # 1- أ-
    | [ア-ン] (?: [.．、)）] | [\s\u3000] )                                                         # ア
    | [ivxlcIVXLC]{{2,6}} [.)] (?=\s)                                                             # iv.
    | §+ \s? [0-9]{1, 4} [a-z]? \.?
    | (?:المادة|مادة|الباب|الفصل) \s \S | (?:มาตรา|ข้อ|หมวด|ส่วน) \s? [0-9๐-๙]
    | (?i: article|art\.|section|sec\.|chapter|part|annex|appendix|schedule|artikel|abschnitt|kapitel|anhang|anlage|
          artículo|capítulo|anexo|chapitre|annexe|titre|título|articolo|capo|artigo|artykuł|rozdział|статья|глава|madde|
          partie|parte|teil|titel|hoofdstuk|afdeling|dział|oddział|sección|sezione|seção|secção|раздел|часть|bölüm|kısım)
      \s+ (?: [0-9]+ | [IVXLC]+ | [A-Z] ) (?: [.:)\s] | $ )
    | [附别別] (?: 件|錄|录|表|則|则|紙|纸|添) \s? (?: {_NUMERAL} | [:：\s] | $ )
    )""",
    re.VERBOSE,
)

RULE = re.compile(r"\s*([-=_*~#+─━═—–＝－＊_～◇◆※☆★○●■□▪])(?:[ \t\u3000]*\1){2,}\s*")

_NOTE_WORDS = (
    "出所|出典|資料|資料來源|资料来源|來源|来源|數據來源|数据来源|注|註|注記|注釈|備註|备注|備考|附註|附注|説明|說明|说明|"
    "출처|자료|주|비고|참고|source|sources|data source|note|notes|remark|remarks|quelle|quellen|anmerkung|anmerkungen|"
    "hinweis|remarque|remarques|nota|notas|fuente|fuentes|fonte|fonti|fontes|bron|noot|źródło|uwaga|источник|примечание|kaynak|"
    "not|المصدر|ملاحظة|ที่มา|หมายเหตุ"
)
_NOTE = re.compile(
    rf"""\s*(?: [（(\[【〔［＊*※]? \s* (?:{_NOTE_WORDS}) \s* [0-9０-９一二三]? \s* [）)\]】〕］] \s* [:：]?
          | (?:{_NOTE_WORDS}) \s* [0-9０-９一二三]? \s* [:：.．]
          | ※ | \*(?=\s*\S) | [＊†‡] )""",
    re.VERBOSE | re.IGNORECASE,
)


def starts_piece(line: str) -> bool:
    """Whether a line (without its indentation) begins with a list mark or a numbering label."""
    return bool(BULLET.match(line) or LABEL.match(line))


def is_bare_label(words: str) -> bool:
    """Whether the words are a list mark or a numbering label and nothing else."""
    words = words.strip()
    found = LABEL.match(words + " ")
    return words in _LONE_BULLETS or bool(found and found.end() >= len(words))


_LONE_BULLETS = frozenset("-–—*+•‣◦▪●○■□◆◇・·")


def looks_like_note(line: str) -> bool:
    """Whether a line says where something comes from or remarks on it: `(出所)…`, `Source: …`, `※…`."""
    return bool(_NOTE.match(line))

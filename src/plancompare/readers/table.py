"""Tables in delimiter-separated text, with the lines of text above, between and below them; cells may hold HTML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from plancompare.collecting import uncollected
from plancompare.errors import EmptyInput
from plancompare.model import BlockKind, Notice, Span, Text, Unread
from plancompare.readers.fields import Cell, Record
from plancompare.readers.html import holds_markup
from plancompare.readers.layout import Region, broken, delimiter_of, regions
from plancompare.readers.line_blocks import columns, divide
from plancompare.readers.marks import is_bare_label, looks_like_note
from plancompare.readers.sheet import Excerpt, Sheet
from plancompare.readers.walker import Walker

_ENDS_SENTENCE = re.compile(r"[。．.!?！？؟।；;]\s*$")
_ORDINAL = re.compile(r"\s*(?:no\.?\s*)?[0-9０-９]{1,4}\s*", re.IGNORECASE)
HEADER_WIDTH = 40  # columns; a longer cell is no column title
SHORT = 0.5  # a first column at most this wide, measured by the others, names its rows

_TITLES_WORDS = """
    項目 項 内容 內容 具体的内容 具體內容 具体内容 番号 項番 編號 编号 序號 序号 番號 区分 區分 分類 分类 名称 名稱
    条文 條文 条 條 規定 説明 說明 说明 備考 備註 备注 摘要 要旨 概要 原文 訳文 譯文 译文 翻訳 日本語 中国語 英語
    中文 英文 日文 항목 내용 번호 구분 비고 설명 조문 no no. nr nr. № # id item items content contents description
    details title name number category section article clause provision text source target translation remarks
    remark notes note comment comments key value term definition topic punkt inhalt beschreibung bezeichnung nummer
    bemerkung titel quelle ziel numéro contenu titre remarque texte intitulé objet número artículo contenido
    descripción título texto observaciones conteúdo descrição numero articolo contenuto descrizione titolo testo
    inhoud omschrijving onderwerp numer treść opis tytuł nazwa номер содержание описание название текст madde içerik
    açıklama başlık
"""
TITLES = frozenset(_TITLES_WORDS.split())


class Table:
    """Reads tab- or comma-separated tables. A short first column names its rows: its cells become headings."""

    name = "table"
    suffixes: tuple[str, ...] = (".tsv", ".tab", ".csv")

    def likeness(self, decoded: str) -> float:
        """High if most of the file stands in rows with a steady number of cells."""
        return 0.85 if delimiter_of(decoded) else 0.0

    @uncollected()
    def read(self, decoded: str, name: str) -> Text:
        """The rows as headings and paragraphs, and the text around them.

        Raises BrokenTable if there is no table or a row lacks a cell, EmptyInput if there is nothing at all.
        """
        if not decoded.strip():
            raise EmptyInput(f"{name} has no text in it.", "Check that this is the file that you mean.")
        delimiter = delimiter_of(decoded) or max("\t,;", key=decoded.count)
        tables, notices = regions(decoded, delimiter, name)
        for table in tables:
            if table.above and _is_broken_header(decoded, table):
                raise broken(decoded, table.above, len(table.rows[0].cells), name)
        page = TablePage(decoded)
        reached = 0
        for table in tables:
            page.add_lines(reached, table.start, below=reached > 0)
            page.add_table(table)
            reached = table.stop
        page.add_lines(reached, len(decoded), below=True)
        if not page.sheet.blocks:
            raise EmptyInput(f"{name} is a table without text.", "Check that this is the file that you mean.")
        return page.sheet.finish(decoded, name, self.name, notices=(*notices, *page.notices))


class TablePage:
    """A sheet that takes the parts of one file."""

    def __init__(self, decoded: str) -> None:
        self.decoded = decoded
        self.sheet = Sheet()
        self.notices: list[Notice] = []

    def add_lines(self, start: int, stop: int, *, below: bool) -> None:
        """Lines outside the tables. Those `below` one that tell a source or remark are notes."""
        self._add_plain(Excerpt.of(self.decoded, start, stop), notes=below)

    def _add_plain(self, excerpt: Excerpt, *, notes: bool = False) -> None:
        words = excerpt.characters
        if not words.strip():
            return
        blocks, unread = divide(words)
        self.sheet.end_line()
        base = self.sheet.length
        self.sheet.write(excerpt, 0, len(words))
        for block in blocks:
            span = Span(base + block.span.start, base + block.span.stop)
            kind = "note" if notes and looks_like_note(block.span.of(words)) else block.kind
            self.sheet.add_block(span, kind, block.level)
        for piece in unread:
            self.sheet.unread.append(
                Unread(excerpt.file_span(piece.span.start, piece.span.stop), piece.text, piece.reason)
            )

    def add_table(self, table: Region) -> None:
        """The rows of a table; its header row goes unread."""
        rows: Sequence[Record] = table.rows
        if _has_header(self.decoded, rows):
            self._skip(rows[0].start, rows[0].stop, "header row of the table")
            rows = rows[1:]
        numbered = bool(rows) and all(_is_ordinal(self.decoded, row) for row in rows)
        named = _named_by(self.decoded, rows, 1 if numbered else 0)
        for row in rows:
            self._add_row(row, numbered, named)

    def _skip(self, start: int, stop: int, reason: str) -> None:
        self.sheet.skip(Excerpt.of(self.decoded), start, stop, reason)

    def _add_row(self, row: Record, numbered: bool, named: bool) -> None:
        cells = list(row.cells)
        number = cells.pop(0) if numbered else None
        first = len(self.sheet.blocks)
        label = self._add_number(number) if number else ""
        content = len(self.sheet.blocks)
        for index, cell in enumerate(cells):
            self.add_cell(cell, heading=named and index == 0)
        if not number or len(self.sheet.blocks) == content:
            return
        block = self.sheet.blocks[content]
        kind: BlockKind = "heading" if block.kind == "heading" else "item"
        start = self.sheet.blocks[first].span.start
        merged = block._replace(span=Span(start, block.span.stop), kind=kind, level=max(block.level, 1), label=label)
        self.sheet.blocks[first : content + 1] = [merged]

    def _add_number(self, cell: Cell) -> str:
        """A cell that numbers its row: a written label is text, a bare number the label that the layout gives."""
        words = self.decoded[cell.start : cell.stop].strip()
        if is_bare_label(words):
            self._add_plain(cell.excerpt(self.decoded))
            return ""
        self._skip(cell.start, cell.stop, "number column of the table, taken as the row's label")
        return words

    def add_cell(self, cell: Cell, *, heading: bool = False) -> None:
        """The words of one cell, as a `heading` if they name their row."""
        excerpt = cell.excerpt(self.decoded)
        first = len(self.sheet.blocks)
        if holds_markup(excerpt.characters):
            walker = Walker(excerpt, self.sheet)
            walker.walk()
            self.note(walker.notices)
        else:
            self._add_plain(excerpt)
        if heading and len(self.sheet.blocks) > first:
            span = Span(self.sheet.blocks[first].span.start, self.sheet.blocks[-1].span.stop)
            del self.sheet.blocks[first:]
            self.sheet.add_block(span, "heading", 1)

    def note(self, notices: tuple[Notice, ...]) -> None:
        """Keep what was mended, once each."""
        self.notices.extend(notice for notice in notices if notice not in self.notices)


def _words(decoded: str, row: Record, index: int) -> str:
    return decoded[row.cells[index].start : row.cells[index].stop].strip()


def _is_ordinal(decoded: str, row: Record) -> bool:
    words = _words(decoded, row, 0)
    return bool(_ORDINAL.fullmatch(words)) or is_bare_label(words)


def _has_header(decoded: str, rows: Sequence[Record]) -> bool:
    """Whether the first row names the columns: short cells without markup, unlike those below."""
    if len(rows) < 2:
        return False
    width = len(rows[0].cells)
    titles = [_words(decoded, rows[0], index) for index in range(width)]
    if any(
        columns(t) > HEADER_WIDTH or holds_markup(t) or _ENDS_SENTENCE.search(t)
        for t in titles
        if t.lower() not in TITLES
    ):
        return False
    if sum(1 for title in titles if title.lower().strip(" 　:：") in TITLES) * 2 >= sum(1 for t in titles if t):
        return True
    if _is_ordinal(decoded, rows[0]):
        return False
    return any(_unlike(titles[index], [_words(decoded, r, index) for r in rows[1:]]) for index in range(width))


def _is_broken_header(decoded: str, table: Region) -> bool:
    """Whether the line right above a table without header names columns: a header row that lacks a cell."""
    if table.above is None or _has_header(decoded, table.rows):
        return False
    line = " ".join(decoded[table.above.start : table.above.stop].lower().split())
    halves = ((line[:cut].strip(), line[cut:].strip()) for cut in range(1, len(line) + 1))
    names = any(first in TITLES and (not rest or rest in TITLES) for first, rest in halves)
    return names and not all(_ORDINAL.fullmatch(_words(decoded, row, len(row.cells) - 1)) for row in table.rows)


def _unlike(title: str, cells: list[str]) -> bool:
    """Whether a column's first cell differs in kind from the others: much shorter, or words above numbers."""
    if not title:
        return False
    if all(_ORDINAL.fullmatch(cell) for cell in cells):
        return not _ORDINAL.fullmatch(title)
    return columns(title) <= HEADER_WIDTH / 2 and median(columns(cell) for cell in cells) >= 3 * columns(title) + 10


def _named_by(decoded: str, rows: Sequence[Record], first: int) -> bool:
    """Whether the column `first` names the rows: one of several, filled, short, without sentences or markup."""
    if not rows or min(len(row.cells) for row in rows) < first + 2:
        return False
    names = [_words(decoded, row, first) for row in rows]
    if any(holds_markup(name) or _ENDS_SENTENCE.search(name) for name in names):
        return False
    others = [sum(columns(_words(decoded, row, i)) for i in range(first + 1, len(row.cells))) for row in rows]
    return median(columns(name) for name in names) <= SHORT * median(others)

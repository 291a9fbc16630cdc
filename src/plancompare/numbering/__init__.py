"""The numbering grammar: which label, if any, stands at the start of a line, and in which of the known schemes.

    divisions       第一章 第12条の2 第三條 제1조 Article 3 Sec. 4(b) Chapter IV § 2a Artikel 1 Статья 5 มาตรา ๑
    annexes         附件 1： 別表第一 附則 별표 1 Annex I Appendix A Anhang 1
    framed signs    一、 （一） 1. １． 1、 1) (1) a) (iv) A. イ　 ア） 가. ２　 and decimal paths 4.2.1
    ready-made      ① ⑴ ⒈ ㈠ ❶ ⓐ ㉮
    bullets         - – — * • ・ ● ※, alone or before another label: - （一）

A label needs its closing mark, or a word that only labels have: "2018 年…", "3.5 percent", "A man" and "一個" are none.
Where the words alone cannot decide ("A. Smith", "3.5 Scope", "2. Mai"), the reading is marked not `sure`, and it takes
a neighbour in sequence to believe it: that is the business of `structure`, as is the choice between readings of one
label ("(i)" is the first Roman numeral or the ninth letter).
"""

from __future__ import annotations

import re

from plancompare.model import Span
from plancompare.numbering.framed import decimal_path, framed, ready_made
from plancompare.numbering.label import ARTICLE_RANK, BLANK, CLAUSE_RANK, PARAGRAPH_RANK, POINT_RANK, Label
from plancompare.numbering.ordinary import is_ordinary
from plancompare.numbering.worded import annex, division

__all__ = ["ARTICLE_RANK", "CLAUSE_RANK", "PARAGRAPH_RANK", "POINT_RANK", "Label", "read_label", "readings"]

_BULLET_SIGNS = "•・●○◦▪■□◆◇▶►‣※★☆◎"
_BULLET = re.compile(rf"(?:[-–—*+·](?={BLANK})|[{_BULLET_SIGNS}])(?P<gap>{BLANK}*)")
_MAY_BE_BULLET = frozenset("-–—*+·" + _BULLET_SIGNS)
REACH = (
    500  # characters from the start that are looked at: labels are short, and what they mean shows right behind them
)
_MOST_BULLETS = 3  # of a line; what stands behind more of them is no label


def read_label(text: str, start: int, stop: int) -> Label | None:
    """The likeliest label at `start`, looking no further than `stop`; None if the words begin without one."""
    return next(iter(readings(text, start, stop)), None)


def readings(text: str, start: int, stop: int) -> tuple[Label, ...]:
    """Every reading of the label at `start`, the likeliest first: "(i)" is a Roman one, then the ninth letter."""
    if start >= stop:
        return ()
    return (_bulleted if text[start] in _MAY_BE_BULLET else _numbered)(text, start, min(stop, start + REACH))


def _bulleted(text: str, start: int, stop: int) -> tuple[Label, ...]:
    """The label behind bullets, which then has them too; the first bullet alone if there is none."""
    bullet = _BULLET.match(text, start, stop)
    if bullet is None:
        return _numbered(text, start, stop)
    alone = Label(Span(start, bullet.start("gap")), f"bullet {text[start]}", "", None, ())
    at = bullet.end()
    for _ in range(_MOST_BULLETS):
        inner = _numbered(text, at, stop) if at < stop else ()
        if inner:
            return tuple(reading._replace(span=Span(start, reading.span.stop)) for reading in inner)
        following = _BULLET.match(text, at, stop)
        if following is None:
            break
        at = following.end()
    return (alone,)


def _numbered(text: str, start: int, stop: int) -> tuple[Label, ...]:
    """The readings of a label that is more than a bullet."""
    if is_ordinary(text, start, stop):
        return ()
    for form in (annex, division, ready_made, decimal_path, framed):
        found = form(text, start, stop)
        if found:
            return found
    return ()

"""Page numbers and running heads between the paragraphs of a printed text: they belong to its pages, not to its words.

A page number stands on a line of its own and goes up by one from page to page; it says that it is one (- 3 -, 第3页,
Page 3 of 10) or has a running head beside it. A running head is the same line beside several page numbers. The first
of these lines stays where no page number stands beside it: it may be the title.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

_PAGE = "page|página|pagina|seite|strona|sayfa|страница|стр\\.|pág\\.|pag\\.|หน้า|صفحة|الصفحة|페이지|쪽"
_OF = "of|de|von|di|sur|van|z|из|من|/|／"
_MARK = re.compile(
    r"[-–—‒―－]\s?(?P<dashed>\d{1,4})\s?[-–—‒―－]"
    rf"|(?:{_PAGE})\s?(?:n[.º°o]+\s?)?(?P<named>\d{{1,4}})(?:\s?(?:{_OF})\s?\d{{1,4}})?"
    rf"|(?P<share>\d{{1,4}})\s?(?:{_OF})\s?\d{{1,4}}"
    r"|第?\s?(?P<counted>\d{1,4})\s?(?:页|頁|ページ|페이지|쪽)(?:\s?[(（/／]?\s?[共全총]\s?\d{1,4}\s?(?:页|頁|ページ|페이지|쪽)[)）]?)?"
    r"|(?P<bare>\d{1,4})",
    re.IGNORECASE,
)
_LONGEST = 40  # characters of a line that may be a page number
_LONGEST_HEAD = 120
PAGE_NUMBER, RUNNING_HEAD = "a page number", "a running head"


def page_marks(lines: Sequence[str]) -> dict[int, str]:
    """Which of these lines, each between blank ones, are marks of pages, and of what kind; "" is a paragraph."""
    numbers = {index: found for index, line in enumerate(lines) if (found := _number(line))}
    beside = {near for index in numbers for near in _neighbours(lines, index)} - numbers.keys()
    heads = {line for line, times in Counter(lines[near] for near in beside).items() if times > 1}
    kept = {
        index: value
        for index, (kind, value) in numbers.items()
        if kind != "bare" or any(lines[near] in heads for near in _neighbours(lines, index))
    }
    rising = _rising(kept)
    marks = dict.fromkeys(rising, PAGE_NUMBER)
    for index in rising:
        for near in _neighbours(lines, index):
            if lines[near] in heads:
                marks[near] = RUNNING_HEAD
    return marks


def _number(line: str) -> tuple[str, int] | None:
    """The kind and the value of a page number, if the line may be one."""
    match = _MARK.fullmatch(line) if line and len(line) <= _LONGEST else None
    kind = match.lastgroup if match else None
    return (kind, int(match[kind])) if match and kind else None


def _neighbours(lines: Sequence[str], index: int) -> Iterator[int]:
    """The short lines right before and behind a line."""
    for near in (index - 1, index + 1):
        if 0 <= near < len(lines) and 0 < len(lines[near]) <= _LONGEST_HEAD:
            yield near


def _rising(numbers: dict[int, int]) -> list[int]:
    """The lines whose number is one more than that before them, or one less than that behind."""
    order = sorted(numbers)
    steps = [numbers[after] == numbers[before] + 1 for before, after in pairwise(order)]
    return [i for n, i in enumerate(order) if (n and steps[n - 1]) or (n < len(steps) and steps[n])]

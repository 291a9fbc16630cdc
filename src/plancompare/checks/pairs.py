"""Brackets and quotation marks in pairs: which of a paragraph's marks have no partner, and why that may be no fault."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Literal

from plancompare.languages.expressions import expression
from plancompare.model import Span

Class = Literal["bracket", "quotation"]

_PAIRS = "（）() ［］[] ｛｝{} 「」 ｢｣ 『』 《》 〈〉 【】 〔〕"
_KIND: dict[str, tuple[str, bool]] = {  # mark -> name of its kind, whether it opens
    mark: (group[0], not index % 2) for group in _PAIRS.split() for index, mark in enumerate(group)
}
_QUOTING = frozenset("「｢『《〈“«")
_MARK = expression(r"[（）()［］\[\]｛｝{}「」｢｣『』《》〈〉【】〔〕“”„«»\"]")
_ADDRESS = r"""\b(?:https?://|www\.)(?:[^\s（）「」<>"'()\[\]]|\([^\s()]{0,99}\)|\[[^\s\[\]]{0,99}\]|[(\[])+"""
_INTERVAL = r"[\[(]-?[\d.∞]+\s*[,;]\s*[-+]?[\d.∞]+[\])]"
_OTHER_USE = expression(f"{_ADDRESS}|{_INTERVAL}")
_FACE = expression(r"(?:[:;=8][-'^oc]?|[:;][-o]?<)$")
_LABEL = expression(
    r"(?:^|[\s,;.:、，；。：])\s*"
    r"(?:[0-9０-９]{1,3}(?:\.[0-9]{1,2})*|[A-Za-zА-я]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3}|[ア-ン]"
    r"|[가나다라마바사아자차카타파하]|예시?|참고|[例注註]) ?$"
)
_BOTH_WAYS = frozenset(("sv", "fi", "no", "nb", "nn"))  # ”…” and »…»: one mark opens and closes
_LABEL_REACH = 8
_REACH: dict[Class, int] = {"quotation": 12, "bracket": 2}  # paragraphs
_NEAR = 120  # characters between two marks of one quotation
_DEPTH = 8  # how many open marks a closing one looks back over


@dataclass(frozen=True, slots=True)
class Loose:
    """A mark without a partner. `kind` is the opening mark of its kind; `turned` says that it faces the wrong way."""

    at: int
    mark: str
    kind: str
    opens: bool
    turned: bool = False

    @property
    def family(self) -> Class:
        """What it is for."""
        return "quotation" if self.kind in _QUOTING or self.kind == '"' else "bracket"


def loose_marks(text: str, span: Span, language: str) -> list[Loose]:
    """The marks of one paragraph that have no partner in it, in the order of the text."""
    stack: list[Loose] = []
    loose: list[Loose] = []
    used = _OTHER_USE.finditer(text, span.start, span.stop)
    other = next(used, None)
    for match in _MARK.finditer(text, span.start, span.stop):
        at, mark = match.start(), match[0]
        while other and other.end() <= at:
            other = next(used, None)
        if (other and other.start() <= at) or _is_no_bracket(text, span, at, stack):
            continue
        if mark == '"' and text[at - 1 : at].isdigit() and not _open(stack, '"'):
            continue  # inches
        kind, opens = _reading(text, span, at, stack, language)
        partner = _open(stack, kind)
        if opens and kind in "“" and partner and _faces_back(text, span, at):
            _take(stack, partner)
            loose.append(Loose(at, mark, kind, True, turned=True))
        elif opens:
            stack.append(Loose(at, mark, kind, True))
        elif partner:
            _take(stack, partner)
        elif not (mark in ")）" and _is_label(text, span, at)):
            loose.append(Loose(at, mark, kind, False))
    return _without_mixtures(sorted([*loose, *stack], key=lambda one: one.at))


def _reading(text: str, span: Span, at: int, stack: Sequence[Loose], language: str) -> tuple[str, bool]:
    """The kind of a mark and whether it opens here; the marks “ ” „ « » " mean what the language and the place say."""
    mark = text[at]
    if mark in _KIND:
        return _KIND[mark]
    if mark in "«»":
        partner = _open(stack, "«")
        return "«", partner is None or (partner.mark == mark and language not in _BOTH_WAYS)
    if mark == "„":
        return "“", True
    partner = _open(stack, "“")
    if mark == "“":
        return "“", not (partner and partner.mark == "„")
    if mark == "”":
        return "“", partner is None and language in _BOTH_WAYS
    if partner and not _open(stack, '"') and not _faces_forward(text, span, at):
        return "“", False  # “…" of a careless keyboard
    return '"', not _open(stack, '"')


def _open(stack: Sequence[Loose], kind: str) -> Loose | None:
    """The last open mark of a kind."""
    return next((one for one in reversed(stack[-_DEPTH:]) if one.kind == kind), None)


def _take(stack: list[Loose], one: Loose) -> None:
    """Takes one of the last open marks out."""
    for depth in range(1, _DEPTH + 1):
        if stack[-depth] is one:
            del stack[-depth]
            return


def _is_no_bracket(text: str, span: Span, at: int, stack: Sequence[Loose]) -> bool:
    """Whether the mark is the mouth of a face, :-); in (:) it is none."""
    if text[at] not in "()[]" or not (eyes := _FACE.search(text, max(span.start, at - 3), at)):
        return False
    if not stack or text[at] not in ")]":
        return True
    return eyes[0][0] != "8" and stack[-1].at != eyes.start() - 1  # “(issue 8)” closes what is open


def _is_label(text: str, span: Span, at: int) -> bool:
    """Whether a closing bracket belongs to a label: a), 1)."""
    return bool(_LABEL.search(text[max(span.start, at - _LABEL_REACH) : at]))


def _faces_back(text: str, span: Span, at: int) -> bool:
    """Whether a mark stands behind a word and before none."""
    before, after = text[at - 1 : at] if at > span.start else " ", text[at + 1 : at + 2] if at + 1 < span.stop else " "
    return not before.isspace() and not after.isalnum() and after not in "「『（(《“"


def _faces_forward(text: str, span: Span, at: int) -> bool:
    """Whether a mark stands before a word and behind none."""
    before, after = text[at - 1 : at] if at > span.start else " ", text[at + 1 : at + 2] if at + 1 < span.stop else " "
    return (before.isspace() or before in "(（[—") and not after.isspace()


def _without_mixtures(loose: list[Loose]) -> list[Loose]:
    """The loose marks without those that are a pair in two styles: “…"."""
    kept: list[Loose] = []
    for one in loose:
        last = kept[-1] if kept else None
        if last and last.opens and {last.kind, one.kind} == {"“", '"'} and not (one.opens and one.kind == "“"):
            kept.pop()
        else:
            kept.append(one)
    return kept


def across(paragraphs: Sequence[tuple[Span, list[Loose]]], text: str) -> Iterator[Loose]:
    """The loose marks of paragraphs in a row that find no partner in another paragraph either.

    A quotation over several paragraphs opens in one and closes in a later one, and may open anew in each.
    """
    waiting: dict[str, list[tuple[int, Loose]]] = defaultdict(list)  # by kind, with the numbers of their paragraphs
    partnered: set[int] = set()
    for number, (span, loose) in enumerate(paragraphs):
        begins = text[span.start : span.start + 1]
        for marks in waiting.values():
            before = takewhile(lambda pair: pair[0] == number - 1, reversed(marks))  # noqa: B023 - used up at once
            partnered.update(one.at for _, one in before if one.mark == begins)  # it opens anew
        for one in loose:
            marks = waiting[one.kind]
            mate = marks[-1][1] if marks and number - marks[-1][0] <= _REACH[one.family] else None
            if mate and not one.turned and (not one.opens or _either_way(one, mate)):
                marks.pop()
                partnered |= {mate.at, one.at}
            elif one.opens and not one.turned:
                marks.append((number, one))
    for _, loose in paragraphs:
        yield from _together([one for one in loose if one.at not in partnered])


def _either_way(one: Loose, mate: Loose) -> bool:
    """Whether a mark that would open closes what an earlier paragraph left open: straight marks, » after «."""
    return one.kind == '"' or (one.kind == "«" and one.mark != mate.mark)


def _together(loose: list[Loose]) -> Iterator[Loose]:
    """Two loose “ or ” of one paragraph are one fault: one of them faces the wrong way."""
    at = 0
    while at < len(loose):
        one, following = loose[at], loose[at + 1] if at + 1 < len(loose) else None
        near = following is not None and following.at - one.at <= _NEAR
        if following and near and not one.turned and {one.mark, following.mark} <= {"“", "”", '"'}:
            yield replace(one if one.mark == "”" else following, turned=True)
            at += 2
        else:
            yield one
            at += 1

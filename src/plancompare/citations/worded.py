"""Citations in languages that write a word beside the number: Article 3(2), § 3 Abs. 2, 5. madde, المادة الثالثة."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancompare.citations.citation import Direction, Numeral, Part, bracketed, continued, numeral, renamed
from plancompare.citations.grammar import Element, Item, Joints
from plancompare.citations.words import WORDS
from plancompare.languages.expressions import expression

_SUBS = ("sub", "subletter")
_SURE = frozenset({"article", "section", "clause", "paragraph", "annex"})
_LEAD_REACH = 40
_SHORTEST = 6  # characters of a Turkish unit without an ending
_B = "[ \u00a0\u202f\t\n]"
_DIGITS = (
    r"\d{1,4}(?![/\d])(?:[.]\d{1,3}(?![\d%]))*"
    r"(?:\s?(?:bis\b(?!\s+\W?\w*\W*\d)|ter\b|quater\b|quinquies\b|sexies\b)|[a-z](?![\w])|\.?[ºª°]|er\b)?"
)
_CODE = rf"\.?{_B}?\d{{1,4}}-\d"  # L. 123-4: what stands before it is no number of a clause
_CAPITALS = rf"[IVXLC]{{1,7}}(?![\w'’]|{_CODE})|[A-Z](?![\w'’]|\.\w|{_CODE})"
_MAIN = rf"(?:{_DIGITS}(?!(?:,\d|\s?%|[\d/])|\w)|(?-i:{_CAPITALS}))"
_BRACKETED = r"\((?:\d{1,3}|[a-z]{1,4}|[A-Z]|[а-яء-ي])\)"
_ITEM = expression(rf"(?P<main>{_MAIN})(?P<subs>(?:{_B}?{_BRACKETED})*)|(?P<only>{_BRACKETED}(?:{_B}?{_BRACKETED})*)")
_LETTER = expression(rf"(?P<main>[a-zа-я])(?:\)|(?![\w'’]))(?P<subs>(?:{_B}?{_BRACKETED})*)")
_CLOSED = expression(r"(?P<main>[a-z]|[ivx]{1,5})\)|[«„“\"](?P<quoted>[a-zа-я])[»“”\"]")
_PATTERNS = {
    "letter": (_LETTER, _CLOSED, _ITEM),
    "point": (_ITEM, _CLOSED),
    "subpoint": (_ITEM, _CLOSED),
    "paragraph": (_ITEM, _CLOSED),
}
_FROM = expression(r"(?:da|dal|dall['’]|from|von|de|من)\s*(?=\d)", re.IGNORECASE)  # articoli 8, 11, da 25 a 39
_SUB = expression(r"\(([^)]+)\)")
_WORD_FOLLOWS = expression(rf"{_B}+(?P<word>[^\W\d_]+)")


class Worded:
    """Implements `Grammar` for a language of `WORDS`; others are read for § and English words."""

    def __init__(self, language: str) -> None:
        words = WORDS.get(language) or WORDS.get(language.split("-")[0]) or WORDS["en"]
        self.words = words
        border, end = (r"(?<![\w-])", r"(?![^\W\d_])") if words.bound else ("", "")
        units = "|".join(f"(?P<{unit}>{pattern})" for unit, pattern in words.units.items())
        self._unit = expression(f"{border}(?:{units})(?:(?<=[.§°º])|{end})", re.IGNORECASE)
        blank = f"{_B}*" if not words.bound else f"{_B}+"
        joint = rf"(?:{_B}*,?{blank}(?:{words.and_}){blank}|{_B}*[,;،]{_B}*(?:(?:{words.and_}){blank})?)"
        if words is WORDS["ar"]:
            joint = rf"(?:{_B}*[,،]?{_B}*(?:{words.and_}){_B}*|{_B}*[,،]{_B}*)"
        self._counts_all = (
            bool(words.number_first) and "article" in words.counted
        )  # 3. maddenin 2. fıkrası: what goes before counts
        self._pronouns = ("I", "A") if words is WORDS["en"] else ()  # in part I think
        self._singular = expression(words.singular, re.IGNORECASE)
        self._lead = expression(rf"{_B}*(?:{words.lead}{_B}*)?", re.IGNORECASE)
        self._list = expression(joint, re.IGNORECASE)
        self._range = expression(rf"{blank}(?:{words.to}){blank}|{_B}*[-–—]{_B}*", re.IGNORECASE)
        self._first = _ordinals(words.ordinals)
        close = r"(?![^\W\d_])" if words.bound else ""
        behind = sorted(_ordinals(words.ordinals_after), key=lambda entry: -len(entry[0]))
        self._behind = [(expression(rf"{_B}*(?:{p}){close}", re.IGNORECASE), place) for p, place in behind]
        ordinals = "|".join(pattern for pattern, _ in self._first) or r"(?!)"
        first, *others = words.number_first.split("|\\(") if words.number_first else ("(?!)",)
        number = "|".join((rf"\d{{1,3}}{first}", *(rf"\({other}" for other in others)))
        more = rf"(?:(?:{ordinals}|{number}|\d{{1,3}})(?:{joint}|{blank}(?:{words.to}){blank}))*"
        self._before = expression(rf"(?<![\w.,])(?P<all>{more}(?P<n>{number}|{ordinals})){_B}$", re.IGNORECASE)
        self._ahead = _directed(words.before, r"(?<!\w)(?:{0})(?:{1}+\w{{1,8}})?{1}+$")
        self._after = _directed(words.after, r"{1}*(?:{0})" + (r"(?!\w)" if words.bound else ""))
        of = rf"{_B}+(?:{words.of}){_B}*" if words.of.startswith("|") or words.of.endswith("|") else None
        within = of or rf"(?:{_B}*,)?{blank}(?:{words.of}){_B}*"
        self.joints = Joints(
            deeper=expression(rf"{_B}*[,،]?{_B}*", re.IGNORECASE),
            within=expression(within, re.IGNORECASE),
            listed=expression(joint, re.IGNORECASE),
            through=self._range,
            own_before=expression(r"(?!)"),
            own_after=expression(words.own, re.IGNORECASE),
            foreign_before=expression(words.foreign_before),
            foreign_after=expression(words.foreign),
        )

    def elements(self, text: str) -> Iterator[Element]:
        """The elements in the order of the text."""
        reached = 0
        for match in self._unit.finditer(text):
            if match.start() < reached:
                continue
            element = self._element(text, match, reached)
            if element:
                reached = element.stop
                yield element

    def _element(self, text: str, match: re.Match[str], floor: int) -> Element | None:
        unit = match.lastgroup or ""
        sure = unit in _SURE
        items = [] if self._counts_all else self._numbers(text, match, unit)
        items = items or self._counted(text, match, unit, floor)
        if not items and self._counts_all and len(match[0]) <= _SHORTEST:  # Madde 5, but not maddenin 2. fıkrası
            items = self._numbers(text, match, unit)
        if not items:
            return self._relative(text, match, unit, floor)
        start = min(match.start(), items[0].start)
        return Element(start, max(match.end(), items[-1].stop), unit, items, "", sure)

    def _numbers(self, text: str, match: re.Match[str], unit: str) -> list[Item]:
        """The numbers behind a unit: one, or several that commas, “and” or “to” join."""
        lead = self._lead.match(text, match.end())
        at = lead.end() if lead else match.end()
        first = _item(text, at, unit)
        if not first or (match[0].islower() and text[at : first.stop] in self._pronouns):
            return []
        if first.parts[0].unit in _SUBS:
            first.parts = renamed(unit, first.parts)
        first.start = match.start()
        items = [first]
        while True:
            at = items[-1].stop
            through = self._range.match(text, at)
            joint = self._list.match(text, at) or through
            lead = _FROM.match(text, joint.end()) if joint else None
            following = _item(text, (lead or joint).end(), unit) if joint else None
            if not joint or not following or self._goes_on_otherwise(text, following, match[0]):
                return items
            if following.parts[0].unit in _SUBS:
                before = items[-1].parts
                if joint[0].strip() == "," and len(before) == 1 and self._singular.fullmatch(match[0]):
                    items[-1].parts, items[-1].stop = (*before, *following.parts), following.stop  # item (i), (a)
                    continue
                following.parts = continued(before, following.parts)
            following.through = bool(through and through.end() == joint.end())
            if following.through and _is_branch(items[-1], following, text[at : joint.end()]):
                value = numeral(f"{text[items[-1].start : at].split()[-1]}-{text[joint.end() : following.stop]}")
                items[-1].parts, items[-1].stop = (Part(unit, value),), following.stop
            else:
                items.append(following)

    def _goes_on_otherwise(self, text: str, item: Item, unit_word: str) -> bool:
        """Whether the number belongs to other words: “Article 3 and 5 years”, “Article 3, 12.50 euros”."""
        if text[item.stop : item.stop + 1] in tuple(".,:") and text[item.stop + 1 : item.stop + 2].isdigit():
            return True
        follows = _WORD_FOLLOWS.match(text, item.stop)
        if not follows or len(item.parts) > 1 or not self._singular.fullmatch(unit_word):
            return False
        if not re.match(self.words.noun, follows["word"]):
            return False
        rest = text[item.stop :]
        joints = self.joints
        return not (
            self._list.match(rest)
            or self._range.match(rest)
            or joints.own_after.match(rest)
            or joints.foreign_after.match(rest)
            or joints.within.match(rest)
        )

    def _counted(self, text: str, match: re.Match[str], unit: str, floor: int) -> list[Item]:
        """Ordinals beside the unit: second paragraph, 5. madde, المادة الثالثة, วรรคสอง."""
        items = self._ordinals_behind(text, match, unit)
        if items or unit not in self.words.counted:
            return items
        shift = max(floor, match.start() - _LEAD_REACH)
        before = self._before.search(text[shift : match.start()])
        if not before:
            return []
        offset = shift + before.start("all")
        reached = offset
        for token in re.finditer(r"\d{1,3}(?:-\d{1,2}(?=\.))?|[^\W\d_]+", before["all"]):
            value = self._ordinal(token[0])
            if value:
                start = offset + token.start()
                through = bool(items) and bool(self._range.fullmatch(text, reached, start))
                items.append(Item(start, offset + token.end(), (Part(unit, value),), through))
                reached = offset + token.end()
        if items:
            items[0].start, items[-1].stop = offset, match.end()
        return items

    def _ordinals_behind(self, text: str, match: re.Match[str], unit: str) -> list[Item]:
        """Ordinals behind a unit: المادة الثالثة, วรรคสอง, párrafos primero y segundo."""
        items: list[Item] = []
        at = match.end()
        while True:
            found = next(((m, n) for pattern, n in self._behind for m in [pattern.match(text, at)] if m), None)
            if not found:
                return items
            start = found[0].start() if items else match.start()
            items.append(Item(start, found[0].end(), (Part(unit, frozenset({str(found[1])})),)))
            joint = self._list.match(text, items[-1].stop)
            if not joint:
                return items
            at = joint.end()

    def _ordinal(self, token: str) -> Numeral:
        if token[0].isdigit() or len(token) == 1:
            return numeral(token)
        places = (place for pattern, place in self._first if re.fullmatch(pattern, token, re.IGNORECASE))
        return frozenset(str(place) for place in places)

    def _relative(self, text: str, match: re.Match[str], unit: str, floor: int) -> Element | None:
        before = text[max(floor, match.start() - _LEAD_REACH) : match.start()]
        for direction, pattern in self._after:
            found = pattern.match(text, match.end())
            if found:
                return Element(match.start(), found.end(), unit, [], direction, unit in _SURE)
        for direction, pattern in self._ahead:
            found = pattern.search(before)
            if found:
                start = match.start() - len(before) + found.start()
                return Element(start, match.end(), unit, [], direction, unit in _SURE)
        return None


def _item(text: str, at: int, unit: str) -> Item | None:
    """The number at `at`, with its brackets: 3, 4(b)(2), 4.2.1, (a)."""
    patterns = _PATTERNS.get(unit, (_ITEM,))
    match = next((m for m in (p.match(text, at) for p in patterns) if m), None)
    if not match:
        return None
    found = match.groupdict()
    parts: list[Part] = []
    found["main"] = found.get("main") or found.get("quoted")
    if found["main"]:
        main = re.sub(r"(?<=^\d)\.(?=\d{3}$)", "", found["main"])  # artículo 1.124
        pieces = re.split(r"[.](?=\d)", main) if main[0].isdigit() else [main]
        parts = [Part(unit, numeral(pieces[0])), *(bracketed(piece) for piece in pieces[1:])]
    brackets = _SUB.findall(found.get("subs") or found.get("only") or "")
    parts += [bracketed(piece) for piece in brackets]
    return Item(at, match.end(), tuple(parts)) if all(part.number for part in parts) else None


def _is_branch(item: Item, following: Item, gap: str) -> bool:
    """Whether the number behind a hyphen is no end of a range but of an inserted article: 12-1."""
    if gap not in ("-", "‑") or len(item.parts) > 1 or len(following.parts) > 1:
        return False
    ends = [[int(n) for n in i.parts[0].number if n.isdigit()] for i in (item, following)]
    return all(ends) and min(ends[1]) <= min(ends[0])


def _ordinals(words: str) -> list[tuple[str, int]]:
    return [(pattern, place) for place, pattern in enumerate(words.split(), 1)]


def _directed(words: dict[Direction, str], shape: str) -> list[tuple[Direction, re.Pattern[str]]]:
    return [(direction, expression(shape.format(p, _B), re.IGNORECASE)) for direction, p in words.items()]

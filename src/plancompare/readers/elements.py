"""What the elements of HTML mean for a reader: which set text apart, which are furniture, which close each other."""

from __future__ import annotations

import re
from collections.abc import Mapping

_VOID_WORDS = """
    area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr
"""
VOID = frozenset(_VOID_WORDS.split())

_BLOCK_WORDS = """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p
    plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp
"""
BLOCK = frozenset(_BLOCK_WORDS.split())
HEADINGS: Mapping[str, int] = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ol", "ul", "menu", "dir"})
PREFORMATTED = frozenset({"pre", "listing", "xmp", "plaintext"})
EMPHASIS = frozenset({"b", "strong", "em", "i"})
SECTIONING = frozenset({"article", "main", "section"})

# an element that starts closes these if they are open within the named bounds
CLOSES: Mapping[str, frozenset[str]] = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"td", "th", "tr", "caption"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tbody": frozenset({"td", "th", "tr", "tbody", "thead", "tfoot", "caption"}),
    "tfoot": frozenset({"td", "th", "tr", "tbody", "thead", "tfoot", "caption"}),
    "thead": frozenset({"td", "th", "tr", "tbody", "thead", "tfoot", "caption"}),
    "option": frozenset({"option"}),
    "optgroup": frozenset({"option", "optgroup"}),
    "rt": frozenset({"rt", "rp"}),
    "rp": frozenset({"rt", "rp"}),
    **{heading: frozenset(HEADINGS) for heading in HEADINGS},
}
BOUNDS: Mapping[str, frozenset[str]] = {
    "li": LISTS | {"table", "td", "th"},
    "dt": frozenset({"dl", "td", "th"}),
    "dd": frozenset({"dl", "td", "th"}),
    "option": frozenset({"select"}),
    "optgroup": frozenset({"select"}),
    "rt": frozenset({"ruby"}),
    "rp": frozenset({"ruby"}),
    **{part: frozenset({"table"}) for part in ("tr", "td", "th", "tbody", "tfoot", "thead")},
}
_TABLE_PARTS_WORDS = """
    table tr tbody thead tfoot td th caption
"""
TABLE_PARTS = frozenset(_TABLE_PARTS_WORDS.split())
CELLS = frozenset({"td", "th", "caption", "button", "template", "object"})  # an end tag does not reach out of these
_END_IMPLIED_WORDS = """
    html head body p li dt dd td th tr tbody thead tfoot option optgroup colgroup rt rp rb rtc caption
"""
END_IMPLIED = frozenset(_END_IMPLIED_WORDS.split())

_FURNITURE_ROLES_WORDS = """
    navigation banner contentinfo complementary search menu menubar toolbar tablist dialog alertdialog tooltip
"""
_FURNITURE_ROLES = frozenset(_FURNITURE_ROLES_WORDS.split())
_UNSEEN: Mapping[str, str] = {
    "template": "a template",
    "select": "a form control",
    "datalist": "a form control",
    "button": "a form control",
    "textarea": "a form control",
    "svg": "a drawing",
    "rt": "ruby reading",
    "rp": "ruby reading",
    "rtc": "ruby reading",
    "object": "shown only if the page's object cannot be",
    "audio": "shown only if the page's sound cannot be",
    "video": "shown only if the page's film cannot be",
    "canvas": "shown only if the page's drawing cannot be",
}
RAW_REASONS: Mapping[str, str] = {
    "script": "a script",
    "style": "a style sheet",
    "noscript": "shown only where scripts are off",
}
_STYLE_HIDES = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_STYLE_NUMBERS = re.compile(r"list-style(?:-type)?\s*:[^;]*?\b(none|[a-z]+(?:-[a-z]+)*)\b", re.IGNORECASE)


def why_unseen(name: str, attributes: Mapping[str, str], in_section: bool, furniture: bool) -> str:
    """Why an element's text is not the document's text; "" if it is.

    A header or footer of an article or section belongs to the text, one of the page is furniture. With `furniture`
    off, page furniture counts as text.
    """
    if name in _UNSEEN:
        return _UNSEEN[name]
    if name == "dialog" and "open" not in attributes:
        return "hidden"
    if attributes:
        if "hidden" in attributes and attributes["hidden"] != "until-found":
            return "hidden"
        if attributes.get("aria-hidden") == "true":
            return "hidden from readers (aria-hidden)"
        if "style" in attributes and _STYLE_HIDES.search(attributes["style"]):
            return "hidden"
    if not furniture:
        return ""
    if name in ("nav", "aside", "menu", "search") or (name in ("header", "footer") and not in_section):
        return f"page furniture: {name}"
    role = attributes.get("role", "") if attributes else ""
    return f"page furniture: {role}" if role in _FURNITURE_ROLES else ""


def list_style(attributes: Mapping[str, str]) -> str:
    """How an ordered list counts: an HTML type ("1", "a", "A", "i", "I"), a CSS name, or "none"."""
    found = _STYLE_NUMBERS.search(attributes.get("style", ""))
    return found.group(1).lower() if found else attributes.get("type", "1").strip() or "1"


def list_label(number: int, style: str) -> str:
    """The label that a browser shows before a list item: "3.", "c.", "iii."."""
    if style == "none":
        return ""
    if style in ("a", "lower-alpha", "lower-latin") and number > 0:
        return _letters(number) + "."
    if style in ("A", "upper-alpha", "upper-latin") and number > 0:
        return _letters(number).upper() + "."
    if style in ("i", "lower-roman") and 0 < number < 4000:
        return _roman(number).lower() + "."
    if style in ("I", "upper-roman") and 0 < number < 4000:
        return _roman(number) + "."
    if style in (
        "cjk-ideographic",
        "cjk-decimal",
        "simp-chinese-informal",
        "trad-chinese-informal",
        "japanese-informal",
    ):
        return _hanzi(number) + "、"
    return f"{number}."


def _letters(number: int) -> str:
    """1 is a, 26 is z, 27 is aa."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _roman(number: int) -> str:
    parts = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
             (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
    words = ""
    for value, letters in parts:
        count, number = divmod(number, value)
        words += letters * count
    return words


def _hanzi(number: int) -> str:
    """1 to 99 in Chinese numerals, other numbers in digits."""
    digits = "〇一二三四五六七八九"
    if not 0 < number < 100:
        return str(number)
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")

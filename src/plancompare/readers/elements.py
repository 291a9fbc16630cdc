"""What the elements of HTML mean for a reader: which set text apart, which are not shown, which close each other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from plancompare.readers.sheet import LinkKind

_NONE: frozenset[str] = frozenset()


def names(words: str) -> frozenset[str]:
    """The words of a string, each once."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Element:
    """What one element means.

    A `block` is set apart from its neighbours, a `region` holds others, a `void` one holds nothing. `closes` are the
    open elements that it closes when it starts, unless one of `bounds` lies between. `unseen` says why its words are
    not the document's text; `implied` that its end tag may be left out. `heading` is its level, 0 for none.
    """

    block: bool = False
    region: bool = False
    void: bool = False
    closes: frozenset[str] = _NONE
    bounds: frozenset[str] = _NONE
    unseen: str = ""
    implied: bool = False
    heading: int = 0
    lists: bool = False
    cell: bool = False
    kept: bool = False
    emphatic: bool = False


_BLOCKS = names(
    """
    address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p
    plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp
    """
)
_REGIONS = names(
    """
    address article aside blockquote center details dialog dir div dl fieldset figure footer form header hgroup main
    menu nav ol search section table td th ul
    """
)
_VOID = names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
_IMPLIED = names("html head body p li dt dd td th tr tbody thead tfoot option optgroup colgroup rt rp rb rtc caption")
_EMPHATIC = frozenset({"b", "strong", "em", "i"})
HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ol", "ul", "menu", "dir"})
CELLS = frozenset({"td", "th", "caption", "button", "template", "object"})  # an end tag does not reach out of these
TABLE_PARTS = names("table tr tbody thead tfoot td th caption")

_ROW_GROUP = frozenset({"td", "th", "tr", "tbody", "thead", "tfoot", "caption"})
_CLOSES: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), LISTS | {"table", "td", "th"}),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl", "td", "th"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl", "td", "th"})),
    "tr": (frozenset({"td", "th", "tr", "caption"}), frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"table"})),
    "th": (frozenset({"td", "th"}), frozenset({"table"})),
    **{group: (_ROW_GROUP, frozenset({"table"})) for group in ("tbody", "tfoot", "thead")},
    "option": (frozenset({"option"}), frozenset({"select"})),
    "optgroup": (frozenset({"option", "optgroup"}), frozenset({"select"})),
    "rt": (frozenset({"rt", "rp"}), frozenset({"ruby"})),
    "rp": (frozenset({"rt", "rp"}), frozenset({"ruby"})),
    **{heading: (frozenset(HEADINGS), CELLS) for heading in HEADINGS},
}
STRUCK = "struck out"
"""Why deleted words go unread: laws keep a repealed article so, prices what they were."""
_UNSEEN: Mapping[str, str] = {
    **dict.fromkeys(("del", "s", "strike"), STRUCK),
    "template": "a template",
    "select": "a form control",
    "datalist": "a form control",
    "button": "a form control",
    "textarea": "a form control",
    "svg": "a drawing",
    "rt": "reading",
    "rp": "reading",
    "rtc": "reading",
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


def _element(name: str) -> Element:
    closes, bounds = _CLOSES.get(name, (_NONE, _NONE))
    return Element(
        block=name in _BLOCKS,
        region=name in _REGIONS,
        void=name in _VOID,
        closes=closes,
        bounds=bounds,
        unseen=_UNSEEN.get(name, ""),
        implied=name in _IMPLIED,
        heading=HEADINGS.get(name, 1 if name == "title" else 0),
        lists=name in LISTS,
        cell=name in CELLS,
        kept=name in ("pre", "listing", "xmp", "plaintext"),
        emphatic=name in _EMPHATIC,
    )


UNKNOWN = Element()
ELEMENTS: Mapping[str, Element] = {
    name: _element(name)
    for name in _BLOCKS | _VOID | _IMPLIED | CELLS | _EMPHATIC | frozenset(_CLOSES) | frozenset(_UNSEEN)
}
"""Every element that means something; any other one is `UNKNOWN`."""

_STYLE_HIDES = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_FOR_EARS_ONLY = names(
    """
    sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only is-sr-only u-visually-hidden
    govuk-visually-hidden usa-sr-only element-invisible show-for-sr screenreader-only wb-inv
    wb-invisible off-screen offscreen hide-visually assistive-text accessibly-hidden a11y-hidden
    """
)
_SIGNS = names(
    """
    headerlink permalink hash-link header-anchor heading-anchor anchor-link anchorjs-link heading-link anchorlink
    mw-editsection editsection edit-link footnote-backref footnote-back reversefootnote footnote-backlink
    """
)
_TELLING = ("link", "hidden", "edit", "reverse", "offscreen")  # parts of names in the two lists without a hyphen
FOR_EYES = "hidden from readers (aria-hidden)"
_FOLDING = re.compile(r"accordion|faq|collaps|expand|disclos|question|toggle-title", re.IGNORECASE)
_CONTROL = re.compile(
    r"javascript:(?:window\.|self\.)?(?:history|print|close|back)|#(?:top|page-?_?top|totop|back-?to-?top)$"
)


def why_hidden(name: str, attributes: Mapping[str, str], block: bool) -> str:
    """Why an element with these attributes is not shown; "" if it is."""
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return "hidden"
    if "style" in attributes and _STYLE_HIDES.search(attributes["style"]):
        return "hidden"
    if name == "dialog" and "open" not in attributes:
        return "hidden"
    if not block and attributes.get("aria-hidden") == "true":
        return FOR_EYES
    if attributes.get("role") == "doc-backlink":
        return "furniture: permalink"
    classes = attributes.get("class")
    if classes and ("-" in classes or any(word in classes for word in _TELLING)):
        names = set(classes.split())
        if not names.isdisjoint(_FOR_EARS_ONLY):
            return "hidden (for screen readers only)"
        if not block and not names.isdisjoint(_SIGNS):
            return "furniture: permalink"
    return ""


def folds_text(attributes: Mapping[str, str]) -> bool:
    """Whether a button is the heading of a text that it shows and hides, as answers stand below their questions."""
    return "aria-expanded" in attributes and bool(_FOLDING.search(attributes.get("class", "")))


_LISTINGS = names("screen programlisting sourcecode listing highlight code literal-block console terminal prettyprint")


def is_listing(attributes: Mapping[str, str]) -> bool:
    """Whether preformatted words say that they are code, or what a terminal shows."""
    return not _LISTINGS.isdisjoint(attributes.get("class", "").lower().split())


def link_kind(address: str | None) -> LinkKind | None:
    """Where a link leads; None for one that is none, and for addresses of people, which are words of a text."""
    if address is None:
        return None
    plain = address[:40].strip().lower()
    if plain.startswith(("mailto:", "tel:")):
        return None
    if _CONTROL.match(plain):
        return "control"
    return "inward" if plain.startswith("#") else "away"

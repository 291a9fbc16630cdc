"""Glossaries in TBX, TermBase eXchange (ISO 30042): version 2 (martif) and version 3 (tbx; core, basic, linguist).

The XML is read by expat without a tree: no document type is loaded, entities of a file's own are refused, nothing is
fetched. Both styles of version 3 are understood: data categories as attributes (DCA) and as elements (DCT).
"""

from __future__ import annotations

import re
from xml.parsers import expat

from plancompare.errors import EmptyInput, InputError, UsageError
from plancompare.glossaries.statuses import status_of
from plancompare.glossary import Glossary, GlossaryEntry, GlossaryTerm, Status
from plancompare.languages.tags import canonical

_ENTRY = frozenset(("termEntry", "conceptEntry"))
_LANGUAGE = frozenset(("langSet", "langSec"))
_TERM = frozenset(("tig", "ntig", "termSec"))
_STATUS = frozenset(("administrativeStatus", "normativeAuthorization"))
_OPENING = re.compile(r"\s*<(?:\?xml|!DOCTYPE|!--|martif|tbx|TBX)")


def looks_like_tbx(decoded: str) -> bool:
    """Whether it begins as XML does."""
    return bool(_OPENING.match(decoded))


def read_tbx(decoded: str, name: str, languages: tuple[str, str] = ("", "")) -> Glossary:
    """The glossary. Raises InputError for XML that is broken, unsafe or no TBX, EmptyInput if it holds no terms."""
    reading = _Reading(name)
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.characters
    parser.EntityDeclHandler = parser.SkippedEntityHandler = reading.refuse
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        parser.Parse(decoded.encode("utf-8", "replace"), True)
    except expat.ExpatError as fault:
        raise InputError(
            f"The glossary {name} is broken XML at line {fault.lineno}: {expat.ErrorString(fault.code)}.",
            "Export it as TBX once more.",
        ) from None
    if not reading.is_tbx:
        raise InputError(f"The glossary {name} is XML, but no TBX.", "Give TBX (version 2 or 3), CSV or TSV.")
    if not reading.entries:
        raise EmptyInput(f"The glossary {name} has no terms in two languages in it.", "Check its language sections.")
    return Glossary(name, tuple(reading.entries))


class _Reading:
    """What has been read so far: the entry, language section and term that are open."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_tbx = False
        self.entries: list[GlossaryEntry] = []
        self.key = ""
        self.language = ""
        self.terms: list[GlossaryTerm] = []
        self.words = ""
        self.status: Status = ""
        self.kept: list[str] | None = None  # the characters of the element that is being read
        self.kind = ""

    def refuse(self, *_: object) -> None:
        """An entity that the file declares could hide or multiply text."""
        raise InputError(
            f"The glossary {self.name} declares entities of its own, which are not read.",
            "Write the characters themselves, without a document type.",
        )

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        tag = name.rpartition(":")[2]
        if tag in ("martif", "tbx", "TBX"):
            self.is_tbx = True
        elif tag in _ENTRY:
            self.key = attributes.get("id") or str(len(self.entries) + 1)
            self.terms = []
        elif tag in _LANGUAGE:
            self.language = _canonical(attributes.get("xml:lang", ""))
        elif tag in _TERM:
            self.words, self.status = "", ""
        elif tag == "term" or tag in _STATUS or (tag == "termNote" and attributes.get("type") in _STATUS):
            self.kept, self.kind = [], "term" if tag == "term" else "status"

    def characters(self, words: str) -> None:
        """Text, also that of marks within a term."""
        if self.kept is not None:
            self.kept.append(words)

    def end(self, name: str) -> None:
        """An element closes."""
        tag = name.rpartition(":")[2]
        if self.kept is not None and (tag == "term" or tag in _STATUS or tag == "termNote"):
            said = " ".join("".join(self.kept).split())
            if self.kind == "term":
                self.words = said
            elif status_of(said):
                self.status = status_of(said)
            self.kept = None
        elif tag in _TERM and self.words and self.language:
            self.terms.append(GlossaryTerm(self.words, self.language, self.status))
        elif tag in _ENTRY and len({term.language for term in self.terms}) > 1:
            self.entries.append(GlossaryEntry(self.key, tuple(self.terms)))


def _canonical(tag: str) -> str:
    """The language of a section; "" for one that nobody knows, whose terms cannot be used."""
    try:
        return canonical(tag) if tag else ""
    except UsageError:
        return ""

"""Terms as TBX-Basic (ISO 30042:2019, style DCA), the exchange format of term bases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plancompare.findings import Report
from plancompare.model import Term
from plancompare.outputs.tmx import DECLARATION, NOT_XML

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAMESPACE = "urn:iso:std:iso:30042:ed-2"


class TermsTbx:
    """A concept for each term, with all its renderings; which of them is right is for people to say."""

    name = "tbx"

    def render(self, report: Report) -> str:
        """The file, with a final line end and without a date: the same comparison gives the same bytes."""
        from xml.etree import ElementTree

        made = report.comparison
        root = ElementTree.Element("tbx", {"type": "TBX-Basic", "style": "dca", "xml:lang": "en", "xmlns": NAMESPACE})
        header = ElementTree.SubElement(root, "tbxHeader")
        description = ElementTree.SubElement(ElementTree.SubElement(header, "fileDesc"), "sourceDesc")
        ElementTree.SubElement(description, "p").text = _clean(
            f"Extracted by plancompare from {made.source.name} and {made.target.name}"
        )
        body = ElementTree.SubElement(ElementTree.SubElement(root, "text"), "body")
        for number, term in enumerate(made.terms, 1):
            _concept(body, number, term, (made.source.language, made.target.language))
        ElementTree.indent(root)
        return DECLARATION + ElementTree.tostring(root, encoding="unicode") + "\n"


def _concept(body: Element, number: int, term: Term, languages: tuple[str, str]) -> None:
    from xml.etree import ElementTree

    concept = ElementTree.SubElement(body, "conceptEntry", id=f"c{number}")
    source = ElementTree.SubElement(concept, "langSec", {"xml:lang": languages[0]})
    _section(source, term.words, f"in {term.count} sentences")
    target = ElementTree.SubElement(concept, "langSec", {"xml:lang": languages[1]})
    for rendering in term.renderings:
        _section(target, rendering.words, f"in {len(rendering.uses)} of them")


def _section(language: Element, words: str, note: str) -> None:
    from xml.etree import ElementTree

    section = ElementTree.SubElement(language, "termSec")
    ElementTree.SubElement(section, "term").text = _clean(words)
    ElementTree.SubElement(section, "note").text = note


def _clean(words: str) -> str:
    return NOT_XML.sub("\ufffd", " ".join(words.split()))

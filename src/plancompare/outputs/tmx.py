"""TMX 1.4b, the exchange format of translation memories: one unit for each bead that has both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plancompare.findings import Report
from plancompare.languages.expressions import expression
from plancompare.model import Bead, Comparison
from plancompare.outputs.bead_words import passage
from plancompare.outputs.json_text import rounded
from plancompare.version import __version__

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NOT_XML = expression(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (section 2.2, Char) has no way to write, not even as a reference."""

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
"""No document type: it would name a file `tmx14.dtd` that some importers then look for, and others refuse it."""


class Tmx:
    """The paired beads as a translation memory."""

    name = "tmx"

    def render(self, report: Report) -> str:
        """The file, with a final line end and without a date: the same comparison gives the same bytes."""
        from xml.etree import ElementTree

        made = report.comparison
        root = ElementTree.Element("tmx", version="1.4")
        header = _header(root, made)
        body = ElementTree.SubElement(root, "body")
        for bead in made.beads:
            if bead.source and bead.target:
                _unit(body, made, bead)
        lost = _mend(root)
        if lost:
            note = ElementTree.SubElement(header, "note")
            note.text = f"{lost} characters that XML 1.0 cannot hold were replaced by U+FFFD"
        ElementTree.indent(root)
        return DECLARATION + ElementTree.tostring(root, encoding="unicode") + "\n"


def _header(root: Element, made: Comparison) -> Element:
    from xml.etree import ElementTree

    return ElementTree.SubElement(
        root,
        "header",
        {
            "creationtool": "plancompare",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "plancompare",
            "adminlang": "en",
            "srclang": made.source.language,
            "datatype": "plaintext",
        },
    )


def _unit(body: Element, made: Comparison, bead: Bead) -> None:
    from xml.etree import ElementTree

    unit = ElementTree.SubElement(body, "tu", tuid=bead.source[0])
    for name, value in (
        ("x-source", " ".join(bead.source)),
        ("x-target", " ".join(bead.target)),
        ("x-score", f"{rounded(bead.score):g}"),
        ("x-confidence", f"{rounded(bead.confidence):g}"),
    ):
        ElementTree.SubElement(unit, "prop", type=name).text = value
    for document, keys in ((made.source, bead.source), (made.target, bead.target)):
        variant = ElementTree.SubElement(unit, "tuv", {"xml:lang": document.language})
        ElementTree.SubElement(variant, "seg").text = passage(document, keys)


def _mend(root: Element) -> int:
    """Replaces in place what XML cannot hold, and says how many characters that were."""
    lost = 0
    for element in root.iter():
        if element.text:
            element.text, count = NOT_XML.subn("\ufffd", element.text)
            lost += count
        for name, value in element.items():
            element.set(name, NOT_XML.sub("\ufffd", value))
    return lost

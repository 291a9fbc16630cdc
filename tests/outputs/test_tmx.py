import io
import re
from dataclasses import replace
from xml.etree import ElementTree

from hypothesis import given, settings
from lxml import etree

from plancompare.findings import Report
from plancompare.model import Bead, Comparison, Link
from plancompare.outputs.bead_words import passage
from plancompare.outputs.tmx import NOT_XML, Tmx
from tests.outputs.generated import reports
from tests.outputs.golden import assert_golden
from tests.outputs.sample import Node, document, report

# the elements used here, as the TMX 1.4b specification declares them
DTD = etree.DTD(
    io.StringIO("""
<!ELEMENT tmx (header, body)>          <!ATTLIST tmx version CDATA #REQUIRED>
<!ELEMENT header (note | prop)*>
<!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
  segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED adminlang CDATA #REQUIRED
  srclang CDATA #REQUIRED datatype CDATA #REQUIRED o-encoding CDATA #IMPLIED creationdate CDATA #IMPLIED>
<!ELEMENT body (tu*)>
<!ELEMENT tu ((note | prop)*, tuv+)>   <!ATTLIST tu tuid CDATA #IMPLIED>
<!ELEMENT tuv ((note | prop)*, seg)>   <!ATTLIST tuv xml:lang CDATA #REQUIRED>
<!ELEMENT seg (#PCDATA)>
<!ELEMENT note (#PCDATA)>
<!ELEMENT prop (#PCDATA)>              <!ATTLIST prop type CDATA #REQUIRED>
""")
)


def parsed(text):
    root = etree.fromstring(text.encode("utf-8"))
    assert DTD.validate(root), DTD.error_log
    return root


def test_the_sample():
    text = Tmx().render(report())
    root = parsed(text)
    assert_golden("tmx/sample.tmx", text)
    assert root.find("header").get("srclang") == "zh-Hant"
    assert len(root.findall("body/tu")) == 6
    assert "creationdate" not in text


@given(reports())
@settings(max_examples=60, deadline=None)
def test_one_unit_for_each_pair_with_every_word(made):
    text = Tmx().render(made)
    root = parsed(text)
    assert ElementTree.fromstring(text) is not None
    pairs = [bead for bead in made.comparison.beads if bead.source and bead.target]
    units = root.findall("body/tu")
    assert len({unit.get("tuid") for unit in units}) == len(units) == len(pairs)
    lost = 0
    for unit, bead in zip(units, pairs, strict=True):
        for seg, words in zip(
            unit.iter("seg"),
            (passage(made.comparison.source, bead.source), passage(made.comparison.target, bead.target)),
            strict=True,
        ):
            mended, count = NOT_XML.subn("\ufffd", words)
            assert seg.text == mended
            lost += count
    notes = [int(re.match(r"\d+", note.text)[0]) for note in root.iter("note")]
    assert notes == ([lost] if lost else [])


def test_a_document_with_itself():
    same = document("a.txt", "de", (Node("1", paragraphs=(("Eins & <zwei>.",),)),))
    made = Comparison(same, replace(same), (Link("1", "1", 1.0, (Bead(("1.1#1",), ("1.1#1",), 1.0, 1.0),)),))
    root = parsed(Tmx().render(Report(made, ())))
    assert [seg.text for seg in root.iter("seg")] == ["Eins & <zwei>."] * 2

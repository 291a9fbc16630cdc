import pytest

from plancompare.errors import InputError
from plancompare.glossaries import read_glossary
from plancompare.glossary import Demand

CSV = "zh-Hant,ja\n平台,プラットフォーム\n機構,機関|機構\n"
DCA = """<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>made by hand</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="c1">
      <langSec xml:lang="en-GB"><termSec><term>data <hi>controller</hi></term></termSec></langSec>
      <langSec xml:lang="de">
        <termSec>
          <term>Verantwortlicher</term>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
        </termSec>
        <termSec>
          <term>verantwortliche Stelle</term>
          <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
        </termSec>
        <termSec>
          <term>Controller</term>
          <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
        </termSec>
      </langSec>
    </conceptEntry>
  </body></text>
</tbx>
"""
DCT = (
    DCA.replace('style="dca"', 'style="dct" xmlns:min="http://www.tbxinfo.net/ns/min"')
    .replace('termNote type="administrativeStatus"', "min:administrativeStatus")
    .replace("</termNote>", "</min:administrativeStatus>")
)
MARTIF = """<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/><text><body>
  <termEntry id="1">
    <langSet xml:lang="en"><tig><term>data controller</term></tig></langSet>
    <langSet xml:lang="de">
      <ntig><termGrp>
        <term>Verantwortlicher</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
      </termGrp></ntig>
      <ntig><termGrp><term>verantwortliche Stelle</term></termGrp></ntig>
      <tig><term>Controller</term><termNote type="normativeAuthorization">supersededTerm</termNote></tig>
    </langSet>
  </termEntry>
</body></text></martif>
"""
CONTROLLER = Demand("data controller", ("Verantwortlicher", "verantwortliche Stelle"), ("Controller",), True)


@pytest.mark.parametrize("decoded", [DCA, DCT, MARTIF, "\ufeff" + DCA], ids=["dca", "dct", "martif", "with a mark"])
def test_tbx(decoded):
    assert read_glossary(decoded, "g.tbx").demands("en", "de") == (CONTROLLER,)


def test_a_table():
    glossary = read_glossary(CSV, "g.csv")
    assert glossary.languages == ("zh-Hant", "ja")
    assert glossary.demands("zh-Hant", "ja") == (
        Demand("平台", ("プラットフォーム",), (), False),
        Demand("機構", ("機関", "機構"), (), False),
    )
    assert glossary.demands("ja", "zh-Hans")[0] == Demand("プラットフォーム", ("平台",), (), False)
    assert glossary.demands("en", "ja") == ()


@pytest.mark.parametrize(
    "header",
    [
        "en\tde",
        "English\tDeutsch",
        "EN-US\tde_DE",
        "Term (en)\tTerm (de)",
        "id\ten\tde",
        "source\ttarget",
        "No.\tenglish\tgerman\tnote",
        "en\tde\tdefinition",
    ],
)
def test_columns_are_known_by_their_titles(header):
    columns = header.lower().split("\t")
    first = next(n for n, title in enumerate(columns) if title in ("en", "english", "en-us", "source", "term (en)"))
    row = ["7"] * len(columns)
    row[first : first + 2] = ["fee", "Gebühr"]
    glossary = read_glossary(header + "\n" + "\t".join(row) + "\n", "g.tsv", ("en", "de"))
    assert glossary.demands("en", "de") == (Demand("fee", ("Gebühr",), (), False),)


@pytest.mark.parametrize(
    "table",
    [
        "fee,Gebühr\ncourt,Gericht\n",
        "fee\tGebühr\ncourt\tGericht\n",
        "fee;Gebühr\ncourt;Gericht\n",
        '"fee","Gebühr"\r\n\r\n"court","Gericht"\r\n',
    ],
)
def test_without_titles_the_languages_are_those_of_the_documents(table):
    demands = read_glossary(table, "g", ("en", "de")).demands("en", "de")
    assert [(d.source, d.allowed) for d in demands] == [("fee", ("Gebühr",)), ("court", ("Gericht",))]


@pytest.mark.parametrize(
    ("status", "allowed", "forbidden", "strict"),
    [
        ("forbidden", (), ("Gebühr",), False),
        ("deprecated", (), ("Gebühr",), False),
        ("Do not use", (), ("Gebühr",), False),
        ("not recommended", (), ("Gebühr",), False),
        ("禁用", (), ("Gebühr",), False),
        ("preferred", ("Gebühr",), (), True),
        ("推奨", ("Gebühr",), (), True),
        ("admitted", ("Gebühr",), (), False),
        ("", ("Gebühr",), (), False),
    ],
)
def test_a_status_is_heeded(status, allowed, forbidden, strict):
    (demand,) = read_glossary(f"en,de,status\nfee,Gebühr,{status}\n", "g.csv").demands("en", "de")
    assert (demand.allowed, demand.forbidden, demand.is_strict) == (allowed, forbidden, strict)


def test_rows_of_one_term_are_one_demand():
    table = "en,de,status\nfee,Gebühr,preferred\nFee,Entgelt,forbidden\nfee,Honorar,\n"
    (demand,) = read_glossary(table, "g.csv").demands("en", "de")
    assert demand == Demand("fee", ("Gebühr", "Honorar"), ("Entgelt",), True)


def test_what_is_allowed_once_is_not_forbidden():
    table = "en,de,forbidden\nbank,Bank,Ufer\nbank,Ufer,\n"
    (demand,) = read_glossary(table, "g.csv").demands("en", "de")
    assert (set(demand.allowed), demand.forbidden) == ({"Bank", "Ufer"}, ())


def test_the_nearest_script_is_taken():
    glossary = read_glossary("en,zh-Hant,zh-Hans\ncourt,法院大樓,法院大楼\n", "g.csv")
    assert glossary.demands("en", "zh-Hans")[0].allowed == ("法院大楼",)
    assert glossary.demands("en", "zh")[0].allowed == ("法院大樓", "法院大楼")


BOMB = '<?xml version="1.0"?><!DOCTYPE martif [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><martif>&b;</martif>'
OUTSIDE = '<!DOCTYPE martif [<!ENTITY a SYSTEM "file:///etc/passwd">]><martif><term>&a;</term></martif>'
SKIPPED = MARTIF.replace("Controller", "Contr&ouml;ller")


@pytest.mark.parametrize(
    ("decoded", "word"),
    [
        ("", "no terms"),
        ("\n \n", "no terms"),
        ("en,de\n", "no terms"),
        ("en,de\nfee,\n", "no terms"),
        ("one column\nof words\n", "one column"),
        ("fee,Gebühr\n", "do not say"),
        ("<?xml version='1.0'?><martif><text>", "broken XML at line 1"),
        ("<?xml version='1.0'?><html><body/></html>", "no TBX"),
        ("<?xml version='1.0'?><tbx><text><body/></text></tbx>", "no terms"),
        (BOMB, "entities"),
        (OUTSIDE, "entities"),
        (SKIPPED, "entities"),
    ],
)
def test_what_cannot_be_read_is_told(decoded, word):
    with pytest.raises(InputError) as told:
        read_glossary(decoded, "terms.x")
    assert word in told.value.sentence
    assert "terms.x" in told.value.sentence
    assert told.value.hint

"""Names that stand where another is meant: cases, and parties of contracts that were made for it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.align.exchanged import exchanges
from plancompare.align.rows import Row
from plancompare.checks.wrong_terms import WrongTerms
from plancompare.encoders import encoder_named
from plancompare.encoders.lexical import Lexical
from tests.checks.cases import comparison_of, load, words_of

DUTIES = [
    ("liefert die Ware", "delivers the goods"),
    ("zahlt den Preis", "pays the price"),
    ("prüft die Rechnung", "checks the invoice"),
    ("trägt die Kosten der Reise", "bears the cost of travel"),
    ("haftet für Schäden", "is liable for damage"),
    ("stellt die Räume bereit", "provides the rooms"),
    ("führt ein Verzeichnis", "keeps a register"),
    ("benennt eine Ansprechperson", "names a contact person"),
    ("wahrt das Geheimnis", "keeps the secret"),
    ("bildet das Personal aus", "trains the staff"),
]
PARTIES = (("Auftraggeber", "Client"), ("Auftragnehmer", "Contractor"))


def compared(source, target, languages, encoder=None):
    made = comparison_of(source.strip(), target.strip(), languages)
    rows = Row.of(made, "source"), Row.of(made, "target")
    return replace(made, exchanges=exchanges(*rows, encoder or encoder_named()))


def told(made):
    found = [f for f in WrongTerms().findings(made) if f.confidence >= f.rule.threshold]
    return [words_of(made, finding) for finding in found]


@pytest.mark.parametrize("case", load("wrong_terms"), ids=lambda case: case["name"])
def test_case(case):
    made = compared(case["source"], case["target"], tuple(case["languages"]))
    assert told(made) == [(e["rule"], e["words"], tuple(e["there"])) for e in case["expected"]]


@pytest.mark.parametrize("case", load("wrong_terms"), ids=lambda case: case["name"])
def test_the_other_way_round_it_is_the_same_exchange(case):
    one = compared(case["source"], case["target"], tuple(case["languages"])).exchanges
    other = compared(case["target"], case["source"], tuple(reversed(case["languages"]))).exchanges
    assert {(e.source.span, e.target.span, round(e.confidence, 3)) for e in one} == {
        (e.target.span, e.source.span, round(e.confidence, 3)) for e in other
    }


@settings(max_examples=25)
@given(st.lists(st.booleans(), min_size=10, max_size=10), st.integers(0, 9))
def test_an_exchange_is_told_at_its_place_or_not_at_all(who, at):
    """Whoever has which duty: what was exchanged is all that is said, and where nothing was, nothing is."""
    lines = [(PARTIES[one], duty) for one, duty in zip(who, DUTIES, strict=True)]
    source = [f"Der {party[0]} {duty[0]}." for party, duty in lines]
    target = [f"The {party[1]} {duty[1]}." for party, duty in lines]
    assert not told(compared("\n".join(source), "\n".join(target), ("de", "en")))
    wrong = PARTIES[not who[at]][1]
    target[at] = f"The {wrong} {lines[at][1][1]}."
    made = compared("\n".join(source), "\n".join(target), ("de", "en"))
    assert told(made) in ([], [("wrong-term", wrong, (PARTIES[who[at]][0],))])
    if 4 <= sum(who) <= 6:  # both parties are known well enough, whichever sentence is wrong
        assert len(made.exchanges) == 1


def test_an_encoder_without_meaning_says_nothing():
    case = load("wrong_terms")[0]
    assert not compared(case["source"], case["target"], tuple(case["languages"]), Lexical()).exchanges


def test_texts_without_words_have_no_names():
    made = comparison_of("1 2 3", "4 5 6", ("en", "ja"))
    assert not exchanges(Row.of(made, "source"), Row.of(made, "target"), encoder_named())

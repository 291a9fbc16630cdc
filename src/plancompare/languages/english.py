"""English: abbreviations, initials, references to sections."""

from __future__ import annotations

from plancompare.languages.rules import RuledLanguage

_TITLES = "mr mrs ms mx messrs dr drs prof st sen rep gov gen col lt capt cmdr sgt maj adm hon rev fr pres supt mt ft"
_LATIN = "e.g i.e eg ie cf viz vs v al approx ca resp incl excl est"
_NUMBERED = (
    "no nos art arts sec secs sect subsec para paras par cl cls ch chap fig figs eq eqs vol vols p pp ed "
    "eds pt pts reg regs app tab ex ss c n nn fn col art item bk"
)
_LAST = (
    "inc ltd co corp plc llc bros jr sr etc dept univ assn ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec"
)
_STARTERS = (
    "A An The This That These Those There Here He She It We They You I His Her Its Our Their My Your In "
    "On At By For From To With Without Within Under Upon After Before Since Until While When Where "
    "Whether If Unless Although Though Because As And But Or Nor So Yet However Moreover Furthermore "
    "Nevertheless Therefore Thus Hence Then Also Such Some Any All Each Every Both Neither Either No "
    "Nothing None Many Most Few Several One Two Three Other Another What Which Who Whose Why How Not Only "
    "Even Now Today Yesterday Later Meanwhile Instead Subject Notwithstanding Nobody Everyone Please See "
    "Let Did Do Does Is Are Was Were Will Would Can Could Should May Must Have Has Had"
)

ENGLISH = RuledLanguage(
    tag="en",
    name="English",
    abbreviations=frozenset(f"{_TITLES} {_LATIN}".split()),
    before_number=frozenset(_NUMBERED.split()),
    often_last=frozenset(_LAST.split()),
    starters=frozenset(_STARTERS.split()),
)

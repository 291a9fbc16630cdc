"""English: abbreviations, initials, references to sections, and the speaker behind a quotation that asks or calls."""

from __future__ import annotations

from plancompare.languages.expressions import expression
from plancompare.languages.full_stops import FullStops, words
from plancompare.languages.rules import RuledLanguage

_TITLES = "cllr mr mrs ms mx messrs dr drs prof rev sen rep gov gen col lt capt cmdr sgt maj adm hon pres supt fr"
_LATIN = "e.g i.e eg ie cf viz vs v approx ca resp incl excl est"
_NUMBERED = """
    no nos art arts sec secs sect sects subsec sub-s ss para paras par cl cls ch chap chaps fig figs eq eqs vol vols p
    pp ed eds pt pts reg regs r rr o app tab ex c n nn fn item bk sch sched schs div ann so supp ala ariz ark cal
    calif colo conn fla ga ill ind kan mass md mich minn miss mont neb nev okla ore penn tenn tex va vt wash wis wyo
"""
_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday est edt pst pdt cst gmt utc bst cet et pt"
_LAST = "inc ltd co corp plc llc bros al jr sr dept univ assn ave blvd rd st mt ft"
_STARTERS = """
    A An The This That These Those There Here He She It We They You I His Her Its Our Their My Your In On At By For
    From To With Without Within Under Upon After Before Since Until While When Where Whether If Unless Although Though
    Because As And But Or Nor So Yet However Moreover Furthermore Nevertheless Therefore Thus Hence Then Also Such
    Some Any All Each Every Both Neither Either No Nothing None Many Most Few Several One Two Three Other Another What
    Which Who Whose Why How Not Only Even Now Today Yesterday Later Meanwhile Instead Subject Notwithstanding Nobody
    Everyone Please See Let Did Do Does Is Are Was Were Will Would Can Could Should May Must Have Has Had Mr Mrs Ms
"""
_LETTERED = """
    plan part annex appendix schedule exhibit type class group grade option version phase category form section table
    figure item case room gate block building team vitamin hepatitis level point step box
"""
_SAID = """
    said says asked asks cried replied answered added shouted called told wondered exclaimed whispered demanded
"""

ENGLISH = RuledLanguage(
    tag="en",
    name="English",
    attributed=expression(rf"(?<=[!?].)\s*(?!No|Every)(?:[A-Z][\w.’'-]*\s+){{1,4}}(?:{'|'.join(_SAID.split())})\b"),
    full_stops=FullStops(
        abbreviations=words(_TITLES, _LATIN),
        before_number=words(_NUMBERED),
        before_digit=words(_MONTHS, "a.m p.m am pm p.a etc"),
        joined=words(_DAYS),
        often_last=words(_LAST),
        starters=words(_STARTERS),
        lettered=words(_LETTERED),
    ),
)

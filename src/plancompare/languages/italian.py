"""Italian: abbreviations and treatments, and the many of legal citation (Cass. civ., sez. III, n. 1234)."""

from __future__ import annotations

from plancompare.languages.full_stops import FullStops, words
from plancompare.languages.rules import RuledLanguage

_ABBREVIATIONS = """
    sig sigg sig.ra sig.na sig.re dott dott.ssa dr dr.ssa prof prof.ssa avv ing arch geom rag on sen gen col cap mons
    don egr gent.mo gent spett v.le p.za p.zza v c.so l.go loc fraz es cfr cf ca vs ss segg sgg s excl escl incl max
    min tel rif trad all art artt co c lett let n nn nr num pag pagg p pp par cap capp fig figg tab tabb vol voll sez
    tit d.lgs d.l d.p.r d.m r.d l g.u dir del ord sent ric sec a.c d.c
"""
_STARTERS = """
    Il Lo La I Gli Le L Un Uno Una Al Allo Alla Ai Agli Alle Del Dello Della Dei Degli Delle Nel Nella Nei Nelle Sul
    Sulla Dal Dalla In Di A Da Con Su Per Tra Fra Senza E Ed O Ma Però Se Non Né Che Chi Quando Come Dove Mentre
    Perché Poi Dopo Prima Allora Così Quindi Inoltre Anche Solo Tutto Tutta Tutti Tutte Ogni Questo Questa Questi
    Queste Quello Quella Ciò Si Suo Sua Suoi Io Tu Egli Lui Lei Noi Voi Essi Loro È Sono Era Sarà Nessuno Niente
    Alcuni Molti Altri
"""

ITALIAN = RuledLanguage(
    tag="it",
    name="Italian",
    full_stops=FullStops(
        abbreviations=words(_ABBREVIATIONS),
        before_digit=words("genn gen febbr feb apr magg giu lugl lug ag ago sett set ott nov dic ecc etc"),
        often_last=words("s.p.a s.r.l cass civ pen amm cost trib app reg"),
        starters=words(_STARTERS),
        lettered=words("piano parte allegato gruppo classe tipo opzione categoria tabella figura edificio vitamina"),
    ),
)

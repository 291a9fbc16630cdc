"""Dutch: abbreviations and titles; a sentence may begin with 's and a capital behind it."""

from __future__ import annotations

from plancompare.languages.full_stops import FullStops, words
from plancompare.languages.rules import RuledLanguage

_ABBREVIATIONS = """
    dhr mw mevr mej dr drs mr ir ing prof bc lic ds st burg wed fam a.i a.u.b b.v bv bijv c.q ca cf d.d d.i d.m.v
    d.w.z div e.a e.d e.e.a e.v ev evt excl fa fr gebr gem gen geb h.c hr i.c i.d.z i.p.v i.v.m i.z i.o.m incl inz jhr
    jkvr jl jr pres rb k.k kap kol lt m.a.w m.b.t m.b.v m.i m.i.v m.n m.u.v max min n.a.v n.o.m nl o.a o.b.v o.i.v
    o.l.v o.m o.v.v onderz p.a p.p pag red resp s.v.p sr staatsbl stb stcrt t.a.v t.b.v t.g.v t.n.v t.o.v t.w.v t.z.t
    tel v.a v.d v.h v.v verg vgl vnl voorz wnd zgn zn z.g z.o.z art artt nr nrs blz p afb fig tab hfst par dl bijl
    aanh
"""
_STARTERS = """
    De Het Een Deze Dit Die Dat Er Hij Zij Ze Wij We Ik Jij U Jullie In Op Aan Bij Met Van Voor Door Naar Uit Over
    Onder Tot Tegen Na Sinds Tijdens Zonder En Of Maar Want Dus Als Wanneer Toen Terwijl Omdat Hoewel Indien Zodra Ook
    Niet Geen Alle Elke Ieder Iedere Sommige Veel Wat Wie Waar Hoe Waarom Welke Dan Daarna Daarom Daarbij Daarnaast
    Hier Daar Nu Vandaag Gisteren Later Zijn Haar Hun Ons Onze Mijn Is Zie Volgens Niemand Niets Iedereen Voorts
    Echter Bovendien
"""

DUTCH = RuledLanguage(
    tag="nl",
    name="Dutch",
    full_stops=FullStops(
        abbreviations=words(_ABBREVIATIONS),
        suffixes=("str",),
        before_digit=words("jan febr feb mrt apr jun jul aug sept sep okt nov dec enz etc"),
        before_number=words("no nos"),
        often_last=words("n.v v.s"),
        starters=words(_STARTERS),
        lettered=words("plan deel bijlage groep klasse type optie categorie tabel figuur gebouw vitamine"),
    ),
)

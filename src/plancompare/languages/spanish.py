"""Spanish: abbreviations and treatments; ¿ and ¡ open what ? and ! close."""

from __future__ import annotations

from plancompare.languages.full_stops import FullStops, words
from plancompare.languages.rules import RuledLanguage

_ABBREVIATIONS = """
    sr sra sres sras srta d dª dña dr dra dres prof profa ing lic arq gral cnel cap tte sto sta fr excmo excma ilmo
    ilma ud uds vd vds avda av c pl pza ctra esq p.ej ej p.e cf cfr vid v ss s.m ee aa rr excl incl aprox tel teléf
    máx mín admón depto dpto prov ref reg trad vs caps n nro nros p pp t
"""
_NUMBERED = "art arts apdo fig figs núm núms pág págs párr secc tab tít vol vols disp inc lit no nos"
_STARTERS = """
    El La Los Las Un Una Unos Unas Lo Al Del En De Con Sin Por Para Según Sobre Desde Hasta Entre Tras Ante Bajo Y O
    Pero Si Sin No Ni Que Quien Cuando Como Donde Mientras Aunque Porque Pues Así Entonces Luego Después Antes Además
    También Sólo Solo Todo Toda Todos Todas Cada Este Esta Estos Estas Ese Esa Esos Esas Esto Eso Aquel Aquella Se Su
    Sus Yo Tú Él Ella Ellos Ellas Nosotros Usted Ustedes Mi Hay Es Son Fue Era Será Nadie Nada Algunos Muchos Otros
    Hoy Ayer
"""

SPANISH = RuledLanguage(
    tag="es",
    name="Spanish",
    full_stops=FullStops(
        abbreviations=words(_ABBREVIATIONS),
        before_digit=words("ene febr feb abr jun jul ago sept oct nov dic etc p.m a.m"),
        before_number=words(_NUMBERED),
        often_last=words("cía ltda"),
        starters=words(_STARTERS),
        lettered=words("plan parte anexo grupo clase tipo opción categoría tabla figura edificio vitamina"),
    ),
)

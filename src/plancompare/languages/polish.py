"""Polish: abbreviations and titles; r. and w. (year, century) may end a sentence behind their number."""

from __future__ import annotations

from plancompare.languages.full_stops import FullStops, words
from plancompare.languages.rules import RuledLanguage

_ABBREVIATIONS = """
    p pp ob dr prof hab mgr inż lic lek med ks bp abp kard św śp gen płk mjr kpt por sierż red dyr prez wicedyr adw
    rad zast m.in np tj tzn tzw zob cyt dz u ul al pl os woj pow gm zam ur zm wg ww tel faks nr nry art ust pkt pkty
    lit par poz rozdz rys tab tabl str s t vol cz zał ryc wyd oprac tłum przyp max min ok godz sp z.o.o p.n.e n.e ub
    br bm jw dn nast temp lok maks sygn nab ppłk k.c k.p.c k.k k.p.a konst
"""
_STARTERS = """
    W We Z Ze Na Do Od Po Przed Przy Pod Nad Za Dla Bez O U I A Ale Lecz Oraz Albo Lub Jednak Więc Zatem Dlatego
    Jeżeli Jeśli Gdy Kiedy Ponieważ Chociaż Choć Że Aby Żeby Kto Co Gdzie Jak Jaki Który Która Które Ten Ta To Te Ci
    Tego Tej Tym Tych On Ona Ono Oni One Ja My Wy Jego Jej Ich Nie Nikt Nic Wszystko Wszyscy Wszystkie Każdy Każda
    Tylko Także Również Potem Następnie Wtedy Dziś Wczoraj Teraz Tu Tam Są Jest Był Była Było Będzie Zgodnie Według
    Podczas
"""

POLISH = RuledLanguage(
    tag="pl",
    name="Polish",
    full_stops=FullStops(
        abbreviations=words(_ABBREVIATIONS),
        before_digit=words("itd itp etc"),
        joined=words("nr poz dz"),
        units=words("r w ww rr zł gr egz szt proc tys mln mld km m kg g godz min sek ha"),
        often_last=words("im"),
        starters=words(_STARTERS),
        lettered=words("plan część załącznik grupa klasa typ wariant kategoria tabela rysunek budynek witamina"),
    ),
)

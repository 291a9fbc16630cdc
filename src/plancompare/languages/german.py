"""German: a number with a full stop is an ordinal (am 3. Mai, im III. Quartal) unless a noun before it owns it."""

from __future__ import annotations

from plancompare.languages.full_stops import FullStops, words
from plancompare.languages.rules import RuledLanguage

_ABBREVIATIONS = """
    abk allg aufl az bde bearb bes betr bez bzgl bzw ca chr co d.h dgl dipl dr einschl entspr erl evtl exkl f ff fa
    fam fr frhr frl geb gegr gem gez ggf ggü h i.a habil hl hr hrn hrsg hs i.d.r i.s.d i.v.m i.ü ing inkl insb jh jhdt
    jr jur kfm kgl lfd lit lt mag med mfg min mind mio mrd mtl n nat o.ä o.g od p pf phil prof r rd rer s sen sog
    sozialvers st stellv str stud tit tsd u u.a u.ä u.u urspr usf v v.a v.chr verf vgl vorm vors vs z z.b z.t z.zt zit
    zzgl
"""
_NUMBERED = "art abs abb anl anm bd kap tab ziff pkt tel max nr nrn rn rz par fig buchst"
_STARTERS = """
    Der Die Das Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Ihre Im In Am An Auf Aus Bei Beim Mit Nach Von
    Vom Zu Zum Zur Für Um Und Aber Doch Dann Da Danach Dabei Dazu Damit Daher Deshalb Wenn Als So Auch Nur Nicht Dies
    Diese Dieser Dieses Diesem Diesen Man Wie Was Wer Wo Warum Hier Dort Jetzt Heute Gestern Den Dem Des Unter Über
    Durch Vor Während Trotz Wegen Gegen Ohne Bis Seit Sein Seine Seiner Unser Unsere Kein Keine Jeder Jede Jedes Alle
    Soweit Sofern Falls Ob Weil Denn Sondern Sowohl Näheres Wird Werden Ist Sind Hat Haben Kann Können Soll Sollen
    Darf Muss Insbesondere Außerdem Ferner Zudem Jedoch Siehe Vgl Zwei Drei Niemand Alles Etwas
"""
_CITED = """
    § §§ art artikel abs absatz nr nummer ziff ziffer satz s seite seiten kap kapitel tab tabelle abb abbildung anlage
    anhang teil band bd punkt version fassung zeile rn rz kennzahl str straße platz weg fig figur bild formel stufe
    zimmer gleis
"""

GERMAN = RuledLanguage(
    tag="de",
    name="German",
    full_stops=FullStops(
        abbreviations=words(_ABBREVIATIONS),
        suffixes=("str", "nr"),
        before_number=words(_NUMBERED),
        before_digit=words("jan febr feb mrz apr jun jul aug sept sep okt nov dez"),
        often_last=words("etc usw"),
        starters=words(_STARTERS),
        lettered=words("plan teil anlage anhang gruppe klasse typ fall variante haus block vitamin stufe"),
        cited=words(_CITED),
        ordinals=True,
    ),
)

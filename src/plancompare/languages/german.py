"""German: a number with a full stop is an ordinal (am 3. Mai), „ opens a quotation and “ closes it."""

from __future__ import annotations

from plancompare.languages.rules import RuledLanguage

_ABBREVIATIONS = (
    "abb abk abs allg anm art aufl bd bde bes bez bzw ca chr co d.h dgl dipl dr evtl exkl f ff fa fam fig "
    "fr frl geb gegr gem ggf h hl hr hrn hrsg i.d.r inkl ing insb jh jr kap kgl lit lt max mfg min mio "
    "mrd n nr o.ä o.g p par pf prof rd s sen sog st str stud tel tsd u u.a u.ä u.u v.a v.chr verf vgl vs "
    "z.b z.t z.zt ziff zit zzgl"
)
_STARTERS = (
    "Der Die Das Ein Eine Er Sie Es Wir Ich Ihr Im In Am An Auf Aus Bei Mit Nach Von Zu Zum Zur Für Und "
    "Aber Doch Dann Da Wenn Als So Auch Nur Nicht Dies Diese Dieser Dieses Man Wie Was Wer Wo Hier Dort "
    "Jetzt Heute Den Dem Des Unter Über Durch Vor Während Trotz Wegen Sein Seine Unser Unsere Kein Keine "
    "Jeder Jede Jedes Alle Soweit Sofern Falls"
)

GERMAN = RuledLanguage(
    tag="de",
    name="German",
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    often_last=frozenset(("etc", "usw", "usf")),
    starters=frozenset(_STARTERS.split()),
    ordinal_dots=True,
    low_quote=True,
)

"""Clauses of exception and condition in German; the form of a line stands in `plancompare.languages.concepts`."""

WORDS = """
-: wenn auch, nach oben, nach unten, nach wie vor, je nach, nach Hause, vor allem, vor Ort, bis auf weiteres, nach
    und nach, nach Ansicht, nach außen, als ob, vor kurzem, nach rechts, nach links, bis heute, im Falle von
exception: außer, ausgenommen, mit Ausnahme, es sei denn, abgesehen von, außer wenn, soweit nicht, sofern nicht,
    wenn nicht | ausnahm*, außer*, abgesehen, neben, bis auf, sondern, jedoch, statt, ausgeschl*, ausgen*, hinaus,
    ausschl*, davon, sonst
condition: wenn, falls, sofern, soweit, im Falle, im Fall, unter der Bedingung, unter der Voraussetzung,
    vorausgesetzt, vorbehaltlich, für den Fall, solange, insoweit, insofern, nur dann | sobald, fall*, beding*,
    vorausse*, ob, sollte*, wann, vorbehalt*, dann, je nachdem, anderenfalls, ansonsten, während, einmal, bevor,
    bei, wer, abhäng*
regardless: ungeachtet, unabhängig von, unabhängig davon, gleichgültig, unbeschadet, trotz, obwohl, auch wenn,
    selbst wenn, obgleich, wenngleich, ohne Rücksicht, egal | dennoch, jedoch, ganz gleich, jede*, ob,
    unabhängig*, doch, allerdings, auch immer, selbst, sogar, während, beliebig*
before: bevor, ehe | zuvor, früher, bereits, erst, zunächst, voraus*, schon, vorher, ehe*, gegenüber
"""

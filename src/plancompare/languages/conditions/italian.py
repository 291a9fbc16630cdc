"""Clauses of exception and condition in Italian; the form of a line stands in `plancompare.languages.concepts`."""

WORDS = """
-: come se, dopo tutto, anche se, prima di tutto, finora
exception: salvo, tranne, eccetto, ad eccezione, a eccezione, a meno che, ad esclusione, fatta eccezione, fuorché,
    salvo che, a meno di, ad esclusione | ecce*, esclu*, meno, oltre, fuori, esen*, altr*, invece, però, diver*,
    al di fuori, soltanto, se non
condition: se, purché, a condizione, qualora, in caso, nel caso, ove, laddove, sempre che, a patto,
    subordinatamente, quando, nella misura in cui, finché, nell'ipotesi | quand*, casi, condizion*, dove, chi, una
    volta, dopo, subordin*, second*, fino, eventual*, dipend*, allorché, non appena, caso*, al, altrimenti
regardless: indipendentemente, a prescindere, nonostante, malgrado, sebbene, benché, anche se, fatto salvo, fatti
    salvi, fermo restando, qualunque sia, quale che sia, senza distinzione, pur | senza*, indip*, prescind*,
    tuttavia, salv*, malgr*, qualsias*, qualunque, ogni, comunque, pure, distinz*, anche, però, qual*, ferm*,
    bensì
before: prima di, prima del, prima della, prima che, prima dell*, anteriormente | prim*, preced*, preventiv*,
    previ*, anticip*, ante*, già, fino, anzitutto, entro, innanzi
"""

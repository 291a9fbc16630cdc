"""Clauses of exception and condition in Polish; the form of a line stands in `plancompare.languages.concepts`."""

WORDS = """
-: jak gdyby, po prostu, po polsku, do tej pory, po raz, przed chwilą
exception: z wyjątkiem, oprócz, chyba że, z wyłączeniem, poza, prócz, wyjąwszy, o ile nie, jeżeli nie, jeśli nie |
    wyjątk*, wyjątek, wyłącz*, inn*, lecz, jedynie, natomiast, jednak, niż, pomij*, za wyjątkiem, wyklucz*
condition: jeśli, jeżeli, o ile, pod warunkiem, w przypadku, w razie, z zastrzeżeniem, gdy, gdyby, dopóki, w
    wypadku | gdy*, kiedy, warun*, przypad*, wypad*, zastrze*, raz*, kto, gdzie, o ile, czy, inaczej, zależ*,
    skoro, jeśliby, aby, żeby, wówczas, wtedy
regardless: niezależnie od, bez względu, niezależnie, bez uszczerbku, pomimo, mimo, choć, chociaż, nawet jeśli,
    nawet jeżeli, bez różnicy, bez rozróżnienia | nawet, niezal*, jednak*, względ*, lecz, jakiekol*, każd*,
    naruszeń, żad*, wszel*, wszyst*, mimo*, natomiast, choc*, różnic*
before: przed, zanim, nim | uprzed*, wcześn*, poprzed*, najpierw, dawn*, już, pierw*
"""

"""Clauses of exception and condition in Spanish; the form of a line stands in `plancompare.languages.concepts`."""

WORDS = """
-: como si, después de todo, antes que nada, si bien es, hasta ahora, salvo que se, antes bien
exception: salvo, excepto, con excepción, a excepción, a menos que, con exclusión, exceptuando, salvo que,
    exceptuados, a no ser que, excluyendo, con la excepción, a excepción de | excep*, exclu*, otr*, menos, pero,
    además, sino, aparte, exen*, fuera, sólo, únicamente, salvo*, exención, más que, más de, aunque, embargo
condition: si, siempre que, siempre y cuando, en caso, en el caso, a condición, con sujeción a, en el supuesto,
    bajo la condición, con la condición, en la medida, mientras, cuando, en tanto, sujeto a, con tal que | cuando,
    caso*, condición*, condicion*, supuesto, quien*, transcurr*, suje*, según, excepto, depend*, reserva, al
regardless: cualquiera que sea, cualquiera que fuere, cualesquiera que sean, sea cual sea, sea cual fuere, con
    independencia, independientemente de, a pesar, pese a, no obstante, sin perjuicio, aunque, aun cuando, sin
    distinción, sin importar, si bien, bien que | cual*, independ*, perjuicio, obstante, embargo, pero, bien,
    incluso, tampoco, aun*, distinción, importa*, ningún, ninguna, pesar, pese, sea
before: antes de, antes que, antes del, previo a, con anterioridad | ante*, previ*, primer*, preced*, antes,
    adelant*, vísper*, frente, hace
"""

"""Clauses of exception and condition in Portuguese; the form of a line stands in `plancompare.languages.concepts`."""

WORDS = """
-: como se, antes de mais, depois de tudo, até agora, além do mais
exception: salvo, exceto, excepto, com exceção, com excepção, a menos que, com exclusão, a não ser, exceptuando,
    excetuando, excluindo, exceptuados, excetuados | exce*, exclu*, outr*, menos, além, fora, senão, isent*,
    apenas, somente, porém, contudo, ressalv*, diferente*, em vez
condition: <se, desde que, caso, em caso, no caso, contanto que, sob condição, na condição, na medida, sem
    prejuízo, quando, sob reserva, sujeito a, enquanto, mediante, na hipótese | quand*, condiç*, hipótese, quem,
    onde, reserv*, depend*, assim, senão, medida, uma vez, sujeit*, conforme, sempre, depois, após, ao, cas*
regardless: independentemente, não obstante, sem prejuízo, apesar de, apesar do, apesar da, embora, ainda que,
    mesmo que, qualquer que seja, quaisquer que sejam, seja qual for, sem distinção, mesmo se | sem*, indep*,
    prejuízo, obstante, contudo, qual*, todavia, mesmo, distinção, porém, no entanto, entanto, seja, apesar,
    import*, nenhum*
before: antes de, antes do, antes da, antes que, anteriormente a, antes dos, antes das | ante*, prévi*, preced*,
    primeir*, já, adianta*, véspera, perante, pré*
"""

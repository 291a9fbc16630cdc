"""Clauses of exception and condition in French; the form of a line stands in `plancompare.languages.concepts`."""

WORDS = """
-: comme si, même si, après tout, avant tout, jusqu'ici, d'après, jusqu'à présent, afin que ne, en tant que, avant
    tout
exception: sauf, excepté, à l'exception, à moins que, hormis, à l'exclusion, à moins de, sauf si, exception faite
    | except*, exclu*, autre*, outre, part, sinon, exempt*, uniquement, toutefois, en dehors, exception*, plutôt,
    contrairement, cependant
condition: si, s'il, s'ils, s'elle, à condition, à condition que, sous réserve, en cas, au cas où, dans le cas,
    dans la mesure où, pourvu que, sous condition, pour autant que, tant que, dès lors que, dans l'hypothèse, sous
    réserve de | lorsqu*, quand, dès, cas, réserv*, condition*, où, sinon, une fois, selon, suppos*, éventuel*,
    après, quiconque, afin, mesure, aussi longtemps, toutefois
regardless: quel que soit, quelle que soit, quels que soient, quelles que soient, nonobstant, malgré, en dépit,
    indépendamment de, indépendamment du, indépendamment des, sans préjudice, même si, bien que, quoique, sans
    égard, sans distinction, peu importe | toutefois, cependant, aucun*, encore que, distinction, néanmoins,
    quel*, quoi*, pourtant, préjudic*, que ce soit, importe*, indépend*, n'importe, dépit, qu'il
before: avant, avant de, avant que, avant d'*, préalablement à | avant*, préalable*, précéd*, d'abord, auparavant,
    jusqu*, anticip*, veille, ancien*, déjà, devant, plus tôt, d'ici, antérieur*, lors, prévent*, au plus tard
"""

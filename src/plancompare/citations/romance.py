"""The words of citations in French, Spanish, Italian and Portuguese."""

from __future__ import annotations

from plancompare.citations.vocabulary import Words

FRENCH = Words(
    units={
        "article": r"articles?|arts?\.",
        "clause": r"clauses?",
        "recital": r"considérants?",
        "paragraph": r"paragraphes?|§§?|par\.|alinéas?|al\.",
        "subparagraph": r"sous-(?:paragraphe|alinéa)s?",
        "point": r"points?|(?-i:n[°º]s?)|numéros?|chiffres?",
        "letter": r"lettres?|let\.|litt?\.",
        "chapter": r"chapitres?|chap\.",
        "section": r"sections?|sect\.",
        "part": r"parties?|(?-i:titres?|livres?)",
        "annex": r"annexes?|appendices?",
        "table": r"tableaux?",
        "figure": r"figures?|fig\.",
    },
    of=r"d[eu](?: l['’]| la)?|des|à l['’]|à la|au|aux|de",
    and_=r"et|ou|et/ou|ainsi que|et d[eu](?: l['’])?|et à l['’]|et aux?",
    to=r"jusqu['’]à|à",
    ordinals=(
        r"premi(?:er|ère) (?:deuxième|seconde?) troisième quatrième cinquième sixième septième huitième "
        r"neuvième dixième"
    ),
    ordinals_after=r"premi(?:er|ère) (?:deuxième|seconde?) troisième quatrième cinquième",
    number_first=r"(?:er|re|e|ème)",
    before={"this": r"présente?s?|cet|cette|ce", "same": r"mêmes?|dite?s?|ledit|ladite", "preceding": r"susdite?s?"},
    after={
        "preceding": r"(?:immédiatement )?(?:précédente?s?|ci-dessus|qui précède)",
        "following": r"suivante?s?|ci-après|ci-dessous",
    },
    own=r"\s*,?\s*(?:d[eu]s? (?:la |l['’])?(?:présente?s?|même|contrat|convention|accord)|ci-)",
    foreign=r"\s*,?\s*(?:d[eu]s?|de l['’]|de la|d['’])\s*\w|\s+[A-Z]{2,}\b",
    singular=r".*[^s.§]",
    lead=r"(?:n[°º]s?|de)",
)

SPANISH = Words(
    units={
        "article": r"artículos?|arts?\.",
        "clause": r"cláusulas?|disposici(?:ón|ones)",
        "recital": r"considerandos?",
        "paragraph": r"apartados?|párrafos?|§§?|aps?\.|párr\.",
        "point": r"puntos?|numeral(?:es)?|incisos?|fracci(?:ón|ones)|ordinal(?:es)?",
        "letter": r"letras?|literal(?:es)?|let\.",
        "chapter": r"capítulos?|cap\.",
        "section": r"secci(?:ón|ones)",
        "part": r"partes?|(?-i:[Tt]ítulos?|[Ll]ibros?)",
        "annex": r"anexos?|apéndices?",
        "table": r"(?-i:[Tt]ablas?|[Cc]uadros?)",
        "figure": r"figuras?|fig\.",
    },
    of=r"del?(?: l[ao]s?)?|en el|en la|al",
    and_=r"[yeou]|y/o|así como|y del?|y al",
    to=r"al?|hasta(?: el| la)?",
    ordinals="primer[oa]? segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] séptim[oa] octav[oa] noven[oa] décim[oa]",
    ordinals_after=(
        "primer[oa] segund[oa] tercer[oa] cuart[oa] quint[oa] sext[oa] séptim[oa] octav[oa] noven[oa] décim[oa]"
    ),
    number_first=r"[.º°ª]{1,2}",
    before={"this": r"presente|este|esta", "same": r"mism[oa]|dich[oa]|citad[oa]", "preceding": r"anterior"},
    after={"preceding": r"(?:inmediatamente )?(?:anterior|precedente|que antecede)", "following": r"siguientes?"},
    own=r"\s*,?\s*(?:del?|a) (?:l[ao]s? )?(?:presentes?|est[ea]|mism[oa]|contrato|acuerdo|convenio)\b",
    foreign=r"\s*,?\s*del?\s+\w|\s+[A-Z]{2,}\b",
    singular=r".*[^s.§]",
    lead=r"(?:n[°ºo]s?\.?|del?)",
)

ITALIAN = Words(
    units={
        "article": r"articol[oi]|artt?\.",
        "clause": r"clausol[ae]",
        "recital": r"considerand[oi]",
        "paragraph": r"comm[ai]|paragraf[oi]|§§?|par\.|co\.|c\.(?=\s?\d)",
        "point": r"punt[oi]|numer[oi]|(?-i:n\.|nn\.)(?=\s?\d)",
        "letter": r"letter[ae]|lett\.",
        "chapter": r"capitol[oi]|cap[oi](?=\s+[IVX\d])|cap\.",
        "section": r"sezion[ei]",
        "part": r"part[ei]|(?-i:[Tt]itol[oi]|[Ll]ibr[oi])",
        "annex": r"allegat[oi]|appendic[ei]",
        "table": r"tabell[ae]",
        "figure": r"figur[ae]|fig\.",
    },
    of=r"dell['’]|dell[ae]|del|dei|degli|di|nell['’]|all['’]|al",
    and_=r"ed?|o|e/o|nonché|e dell['’]|e all['’]",
    to=r"fino al?|fino all['’]|all['’]|al|a",
    ordinals="prim[oa] second[oa] terz[oa] quart[oa] quint[oa] sest[oa] settim[oa] ottav[oa] non[oa] decim[oa]",
    ordinals_after="prim[oa] second[oa] terz[oa] quart[oa] quint[oa]",
    before={
        "this": r"present[ei]|quest[oa]|quest['’]",
        "same": r"medesim[oa]|stess[oa]|dett[oa]",
        "preceding": r"precedent[ei]|predett[oa]",
    },
    after={"preceding": r"(?:immediatamente )?precedent[ei]|che precede", "following": r"successiv[oi]|seguent[ei]"},
    own=r"\s*,?\s*(?:del|della|dell['’]|al) ?(?:presente|medesim[oa]|stess[oa]|contratto|accordo)\b",
    foreign=r"\s*,?\s*(?:del|della|dell['’]|dei|delle|di)\s*\w|\s+[A-Z]{2,}\b|\s+[a-z]\.\s?[a-z]\.",
    singular=r".*[oae]",
    lead=r"(?:n\.|da|dal|dall['’])",
)

PORTUGUESE = Words(
    units={
        "article": r"artigos?|arts?\.",
        "clause": r"cláusulas?",
        "recital": r"considerandos?",
        "paragraph": r"parágrafos?|§§?|n\.[ºo°]s?|n[º°]s?|números?",
        "point": r"pontos?|incisos?|itens|item",
        "subpoint": r"subal[ií]neas?|sub-?it(?:em|ens)",
        "letter": r"al[ií]neas?|letras?",
        "chapter": r"capítulos?|cap\.",
        "section": r"sec?ç(?:ão|ões)",
        "part": r"partes?|(?-i:[Tt]ítulos?|[Ll]ivros?)",
        "annex": r"anexos?|apêndices?",
        "table": r"(?-i:[Tt]abelas?|[Qq]uadros?)",
        "figure": r"figuras?|fig\.",
    },
    of=r"d[oa]s?|de|n[oa]s?|ao",
    and_=r"e|ou|e/ou|bem como|e d[oa]s?|e ao",
    to=r"a|ao|à|até|até ao?",
    ordinals="primeir[oa] segund[oa] terceir[oa] quart[oa] quint[oa] sext[oa] sétim[oa] oitav[oa] non[oa] décim[oa]",
    ordinals_after="primeir[oa] segund[oa] terceir[oa] quart[oa] quint[oa]",
    before={
        "this": r"presente|este|esta|deste|desta|neste|nesta",
        "same": r"mesm[oa]|referid[oa]|dit[oa]",
        "preceding": r"anterior",
    },
    after={"preceding": r"(?:imediatamente )?(?:anterior(?:es)?|precedente)", "following": r"seguintes?"},
    own=r"\s*,?\s*(?:d[oa]|n[oa]) (?:presente|mesm[oa]|contrato|acordo)|\s*,?\s*(?:deste|desta|neste|nesta)\b",
    foreign=r"\s*,?\s*d[oa]s?\s+\w|\s+[A-Z]{2,}\b",
    lead=r"(?:n\.?[º°o]s?)",
    singular=r".*[^s.§]",
)

"""The words of citations in English, German and Dutch."""

from __future__ import annotations

from plancompare.citations.vocabulary import Words

ENGLISH = Words(
    units={
        "article": r"articles?|arts?\.",
        "section": r"sections?|secs?\.|§§?",
        "clause": r"clauses?|cl\.",
        "rule": r"rules?",
        "recital": r"recitals?",
        "paragraph": r"paragraphs?|paras?\.?|sub-?sections?|sub-?clauses?|subs\.",
        "subparagraph": r"sub-?paragraphs?|sub-?paras?\.?",
        "point": r"points?|items?|(?-i:Nos?\.)",
        "subpoint": r"sub-?points?|sub-?items?",
        "chapter": r"chapters?|ch\.",
        "subchapter": r"divisions?|subchapters?",
        "part": r"parts?|(?-i:Title|Book)",
        "annex": (
            r"annex(?:es)?|appendix|appendices|(?-i:Schedules?|Exhibits?|Attachments?|SCHEDULE|EXHIBIT)|"
            r"(?:appended|attached) (?:tables?|forms?)"
        ),
        "table": r"(?-i:Tables?)",
        "figure": r"(?-i:Figures?|Figs?\.|Diagram)",
    },
    of=r"of(?: the)?|to|in|under",
    and_=r"and|or|and/or|&|as well as|and of|and with",
    to="to|through|until|up to|and up to",
    ordinals="first second third fourth fifth sixth seventh eighth ninth tenth",
    ordinals_after="one two three four five six seven eight nine ten",
    number_first=r"(?:st|nd|rd|th)",
    before={
        "preceding": r"(?:immediately )?(?:preceding|previous|foregoing|above|prior)",
        "following": r"following|next|succeeding|subsequent",
        "this": r"this|the present|these",
        "same": r"that|the same|said|such",
    },
    after={"preceding": r"above(?!-)", "this": r"hereof|hereto"},
    own=(
        r"\s*,?\s*(?:hereof|hereto|herein|hereunder|(?:of|to|in|under) (?:this|the present|these|those|that|"
        r"such|the (?:above|preceding|same|agreement|contract|terms|plan|schedule)))\b"
    ),
    foreign=(
        r"\s*,?\s*(?:of|to|in|under)\s+(?:the|that|its|an?|said|[A-Z])|\s+(?:[A-Z]{2,}|[A-Z][a-z]+ (?:Act|"
        r"Code|Law))\b"
    ),
    foreign_before=(
        r"(?:(?:Act|Code|Treaty|Convention|Constitution|Regulation|Directive|Charter|Law)['’]?s?|[a-z][’']s|"
        r"\b[A-Z]{3,}(?:['’]s)?)\s*[,(]?\s*$"
    ),
    singular=r".*[^s.§]",
    lead=r"(?:no\.?|nos\.?|from)",
)

GERMAN = Words(
    units={
        "article": r"Artikel[sn]?|Artt?\.|§§?|Paragra(?:ph|f)(?:en|s)?",
        "clause": r"Klauseln?",
        "recital": r"Erwägungsgr(?:und|unde|undes|ünde|ünden)",
        "paragraph": r"Abs(?:atz|atzes|ätze|ätzen)|Abs\.",
        "subparagraph": r"Unterabs(?:atz|atzes|ätze|ätzen)|Unterabs\.|UAbs\.",
        "point": r"Nummern?|(?-i:Nrn?\.)|Ziffern?|Ziff\.|Punkt(?:e[ns]?|s)?",
        "letter": r"Buchstaben?s?|Buchst\.|lit\.",
        "chapter": r"Kapiteln?s?|Kap\.",
        "section": r"Abschnitt(?:e[ns]?|s)?",
        "subchapter": r"Unterabschnitt(?:e[ns]?|s)?",
        "part": r"Teil(?:e[ns]?|s)?|Titels?|Buch(?:es|s)?",
        "annex": r"Anhang(?:[es]+)?|Anhänge[n]?|Anlagen?",
        "table": r"Tabellen?",
        "figure": r"Abbildung(?:en)?|Abb\.",
    },
    of=r"de[rsmn]|von|zu[mr]?|in|im|",
    and_=r"und|oder|sowie|bzw\.|und/oder",
    to=r"bis zu[mr]?|bis",
    ordinals=(
        r"erste[rsnm]? zweite[rsnm]? dritte[rsnm]? vierte[rsnm]? fünfte[rsnm]? sechste[rsnm]? siebte[rsnm]? "
        r"achte[rsnm]? neunte[rsnm]? zehnte[rsnm]?"
    ),
    ordinals_after="eins zwei drei vier fünf sechs sieben acht neun zehn",
    before={
        "preceding": (
            r"(?:unmittelbar )?(?:vorstehende|vorhergehende|vorangehende|vorangegangene|vorige|obige|"
            r"vorgenannte)[rnsm]?"
        ),
        "following": r"(?:nach)?folgende[rnsm]?|nächste[rnsm]?|nachstehende[rnsm]?",
        "this": r"diese[rsmn]?|vorliegende[rnsm]?",
        "same": r"desselben|derselben|demselben|jene[srnm]",
    },
    own=r"\s*,?\s*(?:(?:des|der|von|dieser|dieses) )?(?:diese[rsn]|vorliegende[nrs]|Vertrage?s|Vereinbarung|Satzung)\b",
    foreign=r"\s*,?\s*(?:de[rs]|von|zur|zum)\s+\w|\s+(?:[A-ZÄÖÜ]{2,}|[A-ZÄÖÜ][\w]*[A-ZÄÖÜ]+\w*|(?:S?GG|[IVX]+ SGB))\b",
    foreign_before=r"\b[A-ZÄÖÜ]{3,}\s*[,(]?\s*$",
    lead=r"(?:Nr\.)",
    singular=r".*",
    noun=r"[A-ZÄÖÜ]",
)

DUTCH = Words(
    units={
        "article": r"artikel(?:en|s)?|artt?\.",
        "clause": r"clausules?|bepaling(?:en)?",
        "recital": r"overweging(?:en)?",
        "paragraph": r"lid|leden|alinea['’]?s?|paragra(?:af|fen)|§§?",
        "point": r"punt(?:en)?|onderde(?:el|len)(?!\s+[a-z]\b)|subonderde(?:el|len)|(?-i:nrs?\.)",
        "letter": r"onder(?=\s+[a-z]\b(?!['’]))|onderde(?:el|len)(?=\s+[a-z]\b)|letters?|sub(?=\s+[a-z]\b)",
        "chapter": r"hoofdstuk(?:ken)?|hfst\.",
        "section": r"afdeling(?:en)?",
        "part": r"de(?:el|len)|(?-i:[Tt]itels?|[Bb]oek(?:en)?)",
        "annex": r"bijlagen?|aanhangsel(?:s|en)?",
        "table": r"tabel(?:len)?",
        "figure": r"figu(?:ur|ren)|fig\.",
    },
    of=r"van(?: de| het)?|in|bij",
    and_=r"en|of|en/of|alsmede|en van",
    to=r"tot en met|tot|t/m|t\.e\.m\.",
    ordinals="eerste tweede derde vierde vijfde zesde zevende achtste negende tiende",
    number_first=r"(?:e|de|ste)",
    before={
        "preceding": r"(?:onmiddellijk )?(?:vorige?|voorgaande|voorafgaande|bovenstaande|voornoemde)",
        "following": r"volgende?|onderstaande",
        "this": r"dit|deze|dezer|onderhavige?",
        "same": r"dat|hetzelfde|dezelfde|genoemde?",
    },
    own=r"\s*,?\s*(?:van|bij|in) (?:dit|deze|dezelfde|hetzelfde|de overeenkomst)\b",
    foreign=r"\s*,?\s*van\s+\w|\s+[A-Z]{2,}\b|\s+[A-Z][a-z]+wet\b",
    singular=r".*[^sn.§]",
)

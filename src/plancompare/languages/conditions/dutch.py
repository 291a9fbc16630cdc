"""Clauses of exception and condition in Dutch; the form of a line stands in `plancompare.languages.concepts`."""

WORDS = """
-: alsof, als het ware, na elkaar, voor zover bekend, tot nu toe, voor het, voor de, voor een, als gevolg
exception: behalve, tenzij, met uitzondering, uitgezonderd, uitgesloten, behoudens, met uitsluiting, anders dan |
    uitgez*, uitzond*, ander*, behoud*, buiten, uitgesl*, naast, slechts, uitsl*, echter
condition: <als, indien, wanneer, mits, op voorwaarde, voor zover, ingeval, in geval, zolang, onder voorbehoud,
    met dien verstande, in het geval | geval*, voorwaard*, toen, waar, zodra, bij, voorbehoud, tenzij, wie,
    afhankelijk, mocht*, na, nadat, eenmaal
regardless: ongeacht, onverminderd, niettegenstaande, ondanks, hoewel, ook al, zelfs als, onafhankelijk van,
    zonder onderscheid | hoewel, onverm*, onafh*, toch, echter, zelfs, ook, welke*, wat, hoe, geen, onversch*,
    evenwel, elk*, alhoewel, dan ook, desondanks
before: voordat, alvorens, vooraleer, voorafgaand aan | voor*, eerst*, eerder*, vroeg*, alvorens, tot, reeds,
    vóór, prior*
"""

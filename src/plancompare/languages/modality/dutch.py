"""Modal words in Dutch; the form of a line stands in `plancompare.languages.modality`."""

WORDS = """
-: zonder vertraging, zonder verwijl
required: moet, moeten, dient te, dienen te, dient … te worden, is verplicht, zijn verplicht, bent verplicht
permitted: mag, mogen, kan, kunnen, kunt, is bevoegd, zijn bevoegd, is gerechtigd, zijn gerechtigd
forbidden: mag … niet, mag … geen, mag … nooit, mogen … niet, mogen … geen, mogen … nooit, kan … niet, kan
    … geen, kunnen … niet, kunnen … geen, kunt … niet, kunt … geen, niet … mag, niet … mogen, niet … kan,
    niet … kunnen, geen … mag, geen … mogen, geen … kan, geen … kunnen, niemand mag, niemand kan, is verboden,
    zijn verboden
excused: hoef* … niet, hoef* … geen, niet … hoef*, geen … hoef*, is niet verplicht, zijn niet verplicht
negated: moet … niet, moeten … niet, niet … moet, niet … moeten, geen … moet, moet … geen, moeten … geen
unclear: zou, zouden, moest*, mocht*, kon, konden, nodig, noodzakelijk, vereist, toegestaan, verplicht, verboden,
    moet … kunnen, moeten … kunnen, kan … niet alleen, kan … nodig zijn, heeft het recht, hebben het recht, als
    … kan, als … kunnen, als … kunt, als … mag, als … mogen, als … moet, als … moeten, indien … kan, indien
    … kunnen, indien … kunt, indien … mag, indien … mogen, indien … moet, indien … moeten, wanneer … kan,
    wanneer … kunnen, wanneer … kunt, wanneer … mag, wanneer … mogen, wanneer … moet, wanneer … moeten, kan
    … moeten, kunnen … moeten, kunt … moeten, kan er, kunnen er, kan … dat … niet, kunnen … dat … niet, kan
    … om … niet
beside: niet, geen, nooit, niemand, niets, zonder, alleen, slechts, uitsluitend, tenzij, noch, pas, behalve, enkel,
    misschien, mogelijk, eventueel, waarschijnlijk, hoogstens, maximaal, ten hoogste, vermijd*, voorkom*, afzien,
    onthoud*
"""

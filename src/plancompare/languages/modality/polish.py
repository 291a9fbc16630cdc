"""Modal words in Polish; the form of a line stands in `plancompare.languages.modality`."""

WORDS = """
-: nie później niż, nie mniej niż, nie wcześniej niż, niezwłocznie, nie tylko, bez zwłoki, bez opóźnienia
required: musi, muszą, musisz, musicie, ma obowiązek, mają obowiązek, jest obowiązan*, są obowiązan*, jest
    zobowiązan*, są zobowiązan*, zobowiązany jest, zobowiązani są, obowiązany jest
permitted: może, mogą, możesz, możecie, można, wolno, jest uprawnion*, są uprawnion*
forbidden: nie może, nie mogą, nie możesz, nie można, nie wolno, zabrania się, zakazuje się, jest zabronion*, jest
    zakazan*
excused: nie musi, nie muszą, nie musisz, nie ma obowiązku, nie jest zobowiązan*, nie są zobowiązan*, nie jest
    obowiązan*, nie trzeba
unclear: powin*, należy, mógł*, mogł*, mogl*, musiał*, musiel*, trzeba, konieczn*, wymagan*, dozwolon*,
    zabronion*, musi móc, nie tylko może, nie tylko musi, może być konieczn*, może zaistnieć, ma prawo, mają
    prawo, nie ma prawa, jeśli … może, jeśli … mogą, jeśli … można, jeśli … musi, jeśli … muszą, jeśli …
    możesz, jeżeli … może, jeżeli … mogą, jeżeli … można, jeżeli … musi, jeżeli … muszą, jeżeli … możesz, gdy
    … może, gdy … mogą, gdy … można, gdy … musi, gdy … muszą, gdy … możesz
beside: nie, ani, nikt, nic, bez, tylko, jedynie, wyłącznie, chyba że, żad*, dopóki, oprócz, być może,
    ewentualnie, prawdopodobnie, co najwyżej, maksymalnie, powstrzym*, unik*, zapobie*
"""

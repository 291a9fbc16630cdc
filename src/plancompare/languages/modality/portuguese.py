"""Modal words in Portuguese; the form of a line stands in `plancompare.languages.modality`."""

WORDS = """
-: não menos de, não inferior a, sem demora, sem atraso, sem prejuízo
required: deve, devem, deverá, deverão, tem de, têm de, tem que, têm que, terá de, terão de, é obrigad*, são
    obrigad*, fica obrigad*, é obrigatóri*, será obrigad*, serão obrigad*
permitted: pode, podem, poderá, poderão, está autorizad*, estão autorizad*, é permitid*, é possível
forbidden: não pode, não podem, não poderá, não poderão, não se pode, não se podem, não é permitid*, não é
    possível, é proibid*, são proibid*, é vedad*, são vedad*, ninguém pode, ninguém será, nenhum* … pode,
    nenhum* … poderá, nenhum* … deve, nenhum* … deverá
excused: não é obrigad*, não são obrigad*, não é necessári*, não é obrigatóri*, não precisa*, não tem de, não
    têm de, não tem que, não têm que, não há necessidade
negated: não deve, não devem, não deverá, não deverão, não se deve
unclear: deveria*, poderia*, devia*, podia*, possa, possam, deva, devam, pode ser que, pode ter de, pode ter que,
    pode ser necessári*, pode precisar, deve poder, necessári*, obrigatóri*, permitid*, proibid*, precisa*, teve
    de, teve que, pôde, não só pode, não só deve, tem o direito, têm o direito, poderá ter de, poderá ter que,
    poderão ter de, poderá precisar, poderá ser necessári*, pode não, podem não, poderá não, quando … pode,
    quando … podem, quando … deve, quando … devem, pode necessitar, podem necessitar, pode haver, podem haver,
    poderá haver, poderá necessitar, pode acontecer, não pode ser obrigad*, ninguém pode ser obrigad*
beside: não, nenhum*, nunca, jamais, sem, ninguém, nem, só, somente, apenas, unicamente, exclusivamente, salvo,
    exceto, excepto, nada, a menos, algum, alguma, talvez, eventualmente, possivelmente, provavelmente, no máximo,
    até, máximo, abst*, evit*, imped*
"""

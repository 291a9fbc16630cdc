"""Modal words in Italian; the form of a line stands in `plancompare.languages.modality`."""

WORDS = """
-: non meno di, senza indugio, senza ritardo, non inferiore a, senza indugi, senza pregiudizio
required: deve, devono, dovrà, dovranno, devi, bisogna, è tenut*, sono tenut*, è obbligat*, sono obbligat*, è
    obbligatori*, sarà tenut*, saranno tenut*
permitted: può, possono, potrà, potranno, puoi, si può, è autorizzat*, sono autorizzat*, ha facoltà di, è
    possibile, sarà possibile
forbidden: non può, non possono, non potrà, non potranno, non puoi, non si può, non si possono, non è
    possibile, non è consentit*, non sono consentit*, non è permess*, è vietat*, sono vietat*, è proibit*,
    nessun* … può, nessun* … deve, nessun* … potrà
excused: non è tenut*, non sono tenut*, non è obbligat*, non sono obbligat*, non è necessari*, non sono
    necessari*, non occorre, non è obbligatori*, non serve, non c’è bisogno, non c'è bisogno, non bisogna, non
    sarà tenut*, non saranno tenut*
negated: non deve, non devono, non dovrà, non dovranno, non devi, non si deve, non si devono
unclear: dovrebbe*, dovrest*, potrebbe*, potrest*, doveva*, poteva*, possa, possano, debba, debbano, può darsi,
    può essere necessari*, può dover*, deve poter*, necessari*, occorre, obbligatori*, consentit*, permess*,
    vietat*, non può che, non può … se non, non solo può, non solo deve, ha diritto di, hanno diritto di, nulla
    … può, nulla … deve, se … può, se … possono, se … deve, se … devono, se … puoi, se … devi, quando …
    può, quando … possono, quando … deve, quando … devono, quando … puoi, quando … devi, può aver bisogno,
    possono aver bisogno, può esserci, possono esserci, potrà esserci, non può essere obbligat*, non può essere
    costrett*, nessun* può essere costrett*, nessun* può essere obbligat*
beside: non, nessun*, mai, senza, solo, soltanto, solamente, esclusivamente, unicamente, né, salvo, tranne,
    purché, a meno, nulla, nullo, alcun*, niente, forse, eventualmente, probabilmente, magari, al massimo, fino,
    massimo, al più, asten*, evit*, impedi*
"""

"""Modal words in Spanish; the form of a line stands in `plancompare.languages.modality`."""

WORDS = """
-: no menos de, no inferior a, sin demora, no obstante, sin dilación, sin perjuicio
required: debe, deben, deberá, deberán, debes, debemos, tiene que, tienen que, tendrá que, tendrán que, hay
    que, está obligad*, están obligad*, es obligatori*, estará obligad*, estarán obligad*, vendrá obligad*
permitted: puede, pueden, podrá, podrán, puedes, podemos, está autorizad*, están autorizad*, es posible, se
    permite
forbidden: no puede, no pueden, no podrá, no podrán, no puedes, no se puede, no se pueden, no se podrá, no se
    podrán, no lo puede, no es posible, no se permite, no está permitid*, queda prohibid*, está prohibid*,
    están prohibid*, se prohíbe, nadie puede, nadie podrá, ning* … podrá, ning* … puede, ning* … deberá,
    ning* … debe
excused: no está obligad*, no están obligad*, no es necesario, no es obligatori*, no tiene que, no tienen que, no
    tiene por qué, no tienen por qué, no necesita*, no hace falta, no hay que, no será necesario, no estará
    obligad*, no estarán obligad*
negated: no debe, no deben, no deberá, no deberán, no debes, no se debe, no se deben, no se deberá
unclear: debería*, podría*, debía*, podía*, pueda*, deba*, debe de, puede que, puede tener que, puede ser
    necesario, debe poder, deben poder, necesari*, obligatori*, permitid*, prohibid*, tuvo que, pudo, no solo
    puede, no sólo puede, no puede … más que, no podrá … sino, necesita*, tiene derecho a, tienen derecho a,
    si … puede, si … pueden, si … debe, si … deben, cuando … puede, cuando … pueden, cuando … debe, cuando
    … deben, puede necesitar, pueden necesitar, puede haber, pueden haber, puede ser que, puede ocurrir, no podrá
    ser obligad*, no puede ser obligad*, nadie podrá ser obligad*, nadie puede ser obligad*
beside: no, ning*, nunca, sin, nadie, ni, sólo, solo, solamente, únicamente, exclusivamente, salvo, excepto,
    nada, tampoco, a menos que, algun*, quizá, quizás, tal vez, posiblemente, probablemente, a lo mejor, como
    máximo, a lo sumo, hasta, máximo, abst*, evit*, impedi*
"""

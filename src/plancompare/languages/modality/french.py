"""Modal words in French; the form of a line stands in `plancompare.languages.modality`."""

WORDS = """
-: sans délai, sans retard, sans préjudice, sans frais
required: doit, doivent, devra, devront, devez, devrez, dois, il faut, il faudra, est tenu*, sont tenu*, êtes
    tenu*, est obligé*, est obligatoire, sera tenu*, seront tenu*
permitted: peut, peuvent, pourra, pourront, pouvez, pourrez, peux, est autorisé*, sont autorisé*, est libre de,
    sont libres de, il est possible
forbidden: ne peut, ne peuvent, ne pourra, ne pourront, ne pouvez, ne pourrez, ne peux, ne saurait, il est
    interdit, n’est pas autorisé*, n'est pas autorisé*, il n’est pas possible, il n'est pas possible, ne faut
    pas, ne se peut, ne … peut, ne … peuvent, ne … pouvez, ne peut … pas, ne peut en aucun cas, ne peut …
    plus, ne peuvent … pas, ne peuvent en aucun cas, ne peuvent … plus, ne pourra … pas, ne pourra en aucun cas,
    ne pourra … plus, ne pourront … pas, ne pourront en aucun cas, ne pourront … plus, ne pouvez … pas, ne
    pouvez en aucun cas, ne pouvez … plus, ne pourrez … pas, ne pourrez en aucun cas, ne pourrez … plus, ne peux
    … pas, ne peux en aucun cas, ne peux … plus
excused: n’est pas tenu*, n'est pas tenu*, ne sont pas tenu*, n’est pas obligé*, n'est pas obligé*, n’êtes
    pas obligé*, n'êtes pas obligé*, n’est pas nécessaire, n'est pas nécessaire, n’est pas obligatoire,
    n'est pas obligatoire, n’a pas à, n'a pas à, n’ont pas à, n'ont pas à, n’avez pas à, n'avez pas à,
    n’avez pas besoin, n'avez pas besoin, n’a pas besoin, n'a pas besoin, n’ont pas besoin, n'ont pas besoin, ne
    doit pas nécessairement, ne doivent pas nécessairement, inutile de, ne sera pas tenu*, ne seront pas tenu*
negated: ne doit, ne doit … pas, ne doit en aucun cas, ne doit … jamais, ne doivent, ne doivent … pas, ne
    doivent en aucun cas, ne doivent … jamais, ne devra, ne devra … pas, ne devra en aucun cas, ne devra …
    jamais, ne devront, ne devront … pas, ne devront en aucun cas, ne devront … jamais, ne devez, ne devez …
    pas, ne devez en aucun cas, ne devez … jamais, ne dois, ne dois … pas, ne dois en aucun cas, ne dois …
    jamais, ne … doit, ne … doivent, ne … devez
unclear: devrai*, devrait, devraient, pourrai*, pourrait, pourraient, puisse*, pourriez, devriez, devait, devaient,
    pouvait, pouvaient, doit pouvoir, doivent pouvoir, peut devoir, peuvent devoir, faudrait, faut, nécessaire*,
    obligatoire*, permis*, autorisé*, ne peut … que, ne peuvent … que, ne pouvez … que, ne doit … que, ne
    doivent … que, ne pourra … que, ne devrait, ne pourrait, ne … que, peut se révéler nécessaire, peut
    s’avérer nécessaire, a le droit, ont le droit, n’a pas le droit, n'a pas le droit, il faut noter, il faut
    savoir, est interdit*, sont interdit*, si … peut, si … peuvent, si … pouvez, si … doit, si … doivent, si
    … devez, lorsque … peut, lorsque … peuvent, lorsque … pouvez, lorsque … doit, lorsque … doivent, lorsque
    … devez, quand … peut, quand … peuvent, quand … pouvez, quand … doit, quand … doivent, quand … devez, si
    l’on peut, peut manquer, pouvez avoir besoin, peut avoir besoin, peuvent avoir besoin, pourrez avoir besoin,
    il peut y avoir, peut y avoir, peut arriver, il se peut, que vous ne pouvez, que l’on ne peut, qu’il ne peut,
    ne peut être tenu*, ne peuvent être tenu*, ne peut être obligé*, ne peut être contraint*, nul ne peut
    être obligé*, nul ne peut être contraint*
beside: ne, n, pas, aucun*, nul*, jamais, sans, que si, seul*, seulement, uniquement, sauf, exclusivement, ni,
    rien, personne, n’*, n'*, manque*, peut-être, éventuellement, probablement, sans doute, au plus, au maximum,
    jusqu*, abst*, s’abst*, s'abst*, évit*, empêch*, renonc*
"""

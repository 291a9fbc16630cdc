"""Modal words in German; the form of a line stands in `plancompare.languages.modality`."""

WORDS = """
-: nicht später als, nicht weniger als, ob oder nicht, nicht nur, nichtöffentlich*, ohne verzögerung, ohne
    schuldhaftes zögern, ohne verzug
required: muss, muß, müssen, musst, müßt, müsst, ist verpflichtet, sind verpflichtet
permitted: darf, dürfen, darfst, dürft, kann, können, kannst, könnt, ist berechtigt, sind berechtigt, ist befugt,
    sind befugt, steht es frei
forbidden: darf … nicht, darf … kein*, darf … niemals, dürfen … nicht, dürfen … kein*, dürfen … niemals,
    kann … nicht, kann … kein*, können … nicht, können … kein*, nicht … darf, nicht … dürfen, nicht … kann,
    nicht … können, kein* … darf, kein* … dürfen, kein* … kann, kein* … können, niemand darf, niemand kann,
    weder … darf, ist untersagt, ist verboten, sind verboten, ist unzulässig, sind unzulässig
excused: muss … nicht, muss … kein*, müssen … nicht, müssen … kein*, nicht … muss, nicht … müssen, kein*
    … müssen, brauch* … nicht, brauch* … kein*, nicht … brauch*, ist nicht verpflichtet, sind nicht
    verpflichtet
unclear: soll*, könnte*, dürfte*, müsste*, möchte*, musste*, konnte*, durfte*, erforderlich*, notwendig*, nötig*,
    erlaubt, gestattet, verboten, zulässig, verpflichtet, berechtigt, darf … nicht nur, kann … nicht nur, muss …
    nicht nur, nicht nur … kann, nicht nur … muss, nicht nur … darf, kann … nicht … nur, muss … können,
    müssen … können, muss sichergestellt, kann … erforderlich, kann … nötig, kann … notwendig, benötig*,
    brauch*, hat das recht, haben das recht, hat … recht auf, wenn … kann, wenn … können, wenn … darf, wenn …
    dürfen, wenn … muss, wenn … müssen, falls … kann, falls … können, falls … darf, falls … dürfen, falls
    … muss, falls … müssen, sofern … kann, sofern … können, sofern … darf, sofern … dürfen, sofern … muss,
    sofern … müssen, ob … kann, ob … können, ob … darf, ob … dürfen, ob … muss, ob … müssen, soweit …
    kann, soweit … können, soweit … darf, soweit … dürfen, soweit … muss, soweit … müssen, muss … um …
    nicht, muss … dass … nicht, müssen … um … nicht, müssen … dass … nicht, kann … um … nicht, kann …
    dass … nicht, können … um … nicht, können … dass … nicht, darf … um … nicht, darf … dass … nicht,
    dürfen … um … nicht, dürfen … dass … nicht, muss … ein* nicht, müssen … ein* nicht, kann … ein*
    nicht, können … ein* nicht, darf … ein* nicht, dürfen … ein* nicht, kann … müssen, können … müssen,
    kann es … geben, können … vorkommen, kann vorkommen, kann … nicht … verpflichtet werden, kann … nicht …
    gezwungen werden, darf … nicht … gezwungen werden, niemand darf … gezwungen werden, niemand kann …
    gezwungen werden, niemand kann … verpflichtet werden
beside: nicht, kein*, nie, niemals, niemand*, nichts, ohne, nur, lediglich, weder, außer, erst, ausschließlich,
    allenfalls, un*bar*, es sei denn, solange, eventuell, möglicherweise, vielleicht, unter umständen,
    gegebenenfalls, ggf, wahrscheinlich, höchstens, maximal, bis zu, spätestens, wenig, unterlass*, vermeid*,
    vermied*, verhinder*, verzicht*, enthalten
"""

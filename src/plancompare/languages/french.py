"""French: abbreviations, and a blank before ; : ! ? and within « »."""

from __future__ import annotations

from plancompare.languages.rules import RuledLanguage

_ABBREVIATIONS = (
    "m mm mme mmes mlle dr pr st ste av apr art al c.-à-d cf chap coll dir ed éd env ex fasc fig ibid id "
    "p.ex n no nos p pp par réf s sq suppl t v vol vs"
)
_STARTERS = (
    "Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Tu Ce Cet Cette Ces En Dans Sur Sous Par Pour "
    "Avec Sans Et Mais Or Donc Car Si Quand Comme Puis Alors Au Aux Du De À Son Sa Ses Notre Nos C D L "
    "Après Avant Tout Toute Tous Toutes Lorsque"
)

FRENCH = RuledLanguage(
    tag="fr",
    name="French",
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    often_last=frozenset(("etc",)),
    starters=frozenset(_STARTERS.split()),
)

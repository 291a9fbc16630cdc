"""French: abbreviations, and a blank before ; : ! ? and within « »."""

from __future__ import annotations

from plancompare.languages.full_stops import FullStops, words
from plancompare.languages.rules import RuledLanguage

_ABBREVIATIONS = """
    m ch mm mme mmes mlle mlles dr drs pr st ste sts mgr me av bd c.-à-d cf chap coll dir éd env ex hab ibid id p.ex
    réf règl resp suppl tél trad v vs vx c.c n
"""
_NUMBERED = "art arts al alin app fasc fig figs tab tabl no nos p pp t vol vols par"
_STARTERS = """
    Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Tu Ce Cet Cette Ces En Dans Sur Sous Par Pour Avec Sans Et
    Mais Or Donc Car Si Quand Comme Puis Alors Au Aux Du De À Son Sa Ses Leur Leurs Notre Nos Votre Vos C D L Après
    Avant Tout Toute Tous Toutes Lorsque Chaque Aucun Aucune Cela Ceci Ainsi Toutefois Cependant Enfin Ensuite Selon
    Depuis Pendant Afin Qui Que Quel Quelle Où Pourquoi Comment Voir Y Mon Ma Mes Plusieurs Certains Certaines Nul
    Personne Rien
"""

FRENCH = RuledLanguage(
    tag="fr",
    name="French",
    full_stops=FullStops(
        abbreviations=words(_ABBREVIATIONS),
        before_number=words(_NUMBERED),
        before_digit=words("janv févr avr juil sept oct nov déc etc cie"),
        starters=words(_STARTERS),
        lettered=words("plan annexe partie groupe classe type option catégorie tableau figure bâtiment vitamine"),
    ),
)

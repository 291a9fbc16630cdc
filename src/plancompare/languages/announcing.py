"""Words that point at what follows, in fifteen languages: the following, 下列, nachstehend.

Drafters announce a list in formulas of their own, and translators put one for another: “bedeuten die folgenden
Begriffe” for 次の各号に掲げる用語の意義は、それぞれ当該各号に定めるところによる.
"""

from __future__ import annotations

from plancompare.fold import fold
from plancompare.languages.expressions import expression

_WORDS = expression(
    r"\b(?:following|as follows|below|thus|hereinafter|(?:nach|nachsteh|hiernach)?folgend\w*|nachstehend\w*|wie folgt"
    r"|suivante?s?|ci-après|ci-dessous|siguientes?|a continuación|seguent[ei]|quanto segue|di seguito|seguintes?"
    r"|a seguir|abaixo|volgende?|hierna|onderstaande?|następując\w*|co następuje|poniższ\w*|\w*следующ\w*|ниже"
    r"|aşağıda\w*|\w*الآتي\w*|\w*التالي\w*|[مك]ما يلي|ما يلي)\b"
    r"|ต่อไปนี้|ดังนี้|다음|次[のに]|下記|以下|各号|各號|当該号|下列|如下|下述"
)
_COLONS = (":", "：", "︰")


def points_ahead(words: str) -> bool:
    """Whether some words point at what follows."""
    return bool(_WORDS.search(fold(words)))


def announces(text: str) -> bool:
    """Whether a text announces what follows, by its last mark."""
    return text.rstrip().endswith(_COLONS)

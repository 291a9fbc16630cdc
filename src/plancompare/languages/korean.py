"""Korean: words stand apart, a date is written with full stops (2018. 9. 20.), a quotation goes on with 라고."""

from __future__ import annotations

from plancompare.languages.expressions import expression
from plancompare.languages.full_stops import FullStops
from plancompare.languages.rules import RuledLanguage

_SAID = (
    "말했|말하|물었|묻|대답(?!하지)|답했|답하|소리|외쳤|외치|중얼|덧붙|되물|속삭|부르짖|강조했|설명했|밝혔|전했|지적했"
)

KOREAN = RuledLanguage(
    tag="ko",
    name="Korean",
    quoted=expression(r"\s?이?라[고는며면]|하?[고며]\s|는\s|[은이가을를의에와과도로]\s|\s*[,，、]"),
    attributed=expression(
        rf"\s*(?:[^\s.!?,]{{1,8}}\s){{0,2}}[^\s.!?,]{{1,8}}[이가은는]\s(?:[^\s.!?,]{{1,8}}\s)?(?:{_SAID})"
    ),
    finals=expression(r"[다요까죠네군라자오음함임됨]$"),
    embedded=expression(r"[은는이가도]\s?$"),
    full_stops=FullStops(number_ends=False, labels=expression(r"(?:^|\s)[가나다라마]$")),
    bound=200,
)

"""Korean: words stand apart, a date is written with full stops (2018. 9. 20.), a quotation goes on with 라고."""

from __future__ import annotations

import re

from plancompare.languages.rules import RuledLanguage

KOREAN = RuledLanguage(
    tag="ko",
    name="Korean",
    quoted=re.compile(r"\s*(?:이?라[고는며면]|[하]?고\s|[하]?며\s|는\s|[은이가을를의에와과도로]\s|[,，、])"),
    number_ends=False,
    bound=200,
)

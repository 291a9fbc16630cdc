"""Words that limit, grade or condition what a sentence says, by what they mean: gradually, 共同, „unverzüglich“.

A page per language, as `plancompare.languages.concepts` reads it:

    gradually: gradual*, step by step | little by little, over time
"""

from __future__ import annotations

from plancompare.languages.concepts import Concepts

_PAGES = Concepts(__name__)
qualifiers = _PAGES.said
places = _PAGES.places
concepts = _PAGES.names

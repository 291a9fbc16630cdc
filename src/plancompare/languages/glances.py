"""The language of a long text among those of one script, from a few places spread over the whole.

A text in a language whose grammar words are known has them everywhere, and hardly those of another; what these words
leave open is looked at by n-grams, twice. Where nothing is plain, nothing is told: then it takes a look at all of it.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from plancompare.languages.grammar_words import owners

SHORT = 1_500  # code points of a text that is to be looked at as a whole
GLANCES = 2  # glances of n-grams, which must tell the same
PLACES = 20  # of a glance
WIDTH = 50  # code points at a place
PLAIN = 40.0  # nats by which a glance must prefer its language to every other

GRAMMAR_SHARE = 0.3  # of the words: those that carry grammar in the language of the text
ALONE_SHARE = 0.08  # of the words: those that do so in no other language
ALONE = 10  # so many different ones of these
FEWER = 10  # times as few as these are those of any other language

_WORD = re.compile(r"[^\W\d_]+")


def at_a_glance(text: str, wanted: frozenset[str]) -> str:
    """The language among those wanted that the text is plainly in; "" if a glance does not tell.

    The places of each glance are spread over the whole, so that a passage of code or a quotation fills none of them.
    """
    if len(text) < SHORT:
        return ""
    step = len(text) // (GLANCES * PLACES)
    places = [text[at : at + WIDTH] for at in range(0, step * GLANCES * PLACES, step)]
    told = _by_words(_WORD.findall(" ".join(places).lower()))
    return told if told in wanted else _by_ngrams(places, wanted)


def _by_words(words: list[str]) -> str:
    """The language that the words which carry grammar tell."""
    known = owners()
    speaking = list(filter(known.__contains__, words))
    alone = Counter(known[word][0] for word in speaking if len(known[word]) == 1).most_common(2)
    if not alone or alone[0][1] < max(ALONE_SHARE * len(words), FEWER * sum(count for _, count in alone[1:])):
        return ""
    tag = alone[0][0]
    if sum(tag in known[word] for word in speaking) < GRAMMAR_SHARE * len(words):
        return ""
    return tag if sum(known[word] == (tag,) for word in frozenset(speaking)) >= ALONE else ""


def _by_ngrams(places: list[str], wanted: frozenset[str]) -> str:
    """The language that n-grams tell at each glance."""
    import py3langid

    told: set[str] = set()
    for first in range(GLANCES):
        ranked = py3langid.rank(" ".join(places[first::GLANCES]))
        (tag, score), (_, second) = islice((each for each in ranked if each[0] in wanted), 2)
        told.add(tag)
        if len(told) > 1 or score - second < PLAIN:
            return ""
    return told.pop()

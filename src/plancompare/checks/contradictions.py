"""Do the words contradict each other? A seller for the buyer, before for after, Tuesday for Monday, Germany for France.

**What it catches.** `opposite-word`: the landlord against „Mieter“, 輸入 against “export”, “north” against « sud ».
`name-mismatch`: “Monday” against 火曜日, “Germany” against « France », 韓國語 against 日本語, 北京 against “Shanghai”.

**Why it matters.** Who buys has become who sells, and a deadline is on another day. The sentence is whole, its words
are of one kind, and neither a number nor a term tells.

**A bad pair.** “The seller pays the costs.” against „Der Käufer trägt die Kosten.“

**A good pair.** “The seller pays the buyer's costs.” against „Der Verkäufer trägt die Kosten des Käufers.“

Both sides must say it: in one sentence against one sentence, each has one word of a closed group that the other has in
no form, or has once less than the other, as where “the seller pays the seller”. A country, its language and its people
count as one name. What can be said by denying the opposite (“not valid” against „ungültig“) is no fault where one side
alone denies something. A name is less sure to be wrong where it is that of a text's own language: guides that speak of
“the French pages” speak of their own in each language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plancompare.checks.wording import short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.fold import fold
from plancompare.languages.groups import Member, members
from plancompare.languages.modality import denies
from plancompare.model import Bead, Comparison, Side, Span

_OPPOSITE = Rule(
    "opposite-word",
    "accuracy/mistranslation",
    Severity.warning,
    "A word of one side is the opposite of one on the other: buyer and seller, before and after.",
    threshold=0.3,
    because=("The source says “{word}”, the translation the contrary: “{word there}”.",),
)
_NAME = Rule(
    "name-mismatch",
    "accuracy/mistranslation",
    Severity.warning,
    "A day, a country, a language or a city of one side is another one on the other.",
    threshold=0.3,
    because=("The source names “{word}”, the translation “{word there}”.",),
)
_PACKAGES = tuple(f"plancompare.languages.{name}" for name in ("opposites", "names", "territories"))
_NAMES = frozenset(("country", "city", "continent", "weekday"))
_DENIABLE = frozenset((
    "accept", "active", "add", "before", "begin", "direct", "early", "easy", "enable", "fast", "full", "guilty",
    "high", "include", "increase", "install", "large", "legal", "local", "long", "majority", "manual", "natural",
    "new", "old", "online", "permanent", "positive", "profit", "public", "purchase", "read", "rich", "safe", "show",
    "strong", "success", "true", "valid", "win",
))  # fmt: skip
"""The groups of which not to be one may be to be the other; the buyer is never who does not sell."""
_SURE_NAME, _SURE_ROLE, _SURE_OTHER, _REPEATED, _OWN_LANGUAGE = 0.85, 0.8, 0.6, 0.6, 0.5
_CONFIDENT = 0.8
_COPIED = 4
"""Letters: words of two languages that are spelt alike have as many."""
_SPOKEN = {
    "ar": ("arabic",), "de": ("DE", "AT"), "en": ("GB", "US"), "es": ("ES", "MX"), "fr": ("FR",), "it": ("IT",),
    "ja": ("JP",), "ko": ("KR",), "nl": ("NL",), "pl": ("PL",), "pt": ("PT", "BR"), "ru": ("RU",), "th": ("TH",),
    "tr": ("TR",), "zh": ("CN", "TW", "HK"),
}  # fmt: skip
"""The countries of a language, as the pages name them."""


class _Pair(NamedTuple):
    """Two words that exclude each other, with their places in their sentences."""

    here: Member
    there: Member
    is_repeated: bool = False  # one of them stands on both sides


class Contradictions:
    """Implements `seams.Check` for single sentences that render each other."""

    rules = (_OPPOSITE, _NAME)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for each group of which the two sentences have different members."""
        code = comparison.source.code | comparison.target.code
        for bead in comparison.beads:
            single = len(bead.source) == len(bead.target) == 1 and bead.confidence >= _CONFIDENT
            if single and code.isdisjoint((*bead.source, *bead.target)):
                for pair in _pairs(comparison, bead):
                    deniable = pair.here.group in _DENIABLE
                    if not _is_copied(comparison, bead, pair) and not (deniable and not _deny_alike(comparison, bead)):
                        yield _finding(comparison, bead, pair)


def _pairs(comparison: Comparison, bead: Bead) -> list[_Pair]:
    """The words that contradict each other, each in one pair: who buys is in the group of buyers and in that of buying.

    What only perhaps says the same is looked for where it would excuse.
    """
    here = _said(comparison, "source", bead.source[0], doubtful=False)
    there = _said(comparison, "target", bead.target[0], doubtful=False) if here else []
    if not any(_contradictions(here, there)):
        return []
    here = _said(comparison, "source", bead.source[0], doubtful=True)
    there = _said(comparison, "target", bead.target[0], doubtful=True)
    pairs = {pair.here.span.start: pair for pair in reversed(list(_contradictions(here, there)))}
    return list({pair.there.span.start: pair for pair in reversed(pairs.values())}.values())


def _said(comparison: Comparison, side: Side, key: str, *, doubtful: bool) -> list[Member]:
    """The words of groups in a sentence."""
    words = _sentence(comparison, side, key)
    return list(members(words, comparison.document(side).language, *_PACKAGES, doubtful=doubtful))


def _is_copied(comparison: Comparison, bead: Bead, pair: _Pair) -> bool:
    """Whether one of the words stands in the other sentence too, in the same letters: text that was left as it is."""
    texts = _sentence(comparison, "source", bead.source[0]), _sentence(comparison, "target", bead.target[0])
    words = [fold(text[word.span.start : word.span.stop]) for text, word in zip(texts, pair[:2], strict=True)]
    return any(
        len(word) >= _COPIED and _begins(word, fold(text)) for word, text in zip(words, texts[::-1], strict=True)
    )


def _begins(word: str, text: str) -> bool:
    """Whether a word of the text begins so, as Verkäufer not with Käufer; in scripts without capitals, anywhere."""
    if word[0].upper() == word[0]:
        return word in text
    return bool(re.search(rf"(?<![^\W\d_]){re.escape(word)}", text))


def _sentence(comparison: Comparison, side: Side, key: str) -> str:
    document = comparison.document(side)
    return document.words(document.sentence_of[key].span)


def _deny_alike(comparison: Comparison, bead: Bead) -> bool:
    """Whether both sentences deny something, or neither does."""
    here = denies(_sentence(comparison, "source", bead.source[0]), comparison.source.language)
    return here == denies(_sentence(comparison, "target", bead.target[0]), comparison.target.language)


def _contradictions(here: list[Member], there: list[Member]) -> Iterator[_Pair]:
    """Of each group whose members both say for sure, the one that only this side says and the one of the other."""
    others = {word.group for word in there if word.is_sure}
    for group in dict.fromkeys(word.group for word in here if word.is_sure and word.group in others):
        mine, theirs = _only(here, there, group), _only(there, here, group)
        if len(mine) == len(theirs) == 1:
            yield _Pair(mine[0], theirs[0])
        elif group not in _DENIABLE and len(mine) + len(theirs) == 1:
            yield from _one_for_another(here, there, group)


def _one_for_another(here: list[Member], there: list[Member], group: str) -> Iterator[_Pair]:
    """A member that one side says once less and another that it says once more: the seller pays the seller."""
    mine, theirs = _places(here, group), _places(there, group)
    said, said_there = Counter(word.name for word in mine), Counter(word.name for word in theirs)
    less, more = said - said_there, said_there - said
    if less.total() == more.total() == 1:
        (one,), (other,) = less, more
        if not all(word.is_sure for word in (*mine, *theirs) if word.name in (one, other)):
            return
        last = [word for word in mine if word.name == one][-1], [word for word in theirs if word.name == other][-1]
        yield _Pair(*last, is_repeated=True)


def _places(words: list[Member], group: str) -> list[Member]:
    """The words of a group, one for each place; what is sure before what is not."""
    places: dict[int, Member] = {}
    for word in words:
        if word.group == group and (word.is_sure or word.span.start not in places):
            places[word.span.start] = word
    return list(places.values())


def _only(here: Iterable[Member], there: Iterable[Member], group: str) -> list[Member]:
    """What the first words surely say of a group and the others not even perhaps; each member once."""
    known = {word.name for word in there if word.group == group}
    said = {word.name: word for word in here if word.group == group and word.is_sure and word.name not in known}
    return list(said.values())


def _finding(comparison: Comparison, bead: Bead, pair: _Pair) -> Finding:
    starts = [
        document.sentence_of[key].span.start
        for document, (key,) in ((comparison.source, bead.source), (comparison.target, bead.target))
    ]
    spans = [Span(at + word.span.start, at + word.span.stop) for at, word in zip(starts, pair[:2], strict=True)]
    words = short(comparison.source.words(spans[0])), short(comparison.target.words(spans[1]))
    is_name = pair.here.group in _NAMES
    rule = _NAME if is_name else _OPPOSITE
    return Finding(
        rule,
        f"“{words[0]}” is “{words[1]}” in the translation, {'another name' if is_name else 'its opposite'}",
        rule.severity,
        round(_sure(comparison, pair) * bead.trust, 3),
        Place("source", bead.source[0], spans[0]),
        (Place("target", bead.target[0], spans[1]),),
        {"word": words[0], "word there": words[1]},
    )


def _sure(comparison: Comparison, pair: _Pair) -> float:
    if pair.is_repeated:
        return _REPEATED
    if pair.here.group not in _NAMES:
        return _SURE_OTHER if pair.here.group in _DENIABLE else _SURE_ROLE
    languages = (document.language.split("-")[0] for document in (comparison.source, comparison.target))
    own = {country for language in languages for country in _SPOKEN.get(language, ())}
    return _OWN_LANGUAGE if pair.here.name in own or pair.there.name in own else _SURE_NAME

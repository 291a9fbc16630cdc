"""Which of the strings that recur in a text are terms, and which may render one.

A string is cut free of grammar at its ends; a place belongs to the longest term that fits it; a Chinese string must be
seen to end where it ends, beside a break, grammar or a common word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plancompare.align.repeats import Range, Recurring
from plancompare.align.rows import Row
from plancompare.languages.grammar_words import ZH_INSIDE, ZH_NOUN_ENDS, ZH_TAILS, ZH_WORDS
from plancompare.languages.words import NO, is_ideograph

_LONG_WORD = 9  # letters from which on a single German word is a compound
_OPEN = 1 / 3  # of its places, where a Chinese term must be seen to end
_SAMPLE = 4  # places that are looked at to see whether it is a name
_COMMON = 3  # places that make a pair of ideographs a word of its own


def terms(row: Row, repeats: Sequence[Recurring]) -> list[Recurring]:
    """The terms among the recurring strings of a text, those with the most text first."""
    merged: dict[str, Recurring] = {}
    for cut in (cut for repeat in repeats if (cut := _as_term(row, repeat))):
        code = row.code(cut.first)
        old = merged.get(code, cut)
        merged[code] = replace(old, places=tuple(sorted({*cut.places, *old.places})))
    pairs = common_pairs(row, repeats)
    taken = [False] * len(row.ids)
    chosen = []
    for term in sorted(merged.values(), key=lambda t: (-len(row.words(t.first)), t.places)):
        own = tuple(p for p in term.places if True not in taken[p : p + term.width])
        if len({row.beads[p] for p in own}) >= 2 and stands_free(row, term.width, own, pairs):
            for p in own:
                taken[p : p + term.width] = [True] * term.width
            chosen.append(replace(term, places=own))
    return sorted(chosen, key=lambda t: (-len(t.places) * len(row.words(t.first)), t.places))


def candidates(row: Row, repeats: Sequence[Recurring]) -> list[Recurring]:
    """The recurring strings of a target that may render terms."""
    pairs = common_pairs(row, repeats)
    return [found for repeat in repeats if (found := _as_candidate(row, repeat, pairs))]


def trimmed(row: Row, where: Range) -> Range:
    """The range without grammar at its ends; it may be empty."""
    start, stop = where.start, where.stop
    first, last = row.grammar
    while start < stop:
        if _is_idle(row.name(start), first):
            start += 1
        elif _is_idle(row.name(stop - 1), last):
            stop -= 1
        elif _begins_with_verb(row, start, stop):
            start += 2
        elif _ends_with_tail(row, start, stop):
            stop -= 2
        else:
            break
    return Range(start, stop)


def _begins_with_verb(row: Row, start: int, stop: int) -> bool:
    return row.language.startswith("zh") and stop - start > 3 and _pair(row, start) in ZH_WORDS


def _ends_with_tail(row: Row, start: int, stop: int) -> bool:
    """Whether a Chinese string ends with a verb, or with a noun that follows many a term (中心建設)."""
    if not row.language.startswith("zh") or stop - start < 4:
        return False
    last = _pair(row, stop - 2)
    return last in ZH_WORDS or (stop - start > 5 and last in ZH_TAILS)


def _is_idle(name: str, grammar: frozenset[str]) -> bool:
    return name in grammar or name.isdigit() or (len(name) < 2 and not is_ideograph(name))


def _pair(row: Row, at: int) -> str:
    return row.name(at) + row.name(at + 1)


def _as_term(row: Row, repeat: Recurring) -> Recurring | None:
    if repeat.width < 3 and row.language.startswith("zh") and is_ideograph(row.name(repeat.places[0])):
        return None
    where = trimmed(row, repeat.first)
    if where.stop <= where.start or not (row.seams[where.start] and row.seams[where.stop]):
        return None
    width, shift = where.stop - where.start, where.start - repeat.places[0]
    places = tuple(p + shift for p in repeat.places)
    sample = places[:_SAMPLE]
    is_name = 2 * sum(row.is_name(Range(p, p + width)) for p in sample) > len(sample)
    return Recurring(width, places, is_name) if _is_term(row, where, is_name) else None


def _as_candidate(row: Row, repeat: Recurring, pairs: set[str]) -> Recurring | None:
    """The string cut free of grammar, if it is no single letter and may begin and end where it does."""
    if repeat.width == 1 and is_ideograph(row.name(repeat.places[0])):
        return None
    where = trimmed(row, repeat.first)
    width, shift = where.stop - where.start, where.start - repeat.places[0]
    if not width or NO in row.named(where) or not (row.seams[where.start] and row.seams[where.stop]):
        return None
    words = row.words(where)
    if len(words) < (4 if row.spaced and width == 1 and not words.isupper() else 2):
        return None
    places = tuple(place + shift for place in repeat.places)
    return Recurring(width, places) if stands_free(row, width, places, pairs) else None


def _is_term(row: Row, where: Range, is_name: bool) -> bool:
    """Long enough for its script, without digits, and without grammar in it but for one word in a name."""
    names, length = row.named(where), len(row.words(where))
    if any(map(str.isdigit, "".join(names))):
        return False
    inside = sum(name in row.grammar[0] for name in names)
    if row.language.startswith("zh"):
        return length >= 3 and not any(name in ZH_INSIDE for name in names)
    if row.language.startswith("ja"):
        return NO not in names and length >= (3 if all(map(is_ideograph, names)) else 4)
    if row.language.startswith("ko"):
        return length >= 4 and not inside
    if row.language.startswith("de"):  # every noun has a capital, and compounds are one word
        nouns = any(part[:1].isupper() for part in row.words(where).split())
        return nouns and not inside and (len(names) > 1 or length >= _LONG_WORD)
    if len(names) > 1:
        return inside <= int(is_name)
    return is_name and len(names[0]) >= 4


def common_pairs(row: Row, repeats: Sequence[Recurring]) -> set[str]:
    """Pairs of words that recur so often that they are taken for words of their own, as Chinese words of two signs."""
    return {"".join(row.named(r.first)) for r in repeats if r.width == 2 and len(r.places) >= _COMMON}


def stands_free(row: Row, width: int, places: Sequence[int], pairs: set[str]) -> bool:
    """Whether the string is seen to begin and to end: beside a break, grammar, or a pair that is a word of its own."""
    if not row.language.startswith("zh"):
        return True
    first, last = row.grammar

    def begins(at: int) -> bool:
        before, pair = row.name(at - 1), _pair(row, at - 2)
        return before == "" or before in last or pair in pairs or pair in ZH_WORDS

    def ends(at: int) -> bool:
        after, pair = row.name(at), _pair(row, at)
        return after == "" or after in first or pair in pairs or pair in ZH_WORDS or pair in ZH_TAILS

    least = _OPEN * len(places)
    ending = row.name(places[0] + width - 1) in ZH_NOUN_ENDS
    return sum(map(begins, places)) >= least and (ending or sum(ends(p + width) for p in places) >= least)

"""What became of a source since an earlier revision of it, sentence by sentence, and what that says of a finding."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Literal

from plancompare.findings import Finding, Since
from plancompare.fold import fold
from plancompare.model import Clause, Comparison, Document, Span

State = Literal["same", "changed", "new"]

LIKE = 50.0
"""Likeness in per cent from which on a sentence is an earlier one that was changed, and no new one."""
MOVED_LIKE = 75.0
"""The same for one that was moved as well."""
CROWD = 60
"""Sentences of a changed stretch up to which each is held against each."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What is known of the earlier revision.

    `states` are those of the sentences of the source and, under the key of the clause, of its headings. `earlier` has
    the earlier words of those that were changed. `translated` are the folded sentences of the earlier translation; None
    if nobody knows it: then it is taken to be the same. `found` are the fingerprints of what was found in the earlier
    pair; None if that pair is the present one.
    """

    states: Mapping[str, State] = field(default_factory=dict)
    earlier: Mapping[str, str] = field(default_factory=dict)
    translated: frozenset[str] | None = None
    found: frozenset[str] | None = frozenset()


def changes(old: Document | None, new: Document, old_target: Document | None = None) -> Changes:
    """How `new` came to be from `old`; None if there was nothing.

    Sentences that only moved, or differ in blanks, width and letter case alone, are the same.
    """
    before, after = list(_texts(old)) if old else [], list(_texts(new))
    was, is_ = [folded(words) for _, words in before], [folded(words) for _, words in after]
    came_from = _origins(was, is_)
    states: dict[str, State] = {}
    earlier: dict[str, str] = {}
    for index, (key, _) in enumerate(after):
        origin = came_from.get(index)
        if origin is None:
            states[key] = "new"
        elif was[origin] == is_[index]:
            states[key] = "same"
        else:
            states[key], earlier[key] = "changed", before[origin][1]
    translated = frozenset(folded(words) for _, words in _texts(old_target)) if old_target else None
    return Changes(states, earlier, translated)


def _origins(was: Sequence[str], is_: Sequence[str]) -> dict[int, int]:
    """Which earlier sentence each present one comes from; those that are new are left out.

    First those that stand in the order of before, then those that were moved, then those that were changed in their
    place, at last those that were moved and changed.
    """
    origins: dict[int, int] = {}
    stretches: list[tuple[range, range]] = []
    for kind, a, b, c, d in SequenceMatcher(None, was, is_, autojunk=False).get_opcodes():
        if kind == "equal":
            origins.update(zip(range(c, d), range(a, b), strict=True))
        else:
            stretches.append((range(a, b), range(c, d)))
    gone: dict[str, list[int]] = defaultdict(list)
    for index in (index for old, _ in stretches for index in old):
        gone[was[index]].append(index)
    for index in (index for _, new in stretches for index in new):
        if gone.get(is_[index]):
            origins[index] = gone[is_[index]].pop(0)
    for least, places in ((LIKE, stretches), (MOVED_LIKE, [(range(len(was)), range(len(is_)))])):
        for old, new in places:
            taken = set(origins.values())
            left = [index for index in old if index not in taken], [index for index in new if index not in origins]
            origins.update((c, a) for a, c in _likest(was, is_, *left, least))
    return origins


def folded(words: str) -> str:
    """What counts of a sentence: its words, whatever blanks, width and letter case they stand in."""
    return " ".join(fold(words).split()).casefold()


def _texts(document: Document) -> Iterator[tuple[str, str]]:
    """Headings under the key of their clause, and sentences, in the order of the text."""
    for clause in document.walk():
        if clause.heading:
            yield clause.key, document.words(clause.heading)
        for sentence in clause.sentences:
            yield sentence.key, document.words(sentence.span)


def _likest(
    was: Sequence[str], is_: Sequence[str], old: Sequence[int], new: Sequence[int], least: float
) -> Iterator[tuple[int, int]]:
    """Pairs of sentences that are like each other by at least so much per cent, the likest first, each once."""
    from rapidfuzz import fuzz

    if len(old) * len(new) > CROWD * CROWD:  # a text written anew: neighbours will do
        candidates = [(a, c) for a, c in zip(old, new, strict=False)]
    else:
        candidates = [(a, c) for a in old for c in new]
    scored = [(fuzz.ratio(was[a], is_[c]), a, c) for a, c in candidates]
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for score, a, c in sorted(scored, key=lambda one: (-one[0], one[1], one[2])):
        if score >= least and a not in taken_old and c not in taken_new:
            taken_old.add(a)
            taken_new.add(c)
            yield a, c


def since(finding: Finding, comparison: Comparison, changes: Changes) -> Since:
    """Whether the fault was there before, is new with the source's words, or came with a change of them.

    "" for what is none of this: the source stands as it stood, and the translation lost it.
    """
    if changes.found is None or finding.fingerprint in changes.found:
        return "before"
    states = {changes.states[key] for key in _source_keys(finding, comparison) if key in changes.states}
    if states <= {"same"}:
        return ""
    return "new" if states == {"new"} else "changed"


def _source_keys(finding: Finding, comparison: Comparison) -> tuple[str, ...]:
    """The sentences and headings of the source that a finding is about."""
    source = comparison.source
    place = finding.place("source")
    if place is not None and place.key in source.sentence_of:
        return (place.key,)
    if place is not None and place.key in source.clause_of:
        keys = tuple(_keys_of(source.clause_of[place.key]))
        inside = [key for key, span in keys if place.span.start <= span.start and span.stop <= place.span.stop]
        return tuple(inside) or tuple(key for key, _ in keys)
    there = finding.place("target")
    beads = (bead for bead in comparison.beads if there is not None and there.key in bead.target)
    return tuple(key for bead in beads for key in bead.source)


def _keys_of(clause: Clause) -> Iterator[tuple[str, Span]]:
    """Headings (under the key of their clause) and sentences of a clause and of those below it."""
    for below in clause.walk():
        if below.heading:
            yield below.key, below.heading
        yield from ((sentence.key, sentence.span) for sentence in below.sentences)

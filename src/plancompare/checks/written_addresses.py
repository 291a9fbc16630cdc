"""Addresses that stand among the words, of mail and of pages: those of one side of a bead that the other has not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plancompare.checks.addresses import LANGUAGE_TAG, address_of
from plancompare.findings import Place
from plancompare.languages.expressions import expression
from plancompare.model import SIDES, Bead, Comparison, Document, Side, Span, opposite

_MAIL = r"[A-Za-z0-9][A-Za-z0-9.+_-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}"
_PAGE = r"(?:https?://|www\.)[A-Za-z0-9][^\s<>\"'`|（）()「」『』【】，。、；：！？“”«»\[\]{}]{3,300}"
_ADDRESS = expression(rf"(?<![A-Za-z0-9@/])(?:{_MAIL}|{_PAGE})")
_END = ".,;:!?…"
_TAG = re.compile(rf"(?:{LANGUAGE_TAG})")


class Written(NamedTuple):
    """An address, where it stands, and what it is compared by."""

    place: Place
    words: str
    name: tuple[str, ...]


class Unlike(NamedTuple):
    """The addresses of a bead that only the source has, and those that only the translation has."""

    bead: Bead
    source: tuple[Written, ...]
    target: tuple[Written, ...]


def unlike(comparison: Comparison) -> Iterator[Unlike]:
    """The beads whose sides have other addresses; one that stands anywhere on the other side is none of them."""
    documents = comparison.source, comparison.target
    if not any(_ADDRESS.search(document.text.text) for document in documents):
        return
    everywhere = {side: _names(comparison.document(side)) for side in SIDES}
    for bead in (*comparison.beads, *comparison.headings):
        if bead.source and bead.target:
            source, target = (
                tuple(one for one in _of_bead(comparison, bead, side) if one.name not in everywhere[opposite(side)])
                for side in SIDES
            )
            if source or target:
                yield Unlike(bead, source, target)


def _names(document: Document) -> frozenset[tuple[str, ...]]:
    return frozenset(_name(match[0].rstrip(_END)) for match in _ADDRESS.finditer(document.text.text))


def _of_bead(comparison: Comparison, bead: Bead, side: Side) -> Iterator[Written]:
    document = comparison.document(side)
    marked = [mark.span for mark in document.text.marks if mark.kind in ("link", "code")]
    for key in getattr(bead, side):
        sentence, clause = document.sentence_of.get(key), document.clause_of.get(key)
        span = sentence.span if sentence else clause.heading if clause else document.title
        if span is None or key in document.code:
            continue
        for match in _ADDRESS.finditer(document.text.text, span.start, span.stop):
            words = match[0].rstrip(_END)
            place = Span(match.start(), match.start() + len(words))
            if not any(mark.start < place.stop and place.start < mark.stop for mark in marked):
                yield Written(Place(side, key, place), words, _name(words))


def _name(words: str) -> tuple[str, ...]:
    """An address without what a translation rightly changes: the language in it, and the country at its end."""
    if "@" in words and "://" not in words:
        local, _, host = words.lower().partition("@")
        kept = [part for part in re.split(r"[.+_-]", local) if not _TAG.fullmatch(part)]
        return ("@", *kept, *(label for label in host.split(".")[:-1] if not _TAG.fullmatch(label)))
    address = address_of(words if "://" in words else f"https://{words}")
    return (address.host, *address.path) if address else (words.lower(),)

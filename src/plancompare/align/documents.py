"""Documents to links: units in a row, aligned as texts are, then gathered by the clauses they belong to.

Headings and sentences of both documents are aligned as two rows of units, so sections, items and sentences are
settled by one search and by meaning; borders, labels and numbers only help (`plancompare.align.layout`). What was moved
is found among what is left over. A clause's links follow from its beads: split and merged clauses simply have several.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from plancompare.align.layout import Layout, LayoutBonus
from plancompare.align.links import links
from plancompare.align.moved import Window, in_order, with_moved
from plancompare.align.probes import prior_scale
from plancompare.align.sentences import IndexBead, align
from plancompare.align.units import Unit, units
from plancompare.model import Comparison, Document
from plancompare.seams import Encoder


def _layout(row: Sequence[Unit], numbers: dict[str, int]) -> Layout:
    return Layout(
        np.array([u.border for u in row], np.int64),
        np.array([u.heading for u in row], bool),
        np.array([numbers.setdefault(u.number, len(numbers)) if u.number else -1 for u in row], np.int64),
    )


def align_units(
    source: Sequence[Unit], target: Sequence[Unit], languages: tuple[str, str], encoder: Encoder
) -> tuple[tuple[IndexBead, ...], frozenset[int]]:
    """Beads of unit indices, and the indices of source units that were moved.

    The same whichever side is called the source: two rows are always aligned in the order of their texts.
    """
    texts = [u.text for u in source], [u.text for u in target]
    if (texts[1], languages[1]) < (texts[0], languages[0]):
        beads, moved = align_units(target, source, (languages[1], languages[0]), encoder)
        turned = tuple(replace(b, source=b.target, target=b.source) for b in beads)
        return in_order(turned), frozenset(i for b in turned if moved.intersection(b.target) for i in b.source)
    first, second = encoder.encode(texts[0], languages[0]), encoder.encode(texts[1], languages[1])
    lengths = [len(t) for t in texts[0]], [len(t) for t in texts[1]]
    numbers: dict[str, int] = {}
    layouts = _layout(source, numbers), _layout(target, numbers)
    prior = prior_scale(encoder, languages)
    beads, scale = align(first, second, lengths, prior, LayoutBonus(*layouts))

    def aligner(rows: range, columns: range) -> tuple[IndexBead, ...]:
        part = lengths[0][rows.start : rows.stop], lengths[1][columns.start : columns.stop]
        bonus = LayoutBonus(layouts[0].part(rows), layouts[1].part(columns))
        here, there = Window(first, rows.start, rows.stop), Window(second, columns.start, columns.stop)
        found, _ = align(here, there, part, scale, bonus)
        return tuple(
            replace(
                b, source=tuple(i + rows.start for i in b.source), target=tuple(j + columns.start for j in b.target)
            )
            for b in found
        )

    return with_moved(beads, first.vectors, second.vectors, scale, aligner)


def compare_documents(
    source: Document, target: Document, encoder: Encoder, scopes: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
) -> Comparison:
    """The links of two documents, or of parts of them. Every sentence in scope is in exactly one bead."""
    left, right = units(source, scopes[0]), units(target, scopes[1])
    beads, moved = align_units(left, right, (source.language, target.language), encoder)
    linked, headings = links(source, target, left, right, beads, moved)
    return Comparison(source, target, linked, headings, *scopes)

"""“Did you mean …?”: the one place where a name that does not exist is answered with one that does."""

from __future__ import annotations

from collections.abc import Iterable

LIKE = 60.0
"""Likeness in per cent from which on a name may have been meant."""


def nearest(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """A hint at the name that was meant; if none is near, `otherwise`, or all that there are."""
    from rapidfuzz import fuzz, process

    names = list(known)
    found = process.extractOne(
        name.strip().casefold().replace("_", "-"), names, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=LIKE
    )
    if found:
        return f"Did you mean {found[0]}?"
    return otherwise or (f"There are: {', '.join(names)}." if names else "There are none.")

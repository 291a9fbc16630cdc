"""Encoders: texts in, unit vectors out. A new encoder is one file here and one line in the register."""

from __future__ import annotations

from collections.abc import Callable

from plancompare.encoders.store import Store
from plancompare.errors import UsageError
from plancompare.seams import Encoder


def _use_multilingual(store: Store | None = None) -> Encoder:
    from plancompare.encoders.use_multilingual import UseMultilingual

    return UseMultilingual(store)


def _lexical(store: Store | None = None) -> Encoder:
    """Counting is quicker than any store."""
    from plancompare.encoders.lexical import Lexical

    return Lexical()


DEFAULT = "use-multilingual"

ENCODERS: tuple[tuple[str, Callable[..., Encoder]], ...] = (
    (DEFAULT, _use_multilingual),
    ("lexical", _lexical),
)


def encoder_named(name: str = "", store: Store | None = None) -> Encoder:
    """The encoder of that name, or of the model of sentence-transformers at that path (`LaBSE`, `./models/bge-m3`).

    `store` keeps encodings, for later runs if it is a `disk.Disk`. Then a model is loaded when the first text comes
    that is new.

    Raises UsageError if the name is no encoder and no model that this machine has.
    """
    for known, make in ENCODERS:
        if known == (name or DEFAULT):
            return make(store)
    from plancompare.encoders.sentence_transformer import SentenceTransformerEncoder, is_at_hand

    if not is_at_hand(name):
        raise UsageError(
            f"There is no encoder “{name}”, and no model at that path or of that name on this machine.",
            f"Choose one of {', '.join(known for known, _ in ENCODERS)}, or give the folder of a model.",
        )
    return SentenceTransformerEncoder(name, store)


def recipe_of(name: str = "") -> str:
    """All that the encodings of that encoder depend on besides their texts; "" if unknown. Loads nothing."""
    if (name or DEFAULT) == DEFAULT:
        from plancompare.encoders.use_multilingual import recipe

        return recipe()
    if name in dict(ENCODERS):
        return name
    from plancompare.encoders.sentence_transformer import recipe_at

    return recipe_at(name)

"""Encoders: texts in, unit vectors out. A new encoder is one file here and one line in the register."""

from __future__ import annotations

from collections.abc import Callable

from plancompare.errors import UsageError
from plancompare.seams import Encoder


def _use_multilingual() -> Encoder:
    from plancompare.encoders.use_multilingual import UseMultilingual

    return UseMultilingual()


def _lexical() -> Encoder:
    from plancompare.encoders.lexical import Lexical

    return Lexical()


DEFAULT = "use-multilingual"

ENCODERS: tuple[tuple[str, Callable[[], Encoder]], ...] = (
    (DEFAULT, _use_multilingual),
    ("lexical", _lexical),
)


def encoder_named(name: str = "") -> Encoder:
    """The encoder of that name, or of the model of sentence-transformers at that path (`LaBSE`, `./models/bge-m3`).

    Raises UsageError if the name is no encoder and no model that this machine has.
    """
    for known, make in ENCODERS:
        if known == (name or DEFAULT):
            return make()
    from plancompare.encoders.sentence_transformer import SentenceTransformerEncoder, is_at_hand

    if not is_at_hand(name):
        raise UsageError(
            f"There is no encoder “{name}”, and no model at that path or of that name on this machine.",
            f"Choose one of {', '.join(known for known, _ in ENCODERS)}, or give the folder of a model.",
        )
    try:
        return SentenceTransformerEncoder(name)
    except ModuleNotFoundError as error:
        raise UsageError(
            f"There is no encoder “{name}”, and models need the extra “transformers”.",
            f"Choose one of {', '.join(known for known, _ in ENCODERS)}, or install plancompare[transformers].",
        ) from error
    except (OSError, ValueError) as error:
        reason = next(iter(str(error).splitlines()), type(error).__name__)
        raise UsageError(
            f"The model “{name}” cannot be loaded: {reason}",
            "Give the folder of a model that sentence-transformers can load.",
        ) from error

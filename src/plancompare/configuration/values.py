"""Values of TOML as they are wanted, or a sentence that says what they are instead."""

from __future__ import annotations

from collections.abc import Mapping

from plancompare.errors import UsageError


def table_of(what: str, value: object) -> Mapping[str, object]:
    """The value, if it is a table. Raises UsageError."""
    if not isinstance(value, Mapping):
        raise UsageError(f"{what} must be a table, and is {kind_of(value)}.", "Write each entry on a line below it.")
    return value


def text_of(what: str, value: object) -> str:
    """The value, if it is a text. Raises UsageError."""
    if not isinstance(value, str):
        raise UsageError(f"{what[:1].upper()}{what[1:]} must be a text, and is {kind_of(value)}.", "Put it in quotes.")
    return value


def texts_of(what: str, value: object) -> list[str]:
    """The value as a list of texts; one text is a list of one. Raises UsageError."""
    return [text_of(what, one) for one in (value if isinstance(value, list) else [value])]


def kind_of(value: object) -> str:
    """What a value of TOML is, in words."""
    kinds = ((bool, "true or false"), (int | float, "a number"), (str, "a text"), (list, "a list"), (dict, "a table"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "a date or time")

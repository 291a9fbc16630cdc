"""JSON laid out for people who read it in a diff: one record a line, and the same bytes on every machine."""

from __future__ import annotations

import json
from collections.abc import Mapping
from numbers import Integral
from typing import Any

SCHEMAS = "https://plancompare.dev/schemas/"
DECIMALS = 3  # machines differ in the last bits of a float product; nobody needs more than a thousandth


def layout(value: Any, indent: str = "") -> str:
    """`value` as JSON, 2 blanks an indent. Records whose fields are plain values or flat lists take one line."""
    if not isinstance(value, dict | list) or _is_leaf(value):
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    inner = indent + "  "
    if isinstance(value, dict):
        parts = [f"{inner}{json.dumps(key, ensure_ascii=False)}: {layout(v, inner)}" for key, v in value.items()]
        return "{\n" + ",\n".join(parts) + f"\n{indent}}}"
    return "[\n" + ",\n".join(inner + layout(v, inner) for v in value) + f"\n{indent}]"


def whole(value: Mapping[str, Any]) -> str:
    """`value` as a JSON file: fields of the top level on lines of their own, final line end."""
    fields = [f"  {json.dumps(key, ensure_ascii=False)}: {layout(v, '  ')}" for key, v in value.items()]
    return "{\n" + ",\n".join(fields) + "\n}\n"


def rounded(number: float) -> float:
    """A score or confidence as it is printed."""
    return round(float(number), DECIMALS) + 0.0  # no negative zero


def fact(value: str | int | float) -> str | int | float:
    """A value of a finding's evidence as JSON has it, numbers of an array library included."""
    if isinstance(value, str):
        return value
    return int(value) if isinstance(value, Integral) else rounded(value)


def _is_leaf(value: dict[str, Any] | list[Any]) -> bool:
    if isinstance(value, list):
        return not any(isinstance(v, dict | list) for v in value)
    return not any(isinstance(v, dict) or (isinstance(v, list) and not _is_leaf(v)) for v in value.values())

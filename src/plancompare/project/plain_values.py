"""Frozen dataclasses to JSON and back, for what is kept between runs of one version: no pickle, no lasting format.

A dataclass is the list of its fields; what comes back is equal to what went in, and of the types that are declared.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import IntEnum
from functools import cache
from numbers import Integral, Real
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def packed(value: Any) -> bytes:
    """The value as JSON in UTF-8; lone surrogates are escaped."""
    return json.dumps(_plain(value), separators=(",", ":")).encode("ascii")


def unpacked(kind: type[T], data: bytes) -> T:
    """The value of that type. Raises ValueError if the data are not such a value's."""
    try:
        return cast("T", _built(kind, json.loads(data)))
    except (TypeError, RecursionError) as fault:
        raise ValueError(str(fault)) from None


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Real):
        return float(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, Sequence):
        return [_plain(item) for item in value]
    return [_plain(getattr(value, field.name)) for field in fields(value)]


def _built(kind: Any, data: Any) -> Any:
    if isinstance(kind, type) and is_dataclass(kind):
        kinds = _kinds(kind)
        return kind(*(_built(own, item) for own, item in zip(kinds, _a(list, data), strict=True)))
    arguments = get_args(kind)
    match get_origin(kind) or kind:
        case origin if origin is Literal:
            return arguments[arguments.index(data)]
        case origin if origin in (Union, UnionType):
            return _one_of(arguments, data)
        case origin if origin is tuple:
            kinds = arguments[:1] * len(data) if arguments[-1] is Ellipsis else arguments
            return tuple(_built(own, item) for own, item in zip(kinds, _a(list, data), strict=True))
        case origin if isinstance(origin, type) and issubclass(origin, Mapping):
            return {_a(str, name): _built(arguments[1], item) for name, item in _a(dict, data).items()}
        case origin if issubclass(origin, IntEnum):
            return origin(data)
        case origin if origin is date:
            return date.fromisoformat(data)
        case origin if origin is float:
            return data if type(data) is int else _a(float, data)
        case origin:
            return _a(origin, data)


def _one_of(kinds: Sequence[Any], data: Any) -> Any:
    """As the first of some types that fits; plain ones must fit exactly."""
    if type(data) in kinds:
        return data
    for kind in kinds:
        if kind is not NoneType:
            try:
                return _built(kind, data)
            except (TypeError, ValueError):
                continue
    raise ValueError(f"{type(data).__name__} is none of {kinds}")


def _a(kind: type[T], data: Any) -> T:
    if type(data) is not kind:
        raise ValueError(f"{kind.__name__} expected, not {type(data).__name__}")
    return data


@cache
def _kinds(kind: type) -> tuple[Any, ...]:
    hints = get_type_hints(kind)
    return tuple(hints[field.name] for field in fields(kind))

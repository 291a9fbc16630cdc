"""CSS selectors, matched while a page is read: no tree is needed, as each element knows what its ancestors matched.

    p   *   .note   #content   [lang]   [lang=de]   [class~=x]   [href^="#"]   main p   ol > li   h1, h2

A selector is a chain of compounds. For every open element two sets of bits say which beginnings of the chains end at
it, and which at it or at an ancestor; a child is decided by these alone, so the time is linear in the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from plancompare.errors import UsageError

_NAME = r"(?:[^\W\d]|-|\\.)(?:[\w-]|\\.)*"
_COMPOUND = re.compile(
    rf"""(?P<type>\*|{_NAME})
       | \.(?P<class>{_NAME})
       | \#(?P<id>(?:[\w-]|\\.)+)
       | \[\s*(?P<attribute>[\w:-]+)\s*(?:(?P<operator>[~^$*|]?=)\s*(?P<value>"[^"]*"|'[^']*'|[^\s\]"']+)\s*)?\]
    """,
    re.VERBOSE,
)
_BETWEEN = re.compile(r"\s*(?P<sign>[>+~,])\s*|\s+")
_ESCAPED = re.compile(r"\\(.)")
MOST = 200  # characters of a selector


class State(NamedTuple):
    """Which beginnings of selectors end at an element (`here`), and at it or an ancestor of it (`above`)."""

    here: int = 0
    above: int = 0


@dataclass(frozen=True, slots=True)
class _Step:
    """One compound of a chain. `owner` is the index of the selector that is matched with it, -1 before the last."""

    type: str
    classes: frozenset[str]
    id: str
    conditions: tuple[tuple[str, str, str], ...]
    first: bool
    child: bool
    owner: int

    @property
    def key(self) -> str:
        """What every element that fits must have: an id, a class, a name, or nothing ("*")."""
        if self.id:
            return f"#{self.id}"
        return f".{min(self.classes)}" if self.classes else self.type or "*"

    def fits(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Whether an element looks so, wherever it stands."""
        if self.type and self.type != name:
            return False
        if self.id and attributes.get("id") != self.id:
            return False
        if self.classes and not self.classes.issubset(attributes.get("class", "").split()):
            return False
        return all(_holds(attributes, *condition) for condition in self.conditions)


def _holds(attributes: Mapping[str, str], name: str, operator: str, value: str) -> bool:
    given = attributes.get(name)
    if given is None or not operator:
        return given is not None
    if operator == "~=":
        return value in given.split()
    if operator == "|=":
        return given == value or given.startswith(value + "-")
    if operator == "=":
        return given == value
    if not value:
        return False
    return {"^=": given.startswith(value), "$=": given.endswith(value), "*=": value in given}[operator]


class Selectors:
    """Selectors that are looked for together. Each may be a list with commas.

    Raises UsageError for one that is not understood.
    """

    def __init__(self, selectors: Iterable[str]) -> None:
        self._steps: list[_Step] = []
        for owner, selector in enumerate(selectors):
            self._steps.extend(_parsed(selector, owner))
        self._by_key: dict[str, list[int]] = {}  # most elements can match few steps, whose keys tell which
        for index, step in enumerate(self._steps):
            self._by_key.setdefault(step.key, []).append(index)

    def __bool__(self) -> bool:
        return bool(self._steps)

    def state(self, parent: State, name: str, attributes: Mapping[str, str]) -> State:
        """The state of an element in a parent."""
        here = 0
        for index in self._candidates(name, attributes):
            step = self._steps[index]
            led = step.first or ((parent.here if step.child else parent.above) >> (index - 1)) & 1
            if led and step.fits(name, attributes):
                here |= 1 << index
        return State(here, parent.above | here)

    def _candidates(self, name: str, attributes: Mapping[str, str]) -> list[int]:
        """The steps that an element could match by its name, id or classes."""
        keys = {name, "*"}
        if attributes:
            keys.add(f"#{attributes.get('id', '')}")
            keys.update(f".{word}" for word in attributes.get("class", "").split())
        return [index for key in keys & self._by_key.keys() for index in self._by_key[key]]

    def matched(self, state: State) -> tuple[int, ...]:
        """The indices of the selectors that match an element with this state."""
        found, here = [], state.here
        while here:  # few of the steps end at one element
            index = (here & -here).bit_length() - 1
            here &= here - 1
            if self._steps[index].owner >= 0:
                found.append(self._steps[index].owner)
        return tuple(found)


def _parsed(selector: str, owner: int) -> list[_Step]:
    """The steps of a selector, chain after chain."""
    words = selector.strip()
    if len(words) > MOST:
        raise _misunderstood(selector[:40] + "…", "it is very long")
    steps: list[_Step] = []
    at, first, child = 0, True, False
    while True:
        at, parts = _compound(words, at, selector)
        between = _BETWEEN.match(words, at)
        sign = between["sign"] if between else None
        last = between is None or sign == ","
        steps.append(_step(parts, first, child, owner if last else -1))
        if between is None:
            if at < len(words):
                raise _misunderstood(selector, f"“{words[at:]}” is none of them")
            return steps
        if sign in ("+", "~"):
            raise _misunderstood(selector, f"“{sign}” is none of them")
        at, first, child = between.end(), last, sign == ">"


def _compound(words: str, at: int, selector: str) -> tuple[int, list[re.Match[str]]]:
    parts: list[re.Match[str]] = []
    while found := _COMPOUND.match(words, at):
        if found["type"] and parts:
            break
        parts.append(found)
        at = found.end()
    if not parts:
        raise _misunderstood(selector, f"“{words[at:] or 'nothing'}” is none of them")
    return at, parts


def _step(parts: list[re.Match[str]], first: bool, child: bool, owner: int) -> _Step:
    type_ = next((_plain(part["type"]).lower() for part in parts if part["type"]), "*")
    return _Step(
        "" if type_ == "*" else type_,
        frozenset(_plain(part["class"]) for part in parts if part["class"]),
        next((_plain(part["id"]) for part in parts if part["id"]), ""),
        tuple(
            (part["attribute"].lower(), part["operator"] or "", (part["value"] or "").strip("\"'"))
            for part in parts
            if part["attribute"]
        ),
        first,
        child,
        owner,
    )


def _plain(name: str) -> str:
    return _ESCAPED.sub(r"\1", name)


def _misunderstood(selector: str, why: str) -> UsageError:
    return UsageError(
        f"The selector “{selector}” is not understood: {why}.",
        "Selectors may have names (p), classes (.note), ids (#content), attributes ([lang=de]), blanks, > and commas.",
    )

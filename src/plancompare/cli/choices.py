"""The values that options choose from, and how a name is looked up in a register."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Protocol, TypeVar

from plancompare.errors import UsageError


class Colour(StrEnum):
    """When to use colours."""

    auto = "auto"
    always = "always"
    never = "never"


class ParseForm(StrEnum):
    """How a document's structure is shown."""

    tree = "tree"
    json = "json"


class ManualForm(StrEnum):
    """How the manual of the rules is shown."""

    text = "text"
    json = "json"
    markdown = "markdown"


class Only(StrEnum):
    """What the screen is cut down to."""

    findings = "findings"


class Layout(StrEnum):
    """How the two sides stand to each other."""

    auto = "auto"
    columns = "columns"
    stacked = "stacked"


class Named(Protocol):
    """A member of a register."""

    @property
    def name(self) -> str:
        """What the user calls it."""
        ...


N = TypeVar("N", bound=Named)


def named(what: str, name: str, register: Iterable[N]) -> N:
    """The member of that name. Raises UsageError, which shows the nearest name, or all if none is near."""
    members = {member.name: member for member in register}
    if name in members:
        return members[name]
    from plancompare.naming import nearest

    raise UsageError(f"There is no {what} “{name}”.", nearest(name, members))

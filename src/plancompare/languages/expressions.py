"""Regular expressions that are compiled when they are first used.

The rules know hundreds of them, for two dozen languages, and a comparison is of two: to compile all takes longer than
to apply the few that are needed.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Expression:
    """Stands for a compiled pattern, which it compiles when one of its methods is asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        return getattr(compiled, name)


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, but for the time: what is wrong with the pattern shows at its first use."""
    return cast("re.Pattern[str]", _Expression(pattern, flags))

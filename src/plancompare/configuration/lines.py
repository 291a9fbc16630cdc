"""On which line of a TOML text something is said: tomllib keeps none."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator

_KEY = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_MAY_BEGIN = re.compile(rf"\s*(?:$|#|\[|{_KEY}(?:\s*\.\s*{_KEY})*\s*=)")
"""What a line may look like before which a statement may end: others are not tried, for the sake of long lists."""


def line_of(toml: str, keys: tuple[str | int, ...]) -> int:
    """The line, from 1, of the statement of a valid TOML text that brings the value at `keys`, or what it belongs in.

    A number among the keys counts the tables of an array, from 0.

    tomllib keeps no lines, so the text is cut into its statements: the shortest runs of lines that are TOML themselves.
    """
    header: tuple[str | int, ...] = ()
    tables: Counter[tuple[str | int, ...]] = Counter()  # of each [[array of tables]], so far
    statement, first = "", 1
    lines = toml.split("\n")
    for number, (line, following) in enumerate(zip(lines, [*lines[1:], ""], strict=True), 1):
        statement += line + "\n"
        try:
            content: object = tomllib.loads(statement) if _MAY_BEGIN.match(following) else None
        except ValueError:
            content = None
        if content is None:
            continue
        if statement.lstrip().startswith("["):
            header, content = tuple(_chain(content)), {"": ""}
            if statement.lstrip().startswith("[["):
                tables[header] += 1
                header = (*header, tables[header] - 1)
        for key in reversed(header if content else ()):
            content = {key: content}
        if content and _has(content, keys):
            return first
        statement, first = "", number + 1
    return line_of(toml, keys[:-1]) if keys else 1


def _chain(content: object) -> Iterator[str]:
    """The keys of a table header, which is all that its line holds."""
    while content:
        if isinstance(content, list):
            content = content[0]
        else:
            assert isinstance(content, dict)  # noqa: S101
            key, content = next(iter(content.items()))
            yield key


def _has(content: object, keys: tuple[str | int, ...]) -> bool:
    for key in keys:
        if not isinstance(content, dict) or key not in content:
            return False
        content = content[key]
    return True

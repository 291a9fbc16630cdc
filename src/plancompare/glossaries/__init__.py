"""Glossaries: decoded files in, a `Glossary` out. A new format is one file here and one line below."""

from __future__ import annotations

from collections.abc import Callable

from plancompare.glossaries.table import looks_like_table, read_table
from plancompare.glossaries.tbx import looks_like_tbx, read_tbx
from plancompare.glossary import Glossary

Reading = Callable[[str, str, tuple[str, str]], Glossary]

FORMATS: tuple[tuple[str, Callable[[str], bool], Reading], ...] = (
    ("tbx", looks_like_tbx, read_tbx),
    ("table", looks_like_table, read_table),
)
"""Name, whether a decoded file looks like it, and how it is read; the first that fits reads it."""


def read_glossary(decoded: str, name: str, languages: tuple[str, str] = ("", "")) -> Glossary:
    """The glossary of a decoded file: TBX (ISO 30042) or a table (CSV, TSV).

    `languages` are those of the source and the target, for a table whose columns name none. Raises InputError.
    """
    text = decoded.removeprefix("\ufeff")
    read = next(read for _, fits, read in FORMATS if fits(text))
    return read(text, name, languages)

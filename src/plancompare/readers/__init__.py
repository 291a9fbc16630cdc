"""The formats that can be read. A new one is one new file and one line in `READERS`."""

from __future__ import annotations

from plancompare.errors import UsageError
from plancompare.readers.html import Html
from plancompare.readers.markdown import Markdown
from plancompare.readers.plain_text import PlainText
from plancompare.readers.table import Table
from plancompare.seams import Reader

READERS: tuple[Reader, ...] = (PlainText(), Table(), Html(), Markdown())

ALIASES = {
    "plain": "text",
    "txt": "text",
    "tsv": "table",
    "csv": "table",
    "htm": "html",
    "xhtml": "html",
    "md": "markdown",
    "mdx": "markdown",
    "mdown": "markdown",
}

SUFFIX_WEIGHT = 0.15  # a file's name settles what its content leaves open, and no more


def reader_named(name: str) -> Reader:
    """The reader of a format by its name or an alias. Raises UsageError for a format that nobody knows."""
    wanted = name.strip().lower().removeprefix(".")
    wanted = ALIASES.get(wanted, wanted)
    for reader in READERS:
        if reader.name == wanted:
            return reader
    from rapidfuzz.process import extractOne

    known = [reader.name for reader in READERS]
    nearest = extractOne(wanted, [*known, *ALIASES], score_cutoff=60)
    hint = f"Did you mean {nearest[0]}? " if nearest else ""
    raise UsageError(f"The format “{name}” is not known.", f"{hint}Known formats: {', '.join(known)}.")


def recognise(decoded: str, name: str) -> Reader:
    """The reader whose format the content looks like most; the suffix of the file's name breaks a tie."""
    lowered = name.lower()

    def rank(reader: Reader) -> float:
        return reader.likeness(decoded) + SUFFIX_WEIGHT * lowered.endswith(reader.suffixes)

    return max(READERS, key=rank)

"""The parser of Markdown, pulldown-cmark, and where what it finds stands in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from plancompare.readers.markdown_dialects import Prepared

Event = tuple[Any, Mapping[str, Any]]
"""What the parser finds (a name, or a kind with what tells more of it) and where, from "start" to "end" in bytes."""

FEWER = ("TABLES", "STRIKETHROUGH", "HEADING_ATTRIBUTES")
EXTENSIONS = (*FEWER, "FOOTNOTES", "TASKLISTS", "DEFINITION_LIST")
"""What is read beyond CommonMark; the younger extensions are those on which the parser may fail."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def events(prepared: Prepared, extensions: Sequence[str]) -> tuple[Iterable[Event], Sequence[int]]:
    """What the parser finds, and for each byte of the page's UTF-8 form the offset of its character in the file."""
    import pyromark

    options = pyromark.Options(0)
    for extension in extensions:
        options |= pyromark.Options[f"ENABLE_{extension}"]
    page = prepared.page
    places: Sequence[int] = range(prepared.start, prepared.start + len(page) + 1)
    if not page.isascii():
        try:
            encoded = page.encode()
        except UnicodeEncodeError:
            page = _SURROGATE.sub("\ufffd", page)
            encoded = page.encode()
        places = _places(encoded, prepared.start)
    return pyromark.events_with_range(page, options=options), places


def _places(encoded: bytes, start: int) -> Sequence[int]:
    import numpy as np

    begins = (np.frombuffer(encoded, dtype=np.uint8) & 0xC0) != 0x80  # each character has one byte of that kind
    places = np.empty(len(encoded) + 1, dtype=np.int32)
    places[0] = 0
    np.cumsum(begins, dtype=np.int32, out=places[1:])
    places += start
    return memoryview(places.data)


def is_panic(fault: BaseException) -> bool:
    """Whether the parser itself failed, which is no fault of the caller. What it raises then is no Exception."""
    return type(fault).__name__ == "PanicException"

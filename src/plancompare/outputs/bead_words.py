"""The words of a bead: the sentences of one side as they are read, one behind the other."""

from __future__ import annotations

from plancompare.model import Document
from plancompare.outputs.aligned_json import shown


def passage(document: Document, keys: tuple[str, ...]) -> str:
    """The sentences `keys` on one line. Those that touch in the document touch here; others get one blank."""
    words = ""
    stop = None
    for key in keys:
        sentence = document.sentence_of[key]
        words += ("" if stop in (None, sentence.span.start) else " ") + shown(document, sentence.span)
        stop = sentence.span.stop
    return words

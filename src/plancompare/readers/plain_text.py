"""Plain text: what a person sees is the file itself; layout is lines, blank lines, marks and indentation."""

from __future__ import annotations

from plancompare.collecting import uncollected
from plancompare.errors import EmptyInput
from plancompare.model import Run, Text
from plancompare.readers.line_blocks import divide
from plancompare.readers.sheet import in_order, line_starts


class PlainText:
    """Reads lines of text without markup. Every file is one, so it is the last choice when formats are told apart."""

    name = "text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def likeness(self, decoded: str) -> float:
        """A little: anything can be read as plain text."""
        return 0.3

    @uncollected()
    def read(self, decoded: str, name: str) -> Text:
        """The file as it stands, divided into paragraphs and list items. Raises EmptyInput if it shows nothing."""
        blocks, unread = divide(decoded)
        if not blocks:
            raise EmptyInput(f"{name} has no text in it.", "Check that this is the file that you mean.")
        return Text(
            name=name,
            text=decoded,
            origin=(Run(0, len(decoded), 0, len(decoded)),),
            blocks=tuple(blocks),
            line_starts=line_starts(decoded),
            format=self.name,
            unread=in_order(unread),
        )

"""Texts for the tests of structure, made of lines: one block a line, blank lines in between."""

from __future__ import annotations

import re

from plancompare.model import Block, BlockKind, Run, Span, Text

MARKS: dict[str, tuple[BlockKind, int]] = {"#": ("heading", 1), "##": ("heading", 2), "###": ("heading", 3)}


def text_of(words: str, language: str = "") -> Text:
    """Each line a paragraph; lines with `-` or `•` are items, `!` a note, and `# ` to `### ` are headings.

    `=d. words` is an item of an ordered list, whose label the layout shows and the text has not.
    """
    shown, blocks = "", []
    for line in words.split("\n"):
        kind: BlockKind = "paragraph"
        level, label = 0, ""
        mark, _, rest = line.strip().partition(" ")
        if mark in MARKS:
            (kind, level), line = MARKS[mark], rest
        elif line.startswith("! "):
            kind, line = "note", line[2:]
        elif line.strip().startswith("="):
            kind, level, label, line = "item", 1 + (len(line) - len(line.lstrip())) // 2, mark[1:], rest
        elif re.match(r"[-•] ", line.strip()):
            kind, level = "item", 1 + (len(line) - len(line.lstrip())) // 2
        if line.strip():
            blocks.append(Block(Span(len(shown), len(shown) + len(line)), kind, level, label))
        shown += line + "\n"
    return of_blocks(shown, tuple(blocks), language)


def of_blocks(shown: str, blocks: tuple[Block, ...], language: str = "") -> Text:
    """A text as a reader would give it for a file that is shown as it stands."""
    lines = (0, *(i + 1 for i, c in enumerate(shown) if c == "\n"))
    return Text("test", shown, (Run(0, len(shown), 0, len(shown)),), blocks, lines, "text", language=language)

"""Pages of a manual, dense with markup, for measuring how fast they are read: made up by rule, as `prose` is.

A page has some ten thousand bytes: front matter, headings with anchors, sentences with code, links, emphasis and tags
among the words, nested lists, listings, notes in boxes and now and then a table. A line holds four marks or more, about
as in the documentation of a library for the web. Pages are set apart by form feeds; each is to be read by itself.
"""

from __future__ import annotations

from random import Random

from prose import GRAMMARS, Grammar, filled, parts

PAGE_END = "\f"
PAGE_SIZE = 10_000  # bytes
NAMES = parts("read_item/create_user/Query/Depends/response_model/status_code/app.get/Path/HTTPException/Header")
KINDS = parts("note/tip/warning/info")
LISTING = """```python hl_lines="3 5"
from library import {first}, {second}

app = {first}(debug=True)


@app.get("/items/{{item_id}}")
def {second}(item_id: int = {n}):
    return {{"item_id": item_id}}
```"""
SHAPES = (  # what a sentence is hung with; {w} are its words, {c} and {d} names of code, {n} is a number
    "{w} (`{c}`, [`{d}`](../reference/{n}.md#{d}){{.internal-link target=_blank}})",
    '**{c}**: {w} (<a href="https://example.org/{c}" class="external-link" target="_blank">{d}</a>)',
    "{w} *{d}*: `{c}({n})`, `{d}`.",
    "`{c}`: {w} ([_{c}_](./{d}.md){{.internal-link}}, **{n}.0**)",
    "{w}",
)


def manual(language: str, size: int, seed: int = 1) -> str:
    """Pages of together about that many bytes of UTF-8."""
    grammar, draw = GRAMMARS[language], Random(seed)
    pages: list[str] = []
    written = 0
    while written < size:
        pages.append(_page(grammar, draw, len(pages) + 1))
        written += len(pages[-1].encode()) + 1
    return PAGE_END.join(pages)


def _page(grammar: Grammar, draw: Random, number: int) -> str:
    name = draw.choice(NAMES)
    lines = [f"---\ntitle: {name} {number}\ntags: [a, b]\n---", f"# {name} {{ #{name.lower()}-{number} }}"]
    written = 0
    while written < PAGE_SIZE:
        part = _part(grammar, draw)
        lines += part
        written += sum(len(line.encode()) + 2 for line in part)
    return "\n\n".join(lines) + "\n"


def _part(grammar: Grammar, draw: Random) -> list[str]:
    """A heading with what stands below it."""
    first, second = draw.sample(NAMES, 2)
    lines = [f"## {draw.choice(grammar.things).capitalize()}: `{first}`", _hung(grammar, draw)]
    points = [f"* {_hung(grammar, draw)}\n    * {_hung(grammar, draw)}" for _ in range(draw.randrange(2, 5))]
    lines.append("\n".join(points))
    lines.append(f"!!! {draw.choice(KINDS)}\n    {_hung(grammar, draw)}\n\n    {_hung(grammar, draw)}")
    lines.append(LISTING.format(first=first.split(".")[-1], second=second.split(".")[-1], n=draw.randrange(60)))
    lines.append(_hung(grammar, draw))
    if draw.random() < 0.2:
        rows = [(f"`{draw.choice(NAMES)}`", draw.choice(grammar.bodies), "**yes**") for _ in range(4)]
        rows.insert(1, ("---",) * 3)
        lines.append("\n".join(f"| {' | '.join(row)} |" for row in rows))
    return lines


def _hung(grammar: Grammar, draw: Random) -> str:
    """A sentence with markup."""
    words = filled(grammar, draw, draw.choice(grammar.deeds) + draw.choice(grammar.ends))
    code, other = draw.sample(NAMES, 2)
    return draw.choice(SHAPES).format(w=words[0].upper() + words[1:], c=code, d=other, n=draw.randrange(2, 60))

"""Blocks of code as lines that can be compared: without comments, without words that people read, without blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plancompare.model import Span

_APART = re.compile(
    r"""
      (?P<text>(?P<quotes>\"{3}|'{3})[\s\S]*?(?P=quotes))                        # a text of several lines
    | (?P<comment>/\*[\s\S]*?\*/ | <!--[\s\S]*?--> | \{-[\s\S]*?-\} | \(\*\s[\s\S]*?\*\)
        | (?:(?<=\s)|^)(?:\#(?=[\s\#]|[^\x00-\x7f]|$)|--(?=\s|[^\x00-\x7f])|<\#|\#>)[^\n]*
        | (?<![:\w])//[^\n]*
        | ^[ \t]*(?:;|%|'|::|rem\s|dnl\s)[^\n]*)
    | (?P<string>"(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*' | `(?:[^`\\\n]|\\.)*`)
    | (?P<slot><[^<>\n/][^<>\n]*>)
    """,
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
_PROSE = re.compile(r"[^\x00-\x7f]|[A-Za-z,.!?:][ ]+[A-Za-z]{2}")
"""What tells that a string is for people: other letters than ASCII, or two words."""

_INCLUDE = re.compile(r"\A\{!>? ?(.*?) ?!\}\Z")  # {!> a.py !}, a file shown in this place
_LETTERS = re.compile(r"[^\W\d_]")
_PROMPT = re.compile(r"\A\$ ")
_BLANKS = re.compile(r"\s+")
_TOKEN = re.compile(r"\w+|[^\w\s]")
MOST = 3_000  # lines of one block that are looked at


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A line of code: what of it is compared, and the span of what stands there, without the blanks around it."""

    form: str
    span: Span


def lines_of(code: str) -> tuple[CodeLine, ...]:
    """The lines of a block that are not only blanks or comments. Spans count the block."""
    plain = _APART.sub(_blanked, code)
    found, at = [], 0
    for line in plain.split("\n")[:MOST]:
        form = _INCLUDE.sub(r"{!\1!}", _PROMPT.sub("", _BLANKS.sub(" ", line).strip()))
        if form:
            written = code[at : at + len(line)]
            start = at + len(written) - len(written.lstrip())
            found.append(CodeLine(form, Span(start, start + len(written.strip()))))
        at += len(line) + 1
    return tuple(found)


def _blanked(found: re.Match[str]) -> str:
    """Blanks for a comment, or for the words of a string; as long as what they stand for, line ends kept.

    Other strings get the quotation marks that most formatters put.
    """
    words = found[0]
    if found.lastgroup in ("comment", "text"):
        return re.sub(r"[^\n]", " ", words)
    inside = words[1:-1]
    if _PROSE.search(inside):
        return words[0] + " " * len(inside) + words[-1]
    return f'"{inside}"' if words[0] == "'" and '"' not in inside else words


def is_translated(line: str, original: str) -> bool:
    """Whether a line has letters that are not ASCII and that its original has not: words for people."""
    return any(not letter.isascii() for letter in set(_LETTERS.findall(line)) - set(original))


def differences(
    here: Sequence[CodeLine], there: Sequence[CodeLine], texts: tuple[str, str]
) -> Iterator[tuple[CodeLine | None, CodeLine | None]]:
    """The pairs of lines that are not the same, by the longest rows of lines that are."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, [x.form for x in here], [x.form for x in there], autojunk=False)
    for tag, first, last, begin, end in matcher.get_opcodes():
        if tag == "equal":
            continue
        for n in range(max(last - first, end - begin)):
            one = here[first + n] if first + n < last else None
            other = there[begin + n] if begin + n < end else None
            if one and other and _reads_the_same(one, other, texts):
                continue
            yield one, other


def _reads_the_same(one: CodeLine, other: CodeLine, texts: tuple[str, str]) -> bool:
    first, second = one.span.of(texts[0]), other.span.of(texts[1])
    return is_translated(second, first) or is_translated(first, second)


def likeness(one: str, other: str) -> float:
    """The share of tokens that two blocks have in common, 0 to 1."""
    first, second = set(_TOKEN.findall(one)), set(_TOKEN.findall(other))
    return 2 * len(first & second) / max(len(first) + len(second), 1)

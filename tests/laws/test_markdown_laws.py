"""Laws of reading Markdown, on generated pages: no word is lost, and every span leads back to the place in the file."""

from __future__ import annotations

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.laws.reading import assert_true_offsets, covered

from plancompare.errors import InputError
from plancompare.model import Text
from plancompare.readers.markdown import Markdown
from plancompare.structure import structure

WORD = st.text(st.sampled_from("abzé中文かなカ한글１。、.,;!？()（）\"'“”&—·\u00a0\u3000"), min_size=1, max_size=8)
WORDS = st.lists(WORD, min_size=1, max_size=5).map(" ".join)
LEAD = st.sampled_from(
    ["", "", "", "  ", "    ", "\t", "# ", "## ", "- ", "* ", "1. ", "7) ", "> ", ">", "> - ", "  - ", "   ", ": ",
     "| ", "- [ ] ", "!!! ", "::: ", ":::", "```", "~~~", "=== ", "---", "===", "***", "+ ", "    - ", "|---|---|",
     "\\"]
)  # fmt: skip
MARK = st.sampled_from(
    ["*", "**", "_", "`", "``", "[", "](", "](<", ")", "![", "][", "]", "]: ", "~~", "~", "\\", "|", "<", ">", " ", "$",
     "{{<", ">}}", "{{", "}}", "{%", "%}", "{", "}", "{:", "{/*", "*/}", "<!--", "-->", "{#", "[^", "[!", "  ", '"']
)  # fmt: skip
LINE_END = st.sampled_from(["\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "  \n", "\\\n"])
PIECE = st.one_of(
    WORDS.map(lambda words: ("words", words)),
    MARK.map(lambda mark: ("mark", mark)),
    st.tuples(LINE_END, LEAD).map(lambda pair: ("mark", "".join(pair))),
)
MAY_BE_MARKUP = frozenset("#*_-+=~`|:>[]()!\\<&;.\"'{}/^$%")

NAMES = re.compile(r"<[^<>]*>|\[\^[^\[\]]*\]:?|\{\s*#[^{}]*\}")
"""Tags, labels of footnotes and anchors: what they are called is no text of the page."""


def page_of(pieces: list[tuple[str, str]]) -> tuple[str, set[int]]:
    """A page, and the places of what can only be words in it."""
    decoded = "".join(characters for _, characters in pieces)
    words: set[int] = set()
    at = 0
    for kind, characters in pieces:
        if kind == "words":
            places = range(at, at + len(characters))
            words.update(place for place in places if not (decoded[place].isspace() or decoded[place] in MAY_BE_MARKUP))
        at += len(characters)
    return decoded, words


def read(decoded: str) -> Text | None:
    try:
        return Markdown().read(decoded, "x.md")
    except InputError:
        return None


def assert_nothing_lost(text: Text, decoded: str, words: set[int]) -> None:
    names = {at for name in NAMES.finditer(decoded) for at in range(*name.span())}
    lost = sorted(words - covered(text, decoded) - names)
    assert not lost, [decoded[max(at - 12, 0) : at + 12] for at in lost]


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECE, max_size=30))
@example([("words", "a"), ("mark", "[^"), ("words", "b"), ("mark", "]: "), ("words", "c")])
def test_no_word_is_lost(pieces: list[tuple[str, str]]) -> None:
    decoded, words = page_of(pieces)
    text = read(decoded)
    if text:
        assert_nothing_lost(text, decoded, words)
        assert_true_offsets(text, decoded)


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECE, max_size=12), st.sampled_from(["- ", "1. ", "> ", "> - ", "   ", "!!! note\n    "]))
def test_what_stands_in_a_container_is_read_too(pieces: list[tuple[str, str]], container: str) -> None:
    decoded, words = page_of([("mark", container), *pieces, ("mark", "\n\n"), ("words", "after")])
    text = read(decoded)
    if text:  # a comment that never ends leaves none
        assert_nothing_lost(text, decoded, words)
        assert_true_offsets(text, decoded)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(["title", "description", "weight", "tags"]), WORDS), st.booleans())
def test_front_matter_loses_nothing(fields: dict[str, str], toml: bool) -> None:
    fence, sign = ("+++", " = ") if toml else ("---", ": ")
    pieces = [("mark", f"{fence}\n")]
    for name, value in fields.items():
        quoted = value.replace('"', "”").replace("\\", "/")
        pieces += [("mark", f'{name}{sign}"'), ("words", quoted), ("mark", '"\n')]
    decoded, words = page_of([*pieces, ("mark", f"{fence}\n\n"), ("words", "body")])
    text = read(decoded)
    assert text
    assert_nothing_lost(text, decoded, words)
    assert_true_offsets(text, decoded)
    title = fields.get("title", "").replace('"', "”").strip()
    assert (text.title.of(text.text) if text.title else "") == " ".join(title.split())


@settings(max_examples=200, deadline=None)
@given(
    st.text(
        st.one_of(st.sampled_from("#*_-+=~`|:>[]()!\\<&;.\"'{}/^$%\n\t \r0123abx中。"), st.characters()), max_size=80
    )
)
def test_any_characters_are_read_or_refused_in_words(decoded: str) -> None:
    text = read(decoded)
    if text:
        assert_true_offsets(text, decoded)
        structure(text, "en")


@settings(max_examples=50, deadline=None)
@given(st.lists(PIECE, max_size=20))
def test_reading_is_repeatable(pieces: list[tuple[str, str]]) -> None:
    decoded, _ = page_of([("words", "x"), *pieces])
    assert read(decoded) == read(decoded)


@settings(max_examples=100, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=6), st.sampled_from(["", "- ", "> ", "1. ", "## ", "    "]))
def test_plain_words_come_through(paragraphs: list[str], lead: str) -> None:
    """What holds no markup is shown as it is, whatever block it stands in."""
    bare = ["x" + words.replace("&", "+").replace("(", "").replace("“", "").strip() for words in paragraphs]
    text = read("".join(f"{lead}{words}\n\n" for words in bare))
    assert text
    expected = "\n".join(bare).split()
    assert text.text.split() == expected

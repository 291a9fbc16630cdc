"""What a Markdown page shows, and where it stands in the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.growth import grows_with_the_length_only

from plancompare.errors import EmptyInput
from plancompare.model import Document, Span, Text
from plancompare.readers import READERS, recognise
from plancompare.readers.markdown import Markdown
from plancompare.structure import structure

HERE = Path(__file__).parent
CASES: list[dict[str, Any]] = yaml.safe_load((HERE / "markdown.yml").read_text("utf-8"))


def read(decoded: str, **options: Any) -> Text:
    return Markdown(**options).read(decoded, "x.md")


def shown(text: Text) -> list[str]:
    return [block.span.of(text.text) for block in text.blocks]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_cases(case: dict[str, Any]) -> None:
    text = read(case["markdown"])
    found = [(b.kind, b.level, b.span.of(text.text), b.label, b.anchor) for b in text.blocks]
    wanted = case["blocks"]
    assert [tuple(block[: len(want)]) for block, want in zip(found, wanted, strict=False)] == [tuple(w) for w in wanted]
    assert len(found) == len(wanted), found[len(wanted) :]
    if "unread" in case:
        assert [[piece.reason, piece.text] for piece in text.unread] == [piece[:2] for piece in case["unread"]]
        for piece, want in zip(text.unread, case["unread"], strict=True):
            assert piece.span.of(case["markdown"]) == want[-1]
    if "emphasis" in case:
        assert [span.of(text.text) for span in text.emphasis] == case["emphasis"]
    if "title" in case:
        assert (text.title.of(text.text) if text.title else "") == case["title"]
    if "language" in case:
        assert text.language == case["language"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_line_ends_make_no_difference(case: dict[str, Any], line_end: str) -> None:
    text = read(case["markdown"].replace("\n", line_end))
    wanted = [words for _, _, words, *_ in case["blocks"]]
    assert [words.replace(line_end, "\n") for words in shown(text)] == wanted


def test_fields_of_the_front_matter_can_be_named() -> None:
    page = "---\ntitle: T\nsummary: |\n  One.\n  Two.\nkeywords:\n- a\n- 'b c'\nempty:\nmap: {x: y}\n---\nx\n"
    text = read(page, fields=("summary", "keywords", "empty", "map"))
    assert shown(text) == ["One. Two.", "a", "b c", "x"]
    assert [piece.text for piece in text.unread] == ["title: T", "empty:\nmap: {x: y}"]
    assert [block.kind for block in text.blocks] == ["paragraph"] * 4


@pytest.mark.parametrize("value", ["[" * 2_000, "x" * 20_000, '"open', "*nobody", "!!python/object:os.system x"])
def test_front_matter_that_cannot_be_read_is_told(value: str) -> None:
    text = read(f"---\ntitle: {value}\n---\nx\n")
    assert shown(text)[-1] == "x"
    assert len(text.notices) == (0 if value.startswith("!!") else 1)


def test_places_lead_back_to_the_file() -> None:
    decoded = "---\ntitle: 題\n---\n> 一&amp;二 **three**\n> four `五`[六](x)\n"
    text = read(decoded)
    for words, written in {"題": "題", "&": "&amp;", "three": "three", "four": "four", "五六": "五`[六"}.items():
        start = text.text.index(words)
        assert text.file_span(Span(start, start + len(words))).of(decoded) == written
    position = text.position_of(text.text.index("four"))
    assert (position.line, position.column) == (5, 3)


@pytest.mark.parametrize(
    "decoded", ["<!-- x -->\n", "---\nweight: 1\n---\n", "[r]: /u\n", "{{< x >}}\n", "---\n", "***"]
)
def test_a_page_without_text_is_refused(decoded: str) -> None:
    with pytest.raises(EmptyInput):
        read(decoded)


# CommonMark, by hand: the numbers are of version 0.31 of its examples
SPECIFICATION = {
    "4 tabs in a list": ("  - foo\n\n\tbar\n", [("item", "foo"), ("paragraph", "bar")]),
    "48 no heading by tabs": ("\\## foo\n", [("paragraph", "## foo")]),
    "71 closing marks": ("## foo ##    \n", [("heading", "foo")]),
    "80 a setext heading of two lines": ("Foo *bar\nbaz*\n====\n", [("heading", "Foo bar baz")]),
    "98 a rule after a list": ("- foo\n-----\n", [("item", "foo")]),
    "119 fences": ("```\n<\n >\n```\n", [("code", "<\n >")]),
    "128 a fence in a quotation": ("> ```\n> aaa\n\nbbb\n", [("code", "aaa"), ("paragraph", "bbb")]),
    "192 a definition": ("[foo]: /url 'title'\n\n[foo]\n", [("paragraph", "foo")]),
    "219 a blank line": ("aaa\n\n\nbbb\n", [("paragraph", "aaa"), ("paragraph", "bbb")]),
    "233 a lazy line": ("> bar\nbaz\n> foo\n", [("paragraph", "bar baz foo")]),
    "254 an item of several blocks": (
        "1.  A\n\n        c\n\n    > q\n",
        [("item", "A"), ("code", "c"), ("paragraph", "q")],
    ),
    "304 a number that opens no list": ("The number is\n14.  doors.\n", [("paragraph", "The number is 14.  doors.")]),
    "307 an indented list": ("- a\n - b\n  - c\n", [("item", "a"), ("item", "b"), ("item", "c")]),
    "328 code wins over emphasis": ("*foo`*`\n", [("paragraph", "*foo*")]),
    "366 no emphasis in words": ("foo_bar_baz\n", [("paragraph", "foo_bar_baz")]),
    "413 nested emphasis": ("*foo **bar** baz*\n", [("paragraph", "foo bar baz")]),
    "489 a target with blanks": ("[link](</my uri>)\n", [("paragraph", "link")]),
    "488 no target": ("[link](/my uri)\n", [("paragraph", "[link](/my uri)")]),
    "516 brackets in words": ("[link [bar](/uri)\n", [("paragraph", "[link bar")]),
    "594 an address": ("<http://foo.bar.baz>\n", [("paragraph", "http://foo.bar.baz")]),
    "620 no tag": ("<a h*#ref=\"hi\">\n", [("paragraph", '<a h*#ref="hi">')]),
}  # fmt: skip


@pytest.mark.parametrize(("decoded", "wanted"), SPECIFICATION.values(), ids=SPECIFICATION)
def test_the_specification(decoded: str, wanted: list[tuple[str, str]]) -> None:
    text = read(decoded)
    assert [(block.kind, block.span.of(text.text)) for block in text.blocks] == wanted


PLAIN = {
    "prose": "Some words. And more of them.\n\nAnother paragraph, with 3 * 4 = 12 and a * here.\n",
    "numbered lines": "1. First of all.\n2. Then this.\n3. And that.\n",
    "bullets": "Points:\n\n- one\n- two\n* three\n",
    "Chinese numbering": "第一章 總則\n\n第一條 本法*之目的。\n一、甲\n（一）乙\n",
    "rules and headings": "TITLE\n=====\n\nWords.\n\n----------\n\nMore.\n",
    "notes": "* A remark below a table.\n** Another one.\n",
    "quoted mail": "> you wrote\n> this\n\nYes.\n",
    "brackets": "See [1] and (2). Prices [in euros] (without tax).\n\n[1] A book.\n",
    "a setting": "# a comment\nkey = value\n# another\nother = 3\n",
    "underscores": "snake_case_words and __init__ and file_name.txt\n",
}
MARKDOWN = {
    "headings": "# Title\n\nWords.\n\n## Section\n\nMore words.\n",
    "a fence and code": "Run `this`:\n\n```\nmake\n```\n",
    "links": "See [the page](https://example.org/a) and [that](b.md).\n",
    "a table": "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\nUse **this**.\n",
    "front matter": "---\ntitle: x\nlang: ja\n---\n\n## 見出し\n\n本文。\n",
    "shortcodes": "## What's next\n\n{{< note >}}\nWords.\n{{< /note >}}\n",
    "a readme": '<p align="center"><img src="x.png"></p>\n<h1>A</h1>\n\n## Use\n\n```sh\nmake\n```\n\nSee [this](x).\n',
}


@pytest.mark.parametrize("decoded", PLAIN.values(), ids=PLAIN)
def test_plain_text_is_left_alone(decoded: str) -> None:
    assert recognise(decoded, "x").name == "text"
    assert recognise(decoded, "x.txt").name == "text"
    assert recognise(decoded, "x.md").name == "markdown"


@pytest.mark.parametrize("decoded", MARKDOWN.values(), ids=MARKDOWN)
def test_markdown_is_known_by_its_marks(decoded: str) -> None:
    for name in ("x", "x.md", "README.MDX"):
        assert recognise(decoded, name).name == "markdown"


def test_other_formats_are_not_taken_for_markdown() -> None:
    assert recognise("<!doctype html><h1># x</h1><pre>\n## y\n\n[a](b)\n</pre>", "x.md").name == "html"
    assert recognise("# a\tb\nc\td\ne\tf", "x").name == "table"
    seeds = HERE.parents[1] / "seeds"
    for seed in seeds.iterdir():
        if seed.suffix == ".txt":
            assert recognise(seed.read_text("utf-8"), seed.name).name != "markdown"


# two pages that render each other


def page(language: str) -> Document:
    return structure(read((HERE / "pages" / f"cards.{language}.md").read_text("utf-8")), language)


def test_a_page_and_its_translation_have_the_same_structure() -> None:
    english, japanese = page("en"), page("ja")

    def shape(document: Document) -> list[tuple[str, str, str, int]]:
        return [(c.key, c.kind, c.label, len(c.paragraphs)) for c in document.walk()]

    assert shape(english) == shape(japanese)
    assert len(shape(english)) == 12
    assert sum(paragraphs for *_, paragraphs in shape(english)) == 31
    assert {c.anchor for c in english.walk()} == {c.anchor for c in japanese.walk()}
    reasons = [[piece.reason for piece in document.unread] for document in (english, japanese)]
    assert reasons[0] == reasons[1]


# strangers' files


HOSTILE = [
    "[", "](", "[](x)", "![", "`", "**a *b ", "> ", "- ", "1. ", "<", "<b>", "<A b={", "<A b='", "{{< a >}}", "{{ ",
    "{/* ", "{% ", "&amp;", "\\", "a|b\n", "|-|\n", "```\n", ":::note\n", "!!! a\n", "> [!a] b\n", "import a\n\n",
    "[a]: b\n", "[^a]: ", "a\n: b\n", "<!-- ", "漢<rt>", "**「a」**中", "a<br>", "~a ", "---\n", "\x00", "\ud800", "\t",
    "<div>\n\n",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_length_only(piece: str) -> None:
    assert grows_with_the_length_only(lambda count: read("x\n\n" + piece * count), 500)


@pytest.mark.parametrize("piece", ["> ", "- ", "1. ", ">", "[", "*a **b ", "<div>", "> - "])
def test_a_hundred_thousand_levels(piece: str) -> None:
    text = read(piece * 100_000 + "deep\nlazy\n" + "lazy\n" * 2_000)
    assert "deep" in text.text


def test_a_very_long_line() -> None:
    assert shown(read("word " * 400_000)) == [("word " * 400_000).strip()]


def test_a_fault_of_the_parser_costs_only_the_structure(monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicException(BaseException):  # the name that the parser's binding gives it
        pass

    def fail(*_: object, **__: object) -> None:
        raise PanicException

    monkeypatch.setattr("pyromark.events_with_range", fail)
    text = read("# Title\n\nWords.\n")
    assert "Words." in shown(text)
    assert text.notices[0].did == "read it as plain text"


FAULTS = ["- [ ] \\\n  -", "%\n:\u0301\n\t:", "> a\n> : b\n\n", "[^1]:\n    *\n      + > a\n        > ---"]


@pytest.mark.parametrize("decoded", FAULTS)
def test_what_parsers_failed_on(decoded: str) -> None:
    assert read(decoded).notices == ()


def test_the_register_knows_it() -> None:
    assert [reader.name for reader in READERS].count("markdown") == 1


def test_a_number_in_code_is_no_label() -> None:
    page = "# Codes\n\n- `200` – all is well.\n- `201` – made.\n\n`300` – a.\n\n1. `400` – no.\n2. `401` – who?\n"
    document = structure(read(page), "en")
    assert [clause.label for clause in document.walk() if clause.label] == ["1.", "2."]
    assert {document.words(s.span)[:3] for s in document.sentences} == {"200", "201", "300", "400", "401"}

"""What site generators add to Markdown, made so that a parser of plain Markdown sees the blocks around it rightly.

    {{< note >}} {{% tip %}}  Hugo      {% if %} {{ page.title }}  Liquid, Jinja     <Tabs> import … export …  MDX
    :::note Title             Docusaurus, VuePress, Pandoc         !!! note "Title"  MkDocs, also ??? and === "Tab"
    > [!NOTE] Title           GitHub, Obsidian                     {: .class }       kramdown
    {{jsxref("Array/at", "at()")}}  KumaScript

Each of them is overwritten by as many other characters: a tag alone in its line by blanks, one among words by a word,
the beginning of an admonition by the marks of a list item or heading. Offsets therefore stay true, words are always
taken from the file itself, and inside code, where nothing is added to Markdown, an overwritten stretch changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from plancompare.readers.markdown_directives import conflicts, definitions, directives, included
from plancompare.readers.markdown_patch import ADMONITION, ATTRIBUTES, COMMENT, TAG, TOO_DEEP, Patch, blank, hide
from plancompare.readers.markdown_titles import titled

_LONE_RETURN = re.compile(r"\r(?!\n)")

DEEPEST = 100  # nested blocks that one line may open; no author needs more, and time grows with depth times length
LONGEST_TAG = 4_000  # code points
REACH = 400  # code points before and behind a tag that tell whether it stands among words; a line may be endless

_TEMPLATE = re.compile(
    rf"""\{{\{{<[^{{}}`]{{0,{LONGEST_TAG}}}+(?<=>)\}}\}} | \{{\{{%[^{{}}`]{{0,{LONGEST_TAG}}}+(?<=%)\}}\}}
      | \{{\{{[^{{}}`\r\n]{{0,{LONGEST_TAG}}}+\}}\}}     | \{{%[^{{}}`%]{{0,{LONGEST_TAG}}}+%\}}""",
    re.VERBOSE,
)
_ATTRIBUTES = re.compile(r"\{:[^{}\r\n]{0,500}+\}(?=[ \t]*(?:[\r\n]|\Z))")
_CONTENTS = re.compile(
    r"(?:(?<=[\r\n])|\A)[ \t]*(?:[-*+]|1[.)])[ \t]+([^\r\n]{1,80}+)(?=(?:\r\n?|\n)[ \t]*\{:[ \t]*toc\b)"
)
_LONG_COMMENTS = (
    ("{/*", "*/}"),
    ("{{/*", "*/}}"),
    ("{% comment %}", "{% endcomment %}"),
    ("{{< comment >}}", "{{< /comment >}}"),
)
_CODE_TAG = re.compile(r"(?:\{%-?|\{\{[<%])\s*(/|end)?\s*highlight\b[^\r\n]*")

_TEXT_PARAMETER = re.compile(r'\{\{[<%](?:[^"]|"[^"]*")*?\stext\s*=\s*"([^"]*[^"\s][^"]*)"')
_QUOTED_PARAMETER = re.compile(r'\{\{[<%]\s*[\w/-]+\s+"([^"]*[^"\s][^"]*)"')

_STRING = r"""\s*(?:"([^"\r\n]*)"|'([^'\r\n]*)')\s*"""
_CALL = re.compile(rf"\{{\{{\s*[A-Za-z]\w*\({_STRING}(?:,{_STRING})?[,)]")

_BRACES = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,999}+\}){0,999}+\}){0,999}+\}"
_ATTRIBUTE = rf"""(?:[\w:.@-]++(?:\s*+=\s*+(?:"[^"]{{0,4000}}+"|'[^']{{0,4000}}+'|{_BRACES}))?+|{_BRACES})"""
_JSX = re.compile(rf"<(?:/[A-Z][\w.:]{{0,99}}+\s*+|[A-Z][\w.:]{{0,99}}+(?:\s++{_ATTRIBUTE}){{0,99}}+\s*+/?)>")
_FRAGMENT = re.compile(r"</?>(?=[ \t]*(?:[\r\n]|\Z))")
_MODULE_WORD = re.compile(r"port\s")  # a pattern that begins with a fixed word is found fast
_MODULE = re.compile(
    r"""import\s(?:[\w*$\s{},]{0,300}?\sfrom\s)?\s*(?:"[^"\r\n]+"|'[^'\r\n]+')[ \t]*;?[ \t]*(?=[\r\n]|\Z)
      | export\s(?:default\s(?:function|class|async|\(|\{|[\w.]+[ \t]*;?[ \t]*[\r\n])
                 |(?:const|let|var)\s[\w{\[]|(?:async\s)?function\b|class\s|\{|\*)[^\r\n]*
        (?:(?:\r\n|\n|\r)(?![ \t]*(?:[\r\n]|\Z))[^\r\n]*)*+""",
    re.VERBOSE,
)

_FENCED_BOX = re.compile(
    r""":::+[ \t]*(?:\{[^{}\r\n]*\}|[A-Za-z][\w-]*)?
        (?:\[(?P<inner>[^\]\r\n]*)\])?[ \t]*(?:\{[^{}\r\n]*\})?[ \t]*(?P<title>[^\r\n]*)""",
    re.VERBOSE,
)
_QUOTED_BOX = re.compile(r"\[![A-Za-z][\w-]*(?:\|[^\]\r\n]*)?\][-+]?[ \t]*(?P<title>[^\r\n]*)")
_INDENTED_BOX = r"""(?:[ \t]*\w[\w \t-]*)?[ \t]*(?:"(?P<title>[^"\r\n]*)")?[ \t]*
    (?=(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))*+(?P<indent>[ \t]+)[^\s])"""
_INDENTED_BOXES = {  # a pattern that begins with its sign is found fast
    "!!!": re.compile(r"!!!(?=[ \t]*[\w\"])" + _INDENTED_BOX, re.VERBOSE),
    "???": re.compile(r"\?\?\?\+?(?=[ \t]*[\w\"])" + _INDENTED_BOX, re.VERBOSE),
    "===": re.compile(r"===[!+]?(?=[ \t]+\")" + _INDENTED_BOX, re.VERBOSE),
}
_CONTAINERS = re.compile(rf"\n(?:[ \t]*+(?:>|[-+*][ \t]|[0-9]{{1,9}}[.)][ \t])){{{DEEPEST}}}")
_MORE = re.compile(r"(?:[ \t]*+(?:>|[-+*](?=[ \t\r\n]|\Z)|[0-9]{1,9}[.)](?=[ \t\r\n]|\Z)))++")
_INDENT = re.compile(rf"\n[ \t]{{{2 * DEEPEST}}}[ \t]+")
_BARE_TASK = re.compile(r"\[[ xX]\][ \t]+(\\)(?=[\r\n])")
_EMPHASIS = re.compile(r"(\*\*?\*?)(?=[^\s*])([^*\r\n]{1,999}+)\1")


@dataclass(frozen=True, slots=True)
class Prepared:
    """The page as the parser sees it, from `start` of the file on, and the patches that hide something, in order.

    `titles` are the offsets at which a heading stands for an admonition's title.
    """

    page: str
    start: int
    hidden: tuple[Patch, ...] = ()
    titles: frozenset[int] = frozenset()


def prepare(decoded: str, start: int = 0) -> Prepared:
    """The page for a parser of plain Markdown. Linear in its length."""
    titles: set[int] = set()
    patches = _apart(
        [
            *_comments(decoded, start),
            *_template_tags(decoded, start, titles),
            *_components(decoded, start, titles),
            *_admonitions(decoded, start, titles),
            *directives(decoded, start, titles),
            *included(decoded, start),
            *definitions(decoded, start),
            *conflicts(decoded, start),
            *_nesting(decoded, start),
            *_beside_emphasis(decoded, start),
            *_bare_tasks(decoded, start),
        ]
    )
    parts: list[str] = []
    at = start
    for patch in patches:
        parts += (decoded[at : patch.start], patch.characters)
        at = patch.stop
    page = "".join([*parts, decoded[at:]])
    hidden = tuple(patch for patch in patches if patch.reason)
    if "\r" in page:
        page = _LONE_RETURN.sub("\n", page)  # a line end that the parser does not know everywhere
    return Prepared(page, start, hidden, frozenset(titles))


def _apart(patches: list[Patch]) -> list[Patch]:
    """In order and disjoint; of two that overlap, the one that begins first, of these the longer one."""
    kept: list[Patch] = []
    for patch in sorted(patches, key=lambda patch: (patch.start, -patch.stop)):
        if not kept or patch.start >= kept[-1].stop:
            kept.append(patch)
    return kept


def _comments(decoded: str, start: int) -> Iterator[Patch]:
    for opening, closing in _LONG_COMMENTS:
        at = decoded.find(opening, start)
        while at >= 0:
            end = decoded.find(closing, at + len(opening))
            if end < 0:
                break
            yield hide(decoded, at, end + len(closing), COMMENT)
            at = decoded.find(opening, end + len(closing))


def _template_tags(decoded: str, start: int, titles: set[int]) -> Iterator[Patch]:
    if "{{" in decoded or "{%" in decoded:
        for tag in _TEMPLATE.finditer(decoded, start):
            shown = _shown(decoded, tag)
            if shown:
                yield Patch(tag.start(), shown[0], "x" * (shown[0] - tag.start()), TAG)
                yield Patch(*shown, "x" * (shown[1] - shown[0]))
                yield Patch(shown[1], tag.end(), "x" * (tag.end() - shown[1]), TAG)
                continue
            patch = hide(decoded, tag.start(), tag.end(), TAG)
            code = _CODE_TAG.match(tag.group())
            if code and patch.characters.isspace():
                fence = "~~~" if code[1] else "~~~x"
                patch = Patch(tag.start(), tag.end(), fence.ljust(len(tag.group())), TAG)
            elif patch.characters.isspace() and (shown_above := tuple(titled(decoded, *tag.span(), "#", titles))):
                yield from shown_above
                continue
            yield patch
    if "{:" in decoded:
        for tag in _ATTRIBUTES.finditer(decoded, start):
            yield hide(decoded, tag.start(), tag.end(), ATTRIBUTES)
        for item in _CONTENTS.finditer(decoded, start):  # kramdown puts the table of contents in its place
            yield blank(decoded, *item.span(), TAG)


def _shown(decoded: str, tag: re.Match[str]) -> tuple[int, int] | None:
    """What a tag shows in its place: its parameter `text`, or what it names if it is all that a heading has.

    A call among words shows its second text, or its first: {{jsxref("Array/at", "at()")}}.
    """
    call = _CALL.match(decoded, tag.start(), tag.end())
    if call:
        said = [call.span(n) for n in (3, 4, 1, 2) if (call[n] or "").strip()]
        return said[0] if said and _is_among_words(decoded, tag.start(), tag.end()) else None
    shown = _TEXT_PARAMETER.search(decoded, tag.start(), tag.end())
    if not shown:
        before = tag.start()
        while before and decoded[before - 1] in " \t":
            before -= 1
        if before and decoded[before - 1] == "#":
            shown = _QUOTED_PARAMETER.search(decoded, tag.start(), tag.end())
    return shown.span(1) if shown else None


def _is_among_words(decoded: str, start: int, stop: int) -> bool:
    """Whether a tag stands in a line with words or a list mark, not in a target or attribute, nor only beside tags."""
    if decoded[max(start - 1, 0) : start] in ("(", "=", '"', "'") and decoded[max(start - 2, 0) : start] != " (":
        return False
    around = decoded[max(start - REACH, 0) : start], decoded[stop : stop + REACH]
    before, after = max(around[0].rfind("\n"), around[0].rfind("\r")) + 1, re.split(r"[\r\n]", around[1], maxsplit=1)[0]
    line = around[0][before:] + decoded[start:stop] + after
    return bool(_TEMPLATE.sub("", line).strip())


def _components(decoded: str, start: int, titles: set[int]) -> Iterator[Patch]:
    """Tags of components, and the lines that import or export them where a paragraph could begin."""
    for tag in _JSX.finditer(decoded, start):
        patch = hide(decoded, tag.start(), tag.end(), TAG)
        above = tuple(titled(decoded, *tag.span(), "+ #", titles)) if patch.characters.isspace() else ()
        if above:
            yield from above
            continue
        yield replace(patch, breaks=not patch.characters.isspace() and _lead(decoded, patch.start) is not None)
    for tag in _FRAGMENT.finditer(decoded, start) if "<>" in decoded or "</>" in decoded else ():
        yield hide(decoded, tag.start(), tag.end(), TAG)
    if "import " not in decoded and "export " not in decoded:
        return
    ended = start
    for word in _MODULE_WORD.finditer(decoded, start):
        begin = word.start() - len("im")
        if begin < ended or decoded[begin : word.start()] not in ("im", "ex"):
            continue
        module = _MODULE.match(decoded, begin) if _begins_paragraph(decoded, begin, ended) else None
        if module:
            yield hide(decoded, module.start(), module.end(), TAG)
            ended = module.end()


def _begins_paragraph(decoded: str, at: int, floor: int) -> bool:
    """Whether nothing but blanks stands between `floor` and a place, or a blank line right before it."""
    before = at
    while before > floor and decoded[before - 1].isspace():
        before -= 1
    blanks = decoded[before:at]
    line_ends = blanks.count("\n") or blanks.count("\r")
    at_margin = at == 0 or decoded[at - 1] in "\r\n"
    return at_margin and (before == floor or line_ends > 1)


def _admonitions(decoded: str, start: int, titles: set[int]) -> Iterator[Patch]:
    """The first lines of admonitions: what tells the kind is hidden, a title becomes a heading."""
    for box in _FENCED_BOX.finditer(decoded, start) if ":::" in decoded else ():
        if _lead(decoded, box.start()) is not None:
            yield from _box(box, "title" if box["title"] or not box["inner"] else "inner", "#", titles)
    for box in _QUOTED_BOX.finditer(decoded, start) if "[!" in decoded else ():
        if ">" in (_lead(decoded, box.start()) or ""):
            yield from _box(box, "title", "#", titles)
    for box in (
        box for sign, form in _INDENTED_BOXES.items() if sign in decoded for box in form.finditer(decoded, start)
    ):
        lead = _lead(decoded, box.start())
        begin = box.start("title") if (box["title"] or "").strip() else box.end()
        if lead is None or begin - box.start() < len("+  # "):
            continue
        if len(box["indent"].expandtabs(4)) >= len(lead.expandtabs(4)) + 4:
            yield from _box(box, "title", "+  #", titles)


def _lead(decoded: str, at: int) -> str | None:
    """The blanks and marks of quotations before a place, None if words stand before it in its line."""
    start = at
    while start and decoded[start - 1] in " \t>":
        start -= 1
    return decoded[start:at] if not start or decoded[start - 1] in "\r\n" else None


def _box(box: re.Match[str], group: str, opening: str, titles: set[int]) -> Iterator[Patch]:
    first, last = box.span()
    if not (box[group] or "").strip():
        mark = "" if opening == "#" else opening
        yield Patch(first, last, mark.ljust(last - first), ADMONITION)
        return
    titles.add(first + len(opening) - 1)
    begin, end = box.span(group)
    yield Patch(first, begin, opening.ljust(begin - first), ADMONITION)
    if end < last:
        yield Patch(end, last, " " * (last - end), ADMONITION)


def _nesting(decoded: str, start: int) -> Iterator[Patch]:
    """Marks of nested blocks beyond what a parser can follow in linear time, and indents as deep."""
    page = "\n" + (decoded[start:].replace("\r", "\n") if "\r" in decoded else decoded[start:])
    for line in _CONTAINERS.finditer(page):
        more = _MORE.match(page, line.end())
        if more:
            yield Patch(start + more.start() - 1, start + more.end() - 1, "x" * len(more.group()), TOO_DEEP)
    for line in _INDENT.finditer(page):
        surplus = line.start() + 1 + 2 * DEEPEST
        yield Patch(start + surplus - 1, start + line.end() - 1, "x" * (line.end() - surplus), TOO_DEEP)


def _beside_emphasis(decoded: str, start: int) -> Iterator[Patch]:
    """Marks of Chinese and Japanese just inside emphasis, shown to the parser as letters.

    CommonMark knows the end of emphasis by the blank behind it, which these languages do not write: **注意：**請勿…
    """
    if "*" not in decoded or decoded.isascii():
        return
    for found in _EMPHASIS.finditer(decoded, start):
        for place in {found.start(2), found.end(2) - 1}:
            if decoded[place] > "\x7f" and unicodedata.category(decoded[place])[0] in "PS":
                yield Patch(place, place + 1, "x")


def _bare_tasks(decoded: str, start: int) -> Iterator[Patch]:
    """Tasks of a mere backslash, on which the parser (pulldown-cmark 0.13.5) fails."""
    for task in _BARE_TASK.finditer(decoded, start):
        yield Patch(task.start(1), task.end(1), "x")

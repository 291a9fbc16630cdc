"""Is the code the same? Blocks of code, and code among words, that one side has otherwise or not at all.

**What it catches.** `code-differs`: a block of code with a line that its counterpart has otherwise, or lacks; the first
such line is shown on both sides. `inline-code-differs`: code among words, `like this`, that the other side has
otherwise; and code that the translation has nowhere, if it is no ordinary word (`--save`, `use_cache`).

**Why it matters.** Code is to be copied, not read: one letter that was translated, mistyped or left behind when the
source changed, and it does not run.

**A bad pair.** “Run `npm install --save vue`.” against 「`npm install vue` を実行します。」.

**A good pair.** A block with `print("hello")  # say hello` against `print("hello")  # 挨拶する`.

Comments, indents, blank lines and the kind of quotation marks do not count, nor do strings that are sentences or in
another script: they are there to be read, and may be translated. A block of code that the other side lacks is an
omitted or added paragraph. Numbers, brackets and terms within blocks of code are left to this rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plancompare.checks.addresses import LANGUAGE_TAG
from plancompare.checks.listings import CodeLine, differences, is_translated, likeness, lines_of
from plancompare.checks.marked import Facing, Marked, lonely
from plancompare.checks.passages import SIDES
from plancompare.checks.wording import contrasted, short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.model import Comparison, Side, Span, opposite

_BLOCK = Rule(
    "code-differs",
    "accuracy/do-not-translate",
    Severity.warning,
    "A block of code is not the same on both sides.",
    threshold=0.5,
    because=("{lines} of its {of} lines are not the same; the first is here “{here}”, there “{there}”.",),
)
_INLINE = Rule(
    "inline-code-differs",
    "accuracy/do-not-translate",
    Severity.warning,
    "Code among words is not the same on both sides, or the translation lacks it.",
    threshold=0.5,
    because=("“{code}” is nowhere on the other side, neither as code nor as words of this sentence.",),
)
_SAME, _OTHER = 0.9, 0.6  # confidence that blocks differ by mistake, if they are mostly alike or hardly
_ALIKE = 0.4  # blocks with a smaller share of tokens in common are hardly alike
_TYPED, _ALONE = 0.8, 0.6
_BLANKS = re.compile(r"\s+")
_PLAIN = re.compile(r"[\W_]+")
_LOCALE = re.compile(rf"(?<![\w-])(?:{LANGUAGE_TAG})(?![\w-])", re.IGNORECASE)  # docs/en/
_SHAPED = re.compile(r"[^\W_][^\s\w,.]|[^\w\s]\w|_|[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]")
"""What no ordinary word has: others (`dict`, `response`) a translator may well have translated."""

_VALUES = frozenset(
    ("true", "false", "yes", "no", "on", "off", "null", "nil", "none", "undefined", "enabled", "disabled")
)
"""Values that a setting may have: one of them never renders another."""


class Code:
    """Implements `seams.Check`. One finding for each pair of blocks, and for each piece of code among words."""

    rules = (_BLOCK, _INLINE)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """Blocks first, then code among words."""
        yield from (_of_blocks(*found) for found in _differing(comparison))
        source, target = comparison.source, comparison.target
        if all(any(mark.kind == "code" for mark in text.marks) for text in (source.text, target.text)):
            for facing in lonely(comparison, "code", _key, _alike):
                yield from _among_words(comparison, facing)


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of code: its sentence, and its lines as they are compared."""

    side: Side
    key: str
    span: Span
    code: str
    lines: tuple[CodeLine, ...]

    @classmethod
    def of(cls, comparison: Comparison, side: Side, key: str) -> _Block:
        document = comparison.document(side)
        span = document.sentence_of[key].span
        return cls(side, key, span, document.words(span), lines_of(document.words(span)))

    @property
    def forms(self) -> tuple[str, ...]:
        """What of the lines is compared."""
        return tuple(line.form for line in self.lines)

    def words(self, line: CodeLine | None) -> str:
        """What stands in a line; "" for none."""
        return line.span.of(self.code) if line else ""

    def place(self, line: CodeLine | None) -> Place:
        """Where a line stands; for none, the gap behind the block."""
        start, stop = (line.span.start, line.span.stop) if line else (len(self.span), len(self.span))
        return Place(self.side, self.key, Span(self.span.start + start, self.span.start + stop))


def _differing(comparison: Comparison) -> Iterator[tuple[_Block, _Block, float]]:
    """The blocks that face each other and are not the same, with the bead's confidence.

    Neighbours that only changed places, as the tabs of an example do, are the same.
    """
    codes = comparison.source.code, comparison.target.code
    found = []
    for bead in comparison.beads if all(codes) else ():
        if len(bead.source) == len(bead.target) == 1 and bead.source[0] in codes[0] and bead.target[0] in codes[1]:
            here, there = (_Block.of(comparison, side, getattr(bead, side)[0]) for side in SIDES)
            if here.code != there.code and any(differences(here.lines, there.lines, (here.code, there.code))):
                found.append((here, there, bead.confidence))
    moved = {here.forms for here, _, _ in found} & {there.forms for _, there, _ in found}
    for here, there, confidence in found:
        if here.forms not in moved and there.forms not in moved:
            yield here, there, confidence


def _of_blocks(here: _Block, there: _Block, sure: float) -> Finding:
    found = list(differences(here.lines, there.lines, (here.code, there.code)))
    one, other = found[0]
    shown = contrasted(here.words(one), there.words(other))
    quoted = [f"“{words}”" if line else "no such line" for line, words in zip((one, other), shown, strict=True)]
    places = here.place(one), there.place(other)
    primary, related = places if one else places[::-1]
    confidence = sure * (_SAME if likeness(here.code, there.code) >= _ALIKE else _OTHER)
    evidence: dict[str, str | int | float] = {"lines": len(found), "of": max(len(here.lines), len(there.lines))}
    message = f"the code differs: {quoted[0]} in the source, {quoted[1]} in the translation"
    return Finding(_BLOCK, message, _BLOCK.severity, round(confidence, 3), primary, (related,), evidence)


def _key(one: Marked) -> str | None:
    return _BLANKS.sub(" ", one.words).strip() or None


def _alike(one: Marked, other: Marked) -> bool:
    """Whether two pieces of code say the same to a reader: a translated placeholder, other brackets or case."""
    first, second = (_LOCALE.sub("", mark.words) for mark in (one, other))
    if is_translated(second, first) or is_translated(first, second):
        return True
    return _PLAIN.sub("", first).casefold() == _PLAIN.sub("", second).casefold() != ""


def _among_words(comparison: Comparison, facing: Facing) -> Iterator[Finding]:
    left = {side: [m for m in facing.side(side) if not _is_said(comparison, facing, m)] for side in SIDES}
    for here in tuple(left["source"]):
        there = next((m for m in left["target"] if _close(here.words, m.words)), None)
        if there:
            left["source"].remove(here)
            left["target"].remove(there)
            sure = round(_TYPED * facing.confidence, 3)
            first, second = contrasted(here.words, there.words)
            message = f"“{first}” is “{second}” in the translation"
            yield Finding(_INLINE, message, _INLINE.severity, sure, here.place, (there.place,))
    yield from (_alone(facing, one) for one in left["source"] if _SHAPED.search(one.words))


def _is_said(comparison: Comparison, facing: Facing, one: Marked) -> bool:
    """Whether the other side has the code as plain words, or part of other code of that sentence."""
    other = opposite(one.passage.side)
    document = comparison.document(other)
    words = " ".join(document.words(passage.span) for passage in facing.passages[SIDES.index(other)])
    return _PLAIN.sub("", one.words).casefold() in _PLAIN.sub("", words).casefold()


def _close(one: str, other: str) -> bool:
    from rapidfuzz.fuzz import ratio

    return ratio(one, other) >= 60 or {one.casefold(), other.casefold()} <= _VALUES


def _alone(facing: Facing, one: Marked) -> Finding:
    sure = round(_ALONE * facing.confidence, 3)
    message = f"not in the translation: the code “{short(one.words)}”"
    return Finding(_INLINE, message, _INLINE.severity, sure, one.place, (facing.gap("target"),), {"code": one.words})

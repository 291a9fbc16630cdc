"""Can every character be read? Text that was decoded in the wrong encoding, and what was lost on the way.

**What it catches.** `garbled-text`: letters that went wrong when a file was saved or copied: UTF-8 that was read as
Windows-1252 (“Ã©tÃ©” for “été”), as Shift_JIS (「縺ゅ」), as GBK (“鏂囧瓧”) or as Big5, words of an older encoding
that were read as Latin-1, the sign U+FFFD, control characters, and question marks in place of letters.

**Why it matters.** Nobody can read it, and what was lost does not come back; no other rule can judge such words.

**A bad pair.** “in summer” against “en Ã©tÃ©”.

**A good pair.** “The bytes show as Ã© if read as Latin-1” against 「Latin-1 として読むと Ã© と表示される」: both
sides show it.

Both documents are looked at, whether or not a sentence has a partner. Sentences in a row that went wrong are one
finding, and a file most of which did is one; what other rules would say of these words is not said.
"""

from __future__ import annotations

from collections.abc import Iterator

from plancompare.checks.blocks import in_blocks
from plancompare.checks.passages import SIDES, Counterparts, Passage, passages
from plancompare.checks.wording import short
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.languages.encodings import Misread, misread
from plancompare.model import Comparison, Document, Side, Span

RULE = Rule(
    "garbled-text",
    "fluency/character-encoding",
    Severity.error,
    "Characters were read in the wrong encoding, or were lost.",
    because=("It is probably {why}.", "It would read “{meant}”."),
)
_MOST = 0.5  # share of the passages with other than ASCII characters from which on the file is garbled as a whole


class Garbled:
    """Implements `seams.Check` for both documents."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """What it can report."""
        return (RULE,)

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """One finding for a passage, for more than a few in a row, or for the file."""
        for side in SIDES:
            yield from _of(comparison, side)


def _of(comparison: Comparison, side: Side) -> Iterator[Finding]:
    document, other = comparison.document(side), comparison.document("target" if side == "source" else "source")
    row = list(passages(comparison, side))
    there = Counterparts(comparison, side)
    found: dict[int, Finding] = {}
    telling = set()
    for index, passage in enumerate(row):
        words = document.words(passage.span)
        if words.isascii() and "?" not in words:
            continue
        if not words.isascii():
            telling.add(index)
        wrong = list(misread(document.text.text, passage.span, document.language))
        if not wrong:
            continue
        facing = there.of(passage.key)
        said = "\n".join(other.words(place.span) for place in facing)
        wrong = [one for one in wrong if document.words(one.span) not in said]  # which is shown on purpose
        if wrong:
            telling.add(index)
            found[index] = _finding(document, passage, wrong, facing)

    def told(count: int, everything: bool) -> str:
        why = next(iter(found.values())).evidence["why"]
        many = f"most of the text, {count} sentences and headings" if everything else f"{count} sentences and headings"
        return f"cannot be read: {many}; {why}"

    yield from in_blocks(row, found, telling, told, _MOST)


def _finding(document: Document, passage: Passage, wrong: list[Misread], there: tuple[Place, ...]) -> Finding:
    """The finding, from the first to the last of what is wrong in a passage."""
    span = Span(wrong[0].span.start, wrong[-1].span.stop)
    seen, why = document.words(span), wrong[0].why
    meant, at = "", span.start
    for one in wrong:
        meant += document.words(Span(at, one.span.start)) + one.meant
        at = one.span.stop
    evidence: dict[str, str | int | float] = {"why": why}
    message = f"cannot be read: “{short(seen)}”; {why}"
    if all(one.meant for one in wrong):
        evidence["meant"] = meant
        message = f"“{short(seen)}” should be “{short(meant)}”: {why}"
    confidence = max(one.confidence for one in wrong)
    return Finding(RULE, message, RULE.severity, confidence, passage.place(span.start, span.stop), there, evidence)

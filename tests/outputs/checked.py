"""Results of checks made by hand: what a run over a project may meet, and words that mean something to a form.

`many()` are six pairs: the sample with all kinds of findings; one whose path and words are hard on every form; one
whose source changed; one that could not be compared; one without a translation; one without a fault.
"""

from __future__ import annotations

import datetime
from dataclasses import replace

from plancompare.findings import Rule, Severity
from plancompare.gate.results import Failure, PairResult, Remark, Since, Spot, Summary, Tally, Waiver
from plancompare.model import Notice
from plancompare.outputs.settled import settle
from tests.outputs.sample import OMITTED_PHRASE, OMITTED_SENTENCE, report

HARD_PATH = "docs/l'été 2026/[計画] 100%,a:b#c|d.md"
HARD_WORDS = "Run `x --y` {name} <b>*now*</b> @click #12 [a](1) | $x$ https://a.b :tada: \x1b[31m\u202e ＡＢ 漢字"
MISSING = Rule("missing-translation", "accuracy/omission", Severity.error, "A file has no translation.")
WAIVER = Waiver(
    "f00d",
    "omitted-sentence",
    "docs/ja/a.md",
    "Gone.",
    "Ana [Lee]",
    datetime.date(2026, 11, 22),
    "Said in the table, <see> {it}.",
    datetime.date(2027, 1, 1),
)


def sample() -> PairResult:
    """The hand-made report, settled."""
    return settle(report())


def remark(
    rule: Rule = OMITTED_SENTENCE,
    message: str = "not in the translation: “Gone.”",
    path: str = "docs/en/a.md",
    words: str = "Gone.",
    since: Since = "",
    line: int = 3,
) -> Remark:
    """A finding on one line, with a gap in `docs/ja/a.md`."""
    return Remark(
        rule,
        message,
        "The nearest words are “Here.” (0.40). It is 90 % sure.",
        rule.severity,
        0.9,
        Spot("source", path, "intro.1#2", words, 40, 40 + len(words), line, 5, line, 5 + len(words)),
        (Spot("target", "docs/ja/a.md", "intro.1#1", "", 30, 30, 3, 9, 3, 9, "intro"),),
        {"nearest": "Here.", "likeness": 0.4},
        f"f-{rule.name}-{line}",
        since=since,
    )


def pair(*remarks: Remark, source: str = "docs/en/a.md", target: str = "docs/ja/a.md", **more: object) -> PairResult:
    """A compared pair."""
    result = PairResult(source, target, ("en", "ja"), remarks, signature="plancompare 0.0.0 encoder:x en-ja")
    counts = [sum(r.severity is severity for r in remarks) for severity in sorted(Severity, reverse=True)]
    result = replace(result, summary=Summary(Tally(), Tally(), Tally(), Tally(2, 1, 1, 1), *counts, 0))
    return replace(result, **more)  # type: ignore[arg-type]


def many() -> tuple[PairResult, ...]:
    """Six pairs."""
    waived = replace(remark(line=9), waiver=WAIVER)
    lost = Spot("source", "docs/en/new.md"), Spot("target", "docs/ja/new.md")
    message = "There is no translation docs/ja/new.md."
    missing = Remark(MISSING, message, f"{message} It is 100 % sure.", Severity.error, 1.0, lost[0], (lost[1],))
    long = remark(OMITTED_PHRASE, "not in the translation: “A long …”", words="A long sentence. " * 40, line=12)
    over_lines = replace(long, primary=replace(long.primary, end_line=14, end_column=2, anchor="s-2"))
    return (
        sample(),
        pair(
            remark(message=f"not in the translation: “{HARD_WORDS}”", path=HARD_PATH, words=HARD_WORDS),
            source=HARD_PATH,
            waived=(waived,),
            notices=(Notice("the model {x}", "took another", "it is not here"),),
        ),
        pair(remark(since="new"), remark(line=4, since="changed"), replace(over_lines, since="before")),
        PairResult(
            "docs/en/b.md",
            "docs/ja/b.md",
            failure=Failure("docs/ja/b.md is binary data.", "Name its encoding with --target-encoding."),
        ),
        PairResult("docs/en/new.md", "docs/ja/new.md", ("en", "ja"), (missing,)),
        pair(source="docs/en/good.md", target="docs/ja/good.md"),
    )

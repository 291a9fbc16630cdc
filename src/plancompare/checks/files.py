"""Has every file its translation, and every translation its source? Asked of the pairs of a configuration.

- `missing-translation`: a file of the source that has no translation in a language that the configuration names, or
  whose translation is empty.
- `orphan-translation`: a translation whose source is not there: it was removed, or renamed without its translation.

**What it catches.** What [[pairs]] expects to stand together and does not. Two files that are named on the command line
are no matter of this: one that is missing there is a slip, and ends with status 2.

**Why it matters.** A file that is not translated at all loses more than any sentence.

**A bad pair.** `docs/en/guide.md`, and no `docs/ja/guide.md`.

**A good pair.** `docs/en/guide.md` and `docs/ja/guide.md`, whatever they say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b

from plancompare.findings import Finding, Rule, Severity
from plancompare.gate.results import PairResult, Remark, Spot
from plancompare.model import Comparison

MISSING = Rule(
    "missing-translation",
    "accuracy/omission",
    Severity.error,
    "A file has no translation.",
)
ORPHAN = Rule(
    "orphan-translation",
    "accuracy/addition",
    Severity.warning,
    "A translation has no source.",
)


class Files:
    """The rules about whole files. A comparison has both its files, so it has none of these faults."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """What can be said of files."""
        return MISSING, ORPHAN

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """None: see `missing` and `orphan`."""
        return iter(())


def missing(
    source: str, target: str, languages: tuple[str, str], rule: Rule = MISSING, empty: bool = False, name: str = ""
) -> PairResult:
    """What is said of a file whose translation is not there, or is empty.

    `rule` is the rule as the run wants it. The finding is known by `name`, or by the last part of the target's path.
    """
    what = f"The translation {target} is empty." if empty else f"There is no translation {target}."
    return _result(source, target, languages, rule, what, Spot("source", source), Spot("target", target), name)


def orphan(
    source: str, target: str, languages: tuple[str, str], rule: Rule = ORPHAN, empty: bool = False, name: str = ""
) -> PairResult:
    """What is said of a translation whose source is not there, or is empty. The rest is as with `missing`."""
    what = f"The source {source} is empty." if empty else f"There is no {source} that this translates."
    return _result(source, target, languages, rule, what, Spot("target", target), Spot("source", source), name)


def _result(
    source: str,
    target: str,
    languages: tuple[str, str],
    rule: Rule,
    message: str,
    primary: Spot,
    related: Spot,
    name: str,
) -> PairResult:
    known_by = name or re.split(r"[/\\]", target)[-1]  # where one stands must not matter
    content = f"{rule.name}\n{known_by}\n{'>'.join(languages)}".encode("utf-8", "surrogatepass")
    print_ = blake2b(content, digest_size=8).hexdigest()
    remark = Remark(rule, message, f"{message} It is 100 % sure.", rule.severity, 1.0, primary, (related,), {}, print_)
    return PairResult(source, target, languages, (remark,) if rule.on else ())

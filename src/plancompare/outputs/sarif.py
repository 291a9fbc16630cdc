"""SARIF 2.1.0 (OASIS), which code scanning services and editors read: findings with their rules, places and waivers.

- Columns count code points, and the file says so. Offsets (`charOffset`) are left out: the standard states the unit of
  columns and of bytes, and not theirs.
- `partialFingerprints` has a name of its own. `primaryLocationLineHash` is the name under which the upload to GitHub
  puts a hash of the line, and it warns at each finding that comes with another one.
- `baselineState` is not used: it compares with an earlier run, `Remark.since` with an earlier text. It is a property.
- The words of a message are those of any document, and braces and links mean something in a message: see `_plain`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from plancompare.findings import Rule, Severity
from plancompare.gate.results import PairResult, Remark, Spot, Waiver
from plancompare.outputs.json_text import fact, rounded, whole
from plancompare.outputs.remarks import CANNOT_COMPARE, elsewhere, in_order, tags, visible, where, why_not
from plancompare.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.error: "error", Severity.warning: "warning", Severity.info: "note"}
ROOT = "%SRCROOT%"
FINGERPRINT = "plancompare/v1"
FALLBACK = "fallback"
LONGEST = 1000
"""Characters of a description; GitHub takes 1,024."""

NOTIFICATIONS = {
    CANNOT_COMPARE: "A pair of files could not be compared.",
    FALLBACK: "Something was done in another way than was asked for.",
}


def summary_of(rule: Rule) -> str:
    """All that a rule says of itself."""
    return rule.summary


class Sarif:
    """One run over all pairs. `manual` has the help of a rule as Markdown."""

    name = "sarif"

    def __init__(self, manual: Callable[[Rule], str] = summary_of) -> None:
        self.manual = manual

    def render(self, results: Sequence[PairResult]) -> str:
        """The file, with a final line end and without a date: the same findings give the same bytes."""
        found = [remark for result in results for remark in (*result.remarks, *result.waived)]
        rules = list({remark.rule.name: remark.rule for remark in sorted(found, key=lambda r: r.rule.name)}.values())
        index = {rule.name: number for number, rule in enumerate(rules)}
        run = {
            "tool": {
                "driver": {
                    "name": "plancompare",
                    "version": __version__,
                    "semanticVersion": __version__,
                    "rules": [_rule(rule, self.manual(rule)) for rule in rules],
                    "notifications": [
                        {"id": name, "shortDescription": {"text": text}} for name, text in NOTIFICATIONS.items()
                    ],
                }
            },
            "invocations": [_invocation(results)],
            "originalUriBaseIds": {
                ROOT: {"description": {"text": "The folder from which paths are counted: that of the checkout."}}
            },
            "artifacts": [
                {"location": _artifact(path), "roles": ["analysisTarget"]}
                for path in dict.fromkeys(path for result in results if result.summary for path in _files(result))
            ],
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "results": [
                _result(remark, index[remark.rule.name], waived)
                for result in results
                for waived, remarks in ((False, result.remarks), (True, result.waived))
                for remark in in_order(remarks)
            ],
        }
        return whole({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: Rule, manual: str) -> dict[str, Any]:
    return {
        "id": rule.name,
        "shortDescription": {"text": _literal(rule.summary)},
        "fullDescription": {"text": _literal(_caught(manual) or rule.summary)},
        "help": {"text": _literal(_without_marks(manual)), "markdown": _literal(_without_html(manual))},
        "defaultConfiguration": {"enabled": rule.on, "level": LEVELS[rule.severity]},
        "properties": {"tags": ["translation", *_types(rule.mqm)]},
    }


def _types(mqm: str) -> list[str]:
    """The MQM type and the one above it, as tags: `mqm/accuracy`, `mqm/accuracy/omission`."""
    parts = mqm.split("/")
    return ["/".join(("mqm", *parts[: n + 1])) for n in range(len(parts))]


def _caught(manual: str) -> str:
    """The paragraph that says what a rule catches, in short."""
    found = re.search(r"^\*\*What it catches\.\*\*(.*?)(?:\n\n|\Z)", manual, re.DOTALL | re.MULTILINE)
    words = " ".join(_without_marks(found[1]).split()) if found else ""
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"


def _without_marks(markdown: str) -> str:
    return markdown.replace("**", "").replace("`", "")


def _without_html(markdown: str) -> str:
    """The same with tags that are read and not heeded: the standard wants no HTML (3.11.4.2). In code they are read."""
    return re.sub(r"(`+)(.+?)\1|<(?=[a-zA-Z/!?])", lambda found: found[0] if found[1] else r"\<", markdown)


def _invocation(results: Sequence[PairResult]) -> dict[str, Any]:
    said = [_notification(result, CANNOT_COMPARE, why_not(result)) for result in results if result.failure]
    for result in results:
        for notice in result.notices:
            words = f"Wanted {notice.wanted}; {notice.did}, because {notice.reason}."
            said.append(_notification(result, FALLBACK, visible(words)))
    return {
        "executionSuccessful": not any(result.failure for result in results),
        "toolExecutionNotifications": said,
    }


def _notification(result: PairResult, kind: str, words: str) -> dict[str, Any]:
    return {
        "descriptor": {"id": kind, "index": list(NOTIFICATIONS).index(kind)},
        "level": "error" if kind == CANNOT_COMPARE else "note",
        "message": {"text": _literal(words)},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(path)}} for path in _files(result)],
    }


def _files(result: PairResult) -> list[str]:
    return [path for path in (result.source, result.target) if path]


def _result(remark: Remark, index: int, waived: bool) -> dict[str, Any]:
    properties = {
        "confidence": rounded(remark.confidence),
        **({"since": remark.since} if remark.since else {}),
        "evidence": {name: fact(value) for name, value in remark.evidence.items()},
    }
    return {
        "ruleId": remark.rule.name,
        "ruleIndex": index,
        "level": LEVELS[remark.severity],
        "rank": rounded(100 * remark.confidence),
        "message": {"text": _message(remark)},
        "locations": [_location(remark.primary)],
        "relatedLocations": [
            {"id": number, **_location(spot), "message": {"text": _there(what, spot)}}
            for number, (what, spot) in enumerate(elsewhere(remark), 1)
        ],
        "partialFingerprints": {FINGERPRINT: remark.fingerprint} if remark.fingerprint else {},
        "suppressions": [_suppression(remark.waiver)] if waived else [],
        "properties": properties,
    }


def _message(remark: Remark) -> str:
    """The fault first, which is all that is shown where there is little room; then the places as links, and why."""
    known = "".join(f" ({_plain(tag)})" for tag in tags(remark))
    links = "".join(
        f" ({what}: [{_link(where(spot))}]({number}))" for number, (what, spot) in enumerate(elsewhere(remark), 1)
    )
    return f"{_plain(remark.message)}{known}{links}\n{_plain(remark.explanation)}"


def _there(what: str, spot: Spot) -> str:
    if what == "gap":
        return "It should stand here."
    return f"The {what} says here: “{_plain(spot.words)}”"


def _plain(words: str) -> str:
    """Words that are to be read as they stand: no placeholder, no link, no control character."""
    return _literal(visible(words).replace("](", "] ("))


def _literal(words: str) -> str:
    """Braces stand for arguments in a message (3.11.5); doubled they stand for themselves."""
    return words.replace("{", "{{").replace("}", "}}")


def _link(words: str) -> str:
    return _literal(re.sub(r"([\\\[\]])", r"\\\1", words))


def _location(spot: Spot) -> dict[str, Any]:
    region = {
        "startLine": spot.line,
        "startColumn": spot.column,
        "endLine": spot.end_line,
        "endColumn": spot.end_column,
    }
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(spot.path), "region": region}}
    if spot.key:
        location["logicalLocations"] = [{"fullyQualifiedName": spot.key}]
    return location


def _artifact(path: str) -> dict[str, str]:
    """The place of a file: counted from the checkout, but for an absolute path."""
    from urllib.parse import quote

    uri = quote(path.removeprefix("./").encode("utf-8", "surrogateescape"))
    return {"uri": f"file://{uri}"} if path.startswith("/") else {"uri": uri, "uriBaseId": ROOT}


def _suppression(waiver: Waiver | None) -> dict[str, Any]:
    if waiver is None:
        return {"kind": "external", "status": "accepted"}
    until = {"until": waiver.until.isoformat()} if waiver.until else {}
    return {
        "kind": "external",
        "status": "accepted",
        "justification": visible(waiver.why),
        "properties": {"who": visible(waiver.who), "when": waiver.when.isoformat(), **until},
    }

"""What is said again and again is said once: a fault of one character all through a document is one finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from plancompare.findings import Finding
from plancompare.model import Document

OFTEN = 10  # places; more come from how the whole file was made, and one finding says that


def gathered(document: Document, found: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of one document; those about the same words, if more than OFTEN, become one with all places."""
    alike: dict[tuple[str, str], list[Finding]] = {}
    for finding in found:
        alike.setdefault((finding.rule.name, document.words(finding.primary.span)), []).append(finding)
    for (_, words), group in alike.items():
        if len(group) <= OFTEN:
            yield from group
            continue
        first = group[0]
        again = tuple(finding.primary for finding in group[1:])
        message = f"{first.message}; “{words}” stands so {len(group)} times"
        evidence = {**first.evidence, "times": len(group)}
        confidence = sum(finding.confidence for finding in group) / len(group)
        yield replace(first, message=message, confidence=confidence, related=again, evidence=evidence)

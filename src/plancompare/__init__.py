"""plancompare: is everything there, and does it say the same?

Compares a text with its translation, clause by clause, and says what is missing, added or moved:

    >>> from plancompare import compare
    >>> report = compare("plan.zh-Hant.txt", "plan.ja.txt")
    >>> [finding.rule for finding in report.findings]

`read` gives the structure of one document; `align_sentences` aligns two lists of sentences.
"""

from typing import TYPE_CHECKING, Any

from plancompare.version import __version__

__all__ = [
    "Bead",
    "Comparison",
    "Document",
    "Finding",
    "IndexBead",
    "PlancompareError",
    "Report",
    "Severity",
    "__version__",
    "align_sentences",
    "compare",
    "read",
]  # fmt: skip

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead
    from plancompare.compare import align_sentences, compare, read
    from plancompare.errors import PlancompareError
    from plancompare.findings import Finding, Report, Severity
    from plancompare.model import Bead, Comparison, Document

_HOMES = {
    "align_sentences": "compare", "compare": "compare", "read": "compare", "PlancompareError": "errors",
    "Finding": "findings", "Report": "findings", "Severity": "findings", "Bead": "model", "Comparison": "model",
    "Document": "model", "IndexBead": "align.sentences",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    # names are looked up when they are used, so that `plancompare --help` does not load the engine
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"plancompare.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'plancompare' has no attribute '{name}'")

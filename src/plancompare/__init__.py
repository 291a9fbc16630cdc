"""plancompare: is everything there, and does it say the same?

Compares a text with its translation, clause by clause, and says what is missing, added or moved:

    >>> from plancompare import compare
    >>> report = compare("plan.zh-Hant.txt", "plan.ja.txt")
    >>> [finding.rule for finding in report.findings]

`read` gives the structure of one document; `align_sentences` aligns two lists of sentences.
"""

from typing import TYPE_CHECKING, Any

# imported here and now, or the module of the same name would take the place of the function `compare`; the module is
# light, and loads the engine only when it is called
from plancompare.compare import align_sentences, compare, read
from plancompare.errors import PlancompareError
from plancompare.findings import Finding, Report, Severity
from plancompare.model import Bead, Comparison, Document
from plancompare.version import __version__

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead

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
]


def __getattr__(name: str) -> Any:
    if name == "IndexBead":  # it lives beside numpy, which only those wait for who want it
        from plancompare.align.sentences import IndexBead

        return IndexBead
    raise AttributeError(f"module 'plancompare' has no attribute '{name}'")

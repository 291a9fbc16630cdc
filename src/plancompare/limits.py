"""How large a document may be: one that is larger is refused with a sentence that names the limit which stopped it.

Reading takes time and memory in proportion to these counts, whatever stands in the document, so they bound both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from plancompare.errors import TooLarge, UsageError
from plancompare.naming import nearest


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that a document may have of each; a document of 2,000 pages has a tenth of that.

    `size` counts bytes of the file, `lines` its line ends, `tags` the signs `<` of a web page or of Markdown, the
    signs `&` of a page and `[` of Markdown, `notes` the signs `[^` of Markdown, that is footnotes and what refers to
    them, `cells` the delimiters of a table, and `blocks` what the layout sets apart: headings, paragraphs, items, cells
    with words. `sentences` are those of a document that is compared.
    """

    size: int = 50_000_000
    lines: int = 1_000_000
    tags: int = 1_500_000
    notes: int = 50_000
    cells: int = 500_000
    blocks: int = 500_000
    sentences: int = 100_000

    def with_(self, name: str, value: object) -> Limits:
        """The same with one of them set. Raises UsageError for a name that is none, and for what is no count."""
        if name not in LIMITS:
            raise UsageError(f"There is no limit “{name}”.", nearest(name, LIMITS))
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise UsageError(
                f"The limit {name} must be a whole number from 1 on.", f"As in {name} = {self.of(name):_}."
            )
        return replace(self, **{name: value})

    def of(self, name: str) -> int:
        """The limit of that name."""
        return int(getattr(self, name))

    def heed(self, name: str, counts: Mapping[str, int]) -> None:
        """Raises TooLarge if the document `name` has more of something than it may have."""
        for what, count in counts.items():
            if count > self.of(what):
                raise self.exceeded(name, what, _said(what, count))

    def exceeded(self, name: str, what: str, said: str = "") -> TooLarge:
        """The complaint about a document that has more of something than it may have; `said` is how much."""
        most = _said(what, self.of(what))
        return TooLarge(
            f"{name} is too large: {said or f'more than {most}'}, the limit is {most}.",
            f"Compare it in parts, or raise “{what}” under [limits] in the configuration.",
        )


LIMITS = tuple(field.name for field in fields(Limits))
USUAL = Limits()


def _said(what: str, count: int) -> str:
    if what == "size":
        return f"{count / 1_000_000:,.0f} MB" if count >= 1_000_000 else f"{count:,} bytes"
    return f"{count:,} {what if count != 1 else what.removesuffix('s')}"

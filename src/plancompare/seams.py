"""One Protocol for each place where plancompare grows. A leaf is one new file and one line in its room's register."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from plancompare.findings import Finding, Report, Rule
from plancompare.gate.results import PairResult
from plancompare.model import Comparison, Span, Text

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vectors = npt.NDArray[np.float32]

A = TypeVar("A")
B = TypeVar("B")


class Reader(Protocol):
    """Turns a decoded file of one format into a Text."""

    name: str
    suffixes: tuple[str, ...]

    def likeness(self, decoded: str) -> float:
        """How much the content looks like this format: 0 (not at all) to 1 (certainly)."""
        ...

    def read(self, decoded: str, name: str) -> Text:
        """The text as a person sees it. Raises InputError; never loses a character."""
        ...


class Language(Protocol):
    """What the tool must know of a language: a page of data."""

    @property
    def tag(self) -> str:
        """Its BCP 47 tag."""
        ...

    @property
    def name(self) -> str:
        """Its name in English."""
        ...

    def sentences(self, text: str) -> Iterator[Span]:
        """The sentences of one paragraph, without the blanks around them, covering every non-blank character."""
        ...


class Encoding(Protocol):
    """The encoded texts of one list, from which the vectors of neighbouring runs can be had."""

    @property
    def vectors(self) -> Vectors:
        """Unit vectors of the texts, (n, d)."""
        ...

    @property
    def sizes(self) -> Vectors:
        """How many pieces (see `Dissection`) each text has, (n,)."""
        ...

    def runs(self, width: int) -> Vectors:
        """Unit vectors of the runs of `width` neighbouring texts: row i is texts i to i + width - 1."""
        ...

    def dissect(self, runs: Sequence[Sequence[int]]) -> Dissection:
        """Some runs of neighbouring texts, given by their indices, ready to be looked at piece by piece."""
        ...


Passage = tuple[int, int, int]
"""A passage of a dissected run: the run, its first piece and the piece behind its last one."""


class Dissection(Protocol):
    """Runs of texts cut into pieces (words, or smaller), with the vectors of what any passage says and leaves."""

    @property
    def pieces(self) -> Sequence[Sequence[Piece]]:
        """The pieces of each run, in order; blanks between them belong to none."""
        ...

    def pull(self, towards: Vectors) -> list[Vectors]:
        """For each run, what leaving out each of its pieces would about add to its likeness to a vector (a row)."""
        ...

    def alone(self, passages: Sequence[Passage]) -> Vectors:
        """Unit vectors of the passages by themselves."""
        ...

    def without(self, passages: Sequence[Passage]) -> Vectors:
        """Unit vectors of what is left of their runs without the passages."""
        ...


class Piece(NamedTuple):
    """Characters `start` to `stop` of the text with index `text`, which say `words`."""

    text: int
    start: int
    stop: int
    words: str


class Encoder(Protocol):
    """Turns texts into unit vectors whose dot product says how alike two texts are, whatever their languages.

    `meaning` says whether it is by what they mean: one that counts common characters and words knows that two texts are
    alike, but not that they are not.
    """

    name: str
    meaning: bool

    def encode(self, texts: Sequence[str], languages: Sequence[str] | str) -> Encoding:
        """One row for each text, float32, of length one (a text without content may be a zero row)."""
        ...


class Check(Protocol):
    """Looks at a comparison and says what is wrong with it."""

    @property
    def rules(self) -> tuple[Rule, ...]:
        """What it can report."""
        ...

    def findings(self, comparison: Comparison) -> Iterator[Finding]:
        """The findings, in any order, without fingerprints."""
        ...


@dataclass(frozen=True, slots=True)
class Screen:
    """Where an output will be seen. `width` in columns; `colour` whether escape sequences may be used."""

    width: int = 100
    colour: bool = False


class Output(Protocol):
    """Renders a report."""

    name: str

    def render(self, report: Report) -> str:
        """The whole output as text, with a final line end."""
        ...


class Listing(Protocol):
    """Renders what checks of any number of pairs found."""

    name: str

    def render(self, results: Sequence[PairResult]) -> str:
        """The whole output as text; "" or with a final line end. Waived findings are counted, or shown as such."""
        ...


class Executor(Protocol):
    """Runs one function over many inputs, here or elsewhere; results come in the order of the inputs."""

    def map(self, function: Callable[[A], B], items: Iterable[A]) -> Iterator[B]:
        """`function` of each item."""
        ...

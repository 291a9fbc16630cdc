"""One side of a comparison as a row of words, in arrays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from plancompare.align.repeats import Range, Recurring, repeats
from plancompare.fold import fold
from plancompare.languages.words import NO, folded_words, grammar, is_akin, is_ideograph, is_spaced
from plancompare.model import Comparison, Side, Span

if TYPE_CHECKING:
    import numpy.typing as npt

    Integers = npt.NDArray[np.int64]
    Flags = npt.NDArray[np.bool_]

BREAK = -1
_DOUBTFUL = 0.4  # beads below this confidence say nothing about terms
_OPENING = '《〈「『“"‘«„‹'
_BESIDE = frozenset("はがをにでとのもやかなへさしすせよだまら")  # hiragana that begins what follows a Japanese noun
_CODE = 0x10000  # words are written as characters from here on, so that a string search finds strings of words


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence or heading of one side: its key, its place, and the number of the bead it stands in."""

    key: str
    span: Span
    bead: int


@dataclass(frozen=True)
class Row:
    """The words of one side, and the breaks between them, in columns of one length.

    `folded` is the text as it is compared, `ids` are numbers into `names` (-1 is a break), `starts` and `stops` offsets
    in the text, `piece` the numbers of the pieces.
    """

    text: str
    folded: str
    language: str
    pieces: tuple[Piece, ...]
    names: tuple[str, ...]
    ids: Integers
    starts: list[int]
    stops: list[int]
    piece: Integers

    @classmethod
    def of(cls, comparison: Comparison, side: Side) -> Row:
        """The words of the sentences and headings that have a partner."""
        document, pieces = comparison.document(side), []
        for number, bead in enumerate((*comparison.beads, *comparison.headings)):
            if bead.source and bead.target and bead.confidence >= _DOUBTFUL:
                for key in getattr(bead, side):
                    sentence, clause = document.sentence_of.get(key), document.clause_of.get(key)
                    span = sentence.span if sentence else clause.heading if clause else document.title
                    if span:
                        pieces.append(Piece(key, span, number))
        return cls.made(document.text.text, document.language, pieces)

    @classmethod
    def made(cls, text: str, language: str, pieces: Sequence[Piece]) -> Row:
        """The words of the pieces, each piece followed by a break. The pieces of a bead stand side by side."""
        folded = fold(text)
        names: list[str] = []
        starts: list[int] = []
        stops: list[int] = []
        sizes: list[int] = []
        parts = [(piece.span.start, piece.span.stop) for piece in pieces]
        for (_, end), (found, begins, ends) in zip(parts, folded_words(folded, language, parts), strict=True):
            names += (*found, "")
            starts += (*begins, end)
            stops += (*ends, end)
            sizes.append(len(found) + 1)
        distinct = tuple(dict.fromkeys(name for name in names if name))
        table = {"": BREAK, **{name: number for number, name in enumerate(distinct)}}
        ids = np.array([table[name] for name in names], np.int64)
        piece_of = np.repeat(np.arange(len(pieces)), np.array(sizes, np.int64))
        return cls(text, folded, language, tuple(pieces), distinct, ids, starts, stops, piece_of)

    @cached_property
    def spaced(self) -> bool:
        """Whether blanks part its words."""
        return is_spaced(self.language)

    @property
    def longest(self) -> int:
        """The most words that a term has."""
        return 6 if self.spaced else 16

    @cached_property
    def beads(self) -> list[int]:
        """The bead of each word."""
        bead_of = np.array([piece.bead for piece in self.pieces], np.int64)
        beads: list[int] = bead_of[self.piece].tolist()
        return beads

    @cached_property
    def repeats(self) -> tuple[Recurring, ...]:
        """The strings of words that recur."""
        return tuple(repeats(self.ids, self.longest))

    def span(self, where: Range) -> Span:
        """The place in the document."""
        return Span(self.starts[where.start], self.stops[where.stop - 1])

    def words(self, where: Range) -> str:
        """The words as they stand in the document."""
        return self.text[self.starts[where.start] : self.stops[where.stop - 1]]

    def name(self, at: int) -> str:
        """The name of the word at a position; "" for a break and beyond the ends."""
        return self._row[at] if 0 <= at < len(self._row) else ""

    def named(self, where: Range) -> list[str]:
        """The names of the words."""
        return self._row[where.start : where.stop]

    @cached_property
    def _row(self) -> list[str]:
        names = (*self.names, "")  # the last for breaks
        return [names[i] for i in self.ids.tolist()]

    def those(self, test: Callable[[str], bool], breaks: bool = False) -> Flags:
        """Which words pass a test of their names; `breaks` is what holds of breaks."""
        return np.array([*map(test, self.names), breaks])[self.ids]

    @cached_property
    def grammar(self) -> tuple[frozenset[str], frozenset[str]]:
        """Names that no term begins with, and that none ends with.

        In a language without a list they are the frequent words and those of up to three letters.
        """
        known = grammar(self.language)
        if known is not None:
            return known
        count = np.bincount(self.ids[self.ids >= 0], minlength=len(self.names))
        often = max(count.sum() * 0.01, 3)
        names = frozenset(name for n, name in enumerate(self.names) if count[n] > often or len(name) < 4)
        return names, names

    @cached_property
    def seams(self) -> Flags:
        """Whether a term may begin at each word (and one end before it).

        Japanese compounds of ideographs are taken for pairs of characters from their beginning on; hiragana that is no
        particle belongs to the word before it.
        """
        free = np.ones(len(self.ids) + 1, bool)
        if not self.language.startswith("ja") or not len(self.ids):
            return free
        ideographs = self.those(is_ideograph)
        place = np.arange(len(self.ids))
        before = np.append(False, ideographs[:-1])
        begun = np.maximum.accumulate(np.where(ideographs & ~before, place, 0))
        free[:-1] = ~ideographs | ((place - begun) % 2 == 0)
        for at in np.flatnonzero(before & (self.ids == BREAK)).tolist():
            sign = self.text[self.starts[at] : self.stops[at]][:1]  # "" at the end of a piece
            free[at] = not "\u3041" <= sign <= "\u3096" or sign in _BESIDE
        return free

    @cached_property
    def ranges(self) -> dict[int, list[Range]]:
        """The pieces of each bead."""
        bounds = np.searchsorted(self.piece, np.arange(len(self.pieces) + 1)).tolist()
        found: dict[int, list[Range]] = {}
        for piece, (start, stop) in zip(self.pieces, pairwise(bounds), strict=True):
            found.setdefault(piece.bead, []).append(Range(start, stop))
        return found

    @cached_property
    def _line(self) -> tuple[str, list[int], list[int]]:
        """All words as one string, a character a word and a line end a break, so that a string search finds words.

        の has no character. Then the positions of the characters, and how many characters stand before each word.
        """
        kept = self.those(lambda name: name != NO, breaks=True)
        codes = np.where(self.ids == BREAK, ord("\n"), self.ids + _CODE)[kept]
        line = codes.astype("<u4").tobytes().decode("utf-32-le")
        return line, np.flatnonzero(kept).tolist(), np.append(0, np.cumsum(kept)).tolist()

    def code(self, where: Range) -> str:
        """The words as they are looked for: alike for ranges with the same words, の disregarded."""
        line, _, before = self._line
        return line[before[where.start] : before[where.stop]]

    def places(self, where: Range) -> Mapping[int, Range]:
        """The first place of the words in each bead that has them, の disregarded."""
        code = self.code(where)
        if code not in self._places:
            line, positions, _ = self._line
            found: dict[int, Range] = {}
            at = line.find(code) if code else -1
            while at >= 0:
                start, stop = positions[at], positions[at + len(code) - 1] + 1
                found.setdefault(self.beads[start], Range(start, stop))
                at = line.find(code, at + 1)
            self._places[code] = found
        return self._places[code]

    @cached_property
    def _places(self) -> dict[str, dict[int, Range]]:
        return {}

    def akin(self, where: Range, beads: Iterable[int]) -> dict[int, Range]:
        """Where the words, or words of the same families in any order, stand in those of the beads that have them."""
        exact = self.places(where)
        wanted = [name for name in self.named(where) if name and name not in self.grammar[0]] if self.spaced else []
        found = ((bead, exact.get(bead) or self._family(bead, wanted)) for bead in beads)
        return {bead: place for bead, place in found if place}

    def _family(self, bead: int, wanted: Sequence[str]) -> Range | None:
        places: list[int] = []
        for name in wanted:
            near = (n for r in self.ranges.get(bead, ()) for n in range(*r) if is_akin(name, self._row[n]))
            first = next(near, None)
            if first is None:
                return None
            places.append(first)
        return Range(min(places), max(places) + 1) if places else None

    def is_name(self, where: Range) -> bool:
        """Whether the text sets the words apart: in quotation marks, or by capitals that no sentence's start needs."""
        start = self.starts[where.start]
        if start and self.text[start - 1] in _OPENING:
            return True
        if not self.spaced or self.language == "de":
            return False
        shown = self.words(where)
        first = not self.name(where.start - 1)
        capitals = [part[:1].isupper() for part in shown.split()]
        return capitals[0] and (not first or (len(shown) > 1 and shown.isupper()) or any(capitals[1:]))

"""One side of a comparison as a row of words, in arrays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from plancompare.fold import fold
from plancompare.languages.words import NO, folded_words, grammar, is_akin, is_ideograph, is_spaced
from plancompare.model import Comparison, Side, Span

if TYPE_CHECKING:
    import numpy.typing as npt

    Integers = npt.NDArray[np.int64]

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


@dataclass(frozen=True, slots=True, order=True)
class Range:
    """Words `start` up to, not including, `stop` of a row."""

    start: int
    stop: int


@dataclass(frozen=True)
class Row:
    """The words of one side, and the breaks between them, in columns of one length.

    `ids` are numbers into `names` (-1 is a break), `starts` and `stops` offsets in the text, `piece` the numbers of the
    pieces.
    """

    text: str
    language: str
    pieces: tuple[Piece, ...]
    names: tuple[str, ...]
    ids: Integers
    starts: tuple[int, ...]
    stops: tuple[int, ...]
    piece: tuple[int, ...]

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
        """The words of the pieces, each piece followed by a break."""
        table: dict[str, int] = {"": BREAK}
        folded = fold(text)
        columns: list[tuple[int, int, int, int]] = []
        for number, piece in enumerate(pieces):
            columns += [
                (table.setdefault(name, len(table) - 1), start, stop, number)
                for start, stop, name in folded_words(folded, language, piece.span.start, piece.span.stop)
            ]
            columns.append((BREAK, piece.span.stop, piece.span.stop, number))
        del table[""]
        ids, starts, stops, piece_of = zip(*columns, strict=True) if columns else ((), (), (), ())
        return cls(text, language, tuple(pieces), tuple(table), np.array(ids, np.int64), starts, stops, piece_of)

    @cached_property
    def spaced(self) -> bool:
        """Whether blanks part its words."""
        return is_spaced(self.language)

    @property
    def longest(self) -> int:
        """The most words that a term has."""
        return 6 if self.spaced else 16

    def bead(self, at: int) -> int:
        """The bead of a word."""
        return self.pieces[self.piece[at]].bead

    def span(self, where: Range) -> Span:
        """The place in the document."""
        return Span(self.starts[where.start], self.stops[where.stop - 1])

    def words(self, where: Range) -> str:
        """The words as they stand in the document."""
        return self.span(where).of(self.text)

    def name(self, at: int) -> str:
        """The name of the word at a position; "" for a break and beyond the ends."""
        return self._row[at] if 0 <= at < len(self._row) else ""

    def named(self, where: Range) -> list[str]:
        """The names of the words."""
        return self._row[where.start : where.stop]

    @cached_property
    def _row(self) -> list[str]:
        return [self.names[i] if i >= 0 else "" for i in self.ids.tolist()]

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
    def seams(self) -> list[bool]:
        """Whether a term may begin at each word (and one end before it).

        Japanese compounds of ideographs are taken for pairs of characters from their beginning on; hiragana that is no
        particle belongs to the word before it.
        """
        free = [True] * (len(self.ids) + 1)
        if not self.language.startswith("ja"):
            return free
        run = 0
        for at, name in enumerate(self._row):
            ideograph = is_ideograph(name)
            free[at] = not ideograph or run % 2 == 0
            if run and not name:
                sign = self.text[self.starts[at] : self.stops[at]]  # "" at the end of a piece
                free[at] = not "\u3041" <= sign <= "\u3096" or sign in _BESIDE
            run = run + 1 if ideograph else 0
        return free

    @cached_property
    def ranges(self) -> dict[int, list[Range]]:
        """The pieces of each bead."""
        bounds = [0, *(np.flatnonzero(np.diff(np.array(self.piece, np.int64))) + 1).tolist(), len(self.piece)]
        found: dict[int, list[Range]] = {}
        for start, stop in pairwise(bounds):
            if stop > start:
                found.setdefault(self.bead(start), []).append(Range(start, stop))
        return found

    @cached_property
    def _codes(self) -> dict[str, str]:
        """The character that stands for each name; の has none."""
        table = {name: chr(_CODE + number) for number, name in enumerate(self.names)}
        return {**table, NO: "", "": "\n"}

    @cached_property
    def _coded(self) -> dict[int, tuple[str, list[int]]]:
        """The words of each bead as one string, a character a word, and their positions."""
        table: dict[int, tuple[str, list[int]]] = {}
        for bead, ranges in self.ranges.items():
            at = [n for r in ranges for n in range(r.start, r.stop) if self._row[n] != NO]
            table[bead] = "".join([self._codes[self._row[n]] for n in at]), at
        return table

    def code(self, where: Range) -> str:
        """The words as `find` looks for them."""
        return "".join(self._codes[name] for name in self.named(where))

    def find(self, bead: int, code: str) -> Range | None:
        """Where the words stand in a bead, の disregarded."""
        coded, at = self._coded.get(bead, ("", []))
        place = coded.find(code)
        return Range(at[place], at[place + len(code) - 1] + 1) if code and place >= 0 else None

    def find_akin(self, bead: int, where: Range) -> Range | None:
        """Where the words, or words of the same families in any order, stand in a bead."""
        found = self.find(bead, self.code(where))
        if found or not self.spaced:
            return found
        wanted = [name for name in self.named(where) if name and name not in self.grammar[0]]
        places: list[int] = []
        for name in wanted:
            near = [n for r in self.ranges.get(bead, ()) for n in range(r.start, r.stop) if is_akin(name, self.name(n))]
            if not near:
                return None
            places.append(near[0])
        return Range(min(places), max(places) + 1) if places else None

    def holding(self, where: Range) -> frozenset[int]:
        """The beads in which the words stand."""
        code = self.code(where)
        return frozenset(bead for bead in self._beads_with(code[:1]) if code in self._coded[bead][0])

    def _beads_with(self, character: str) -> Iterable[int]:
        return self._beads_of.get(character, ())

    @cached_property
    def _beads_of(self) -> dict[str, list[int]]:
        """The beads in which each coded word stands."""
        table: dict[str, list[int]] = defaultdict(list)
        for bead, (coded, _) in self._coded.items():
            for character in set(coded):
                table[character].append(bead)
        return table

    def is_name(self, where: Range) -> bool:
        """Whether the text sets the words apart: in quotation marks, or by capitals that no sentence's start needs."""
        shown = self.words(where)
        start = self.starts[where.start]
        if start and self.text[start - 1] in _OPENING:
            return True
        if not self.spaced or self.language == "de":
            return False
        first = not self.name(where.start - 1)
        capitals = [part[:1].isupper() for part in shown.split()]
        return capitals[0] and (not first or (len(shown) > 1 and shown.isupper()) or any(capitals[1:]))

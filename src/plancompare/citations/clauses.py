"""Where in its document a citation leads: the clauses by what they are called, and relative citations worked out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from plancompare.citations.citation import Citation, Numeral, Part, agree, akin, numeral
from plancompare.model import Clause, Document
from plancompare.numbering import read_label

_UNIT_OF_SCHEME = {
    "条": "article",
    "article": "article",
    "§": "article",
    "조": "article",
    "clause": "clause",
    "rule": "rule",
    "section": "section",
    "章": "chapter",
    "chapter": "chapter",
    "장": "chapter",
    "節": "subchapter",
    "절": "subchapter",
    "編": "part",
    "部": "part",
    "편": "part",
    "part": "part",
    "title": "part",
    "book": "part",
    "項": "paragraph",
    "항": "paragraph",
    "subsection": "paragraph",
    "annex": "annex",
}
_ARTICLES = ("article", "section", "clause", "rule")
_PLAIN = "plain"
_STEP = {"preceding": -1, "this": 0, "following": 1}
_FEWEST = {"annex": 2, _PLAIN: 5}  # clauses of a kind, from which on one that is missing is worth a word
_FEW = 3


@dataclass(frozen=True, slots=True)
class Lead:
    """A citation, as it was read in one sentence of one document, and where it leads.

    `path` are the numbers from the article down, filled in from where the sentence stands, () if unknown; `clause` is
    the key of the clause that the first part names, "" if there is none, or several.
    """

    citation: Citation
    sentence: str
    path: tuple[Numeral, ...] = ()
    clause: str = ""

    def same(self, other: Lead) -> bool:
        """Whether both may name the same, going by numbers and directions alone."""
        here, there = self.citation, other.citation
        if "same" in (here.direction, there.direction):
            return True  # “that Article”: who knows which
        if here.direction and here.direction == there.direction:
            return agree(here.path, there.path)
        if not (here.direction or there.direction) and akin(here.unit, there.unit) and agree(here.path, there.path):
            return True
        return bool(self.path and other.path) and agree(self.path, other.path)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A clause under one of the readings of its number."""

    part: str
    unit: str
    clause: Clause


class Clauses:
    """The numbered clauses of a document, by unit and number."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.called: dict[str, Part] = {}
        self._rows: dict[tuple[str, str], list[Clause]] = defaultdict(list)  # (part, unit) in the order of the text
        self._numbered: dict[str, list[_Entry]] = defaultdict(list)
        self._part: dict[str, str] = {}
        self._place: dict[str, int] = {}
        for root in document.clauses:
            part = root.key if root.kind == "part" else ""
            for clause in root.walk():
                self._part[clause.key] = part
                named = _called(clause)
                if named:
                    self.called[clause.key] = named
                    parent = document.parent_of.get(clause.key)
                    outermost = named.unit != _PLAIN or not ("." in clause.number or self._is_item(parent))
                    if outermost:
                        row = self._rows["" if named.unit == "annex" else part, named.unit]
                        self._place[clause.key] = len(row)
                        row.append(clause)
                        for number in named.number:
                            self._numbered[number].append(_Entry(part, named.unit, clause))

    def _is_item(self, parent: Clause | None) -> bool:
        return parent is not None and parent.kind == "item" and parent.key in self.called

    def lead(self, citation: Citation, sentence: str) -> Lead:
        """The citation, with what the place of its sentence says about it."""
        clause = self.document.clause_of.get(sentence)
        if clause is None or citation.direction == "same":
            return Lead(citation, sentence)
        part = self._part.get(clause.key, "")
        tail = citation.path
        if citation.unit in _ARTICLES and citation.direction:
            row, place = self._own(clause, part)
            step = place + _STEP[citation.direction]
            if not row or not 0 <= step < len(row):
                return Lead(citation, sentence)
            return Lead(citation, sentence, (self.called[row[step].key].number, *tail), row[step].key)
        if citation.unit in _ARTICLES or not akin(citation.unit, "paragraph"):
            found = self._named(citation, part)
            key = found[0].key if len(found) == 1 else ""
            return Lead(citation, sentence, tail if citation.unit in _ARTICLES else (), key)
        row, place = self._own(clause, part)
        if not row:
            return Lead(citation, sentence)
        article = self.called[row[place].key].number
        if not citation.direction:
            return Lead(citation, sentence, (article, *tail))
        numbers = self._number_below(clause, row[place], _STEP[citation.direction])
        return Lead(citation, sentence, (article, numbers, *tail) if numbers else ())

    def _own(self, clause: Clause, part: str) -> tuple[list[Clause], int]:
        """The row of articles in which the clause stands, and its place there."""
        above: Clause | None = clause
        while above:
            named = self.called.get(above.key)
            is_article = named and (named.unit in _ARTICLES or (named.unit == _PLAIN and not self._worded(part)))
            if named and is_article and above.key in self._place:
                return self._rows[part, named.unit], self._place[above.key]
            above = self.document.parent_of.get(above.key)
        return [], 0

    def _worded(self, part: str) -> bool:
        return any(self._rows.get((part, unit)) for unit in _ARTICLES)

    def _number_below(self, clause: Clause, article: Clause, step: int) -> Numeral:
        """The number of the paragraph of the article in which the clause stands, with `step` added."""
        above = clause
        while True:
            parent = self.document.parent_of.get(above.key)
            if parent is None or above.key == article.key:
                return frozenset()
            if parent.key == article.key:
                named = self.called.get(above.key)
                own = {int(n) + step for n in named.number if n.isdigit()} if named else set()
                return frozenset(str(n) for n in own if n > 0)
            above = parent

    def _named(self, citation: Citation, part: str) -> list[Clause]:
        """The clauses that the first part of the citation may name: those of its own part of the document first."""
        head = citation.parts[0]
        known = [entry for number in head.number for entry in self._numbered.get(number, ())]
        if not known:
            return []
        plain = not self._worded(part) and akin(head.unit, "article")
        fits = [e for e in known if (plain if e.unit == _PLAIN else akin(e.unit, head.unit))]

        def distance(entry: _Entry) -> tuple[int, int]:
            """First by what it is called, then by the part it stands in."""
            kind = 0 if entry.unit == head.unit else 2 if entry.unit == _PLAIN else 1
            return kind, 0 if entry.part == part else 1 if entry.part == "" else 2

        nearest = min(map(distance, fits), default=None)
        return list({e.clause.key: e.clause for e in fits if distance(e) == nearest}.values())

    def lacks(self, citation: Citation) -> bool:
        """Whether the citation names a clause of a kind that the document numbers, under a number that it has not."""
        head = citation.parts[0]
        if citation.direction or citation.external or not citation.sure or self._named(citation, ""):
            return False
        unit = self._kind(citation)
        rows = [row for (_, kind), row in self._rows.items() if kind == unit]
        if not any(len(row) >= _FEWEST.get(unit, _FEW) and "1" in self.called[row[0].key].number for row in rows):
            return False
        named = (part for part in self.called.values() if part.unit == unit or part.unit != _PLAIN)
        return not any(part.number & head.number for part in named)

    def count(self, citation: Citation) -> int:
        """How many clauses the document has of the kind that the citation names."""
        return sum(len(row) for (_, unit), row in self._rows.items() if unit == self._kind(citation))

    def _kind(self, citation: Citation) -> str:
        """The unit, or plain numbers where no clause has a word and the citation says section or clause."""
        return _PLAIN if citation.unit in ("section", "clause") and not self._worded("") else citation.unit


def _called(clause: Clause) -> Part | None:
    """What people call a clause by its label: 第3条 is article 3, "4." is plain 4."""
    label = read_label(clause.label, 0, len(clause.label)) if clause.label else None
    if label is None or label.is_bullet or not clause.number:
        return None
    number = numeral(clause.number.split(".")[-1])
    if not number:
        return None
    return Part(_UNIT_OF_SCHEME.get(label.scheme, _PLAIN), number)

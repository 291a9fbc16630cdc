"""Pairs of documents made of parallel sentences, in several languages, layouts and formats, and ways to damage them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from html import escape
from itertools import count
from pathlib import Path

import yaml
from hypothesis import strategies as st

from plancompare.checks.coverage import Coverage
from plancompare.checks.order import Order
from plancompare.compare import compared, structured
from plancompare.encoders.use_multilingual import UseMultilingual
from plancompare.findings import Report, Severity
from plancompare.model import Document, Span
from plancompare.readers import recognise

LANGUAGES = ("zh-Hant", "zh-Hans", "ja", "en", "de")
PAIRS = (("zh-Hant", "ja"), ("en", "de"), ("zh-Hans", "en"), ("de", "ja"), ("zh-Hant", "zh-Hans"), ("ja", "zh-Hans"))

_DATA = yaml.safe_load((Path(__file__).parent / "parallel.yml").read_text("utf-8"))
TITLE = _DATA["title"]
HEADINGS = [section["heading"] for section in _DATA["sections"]]
SENTENCES = [sentence for section in _DATA["sections"] for sentence in section["sentences"]]
PER_TOPIC = len(_DATA["sections"][0]["sentences"])

_DIGITS = "零一二三四五六七八九"


def _han(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else _DIGITS[tens]) + ("十" if tens else "") + (_DIGITS[ones] if ones or not tens else "")


@dataclass(frozen=True)
class Scheme:
    """How sections and items are labelled; `running` counts items on through all sections."""

    name: str
    section: Callable[[int], str]
    item: Callable[[int], str]
    running: bool = True


PLAIN = Scheme("no numbers", lambda _: "", lambda _: "")
CJK_SCHEMES = (
    Scheme("一、 1.", lambda n: f"{_han(n)}、", lambda n: f"{n}. "),
    Scheme("一、（一）", lambda n: f"{_han(n)}、", lambda n: f"（{_han(n)}）", running=False),
    Scheme("第一章 第一條", lambda n: f"第{_han(n)}章　", lambda n: f"第{_han(n)}条　"),
    Scheme("1. (1)", lambda n: f"{n}. ", lambda n: f"({n}) ", running=False),
)
LATIN_SCHEMES = (
    Scheme("Article", lambda n: f"Chapter {n} ", lambda n: f"Article {n} "),
    Scheme("1. (a)", lambda n: f"{n}. ", lambda n: f"({chr(96 + n)}) ", running=False),
    Scheme("I. 1.", lambda n: f"{('I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII')[n - 1]}. ", lambda n: f"{n}. "),
)
FORMATS = ("text", "table", "html")


@dataclass(frozen=True)
class Item:
    """Paragraphs of sentence numbers, under a number of its own."""

    paragraphs: tuple[tuple[int, ...], ...]
    number: int = 0

    @property
    def sentences(self) -> tuple[int, ...]:
        return tuple(s for paragraph in self.paragraphs for s in paragraph)


@dataclass(frozen=True)
class Section:
    """A heading (a topic's number) over items."""

    topic: int
    items: tuple[Item, ...]
    number: int = 0

    @property
    def sentences(self) -> tuple[int, ...]:
        return tuple(s for item in self.items for s in item.sentences)


@dataclass(frozen=True)
class Plan:
    """What a document says, whatever its language, labels and format."""

    sections: tuple[Section, ...]
    titled: bool = True

    @property
    def items(self) -> list[tuple[int, int]]:
        """Places of all items: section and place in it."""
        return [(i, j) for i, section in enumerate(self.sections) for j in range(len(section.items))]

    def item(self, place: tuple[int, int]) -> Item:
        return self.sections[place[0]].items[place[1]]

    def with_items(self, section: int, items: Sequence[Item]) -> Plan:
        changed = replace(self.sections[section], items=tuple(items))
        return replace(self, sections=(*self.sections[:section], changed, *self.sections[section + 1 :]))

    def with_item(self, place: tuple[int, int], *items: Item) -> Plan:
        old = self.sections[place[0]].items
        return self.with_items(place[0], (*old[: place[1]], *items, *old[place[1] + 1 :]))

    def numbered(self, running: bool = True) -> Plan:
        """The same with numbers from 1, of items through all sections or in each."""
        numbers = count(1)
        sections = []
        for index, section in enumerate(self.sections):
            if not running:
                numbers = count(1)
            items = tuple(replace(item, number=next(numbers)) for item in section.items)
            sections.append(replace(section, items=items, number=index + 1))
        return replace(self, sections=tuple(sections))


@dataclass(frozen=True)
class Face:
    """How a plan looks: language, labels, format."""

    language: str
    scheme: Scheme
    format: str

    def __repr__(self) -> str:
        return f"{self.language} {self.format} [{self.scheme.name}]"

    def document(self, plan: Plan) -> Document:
        """The plan written down, read and structured."""
        text = written(plan, self)
        return structured(recognise(text, "generated").read(text, "generated"), self.language)


def written(plan: Plan, face: Face) -> str:
    """The file."""
    return {"text": _text, "table": _table, "html": _html}[face.format](plan, face)


def _paragraphs(item: Item, face: Face) -> list[str]:
    joint = "" if face.language[:2] in ("zh", "ja") else " "
    words = [joint.join(SENTENCES[s][face.language] for s in paragraph) for paragraph in item.paragraphs]
    return [face.scheme.item(item.number) + words[0], *words[1:]] if words else []


def _heading(section: Section, face: Face) -> str:
    return face.scheme.section(section.number) + HEADINGS[section.topic][face.language]


def _text(plan: Plan, face: Face) -> str:
    blocks = [TITLE[face.language]] if plan.titled else []
    for section in plan.sections:
        blocks.append(_heading(section, face))
        blocks += [p for item in section.items for p in _paragraphs(item, face)]
    return "\n\n".join(blocks) + "\n"


def _table(plan: Plan, face: Face) -> str:
    rows = [TITLE[face.language] + "\n"] if plan.titled else []
    rows.append(
        {"zh": "項目\t內容", "ja": "項目\t内容", "en": "Item\tContent", "de": "Punkt\tInhalt"}[face.language[:2]]
    )
    for section in plan.sections:
        cell = " ".join(f"<p>{escape(p, quote=False)}</p>" for item in section.items for p in _paragraphs(item, face))
        rows.append(f"{_heading(section, face)}\t{cell}")
    return "\n".join(rows) + "\n"


def _html(plan: Plan, face: Face) -> str:
    body = [f"<h1>{escape(TITLE[face.language])}</h1>"] if plan.titled else []
    for section in plan.sections:
        body.append(f"<h2>{escape(_heading(section, face))}</h2>")
        body += [f"<p>{escape(p)}</p>" for item in section.items for p in _paragraphs(item, face)]
    joined = "\n".join(body)
    head = f'<html lang="{face.language}"><head><meta charset="utf-8"></head>'
    return f"<!DOCTYPE html>\n{head}<body>\n{joined}\n</body></html>\n"


# -- comparing


@cache
def encoder() -> UseMultilingual:
    """The default encoder; it encodes each text once, as all documents are made of the same sentences."""
    return UseMultilingual({})


def compare(source: Document, target: Document) -> Report:
    return compared(source, target, encoder())


def numbers_of(document: Document, language: str) -> dict[str, int | str]:
    """The number of the sentence behind each sentence key, and for a heading's clause key `§` and its topic."""
    sentences = {words[language]: index for index, words in enumerate(SENTENCES)}
    headings = {words[language]: f"§{index}" for index, words in enumerate(HEADINGS)} | {TITLE[language]: "§title"}
    table: dict[str, int | str] = {}
    for sentence in document.sentences:
        words = document.words(sentence.span)
        table[sentence.key] = sentences.get(words, headings.get(words, words))
    for clause in document.walk():
        if clause.heading:
            words = document.words(clause.heading)
            table[clause.key] = headings.get(words, words)
    return table


Said = tuple[str, tuple[int | str, ...]]

# the rules on what is there and in its place; others look inside of what is there
COVERAGE = frozenset(rule.name for check in (Coverage("source"), Coverage("target"), Order()) for rule in check.rules)


@dataclass(frozen=True)
class Outcome:
    """A report in terms of sentence numbers: findings of coverage, and what else is said that is an error."""

    findings: tuple[Said, ...]
    beads: frozenset[tuple[tuple[int | str, ...], tuple[int | str, ...]]]
    errors: tuple[str, ...]
    report: Report

    @classmethod
    def of(cls, report: Report, languages: tuple[str, str]) -> Outcome:
        pair = report.comparison
        tables = numbers_of(pair.source, languages[0]), numbers_of(pair.target, languages[1])
        beads = frozenset(
            (tuple(tables[0][k] for k in b.source), tuple(tables[1][k] for k in b.target)) for b in pair.beads
        )
        said = []
        for finding in (f for f in report.findings if f.rule.name in COVERAGE):
            side = finding.primary.side
            document, table = pair.document(side), tables[side == "target"]
            inside = [table[s.key] for s in document.sentences if finding.primary.span.covers(s.span)]
            if not inside:
                inside = [table[c.key] for c in document.walk() if c.heading and finding.primary.span.covers(c.heading)]
            said.append((finding.rule.name, tuple(inside)))
        others = (f for f in report.findings if f.rule.name not in COVERAGE and f.severity == Severity.error)
        return cls(tuple(sorted(said, key=str)), beads, tuple(f"{f.rule.name} {f.message}" for f in others), report)

    @property
    def coverage(self) -> tuple[Said, ...]:
        """Findings of omissions and additions."""
        return tuple(s for s in self.findings if s[0].startswith(("omitted", "added")))

    @property
    def pairing(self) -> frozenset[tuple[tuple[int | str, ...], tuple[int | str, ...]]]:
        """The beads of the plans' sentences; a heading that a text without numbers does not show is left aside."""
        return frozenset(bead for bead in self.beads if not any(isinstance(k, str) for side in bead for k in side))

    @property
    def moved(self) -> tuple[Said, ...]:
        """Findings of order."""
        return tuple(s for s in self.findings if s[0] == "moved-clause")

    def misplaced(self, side: str, before: int | None) -> str:
        """What is wrong with the gap of the one coverage finding; "" if it follows `before`, or opens the text."""
        finding = next(f for f in self.report.findings if f.rule.name in COVERAGE)
        place = finding.place(side)
        if place is None or len(place.span):
            return "no gap"
        document = self.report.comparison.document(side)
        table = numbers_of(document, document.language)
        last = [s for s in document.sentences if s.span.stop <= place.span.start]
        found = table[last[-1].key] if last else None
        return "" if found == before else f"the gap follows {found}, not {before}"


def outcome(source: Plan, target: Plan, faces: tuple[Face, Face]) -> Outcome:
    """What is said of two plans in two faces."""
    documents = faces[0].document(source), faces[1].document(target)
    return Outcome.of(compare(*documents), (faces[0].language, faces[1].language))


# -- drawing


def faces(pair: tuple[str, str], *, formats: Sequence[str] = FORMATS) -> st.SearchStrategy[tuple[Face, Face]]:
    """Faces for both languages."""

    def of(language: str) -> st.SearchStrategy[Face]:
        own = CJK_SCHEMES if language[:2] in ("zh", "ja") else LATIN_SCHEMES
        return st.builds(Face, st.just(language), st.sampled_from(own), st.sampled_from(formats))

    return st.tuples(of(pair[0]), of(pair[1]))


@st.composite
def plans(draw: st.DrawFn, *, sections: tuple[int, int] = (2, 4), items: tuple[int, int] = (2, 4)) -> Plan:
    """Sections of different topics with items of one to three sentences in one or two paragraphs."""
    topics = draw(st.permutations(range(len(HEADINGS))))[: draw(st.integers(*sections))]
    made = []
    for topic in topics:
        stock = list(draw(st.permutations(range(topic * PER_TOPIC, (topic + 1) * PER_TOPIC))))
        own = []
        for left in range(draw(st.integers(*items)), 0, -1):
            size = min(draw(st.integers(1, 3)), len(stock) - (left - 1))
            taken, stock = tuple(stock[:size]), stock[size:]
            cut = draw(st.integers(1, size))
            own.append(Item((taken[:cut], taken[cut:]) if cut < size else (taken,)))
        made.append(Section(topic, tuple(own)))
    return Plan(tuple(made), draw(st.booleans())).numbered()


def pairs() -> st.SearchStrategy[tuple[Face, Face]]:
    """Faces of any two languages."""
    return st.sampled_from(PAIRS).flatmap(faces)


def fitted(plan: Plan, face: Face) -> Plan:
    """The plan numbered as its face counts."""
    return plan.numbered(face.scheme.running)


def characters(document: Document) -> tuple[list[Span], str]:
    """Spans of all sentences, headings and labels, and the text."""
    spans = [s.span for s in document.sentences]
    for clause in document.walk():
        spans += [s for s in (clause.heading, clause.label_span) if s]
    return spans + ([document.title] if document.title else []), document.text.text

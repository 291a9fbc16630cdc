"""A small comparison made by hand: every kind of difference once, in zh-Hant and ja.

`report()` has two sections and four items a side; an omitted part, paragraph, sentence and phrase; an added sentence
and note; a moved clause; a 3:1 bead; a waived finding; a notice; an unread piece. The target is HTML, so that its file
offsets differ from those of its text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from plancompare.findings import Finding, Place, Report, Rule, Severity
from plancompare.model import (
    Bead,
    Block,
    Clause,
    ClauseKind,
    Comparison,
    Document,
    Link,
    Notice,
    Paragraph,
    Run,
    Sentence,
    Side,
    Span,
    Text,
    Unread,
)


@dataclass(frozen=True)
class Node:
    """A clause as written down in a test; `paragraphs` are lists of sentences."""

    key: str
    kind: ClauseKind = "item"
    number: str = ""
    label: str = ""
    heading: str = ""
    paragraphs: tuple[tuple[str, ...], ...] = ()
    children: tuple[Node, ...] = ()


@dataclass
class Writer:
    """Puts text and file together piece by piece, keeping the table from one to the other."""

    text: str = ""
    file: str = ""
    runs: list[Run] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    markup: bool = False

    def write(self, words: str) -> Span:
        span = Span(len(self.text), len(self.text) + len(words))
        if words:
            self.runs.append(Run(span.start, len(words), len(self.file), len(words)))
        self.text += words
        self.file += words
        return span

    def open(self, tag: str) -> None:
        if self.markup:
            self.file += f"<{tag}>"

    def close(self, tag: str) -> None:
        self.file += f"</{tag}>\n" if self.markup else "\n"
        self.text += "\n"

    def clause(self, node: Node) -> Clause:
        start = len(self.text)
        label = heading = None
        if node.label or node.heading:
            self.open("h2")
            label = self.write(node.label) if node.label else None
            heading = self.write(node.heading) if node.heading else None
            self.blocks.append(Block(Span(start, len(self.text)), "heading"))
            self.close("h2")
        paragraphs = tuple(self.paragraph(node.key, number, p) for number, p in enumerate(node.paragraphs, 1))
        stop = len(self.text.rstrip("\n"))
        children = tuple(self.clause(child) for child in node.children)
        stop = children[-1].span.stop if children else stop
        span = Span(start, max(start, stop))
        return Clause(node.key, node.kind, span, node.number, node.label, label, heading, paragraphs, children)

    def paragraph(self, key: str, number: int, sentences: Iterable[str]) -> Paragraph:
        self.open("p")
        found = tuple(Sentence(f"{key}.{number}#{n}", self.write(words)) for n, words in enumerate(sentences, 1))
        span = Span(found[0].span.start, found[-1].span.stop)
        self.blocks.append(Block(span))
        self.close("p")
        return Paragraph(span, found)


def document(name: str, language: str, nodes: Iterable[Node], title: str = "", leftover: str = "") -> Document:
    """A document from nodes; HTML if the name says so. `leftover` is put at the end of the file and left unread."""
    writer = Writer(markup=name.endswith(".html"))
    title_span = None
    if title:
        writer.open("h1")
        title_span = writer.write(title)
        writer.close("h1")
    clauses = tuple(writer.clause(node) for node in nodes)
    unread = ()
    if leftover:
        unread = (Unread(Span(len(writer.file), len(writer.file) + len(leftover)), leftover, "a page number"),)
        writer.file += leftover + "\n"
    starts = (0, *(i + 1 for i, c in enumerate(writer.file) if c == "\n"))
    text = Text(
        name=name,
        text=writer.text,
        origin=tuple(writer.runs),
        blocks=tuple(writer.blocks),
        line_starts=starts,
        format="html" if writer.markup else "plain-text",
        title=title_span,
        emphasis=(title_span,) if title_span else (),
    )
    return Document(text, language, clauses, title_span, unread)


SOURCE = (
    Node(
        "main",
        "part",
        heading="城市圖書館合作安排",
        children=(
            Node(
                "main/1",
                "section",
                "1",
                "一、",
                "目的",
                (("為推動兩地圖書館合作，特訂立本安排。", "雙方本着平等互利的原則開展合作。"),),
            ),
            Node("main/2", "section", "2", "二、", "期限", (("本安排自簽署之日起生效，有效期五年。",),)),
        ),
    ),
    Node(
        "annex-1",
        "part",
        label="附件1：",
        number="1",
        heading="合作行動計劃",
        children=(
            Node(
                "annex-1/s1",
                "section",
                "1",
                "一、",
                "館藏共享",
                (),
                (
                    Node(
                        "annex-1/1",
                        "item",
                        "1",
                        "1.",
                        "",
                        (("雙方逐步開放館藏目錄（善本、地圖等），供讀者查閱。", "讀者可憑同一證件借閱兩地圖書。"),),
                    ),
                    Node(
                        "annex-1/2",
                        "item",
                        "2",
                        "2.",
                        "",
                        (
                            (
                                "建立聯合目錄，統一著錄規則。",
                                "在雙方同意的情況下，共享讀者統計數據，並定期公布分析報告。",
                                "目錄每季度更新一次。",
                            ),
                            ("共同設立網上服務平台，提供全天候查詢。", "平台以中、日、英三種語文運作。"),
                        ),
                    ),
                ),
            ),
            Node(
                "annex-1/s2",
                "section",
                "2",
                "二、",
                "人員交流",
                (),
                (
                    Node(
                        "annex-1/3",
                        "item",
                        "3",
                        "3.",
                        "館員培訓",
                        (("每年舉辦一次館員培訓。", "培訓為期兩周。", "費用由雙方分擔。"),),
                    ),
                    Node("annex-1/4", "item", "4", "4.", "", (("鼓勵館員到對方圖書館實習。",),)),
                ),
            ),
        ),
    ),
)

TARGET = (
    Node(
        "s1",
        "section",
        "1",
        "",
        "蔵書の共有",
        (),
        (
            Node(
                "1",
                "item",
                "1",
                "1.",
                "",
                (
                    (
                        "双方は蔵書目録を段階的に公開し、利用者の閲覧に供する。",
                        "利用者は同一の利用証で両地域の図書を借りることができる。",
                    ),
                ),
            ),
            Node(
                "2",
                "item",
                "2",
                "2.",
                "",
                (("総合目録を作成し、目録規則を統一する。", "目録は四半期ごとに更新する。"),),
            ),
        ),
    ),
    Node(
        "s2",
        "section",
        "2",
        "",
        "人的交流",
        (),
        (
            Node(
                "4",
                "item",
                "4",
                "4.",
                "",
                (("図書館員が相手方の図書館で実習を行うことを奨励する。", "実習生には手当を支給する。"),),
            ),
            Node(
                "3",
                "item",
                "3",
                "3.",
                "図書館員研修",
                (("毎年一回、二週間にわたり図書館員研修を実施し、費用は双方が分担する。",),),
            ),
        ),
    ),
    Node("note", "note", "", "", "", (("（出典）「城市圖書館合作計劃」をもとに事務局作成。",),)),
)

LINKS = (
    Link("main", None, 0.0),
    Link("main/1", None, 0.0, (Bead(("main/1.1#1",), (), 0.21, 0.97), Bead(("main/1.1#2",), (), 0.18, 0.97))),
    Link("main/2", None, 0.0, (Bead(("main/2.1#1",), (), 0.2, 0.97),)),
    Link("annex-1/s1", "s1", 0.88),
    Link(
        "annex-1/1",
        "1",
        0.86,
        (
            Bead(("annex-1/1.1#1",), ("1.1#1",), 0.81, 0.98),
            Bead(("annex-1/1.1#2",), ("1.1#2",), 0.9, 0.99),
        ),
    ),
    Link(
        "annex-1/2",
        "2",
        0.74,
        (
            Bead(("annex-1/2.1#1",), ("2.1#1",), 0.87, 0.99),
            Bead(("annex-1/2.1#2",), (), 0.31, 0.96),
            Bead(("annex-1/2.1#3",), ("2.1#2",), 0.92, 0.99),
            Bead(("annex-1/2.2#1",), (), 0.28, 0.95),
            Bead(("annex-1/2.2#2",), (), 0.24, 0.95),
        ),
    ),
    Link("annex-1/s2", "s2", 0.83),
    Link(
        "annex-1/3",
        "3",
        0.84,
        (Bead(("annex-1/3.1#1", "annex-1/3.1#2", "annex-1/3.1#3"), ("3.1#1",), 0.84, 0.93),),
    ),
    Link(
        "annex-1/4",
        "4",
        0.79,
        (Bead(("annex-1/4.1#1",), ("4.1#1",), 0.89, 0.98), Bead((), ("4.1#2",), 0.35, 0.9)),
        moved=True,
    ),
    Link(None, "note", 0.0, (Bead((), ("note.1#1",), 0.2, 0.9),)),
)


def rule(name: str, severity: Severity, mqm: str = "accuracy/omission") -> Rule:
    return Rule(name, mqm, severity, "What " + name + " means.")


OMITTED_PART = rule("omitted-part", Severity.warning)
OMITTED_PARAGRAPH = rule("omitted-paragraph", Severity.error)
OMITTED_SENTENCE = rule("omitted-sentence", Severity.error)
OMITTED_PHRASE = rule("omitted-phrase", Severity.warning)
ADDED_SENTENCE = rule("added-sentence", Severity.warning, "accuracy/addition")
ADDED_CLAUSE = rule("added-clause", Severity.info, "accuracy/addition")
MOVED_CLAUSE = rule("moved-clause", Severity.info, "fluency/organization")
INCONSISTENT_TERM = rule("inconsistent-term", Severity.info, "terminology/inconsistent")


def find(
    made: Comparison,
    of: Rule,
    message: str,
    side: Side,
    key: str,
    words: str = "",
    *,
    confidence: float = 0.95,
    behind: str = "",
    evidence: dict[str, str | int | float] | None = None,
) -> Finding:
    """A finding about `words` (else all) of the sentence or clause `key`; its gap is behind the sentence `behind`."""
    place = Place(side, key, span_of(made.document(side), key, words))
    related: tuple[Place, ...] = ()
    if behind:
        other: Side = "target" if side == "source" else "source"
        stop = span_of(made.document(other), behind).stop
        related = (Place(other, behind, Span(stop, stop)),)
    print_ = f"{of.name}:{key}:{words}"
    return Finding(of, message, of.severity, confidence, place, related, evidence or {}, print_)


def span_of(of: Document, key: str, words: str = "") -> Span:
    span = of.sentence_of[key].span if key in of.sentence_of else of.clause_of[key].span
    if not words:
        return span
    start = of.text.text.index(words, span.start, span.stop)
    return Span(start, start + len(words))


def comparison() -> Comparison:
    """The two documents and their links."""
    source = document("plan.zh-Hant.txt", "zh-Hant", SOURCE, "城市圖書館合作計劃")
    target = document("plan.ja.html", "ja", TARGET, "都市図書館協力計画", "- 1 -")
    return Comparison(source, target, LINKS)


def findings(made: Comparison) -> tuple[Finding, ...]:
    """What is wrong in it, in the order of the source."""
    return (
        find(
            made,
            OMITTED_PART,
            "the part “城市圖書館合作安排” is not in the target: 2 sections, 3 sentences",
            "source",
            "main",
            confidence=0.97,
            evidence={"sections": 2, "items": 0, "sentences": 3},
        ),
        find(
            made,
            OMITTED_PHRASE,
            "“（善本、地圖等）” has no counterpart in the target sentence",
            "source",
            "annex-1/1.1#1",
            "（善本、地圖等）",
            confidence=0.83,
            behind="1.1#1",
        ),
        find(
            made,
            OMITTED_SENTENCE,
            "this sentence is not in the target",
            "source",
            "annex-1/2.1#2",
            confidence=0.96,
            behind="2.1#1",
        ),
        find(
            made,
            OMITTED_PARAGRAPH,
            "this paragraph of 2 sentences is not in the target",
            "source",
            "annex-1/2",
            "共同設立網上服務平台，提供全天候查詢。\n平台以中、日、英三種語文運作。".replace("\n", ""),
            behind="2.1#2",
        ),
        find(
            made,
            MOVED_CLAUSE,
            "stands before item 3 in the target, after it in the source",
            "source",
            "annex-1/4",
            confidence=0.9,
            behind="4.1#1",
        ),
        find(
            made,
            ADDED_SENTENCE,
            "this sentence is not in the source",
            "target",
            "4.1#2",
            confidence=0.9,
            behind="annex-1/4.1#1",
        ),
        find(made, ADDED_CLAUSE, "this note is not in the source", "target", "note", confidence=0.9),
    )


def report() -> Report:
    """The whole report."""
    made = comparison()
    waived = find(made, INCONSISTENT_TERM, "證件: 利用証, elsewhere 証明書", "source", "annex-1/1.1#2", "證件")
    return Report(
        made,
        findings(made),
        (waived,),
        (Notice("the language of plan.ja.html as the file states it", "took ja", "the file states none"),),
        "encoder use-multilingual · plancompare 0.1.0",
    )

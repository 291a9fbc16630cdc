"""Reports on generated documents: any characters, any beads, any findings."""

from __future__ import annotations

from hypothesis import strategies as st

from plancompare.findings import Finding, Place, Report, Rule, Severity
from plancompare.model import Bead, Comparison, Document, Link, Notice, Span
from tests.outputs.sample import Node, document

# formulas, markup, quotes, control characters, half and full width, beyond the basic plane
words = st.text(min_size=1, max_size=12).map(lambda s: f"{s}。") | st.sampled_from(
    ["=1+1", "@SUM(A1)", "－1", "<b>&amp;", 'a,"b"', "a\nb", "\x1b[31m!", "\x00", "\uffff", "\u202e!", "𠮷野家", "\t-"]
)
fraction = st.floats(0, 1)


@st.composite
def documents(draw: st.DrawFn, name: str, language: str) -> Document:
    nodes = tuple(
        Node(f"c{number}", "item", str(number), f"{number}.", paragraphs=tuple(tuple(p) for p in paragraphs))
        for number, paragraphs in enumerate(draw(st.lists(paragraph_lists, max_size=3)), 1)
    )
    return document(name, language, nodes)


paragraph_lists = st.lists(st.lists(words, min_size=1, max_size=3), max_size=2)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    source = draw(documents("s.txt", "zh-Hant"))
    target = draw(documents("t.html", "ja"))
    links = []
    for index in range(max(len(source.clauses), len(target.clauses))):
        left = source.clauses[index] if index < len(source.clauses) else None
        right = target.clauses[index] if index < len(target.clauses) else None
        keys = ([s.key for s in left.sentences] if left else [], [s.key for s in right.sentences] if right else [])
        beads = []
        while keys[0] or keys[1]:
            m, n = draw(st.sampled_from([(1, 1), (1, 0), (0, 1), (2, 1)]))
            taken = tuple(keys[0][:m]), tuple(keys[1][:n])
            del keys[0][:m], keys[1][:n]
            if taken != ((), ()):
                beads.append(Bead(*taken, draw(fraction), draw(fraction)))
        links.append(Link(left and left.key, right and right.key, draw(fraction), tuple(beads), draw(st.booleans())))
    made = Comparison(source, target, tuple(links))
    return Report(made, draw(st.lists(findings(made), max_size=3).map(tuple)), (), (Notice("a", "b", "c"),), "test")


@st.composite
def findings(draw: st.DrawFn, made: Comparison) -> Finding:
    places = [
        Place(side, clause.key, span)
        for side in ("source", "target")
        for clause in made.document(side).walk()
        for span in (clause.span, Span(clause.span.stop, clause.span.stop))
        if clause.span.stop
    ] or [Place("source", "c1", Span(0, 0))]
    severity = draw(st.sampled_from(Severity))
    rule = Rule("some-rule", "accuracy/omission", severity, "A rule.")
    primary, *related = draw(st.lists(st.sampled_from(places), min_size=1, max_size=3, unique=True))
    evidence = draw(st.dictionaries(st.sampled_from("ab"), words | st.integers() | fraction))
    return Finding(rule, draw(words), severity, draw(fraction), primary, tuple(related), evidence)

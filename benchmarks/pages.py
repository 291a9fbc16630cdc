"""Measures whole pages against their published translations: `python benchmarks/pages.py FOLDER [--pairs ring|all]`.

FOLDER holds editions of texts as they are published, named `NAME.LANGUAGE.SUFFIX`; editions of one NAME are compared
with each other, each language with the next one in the order of their names. Two editions are usable if their markup
has headings of the same levels in the same order. Where a section has the same blocks on both sides (paragraphs, list
items, cells; in Markdown, blocks between blank lines), the n-th block of one is the n-th of the other; where it has
not, all of its blocks count as one. That, which the tool is not told, is what it is judged by.

Three questions, one table each. *Same*: two editions as they are; beads are right if their sides share a block, and
nothing may be reported missing, added or moved. *Blind*: the same, with all numbers of one side taken away. *Longer*:
some list items, a paragraph and a section are cut out of the translation, so that the numbers behind them shift;
exactly what was cut must be reported. Nothing fails on a figure that is missed.
"""

from __future__ import annotations

import argparse
import random
import re
import tempfile
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path

from plancompare import Document, Report, read
from plancompare.compare import compared
from plancompare.encoders import encoder_named
from plancompare.model import Clause, Side, Span
from plancompare.seams import Encoder

_BLOCKS = frozenset(re.findall(r"\w+", "p li h1 h2 h3 h4 h5 h6 td th dt dd pre blockquote title figcaption caption"))
_ABOUT_WORDS = ("omitted-", "added-", "moved-")
_MOSTLY = 0.6  # share of a cut block's characters that a finding must cover


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of the markup: where it begins in the file, its kind, and where its element ends."""

    start: int
    kind: str
    stop: int


class _Pieces(HTMLParser):
    """The blocks of a page, by a parser that is not the tool's."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.lines = [0, *(m.end() for m in re.finditer("\n", text))]
        self.found: list[Piece] = []
        self.open: list[tuple[str, int]] = []
        self.size = len(text)
        self.feed(text)

    def _at(self) -> int:
        line, column = self.getpos()
        return self.lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in _BLOCKS:
            while self.open and (self.open[-1][0] == tag == "p" or (tag == "p" and self.open[-1][0] == "p")):
                self._close(self._at())
            self.open.append((tag, len(self.found)))
            self.found.append(Piece(self._at(), tag, self.size))

    def _close(self, at: int) -> None:
        _, index = self.open.pop()
        self.found[index] = replace(self.found[index], stop=at)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS and any(name == tag for name, _ in self.open):
            end = self._at() + len(tag) + 3
            while self.open[-1][0] != tag:
                self._close(self._at())
            self._close(end)


def pieces(text: str, html: bool) -> list[Piece]:
    """The blocks of a page or a Markdown file in order."""
    if html:
        return _Pieces(text).found
    found = []
    for match in re.finditer(r"(?:^[^\n\S]*\S.*\n?)+", text, re.MULTILINE):
        for line in re.finditer(r"(?:.+\n?)(?:(?![ \t]*(?:[-*+#|]|\d+[.)])\s).+\n?)*", match[0]):
            kind = re.match(r"\s*(#+|[-*+]|\d+[.)]|\||```|<!--)?", line[0])
            start = match.start() + line.start()
            found.append(Piece(start, re.sub(r"\d+", "1", kind[1] or "p") if kind else "p", start + len(line[0])))
    return found


def units(left: Sequence[Piece], right: Sequence[Piece]) -> tuple[list[int], list[int]] | None:
    """For each block of both sides the number of what it must be paired with; None if the headings differ."""
    rows = [list(_sections(found)) for found in (left, right)]
    if [_rank(left[r.start]) for r in rows[0]] != [_rank(right[r.start]) for r in rows[1]]:
        return None
    numbers: tuple[list[int], list[int]] = ([], [])
    for ours, theirs in zip(*rows, strict=True):
        start = max(numbers[0], default=-1) + 1
        same = [left[n].kind for n in ours] == [right[n].kind for n in theirs]
        for side, section in zip(numbers, (ours, theirs), strict=True):
            side.append(start)
            side += [start + (k if same else 1) for k in range(1, len(section))]
    return numbers


def _sections(found: Sequence[Piece]) -> Iterator[range]:
    starts = [0, *(n for n, piece in enumerate(found) if n and _rank(piece))]
    yield from (range(a, b) for a, b in zip(starts, [*starts[1:], len(found)], strict=True))


@dataclass(slots=True)
class Score:
    """What came of one pair."""

    right: int = 0
    beads: int = 0
    false: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    found: int = 0
    cut: int = 0


def blocks_of(document: Document, found: Sequence[Piece]) -> dict[str, int]:
    """The number of the block that each sentence (or heading, by its clause) begins in."""
    starts = [piece.start for piece in found]

    def number(span: Span) -> int:
        return bisect_right(starts, document.text.file_span(span).start) - 1

    table = {s.key: number(s.span) for s in document.sentences}
    table.update({c.key: number(c.heading) for c in document.walk() if c.heading})
    if document.title:
        table[""] = number(document.title)
    return table


def judged(
    report: Report,
    left: Sequence[Piece],
    right: Sequence[Piece],
    numbers: tuple[Sequence[int], Sequence[int]],
    cut: frozenset[int] = frozenset(),
) -> Score:
    """Beads and findings held against the blocks and their numbers. `cut` are blocks that only the left has."""
    comparison = report.comparison
    here, there = blocks_of(comparison.source, left), blocks_of(comparison.target, right)
    score = Score(cut=len(cut))
    for bead in (*comparison.beads, *comparison.headings):
        if bead.source and bead.target and not (bead in comparison.headings and bead in comparison.beads):
            score.beads += 1
            ours, theirs = {numbers[0][here[k]] for k in bead.source}, {numbers[1][there[k]] for k in bead.target}
            score.right += bool(ours & theirs)
            if not ours & theirs:
                score.false.append(
                    f"bead {_words(comparison.source, bead.source)} | {_words(comparison.target, bead.target)}"
                )
    told: list[tuple[Side, Span]] = []
    for finding in report.findings:
        if finding.rule.name.startswith(_ABOUT_WORDS) and not finding.rule.name.endswith("-phrase"):
            document = comparison.document(finding.primary.side)
            span = document.text.file_span(finding.primary.span)
            inside = (
                finding.primary.side == "source"
                and finding.rule.name.startswith("omitted")
                and _is_cut(document, finding.primary.span, left, cut)
            )
            if inside:
                told.append(("source", span))
            else:
                score.false.append(
                    f"{finding.rule.name} {finding.confidence:.2f} {document.words(finding.primary.span)[:70]!r}"
                )
    for n in sorted(cut):
        inner = [s for s in comparison.source.sentences if here[s.key] == n]
        inner_spans = [comparison.source.text.file_span(s.span) for s in inner]
        if not inner:
            score.cut -= 1
            continue
        held = sum(any(t.covers(s) for _, t in told) for s in inner_spans)
        if held >= _MOSTLY * len(inner):
            score.found += 1
        else:
            score.missed.append(comparison.source.words(inner[0].span)[:70])
    return score


def _is_cut(document: Document, span: Span, found: Sequence[Piece], cut: frozenset[int]) -> bool:
    """Whether most of the words at a place were cut."""
    starts = [piece.start for piece in found]
    keys = [s.span for s in document.sentences if span.covers(s.span)]
    keys += [c.heading for c in document.walk() if c.heading and span.covers(c.heading)]
    keys = keys or [span]
    hits = sum(len(k) for k in keys if bisect_right(starts, document.text.file_span(k).start) - 1 in cut)
    return hits > _MOSTLY * sum(map(len, keys))


def _words(document: Document, keys: Sequence[str]) -> str:
    table = document.clause_of
    said = []
    for key in keys:
        sentence = document.sentence_of.get(key)
        span = sentence.span if sentence else table[key].heading if key in table else document.title
        said.append(f"{key}: {document.words(span)[:50]!r}")
    return " + ".join(said)


def unnumbered(document: Document) -> Document:
    """The document with no number on any clause."""

    def bare(clause: Clause) -> Clause:
        return replace(clause, number="", children=tuple(bare(child) for child in clause.children))

    return replace(document, clauses=tuple(bare(clause) for clause in document.clauses))


def cuts(found: Sequence[Piece], seed: int, wanted: set[int]) -> frozenset[int]:
    """Blocks to cut, of those `wanted`: list items, a paragraph, and a heading with what follows it."""
    chance = random.Random(seed)
    inner = {n: [m for m in range(n + 1, len(found)) if found[m].start < found[n].stop] for n in range(len(found))}
    fit = [n for n in range(1, len(found)) if n in wanted]
    items = [n for n in fit if found[n].kind in ("li", "-", "*", "1.", "dd", "dt") and len(inner[n]) <= 2]
    paragraphs = [n for n in fit if found[n].kind == "p" and not inner[n]]
    sections = [
        list(range(n, m))
        for n in fit
        if re.fullmatch(r"h[2-6]|#{2,6}", found[n].kind)
        for m in [
            next((k for k in range(n + 1, len(found)) if _rank(found[k]) and _rank(found[k]) <= _rank(found[n])), 0)
        ]
        if m and 2 <= m - n <= 8 and all(k in wanted or inner[k] for k in range(n, m))
    ]
    chosen: set[int] = set()
    for n in chance.sample(items, min(3, len(items) // 4)):
        chosen |= {n, *inner[n]}
    for n in chance.sample(paragraphs, min(1, len(paragraphs) // 4)):
        chosen.add(n)
    for section in chance.sample(sections, min(1, len(sections) // 3)):
        chosen |= set(section)
    return frozenset(chosen)


def _rank(piece: Piece) -> int:
    match = re.fullmatch(r"h([1-6])|(#+)", piece.kind)
    return 0 if not match else int(match[1]) if match[1] else len(match[2])


def without(text: str, found: Sequence[Piece], cut: frozenset[int]) -> str:
    """The text without some of its blocks."""
    parts, at = [], 0
    for n in sorted(cut):
        piece = found[n]
        if piece.start >= at:
            parts.append(text[at : piece.start])
            at = max(piece.stop, at)
    return "".join([*parts, text[at:]])


def editions(folder: Path) -> Iterator[list[Path]]:
    """The editions of each text, those of one name together."""
    table: dict[str, list[Path]] = {}
    for path in sorted(folder.glob("*.*.*")):
        table.setdefault(path.name.rsplit(".", 2)[0], []).append(path)
    yield from (paths for paths in table.values() if len(paths) > 1)


def measure(one: Path, two: Path, encoder: Encoder, seed: int) -> dict[str, Score] | str:
    """The scores of a pair, or why it cannot be used."""
    texts = [path.read_text("utf-8") for path in (one, two)]
    html = one.suffix.startswith((".ht", ".xht"))
    left, right = (pieces(text, html) for text in texts)
    numbers = units(left, right)
    if numbers is None:
        return "headings differ"
    source, target = (read(str(p), language=p.name.rsplit(".", 2)[1]) for p in (one, two))
    scores = {"same": judged(compared(source, target, encoder), left, right, numbers)}
    scores["blind"] = judged(compared(source, unnumbered(target), encoder), left, right, numbers)
    counts = Counter(numbers[0]), Counter(numbers[1])
    wanted = {n for n in blocks_of(source, left).values() if counts[0][numbers[0][n]] == counts[1][numbers[0][n]] == 1}
    cut = cuts(left, seed, wanted)
    if cut:
        gone = {numbers[0][n] for n in cut}
        there = frozenset(n for n, number in enumerate(numbers[1]) if number in gone)
        shorter = without(texts[1], right, there)
        numbers = numbers[0], [number for n, number in enumerate(numbers[1]) if n not in there]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, two.name)
            path.write_text(shorter, "utf-8")
            target = read(str(path), language=two.name.rsplit(".", 2)[1])
        scores["longer"] = judged(compared(source, target, encoder), left, pieces(shorter, html), numbers, cut)
    return scores


def main() -> None:
    """Reads the folder, prints the table, and with --verbose each thing that is wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pairs", choices=("ring", "all"), default="ring")
    parser.add_argument("--only", default="", help="part of a name")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true")
    asked = parser.parse_args()
    encoder = encoder_named()
    total = {kind: Score() for kind in ("same", "blind", "longer")}
    print("| pair | beads right | false | blind | false | added found | false |\n|---|---|---|---|---|---|---|")
    for paths in editions(asked.folder):
        ring = list(zip(paths, [*paths[1:], *paths[: len(paths) > 2]], strict=False))
        for one, two in ring if asked.pairs == "ring" else combinations(paths, 2):
            name = f"{one.name.rsplit('.', 1)[0]} {two.name.rsplit('.', 2)[1]}"
            if asked.only not in name:
                continue
            scores = measure(one, two, encoder, asked.seed)
            if isinstance(scores, str):
                print(f"| {name} | {scores} |", flush=True)
                continue
            _tell(name, scores, total, asked.verbose)
    _tell("all", total, None, False)


def _tell(name: str, scores: dict[str, Score], total: dict[str, Score] | None, verbose: bool) -> None:
    empty = Score()
    same, blind, longer = (scores.get(kind, empty) for kind in ("same", "blind", "longer"))
    cells = [f"{100 * s.right / max(s.beads, 1):.1f} % of {s.beads} | {len(s.false)}" for s in (same, blind)]
    print(f"| {name} | {' | '.join(cells)} | {longer.found} of {longer.cut} | {len(longer.false)} |", flush=True)
    if verbose:
        for kind, score in scores.items():
            for line in (*score.false, *(f"MISSED {words}" for words in score.missed)):
                print(f"    {kind}: {line}")
    if total:
        for kind, score in scores.items():
            whole = total[kind]
            whole.right, whole.beads = whole.right + score.right, whole.beads + score.beads
            whole.found, whole.cut = whole.found + score.found, whole.cut + score.cut
            whole.false.extend(score.false)


if __name__ == "__main__":
    main()

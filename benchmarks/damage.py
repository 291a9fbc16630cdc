"""What is found when a translation is damaged: every clause of a pair of documents, one damage at a time.

    python benchmarks/damage.py SOURCE TARGET [--encoder NAME] [--only KIND] [--json FILE]

The comparison of the undamaged pair is taken as right. Each damage is done to one side, the pair is compared again, and
what the report says now beside what it said before must be exactly the damage: one finding, at its place, its gap at
its place, and the other sentences paired as before. Prints a table of kinds of damage; asserts nothing.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from plancompare.checks.coverage import Coverage
from plancompare.checks.order import Order
from plancompare.compare import compared, read, structured
from plancompare.encoders import encoder_named
from plancompare.encoders.use_multilingual import UseMultilingual
from plancompare.findings import Finding, Report
from plancompare.model import Block, Clause, Comparison, Document, Run, Sentence, Side, Span, Text
from plancompare.seams import Encoder

SIDES: tuple[Side, Side] = ("source", "target")


@dataclass(frozen=True)
class Row:
    """A block with its words and what stands before it."""

    before: str
    words: str
    block: Block


def rows_of(text: Text) -> list[Row]:
    """The blocks of a text in order."""
    rows, at = [], 0
    for block in sorted(text.blocks, key=lambda b: b.span):
        rows.append(
            Row(text.text[at : block.span.start] if at <= block.span.start else "", block.span.of(text.text), block)
        )
        at = block.span.stop
    return rows


def text_of(rows: Sequence[Row], like: Text) -> Text:
    """A text of those blocks, as if it had been read from a file without markup."""
    shown, blocks = "", []
    title = None
    for row in rows:
        shown += row.before if shown or not row.before.strip() else ""
        blocks.append(row.block._replace(span=Span(len(shown), len(shown) + len(row.words))))
        if like.title is not None and row.block.span.covers(like.title) and title is None:
            title = blocks[-1].span
        shown += row.words
    lines = (0, *(i + 1 for i, c in enumerate(shown) if c == "\n"))
    whole = (Run(0, len(shown), 0, len(shown)),)
    return Text(like.name, shown, whole, tuple(blocks), lines, like.format, language=like.language, title=title)


@dataclass(frozen=True)
class Damage:
    """A damaged document and what must be said of it. `missing` and `moved` are texts of the finding's sentences."""

    kind: str
    where: str
    document: Document
    rules: tuple[str, ...] = ()  # rules of the one finding that is expected; () for none
    words: tuple[str, ...] = ()  # its possible texts
    absorbed: tuple[str, ...] = ()  # keys, on either side, of clauses within which older findings may go
    gap: int = -1  # an offset in the damaged text at which the gap must stand
    lost: frozenset[str] = field(default_factory=frozenset)  # texts of damaged-side sentences that are gone
    regraded: bool = False  # older findings may be of another grade, but of the same words
    moved: tuple[str, ...] = ()  # texts of clauses one of which must be found moved


def signature(report: Report, finding: Finding) -> tuple[str, str, str]:
    """The rule, the side and the words of a finding, without labels."""
    document = report.comparison.document(finding.primary.side)
    return finding.rule.name, finding.primary.side, content(document, finding.primary.span)


def content(document: Document, span: Span) -> str:
    """Sentences and headings within a span."""
    spans = [s.span for s in document.sentences] + [c.heading for c in document.walk() if c.heading]
    return "\n".join(document.words(s) for s in sorted(spans) if span.covers(s)) or document.words(span)


def pairs(comparison: Comparison) -> Counter[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The texts of all beads with two sides."""
    source, target = comparison.source, comparison.target
    texts = [{s.key: d.words(s.span) for s in d.sentences} for d in (source, target)]
    return Counter(
        (tuple(texts[0][k] for k in bead.source), tuple(texts[1][k] for k in bead.target))
        for bead in comparison.beads
        if bead.source and bead.target
    )


# what is there and in its place; the rules on words are another matter
RULES = frozenset(rule.name for check in (Coverage("source"), Coverage("target"), Order()) for rule in check.rules)


def coverage(report: Report) -> list[Finding]:
    """The findings of omissions, additions and moves of whole sentences and more."""
    return [finding for finding in report.findings if finding.rule.name in RULES]


class Bench:
    """One pair, one side to damage."""

    def __init__(self, base: Report, side: Side) -> None:
        self.base, self.side = base, side
        self.other: Side = "target" if side == "source" else "source"
        self.document, self.across = base.comparison.document(side), base.comparison.document(self.other)
        self.rows = rows_of(self.document.text)
        self.verb = "omitted" if side == "target" else "added"
        self.partner: dict[str, str] = {}
        for bead in base.comparison.beads:
            here, there = getattr(bead, side), getattr(bead, self.other)
            if len(here) == len(there) == 1:
                self.partner[here[0]] = there[0]
        self.paired = {k for b in base.comparison.beads if b.source and b.target for k in getattr(b, self.other)}
        links: dict[str, set[str]] = defaultdict(set)
        back: dict[str, set[str]] = defaultdict(set)
        for link in base.comparison.links:
            here, there = getattr(link, side), getattr(link, self.other)
            if here and there:
                links[here].add(there)
                back[there].add(here)
        self.clause = {h: next(iter(t)) for h, t in links.items() if len(t) == 1 and len(back[next(iter(t))]) == 1}
        self.still = not any(link.moved for link in base.comparison.links)

    # -- finding one's way

    def row_at(self, span: Span) -> int:
        return next((i for i, row in enumerate(self.rows) if row.block.span.covers(span)), -1)

    def rows_in(self, clause: Clause) -> range | None:
        """The rows that are this clause and nothing else."""
        inside = [i for i, row in enumerate(self.rows) if clause.span.covers(row.block.span)]
        if not inside:
            return None
        first, last = self.rows[inside[0]].block.span, self.rows[inside[-1]].block.span
        whole = first.start == clause.span.start and last.stop == clause.span.stop
        return range(inside[0], inside[-1] + 1) if whole else None

    def leaves(self) -> list[Clause]:
        """Clauses without children that have exactly one partner, and rows of their own."""
        return [
            c
            for c in self.document.walk()
            if not c.children and c.sentences and c.key in self.clause and c.kind == "item" and self.rows_in(c)
        ]

    def sections(self) -> list[Clause]:
        return [
            c
            for c in self.document.walk()
            if c.children and c.kind == "section" and c.key in self.clause and self.rows_in(c)
        ]

    def siblings(self, clause: Clause) -> tuple[Clause, ...]:
        parent = self.document.parent_of.get(clause.key)
        return parent.children if parent else self.document.clauses

    def words_of(self, clause: Clause) -> str:
        """The content of the partner of a clause."""
        return content(self.across, self.across.clause_of[self.clause[clause.key]].span)

    def here_or_there(self, clause: Clause) -> str:
        """The content of a pair's source clause: findings of order speak of the source."""
        return content(self.document, clause.span) if self.side == "source" else self.words_of(clause)

    def built(self, rows: Sequence[Row]) -> Document:
        return structured(text_of(rows, self.document.text), self.document.language)

    def edited(self, index: int, start: int, stop: int, new: str = "") -> Row:
        """A row with document offsets `start` to `stop` replaced."""
        row = self.rows[index]
        at = row.block.span.start
        return replace(row, words=row.words[: start - at] + new + row.words[stop - at :])

    def followers(self, clause: Clause) -> list[Clause]:
        """The clauses that count on from this one."""
        found: list[Clause] = []
        number = int(clause.number) if clause.number.isdigit() else -9
        seen = False
        for other in self.document.walk():
            if other.key == clause.key:
                seen = True
            elif seen and other.kind == clause.kind and not other.children and other.label_span:
                number += 1
                if other.number != str(number):
                    break
                found.append(other)
        return found

    def relabelled(self, clauses: Sequence[Clause], labels: Sequence[str]) -> list[Row]:
        rows = list(self.rows)
        for clause, label in zip(clauses, labels, strict=True):
            if clause.label_span:
                index = self.row_at(clause.label_span)
                rows[index] = self.edited(index, clause.label_span.start, clause.label_span.stop, label)
        return rows

    # -- damages

    def sentence(self) -> Iterator[Damage]:
        for clause in self.document.walk():
            if len(clause.sentences) < 2:
                continue
            for sentence in clause.sentences:
                expected = self._expected(sentence)
                index = self.row_at(sentence.span)
                if expected is None or index < 0:
                    continue
                row = self.edited(index, sentence.span.start, sentence.span.stop)
                rows = list(self.rows)
                rows[index] = replace(row, words=row.words.rstrip())
                if not rows[index].words:
                    del rows[index]
                rule, words = expected
                gap = sentence.span.start - (1 if sentence.span.start else 0)
                yield Damage(
                    f"delete a sentence ({rule})",
                    sentence.key,
                    self.built(rows),
                    (f"{self.verb}-{rule}",),
                    (words,),
                    gap=gap,
                    lost=frozenset({self.document.words(sentence.span)}),
                )

    def _expected(self, sentence: Sentence) -> tuple[str, str] | None:
        """The grade and the words that are missing there when this sentence goes, or None where it is not plain."""
        key = self.partner.get(sentence.key)
        if key is None:
            return None
        clause = self.across.clause_of[key]
        for place, paragraph in enumerate(clause.paragraphs):
            keys = [s.key for s in paragraph.sentences]
            if key not in keys:
                continue
            at = keys.index(key)
            span = paragraph.sentences[at].span
            if len(keys) == 1:
                beside = [*clause.paragraphs[max(place - 1, 0) : place], *clause.paragraphs[place + 1 : place + 2]]
                around = any(s.key in self.paired for p in beside for s in p.sentences)
                plain = all(any(s.key in self.paired for s in p.sentences) for p in beside)
                return ("paragraph", self.across.words(span)) if around and plain else None
            near = keys[max(at - 1, 0) : at] + keys[at + 1 : at + 2]
            return ("sentence", self.across.words(span)) if all(k in self.paired for k in near) else None
        return None

    def clause_gone(self) -> Iterator[Damage]:
        for clause in self.leaves():
            inside = self.rows_in(clause)
            assert inside
            partner = self.clause[clause.key]
            lost = frozenset(self.document.words(s.span) for s in clause.sentences)
            known = {"absorbed": (clause.key, partner), "lost": lost, "gap": max(clause.span.start - 1, 0)}
            rule = (f"{self.verb}-clause",)
            rest = self.rows[: inside.start] + self.rows[inside.stop :]
            yield Damage("delete a clause", clause.key, self.built(rest), rule, (self.words_of(clause),), **known)
            after = self.followers(clause)
            if after and clause.label:
                rows = self.relabelled(after, [c.label for c in [clause, *after][:-1]])
                rest = rows[: inside.start] + rows[inside.stop :]
                yield Damage(
                    "delete a clause, renumber", clause.key, self.built(rest), rule, (self.words_of(clause),), **known
                )

    def section_gone(self) -> Iterator[Damage]:
        for clause in self.sections():
            inside = self.rows_in(clause)
            assert inside
            lost = frozenset(self.document.words(s.span) for c in clause.walk() for s in c.sentences)
            rest = self.rows[: inside.start] + self.rows[inside.stop :]
            yield Damage(
                "delete a section",
                clause.key,
                self.built(rest),
                (f"{self.verb}-clause",),
                (self.words_of(clause),),
                absorbed=(clause.key, self.clause[clause.key]),
                lost=lost,
                gap=max(clause.span.start - 1, 0),
            )

    def swapped(self) -> Iterator[Damage]:
        if not self.still:
            return
        leaves = {c.key for c in self.leaves()}
        for clause in self.leaves():
            row = self.siblings(clause)
            place = row.index(clause)
            if place + 1 == len(row) or row[place + 1].key not in leaves:
                continue
            other = row[place + 1]
            first, second = self.rows_in(clause), self.rows_in(other)
            assert first
            assert second
            texts = (self.here_or_there(clause), self.here_or_there(other))
            for kind, rows in (
                ("swap two neighbours", list(self.rows)),
                ("swap two neighbours, renumber", self.relabelled([clause, other], [other.label, clause.label])),
            ):
                order = [
                    *range(first.start),
                    *second,
                    *range(first.stop, second.start),
                    *first,
                    *range(second.stop, len(rows)),
                ]
                yield Damage(kind, clause.key, self.built([rows[i] for i in order]), moved=texts)

    def sent_away(self) -> Iterator[Damage]:
        """An item moved to the end of the sequence of items."""
        leaves = self.leaves()
        for clause in leaves[:-2] if self.still else ():
            inside, end = self.rows_in(clause), self.rows_in(leaves[-1])
            assert inside
            assert end
            rest = [i for i in range(len(self.rows)) if i not in inside]
            at = rest.index(end.stop - 1) + 1
            order = [*rest[:at], *inside, *rest[at:]]
            yield Damage(
                "move an item to the end",
                clause.key,
                self.built([self.rows[i] for i in order]),
                moved=(self.here_or_there(clause),),
            )

    def section_moved(self) -> Iterator[Damage]:
        for clause in self.sections() if self.still else ():
            row = [c for c in self.siblings(clause) if self.rows_in(c) and c.kind == "section"]
            place = row.index(clause)
            for kind, to in (("move a section to the end", row[-1]), ("move a section to the start", row[0])):
                if to is clause:
                    continue
                inside, end = self.rows_in(clause), self.rows_in(to)
                assert inside
                assert end
                rest = [i for i in range(len(self.rows)) if i not in inside]
                at = rest.index(end.start) if to is row[0] else rest.index(end.stop - 1) + 1
                order = [*rest[:at], *inside, *rest[at:]]
                near = [clause] + ([to] if abs(row.index(to) - place) == 1 else [])
                moved = tuple(self.here_or_there(c) for c in near if c.key in self.clause)
                yield Damage(kind, clause.key, self.built([self.rows[i] for i in order]), moved=moved)

    def unnumbered(self) -> Iterator[Damage]:
        labelled = [c for c in self.document.walk() if c.label_span and c.kind == "item"]
        rows = self.relabelled(labelled, [""] * len(labelled))
        rows = [replace(row, words=row.words.lstrip(), block=row.block._replace(label="")) for row in rows]
        yield Damage("numbers out of the items", "all", self.built(rows))
        labelled = [c for c in self.document.walk() if c.label_span and c.kind in ("item", "section")]
        rows = [
            replace(row, words=row.words.lstrip(), block=row.block._replace(label=""))
            for row in self.relabelled(labelled, [""] * len(labelled))
        ]
        yield Damage("numbers out of items and sections", "all", self.built(rows))

    def split(self) -> Iterator[Damage]:
        for clause in self.leaves():
            own = clause.paragraphs[0].sentences
            digits = re.search(r"\d+", clause.label)
            if len(own) < 2 or not digits:
                continue
            after = self.followers(clause)
            labels = [
                clause.label[: digits.start()] + str(int(digits[0]) + k) + clause.label[digits.end() :]
                for k in (1, *range(2, len(after) + 2))
            ]
            rows = self.relabelled(after, labels[1:])
            index, cut = (
                self.row_at(own[1].span),
                own[1].span.start - self.rows[self.row_at(own[1].span)].block.span.start,
            )
            row = self.rows[index]
            blank = self.document.text.text[clause.label_span.stop : own[0].span.start] if clause.label_span else ""
            before = self.rows[index].before or "\n\n"
            rows[index : index + 1] = [
                replace(row, words=row.words[:cut].rstrip()),
                replace(row, before=before, words=labels[0] + blank + row.words[cut:]),
            ]
            yield Damage("split an item in two", clause.key, self.built(rows), regraded=True)

    def merged(self) -> Iterator[Damage]:
        leaves = {c.key for c in self.leaves()}
        for clause in self.leaves():
            row = self.siblings(clause)
            place = row.index(clause)
            if place + 1 == len(row) or row[place + 1].key not in leaves:
                continue
            other = row[place + 1]
            first, second = self.rows_in(clause), self.rows_in(other)
            assert first
            assert second
            if not other.label_span or first.stop != second.start:
                continue
            after = self.followers(other)
            rows = self.relabelled([other, *after], ["", *[c.label for c in [other, *after][:-1]]])
            blank = "" if self.document.language.split("-")[0] in ("zh", "ja") else " "
            joined = rows[first.stop - 1].words.rstrip() + blank + rows[second.start].words.lstrip()
            rows[first.stop - 1 : second.start + 1] = [replace(rows[first.stop - 1], words=joined)]
            yield Damage("merge two items", clause.key, self.built(rows), regraded=True)

    @property
    def damages(self) -> tuple[Callable[[], Iterator[Damage]], ...]:
        """All kinds."""
        return (
            self.sentence,
            self.clause_gone,
            self.section_gone,
            self.swapped,
            self.sent_away,
            self.section_moved,
            self.unnumbered,
            self.split,
            self.merged,
        )

    # -- judging

    def faults(self, damage: Damage, encoder: Encoder) -> list[str]:
        """What is wrong with what is said of a damage; nothing if it is exactly right."""
        sides = (damage.document, self.across) if self.side == "source" else (self.across, damage.document)
        report = compared(*sides, encoder)
        was = Counter(signature(self.base, f) for f in coverage(self.base))
        now = Counter(signature(report, f) for f in coverage(report))
        if damage.regraded:
            was, now = _words(was), _words(now)
        absorbed = {
            signature(self.base, f) for f in coverage(self.base) if any(self._within(f, key) for key in damage.absorbed)
        }
        faults = [f"lost {_brief(s)}" for s in (was - now) if s not in absorbed]
        extra = list((now - was).elements())
        hits = [s for s in extra if s[0] in damage.rules and s[2] in damage.words]
        hits += [s for s in extra if s[0] == "moved-clause" and s[2] in damage.moved]
        faults += [f"said {_brief(s)}" for s in extra if s not in hits]
        wanted = 1 if damage.rules or damage.moved else 0
        if len(hits) != wanted:
            faults.append(f"{len(hits)} of {wanted} said")
        if damage.rules and len(hits) == 1:
            faults += self._gap_faults(report, hits[0], damage)
        before = Counter(
            {
                p: n
                for p, n in pairs(self.base.comparison).items()
                if not damage.lost.intersection(p[SIDES.index(self.side)])
            }
        )
        gone = before - pairs(report.comparison)
        if gone:
            faults.append(f"{sum(gone.values())} beads differ")
        return faults

    def _within(self, finding: Finding, key: str) -> bool:
        document = self.base.comparison.document(finding.primary.side)
        clause = document.clause_of.get(key)
        return clause is not None and clause.span.covers(finding.primary.span)

    def _gap_faults(self, report: Report, hit: tuple[str, str, str], damage: Damage) -> list[str]:
        finding = next(f for f in coverage(report) if signature(report, f) == hit)
        place = finding.place(self.side)
        if place is None or len(place.span):
            return ["no gap"]
        between = Span(*sorted((place.span.start, damage.gap)))
        document = report.comparison.document(self.side)
        crossed = [s for s in document.sentences if between.start < s.span.stop - 1 and s.span.start + 1 < between.stop]
        return [f"gap {len(crossed)} sentences away"] if crossed else []


def _words(said: Counter[tuple[str, str, str]]) -> Counter[tuple[str, str, str]]:
    """One entry a sentence, without the grade of the finding that it is in."""
    parts = [(rule.split("-")[0], side, line) for rule, side, words in said.elements() for line in words.split("\n")]
    return Counter(parts)


def _brief(said: tuple[str, str, str]) -> str:
    rule, side, words = said
    return f"{rule} ({side}) “{words[:24]}”"


def main() -> None:
    """Runs all damages on both sides of a pair and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--encoder", default="")
    parser.add_argument("--only", default="", help="kinds of damage with these words in their name")
    parser.add_argument("--json", default="", help="a file for all cases that are not right")
    given = parser.parse_args()
    # damaged documents are nearly all the same: each text is encoded once
    encoder = encoder_named(given.encoder) if given.encoder else UseMultilingual({})
    base = compared(read(given.source), read(given.target), encoder)
    start = time.perf_counter()
    cases: dict[tuple[str, str], list[tuple[str, list[str]]]] = defaultdict(list)
    for side in ("target", "source"):
        bench = Bench(base, side)
        for kind in bench.damages:
            for damage in kind():
                if given.only in damage.kind:
                    cases[damage.kind, side].append((damage.where, bench.faults(damage, encoder)))
    print(f"{'damage':40} {'done to':8} {'cases':>5} {'right':>5}  what went wrong")
    for (kind, side), found in cases.items():
        wrong = Counter(
            re.sub(r"“.*”|\d+", "", fault).strip() for _, faults in found for fault in dict.fromkeys(faults)
        )
        causes = ", ".join(f"{fault} ×{count}" for fault, count in wrong.most_common(4))
        print(f"{kind:40} {side:8} {len(found):5} {sum(not faults for _, faults in found):5}  {causes}")
    number = sum(map(len, cases.values()))
    print(f"{number} comparisons in {time.perf_counter() - start:.1f} s, {encoder.name}", file=sys.stderr)
    if given.json:
        failed = [
            {"kind": k, "side": s, "where": w, "faults": f} for (k, s), found in cases.items() for w, f in found if f
        ]
        with open(given.json, "w", encoding="utf-8") as file:
            json.dump(failed, file, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()

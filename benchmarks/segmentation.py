"""Sentence ends and languages: accuracy beside other segmenters, and what the language detection knows.

    python benchmarks/segmentation.py [--only TAG] [--mistakes] [--parallel FOLDER]

Sentence ends are judged by the gold files of the tests, one table for those the rules were written with and one for
those that were held out; with --parallel also by the sentences of the gold files in FOLDER (JSON lists of documents as
`plancompare eval` takes them), ten neighbours of which make a paragraph. A figure is the F1 of boundaries within
paragraphs; "speed" is how many characters a second, as a multiple of plancompare's (the best of three runs). A peer
without rules for a language has no figure there; one that is not installed is named and left out.

sentencex   the Wikimedia Foundation's segmenter
pysbd       Sadvilkar & Neumann 2020, a port of the Pragmatic Segmenter

pysbd comes with the extra `peers`. Languages are judged by what the detection says of the beginnings of the gold
files' sentences and what follows, cut to 8, 20, 50 and 200 characters; how many pieces there are stands in brackets.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.languages.boundaries import (  # the path of it was only just set
    GOLD,
    HELD_OUT,
    Paragraph,
    Segmenter,
    mistakes,
    paragraph_of,
    paragraphs,
    score_of,
)

LENGTHS = (8, 20, 50, 200)
NEIGHBOURS = 10
REPEATS = 3
FINISHED = tuple(".。!！?？…”\"」』)）›»;；:：。'’")


def plancompare(tag: str) -> Segmenter | None:
    from plancompare.segment import sentences

    return lambda text: [span.of(text) for span in sentences(text, tag)]


def sentencex(tag: str) -> Segmenter | None:
    from sentencex import segment

    code = tag.split("-")[0]
    return lambda text: list(segment(code, text))


def pysbd(tag: str) -> Segmenter | None:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)  # its patterns are no raw strings
        import pysbd
        from pysbd.languages import LANGUAGE_CODES

    code = tag.split("-")[0]
    return pysbd.Segmenter(language=code, clean=False).segment if code in LANGUAGE_CODES else None


SEGMENTERS = {segmenter.__name__: segmenter for segmenter in (plancompare, sentencex, pysbd)}
Texts = dict[str, list[Paragraph]]
"""Language tag -> paragraphs."""


def gold_files(folder: Path) -> Texts:
    return {path.stem: list(paragraphs(path)) for path in sorted(folder.glob("*.txt"))}


def parallel_files(folder: Path) -> Texts:
    """Paragraphs of neighbouring sentences; lines that no mark ends (headlines) are left out."""
    from plancompare.languages.tags import canonical

    texts: Texts = defaultdict(list)
    seen = set[str]()
    for path in sorted(folder.glob("*.json")):
        for document in json.loads(path.read_text("utf-8")):
            for side in ("source", "target"):
                tag = canonical(document[f"{side}_lang"])
                lines = [line.strip() for line in document[side] if line.strip().endswith(FINISHED)]
                lines = [line for line in lines if not (tag + line in seen or seen.add(tag + line))]
                groups = (lines[at : at + NEIGHBOURS] for at in range(0, len(lines), NEIGHBOURS))
                texts[tag] += (paragraph_of(group, tag) for group in groups)
    return dict(sorted(texts.items()))


def print_ends(title: str, texts: Texts, show: bool) -> None:
    """One table: a line for each language, a column for each segmenter."""
    present = [name for name in SEGMENTERS if find_spec(name)]
    print(f"\n{title}\n\n| language | boundaries | {' | '.join(present)} | speed: {' | '.join(present[1:])} |")
    print("|---|---|" + "---|" * (2 * len(present) - 1))
    for tag, given in texts.items():
        cells, seconds = [], []
        for name in present:
            segmenter = SEGMENTERS[name](tag)
            if segmenter is None:
                cells.append("")
                seconds.append(0.0)
                continue
            segmenter(given[0].text)
            cells.append(f"{score_of(given, segmenter).f1:.3f}")
            seconds.append(_seconds(segmenter, given))
            if show and name == "plancompare":
                for paragraph in given:
                    print(*(f"    {tag} {line}\n" for line in mistakes(paragraph, segmenter)), sep="", end="")
        speeds = [f"{seconds[0] / other:.2f}" if other else "" for other in seconds[1:]]
        boundaries = sum(len(paragraph.boundaries) for paragraph in given)
        print(f"| {tag} | {boundaries} | {' | '.join((*cells, *speeds))} |", flush=True)


def _seconds(segmenter: Segmenter, given: Sequence[Paragraph]) -> float:
    best = float("inf")
    for _ in range(REPEATS):
        start = time.perf_counter()
        for paragraph in given:
            segmenter(paragraph.text)
        best = min(best, time.perf_counter() - start)
    return best


def openings(given: Sequence[Paragraph], length: int) -> Iterator[str]:
    """Pieces of that many characters from the beginnings of sentences; paragraphs may be shorter."""
    for paragraph in given:
        start = 0
        places = [index for index, character in enumerate(paragraph.text) if not character.isspace()]
        for boundary in (0, *sorted(paragraph.boundaries)):
            if places[boundary] >= start:
                start = places[boundary] + length
                yield paragraph.text[places[boundary] : start]


def print_languages(title: str, texts: Texts) -> None:
    """One table: what share of the pieces of each length gets the right tag, or only `zh` where the script is open."""
    from plancompare.languages.detection import detect

    print(f"\n{title}\n\n| language | {' | '.join(f'{length} characters' for length in LENGTHS)} |")
    print("|---|" + "---|" * len(LENGTHS))
    for tag, given in texts.items():
        cells = []
        for length in LENGTHS:
            found = [detect(piece)[0] for piece in openings(given, length)]
            open_ones = found.count(tag.split("-")[0]) if "-" in tag else 0
            left_open = f", {open_ones / len(found):.3f} open" if open_ones else ""
            cells.append(f"{found.count(tag) / len(found):.3f}{left_open} ({len(found)})")
        print(f"| {tag} | {' | '.join(cells)} |", flush=True)


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="only this language")
    parser.add_argument("--mistakes", action="store_true", help="print where plancompare's boundaries are wrong")
    parser.add_argument("--parallel", type=Path, help="a folder of gold files of alignment")
    given = parser.parse_args()
    for name in SEGMENTERS:
        if not find_spec(name):
            print(f"{name} is not installed and is left out.", file=sys.stderr)
    collections = {"gold": gold_files(GOLD), "held out": gold_files(HELD_OUT)}
    if given.parallel:
        collections["parallel texts"] = parallel_files(given.parallel)
    for title, texts in collections.items():
        wanted = {tag: found for tag, found in texts.items() if given.only in ("", tag)}
        print_ends(f"Sentence ends, {title}", wanted, given.mistakes)
        print_languages(f"Languages, {title}", wanted)


if __name__ == "__main__":
    main()

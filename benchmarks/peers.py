"""Accuracy and speed beside other sentence aligners.

    python benchmarks/peers.py FOLDER [--encoder NAME] [--only NAME]

FOLDER holds gold files, JSON lists of documents as `plancompare eval` takes them. All aligners run in one process, see
the same sentences and, where they use one, the same encoder. Prints one Markdown table; what is not installed is
skipped and named. F1 of beads (strict and lax) and of sentences without a partner; time without loading the encoder.

galechurch   Gale & Church 1993: sentence lengths only
sentweave    the dynamic program of Vecalign (Thompson & Koehn 2019); it encodes every run of up to eight sentences

The peers come with the extra `peers`.
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from plancompare import align_sentences
from plancompare.encoders import encoder_named
from plancompare.evaluation import GoldDocument, IndexPair, Rate, bead_rates, load_gold
from plancompare.seams import Encoder

Aligner = Callable[[GoldDocument, Encoder], Iterator[IndexPair]]


def plancompare(gold: GoldDocument, encoder: Encoder) -> Iterator[IndexPair]:
    source, target = gold.languages
    for bead in align_sentences(
        gold.source, gold.target, source_language=source, target_language=target, encoder=encoder
    ):
        yield bead.source, bead.target


def galechurch(gold: GoldDocument, _: Encoder) -> Iterator[IndexPair]:
    import galechurch

    for bead in galechurch.align(list(gold.source), list(gold.target)).beads:
        yield tuple(range(bead.source_start, bead.source_end)), tuple(range(bead.target_start, bead.target_end))


def sentweave(gold: GoldDocument, encoder: Encoder) -> Iterator[IndexPair]:
    import sentweave

    # it asks for the source's runs first, one list for each length, then for the target's
    size = 8
    tags = [gold.languages[0]] * size + [gold.languages[1]] * size
    calls = iter(tags)

    def encode(texts: Sequence[str]) -> object:
        return encoder.encode([text or " " for text in texts], next(calls)).vectors

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # it casts infinities
        found = sentweave.align(gold.source, gold.target, encode, alignment_max_size=size)
    for bead in found.alignments:
        yield tuple(bead.src_indices), tuple(bead.tgt_indices)


ALIGNERS: tuple[Aligner, ...] = (plancompare, galechurch, sentweave)
RATES = ("strict", "lax", "omission", "addition")


def measure(aligner: Aligner, documents: Sequence[GoldDocument], encoder: Encoder) -> tuple[dict[str, Rate], float]:
    """The rates over all documents, and the seconds that aligning took."""
    rates = dict.fromkeys(RATES, Rate())
    start = time.perf_counter()
    predicted = [tuple(aligner(gold, encoder)) for gold in documents]
    seconds = time.perf_counter() - start
    for gold, beads in zip(documents, predicted, strict=True):
        full = [bead for bead in beads if bead[0] or bead[1]]
        for name, rate in bead_rates(gold, full).items():
            if name in rates:
                rates[name] += rate
    return rates, seconds


def main() -> None:
    """Prints the table, a line for each file and aligner."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--encoder", default="")
    parser.add_argument("--only", default="", help="only gold files whose name contains this")
    given = parser.parse_args()
    files = [path for path in sorted(given.folder.glob("*.json")) if given.only in path.name]
    if not files:
        sys.exit(f"There are no gold files in {given.folder}.")
    present = [aligner for aligner in ALIGNERS if find_spec(aligner.__name__)]
    for aligner in ALIGNERS:
        if aligner not in present:
            print(f"{aligner.__name__} is not installed and is left out.", file=sys.stderr)
    encoder = encoder_named(given.encoder)
    encoder.encode(["a"], "en").runs(1)
    print(f"encoder: {encoder.name}; F1\n\n| file | aligner | {' | '.join(RATES)} | sentences a second |")
    print("|---|---|" + "---|" * (len(RATES) + 1))
    for path in files:
        documents = load_gold(path)
        sentences = sum(len(gold.source) + len(gold.target) for gold in documents)
        for aligner in present:
            rates, seconds = measure(aligner, documents, encoder)
            cells = " | ".join(f"{rates[name].f1:.3f}" for name in RATES)
            print(f"| {path.stem} | {aligner.__name__} | {cells} | {sentences / seconds:,.0f} |", flush=True)


if __name__ == "__main__":
    main()

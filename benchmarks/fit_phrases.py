"""Fits the weights of plancompare.align.phrases: which passages of a bead have no counterpart on its other side?

    python benchmarks/fit_phrases.py FOLDER [--folds 4]

Beads of the gold files that are paired one to one are taken as complete unless the file says that they were shortened;
phrases are cut out of one side or the other of them to have many more that are not. Prints the weights, and the F1 of
the files' own shortened beads on documents that were held out. Needs scipy, which the project itself does not.
"""

from __future__ import annotations

import argparse
import pickle
import random
import re
import sys
from dataclasses import dataclass, field, fields
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from threadpoolctl import threadpool_limits

from plancompare.align.corridor import corridor
from plancompare.align.phrases.features import CLOSER, FIRST, GLANCE, glance
from plancompare.align.phrases.looks import longer_than_expected, measured
from plancompare.align.probes import prior_scale
from plancompare.align.scoring import prepare
from plancompare.align.sentences import IndexBead
from plancompare.encoders import encoder_named
from plancompare.evaluation import load_gold

_COMMA = re.compile(r"[,，、;；]\s?")
_SPACELESS = ("zh", "ja", "th")


@dataclass
class Data:
    """Beads as bags of passages: rows of `features` with `owner`; a bead's label, weight, document, file and kind."""

    features: list = field(default_factory=list)
    label: list = field(default_factory=list)
    kind: list = field(default_factory=list)
    document: list = field(default_factory=list)
    file: list = field(default_factory=list)
    words: list = field(default_factory=list)


def without_comma_phrase(text: str, draw: random.Random) -> str | None:
    """The text without one of the stretches between its commas."""
    edges = [0, *(found.end() for found in _COMMA.finditer(text)), len(text)]
    if len(edges) < 3:
        return None
    k = draw.randrange(len(edges) - 1)
    start, stop = edges[k], edges[k + 1]
    rest = text[:start] + text[stop:]
    if stop - start < 4 or len(rest) < 6:
        return None
    return text[:start].rstrip(" ,，、;；") + text[-1] if stop == len(text) else rest


def without_words(text: str, language: str, draw: random.Random) -> str | None:
    """The text without a few words in a row, wherever they stand."""
    if language.split("-")[0] in _SPACELESS:
        size = draw.choice((2, 3, 4, 5, 6, 8, 10, 12))
        if len(text) < 12 or size > len(text) * 0.6:
            return None
        start = draw.randrange(0, len(text) - size)
        return text[:start] + text[start + size :]
    words = text.split(" ")
    size = draw.choice((1, 2, 2, 3, 3, 4, 5, 6))
    if len(words) < 6 or size > len(words) * 0.6:
        return None
    start = draw.randrange(0, len(words) - size)
    return " ".join(words[:start] + words[start + size :])


def with_words(text: str, language: str, others: list[str], draw: random.Random) -> tuple[str, int, int] | None:
    """The text with words of another sentence put in somewhere, in brackets at times, and where they stand."""
    donor = draw.choice(others)
    spaceless = language.split("-")[0] in _SPACELESS
    if draw.random() < 0.4:
        stretches = [part for part in _COMMA.split(donor) if 4 <= len(part) <= (25 if spaceless else 80)]
        if not stretches:
            return None
        words = draw.choice(stretches)
    elif spaceless:
        size = draw.choice((2, 2, 3, 4, 4, 5, 6, 8))
        start = draw.randrange(0, max(len(donor) - size, 1))
        words = donor[start : start + size]
    else:
        every = donor.split(" ")
        size = draw.choice((1, 2, 2, 3, 3, 4, 5))
        start = draw.randrange(0, max(len(every) - size, 1))
        words = " ".join(every[start : start + size])
    words = words.strip(' ,，、;；。.”“"「」()（）')
    if not any(c.isalpha() for c in words) or words in text:
        return None
    if draw.random() < 0.3:
        words = f"（{words}）" if spaceless else f"({words})"
    if spaceless:
        place = draw.randrange(1, max(len(text) - 1, 2))
        return text[:place] + words + text[place:], place, place + len(words)
    blanks = [found.start() for found in re.finditer(" ", text)]
    if not blanks:
        return None
    place = draw.choice(blanks)
    return f"{text[:place]} {words}{text[place:]}", place + 1, place + 1 + len(words)


def collect(path: Path) -> Data:
    """All beads of a file, whole and damaged."""
    data, draw, encoder = Data(), random.Random(5), encoder_named("")
    threadpool_limits(1)
    for number, gold in enumerate(load_gold(path)):
        if any(len(s) == len(t) == 1 for s, t in gold.beads) and len(gold.target) < 300:
            add(data, path.stem, number, gold, encoder, draw)
    print(path.stem, len(data.label), file=sys.stderr, flush=True)
    return data


def all_of(folder: Path) -> Data:
    """The beads of all files."""
    with Pool(2) as pool:
        parts = pool.map(collect, sorted(folder.glob("*.json")), chunksize=1)
    return Data(*([x for part in parts for x in getattr(part, f.name)] for f in fields(Data)))


def add(data: Data, file: str, number: int, gold, encoder, draw: random.Random) -> None:
    """The beads of one document."""
    texts = list(gold.source), list(gold.target)
    jobs = []  # source index, target index, side that lacks something or None, kind
    for s, t in gold.beads:
        if len(s) != 1 or len(t) != 1:
            continue
        if s in gold.shortened:
            jobs.append((s[0], t[0], 0, "real", None))
            continue
        jobs.append((s[0], t[0], None, "clean", None))
        pair = s[0], t[0]
        for side in (0, 1):  # what is cut out of one side is missing from the other's view
            whole = texts[1 - side][pair[1 - side]]
            for kind, cut in (
                ("comma", without_comma_phrase(whole, draw)),
                ("words", without_words(whole, gold.languages[1 - side], draw)),
            ):
                if cut and draw.random() < 0.6:
                    texts[1 - side].append(cut)
                    place = len(texts[1 - side]) - 1
                    jobs.append(((pair[0], place) if side == 0 else (place, pair[1])) + (side, kind, None))
            own = (gold.source, gold.target)[side]
            put = with_words(texts[side][pair[side]], gold.languages[side], own, draw) if draw.random() < 0.7 else None
            if put:
                texts[side].append(put[0])
                place = len(texts[side]) - 1
                jobs.append(((place, pair[1]) if side == 0 else (pair[0], place)) + (side, "put in", put[1:]))
    encoded = [encoder.encode(rows, tag) for rows, tag in zip(texts, gold.languages, strict=True)]
    plain = [encoder.encode(rows, tag) for rows, tag in zip((gold.source, gold.target), gold.languages, strict=True)]
    sizes = [np.maximum([len(text) for text in rows], 1).astype(float) for rows in (gold.source, gold.target)]
    within = corridor(plain[0].vectors, plain[1].vectors)
    _, _, scale = prepare(*plain, tuple(sizes), within, prior_scale(encoder, gold.languages))
    beads = [IndexBead((i,), (j,), 0.0, 1.0) for i, j, *_ in jobs]
    at = 0
    for batch in measured(*encoded, beads, longer_than_expected(*encoded, tuple(texts), beads, scale), scale, -np.inf):
        count = len(batch.faces[0].lines)
        for side in (0, 1):
            found = batch.found[side]
            rows: list[list] = [[] for _ in range(count)]
            for (run, start, stop), row in zip(found.where, found.features, strict=True):
                rows[run].append((start, stop, row))
            for run in range(count):
                i, j, lacking, kind, where = jobs[at + run]
                # a bead is asked from the side whose words may be missing; a damaged one tells nothing of the other
                if not rows[run] or (lacking is not None and lacking != side):
                    continue
                if where:  # only the passages that are about the words that were put in
                    line = batch.faces[side].lines[run].pieces
                    rows[run] = [
                        row for row in rows[run] if overlap((line[row[0]].start, line[row[1] - 1].stop), where) > 0.5
                    ]
                    if not rows[run]:
                        continue
                data.features.append(np.array([row for _, _, row in rows[run]]))
                data.label.append(lacking is not None)
                data.kind.append(kind if side == 0 or kind != "clean" else "clean, added")
                data.document.append(number)
                data.file.append(file)
                pieces = batch.faces[side].lines[run].pieces
                data.words.append(
                    (texts[0][i], texts[1][j], [(pieces[a].start, pieces[b - 1].stop) for a, b, _ in rows[run]], side)
                )
        at += count


def overlap(a, b):
    """Characters in common over characters in either."""
    common = max(min(a[1], b[1]) - max(a[0], b[0]), 0)
    return common / max(a[1] - a[0] + b[1] - b[0] - common, 1)


def fit(bags, label, weight, prior=10.0):
    """Weights and bias: the log-odds of a bead is the log of the summed exponentials of its passages' scores."""
    counts = np.array([len(bag) for bag in bags])
    starts = np.concatenate(([0], np.cumsum(counts)[:-1]))
    rows = np.concatenate(bags)
    rows = np.c_[rows, np.ones(len(rows))]

    def loss(w):
        z = rows @ w
        top = np.maximum.reduceat(z, starts)
        e = np.exp(z - np.repeat(top, counts))
        total = np.add.reduceat(e, starts)
        odds = top + np.log(total)
        p = 1 / (1 + np.exp(-odds))
        value = (weight * (np.logaddexp(0, odds) - label * odds)).sum() + 0.5 * prior * (w[:-1] ** 2).sum()
        slope = np.repeat(weight * (p - label) / total, counts) * e
        return value, rows.T @ slope + np.append(prior * w[:-1], 0)

    start = np.zeros(rows.shape[1])
    start[0] = 1.0
    start[-1] = -3.0
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


def odds(bags, w):
    """Log-odds of each bead."""
    return np.array([np.logaddexp.reduce(bag @ w[:-1] + w[-1]) for bag in bags])


def f1(label, flag):
    return 2 * (label & flag).sum() / max(label.sum() + flag.sum(), 1)


def fit_glance(data: Data, label, kind, weight) -> None:
    """Prints the weights for a glance, and how many beads it spares a look."""
    at = {name: FIRST.index(name) for name in ("likeness", "length", "pieces", "log pieces")}
    first = np.array([bag[0] for bag in data.features])
    here = [words[words[3]] for words in data.words]
    there = [words[1 - words[3]] for words in data.words]
    longer = first[:, [at["length"], at["pieces"]]]
    rows = glance(here, there, first[:, at["likeness"]], longer, np.exp(first[:, at["log pieces"]]))
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    w = fit([(row[None] - mean) / spread for row in rows], label.astype(float), weight)
    plain = w[:-1] / spread
    show("SUSPICION", GLANCE, plain, w[-1] - mean @ plain)
    said = rows @ plain + w[-1] - mean @ plain
    for threshold in np.arange(-5, -1.9, 0.5):
        print(f"{threshold:5.1f}", *(f"{k} {(said[kind == k] >= threshold).mean():.3f}" for k in sorted(set(kind))))


def show(title: str, names, plain, bias) -> None:
    """Weights as they stand in the source code."""
    items = [*(f'"{name}": {value:.3g},' for name, value in zip(names, plain, strict=True)), f'"": {bias:.4g},']
    lines = ["   "]
    for item in items:
        if len(lines[-1]) + len(item) > 112:
            lines.append("   ")
        lines[-1] += " " + item
    print(f"{title}: dict[str, float] = {{", *lines, "}  # fmt: skip", sep="\n", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", type=int, default=4)
    parser.add_argument("--cache", type=Path)
    given = parser.parse_args()
    if given.cache and given.cache.exists():
        data = pickle.loads(given.cache.read_bytes())
    else:
        data = all_of(given.folder)
        if given.cache:
            given.cache.write_bytes(pickle.dumps(data))
    label, kind = np.array(data.label), np.array(data.kind)
    document, file = np.array(data.document), np.array(data.file)
    # as frequent as they are in the files, for the bias; the cut ones weigh less
    weight = np.select([kind == "words", kind == "comma", kind == "put in"], [0.05, 0.25, 0.02], 1.0)
    # brackets are left out more often than the news of the gold files show
    held = np.array([bag[:, FIRST.index("bracketed, no gloss")].max() > 0 for bag in data.features])
    weight[(kind == "put in") & held] = 0.1
    fit_glance(data, label, kind, weight)
    real = np.isin(kind, ["real", "clean"])
    for title, names in (("QUICK", FIRST), ("WEIGHTS", (*FIRST, *CLOSER))):
        bags = [bag[:, : len(names)] for bag in data.features]
        every = np.concatenate(bags)
        mean, spread = every.mean(axis=0), every.std(axis=0) + 1e-9
        bags = [(bag - mean) / spread for bag in bags]
        said = np.zeros(len(label))
        for fold in range(given.folds):
            held = document % given.folds == fold
            rest = np.flatnonzero(~held)
            w = fit([bags[i] for i in rest], label[rest].astype(float), weight[rest])
            said[held] = odds([bags[i] for i in np.flatnonzero(held)], w)
        for threshold in np.arange(-0.6, 0.61, 0.2):
            row = [f1(label[real & (file == f)], said[real & (file == f)] > threshold) for f in sorted(set(file))]
            print(f"{threshold:5.1f}", " ".join(f"{value:.3f}" for value in row), f"mean {np.mean(row):.3f}")
        for name in sorted(set(kind)):
            odd = said[kind == name]
            print(f"{name:14}{len(odd):6} flagged {(odd > 0).mean():.3f} at 0.8: {(odd > 1.386).mean():.3f}")
        w = fit(bags, label.astype(float), weight)
        plain = w[:-1] / spread
        show(title, names, plain, w[-1] - mean @ plain)


if __name__ == "__main__":
    main()

"""Fits the weights of plancompare.align.scoring to gold files, by maximum likelihood with a Gaussian prior.

    python benchmarks/fit.py FOLDER [--folds 2] [--encoder NAME ...] [--prior 0.4]

Prints the weights to put into scoring.WEIGHTS, and the F1 on documents that were held out. Needs scipy, which the
project itself does not. Documents longer than 45 sentences a side are cut at gold beads.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path
from zlib import crc32

import numpy as np
from scipy.optimize import minimize

from plancompare.align import scoring
from plancompare.align.corridor import corridor
from plancompare.align.lattice import Lattice, Walk, decode
from plancompare.align.probes import prior_scale
from plancompare.align.scoring import SHAPES, WEIGHTS, Block, empty_features, prepare
from plancompare.encoders import encoder_named
from plancompare.evaluation import Rate, bead_rates, load_gold

NAMES = list(WEIGHTS)
PLACE = {name: index for index, name in enumerate(NAMES)}


@dataclass
class Example:
    """One document as the model sees it: (cells, steps, features) of beads, (m, features) of additions."""

    gold: object
    left: object
    right: object
    scale: object
    within: object
    beads: np.ndarray
    mask: np.ndarray
    along: np.ndarray
    wanted: np.ndarray | None


def documents(folder: Path):
    for path in sorted(folder.glob("*.json")):
        for gold in load_gold(path):
            yield path.stem, gold


def pieces(gold, limit=45, size=18):
    """A long document cut at gold beads, in pieces with indices of their own."""
    if max(len(gold.source), len(gold.target)) <= limit:
        return [gold]
    full = sorted(b for b in gold.beads if b[0] and b[1] and b[1][-1] < len(gold.target))
    after = {s[0]: t[-1] for s, t in full}

    def key(bead):
        if bead[1]:
            return bead[1][0], bead[0][0] if bead[0] else -1
        return max((t for s, t in after.items() if s < bead[0][0]), default=-1) + 0.5, bead[0][0]

    rest = [b for b in gold.beads if not (b[0] and b[1]) and (not b[1] or b[1][-1] < len(gold.target))]
    found, current = [], []
    for bead in sorted(full + rest, key=key):
        current.append(bead)
        if sum(len(s) for s, _ in current) >= size:
            found.append(current)
            current = []
    found.append(current)
    cut = []
    for beads in found:
        rows, columns = [i for s, _ in beads for i in s], [j for _, t in beads for j in t]
        row, column = {i: k for k, i in enumerate(rows)}, {j: k for k, j in enumerate(columns)}
        if rows and columns:
            local = tuple((tuple(row[i] for i in s), tuple(column[j] for j in t)) for s, t in beads)
            lost, new = {s[0] for s, t in local if not t}, {t[0] for s, t in local if not s}
            texts = tuple(gold.source[i] for i in rows), tuple(gold.target[j] for j in columns)
            cut.append(
                type(gold)(gold.name, gold.languages, *texts, local, frozenset(lost), frozenset(new), frozenset())
            )
    return cut


def example(gold, encoder) -> Example:
    a, b = encoder.encode(gold.source, gold.languages[0]), encoder.encode(gold.target, gold.languages[1])
    lengths = tuple(np.maximum([len(t) for t in side], 1).astype(float) for side in (gold.source, gold.target))
    within = corridor(a.vectors, b.vectors)
    left, right, scale = prepare(a, b, lengths, within, prior_scale(encoder, gold.languages))
    n, m = left.size, right.size
    block = Block(left, right, scale, 0, n, 0, m)
    beads = np.zeros((n + 1, m + 1, len(SHAPES) + 1, len(NAMES)), np.float32)
    mask = np.full((n + 1, m + 1, len(SHAPES) + 1), -np.inf, np.float32)
    for index, (p, q) in enumerate(SHAPES):
        for name, value in block.features(p, q).items():
            beads[:n, :m, index, PLACE[name]] = np.broadcast_to(value, n * m).reshape(n, m)
        if n >= p and m >= q:
            mask[: n - p + 1, : m - q + 1, index] = 0
    for name, value in empty_features(left, scale.ratio / 2).items():
        beads[:n, :, -1, PLACE[name]] = value[:, None]
    mask[:n, :, -1] = 0
    along = np.zeros((m, len(NAMES)))
    for name, value in empty_features(right, -scale.ratio / 2).items():
        along[:, PLACE[name]] = value
    wanted = np.zeros(len(NAMES))
    for s, t in gold.beads:
        if s and t:
            if (len(s), len(t)) not in SHAPES:
                wanted = None
                break
            wanted += beads[s[0], t[0], SHAPES.index((len(s), len(t)))]
        elif s:
            wanted += sum(beads[i, 0, -1] for i in s)
        else:
            wanted += sum(along[j] for j in t)
    return Example(
        gold,
        left,
        right,
        scale,
        within,
        beads.reshape(-1, len(SHAPES) + 1, len(NAMES)),
        mask.reshape(-1, len(SHAPES) + 1),
        along,
        wanted,
    )


def loss(weights: np.ndarray, one: Example) -> tuple[float, np.ndarray]:
    """Negative log likelihood of the gold alignment, and its gradient."""
    steps = (one.beads @ weights.astype(np.float32) + one.mask).astype(np.float32)
    steps = np.vstack([steps, np.full((1, steps.shape[1]), -np.inf, np.float32)])
    lattice = Lattice(one.within, one.within.offsets, steps, one.along @ weights)
    walk = Walk(lattice)
    total, posterior, along = walk.posteriors(walk.forward())
    expected = np.einsum("cs,csf->f", posterior[:-1], one.beads)
    columns = np.tile(np.arange(walk.m + 1), walk.n + 1)
    per_column = np.bincount(columns, along[:-1], walk.m + 1)[:-1]
    expected = expected + per_column @ one.along
    return total - float(one.wanted @ weights), expected - one.wanted


EXAMPLES: list[Example] = []


def part(arguments):
    weights, indices = arguments
    value, gradient = 0.0, np.zeros(len(NAMES))
    for index in indices:
        v, g = loss(weights, EXAMPLES[index])
        value, gradient = value + v, gradient + g
    return value, gradient


def fit(indices: list[int], shares: np.ndarray, prior: float, pool) -> np.ndarray:
    indices = [i for i in indices if EXAMPLES[i].wanted is not None]
    groups = [indices[0::2], indices[1::2]]

    def objective(weights):
        parts = pool.map(part, [(weights, group) for group in groups])
        value, gradient = sum(p[0] for p in parts), sum(p[1] for p in parts)
        return value / len(indices) + prior / 100 * weights @ weights, gradient / len(indices) + prior / 50 * weights

    start = np.array([WEIGHTS[name] for name in NAMES])
    return minimize(objective, start, jac=True, method="L-BFGS-B", options={"maxiter": 60}).x


def rates(weights: np.ndarray, indices: list[int], names: list[str]) -> None:
    scoring.WEIGHTS.update(zip(NAMES, weights.tolist(), strict=True))
    table: dict[str, dict[str, Rate]] = {}
    for index in indices:
        one = EXAMPLES[index]
        beads = [
            (tuple(range(s.i, s.i + s.a)), tuple(range(s.j, s.j + s.b)))
            for s in decode(Lattice.of(one.left, one.right, one.scale, one.within))
        ]
        row = table.setdefault(names[index], {})
        for name, rate in bead_rates(one.gold, beads).items():
            row[name] = row.get(name, Rate()) + rate
    for name, row in table.items():
        print(
            f"{name:28}",
            "  ".join(f"{kind} {rate.f1:.4f}" for kind, rate in row.items()),
            f"omission P/R {row['omission'].precision:.2f}/{row['omission'].recall:.2f}",
            f"addition P/R {row['addition'].precision:.2f}/{row['addition'].recall:.2f}",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--encoder", action="append", default=[])
    parser.add_argument("--folds", type=int, default=2)
    parser.add_argument("--prior", type=float, default=0.4)
    options = parser.parse_args()
    names = []
    for encoder in options.encoder or [""]:
        chosen = encoder_named(encoder)
        for name, gold in documents(options.folder):
            for piece in pieces(gold):
                EXAMPLES.append(example(piece, chosen))
                names.append(f"{name} {encoder}")
    fold = [crc32(one.gold.name.encode() + bytes([len(one.gold.source)])) % options.folds for one in EXAMPLES]
    started = time.time()
    with Pool(2) as pool:
        for held in range(options.folds if options.folds > 1 else 0):
            weights = fit([i for i, f in enumerate(fold) if f != held], np.ones(1), options.prior, pool)
            print(f"held out fold {held}")
            rates(weights, [i for i, f in enumerate(fold) if f == held], names)
        weights = fit(list(range(len(EXAMPLES))), np.ones(1), options.prior, pool)
    print("all, fitted on all")
    rates(weights, list(range(len(EXAMPLES))), names)
    print(
        {name: round(float(w), 2) for name, w in zip(NAMES, weights, strict=True)},
        f"{time.time() - started:.0f} s",
        file=sys.stdout,
    )


if __name__ == "__main__":
    main()

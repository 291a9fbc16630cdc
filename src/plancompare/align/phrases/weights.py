"""How much each measure speaks for a passage being missing: log-odds, by logistic regression."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from plancompare.align.scoring import Floats

# Fitted by benchmarks/fit_phrases.py on human translations (en, ja, zh-CN, zh-TW) with the embedded encoder.
SUSPICION: dict[str, float] = {
    "likeness": -2.13, "length": -0.626, "length, squared": 0.304, "pieces": -3.92, "log pieces": 0.598,
    "length × log pieces": -0.405, "digits lost": 0.4, "Latin lost": 0.165, "brackets lost": 0.435, "": -2.943,
}  # fmt: skip
QUICK: dict[str, float] = {
    "gain": 2.65, "gain × log size": 0.539, "gain × likeness": 4.24, "gain, set apart": 0.153,
    "likeness": -0.981, "share": 0.488, "log size": 0.563, "log pieces": -0.141, "begins at mark": 0.641,
    "ends at mark": 0.213, "set apart": -0.0959, "marks inside": -0.159, "digits lost": 1.21,
    "digits kept": -0.685, "Latin lost": 0.155, "Latin kept": -0.172, "bracketed": -0.28,
    "bracketed, no gloss": 6.23, "length": -0.648, "length, squared": 0.192, "pieces": -3.05,
    "length after": -0.498, "length after, signed": -0.789, "too short for it": -0.186, "": -4.503,
}  # fmt: skip
WEIGHTS: dict[str, float] = {
    "gain": 1.72, "gain × log size": 0.437, "gain × likeness": 3.33, "gain, set apart": 0.0485,
    "likeness": -0.58, "share": 0.363, "log size": 0.41, "log pieces": -0.206, "begins at mark": 0.46,
    "ends at mark": 0.0917, "set apart": -0.182, "marks inside": -0.0805, "digits lost": 1.14,
    "digits kept": -0.578, "Latin lost": 0.122, "Latin kept": -0.233, "bracketed": -0.0873,
    "bracketed, no gloss": 6.08, "length": -0.535, "length, squared": 0.341, "pieces": -2.65,
    "length after": -0.692, "length after, signed": -0.646, "too short for it": -0.122, "whole": 0.0154,
    "rest": 0.593, "words": 1.51, "words, own": -2.25, "words, missing": 0.637, "words, best": 0.441,
    "words - others": 0.602, "own × log size": 0.923, "missing mass": -2.09, "other's gain": -1.97,
    "other's gaps": -2.1, "": -4.277,
}  # fmt: skip


def weighed(features: Floats, names: Sequence[str], weights: dict[str, float]) -> Floats:
    """The log-odds of each passage (a row of features) being missing."""
    return np.asarray(features @ np.array([weights.get(name, 0.0) for name in names]) + weights[""])


def odds(scores: Floats, runs: npt.NDArray[np.int64], count: int) -> Floats:
    """For each of `count` beads the log-odds that something is missing: any of its passages may be."""
    total = np.full(count, -np.inf)
    np.logaddexp.at(total, runs, scores)
    return total


def chance(odds: float | np.floating) -> float:
    """The probability of these log-odds."""
    return float(1 / (1 + np.exp(-min(max(float(odds), -50.0), 50.0))))

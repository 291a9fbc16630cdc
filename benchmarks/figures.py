"""Measures speed and memory and prints a table: `python benchmarks/figures.py [--runs 5]`.

Every figure comes from fresh processes and is the median of the runs. Nothing fails on a figure that is missed; the
table only says so. Time is wall-clock, memory the peak resident set of the process.

What the diff takes beyond loading is its whole process, with starting Python and importing, less the loading alone: the
time in which a process imports the encoder's library, reads its weights and encodes one word.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from generated import documents

os.environ["PLANCOMPARE_CACHE"] = "off"  # figures are those of a first run

ROOT = Path(__file__).resolve().parents[1]
SEEDS = (str(ROOT / "seeds/action-plan.zh-Hant.txt"), str(ROOT / "seeds/summary-table.ja.txt"))
LONG = 2000  # sentences
LOADING = """
import time
start = time.perf_counter()
from plancompare.encoders import encoder_named
encoder_named().encode(["a"], "en")
print(time.perf_counter() - start)
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One process: seconds, peak memory in MB, what it printed, exit status."""

    seconds: float
    megabytes: float
    printed: str
    status: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of the table; `limit` is what issue and tests of the project ask for, None for no limit."""

    what: str
    value: float
    unit: str
    limit: float | None = None

    def __str__(self) -> str:
        limit = f"{self.limit:g} {self.unit}" if self.limit is not None else ""
        verdict = "" if self.limit is None else "held" if self.value <= self.limit else "MISSED"
        return f"| {self.what} | {self.value:.2f} {self.unit} | {limit} | {verdict} |"


def run(arguments: Sequence[str]) -> Run:
    """Runs Python with these arguments and waits for it."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        child = os.posix_spawn(
            sys.executable,
            [sys.executable, *arguments],
            os.environ,
            file_actions=[(os.POSIX_SPAWN_DUP2, out.fileno(), 1)],
        )
        _, status, usage = os.wait4(child, 0)
        seconds = time.perf_counter() - start
        out.seek(0)
        printed = out.read().decode("utf-8")
    scale = 1e6 if sys.platform == "darwin" else 1e3  # macOS counts bytes, Linux KiB
    return Run(seconds, usage.ru_maxrss / scale, printed, os.waitstatus_to_exitcode(status))


def plancompare(*arguments: str) -> Run:
    """Runs the command; statuses 0 and 1 are both a complete comparison."""
    done = run(["-m", "plancompare", *arguments])
    if done.status not in (0, 1):
        raise SystemExit(f"`plancompare {' '.join(arguments)}` ended with status {done.status}")
    return done


def figures(runs: int) -> Iterator[Figure]:
    """All figures, one after the other; the first run of a command only warms the disk."""
    plancompare("diff", *SEEDS)
    yield Figure("`plancompare --help`", median(plancompare("--help").seconds for _ in range(runs)), "s", 0.4)
    loading = median(float(run(["-c", LOADING]).printed) for _ in range(runs))
    yield Figure("loading the encoder", loading, "s")
    diffs = [plancompare("diff", *SEEDS) for _ in range(runs)]
    whole = median(done.seconds for done in diffs)
    yield Figure("`diff` of the seeds, end to end", whole, "s")
    yield Figure("the same, beyond loading the encoder", whole - loading, "s", 1.5)
    yield Figure("the same, peak memory", max(done.megabytes for done in diffs), "MB", 350)
    yield from long_pair(max(1, runs // 2))


def long_pair(runs: int) -> Iterator[Figure]:
    """`check` of a generated pair; the recall tells that it was really compared."""
    pair = documents(LONG)
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "source.txt"), Path(folder, "target.txt")
        source.write_text(pair.source, "utf-8")
        target.write_text(pair.target, "utf-8")
        checks = [plancompare("check", str(source), str(target)) for _ in range(runs)]
    lines = [line for line in checks[0].printed.splitlines() if " omitted-" in line]
    yield Figure(f"`check` of {pair.sentences:,} sentences", median(done.seconds for done in checks), "s", 10)
    yield Figure("the same, peak memory", max(done.megabytes for done in checks), "MB")
    yield Figure(f"the same, findings of omission ({len(pair.omitted)} sentences are left out)", len(lines), "")


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5, help="how often each is run")
    given = parser.parse_args()
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, {sys.platform}, median of {given.runs} runs\n")
    print("| what | figure | limit | |\n|---|---|---|---|")
    for figure in figures(given.runs):
        print(figure, flush=True)


if __name__ == "__main__":
    main()

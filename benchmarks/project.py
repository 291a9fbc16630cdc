"""Measures a check of many pairs, twice: `python benchmarks/project.py [--pairs 100] [--clauses 100]`.

Makes a project of pairs (as `cache.py` does), runs `plancompare check` on it with nothing kept, again with nothing
changed, and once more after a change in one file, and prints the time by the clock, the largest memory of the process
that the user starts, and that of its largest worker.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from cache import change, document

CONFIGURATION = """\
[[pairs]]
source = "zh/*.txt"
target = "{lang}/*.txt"
source-language = "zh-Hant"
languages = ["ja"]
"""
CHECK = """
import multiprocessing, resource, sys, time
start = time.perf_counter()
from plancompare.cli import main
sys.argv = ["plancompare", "check", "--advisory", "--output", "findings.txt"]
try:
    main()
except SystemExit as end:
    status = end.code or 0
for child in multiprocessing.active_children():
    child.join()  # memory is known of children that ended
scale = 1e6 if sys.platform == "darwin" else 1e3
own, worker = (resource.getrusage(who).ru_maxrss / scale for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(time.perf_counter() - start, own, worker, status)
"""


def main() -> None:
    """Makes the project, checks it three times, prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=100)
    parser.add_argument("--clauses", type=int, default=100)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        (root / "plancompare.toml").write_text(CONFIGURATION, "utf-8")
        for number in range(given.pairs):
            for language, text in zip(("zh", "ja"), document(number, given.clauses), strict=True):
                (root / language).mkdir(exist_ok=True)
                (root / language / f"{number:04}.txt").write_text(text, "utf-8")
        size = sum(path.stat().st_size for path in root.rglob("*.txt")) / 1e6
        print(f"{given.pairs} pairs of {given.clauses} clauses, {size:.1f} MB\n")
        print("| run | s | MB | MB of a worker | status |\n|---|--:|--:|--:|--:|")
        first = checked(root, "first")
        second = checked(root, "second")
        change(root / "zh" / "0000.txt")
        checked(root, "one file changed")
        print(f"\nthe second run is {first / second:.1f} times as quick as the first")


def checked(root: Path, name: str) -> float:
    """Checks the project in a new process, prints a line, and returns its seconds."""
    environment = {**os.environ, "PLANCOMPARE_CACHE": str(root / "kept")}
    done = subprocess.run(
        [sys.executable, "-c", CHECK], cwd=root, env=environment, capture_output=True, text=True, check=True
    )
    seconds, own, worker, status = done.stdout.split()
    print(f"| {name} | {float(seconds):.1f} | {float(own):.0f} | {float(worker):.0f} | {status} |", flush=True)
    return float(seconds)


if __name__ == "__main__":
    main()

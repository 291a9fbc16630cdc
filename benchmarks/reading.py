"""Measures how fast documents are read, and what memory that takes: `python benchmarks/reading.py [--runs 3]`.

From the text of a file to its `Document`, on one core: MB of the file in UTF-8 a second of the processor's time, the
median of the runs, each in a process of its own. A document finds its sentences when it is first asked for them; how
fast it is with all of them stands beside. The memory is what the process holds at its peak beyond what it held before,
with all sentences, as a multiple of the file. Nothing fails on a figure that is missed; the table says so.

The rows "dense" are Markdown with four marks or more in a line, in pages of 10 KB that are each read by themselves, and
whose language is not said but found.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import NamedTuple

from manuals import manual
from prose import FORMATS, LANGUAGES, PAGE, document

SPEED = {"text": 5.0, "markdown": 5.0, "html": 2.0}  # MB a second
MEMORY = 20.0  # times the file
PAGES = 2_000
SIZE = 2_000_000  # bytes of the files that are read alone

READING = """
import sys
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import process_time
from plancompare.compare import structured
from plancompare.languages.detection import detect
from plancompare.readers import reader_named
path, format, language = sys.argv[1:]
decoded = Path(path).read_text("utf-8")
reader = reader_named(format)
# compiles the patterns, imports the libraries
structured(reader.read(decoded[:20_000].replace("\\f", " "), path), language).sentences
detect("Das Haus") if not language else None
pages = decoded.split("\\f")
before = getrusage(RUSAGE_SELF).ru_maxrss
times = [process_time()]
texts = [reader.read(page, path) for page in pages]
times.append(process_time())
documents = [structured(text, language) for text in texts]
times.append(process_time())
sentences = sum(len(document.sentences) for document in documents)
times.append(process_time())
peak = (getrusage(RUSAGE_SELF).ru_maxrss - before) * (1 if sys.platform == "darwin" else 1024)
clauses = sum(len(list(document.walk())) for document in documents)
print(*(stop - start for start, stop in zip(times, times[1:])), peak, clauses, sentences)
"""


class Reading(NamedTuple):
    """Seconds of each step, bytes of memory, and what was found."""

    reading: float
    structuring: float
    segmenting: float
    memory: float
    clauses: float
    sentences: float

    @property
    def document(self) -> float:
        """Seconds from the text to the document."""
        return self.reading + self.structuring


def read(path: Path, format: str, language: str) -> Reading:
    """One reading, in a new process."""
    done = subprocess.run(
        [sys.executable, "-c", READING, str(path), format, language], capture_output=True, text=True, check=True
    )
    return Reading(*map(float, done.stdout.split()))


def row(what: str, path: Path, format: str, language: str, runs: int, said: bool = True) -> str:
    """A line of the table. The language may not be `said`."""
    size = path.stat().st_size
    measured = [read(path, format, language if said else "") for _ in range(runs)]
    held = measured if said else [read(path, format, language)]  # the model of languages takes more than any page
    speed = size / 1e6 / median(one.document for one in measured)
    whole = size / 1e6 / median(one.document + one.segmenting for one in measured)
    memory = max(one.memory for one in held) / size
    verdict = "held" if speed >= SPEED[format] and memory <= MEMORY else "MISSED"
    return (
        f"| {what} | {language} | {size / 1e6:.1f} MB | {measured[0].clauses:,.0f} | {measured[0].sentences:,.0f} | "
        f"{speed:.1f} MB/s | {whole:.1f} MB/s | {memory:.1f} | {verdict} |"
    )


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3, help="how often each is run")
    parser.add_argument("--size", type=int, default=SIZE, help="bytes of a file")
    parser.add_argument("--pages", type=int, default=PAGES, help="pages of the long files, 0 for none")
    given = parser.parse_args()
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, {sys.platform}, median of {given.runs} runs\n")
    print("| format | language | file | clauses | sentences | document | with sentences | memory, times the file | |")
    print("|---|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for format in FORMATS:
            for language in LANGUAGES:
                path = Path(folder, f"{format}.{language}")
                path.write_text(document(language, format, given.size), "utf-8")
                print(row(format, path, format, language, given.runs), flush=True)
        for language in LANGUAGES:
            path = Path(folder, f"dense.{language}")
            path.write_text(manual(language, given.size), "utf-8")
            print(row("markdown, dense", path, "markdown", language, given.runs, said=False), flush=True)
        for format in FORMATS if given.pages else ():
            path = Path(folder, f"{format}.long")
            path.write_text(document("en", format, given.pages * PAGE), "utf-8")
            print(row(f"{format}, {given.pages:,} pages", path, format, "en", 1), flush=True)


if __name__ == "__main__":
    main()

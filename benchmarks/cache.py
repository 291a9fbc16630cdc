"""Measures what kept encodings save: `python benchmarks/cache.py [--pairs 100] [--clauses 100]`.

Pairs of a Chinese regulation and its Japanese translation, made up by rule (`generated`), compared one after the other
in one process: without a store, with an empty one, with all known, and with one sentence changed. Says the time by the
clock and of the processors, how many texts the model read, whether it was loaded, and how large the file became. The
four results are compared: they must be the same but for the changed one.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

from generated import BODIES, DEEDS, ENDS, THINGS, TIMES, Phrase

RUN = """
import sys, time
from hashlib import sha256
from pathlib import Path
start = time.perf_counter()
from plancompare import compare
from plancompare.encoders import encoder_named, use_model
from plancompare.encoders.disk import Disk
folder, kept, limit = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
read = 0
for name in ("summed", "tokens"):
    def counted(model, texts, method=getattr(use_model.UseModel, name)):
        global read
        read += len(texts)
        return method(model, texts)
    setattr(use_model.UseModel, name, counted)
store = Disk(Path(kept), limit) if kept else None
encoder, print_ = encoder_named("", store), sha256()
for source in sorted(folder.glob("*.zh.txt")):
    target = source.with_suffix("").with_suffix(".ja.txt")
    report = compare(source, target, source_language="zh-Hant", target_language="ja", encoder=encoder)
    print_.update(repr((report.comparison.links, report.comparison.terms, report.findings)).encode())
loaded = use_model.model.cache_info().currsize
assert not store or not store.notices, store.notices
print(time.perf_counter() - start, time.process_time(), read, "yes" if loaded else "no", print_.hexdigest()[:10])
"""


def main() -> None:
    """Makes the pairs, compares them four times, prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=100)
    parser.add_argument("--clauses", type=int, default=100)
    parser.add_argument("--limit", type=int, default=1_000, help="MB that the store may take")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder, kept = Path(place, "pairs"), Path(place, "kept")
        folder.mkdir()
        for number in range(given.pairs):
            for language, text in zip(("zh", "ja"), document(number, given.clauses), strict=True):
                (folder / f"{number:04}.{language}.txt").write_text(text, "utf-8")
        print("| run | seconds | of processors | texts read | model loaded | MB kept | result |")
        print("|---|--:|--:|--:|---|--:|---|", flush=True)
        for name, store in (("without a store", ""), ("first", kept), ("second", kept), ("one sentence changed", kept)):
            if name.startswith("one"):
                change(folder / "0000.zh.txt")
            command = [sys.executable, "-c", RUN, str(folder), str(store), str(given.limit * 1_000_000)]
            done = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ)
            clock, processors, read, loaded, result = done.stdout.split()
            size = sum(file.stat().st_size for file in kept.glob("*")) / 1e6 if kept.is_dir() else 0
            row = f"| {name} | {float(clock):.1f} | {float(processors):.1f} | {int(read):,} | {loaded} | {size:.0f} |"
            print(f"{row} {result} |", flush=True)


def document(seed: int, clauses: int) -> Phrase:
    """Source and target: numbered articles with a heading and one to three sentences, one in thirty left out."""
    draw = Random(seed)
    source, target = ["市政管理條例"], ["市政管理条例"]
    for article in range(1, clauses + 1):
        body, matter = draw.choice(BODIES), draw.choice(THINGS)
        source.append(f"第{article}條　{body[0]}與{matter[0]}")
        target.append(f"第{article}条　{body[1]}と{matter[1]}")
        pairs = [sentence(draw) for _ in range(draw.randrange(1, 4))]
        kept = [pair for pair in pairs if draw.random() >= 1 / 30] or pairs
        source.append("".join(pair[0] for pair in pairs))
        target.append("".join(pair[1] for pair in kept))
    return "\n\n".join(source) + "\n", "\n\n".join(target) + "\n"


def sentence(draw: Random) -> Phrase:
    """A sentence and its translation."""
    body, deed, thing, end, time = (draw.choice(table) for table in (BODIES, DEEDS, THINGS, ENDS, TIMES))
    number = draw.randrange(1, 13)
    return (
        f"{body[0]}應當{time[0].format(number)}{deed[0].format(thing[0])}，{end[0]}。",
        f"{body[1]}は、{end[1]}、{time[1].format(number)}{deed[1].format(thing[1])}しなければならない。",
    )


def change(path: Path) -> None:
    """Puts other words into the first sentence of a regulation."""
    path.write_text(path.read_text("utf-8").replace("應當", "經上級批准後可以", 1), "utf-8")


if __name__ == "__main__":
    main()

"""Draws `docs/diff.svg`, the picture in the README: `python docs/make_picture.py SOURCE TARGET [--clause 5]`.

The picture shows what `plancompare diff` shows, at the given width.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from plancompare.compare import Job, run

from plancompare.outputs.picture import svg
from plancompare.workspace import Input


def main() -> None:
    """Reads the arguments, compares, draws."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--clause", default="")
    parser.add_argument("--only-findings", action="store_true")
    parser.add_argument("--width", type=int, default=100)
    parser.add_argument("--output", type=Path, default=Path(__file__).with_name("diff.svg"))
    given = parser.parse_args()
    report = run(Job(Input(given.source), Input(given.target)))
    title = f"plancompare diff {Path(given.source).name} {Path(given.target).name}"
    title += f" --clause {given.clause}" if given.clause else ""
    title += " --only findings" if given.only_findings else ""
    picture = svg(report, given.width, title=title, clause=given.clause, only_findings=given.only_findings)
    given.output.write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()

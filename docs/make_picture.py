"""Draws `diff.svg`, the picture in the README, from the seeds: `python docs/make_picture.py [--output FILE]`.

It shows what `plancompare diff SOURCE TARGET --only findings` shows.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from plancompare import compare
from plancompare.outputs.picture import svg

HERE = Path(__file__).resolve().parent
SEEDS = ("seeds/action-plan.zh-Hant.txt", "seeds/summary-table.ja.txt")
COLUMNS = 100


def picture() -> str:
    """The seeds side by side as SVG, for somebody who works in the folder of the repository."""
    title = f"plancompare diff {' '.join(SEEDS)} --only findings"
    return svg(compare(*SEEDS), COLUMNS, title=title, only_findings=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=HERE / "diff.svg")
    given = parser.parse_args()
    output = given.output.resolve()
    os.chdir(HERE.parent)
    output.write_text(picture(), encoding="utf-8")

"""Do two results agree? To the letter, but for scores: machines differ in the last bits of a float product.

    python -m tests.agreement RECORDED MADE     two files, or two folders with the same files

Prints what differs and ends with status 1 if anything does.
"""

import re
import sys
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

FIGURE = re.compile(r"(?<![\w.])(\d+\.\d+(?![\w.])|\d+(?= %))")
WITHIN = 0.002  # scores are written with three decimals
WITHIN_SHOWN = 0.015  # pictures and screens show two, or whole per cent


def differences(recorded: str, made: str, within: float = WITHIN) -> Iterator[str]:
    """The lines that differ, or whose decimal figures are further apart than `within` (per cent are hundredths)."""
    pairs = zip_longest(recorded.splitlines(), made.splitlines(), fillvalue="")
    for number, (old, new) in enumerate(pairs, 1):
        if old != new and not _near(old, new, within):
            yield f"line {number}:\n  - {old}\n  + {new}"


def _near(old: str, new: str, within: float) -> bool:
    if FIGURE.sub("#", old) != FIGURE.sub("#", new):
        return False
    figures = zip(FIGURE.findall(old), FIGURE.findall(new), strict=True)
    return all(abs(_value(a) - _value(b)) <= within + 1e-9 for a, b in figures)


def _value(figure: str) -> float:
    """A figure from 0 to 1; a whole one is a percentage."""
    return float(figure) if "." in figure else int(figure) / 100


def folders_differ(recorded: Path, made: Path) -> Iterator[str]:
    """What differs between the files of two folders (or two files)."""
    if not recorded.is_dir():
        yield from (f"{recorded} {what}" for what in differences(recorded.read_text("utf-8"), made.read_text("utf-8")))
        return
    names = {path.relative_to(folder) for folder in (recorded, made) for path in folder.rglob("*") if path.is_file()}
    for name in sorted(names):
        if not (recorded / name).exists() or not (made / name).exists():
            yield f"{name} is only in {recorded if (recorded / name).exists() else made}"
        else:
            yield from folders_differ(recorded / name, made / name)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    found = list(folders_differ(Path(sys.argv[1]), Path(sys.argv[2])))
    print("\n".join(found) or "they agree")
    sys.exit(bool(found))

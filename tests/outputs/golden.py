"""Compares an output with its golden file. `UPDATE_GOLDEN=1 pytest` writes the files anew; review the difference."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "golden"


def assert_golden(name: str, content: str) -> None:
    path = FOLDER / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8"))
    assert content == path.read_bytes().decode("utf-8")

"""The register of formats."""

from __future__ import annotations

import subprocess
import sys

import pytest

from plancompare.errors import UsageError
from plancompare.readers import ALIASES, READERS, reader_named, recognise


def test_names_are_unique_and_found() -> None:
    assert len({reader.name for reader in READERS}) == len(READERS)
    assert all(reader_named(reader.name.upper()) is reader for reader in READERS)
    assert {reader_named(alias).name for alias in ALIASES} <= {reader.name for reader in READERS}


def test_an_unknown_name_suggests_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        reader_named("htlm")
    assert "html" in caught.value.hint


@pytest.mark.parametrize(
    ("decoded", "name", "format"),
    [
        ("<!DOCTYPE html><p>x", "x.txt", "html"),
        ("<p>x</p><p>y</p>", "x", "html"),
        ("x < y and <b>z</b>", "x.txt", "text"),
        ("<b>x</b> y", "x.html", "text"),
        ("Words.", "x.csv", "text"),
        ("a\tb\nc\td", "x.txt", "table"),
        ("# Visitors\n\n| Where | Guests |\n|---|---|\n" + "| Bremen | 1,234 |\n" * 9, "x.md", "markdown"),
    ],
)
def test_content_decides_before_the_name(decoded: str, name: str, format: str) -> None:
    assert recognise(decoded, name).name == format


def test_the_register_is_light() -> None:
    heavy = ("lxml", "bs4", "numpy", "opencc", "rapidfuzz")
    code = f"import plancompare.readers, sys; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

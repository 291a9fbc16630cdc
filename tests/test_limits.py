"""Documents that are too large are refused at once, with the limit that a setting raises."""

from pathlib import Path

import pytest

from plancompare.compare import compare
from plancompare.configuration import configured
from plancompare.errors import TooLarge, UsageError
from plancompare.limits import LIMITS, USUAL, Limits
from plancompare.settings import Settings
from plancompare.workspace import Input, load

FILES = {
    "size": ("x.txt", "A sentence is here.\n" * 20),
    "lines": ("x.txt", "x\n" * 20),
    "tags": ("x.html", "<html><p>A sentence is here." + "<b></b>" * 20),
    "cells": ("x.tsv", "one\ttwo\n" * 20),
    "notes": ("x.md", "A sentence is here." + "[^1]" * 20 + "\n\n[^1]: This is a note.\n"),
    "blocks": ("x.txt", "A sentence is here.\n\n" * 20),
}


def test_all_limits_are_tried() -> None:
    assert {*FILES, "sentences"} == set(LIMITS)


@pytest.mark.parametrize("name", FILES)
def test_each_limit(name: str, tmp_path: Path) -> None:
    path = tmp_path / FILES[name][0]
    path.write_text(FILES[name][1], "utf-8")
    assert load(Input(str(path))).blocks
    with pytest.raises(TooLarge, match="the limit is 10") as refused:
        load(Input(str(path), limits=USUAL.with_(name, 10)))
    assert f"“{name}” under [limits]" in refused.value.hint
    assert load(Input(str(path), limits=USUAL.with_(name, 1000))).blocks


def test_markdown_has_limits_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text("# T\n\n" + "|a" * 20 + "|\n" + "|---" * 20 + "|\n" + "|x" * 20 + "|\n", "utf-8")
    with pytest.raises(TooLarge, match="cells"):
        load(Input(str(path), limits=Limits(cells=30)))


def test_the_links_of_markdown_count_as_tags(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text("A sentence with links: " + "[a] " * 20 + "\n\n[a]: x.html\n", "utf-8")
    assert load(Input(str(path), limits=Limits(tags=30))).blocks
    with pytest.raises(TooLarge, match="tags"):
        load(Input(str(path), limits=Limits(tags=20)))


def test_sentences_count_where_they_are_compared(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text("# One\n\n" + "A sentence is here. " * 20 + "\n\n# Two\n\nAnother one is there.\n", "utf-8")
    few = Settings(limits=Limits(sentences=10))
    with pytest.raises(TooLarge, match="21 sentences, the limit is 10 sentences"):
        compare(path, path, settings=few)
    assert compare(path, path, settings=few, source_scope="Two", target_scope="Two").comparison.links


def test_a_setting_raises_them(tmp_path: Path) -> None:
    file = tmp_path / "plancompare.toml"
    file.write_text("[limits]\nlines = 2_000_000\nsize = 100\n", "utf-8")
    limits = configured(str(file)).limits
    assert (limits.lines, limits.size, limits.tags) == (2_000_000, 100, USUAL.tags)


@pytest.mark.parametrize(
    ("toml", "line", "hint"),
    [
        ("[limits]\n\nlinez = 5\n", 3, "Did you mean lines?"),
        ('[limits]\nlines = "many"\n', 2, "As in lines = 1_000_000."),
        ("[limits]\nlines = 0\n", 2, "As in lines = 1_000_000."),
        ("[limits]\nlines = true\n", 2, "As in lines = 1_000_000."),
        ("limits = 3\n", 1, "Write each entry on a line below it."),
    ],
)
def test_what_is_wrong_is_told(toml: str, line: int, hint: str, tmp_path: Path) -> None:
    file = tmp_path / "plancompare.toml"
    file.write_text(toml, "utf-8")
    with pytest.raises(UsageError) as refused:
        configured(str(file))
    assert f"plancompare.toml:{line}: " in refused.value.sentence
    assert refused.value.hint == hint

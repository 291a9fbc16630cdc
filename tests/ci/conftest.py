"""A project as its users have it, and a shell that knows plancompare, for what plugs into CI."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import ROOT

SOURCE = """\
# Backups

## What is kept

Every copy is stored in two data centres. Copies never leave the country.

## Costs

Daily copies are included. Monthly copies cost 5 euros.
"""
# the same language on both sides: the encoder without a model is quick, and right where the words are the same
CONFIGURATION = """\
encoder = "lexical"
source-language = "en"

[[pairs]]
source = "docs/plain/*.md"
target = "docs/{lang}/*.md"
languages = { british = "en" }
"""
LOST = "Copies never leave the country."


class Project:
    """A folder with two texts and a configuration."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.source, self.target = root / "docs/plain/backups.md", root / "docs/british/backups.md"
        for file in (self.source, self.target):
            file.parent.mkdir(parents=True)
            file.write_text(SOURCE, "utf-8")
        (root / "plancompare.toml").write_text(CONFIGURATION, "utf-8")

    def lose(self) -> None:
        """Takes a sentence out of the translation."""
        self.target.write_text(SOURCE.replace(f" {LOST}", ""), "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """One in which nothing is wrong."""
    return Project(tmp_path / "project")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """All that a shell is to know, so that nothing of this machine counts: git, Python and plancompare."""
    bin = tmp_path / "bin"
    bin.mkdir()
    program = bin / "plancompare"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m plancompare "$@"\n', "utf-8")
    program.chmod(0o755)
    return {
        "PATH": os.pathsep.join((str(bin), os.environ["PATH"])),
        "PYTHONPATH": str(ROOT / "src"),
        "HOME": str(tmp_path),
        "PLANCOMPARE_CACHE": "off",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Ana Lee",
        "GIT_AUTHOR_EMAIL": "ana@harbor.example",
        "GIT_COMMITTER_NAME": "Ana Lee",
        "GIT_COMMITTER_EMAIL": "ana@harbor.example",
    }


def run(
    *command: str, folder: Path, environment: Mapping[str, str], content: str = ""
) -> subprocess.CompletedProcess[str]:
    """Runs a command to its end; standard error comes with the output."""
    return subprocess.run(
        command, cwd=folder, env=environment, input=content, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        encoding="utf-8", timeout=300, check=False,
    )  # fmt: skip


def git(folder: Path, environment: Mapping[str, str], *arguments: str) -> str:
    """What git prints. Fails if git does."""
    done = run("git", *arguments, folder=folder, environment=environment)
    assert done.returncode == 0, done.stdout
    return done.stdout

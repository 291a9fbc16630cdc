"""The README does what it says: its commands are run, and what they print is what it shows.

In a `console` block a line that begins with `$ ` is a command, and what follows is what it prints; a line `…` stands
for any number of lines. After a change, `UPDATE_README=1 pytest tests/test_docs.py` writes the outputs anew, cut where
they were cut before: review the difference.
"""

import doctest
import importlib.util
import os
import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from plancompare.cli import main
from tests.agreement import WITHIN_SHOWN, differences
from tests.conftest import ROOT, SEEDS

README = ROOT / "README.md"
PAGES = [README, ROOT / "CHANGELOG.md", ROOT / "seeds/README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CUT = "…"


def blocks(kind: str) -> list[str]:
    return [content for name, content in BLOCK.findall(README.read_text("utf-8")) if name == kind]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a copy of the seeds, so that commands may write."""
    shutil.copytree(SEEDS[0].parent, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def shell(monkeypatch, capsys):
    """Runs `plancompare …` and `echo $?`; returns what a terminal would show."""
    status = 0

    def run(command: str) -> str:
        nonlocal status
        if command == "echo $?":
            return f"{status}\n"
        monkeypatch.setattr(sys, "argv", shlex.split(command))
        with pytest.raises(SystemExit) as end:
            main()
        status = end.value.code or 0
        return "".join(capsys.readouterr())

    return run


def commands(block: str) -> Iterator[tuple[str, str]]:
    """The commands of a console block, each with what it prints."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


def as_shown(printed: str, shown: str) -> str:
    """What was printed, cut where the README cuts."""
    if CUT not in shown.splitlines():
        return printed
    lines, kept = printed.splitlines(keepends=True), shown.splitlines(keepends=True)
    head = [line.rstrip() for line in kept].index(CUT)
    tail = len(kept) - head - 1
    return "".join([*lines[:head], CUT + "\n", *(lines[-tail:] if tail else [])])


@pytest.mark.parametrize("number", range(len(blocks("console"))))
def test_the_commands_print_what_is_shown(folder, shell, number):
    block = blocks("console")[number]
    made = "".join(f"$ {command}\n{as_shown(shell(command), shown)}" for command, shown in commands(block))
    if os.environ.get("UPDATE_README"):
        README.write_text(README.read_text("utf-8").replace(f"```console\n{block}", f"```console\n{made}"), "utf-8")
        return
    assert not list(differences(block, made, WITHIN_SHOWN))


def test_the_python_examples_work(folder):
    examples = "\n".join(blocks("pycon"))
    test = doctest.DocTestParser().get_doctest(examples, {}, "README.md", "README.md", 0)
    assert test.examples
    assert doctest.DocTestRunner().run(test).failed == 0


def test_two_commands_do_all_the_set_up():
    try_it, test_it = blocks("sh")
    for setup in (try_it, test_it):
        assert setup.count("\n") == 1
        assert setup.startswith("python3 -m venv .venv && .venv/bin/python -m pip install ")
    assert try_it.endswith(f".venv/bin/plancompare diff {' '.join(f'seeds/{seed.name}' for seed in SEEDS)}\n")
    assert test_it.endswith(".venv/bin/python -m pytest\n")


def test_the_picture_is_of_now(monkeypatch):
    spec = importlib.util.spec_from_file_location("make_picture", ROOT / "docs/make_picture.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.chdir(ROOT)
    drawn = (ROOT / "docs/diff.svg").read_text("utf-8")
    assert not list(differences(drawn, module.picture(), WITHIN_SHOWN)), "run python docs/make_picture.py"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text("utf-8")):
        assert target.startswith("https://") or (page.parent / target).exists(), target

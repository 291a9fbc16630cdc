"""Does to a repository what people do, through git and the hook of pre-commit, and writes down what they see.

The texts are those in docs/try_gate. `python docs/try_gate.py` renews the records in docs/ci.md: review the difference.
"""

from __future__ import annotations

import datetime
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

HERE = Path(__file__).parent
PAGE = HERE / "ci.md"
DE, JA = "docs/de/backups.md", "docs/ja/backups.md"
WAIVERS = "plancompare.waivers"
THE_DAY = "2026-11-22"
"""What stands in the records for the day on which they are made."""
RECORD = re.compile(r"(<!-- (\w+), made by docs/try_gate\.py -->\n).*?(<!-- end -->)", re.DOTALL)
FRAME = re.compile(r"^(- hook id|- duration): .*\n", re.MULTILINE)


class Repository:
    """A repository of texts in a folder of its own, with the hook, and nothing of the machine that it is on."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "repository"
        here = [str(Path(sys.executable).parent), os.environ.get("PATH", "")]
        self.environment = {
            "PATH": os.pathsep.join(here),
            "HOME": str(folder),
            "PRE_COMMIT_HOME": str(folder / "pre-commit"),
            "PRE_COMMIT_COLOR": "never",
            "PLANCOMPARE_CACHE": str(folder / "cache"),
            "PYTHONPATH": str(HERE.parent / "src"),
            "GIT_CONFIG_NOSYSTEM": "1",
            "LC_ALL": "C.UTF-8",
            **{f"GIT_{who}_{what}": {"NAME": "Ana Lee", "EMAIL": "ana@harbor.example"}[what]
               for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
        }  # fmt: skip
        shutil.copytree(HERE / "try_gate", self.root / "docs")

    def run(self, command: str, folder: Path | None = None) -> tuple[str, int]:
        """What a terminal shows, and the exit status."""
        where = folder or self.root
        done = subprocess.run(
            _words(command), cwd=where, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, encoding="utf-8", timeout=600, check=False,
        )  # fmt: skip
        return _shortened(done.stdout), done.returncode

    def must(self, *commands: str) -> None:
        """Commands that nobody needs to see."""
        for command in commands:
            printed, status = self.run(command)
            if status:
                raise RuntimeError(f"{command}\n{printed}")

    def shown(self, *commands: str) -> str:
        """Commands as a terminal shows them, each with its exit status."""
        blocks = []
        for command in commands:
            printed, status = self.run(command)
            blocks.append(f"$ {command}\n{printed}# exit status {status}\n")
        return f"```console\n{''.join(blocks)}```\n"

    def change(self, path: str, old: str, new: str = "") -> None:
        """Puts something else in the place of words that stand in a file once."""
        file = self.root / path
        content = file.read_text("utf-8")
        if content.count(old) != 1:
            raise ValueError(f"{old!r} stands {content.count(old)} times in {path}")
        file.write_text(content.replace(old, new), "utf-8")

    def section(self, path: str, heading: str) -> str:
        """A section of a file, with the blank line behind it."""
        content = (self.root / path).read_text("utf-8")
        start = content.index(f"## {heading}\n")
        return content[start : content.index("\n## ", start) + 1]


def _words(command: str) -> list[str]:
    """The command with the plancompare of this checkout."""
    words = shlex.split(command)
    return [sys.executable, "-m", *words] if words[0] in ("plancompare", "pre_commit") else words


def _shortened(printed: str) -> str:
    """Without what differs from run to run, and what git tells of its own."""
    lines = [line for line in FRAME.sub("", printed).splitlines() if not line.startswith(("[main ", " 1 file"))]
    text = "\n".join(line for line in lines if line).replace(datetime.date.today().isoformat(), THE_DAY)
    return f"{text}\n" if text else ""


@dataclass(frozen=True)
class Break:
    """One way to break a translation: what was done, in words and in fact."""

    what: str
    message: str
    do: Callable[[Repository], None]


def _moved(repository: Repository) -> None:
    costs = repository.section(DE, "Kosten")
    repository.change(DE, costs)
    repository.change(DE, "## Wann gesichert wird\n", f"{costs}## Wann gesichert wird\n")


def _twice(repository: Repository) -> None:
    repository.change(JA, "## 費用\n", "## 費用\n\n## 料金\n")


def _emptied(repository: Repository) -> None:
    (repository.root / JA).write_text("", "utf-8")


def _renamed(repository: Repository) -> None:
    repository.must(f"git mv {JA} docs/ja/backup.md")


def _swapped(repository: Repository) -> None:
    open_, choose = (
        "Öffnen Sie **Einstellungen** und wählen Sie **Sicherungen**.",
        "Wählen Sie eine Kopie nach ihrem Datum.",
    )
    repository.change(DE, f"1. {open_}\n2. {choose}", f"1. {choose}\n2. {open_}")


BREAKS = (
    Break("A clause is dropped: the section on costs.", "Costs are not for here",
          lambda r: r.change(DE, r.section(DE, "Kosten"))),
    Break("A sentence is dropped: both data centres are in your country.", "Shorter",
          lambda r: r.change(JA, "どちらのデータセンターも、登録時に選択した国にあります。\n")),
    Break("A qualifier is dropped: “except while a backup is running”.", "Reads better",
          lambda r: r.change(DE, ", außer während eine Sicherung läuft")),
    Break("A number is changed: 14 days become 41.", "Typing", lambda r: r.change(DE, "14 Tage", "41 Tage")),
    Break("A section is moved: costs come before the times.", "Costs first", _moved),
    Break("A heading is translated twice.", "Two words for costs", _twice),
    Break("A file is emptied.", "Start again", _emptied),
    Break("A file is renamed, and its source is not.", "Better name", _renamed),
    Break("Two items are swapped: the first two steps.", "Other order", _swapped),
    Break("A paragraph is left as it is in the source.", "Later",
          lambda r: r.change(DE, "Danach werden sie gelöscht, und wir bestätigen Ihnen das schriftlich.",
                             "After that they are deleted, and we confirm this in writing.")),
    Break("A date in the code is changed.", "Typing again", lambda r: r.change(DE, "2026-03-31", "2026-03-13")),
    Break("A row of a table is dropped: weekly copies.", "Nobody has these",
          lambda r: r.change(JA, "| 週次 | 8 週間 | プロジェクト所有者 |\n")),
    Break("One word is dropped: *written* consent. No rule sees that much.", "Simpler",
          lambda r: r.change(JA, "書面による同意なしに", "同意なしに")),
)  # fmt: skip

SLIPS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("The reason is taken out.", lambda text: re.sub(r'why = "[^"]*"', 'why = ""', text, count=1)),
    ("The day is put in quotes.", lambda text: re.sub(r"when = ([\d-]+)", r'when = "\1"', text, count=1)),
    ("A field is misspelt.", lambda text: text.replace("who =", "whom =", 1)),
    ("A brace is lost.", lambda text: text.replace(" }", "", 1)),
    ("A letter of the fingerprint is lost.", lambda text: re.sub("[0-9a-f] = {", " = {", text, count=1)),
    ("A merge is left as git put it there.", lambda text: f"{text}<<<<<<< HEAD\n"),
)


def set_up(repository: Repository) -> None:
    """A checkout with the configuration, the gate and the hook."""
    repository.must("git init --quiet --initial-branch main .", "git add docs", "git commit --quiet --message Texts")
    repository.must("plancompare init")
    configuration = repository.root / "plancompare.toml"
    content = re.sub(r"^advisory = true.*\n", "", configuration.read_text("utf-8"), flags=re.MULTILINE)
    configuration.write_text(content.replace('fail-on = ["error"]', 'fail-on = ["warning"]'), "utf-8")
    hook = yaml.safe_load((HERE.parent / ".pre-commit-hooks.yaml").read_text("utf-8"))[0]
    # as it is, but for where plancompare comes from: from this checkout, not from an environment that pip fills
    entry = hook["entry"].replace("plancompare", f"{shlex.quote(sys.executable)} -m plancompare", 1)
    hooks = [{"repo": "local", "hooks": [{**hook, "language": "system", "entry": entry, "verbose": True}]}]
    (repository.root / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": hooks}), "utf-8")
    repository.must("pre_commit install", "git add --all", "git commit --quiet --message Gate", "git tag gate")


def broken(repository: Repository) -> Iterator[str]:
    """Each of the breaks, committed."""
    for number, one in enumerate(BREAKS, 1):
        one.do(repository)
        yield f"**{number}. {one.what}**\n\n{repository.shown(f'git commit -a -m {shlex.quote(one.message)}')}"
        repository.must("git reset --quiet --hard gate")


def accepted(repository: Repository) -> Iterator[str]:
    """A loss is accepted, and then all that is there; what comes after that fails."""
    repository.must("git config core.hooksPath none")
    BREAKS[0].do(repository)
    BREAKS[2].do(repository)
    yield repository.shown("plancompare check")
    fingerprint = re.findall(r"\[([0-9a-f]{8})\]$", repository.run("plancompare check")[0], re.MULTILINE)[0]
    waive = f"plancompare waive {fingerprint} --why 'Somebody always may.' --who 'Ana Lee'"
    baseline = "plancompare baseline --why 'There before we had the gate.' --who 'Ben Ito'"
    yield repository.shown(waive, baseline, "plancompare check")
    yield f"`{WAIVERS}` has now:\n\n```toml\n{_shortened((repository.root / WAIVERS).read_text('utf-8'))}```\n"
    repository.must("git add --all", "git commit --quiet --message Baseline")
    BREAKS[1].do(repository)
    yield "One sentence more is lost:\n\n" + repository.shown("plancompare check")
    repository.must("git reset --quiet --hard")


def merged(repository: Repository) -> Iterator[str]:
    """Two people accept something in two branches."""
    repository.must("git branch ben")
    _accept(repository, BREAKS[1], "Ana Lee")
    repository.must("git checkout --quiet ben")
    _accept(repository, BREAKS[3], "Ben Ito")
    yield repository.shown("git merge --quiet --message 'Both accepted' main", "plancompare check")


def _accept(repository: Repository, one: Break, who: str) -> None:
    one.do(repository)
    repository.must(
        f"plancompare baseline --who '{who}' --why 'Meant so.'", f"git commit --quiet -a -m '{one.message}'"
    )


def mistaken(repository: Repository) -> Iterator[str]:
    """The file of waivers, wrong in six ways, and what else goes wrong."""
    file = repository.root / WAIVERS
    right = file.read_text("utf-8")
    for what, slip in SLIPS:
        file.write_text(slip(right), "utf-8")
        yield f"**{what}**\n\n{repository.shown('plancompare check')}"
    file.write_text(right, "utf-8")
    yield "**A revision that a shallow clone has not.**\n\n" + repository.shown("plancompare check --since v1.0")
    for language in ("en", "ja"):
        (repository.root / f"docs/{language}/loop.md").symlink_to("loop.md")
    yield "**Links that lead to themselves.**\n\n" + repository.shown("plancompare check")
    repository.must("git clean --quiet --force")
    shutil.move(repository.root / ".git", repository.root.parent / "git")
    yield "**No git.**\n\n" + repository.shown("plancompare check --since HEAD", "plancompare check")


def records() -> dict[str, str]:
    """The Markdown of each record."""
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(Path(folder))
        set_up(repository)
        makers = {"broken": broken, "accepted": accepted, "merged": merged, "mistaken": mistaken}
        return {name: "\n" + "\n".join(make(repository)) + "\n" for name, make in makers.items()}


def page(made: dict[str, str]) -> str:
    """The page with these records."""
    return RECORD.sub(lambda found: found[1] + made[found[2]] + found[3], PAGE.read_text("utf-8"))


if __name__ == "__main__":
    PAGE.write_text(page(records()), "utf-8")

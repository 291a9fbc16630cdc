"""The commands of a gate: `check` of a project, `waive`, `baseline`, `status` and `init`, and how they end."""

import datetime
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from plancompare.cli import main
from plancompare.gate.waivers import parse

EN = """\
# 1. Payment

1. The fee of 30 dollars is due.

2. Notices are in writing.

# 2. Term

3. The term is 5 years.
"""
DE = """\
# 1. Zahlung

1. Das Entgelt von 30 Dollar ist fällig.

2. Anzeigen sind schriftlich.

# 2. Dauer

3. Die Dauer ist 5 Jahre.
"""
FAULT = DE.replace("30", "31")
CONFIGURATION = """\
encoder = "lexical"

[[pairs]]
source = "en/*.md"
target = "{lang}/*.md"
source-language = "en"
languages = ["de"]
"""
BINARY = b"%PDF-1.7\n%\xe2\xe3"


class Ran(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def rules(self) -> list[str]:
        """The rules of the lines that were printed."""
        return [line.split(" ")[2] for line in self.out.splitlines()]


@pytest.fixture
def cli(monkeypatch, capsys) -> Callable[..., Ran]:
    """Runs the command line in this process. Whatever happens, there is no traceback."""
    for name in ("NO_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GITHUB_ACTOR", "ana")

    def run(*arguments: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["plancompare", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
        caught = capsys.readouterr()
        assert "Traceback" not in caught.err
        assert "fault of plancompare itself" not in caught.err
        return Ran(int(end.value.code or 0), caught.out, caught.err)

    return run


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """A project of one clean pair, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    write("plancompare.toml", CONFIGURATION)
    write("en/a.md", EN)
    write("de/a.md", DE)
    return tmp_path


def write(path: str, content: str | bytes) -> None:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())


def edit(path: str, old: str, new: str) -> None:
    content = Path(path).read_text("utf-8")
    assert old in content
    write(path, content.replace(old, new))


def prints(cli: Callable[..., Ran], *arguments: str) -> dict[str, str]:
    """Rule -> fingerprint of all that `check` finds and nobody waived."""
    made = json.loads(cli("check", "--format", "json", *arguments).out)
    every = [f for one in made.get("pairs", [made]) for f in one["findings"]]
    return {f["rule"]: f["fingerprint"] for f in every if not f["waived"]}


def waived() -> list[str]:
    """The rules that are waived in the file."""
    return [waiver.rule for waiver in parse(Path("plancompare.waivers").read_text("utf-8"), "w")]


# --- exit status ---

NAMED = ("en/a.md", "de/a.md")


@pytest.mark.parametrize("arguments", [(), NAMED], ids=["project", "named"])
@pytest.mark.parametrize(
    ("target", "options", "status"),
    [
        (DE, (), 0),
        (FAULT, (), 1),
        (FAULT, ("--advisory",), 0),
        (FAULT, ("--fail-on", "never"), 0),
        (FAULT, ("--fail-on", "warning"), 1),
        (FAULT, ("--fail-on", "number-mismatch"), 1),
        (FAULT, ("--fail-on", "number-mismatch>=0.99"), 0),
        (FAULT, ("--fail-on", "omitted-phrase", "--fail-on", "number-mismatch>=0.5"), 1),
        (FAULT, ("--rule", "number-mismatch=warning"), 0),
        (FAULT, ("--rule", "number-mismatch=off", "--fail-on", "info"), 0),
        (FAULT, ("--format", "json"), 1),
        (FAULT, ("--format", "sarif", "--advisory"), 0),
        (BINARY, (), 2),
        (BINARY, ("--advisory",), 2),
        (BINARY, ("--fail-on", "never"), 2),
        (FAULT, ("--fail-on", "eror"), 2),
        (FAULT, ("--new-only",), 2),
        (FAULT, ("--waivers", "none.waivers"), 2),
        (FAULT, ("--since", "HEAD"), 2),
        (FAULT, ("--since", "--output=x"), 2),
        (FAULT, ("--format", "xml"), 2),
        (FAULT, ("--jobs", "-1"), 2),
    ],
)
def test_status_of_a_check(folder, cli, monkeypatch, arguments, target, options, status):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    write("de/a.md", target)
    ran = cli("check", *arguments, *options)
    assert ran.status == status
    if status == 2:
        assert ran.err.startswith("plancompare: ")
        assert sorted(os.listdir(folder)) == ["de", "en", "plancompare.toml"]


@pytest.mark.parametrize(
    ("files", "options", "status"),
    [
        ({"de/b.md": FAULT}, (), 1),
        ({"de/b.md": BINARY}, (), 2),
        ({"de/b.md": BINARY, "de/a.md": FAULT}, (), 2),
        ({"de/b.md": BINARY, "de/a.md": FAULT}, ("--advisory",), 2),
        ({"de/b.md": None}, (), 1),
        ({"de/b.md": None}, ("--rule", "missing-translation=off"), 0),
        ({"de/b.md": " \n"}, (), 1),
        ({"en/b.md": None}, (), 0),
        ({"en/b.md": None}, ("--fail-on", "warning"), 1),
        ({"en/b.md": "", "de/b.md": ""}, (), 0),
    ],
)
def test_status_over_many_pairs(folder, cli, files, options, status):
    for path, content in ({"en/b.md": EN, "de/b.md": DE} | files).items():
        if content is not None:
            write(path, content)
    assert cli("check", *options).status == status


def test_one_unreadable_pair_hides_nothing(folder, cli):
    write("en/b.md", EN)
    write("de/b.md", BINARY)
    write("de/a.md", FAULT)
    ran = cli("check")
    assert ran.rules == ["number-mismatch", "cannot-compare"]
    assert "1 pair could not be compared" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "en/a.md"), "TARGET"),
        (("check", "en/a.md", "de/none.md"), "There is no file de/none.md"),
        (("check", "--source-language", "en"), "--source-language is about one pair"),
        (("check", "--target-scope", "1"), "--target-scope is about one pair"),
        (("check", "--previous-source", "en/a.md"), "--previous-source is for one pair"),
        (("check", *NAMED, "--previous-source", "en/a.md", "--since", "HEAD"), "--since, and a --previous-source"),
        (("check", *NAMED, "--previous-source", "none.md"), "no file none.md"),
        (("check", "-o", "de/a.md"), "de/a.md is one of the inputs"),
        (("check", "--encoder", "none"), "There is no encoder “none”"),
        (("check", "--glossary", "none.csv"), "error: There is no file none.csv"),
        (("check", "--config", "none.toml"), "no file none.toml"),
        (("check", "--no-config"), "no configuration"),
        (("waive",), "FINGERPRINT"),
        (("waive", "abc", "--why", "x"), "too short"),
        (("waive", "abcdef"), "needs a reason"),
        (("waive", "abcdef", "--why", " "), "needs a reason"),
        (("waive", "abcdef", "--why", "x"), "No finding has the fingerprint abcdef"),
        (("waive", "abcdef", "--why", "x", "--until", "tomorrow"), "“tomorrow” is no day"),
        (("waive", "abcdef", "--why", "x", "--until", "2020-01-31"), "2020-01-31 is over"),
        (("status", "--format", "xml"), "no form of the table “xml”"),
        (("status", "--badge", "no/folder.svg"), "no folder"),
        (("status", "--badge", "en/a.md"), "is one of the inputs"),
        (("init",), "plancompare.toml is there already"),
        (("init", "nowhere"), "no folder nowhere"),
    ],
)
def test_slips(folder, cli, arguments, said):
    ran = cli(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert Path("de/a.md").read_text("utf-8") == DE
    assert Path("plancompare.toml").read_text("utf-8") == CONFIGURATION
    assert not Path("plancompare.waivers").exists()


# --- waivers ---


def test_waive_and_wake(folder, cli):
    write("de/a.md", FAULT)
    (print_,) = prints(cli).values()
    ran = cli("waive", f"[{print_[:6].upper()}]", "--why", "Dollars of\nthe day.")
    assert ran.status == 0
    assert print_ in ran.err
    assert cli("check").status == 0
    assert "1 waived" in cli("check").err
    assert "waived by ana" in cli("check", "--show-waived").out
    (waiver,) = parse(Path("plancompare.waivers").read_text("utf-8"), "w")
    assert (waiver.file, waiver.rule, waiver.who, waiver.why) == (
        "de/a.md",
        "number-mismatch",
        "ana",
        "Dollars of the day.",
    )
    assert waiver.when == datetime.date.today()
    again = cli("waive", print_, "--why", "x")
    assert again.status == 2
    assert "waived already: Dollars of the day." in again.err


EDITS = {  # old and new words of the source, and of the translation
    "another clause is edited": [("in writing", "in writing, by letter"), ("schriftlich", "brieflich")],
    "a clause goes before it": [("1. The", "0. We like fish.\n\n1. The"), ("1. Das", "0. Wir mögen Fisch.\n\n1. Das")],
    "items are numbered anew": [(f"{n}. {words}", f"{n + 6}. {words}")
                                for pair in ((1, "The fee", "Das Ent"), (2, "Not", "Anz"), (3, "The", "Die"))
                                for n, words in zip((pair[0],) * 2, pair[1:], strict=True)],
    "another section gets another name": [("Term", "Time"), ("Dauer\n", "Laufzeit\n")],
    "lines end otherwise": [("\n", "\r\n"), ("\n", "\r\n")],
    "blanks": [("\n\n", "\n\n\n\n"), ("\n\n", "\n \n")],
}  # fmt: skip


@pytest.mark.parametrize("edits", EDITS.values(), ids=EDITS)
def test_a_waiver_survives(folder, cli, edits):
    write("de/a.md", FAULT)
    cli("waive", prints(cli)["number-mismatch"], "--why", "So.")
    for number, change in enumerate(edits):
        edit(("en/a.md", "de/a.md")[number % 2], *change)
    ran = cli("check")
    assert (ran.status, ran.rules) == (0, [])


@pytest.mark.parametrize("change", [("de/a.md", "31", "32"), ("en/a.md", "fee of 30", "fee of 29")])
def test_a_waiver_does_not_survive_a_change_of_its_words(folder, cli, change):
    write("de/a.md", FAULT)
    cli("waive", prints(cli)["number-mismatch"], "--why", "So.")
    edit(*change)
    ran = cli("check")
    assert (ran.status, ran.rules) == (1, ["number-mismatch"])


def test_a_waiver_follows_a_renamed_file(folder, cli):
    write("de/a.md", FAULT)
    cli("waive", prints(cli)["number-mismatch"], "--why", "So.")
    for language in ("en", "de"):
        os.rename(f"{language}/a.md", f"{language}/renamed.md")
    assert cli("check").status == 0
    assert cli("baseline", "--prune").status == 0
    assert waived() == ["number-mismatch"]


def test_a_waiver_is_for_one_file_of_many(folder, cli):
    for name in ("a", "b"):
        write(f"en/{name}.md", EN)
        write(f"de/{name}.md", FAULT)
    cli("waive", prints(cli)["number-mismatch"], "--why", "So.", "en/a.md", "de/a.md")
    ran = cli("check")
    assert (ran.status, len(ran.rules)) == (1, 1)
    assert ran.out.startswith("en/b.md:")
    assert cli("check", "en/b.md", "de/b.md").status == 1
    assert cli("check", "en/a.md", "de/a.md").status == 0


def test_a_beginning_that_fits_several_findings_is_told(folder, cli, monkeypatch):
    monkeypatch.setattr("plancompare.cli.waiver_commands.SHORTEST", 0)
    write("de/a.md", FAULT.replace("5 Jahre", "6 Jahre"))
    ran = cli("waive", "", "--why", "So.")
    assert ran.status == 2
    assert "Several findings begin with" in ran.err


def test_a_waiver_that_ended_is_told_and_can_be_renewed(folder, cli):
    write("de/a.md", FAULT)
    print_ = prints(cli)["number-mismatch"]
    cli("waive", print_, "--why", "So.", "--until", "9999-12-31")
    edit("plancompare.waivers", "9999-12-31", "2020-01-01")
    ran = cli("check")
    assert ran.status == 1
    assert f"{print_} in de/a.md held until 2020-01-01" in ran.err
    assert cli("waive", print_, "--why", "Again.", "--until", "9999-12-31").status == 0
    assert cli("check").status == 0
    assert waived() == ["number-mismatch"]


def test_a_file_of_waivers_that_is_wrong_ends_every_command(folder, cli):
    write("plancompare.waivers", "# mine\n\nf00d = { file = \n")
    for command in (("check",), ("waive", "abcd", "--why", "x"), ("baseline",), ("baseline", "--prune"), ("status",)):
        ran = cli(*command)
        assert ran.status == 2
        assert "plancompare.waivers:3: This line is no entry." in ran.err
    assert Path("plancompare.waivers").read_text() == "# mine\n\nf00d = { file = \n"


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf# mine\r\n", b"\n"])
def test_a_file_without_waivers(folder, cli, content):
    write("plancompare.waivers", content)
    assert cli("check").status == 0
    write("de/a.md", FAULT)
    assert cli("baseline").status == 0
    assert waived() == ["number-mismatch"]


# --- baseline ---


def test_from_the_baseline_on_only_what_is_new_fails(folder, cli):
    write("en/b.md", EN)
    write("de/a.md", FAULT)
    before = cli("check")
    assert before.status == 1
    assert "accepted 2 findings" in cli("baseline", "--who", "Bo", "--why", "It was there.").err
    assert cli("check").status == 0
    assert cli("check", "--new-only").status == 0
    assert "accepted 0 findings, 2 were accepted before" in cli("baseline").err
    edit("de/a.md", "5 Jahre", "6 Jahre")
    ran = cli("check", "--new-only")
    assert (ran.status, ran.rules) == (1, ["number-mismatch"])


def test_pruning_drops_what_no_longer_occurs(folder, cli):
    write("en/b.md", EN)
    write("de/a.md", FAULT)
    cli("baseline")
    write("de/a.md", DE)
    ran = cli("baseline", "--prune")
    assert ran.status == 0
    assert "dropped 1 waiver, kept 1" in ran.err
    assert waived() == ["missing-translation"]


def test_pruning_keeps_what_could_not_be_looked_at(folder, cli):
    write("en/b.md", EN)
    write("de/b.md", FAULT)
    write("de/a.md", FAULT)
    cli("baseline")
    write("de/a.md", DE)
    write("de/b.md", BINARY)
    assert cli("baseline", "--prune").status == 2
    assert len(waived()) == 1
    write("de/b.md", FAULT)
    assert cli("check").status == 0


def test_pruning_one_pair_keeps_the_waivers_of_others(folder, cli):
    write("en/b.md", EN)
    write("de/b.md", FAULT)
    write("de/a.md", FAULT)
    cli("baseline")
    write("de/a.md", DE)
    write("de/b.md", DE)
    assert "dropped 1 waiver, kept 1" in cli("baseline", "--prune", "en/a.md", "de/a.md").err


def test_missing_translations_of_one_name_are_waived_one_by_one(folder, cli):
    edit("plancompare.toml", "en/*.md", "en/**/*.md")
    edit("plancompare.toml", "{lang}/*.md", "{lang}/**/*.md")
    for part in ("x", "y"):
        write(f"en/{part}/index.md", EN)
    made = json.loads(cli("check", "--format", "json").out)
    found = [f["fingerprint"] for pair in made["pairs"] for f in pair["findings"]]
    assert len(set(found)) == 2
    cli("waive", found[0], "--why", "Not for x.")
    ran = cli("check")
    assert (ran.status, ran.rules) == (1, ["missing-translation"])
    write("en/x/index.md", EN.replace("fee", "price"))
    assert cli("check").rules == ["missing-translation"]


def test_fingerprints_do_not_depend_on_the_folder_one_stands_in(folder, cli, monkeypatch):
    write("en/b.md", EN)
    write("de/a.md", FAULT)
    here = prints(cli)
    monkeypatch.chdir(folder / "en")
    assert prints(cli) == here
    assert "(gap: ../de/b.md:1:1)" in cli("check").out
    assert "\nb.md:1:1: error" in cli("check").out  # and not ../en/b.md
    assert cli("baseline").status == 0
    assert cli("check").status == 0
    monkeypatch.chdir(folder)
    assert cli("check").status == 0
    assert {w.file for w in parse(Path("plancompare.waivers").read_text("utf-8"), "w")} == {"de/a.md", "de/b.md"}


@pytest.mark.parametrize("form", ["sarif", "github", "gitlab", "junit", "markdown"])
def test_services_get_paths_from_the_top_of_the_checkout(folder, cli, monkeypatch, form):
    (folder / ".git").mkdir()
    write("de/a.md", FAULT)
    everywhere = cli("check", "--format", form).out
    assert "de/a.md" in everywhere
    monkeypatch.chdir(folder / "de")
    assert cli("check", "--format", form).out == everywhere
    assert "../en/a.md" in cli("check").out  # people go from where they stand
    monkeypatch.chdir(folder.parent)
    named = cli("check", "--format", form, *(str(folder / name / "a.md") for name in ("en", "de"))).out
    assert str(folder) not in named
    assert "de/a.md" in named


# --- what changed ---


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
def test_since_a_revision(folder, cli):
    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=a", "-c", "user.email=a@b")
        subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)

    write("de/a.md", FAULT)
    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-qm", "first")
    ran = cli("check", "--since", "main", "--new-only")
    assert (ran.status, ran.rules) == (0, ["number-mismatch"])
    assert "there before" in ran.out
    edit("en/a.md", "5 years", "4 years")
    ran = cli("check", "--since", "main", "--new-only")
    assert (ran.status, sorted(ran.rules)) == (1, ["number-mismatch", "number-mismatch", "outdated-translation"])
    assert ran.out.count("changed in the source") == 2
    edit("en/a.md", "4 years", "5 years")
    edit("de/a.md", "Anzeigen sind schriftlich.", "Anzeigen sind schriftlich, binnen 14 Tagen.")
    edit("de/a.md", "5 Jahre", "3 Jahre")  # the translation lost it, and the source stands as it stood
    assert cli("check", "--since", "main", "--new-only").status == 1
    unknown = cli("check", "--since", "mian")
    assert unknown.status == 2
    assert "Did you mean main?" in unknown.err
    shown = json.loads(cli("status", "--format", "json").out)
    assert [pair["source_is_newer"] for pair in shown["pairs"]] == [False]


def test_a_previous_source_without_git(folder, cli):
    write("old.md", EN.replace("5 years", "4 years"))
    ran = cli("check", *NAMED, "--previous-source", "old.md", "--new-only", "--fail-on", "warning")
    assert (ran.status, ran.rules) == (1, ["outdated-translation"])
    assert "changed in the source" in ran.out


# --- status and init ---


def test_status_shows_all_pairs(folder, cli):
    write("en/b.md", EN)
    write("en/c.md", EN)
    write("de/c.md", BINARY)
    write("de/a.md", FAULT)
    ran = cli("status", "--badge", "badge.svg", "--width", "100")
    assert ran.status == 2
    lines = [line for line in ran.out.splitlines() if line.startswith("de/")]
    assert len(lines) >= 3
    assert re.match(r"de/a\.md +100 % +100 % +1 ", lines[0])
    assert "missing" in lines[1]
    assert "c.md" in ran.err
    assert Path("badge.svg").read_text().startswith("<svg")
    assert json.loads(cli("status", "--format", "json").out)["pairs"][0]["errors"] == 1
    assert "| `de/a.md` |" in cli("status", "--format", "markdown").out


def test_init_writes_what_check_can_use(folder, cli):
    os.unlink("plancompare.toml")
    ran = cli("init")
    assert ran.status == 0
    assert "en/**/*.md" in ran.err
    write("de/a.md", FAULT)
    ran = cli("check", "--encoder", "lexical")  # it starts advisory
    assert (ran.status, ran.rules) == (0, ["number-mismatch"])
    assert "advisory, nothing fails" in ran.err
    assert "advisory" not in cli("check", "--encoder", "lexical", "--fail-on", "never").err
    again = cli("init")
    assert again.status == 2
    assert "--force" in again.err
    assert cli("init", "--force").status == 0


def test_init_does_not_contradict_another_configuration(folder, cli):
    os.unlink("plancompare.toml")
    write("pyproject.toml", "[tool.plancompare]\n")
    for options in ([], ["--force"]):
        ran = cli("init", *options)
        assert ran.status == 2
        assert "pyproject.toml configures plancompare already" in ran.err
        assert not os.path.exists("plancompare.toml")
    assert "next: plancompare check --config en/plancompare.toml" in cli("init", "en").err


def test_init_where_nothing_is_found(folder, cli):
    (folder / "empty").mkdir()
    assert cli("init", "empty").status == 0
    ran = cli("check", "--config", "empty/plancompare.toml")
    assert ran.status == 2
    assert "names no pairs" in ran.err


def test_the_project_gate_holds_unless_something_else_is_said(folder, cli):
    write("plancompare.toml", CONFIGURATION + '[gate]\nfail-on = "never"\n')
    write("de/a.md", FAULT)
    assert cli("check").status == 0
    assert cli("check", "--fail-on", "error").status == 1
    write("plancompare.toml", CONFIGURATION + "[gate]\nadvisory = true\n")
    assert cli("check").status == 0

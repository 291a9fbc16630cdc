"""The composite action: its form, and its steps, run as GitHub's runner does."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest
import yaml

from tests.ci.conftest import LOST, git, run
from tests.conftest import ROOT

ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS = ACTION["runs"]["steps"]
CHECK = next(step for step in STEPS if step.get("id") == "check")
OUTCOME = STEPS[-1]
EVIL = [
    '"; touch pwned; "',
    "$(touch pwned)",
    "`touch pwned`",
    "--output=pwned",
    "a\n--output=pwned",
    "'; touch pwned #",
]


@pytest.fixture
def check(project, environment, tmp_path):
    """Runs the step that checks, with these inputs; returns what it printed, its outputs and the summary."""
    temporary = tmp_path / "temporary"
    (temporary / "plancompare/bin").mkdir(parents=True)
    shutil.copy(tmp_path / "bin/plancompare", temporary / "plancompare/bin")

    def checked(**inputs: str) -> tuple[str, dict[str, str], str]:
        outputs, summary = tmp_path / "outputs", tmp_path / "summary"
        for file in (outputs, summary):
            file.write_text("", "utf-8")
        given = {name: str(one["default"]) for name, one in ACTION["inputs"].items()}
        given.update({name.replace("_", "-"): value for name, value in inputs.items()})
        known = {re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", value): name for name, value in CHECK["env"].items()}
        variables = {name: given[found[1]] for found, name in known.items() if found}
        runner = {
            "RUNNER_TEMP": str(temporary), "GITHUB_OUTPUT": str(outputs), "GITHUB_STEP_SUMMARY": str(summary)
        }  # fmt: skip
        done = run(
            "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", CHECK["run"],
            folder=project.root, environment={**environment, **runner, **variables},
        )  # fmt: skip
        assert done.returncode == 0, done.stdout
        said = dict(line.split("=", 1) for line in outputs.read_text("utf-8").splitlines())
        return done.stdout, said, summary.read_text("utf-8")

    return checked


# --- its form ---


def test_it_has_the_form_of_an_action():
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-actions", "action.yml"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def test_nothing_from_outside_is_part_of_a_script():
    for step in STEPS:
        assert "${{" not in step.get("run", ""), step["name"]


def test_other_actions_are_pinned_to_a_commit():
    content = (ROOT / "action.yml").read_text("utf-8")
    used = re.findall(r"uses: (\S+)(.*)", content)
    assert len(used) == sum("uses" in step for step in STEPS) > 0
    for name, comment in used:
        assert re.fullmatch(r"[\w/.-]+@[0-9a-f]{40}", name)
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment)


def test_every_input_is_used_and_every_used_one_is_there():
    content = (ROOT / "action.yml").read_text("utf-8")
    assert set(re.findall(r"inputs\.([\w-]+)", content)) == set(ACTION["inputs"])


def test_every_input_stands_on_the_page():
    page = (ROOT / "docs/ci.md").read_text("utf-8")
    assert all(f"`{name}`" in page for name in (*ACTION["inputs"], *ACTION["outputs"]))


# --- what it does ---


def test_what_is_well_passes(check):
    printed, outputs, summary = check()
    assert outputs["status"] == "0"
    assert "::error" not in printed
    assert "nothing found" in summary


def test_a_loss_is_annotated_summed_up_and_reported(check, project):
    project.lose()
    printed, outputs, summary = check()
    assert outputs["status"] == "1"
    assert "::error file=docs/plain/backups.md,line=5" in printed
    assert "omitted-sentence" in summary
    with open(outputs["sarif"], encoding="utf-8") as file:
        (run_,) = json.load(file)["runs"]
    assert [result["ruleId"] for result in run_["results"]] == ["omitted-sentence"]
    with open(outputs["markdown"], encoding="utf-8") as file:
        assert file.read() == summary


@pytest.mark.parametrize(
    ("inputs", "status"),
    [
        ({"advisory": "true"}, "0"),
        ({"fail_on": "never"}, "0"),
        ({"fail_on": "moved-clause\nnumber-mismatch\n"}, "0"),
        ({"fail_on": "moved-clause\nomitted-sentence\n"}, "1"),
        ({"args": "--rule=omitted-sentence=off\n--jobs=1"}, "0"),
        ({"config": "plancompare.toml"}, "1"),
        ({"config": "elsewhere.toml"}, "2"),
        ({"new_only": "true"}, "2"),
        ({"since": "v1.0"}, "2"),
    ],
    ids=str,
)
def test_inputs_reach_the_check(check, project, inputs, status):
    project.lose()
    _, outputs, _ = check(**inputs)
    assert outputs["status"] == status


def test_where_nothing_could_be_checked_there_is_nothing_to_upload(check):
    printed, outputs, summary = check(config="elsewhere.toml")
    assert outputs == {"status": "2"}
    assert summary == ""
    assert "plancompare: error: " in printed


def test_without_a_summary(check):
    assert check(summary="false")[2] == ""


def test_with_code_scanning_there_are_no_annotations_and_no_commands(check, project):
    project.lose()
    printed, _, _ = check(upload_sarif="true")
    first, *lines, last = printed.splitlines()
    stopped = re.fullmatch(r"::stop-commands::(\S+)", first)
    assert last == f"::{stopped[1]}::"
    assert any(line.startswith("docs/plain/backups.md:5:") for line in lines)


@pytest.mark.parametrize("value", EVIL)
def test_inputs_are_no_commands(check, project, value):
    _, outputs, _ = check(config=value, fail_on=value, since=value, advisory=value, summary=value, new_only=value)
    assert outputs["status"] == "2"
    assert not (project.root / "pwned").exists()


def test_a_revision_that_the_checkout_lacks_is_fetched(check, project, environment, tmp_path):
    origin = tmp_path / "origin"
    shutil.copytree(project.root, origin)
    git(origin, environment, "init", "--quiet", "--initial-branch", "main")
    git(origin, environment, "config", "uploadpack.allowAnySHA1InWant", "true")
    git(origin, environment, "add", "--all")
    git(origin, environment, "commit", "--quiet", "--message", "Before")
    base = git(origin, environment, "rev-parse", "HEAD").strip()
    for side in ("plain", "british"):
        file = origin / f"docs/{side}/backups.md"
        file.write_text(file.read_text("utf-8").replace(f" {LOST}", ""), "utf-8")
    git(origin, environment, "commit", "--quiet", "--all", "--message", "Without")
    (origin / "docs/plain/backups.md").write_text(project.source.read_text("utf-8"), "utf-8")
    git(origin, environment, "commit", "--quiet", "--all", "--message", "A sentence more in the source")
    shutil.rmtree(project.root)
    git(tmp_path, environment, "clone", "--quiet", "--depth=1", f"file://{origin}", str(project.root))
    without = git(origin, environment, "rev-parse", "HEAD~1").strip()
    assert "[new in the source]" in check(since=without)[0]
    assert "[there before]" in check(since="origin/main")[0]
    printed, outputs, _ = check(since=base)  # the source is as it was, and the translation is not
    assert outputs["status"] == "1"
    assert "[" not in printed.split("::")[2]


@pytest.mark.parametrize("status", ["0", "1", "2"])
def test_the_job_ends_as_the_check_did(status, environment, tmp_path):
    done = run(
        "bash", "-eo", "pipefail", "-c", OUTCOME["run"], folder=tmp_path, environment={**environment, "STATUS": status}
    )
    assert done.returncode == int(status)
    assert OUTCOME["env"] == {"STATUS": "${{ steps.check.outputs.status }}"}
    assert os.linesep not in OUTCOME["run"].strip()

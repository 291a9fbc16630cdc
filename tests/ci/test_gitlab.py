"""The job for GitLab: its form, and its script, run as GitLab's runner does."""

import json
import shutil
import subprocess
import sys
from xml.etree import ElementTree

import pytest
import yaml

from tests.ci.conftest import git, run
from tests.conftest import ROOT

(JOB,) = yaml.safe_load((ROOT / "ci/gitlab.yml").read_text("utf-8")).values()
SCRIPT = "\n".join(("set -eo pipefail", *JOB["before_script"], *JOB["script"]))


@pytest.fixture
def ran(project, environment):
    """Runs the job with these variables."""

    def ran(**variables: str) -> subprocess.CompletedProcess[str]:
        usual = {name: value for name, value in JOB["variables"].items() if "$" not in value}
        given = {**environment, **usual, "CI_PROJECT_DIR": str(project.root), **variables}
        return run(str(shutil.which("bash")), folder=project.root, environment=given, content=SCRIPT)

    return ran


def test_it_has_the_form_of_gitlab():
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci"]
    subprocess.run([*command, "ci/gitlab.yml"], cwd=ROOT, check=True, capture_output=True)


def test_what_is_kept_is_kept_where_it_is_looked_for():
    (folder,) = JOB["cache"]["paths"]
    assert JOB["variables"]["PLANCOMPARE_CACHE"] == f"$CI_PROJECT_DIR/{folder.rstrip('/')}"


def test_what_is_well_passes(ran, project):
    done = ran()
    assert done.returncode == 0, done.stdout
    assert all((project.root / path).is_file() for path in JOB["artifacts"]["paths"])


def test_a_loss_fails_and_is_reported_twice(ran, project):
    project.lose()
    done = ran()
    assert done.returncode == 1
    assert "omitted-sentence" in done.stdout
    reports = {name: project.root / path for name, path in JOB["artifacts"]["reports"].items()}
    (entry,) = json.loads(reports["codequality"].read_text("utf-8"))
    assert entry["check_name"] == "omitted-sentence"
    assert entry["location"]["path"] == "docs/plain/backups.md"
    assert ElementTree.parse(reports["junit"]).getroot().get("failures") == "1"


def test_arguments_are_words_and_no_patterns_of_file_names(ran, project):
    project.lose()
    assert ran(PLANCOMPARE_ARGS="--advisory --jobs 1").returncode == 0
    done = ran(PLANCOMPARE_ARGS="--fail-on *")
    assert done.returncode == 2
    assert "“*” is no condition" in done.stdout


def test_in_a_merge_request_findings_are_told_apart(ran, project, environment):
    for arguments in (("init", "--quiet"), ("add", "--all"), ("commit", "--quiet", "--message", "Before")):
        git(project.root, environment, *arguments)
    project.source.write_text(project.source.read_text("utf-8") + "\nNobody pays for restoring a project.\n", "utf-8")
    assert " in the source]" in ran(CI_MERGE_REQUEST_DIFF_BASE_SHA="HEAD").stdout
    assert " in the source]" not in ran(CI_MERGE_REQUEST_DIFF_BASE_SHA="HEAD", PLANCOMPARE_SINCE="").stdout


def test_where_plancompare_comes_from_must_be_said(ran, environment, tmp_path):
    done = ran(PATH=str(tmp_path / "nothing"))
    assert done.returncode != 0
    assert "PLANCOMPARE_PACKAGE" in done.stdout

"""The hook, through pre-commit itself: it lets commits pass, stops them, and leaves alone what is no text."""

import re
import shlex
import shutil
import subprocess
import sys

import pytest
import yaml

from plancompare.project.declaration import WAIVERS
from plancompare.project.scaffold import SUFFIXES
from tests.ci.conftest import Project, git, run
from tests.conftest import ROOT

MANIFEST = ROOT / ".pre-commit-hooks.yaml"
(HOOK,) = yaml.safe_load(MANIFEST.read_text("utf-8"))

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="pre-commit needs git")


@pytest.fixture
def checkout(project: Project, environment) -> Project:
    """A checkout with the hook. pre-commit would install plancompare with pip; here it takes the one under test."""
    environment["PRE_COMMIT_HOME"] = str(project.root.parent / "pre-commit")
    entry = HOOK["entry"].replace("plancompare", f"{shlex.quote(sys.executable)} -m plancompare", 1)
    hooks = [{"repo": "local", "hooks": [{**HOOK, "language": "system", "entry": entry}]}]
    (project.root / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": hooks}), "utf-8")
    git(project.root, environment, "init", "--quiet")
    done = run(sys.executable, "-m", "pre_commit", "install", folder=project.root, environment=environment)
    assert done.returncode == 0, done.stdout
    return project


@pytest.fixture
def commit(checkout: Project, environment):
    """Commits all that is there."""

    def commit() -> subprocess.CompletedProcess[str]:
        git(checkout.root, environment, "add", "--all")
        return run("git", "commit", "--message", "x", folder=checkout.root, environment=environment)

    return commit


def test_pre_commit_takes_the_manifest(environment):
    done = run(
        sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST), folder=ROOT, environment=environment
    )
    assert done.returncode == 0, done.stdout


def test_commits_pass_until_something_is_lost_and_again_when_it_is_accepted(commit, checkout, environment):
    done = commit()
    assert done.returncode == 0, done.stdout
    checkout.lose()
    done = commit()
    assert done.returncode == 1
    assert "docs/plain/backups.md:5:43: error omitted-sentence" in done.stdout
    accept = (sys.executable, "-m", "plancompare", "baseline", "--who", "Ana Lee")
    assert run(*accept, folder=checkout.root, environment=environment).returncode == 0
    done = commit()
    assert done.returncode == 0, done.stdout


def test_what_is_no_text_is_no_matter_of_it(commit, checkout):
    assert commit().returncode == 0
    (checkout.root / "program.py").write_text("pass\n", "utf-8")
    done = commit()
    assert done.returncode == 0
    assert "Skipped" in done.stdout


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_it_runs_for_texts(suffix):
    assert re.search(HOOK["files"], f"docs/ja/plan.{suffix}")


@pytest.mark.parametrize("path", [WAIVERS, "plancompare.toml", "pyproject.toml", "sub/pyproject.toml", "terms.tbx"])
def test_it_runs_for_what_changes_the_outcome(path):
    assert re.search(HOOK["files"], path)


@pytest.mark.parametrize("path", ["program.py", "Cargo.toml", "md", "txt/x.c"])
def test_it_does_not_run_for_the_rest(path):
    assert not re.search(HOOK["files"], path)

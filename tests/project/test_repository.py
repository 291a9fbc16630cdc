"""What a git checkout remembers, asked of real ones."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from plancompare.checkout import from_top, top
from plancompare.errors import UsageError
from plancompare.project import repository
from plancompare.project.repository import changed_at, content_at, revision, root, who

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="needs git")
HARD_NAMES = ["a.md", "b c.md", "計画/é.md", "[x].md", ":(top)y.md", "-n.md", "q\nr.md", 's"t.md', "*.md"]


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout with one commit of hard names, which is the current folder."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = tmp_path / "work tree"
    folder.mkdir()
    monkeypatch.chdir(folder)
    repository._names_then.cache_clear()
    git("init", "-q", "-b", "main")
    git("config", "user.name", "Ana Lee")
    git("config", "user.email", "ana@example.org")
    for name in HARD_NAMES:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"first {name}", "utf-8")
    commit("first", "2020-01-01T00:00:00Z")
    return folder


def test_paths_from_the_top_of_the_checkout(tmp_path, monkeypatch):
    """That of the folder one stands in, or else that of the file; links are names like others."""
    inner, other = tmp_path / "one" / "sub", tmp_path / "two"
    for folder in (inner, other, tmp_path / "none"):
        folder.mkdir(parents=True)
    (tmp_path / "one" / ".git").mkdir()
    (other / ".git").write_text("gitdir: elsewhere")  # of a submodule, or a second work tree
    (inner / "link.md").symlink_to("../../two/b.md")
    (tmp_path / "again").symlink_to("one")
    monkeypatch.chdir(inner)
    for path, name in {
        "a.md": "sub/a.md",
        "./a.md": "sub/a.md",
        "../é.md": "é.md",
        "link.md": "sub/link.md",
        str(inner / "a.md"): "sub/a.md",
        str(tmp_path / "again" / "a.md"): "a.md",
        "../../two/b.md": "b.md",
        str(tmp_path / "none" / "c.md"): str(tmp_path / "none" / "c.md"),
        "../../none/c.md": "../../none/c.md",
    }.items():
        assert from_top(path) == name
    monkeypatch.chdir(tmp_path / "none")
    assert from_top("../one/sub/a.md") == "sub/a.md"
    assert top() == ""


def git(*arguments: str, **environment: str) -> str:
    made = subprocess.run(
        ["git", *arguments], capture_output=True, text=True, env={**os.environ, **environment}, check=True
    )
    return made.stdout.strip()


def commit(message: str, date: str) -> str:
    git("add", "-A")
    git("commit", "-qm", message, GIT_COMMITTER_DATE=date, GIT_AUTHOR_DATE=date)
    return git("rev-parse", "HEAD")


@pytest.mark.parametrize("name", HARD_NAMES)
def test_content_of_an_earlier_revision(checkout, name):
    (checkout / name).write_text("second")
    assert content_at(revision("HEAD"), name) == f"first {name}".encode()
    commit("second", "2021-01-01T00:00:00Z")
    assert content_at(revision("HEAD~1"), name) == f"first {name}".encode()
    assert content_at(revision("main"), name) == b"second"


def test_bytes_are_given_as_they_were(checkout):
    data = bytes(range(256)) + b"\r\n\n"
    (checkout / "x.bin").write_bytes(data)
    commit("bytes", "2021-01-01T00:00:00Z")
    assert content_at(revision("HEAD"), "x.bin") == data


@pytest.mark.parametrize(("old", "new"), [("a.md", "docs/z.md"), ("計画/é.md", "b é.md"), ("q\nr.md", "q.md")])
def test_a_renamed_file_is_found_under_its_old_name(checkout, old, new):
    first = revision("HEAD")
    (checkout / new).parent.mkdir(exist_ok=True)
    git("mv", "--", old, new)
    assert content_at(first, new) == f"first {old}".encode()  # not committed yet
    commit("renamed", "2021-01-01T00:00:00Z")
    repository._names_then.cache_clear()
    assert content_at(first, new) == f"first {old}".encode()


def test_what_was_not_there_has_no_content(checkout):
    (checkout / "new.md").write_text("something else altogether")
    assert content_at(revision("HEAD"), "new.md") is None
    assert content_at(revision("HEAD"), str(checkout.parent / "outside.md")) is None
    assert content_at(revision("HEAD"), "計画") is None


def test_from_a_folder_below_and_from_elsewhere(checkout, monkeypatch):
    monkeypatch.chdir(checkout / "計画")
    assert content_at(revision("HEAD"), "é.md") == "first 計画/é.md".encode()
    assert content_at(revision("HEAD"), "../a.md") == b"first a.md"
    assert content_at(revision("HEAD"), str(checkout / "a.md")) == b"first a.md"
    assert root() == os.path.realpath(checkout)


def test_what_git_tells_its_hooks_does_not_confuse(checkout, monkeypatch):
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    monkeypatch.chdir(checkout / "計画")
    assert content_at(revision("HEAD"), "é.md") == "first 計画/é.md".encode()


@pytest.mark.parametrize(
    "name",
    ["--output=x", "-h", "--help", "--all", "none", "HEAD~9", "HEAD:a.md", "main..main", "a\0b", "", "x" * 5000, "é"],
)
def test_what_is_no_revision(checkout, name):
    with pytest.raises(UsageError, match="no revision") as caught:
        revision(name)
    assert caught.value.hint
    assert sorted(os.listdir(checkout)) == sorted({name.split("/")[0] for name in HARD_NAMES} | {".git"})


def test_a_revision_by_any_name(checkout):
    head = git("rev-parse", "HEAD")
    git("tag", "-am", "v1", "v1.0")
    git("branch", "feature/x-y")
    for name in ("HEAD", "main", "v1.0", "feature/x-y", head[:8], "@", "HEAD^{commit}"):
        assert revision(name) == head
    with pytest.raises(UsageError) as caught:
        revision("feature/x-z")
    assert "Did you mean feature/x-y?" in caught.value.hint


def test_outside_of_a_checkout(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UsageError, match="no checkout"):
        revision("HEAD")
    path = tmp_path / "a.md"
    path.write_text("x")
    os.utime(path, (1000, 1000))
    assert changed_at(str(path)) == 1000


def test_without_git(checkout, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError) as caught:
        revision("HEAD")
    assert "--previous-source" in caught.value.hint
    os.utime("a.md", (1000, 1000))
    assert changed_at("a.md") == 1000


@pytest.mark.parametrize("name", HARD_NAMES)
def test_a_file_was_changed_by_its_last_commit_or_just_now(checkout, name):
    first = 1577836800
    assert changed_at(name) == first
    Path("a.md").write_text("other")
    commit("other", "2021-01-01T00:00:00Z")
    assert changed_at(name) == (1609459200 if name == "a.md" else first)
    (checkout / name).write_text("not committed")
    assert changed_at(name) > 1609459200


def test_a_file_that_git_does_not_know_has_its_own_date(checkout):
    Path("new.md").write_text("x")
    os.utime("new.md", (1000, 1000))
    assert changed_at("new.md") == 1000
    with pytest.raises(OSError, match="none"):
        changed_at("none.md")


def test_who_is_at_work(checkout, monkeypatch):
    assert who() == "Ana Lee"
    git("config", "--unset", "user.name")
    monkeypatch.setenv("GITHUB_ACTOR", "bo")
    assert who() == "bo"
    for name in ("GITHUB_ACTOR", "USER", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    assert who() == ""

"""What a git checkout remembers: the earlier content of files, when they changed, and who asks. Read only."""

from __future__ import annotations

import os
import subprocess
from functools import cache

from plancompare.errors import UsageError
from plancompare.naming import nearest

PATIENCE = 60
"""Seconds after which git is no longer waited for: a prompt, a dead network drive."""
FROM_A_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
"""What git tells its hooks, which is true of the folder that they are started in and of no other."""


def revision(name: str, folder: str = "") -> str:
    """The commit that `name` means (a branch, a tag, `HEAD~3`). Raises UsageError if there is none, or no checkout."""
    root(folder)
    found = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    if found is None:
        known = (_git(folder, "for-each-ref", "--format=%(refname:short)") or b"").decode("utf-8", "replace").split()
        raise UsageError(
            f"There is no revision “{name}” here.", nearest(name, known, "A shallow clone has few: fetch it first.")
        )
    return found.decode().strip()


def is_checkout(folder: str = "") -> bool:
    """Whether git keeps the folder."""
    return _git(folder, "rev-parse", "--is-inside-work-tree") == b"true\n"


def root(folder: str = "") -> str:
    """The folder of the checkout that `folder` is in. Raises UsageError if it is in none, or git is not there."""
    found = _git(folder, "rev-parse", "--show-toplevel")
    if found is None:
        raise UsageError(
            "This is no checkout of git, or git is not installed.",
            "Name the earlier text itself with --previous-source.",
        )
    return os.path.realpath(found.decode("utf-8", "surrogateescape").rstrip("\n"))


def content_at(commit: str, path: str, folder: str = "") -> bytes | None:
    """The bytes of a file as they were at a commit, under the name that it had then; None if it was not there."""
    top = root(folder)
    name = os.path.relpath(os.path.realpath(path), top).replace(os.sep, "/")
    if name.startswith("../"):
        return None
    name = _names_then(commit, top).get(name, name)
    return _git(top, "cat-file", "blob", f"{commit}:{name}")


def changed_at(path: str) -> int:
    """When the file was last changed, in seconds of the epoch: by its last commit; an uncommitted change is the newest.

    Outside of git, or for a file that git does not know, by its own date.
    """
    folder, name = os.path.split(os.path.abspath(path))
    said = _git(folder, "log", "-1", "--format=%ct", "--", name)
    touched = _git(folder, "status", "--porcelain", "--", name) if said else None
    if said and touched == b"":
        return int(said)
    return int(os.stat(path).st_mtime)


def who() -> str:
    """The name of the person at work, as git or the system knows it; "" if neither does."""
    said = (_git("", "config", "user.name") or b"").decode("utf-8", "replace").strip()
    return said or next((name for key in ("GITHUB_ACTOR", "USER", "USERNAME") if (name := os.environ.get(key))), "")


@cache
def _names_then(commit: str, top: str) -> dict[str, str]:
    """The earlier names of the files that were renamed since."""
    said = _git(top, "diff", "--name-status", "--find-renames", "-z", "--diff-filter=R", commit) or b""
    fields = said.decode("utf-8", "surrogateescape").split("\0")
    return {new: old for _, old, new in zip(fields[::3], fields[1::3], fields[2::3], strict=False)}


def _git(folder: str, *arguments: str) -> bytes | None:
    """What git prints, None if it fails or is not there."""
    try:
        done = subprocess.run(  # noqa: S603
            ["git", "--no-optional-locks", "--literal-pathspecs", "-C", folder or ".", *arguments],  # noqa: S607
            env={name: value for name, value in os.environ.items() if name not in FROM_A_HOOK},
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None

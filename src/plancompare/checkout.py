"""Where a checkout begins, told by what stands in its uppermost folder: no program is asked."""

from __future__ import annotations

import os

MARKS = (".git", ".hg")
"""What stands in the uppermost folder of a checkout, and nowhere else."""


def is_top(folder: str) -> bool:
    """Whether a checkout begins in this folder."""
    return any(os.path.exists(os.path.join(folder, mark)) for mark in MARKS)


def top(folder: str = "") -> str:
    """The folder of the checkout that `folder` is in, "" if it is in none.

    Looked for without git, which keeps silent in a container where the checkout belongs to somebody else.
    """
    try:
        here = os.path.abspath(folder)
    except OSError:  # the current folder was deleted
        return ""
    while not is_top(here):
        here, below = os.path.dirname(here), here
        if here == below:
            return ""
    return here


def from_top(path: str) -> str:
    """A path as services know it that show reports beside the files: counted from the checkout, with `/`.

    The checkout is the one that we stand in, or else the one of the file; a file in none keeps its path.
    """
    try:
        whole = os.path.abspath(path)
    except OSError:
        return path
    # the file itself may be a link: git knows it by that name
    real = os.path.join(os.path.realpath(os.path.dirname(whole)), os.path.basename(whole))
    for folder in (top(), top(os.path.dirname(whole))):
        for name, start in ((whole, folder), (real, os.path.realpath(folder))) if folder else ():
            if name.startswith(os.path.join(start, "")):
                return os.path.relpath(name, start).replace(os.sep, "/")
    return path

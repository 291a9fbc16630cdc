"""The encoder is loaded beside what else there is to do: most of that is unpacking, which leaves Python free."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from threading import Thread

_COMPARING = frozenset({"align", "check", "diff", "export", "terms"})
_OTHERWISE = ("-h", "--help", "--encoder")  # no need of it, or of another
_PAIR = 2


def load_ahead(arguments: Sequence[str]) -> None:
    """Begins to load the embedded encoder in the background, if these arguments of the command line compare with it.

    A guess that is wrong costs an idle core some tenths of a second. What goes wrong there goes wrong once more where
    the encoder is asked, and is told there.
    """
    if _COMPARING.isdisjoint(arguments) or any(word.startswith(_OTHERWISE) for word in arguments):
        return
    if sum(map(os.path.isfile, arguments)) < _PAIR:  # a mistake, or a project, most of which has not changed
        return
    Thread(target=_load, daemon=True).start()


def _load() -> None:
    from plancompare.encoders.disk import Disk, usual_folder
    from plancompare.encoders.use_multilingual import UseMultilingual

    folder = usual_folder()
    with suppress(Exception):
        UseMultilingual(Disk(folder) if folder else None).load_soon()

"""The collector of reference cycles, paused while a document is built.

It runs after every few hundred new objects and looks through those that are there, in vain: a document is some hundred
thousand values without cycles, and what builds it leaves none.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Pauses the collector, if it runs; what is no longer used is freed as ever, unless it is in a cycle."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        if not gc.get_freeze_count():  # what is new counts as old, or else all of it were looked through right now
            gc.freeze()
            gc.unfreeze()
        gc.enable()

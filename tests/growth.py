"""Does time grow in line with the length? A ratio within one run, in the processor's time, asked more than once."""

from __future__ import annotations

import time
from collections.abc import Callable

_OFTEN = 3  # what is loaded at first, and a busy machine, are no growth


def grows_with_the_length_only(run: Callable[[int], object], few: int = 300) -> bool:
    """Whether eight times the length takes well under the 64 times that quadratic time would be."""

    def seconds(count: int) -> float:
        started = time.process_time()
        run(count)
        return time.process_time() - started

    def linear() -> bool:
        less, more = seconds(few), seconds(8 * few)
        return more < 30 * less + 0.2

    return any(linear() for _ in range(_OFTEN))

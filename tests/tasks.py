"""What processes of their own are given to do; a new process must find it by its name."""

from __future__ import annotations

import os
import signal
import time


def squared(number: int) -> int:
    return number * number


def squared_or_killed(number: int) -> int:
    """Dies as for want of memory at 3 and 8."""
    if number in (3, 8):
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def failing(number: int) -> int:
    if number == 2:
        raise ZeroDivisionError("division by zero")
    return number


def slow_first(number: int) -> int:
    """The first takes the longest."""
    time.sleep(0.3 if number == 0 else 0)
    return number


def minus(number: int) -> int:
    return -number

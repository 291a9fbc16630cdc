"""Side by side, in processes of their own: Python's threads would share one core."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from typing import Any, TypeVar

A = TypeVar("A")
B = TypeVar("B")

AHEAD = 4
"""Items that wait for each worker: enough that none is idle, few enough that results do not pile up."""
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class Processes:
    """Runs on `workers` processes. `instead` is the result of an item whose process was killed."""

    def __init__(self, workers: int, instead: Callable[[Any], Any] | None = None) -> None:
        self.workers = workers
        self.instead = instead

    def map(self, function: Callable[[A], B], items: Iterable[A]) -> Iterator[B]:
        """`function` of each item, in order; both must be known by name in a new process."""
        rest = iter(items)
        while True:
            begun: deque[A] = deque()
            try:
                yield from self._in_pool(function, rest, begun)
                return
            except BrokenProcessPool:
                if self.instead is None:
                    raise
            # one process was killed, and which item it had is not known: each begun one gets a process of its own
            for item in begun:
                yield self._by_itself(function, item, self.instead)

    def _in_pool(self, function: Callable[[A], B], rest: Iterator[A], begun: deque[A]) -> Iterator[B]:
        """Results as long as no process is killed. `begun` are the items that were taken and have no result yet."""
        waiting: deque[Future[B]] = deque()
        pool = _pool(self.workers)
        try:
            while True:
                for item in islice(rest, AHEAD * self.workers - len(waiting)):
                    begun.append(item)
                    waiting.append(pool.submit(function, item))
                if not waiting:
                    return
                result = waiting.popleft().result()
                begun.popleft()
                yield result
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _by_itself(self, function: Callable[[A], B], item: A, instead: Callable[[A], B]) -> B:
        with _pool(1) as pool:
            try:
                return pool.submit(function, item).result()
            except BrokenProcessPool:
                return instead(item)


def _pool(workers: int) -> ProcessPoolExecutor:
    # spawn: a forked child would inherit locks that threads of the parent hold
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_settle_in)


def cores() -> int:
    """The cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every system
        return os.cpu_count() or 1


def _settle_in() -> None:
    """A worker leaves Ctrl-C to its parent, and keeps to one core."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.update(dict.fromkeys(THREADS, "1"))

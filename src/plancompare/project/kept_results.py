"""Results of pairs that were compared before, and nothing that they depend on has changed: they are not compared again.

A result depends on the bytes of all files that are read for it, on what the run was told, on the encoder, on the code
of this package and on the versions of those that it needs. All that together is the key of a result.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from plancompare.compare import Job
from plancompare.encoders import recipe_of
from plancompare.encoders.store import Store, key_of
from plancompare.errors import PlancompareError
from plancompare.gate.results import PairResult
from plancompare.project.plain_values import packed, unpacked
from plancompare.version import __version__
from plancompare.workspace import STANDARD_INPUT, Input, bytes_of

PACKAGE = Path(__file__).parents[1]
"""Where all code of this package is."""


def known_or(job: Job, store: Store | None, compared: Callable[[Job], PairResult]) -> PairResult:
    """The result that the store has for the job, or else what `compared` says, which the store keeps if it is one."""
    found = known(job, store)
    if found is not None:
        return found
    result = compared(job)
    key = key_of_job(job) if store and result.failure is None else None
    if store and key:
        store.put_many({key: packed(result)})
    return result


def known(job: Job, store: Store | None) -> PairResult | None:
    """The result that the store has for the job, if it has one."""
    key = key_of_job(job) if store else None
    data = store.get_many([key]).get(key) if store and key else None
    try:
        return unpacked(PairResult, data) if data is not None else None
    except ValueError:  # it is made anew
        return None


def key_of_job(job: Job) -> bytes | None:
    """The key of a job's result; None if it has none (a file cannot be read, or an encoder is not known)."""
    inputs = (job.source, job.target, *(one for one in (job.previous_source, job.previous_target) if one))
    recipe = recipe_of(job.encoder or job.settings.encoder)
    try:
        contents = [_fingerprint(input) for input in (*inputs, *map(Input, job.settings.glossary))]
    except PlancompareError:
        return None
    if not recipe or "" in contents:
        return None
    told = repr(_without_content(job))
    return key_of("result", _program(), recipe, told, *contents)


def _without_content(job: Job) -> Job:
    bare = partial(replace, content=None)
    before, then = (bare(one) if one else None for one in (job.previous_source, job.previous_target))
    return replace(job, source=bare(job.source), target=bare(job.target), previous_source=before, previous_target=then)


def _fingerprint(input: Input) -> str:
    """Of a document's bytes; "" for standard input, which can be read but once. Raises InputError."""
    if input.content is None and input.path == STANDARD_INPUT:
        return ""
    data = input.content if input.content is not None else bytes_of(input.path, input.limits.size)
    return blake2b(data, digest_size=20).hexdigest()


@cache
def _program() -> str:
    """The version of the package, a hash of its code, and the versions of all that it needs.

    Not the times of its files: an installation in CI is new each time, and its code the same.
    """
    code = blake2b(digest_size=20)
    for file in sorted(PACKAGE.rglob("*.py")):
        code.update(file.read_bytes())
    return " ".join((__version__, platform.python_version(), code.hexdigest(), *_needed()))


def _needed() -> list[str]:
    """The packages that this one needs, with their versions."""
    try:
        names = [re.split(r"[^\w.-]", line)[0] for line in requires("plancompare") or () if "extra ==" not in line]
        return [f"{name} {version(name)}" for name in names]
    except PackageNotFoundError:
        return []

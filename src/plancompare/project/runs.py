"""Many comparisons: every pair leaves a result, whatever becomes of it, and nothing else stays in memory."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from plancompare.checks.files import MISSING, ORPHAN, missing, orphan
from plancompare.compare import Job, read, run
from plancompare.encoders.store import Store
from plancompare.errors import EmptyInput, PlancompareError
from plancompare.executors.processes import Processes, cores
from plancompare.executors.serial import Serial
from plancompare.findings import Rule
from plancompare.gate.results import Failure, PairResult, Summary, Tally
from plancompare.model import Notice
from plancompare.project.kept_results import known, known_or
from plancompare.project.pairs import FilePair
from plancompare.project.repository import changed_at, content_at
from plancompare.seams import Executor
from plancompare.settings import Settings
from plancompare.workspace import Input

WORTH_IT = 300_000
"""Bytes of text from which on more processes are quicker than one; each needs a second to get going."""


def job_of(pair: FilePair, settings: Settings, encoder: str = "") -> Job:
    """What is to be done for a pair of a project."""
    source = Input(pair.source, pair.source_language, scope=pair.source_scope)
    target = Input(pair.target, pair.language, scope=pair.target_scope)
    return Job(source, target, encoder, settings)


def with_revision(job: Job, commit: str) -> Job:
    """The job with what its two files were at a commit, "" for none; a file that was not there was empty."""
    if not commit:
        return job
    before, then = (content_at(commit, input.path) for input in (job.source, job.target))
    return replace(
        job,
        previous_source=replace(job.source, content=before or b"", scope=""),
        previous_target=replace(job.target, content=then or b"", scope=""),
    )


def results(
    pairs: Sequence[FilePair], jobs: Sequence[Job], workers: int = 0, commit: str = "", store: Store | None = None
) -> Iterator[PairResult]:
    """The results, in the order of the pairs. `workers` processes, 0 for as many as are worth it.

    With a `commit`, findings are told apart by what changed since. What the `store` knows already is not compared.
    """
    both = zip(pairs, jobs, strict=True)
    found = [
        known(with_revision(job, commit), store) if pair.has_source and pair.has_target else _lacking(pair, job)
        for pair, job in both
    ]
    rest = [job for job, result in zip(jobs, found, strict=True) if result is None]
    done = executor_for(rest, workers).map(partial(result_of, commit=commit, store=store), rest)
    for result in found:
        yield result or next(done)


def dated(result: PairResult) -> PairResult:
    """The result, with whether the source was changed after its translation."""
    try:
        return replace(result, is_behind=changed_at(result.source) > changed_at(result.target))
    except OSError:  # one of the two is not there
        return result


def executor_for(jobs: Sequence[Job], workers: int = 0) -> Executor:
    """The place to run these."""
    size = sum(_size(job.source.path) + _size(job.target.path) for job in jobs)
    workers = min(workers or (cores() if size >= WORTH_IT else 1), len(jobs))
    return Processes(workers, _killed) if workers > 1 else Serial()


def result_of(job: Job, commit: str = "", store: Store | None = None) -> PairResult:
    """Compares; what goes wrong is the failure of this pair alone. One empty side is a finding."""
    from plancompare.outputs.settled import settle

    try:
        try:
            return known_or(with_revision(job, commit), store, lambda job: settle(run(job, store=store)))
        except EmptyInput:
            return _of_empty(job)
    except PlancompareError as fault:
        return _failed(job, Failure(fault.sentence, fault.hint))
    except MemoryError:
        return _failed(job, Failure(f"{job.target.path} could not be compared: there is not enough memory for it."))
    except Exception as fault:  # in one pair, which must not hide the results of the others
        what = f"{type(fault).__name__}: {str(fault).partition(chr(10))[0]}".rstrip(": ")
        hint = "Please report it with what `plancompare --traceback check SOURCE TARGET` prints."
        return _failed(job, Failure(f"{job.target.path} met a fault of plancompare itself: {what}.", hint))


def _killed(job: Job) -> PairResult:
    hint = "It may want more memory than there is: compare the two by themselves, or in parts."
    return _failed(job, Failure(f"{job.target.path} could not be compared: its process was ended.", hint))


def _failed(job: Job, failure: Failure) -> PairResult:
    return PairResult(job.source.path, job.target.path, _languages(job), failure=failure)


def _of_empty(job: Job) -> PairResult:
    """What is said of two files of which at least one has no text. Pages that are mere headers have none on both."""
    source, target = job.source.path, job.target.path
    has_source, has_target = not _is_empty(job.source), not _is_empty(job.target)
    if has_source:
        result = missing(source, target, _languages(job), _asked(job, MISSING), empty=True)
        return replace(result, summary=_all_omitted(job.source, len(result.remarks)))
    if has_target:
        return orphan(source, target, _languages(job), _asked(job, ORPHAN), empty=True)
    notice = Notice(f"to compare {source} with {target}", "went on without", "neither has any text")
    return PairResult(source, target, _languages(job), notices=(notice,))


def _lacking(pair: FilePair, job: Job) -> PairResult:
    if pair.has_source:
        result = missing(pair.source, pair.target, _languages(job), _asked(job, MISSING), name=pair.name)
        return replace(result, summary=_all_omitted(job.source, len(result.remarks)))
    return orphan(pair.source, pair.target, _languages(job), _asked(job, ORPHAN), name=pair.name)


def _all_omitted(source: Input, errors: int) -> Summary | None:
    """The counts of a source that has no translation; None if it cannot be read."""
    try:
        document = read(source)
    except PlancompareError:
        return None
    clauses = Counter(clause.kind for clause in document.walk())
    counts = (clauses.total(), clauses["section"], clauses["item"], len(document.sentences))
    every, sections, items, sentences = (Tally(source=count, omitted=count) for count in counts)
    return Summary(every, sections, items, sentences, error=errors, warning=0, info=0, waived=0)


def _languages(job: Job) -> tuple[str, str]:
    return job.source.language, job.target.language


def _asked(job: Job, rule: Rule) -> Rule:
    return job.settings.of(rule)


def _is_empty(input: Input) -> bool:
    try:
        document = read(input)
    except EmptyInput:
        return True
    return not document.sentences and not any(clause.heading for clause in document.walk())


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0

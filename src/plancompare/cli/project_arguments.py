"""What the commands of a gate take: two documents, or none for all pairs of the project, and what counts."""

import datetime
import inspect
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import wraps
from typing import TYPE_CHECKING, Annotated, Any

import typer

from plancompare.cli.arguments import job
from plancompare.cli.console import kept, progress, say
from plancompare.errors import MissingInput, UsageError

if TYPE_CHECKING:
    from plancompare.compare import Job
    from plancompare.gate.results import PairResult, Waiver
    from plancompare.gate.waivers import Waivers
    from plancompare.project.declaration import Project
    from plancompare.project.pairs import FilePair

DOCUMENTS = ("source", "target")
OF_BOTH = ("encoder", "rule", "glossary", "config", "no_config")
"""Options of a comparison that hold for the pairs of a project as well; the others are about one document."""

Source = Annotated[
    str, typer.Argument(metavar="SOURCE", show_default=False, help="The original text. Without it: all pairs.")
]
Target = Annotated[
    str, typer.Argument(metavar="TARGET", show_default=False, help="Its translation, if SOURCE is no table of both.")
]
WaiverFile = Annotated[
    str,
    typer.Option(metavar="FILE", show_default=False, help="The waivers, if not those of the configuration."),
]
Revision = Annotated[
    str, typer.Option(metavar="REV", show_default=False, help="Tell apart what is new since this revision in git.")
]
PreviousSource = Annotated[
    str, typer.Option(metavar="FILE", show_default=False, help="The earlier source, if it is not in git.")
]
Workers = Annotated[
    int, typer.Option("--jobs", "-j", min=0, metavar="N", show_default=False, help="Processes; 0 for all cores.")
]


@dataclass(frozen=True)
class Work:
    """What a command is to look at: the pairs with their jobs, and the project that they belong to.

    `named` tells whether the two documents were named: then what goes wrong with them ends the command.
    """

    project: "Project"
    pairs: tuple["FilePair", ...]
    jobs: tuple["Job", ...]
    named: bool
    commit: str = ""

    def since(self, revision: str, previous_source: str) -> "Work":
        """The same, told apart by an earlier revision: a commit, or a file for the only pair."""
        from plancompare.project.repository import revision as commit_of

        if revision and previous_source:
            raise UsageError("There is a --since, and a --previous-source.", "Leave one of the two out.")
        if previous_source:
            if not self.named:
                raise UsageError("--previous-source is for one pair.", "Name both documents, or use --since.")
            before = replace(self.jobs[0].source, path=previous_source, scope="")
            return replace(self, jobs=(replace(self.jobs[0], previous_source=before),))
        return replace(self, commit=commit_of(revision)) if revision else self

    def results(self, workers: int = 0, tell: Callable[[str], None] | None = None) -> Iterator["PairResult"]:
        """What is found, pair by pair. Raises PlancompareError for the documents that were named."""
        from plancompare.compare import run
        from plancompare.outputs.settled import settle
        from plancompare.project.kept_results import known_or
        from plancompare.project.runs import results, with_revision

        store = kept()
        if self.named:
            job = with_revision(self.jobs[0], self.commit)
            yield known_or(job, store, lambda job: settle(run(job, tell, store)))
            return
        for number, result in enumerate(results(self.pairs, self.jobs, workers, self.commit, store), 1):
            if tell:
                tell(f"{number} of {len(self.pairs)}: {result.target}")
            yield result

    def found(self, accepted: "Waivers", workers: int = 0) -> list["PairResult"]:
        """The results after the waivers, with progress for who waits."""
        with progress() as tell:
            return [accepted.applied(r, self.project.name_of(r.target)) for r in self.results(workers, tell)]

    def unneeded(self, accepted: "Waivers", found: Iterable["PairResult"]) -> list["Waiver"]:
        """Waivers that no finding needs. What was not looked at, or could not be compared, may need its own."""
        failed = {self.project.name_of(result.target) for result in found if result.failure}
        looked_at = {self.project.name_of(pair.target) for pair in self.pairs}
        return [w for w in accepted.unused if w.file not in failed and (w.file in looked_at or not self.named)]

    def waivers(self, path: str = "", *, new: bool = False) -> "Waivers":
        """The waivers of the project, ready to be asked. Raises UsageError.

        A file that is named must be there, unless it may be `new`.
        """
        from plancompare.gate.waivers import Waivers, parse
        from plancompare.workspace import text_of

        try:
            found = parse(text_of(path or self.project.waivers), path or self.project.waivers)
        except MissingInput:
            is_there = os.path.lexists(path or self.project.waivers)  # a folder, or a link to nowhere
            if is_there or (path and not new):
                raise
            found = ()
        present = {self.project.name_of(pair.target) for pair in self.pairs}
        folder = os.path.dirname(self.project.waivers)
        present |= {waiver.file for waiver in found if os.path.exists(os.path.join(folder, waiver.file))}
        return Waivers(found, datetime.date.today(), present)


def end_if_failed(found: Iterable["PairResult"]) -> None:
    """Says which pairs could not be compared, and ends with status 2 if there are any."""
    from plancompare.gate.conditions import FAILED
    from plancompare.outputs.remarks import why_not

    failures = [why_not(result) for result in found if result.failure]
    for failure in failures:
        say(f"plancompare: error: {failure}")
    if failures:
        raise typer.Exit(FAILED)


def of_a_project(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command, whose first parameter is a `Work`, two documents that may be left out, and what `job` takes."""
    shared = list(inspect.signature(job).parameters.values())
    own = list(inspect.signature(command).parameters.values())[1:]
    optional = {"source": Source, "target": Target}

    @wraps(command)
    def whole(**arguments: Any) -> None:
        command(_work({p.name: arguments.pop(p.name) for p in shared}), **arguments)

    documents = [p.replace(annotation=optional[p.name], default="") for p in shared if p.name in DOCUMENTS]
    details = [p for p in shared if p.name not in DOCUMENTS]
    first = [p for p in own if p.default is inspect.Parameter.empty]
    ordered = [
        p.replace(kind=p.KEYWORD_ONLY) for p in (*first, *documents, *(p for p in own if p not in first), *details)
    ]
    del vars(whole)["__wrapped__"]
    vars(whole)["__signature__"] = inspect.Signature(ordered)
    whole.__annotations__ = {p.name: p.annotation for p in ordered}
    return whole


def _work(given: dict[str, Any]) -> Work:
    from plancompare.project.declaration import Project, project
    from plancompare.project.pairs import FilePair

    mine = Project() if given["no_config"] else project(given["config"])
    if given["source"] or given["target"]:
        made = job(**given)
        return Work(mine, (FilePair(made.source.path, made.target.path),), (made,), named=True)
    for name, value in given.items():
        if value and name not in OF_BOTH:
            option = "--" + name.replace("_", "-")
            raise UsageError(f"{option} is about one pair.", "Name both documents, or say it of [[pairs]].")
    return _work_of(mine, given)


def _work_of(mine: "Project", given: dict[str, Any]) -> Work:
    from plancompare.project.pairs import pairs
    from plancompare.project.runs import job_of

    if not mine.pairs:
        what = f"{mine.path} names no pairs of files." if mine.path else "There is no configuration here."
        raise UsageError(what, "Name a source and a target, or let `plancompare init` look for pairs.")
    # the options are read as for two documents, whose names do not matter
    usual = job(**{**given, "source": "source", "target": "target"})
    found = pairs(mine.pairs)
    _refuse_what_fails_everywhere(usual)
    return Work(mine, found, tuple(job_of(pair, usual.settings, usual.encoder) for pair in found), named=False)


def _refuse_what_fails_everywhere(job: "Job") -> None:
    """An encoder or glossary that no pair can use is one fault, not one of every pair. Raises PlancompareError."""
    from plancompare.encoders import ENCODERS, encoder_named
    from plancompare.glossaries import read_glossary
    from plancompare.workspace import text_of

    encoder = job.encoder or job.settings.encoder
    if encoder and encoder not in dict(ENCODERS):
        encoder_named(encoder)
    for path in job.settings.glossary:
        read_glossary(text_of(path), path)

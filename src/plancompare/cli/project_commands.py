"""The commands of a gate: check what belongs together, see how things stand, and set it up."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from plancompare.cli.arguments import OutputFile
from plancompare.cli.choices import Colour, named
from plancompare.cli.commands import When, Width, app, examples, keep
from plancompare.cli.console import deliver, say, say_notices, say_of_kept, screen
from plancompare.cli.forms import form_of_check
from plancompare.cli.project_arguments import (
    PreviousSource,
    Revision,
    WaiverFile,
    Work,
    Workers,
    end_if_failed,
    of_a_project,
)
from plancompare.errors import UsageError
from plancompare.outputs import CHECK_FORMS
from plancompare.outputs.remarks import counted, severities
from plancompare.seams import Listing

if TYPE_CHECKING:
    from plancompare.gate.conditions import Gate
    from plancompare.gate.results import PairResult
    from plancompare.gate.waivers import Waivers


@app.command(
    epilog=examples(
        "plancompare check",
        "plancompare check plan.zh.txt plan.ja.html",
        "plancompare check plan.zh.txt plan.ja.html --explain",
        "plancompare check --fail-on error --fail-on 'omitted-phrase>=0.9'",
        "plancompare check --since origin/main --new-only",
        "plancompare check --format sarif -o findings.sarif",
        "plancompare check --report sarif=findings.sarif --report junit=findings.xml",
    )
)
@of_a_project
def check(
    work: Work,
    format: Annotated[
        str,
        typer.Option("--format", metavar="|".join(o.name for o in CHECK_FORMS), help="For people, or for a program."),
    ] = CHECK_FORMS[0].name,
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            metavar="WHAT",
            show_default=False,
            help="What makes the exit status 1: info, warning, error (as it is usually), never, or a rule; with "
            "“>=0.8” only from that confidence on. May be repeated.",
        ),
    ] = None,
    new_only: Annotated[
        bool, typer.Option("--new-only", help="Only what is new fails: since the baseline, and since --since.")
    ] = False,
    advisory: Annotated[bool, typer.Option("--advisory", help="Report, and never fail.")] = False,
    since: Revision = "",
    previous_source: PreviousSource = "",
    waivers: WaiverFile = "",
    show_waived: Annotated[bool, typer.Option("--show-waived", help="Show what was waived as well.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say below each line why (JSON always has the evidence).")
    ] = False,
    jobs: Workers = 0,
    report: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FORMAT=FILE",
            show_default=False,
            help="Write this form to this file as well, whole or not at all. May be repeated.",
        ),
    ] = None,
    output: OutputFile = "",
) -> None:
    """Print one line for each finding; the status tells if it passes.

    Without documents, all pairs of the configuration are checked.
    """
    gate = _gate(work, fail_on, new_only, advisory)
    form_named = partial(
        form_of_check, explain=explain, show_waived=show_waived, listed=not work.named, trips=gate.trips
    )
    forms = [(form_named(name), file) for name, file in ((format, output), *_reports(report or ()))]
    accepted = work.waivers(waivers)
    if gate.new_only and not (accepted.all or since or previous_source):
        raise UsageError(
            "There is nothing to tell what is new.",
            "Run `plancompare baseline` first, or name a revision with --since.",
        )
    work = work.since(since, previous_source)
    for _, file in forms:
        keep(file, *(path for pair in work.pairs for path in (pair.source, pair.target)))
    found = work.found(accepted, jobs)
    for form, file in forms:
        deliver(form.render(found), file)
    _say_what_else(work, found, accepted, gate)
    raise typer.Exit(gate.status(found))


@app.command(
    epilog=examples(
        "plancompare status",
        "plancompare status --format markdown > comment.md",
        "plancompare status --badge docs/translations.svg",
    )
)
@of_a_project
def status(
    work: Work,
    format: Annotated[
        str, typer.Option("--format", metavar="text|markdown|json", help="For people, a comment, or a program.")
    ] = "text",
    badge: Annotated[
        str, typer.Option(metavar="FILE.svg", show_default=False, help="Write a badge to this file as well.")
    ] = "",
    waivers: WaiverFile = "",
    jobs: Workers = 0,
    width: Width = None,
    colour: When = Colour.auto,
    output: OutputFile = "",
) -> None:
    """Show how complete all translations are.

    Of each pair the share of clauses and sentences that are there, what was found, and whether the source is newer.
    """
    from plancompare.outputs.badge import badge as badge_of
    from plancompare.outputs.status import StatusJson, StatusMarkdown, StatusScreen
    from plancompare.project.runs import dated

    forms: tuple[Listing, ...] = (StatusScreen(screen(width, colour)), StatusMarkdown(), StatusJson())
    form = named("form of the table", format, forms)
    for path in (output, badge):
        keep(path, *(path for pair in work.pairs for path in (pair.source, pair.target)))
    found = [dated(result) for result in work.found(work.waivers(waivers), jobs)]
    deliver(form.render(found), output)
    if badge:
        deliver(badge_of(found), badge)
    end_if_failed(found)


@app.command(epilog=examples("plancompare init", "plancompare init docs"))
def init(
    folder: Annotated[str, typer.Argument(metavar="FOLDER", show_default=False, help="If not this one.")] = "",
    force: Annotated[bool, typer.Option("--force", help="Write over a plancompare.toml that is there.")] = False,
) -> None:
    """Write a first configuration.

    Looks in the folder for files that belong together, and explains in comments what can be set.
    """
    import os

    from plancompare.configuration import OWN, found_file
    from plancompare.project.scaffold import configuration, guesses
    from plancompare.workspace import write_whole

    if folder and not os.path.isdir(folder):
        raise UsageError(f"There is no folder {folder}.", "Name the folder in which the configuration should be.")
    path = os.path.join(folder, OWN)
    if not force and os.path.lexists(path):
        raise UsageError(f"{path} is there already.", "Edit it, or write over it with --force.")
    there = None if force and os.path.lexists(path) else found_file("", folder)
    if there is not None and os.path.dirname(os.path.abspath(there.path)) == os.path.abspath(folder or "."):
        raise UsageError(
            f"{there.path} configures plancompare already.", "Edit its [tool.plancompare], or take it out."
        )
    found = guesses(folder)
    write_whole(path, configuration(found))
    for guess in found:
        say(f"plancompare: found {guess.source} in {', '.join(guess.languages)}")
    named = f" --config {path}" if folder else ""
    say(f"plancompare: wrote {path}; next: plancompare check{named}{'' if found else ', when it names your files'}")


def _reports(said: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The form and the file of each `sarif=findings.sarif`."""
    for words in said:
        form, _, file = words.partition("=")
        if not file:
            raise UsageError(f"“{words}” names no file for the report.", "As in --report sarif=findings.sarif.")
        yield form, file


def _gate(work: Work, fail_on: Sequence[str] | None, new_only: bool, advisory: bool) -> "Gate":
    """The project's gate with what was said on the command line before it."""
    from plancompare.checks import RULES
    from plancompare.gate.conditions import Gate, conditions

    usual = work.project.gate
    said = conditions(fail_on, [rule.name for rule in RULES]) if fail_on else usual.conditions
    return Gate(said, advisory or usual.advisory, new_only or usual.new_only)


def _say_what_else(work: Work, found: Sequence["PairResult"], accepted: "Waivers", gate: "Gate") -> None:
    say_of_kept()
    say_notices(dict.fromkeys(notice for result in found for notice in result.notices))
    for waiver in accepted.expired:
        say(f"plancompare: notice: the waiver {waiver.fingerprint} in {waiver.file} held until {waiver.until}")
    for waiver in work.unneeded(accepted, found):
        if waiver not in accepted.expired:
            say(f"plancompare: notice: no finding needs the waiver {waiver.fingerprint} in {waiver.file}")
    counts = severities(found)
    waived = counts.pop("waived")
    said = [counted(n, word) for word, n in counts.items() if n]
    parts = [", ".join(said) or "nothing found"]
    parts += [f"{waived} waived"] if waived else []
    failed = sum(result.failure is not None for result in found)
    parts += [f"{counted(failed, 'pair')} could not be compared"] if failed else []
    parts += ["advisory, nothing fails"] if gate.is_lenient(found) else []
    say(f"plancompare: {f'{len(found)} pairs: ' if len(found) > 1 else ''}{'; '.join(parts)}")

"""Findings that somebody accepts: `waive` one with a reason, or all that is there as a `baseline`."""

import datetime
import os
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from plancompare.cli.commands import app, examples, keep
from plancompare.cli.console import say
from plancompare.cli.project_arguments import WaiverFile, Work, Workers, end_if_failed, of_a_project
from plancompare.errors import UsageError
from plancompare.outputs.remarks import counted

if TYPE_CHECKING:
    from plancompare.gate.results import PairResult, Waiver

Who = Annotated[
    str, typer.Option(metavar="NAME", show_default=False, help="Who accepts; the name in git if it is left out.")
]
Why = Annotated[str, typer.Option(metavar="REASON", show_default=False, help="Why it is accepted.")]
ATTRIBUTES = ".gitattributes"
SHORTEST = 4
"""Characters of a fingerprint that are enough if no other finding begins with them."""
ACCEPTED = "Was there when the gate was switched on."


@app.command(
    epilog=examples(
        'plancompare waive 5f0c9ab1 --why "The table leaves it out on purpose."',
        'plancompare waive 5f0c9ab1 --why "Until the new law is out." --until 2027-06-30',
        'plancompare waive 5f0c9ab1 plan.zh.txt plan.ja.html --why "Not for this edition."',
    )
)
@of_a_project
def waive(
    work: Work,
    fingerprint: Annotated[
        str,
        typer.Argument(metavar="FINGERPRINT", show_default=False, help="Of the finding, as `check` shows it."),
    ],
    why: Why = "",
    who: Who = "",
    until: Annotated[
        str, typer.Option(metavar="YYYY-MM-DD", show_default=False, help="The last day on which it holds.")
    ] = "",
    waivers: WaiverFile = "",
    jobs: Workers = 0,
) -> None:
    """Accept a finding, with the reason.

    It does not fail again until its words change; the file of waivers has the entry, a line that people can edit.
    """
    from plancompare.gate.waivers import waiver_for

    last = _day(until)
    fingerprint = fingerprint.strip("[] ").lower()
    if not why.strip():
        raise UsageError("A waiver needs a reason.", 'As in --why "The table leaves it out on purpose."')
    if len(fingerprint) < SHORTEST:
        raise UsageError(f"“{fingerprint}” is too short for a fingerprint.", f"Give at least {SHORTEST} characters.")
    name = _who(who)
    accepted = work.waivers(waivers, new=True)
    keep(waivers or work.project.waivers)
    found = work.found(accepted, jobs)
    fitting = [(r, remark) for r in found for remark in r.remarks if remark.fingerprint.startswith(fingerprint)]
    if len({remark.fingerprint for _, remark in fitting}) > 1:
        several = ", ".join(sorted({remark.fingerprint for _, remark in fitting}))
        raise UsageError(f"Several findings begin with {fingerprint}: {several}.", "Give more of the one you mean.")
    if not fitting:
        _refuse_unknown(fingerprint, found)
    new = [
        waiver_for(remark, work.project.name_of(result.target), name, why, datetime.date.today(), last)
        for result, remark in fitting
    ]
    _write(work, waivers, add=new)
    for waiver in new:
        say(f"plancompare: waived {waiver.fingerprint} in {waiver.file}: {waiver.rule} “{waiver.words}”")


@app.command(
    epilog=examples(
        "plancompare baseline",
        'plancompare baseline --why "Translated before we had the gate."',
        "plancompare baseline --prune",
    )
)
@of_a_project
def baseline(
    work: Work,
    why: Why = ACCEPTED,
    who: Who = "",
    prune: Annotated[
        bool, typer.Option("--prune", help="Accept nothing; drop the waivers that no finding needs any more.")
    ] = False,
    waivers: WaiverFile = "",
    jobs: Workers = 0,
) -> None:
    """Accept all that is found now.

    From here on only what is new fails.
    """
    from plancompare.gate.waivers import waiver_for

    name = "" if prune else _who(who)
    accepted = work.waivers(waivers, new=not prune)
    keep(waivers or work.project.waivers)
    found = work.found(accepted, jobs)
    if prune:
        unneeded = work.unneeded(accepted, found)
        _write(work, waivers, drop=unneeded)
        say(f"plancompare: dropped {counted(len(unneeded), 'waiver')}, kept {len(accepted.all) - len(unneeded)}")
    else:
        new = [
            waiver_for(remark, work.project.name_of(result.target), name, why, datetime.date.today())
            for result in found
            for remark in result.remarks
        ]
        _write(work, waivers, add=new)
        say(f"plancompare: accepted {counted(len(new), 'finding')}, {len(accepted.all)} were accepted before")
    end_if_failed(found)


def _refuse_unknown(fingerprint: str, found: Iterable["PairResult"]) -> None:
    for result in found:
        for remark in result.waived:
            if remark.fingerprint.startswith(fingerprint) and remark.waiver:
                raise UsageError(f"{remark.fingerprint} is waived already: {remark.waiver.why}", "Edit the waiver.")
    raise UsageError(f"No finding has the fingerprint {fingerprint}.", "`plancompare check` shows them in brackets.")


def _write(work: Work, path: str, add: Collection["Waiver"] = (), drop: Collection["Waiver"] = ()) -> None:
    """Writes the file of waivers anew. It is read again first: somebody may have written while this run compared."""
    from plancompare.gate.waivers import parse, written
    from plancompare.workspace import text_of, write_whole

    path = path or work.project.waivers
    is_new = not os.path.lexists(path)
    before = "" if is_new else text_of(path)
    kept = (waiver for waiver in parse(before, path) if waiver not in drop)
    write_whole(path, written((*kept, *add), before))
    if is_new:
        _let_git_merge(path)


def _let_git_merge(path: str) -> None:
    """Tells git to keep the lines of both when two people accept something: the entries are lines, and never clash."""
    from plancompare.project.repository import is_checkout
    from plancompare.workspace import text_of, write_whole

    folder, name = os.path.split(path)
    attributes = os.path.join(folder, ATTRIBUTES)
    if not is_checkout(folder):
        return
    before = text_of(attributes) if os.path.lexists(attributes) and os.path.getsize(attributes) else ""
    if name not in before.split():
        line_end = "" if before.endswith("\n") or not before else "\n"
        write_whole(attributes, f"{before}{line_end}{name} merge=union\n")
        say(f"plancompare: added {name} to {attributes}, so that git merges what two people accept; commit both")


def _who(who: str) -> str:
    from plancompare.project.repository import who as known

    name = who.strip() or known()
    if not name:
        raise UsageError("It is not known who accepts this.", "Say it with --who, or set user.name in git.")
    return name


def _day(words: str) -> datetime.date | None:
    try:
        day = datetime.date.fromisoformat(words) if words else None
    except ValueError:
        raise UsageError(f"“{words}” is no day.", "As in --until 2027-06-30.") from None
    if day and day < datetime.date.today():
        raise UsageError(f"{day} is over: the waiver would hold no longer.", "Name a day to come, or leave it out.")
    return day

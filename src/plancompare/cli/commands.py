"""The commands of plancompare: what each takes, and which of the rooms does it."""

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from plancompare import __version__
from plancompare.cli.arguments import (
    Config,
    Encoder,
    Encoding,
    Exclude,
    File,
    Include,
    InputFormat,
    Language,
    NoConfig,
    OutputFile,
    of_two_documents,
    settings_of,
)
from plancompare.cli.choices import Colour, Layout, ManualForm, Only, ParseForm, named
from plancompare.cli.console import STANDARD_STREAM, deliver, kept, progress, say_notices, screen
from plancompare.cli.failures import Commands
from plancompare.errors import UsageError
from plancompare.findings import Report, Severity
from plancompare.outputs import EXPORTS, TERM_LISTS
from plancompare.outputs.layout import NARROWEST
from plancompare.outputs.summary import notices

if TYPE_CHECKING:
    from plancompare.compare import Job

FOUND = 1

app = typer.Typer(
    cls=Commands,
    epilog="Exit status: 0 complete, 1 findings at the gate, 2 could not compare.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # plain help: it reads well at 80 columns and through a pipe, and comes twice as fast
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


Width = Annotated[
    int | None,
    typer.Option(min=NARROWEST, metavar="COLUMNS", show_default=False, help="Width, if not that of the terminal."),
]
When = Annotated[Colour, typer.Option("--colour", "--color", help="When to use colours; auto heeds NO_COLOR.")]


def _version(wanted: bool) -> None:
    if wanted:
        deliver(f"plancompare {__version__}\n")
        raise typer.Exit


def examples(*lines: str) -> str:
    """What stands below the help of a command."""
    # \b keeps the help from filling the lines
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


@app.callback()
def plancompare(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
    traceback: Annotated[bool, typer.Option("--traceback", help="Show where a fault of plancompare arose.")] = False,
) -> None:
    """Is everything there, and does it say the same?

    Compares a text with its translation, clause by clause.
    """


@app.command(
    epilog=examples(
        "plancompare parse plan.txt",
        "plancompare parse plan.html --language zh-Hant --format json",
    )
)
def parse(
    file: File,
    format: Annotated[ParseForm, typer.Option("--format", help="A tree for people, or the records.")] = ParseForm.tree,
    language: Language = "",
    input_format: InputFormat = "",
    encoding: Encoding = "",
    include: Include = None,
    exclude: Exclude = None,
    width: Width = None,
    colour: When = Colour.auto,
    config: Config = "",
    no_config: NoConfig = False,
    output: OutputFile = "",
) -> None:
    """Show the structure of a document."""
    from plancompare.compare import read
    from plancompare.workspace import Input

    keep(output, file)
    with progress() as tell:
        if tell:
            tell(f"Reading {file}")
        settings, selectors = settings_of(config, no_config), (tuple(include or ()), tuple(exclude or ()))
        wanted = Input(file, language, input_format, encoding, "", *selectors)
        document = read(replace(wanted, fields=settings.front_matter, limits=settings.limits))
    if format is ParseForm.json:
        from plancompare.outputs.records_json import render_records

        deliver(render_records(document), output)
        say_notices(document.notices)
    else:
        from plancompare.outputs.tree import render_tree

        deliver(render_tree(document, screen(width, colour)), output)


@app.command(
    epilog=examples(
        "plancompare diff plan.zh.txt plan.ja.html",
        "plancompare diff plan.zh.txt plan.ja.html --only findings",
        "plancompare diff plan.zh.txt plan.ja.html --clause 5",
        "plancompare diff plan.zh.txt plan.ja.html --colour always | less -R",
    )
)
@of_two_documents
def diff(
    job: "Job",
    only: Annotated[Only | None, typer.Option(help="Show only the clauses with findings.")] = None,
    clause: Annotated[
        str, typer.Option(metavar="NUMBER|KEY", show_default=False, help="Show only this clause of either side.")
    ] = "",
    layout: Annotated[Layout, typer.Option(help="auto stacks the sides where it is narrow.")] = Layout.auto,
    width: Width = None,
    colour: When = Colour.auto,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="End with status 1 if there are errors.")] = False,
) -> None:
    """Show both texts side by side, sentence against sentence."""
    from plancompare.outputs.terminal import Terminal

    report = _run(job)
    view = Terminal(screen(width, colour), only_findings=only is not None, clause=clause, layout=layout.value)
    deliver(view.render(report))
    if exit_code:
        _end_at_gate(report)


@app.command(epilog=examples("plancompare align plan.zh.txt plan.ja.html -o aligned.json"))
@of_two_documents
def align(job: "Job", output: OutputFile = "") -> None:
    """Write what belongs together, and the findings, as JSON."""
    _export(job, "json", output)


@app.command(
    epilog=examples(
        "plancompare export plan.zh.txt plan.ja.html --format tmx -o plan.tmx",
        "plancompare export plan.zh.txt plan.ja.html --format csv > plan.csv",
    )
)
@of_two_documents
def export(
    job: "Job",
    format: Annotated[
        str, typer.Option("--format", metavar="|".join(o.name for o in EXPORTS), help="Form of the file.")
    ] = EXPORTS[0].name,
    output: OutputFile = "",
) -> None:
    """Write both texts, aligned, as JSON, CSV or TMX."""
    _export(job, format, output)


@app.command(
    epilog=examples(
        "plancompare terms plan.zh.txt plan.ja.html",
        "plancompare terms plan.zh.txt plan.ja.html --format tbx -o terms.tbx",
    )
)
@of_two_documents
def terms(
    job: "Job",
    format: Annotated[
        str,
        typer.Option("--format", metavar="|".join(("text", *(o.name for o in TERM_LISTS))), help="Form of the list."),
    ] = "text",
    width: Width = None,
    colour: When = Colour.auto,
    output: OutputFile = "",
) -> None:
    """List the terms that recur, and how each is rendered."""
    from plancompare.outputs.terms_screen import TermsScreen

    on_screen = TermsScreen(screen(width, colour))
    form = named("form of the list", format, (on_screen, *TERM_LISTS))
    keep(output, job.source.path, job.target.path)
    report = _run(job)
    deliver(form.render(report), output)
    say_notices(notices(report))


@app.command(
    "eval",
    epilog=examples(
        "plancompare eval gold.json",
        "plancompare eval gold.json --encoder lexical --predictions predicted.json",
    ),
)
def evaluate_(
    gold: Annotated[
        str, typer.Argument(metavar="GOLD.json", show_default=False, help="The texts and their gold alignment.")
    ],
    predictions: Annotated[
        str, typer.Option(metavar="FILE", show_default=False, help="Write what was predicted to this file.")
    ] = "",
    encoder: Encoder = "",
) -> None:
    """Measure the alignment against texts aligned by hand."""
    from plancompare.evaluation import evaluate

    keep(predictions, gold)
    with progress() as tell:
        if tell:
            tell(f"Aligning the texts of {gold}")
        outcome = evaluate(gold, encoder=encoder, predictions=predictions)
    deliver(str(outcome).rstrip("\n") + "\n")


@app.command(
    epilog=examples(
        "plancompare rules", "plancompare rules omitted-sentence", "plancompare rules --format json > rules.json"
    )
)
def rules(
    name: Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="A rule to explain.")] = "",
    format: Annotated[ManualForm, typer.Option("--format", help="Form of the list or page.")] = ManualForm.text,
) -> None:
    """List the rules that `check` applies, or explain one."""
    from plancompare.cli.manual import manual

    deliver(manual(name, format.value))


def _run(job: "Job") -> Report:
    from plancompare.compare import run

    with progress() as tell:
        return run(job, tell, kept())


def _export(job: "Job", name: str, output: str) -> None:
    form = named("output format", name, EXPORTS)
    keep(output, job.source.path, job.target.path)
    report = _run(job)
    deliver(form.render(report), output)
    say_notices(notices(report))


def keep(output: str, *inputs: str) -> None:
    """Refuses to write where nothing can be written, or over one of the documents that the result is made from."""
    if output in ("", STANDARD_STREAM):
        return
    from plancompare.workspace import refuse_unwritable

    refuse_unwritable(output)
    for path in inputs:
        if (
            os.path.exists(output)
            and path != STANDARD_STREAM
            and os.path.exists(path)
            and os.path.samefile(path, output)
        ):
            raise UsageError(f"{output} is one of the inputs, and writing would destroy it.", "Name another file.")


def _end_at_gate(report: Report) -> None:
    if any(finding.severity is Severity.error for finding in report.findings):
        raise typer.Exit(FOUND)

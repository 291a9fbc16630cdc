"""What every comparison takes on the command line: two documents, what is known about them, and the encoder."""

import inspect
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Annotated, Any

import typer

from plancompare.cli.console import STANDARD_STREAM
from plancompare.errors import UsageError

if TYPE_CHECKING:
    from plancompare.compare import Job
    from plancompare.settings import RuleSetting, Settings

LANGUAGE = "its language as a BCP 47 tag (zh-Hant, ja, de)"
FORMAT = "how it is read: text, table, html or markdown"
ENCODING = "its character encoding (utf-8, shift_jis, big5)"
INCLUDE = "a CSS selector of what is its text although it looks like page furniture; may be repeated"
EXCLUDE = "a CSS selector of what is not its text; may be repeated"
COLUMN = "its column, if one file is named that is a table of both"
SCOPE = "compare only this part of it: a clause key as `plancompare parse` shows it"


def _document(metavar: str, help_: str) -> Any:
    return typer.Argument(metavar=metavar, show_default=False, help=help_)


def _option(metavar: str, help_: str, *names: str) -> Any:
    return typer.Option(*names, metavar=metavar, show_default=False, help=help_)


File = Annotated[str, _document("FILE", "The document, or - for standard input.")]
Language = Annotated[str, _option("TAG", f"Document: {LANGUAGE}.")]
InputFormat = Annotated[str, _option("NAME", f"Document: {FORMAT}.")]
Encoding = Annotated[str, _option("NAME", f"Document: {ENCODING}.")]
Include = Annotated[list[str] | None, _option("SELECTOR", f"Web pages: {INCLUDE}.", "--include")]
Exclude = Annotated[list[str] | None, _option("SELECTOR", f"Web pages: {EXCLUDE}.", "--exclude")]
Encoder = Annotated[
    str,
    _option("NAME", "What judges likeness: use-multilingual (the default), lexical, or a sentence-transformers model."),
]
OutputFile = Annotated[
    str, _option("FILE", "Write to this file, whole or not at all, instead of standard output.", "--output", "-o")
]


Rules = Annotated[
    list[str] | None,
    _option("NAME=LEVEL", "What a rule is to be: off, on, info, warning or error. May be repeated.", "--rule"),
]
Glossary = Annotated[list[str] | None, _option("FILE", "A list of terms. May be repeated.")]
Config = Annotated[str, _option("FILE", "The configuration, if not the nearest plancompare.toml or pyproject.toml.")]
NoConfig = Annotated[bool, typer.Option("--no-config", help="Go without a configuration.")]


def job(
    source: Annotated[str, _document("SOURCE", "The original text, or - for standard input.")],
    target: Annotated[
        str, _document("TARGET", "Its translation, or - for standard input. Without it: SOURCE is a table of both.")
    ] = "",
    source_language: Annotated[str, _option("TAG", f"Source: {LANGUAGE}.")] = "",
    source_format: Annotated[str, _option("NAME", f"Source: {FORMAT}.")] = "",
    source_encoding: Annotated[str, _option("NAME", f"Source: {ENCODING}.")] = "",
    source_scope: Annotated[str, _option("KEY", f"Source: {SCOPE}.")] = "",
    source_column: Annotated[str, _option("NAME|NUMBER", f"Source: {COLUMN}.")] = "",
    source_include: Annotated[list[str] | None, _option("SELECTOR", "--include for the source alone.")] = None,
    source_exclude: Annotated[list[str] | None, _option("SELECTOR", "--exclude for the source alone.")] = None,
    target_language: Annotated[str, _option("TAG", "Target: its language.")] = "",
    target_format: Annotated[str, _option("NAME", "Target: how it is read.")] = "",
    target_encoding: Annotated[str, _option("NAME", "Target: its character encoding.")] = "",
    target_scope: Annotated[str, _option("KEY", "Target: compare only this part of it.")] = "",
    target_column: Annotated[str, _option("NAME|NUMBER", "Target: its column in that table.")] = "",
    target_include: Annotated[list[str] | None, _option("SELECTOR", "--include for the target alone.")] = None,
    target_exclude: Annotated[list[str] | None, _option("SELECTOR", "--exclude for the target alone.")] = None,
    include: Include = None,
    exclude: Exclude = None,
    encoder: Encoder = "",
    rule: Rules = None,
    glossary: Glossary = None,
    config: Config = "",
    no_config: NoConfig = False,
) -> "Job":
    """What is to be compared. What is left out stands in the configuration, or is found out from the content."""
    from plancompare.compare import Job
    from plancompare.workspace import Input

    if source == target == STANDARD_STREAM:
        raise UsageError("Standard input can be only one of the two documents.", "Name a file for the other one.")
    in_both, in_neither = tuple(include or ()), tuple(exclude or ())
    columns: tuple[str | None, str | None] = None, None
    if not target:
        columns = source_column, target_column
        target = source
        _refuse_second(target_format=target_format, target_encoding=target_encoding)
    elif source_column or target_column:
        why = "A column is named, and two documents are."
        raise UsageError(why, "Columns are for a table that holds both texts: name it alone.")
    return Job(
        Input(
            source,
            source_language,
            source_format,
            source_encoding,
            source_scope,
            (*in_both, *(source_include or ())),
            (*in_neither, *(source_exclude or ())),
            column=columns[0],
        ),
        Input(
            target,
            target_language,
            target_format,
            target_encoding,
            target_scope,
            (*in_both, *(target_include or ())),
            (*in_neither, *(target_exclude or ())),
            column=columns[1],
        ),
        encoder,
        settings_of(config, no_config).and_then(tuple(_rule(words) for words in rule or ()), tuple(glossary or ())),
    )


def _refuse_second(**said: str) -> None:
    """One file is read in one way."""
    for name, value in said.items():
        if value:
            option = "--" + name.replace("_", "-")
            raise UsageError(f"{option} is said of a second document, and one is named.", "Say it of the source.")


def settings_of(config: str, no_config: bool) -> "Settings":
    """The settings of the configuration that is named, or of the nearest one. Raises PlancompareError."""
    from plancompare.configuration import configured
    from plancompare.settings import DEFAULTS

    if no_config and config:
        raise UsageError("There is a --config, and --no-config.", "Leave one of the two out.")
    return DEFAULTS if no_config else configured(config)


def _rule(words: str) -> "RuleSetting":
    from plancompare.checks import rule_named
    from plancompare.settings import RuleSetting

    name, equals, level = (part.strip() for part in words.partition("="))
    if not equals:
        raise UsageError(f"--rule {words} does not say what the rule is to be.", f"As in --rule {words}=warning.")
    return RuleSetting.of(rule_named(name).name, level)


def of_two_documents(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command whose first parameter is a `Job` the arguments of `job` in its place, so that they stand once."""
    shared = list(inspect.signature(job).parameters.values())
    own = list(inspect.signature(command).parameters.values())[1:]

    @wraps(command)
    def whole(**arguments: Any) -> None:
        made = job(**{p.name: arguments.pop(p.name) for p in shared})
        command(made, **arguments)

    # typer reads what a command takes from its signature and its annotations; the documents come first
    documents, details = shared[:2], shared[2:]
    ordered = [*documents, *own, *details]
    del vars(whole)["__wrapped__"]
    vars(whole)["__signature__"] = inspect.Signature(ordered)
    whole.__annotations__ = {p.name: p.annotation for p in ordered}
    return whole

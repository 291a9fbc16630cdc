"""What goes wrong becomes one sentence, a hint and an exit status; a traceback only if it was asked for."""

from __future__ import annotations

import traceback
from typing import Any

import typer
from typer.core import TyperGroup

from plancompare.cli.console import say
from plancompare.errors import PlancompareError

FAILED = 2
INTERRUPTED = 130
PYDANTIC = "Value error, "
"""What newer releases of typer let through from the library below when a value is none of the choices."""


class Commands(TyperGroup):
    """The commands, with one place where everything that they raise ends."""

    def invoke(self, ctx: Any) -> Any:
        """Runs the command that was named; every failure leaves as `typer.Exit`."""
        try:
            return super().invoke(ctx)
        except PlancompareError as error:
            _complain(error.sentence, error.hint)
            raise typer.Exit(FAILED) from error
        except KeyboardInterrupt as error:
            raise typer.Exit(INTERRUPTED) from error
        except (typer.Exit, typer.Abort):
            raise
        except Exception as error:
            if hasattr(error, "format_message"):  # a usage error of click, wherever this release of typer keeps click
                _complain(error.format_message().replace(PYDANTIC, ""), _see_help(error))
            else:
                _confess(error, with_traceback=ctx.params.get("traceback", False))
            raise typer.Exit(FAILED) from error


def _complain(sentence: str, hint: str) -> None:
    say(f"plancompare: error: {sentence}")
    if hint:
        say(f"hint: {hint}")


def _see_help(error: Any) -> str:
    path = error.ctx.command_path if getattr(error, "ctx", None) else "plancompare"
    return f"`{path} --help` shows what it takes, with examples."


def _confess(error: Exception, *, with_traceback: bool) -> None:
    if isinstance(error, MemoryError):
        _complain("There is not enough memory for this comparison.", "Compare a part of it with --source-scope.")
        return
    if with_traceback:
        for line in "".join(traceback.format_exception(error)).splitlines():
            say(line)
    what = str(error).partition("\n")[0]
    _complain(
        f"A fault of plancompare itself: {type(error).__name__}{': ' if what else ''}{what}",
        "Please report it with what `plancompare --traceback COMMAND …` prints.",
    )

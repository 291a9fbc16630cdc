"""The command line: arguments in, exit status out.

`commands` says what there is to do with two documents, `arguments` what that takes; `project_commands` and
`project_arguments` are about all pairs of a project and the gate; `console` talks to the terminal, and
`failures` turns what goes wrong into one sentence, a hint and a status.

Exit status: 0 complete; 1 findings at or above the gate (`check`, or `diff --exit-code`); 2 could not compare;
130 interrupted. An output format never changes the status.
"""

from __future__ import annotations

import atexit
import gc
import sys

_YOUNG = 300_000  # objects from which on the collector looks for cycles among them: it finds few, and takes its time


def main() -> None:
    """The entry point of the `plancompare` command. Ends the process with the exit status."""
    gc.set_threshold(_YOUNG, *gc.get_threshold()[1:])
    from plancompare.cli.ahead import load_ahead

    load_ahead(sys.argv[1:])
    from plancompare.cli import project_commands, waiver_commands  # noqa: F401  their commands register themselves
    from plancompare.cli.commands import app
    from plancompare.cli.console import prepare_streams

    prepare_streams()
    atexit.register(gc.freeze)  # the end of the process frees all; to look for cycles in it first takes a while
    app(prog_name="plancompare")

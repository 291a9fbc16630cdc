"""What a user can get wrong: one clear sentence and a hint for each.

    PlancompareError
    ├── InputError          a document cannot be opened or read
    │   ├── MissingInput        no such file, or a folder where a file belongs
    │   ├── TooLarge            over the size limit
    │   ├── Undecodable         bytes that no known encoding explains, or a binary file
    │   ├── EmptyInput          nothing to compare in it
    │   └── BrokenTable         a row of a table lacks a column
    ├── UsageError          an option or its value is not known
    └── OutputError         a result cannot be written

The command line turns every one of them into exit status 2; a library user catches `PlancompareError`.
"""


class PlancompareError(Exception):
    """Something the user can mend.

    `sentence` says what is wrong and where; `hint` says what to do next.
    """

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint

    def __reduce__(self) -> tuple[type["PlancompareError"], tuple[str, str]]:
        # an exception with two arguments must say so itself to cross a process boundary
        return type(self), (self.sentence, self.hint)


class InputError(PlancompareError):
    """A document cannot be opened or read."""


class MissingInput(InputError):
    """There is no such file, or it is a folder."""


class TooLarge(InputError):
    """The file is larger than the limit."""


class Undecodable(InputError):
    """The bytes are not text in any encoding that is known or was named."""


class EmptyInput(InputError):
    """The document has no text."""


class BrokenTable(InputError):
    """A row of a table lacks a column."""


class UsageError(PlancompareError):
    """An option, or the value of one, is not known."""


class OutputError(PlancompareError):
    """A result cannot be written."""

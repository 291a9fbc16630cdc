"""The form in which a check prints its findings, told all that the form asks for."""

from __future__ import annotations

from plancompare.cli.choices import named
from plancompare.findings import Rule
from plancompare.outputs import CHECK_FORMS
from plancompare.outputs.check_json import CheckJson
from plancompare.outputs.check_markdown import CheckMarkdown
from plancompare.outputs.check_text import CheckText
from plancompare.outputs.junit import Junit
from plancompare.outputs.remarks import Trips, is_error
from plancompare.outputs.sarif import Sarif
from plancompare.seams import Listing


def form_of_check(
    name: str, *, explain: bool = False, show_waived: bool = False, listed: bool = False, trips: Trips = is_error
) -> Listing:
    """The form of that name. Raises UsageError, which shows the nearest name.

    `explain` and `show_waived` are for text; `listed` is for JSON, and says that the pairs come from a configuration;
    `trips` says which findings make the run fail, for the forms that show it.
    """
    form = named("output format", name, CHECK_FORMS)
    match form:
        case CheckText():
            return CheckText(explain, show_waived)
        case CheckJson():
            return CheckJson(listed)
        case Sarif():
            return Sarif(_manual)
        case Junit():
            return Junit(trips)
        case CheckMarkdown():
            return CheckMarkdown(trips)
    return form


def _manual(rule: Rule) -> str:
    from plancompare.checks.manual import manual_of

    return manual_of(rule)

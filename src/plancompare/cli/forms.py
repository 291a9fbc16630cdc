"""The form in which a check prints its findings, told all that the form asks for."""

from __future__ import annotations

from plancompare.checkout import from_top
from plancompare.cli.choices import named
from plancompare.findings import Rule
from plancompare.outputs import CHECK_FORMS
from plancompare.outputs.check_json import CheckJson
from plancompare.outputs.check_markdown import CheckMarkdown
from plancompare.outputs.check_text import CheckText
from plancompare.outputs.github import GitHub
from plancompare.outputs.gitlab import GitLab
from plancompare.outputs.junit import Junit
from plancompare.outputs.placed import Placed
from plancompare.outputs.remarks import Trips, is_error
from plancompare.outputs.sarif import Sarif
from plancompare.seams import Listing

OF_SERVICES = (Sarif, GitHub, GitLab, Junit, CheckMarkdown)
"""Forms that a service shows beside the files of a checkout."""


def form_of_check(
    name: str, *, explain: bool = False, show_waived: bool = False, listed: bool = False, trips: Trips = is_error
) -> Listing:
    """The form of that name. Raises UsageError, which shows the nearest name.

    Services look for files in the checkout, whatever folder the check ran in: their forms have paths that start there.
    `explain` and `show_waived` are for text; `listed` is for JSON, and says that the pairs come from a configuration;
    `trips` says which findings make the run fail, for the forms that show it.
    """
    form = _told(named("output format", name, CHECK_FORMS), explain, show_waived, listed, trips)
    return Placed(form, from_top) if isinstance(form, OF_SERVICES) else form


def _told(form: Listing, explain: bool, show_waived: bool, listed: bool, trips: Trips) -> Listing:
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

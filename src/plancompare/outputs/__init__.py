"""What a report can be turned into. A new form is one new file and one line in the register it belongs to.

The screen (`terminal`, `tree`) is not here: it takes options of its own, and the command line builds it.
"""

from plancompare.outputs.aligned_json import AlignedJson
from plancompare.outputs.check_json import CheckJson
from plancompare.outputs.check_markdown import CheckMarkdown
from plancompare.outputs.check_text import CheckText
from plancompare.outputs.csv_table import CsvTable
from plancompare.outputs.github import GitHub
from plancompare.outputs.gitlab import GitLab
from plancompare.outputs.junit import Junit
from plancompare.outputs.sarif import Sarif
from plancompare.outputs.terms_json import TermsJson
from plancompare.outputs.terms_table import TermsTable
from plancompare.outputs.terms_tbx import TermsTbx
from plancompare.outputs.tmx import Tmx
from plancompare.seams import Listing, Output

EXPORTS: tuple[Output, ...] = (AlignedJson(), CsvTable(), Tmx())
"""The whole comparison as a file: `plancompare export --format`."""

CHECK_FORMS: tuple[Listing, ...] = (CheckText(), CheckJson(), Sarif(), Junit(), GitHub(), GitLab(), CheckMarkdown())
"""The findings alone, of one pair or of many: `plancompare check --format`."""

TERM_LISTS: tuple[Output, ...] = (TermsTable("csv", ","), TermsTable("tsv", "\t"), TermsJson(), TermsTbx())
"""The terms alone, as files: `plancompare terms --format`."""

"""The configuration file: `plancompare.toml`, or `[tool.plancompare]` in `pyproject.toml`, becomes `Settings`.

    encoder = "use-multilingual"       # a name, or the folder of a model
    source-language = "zh-Hant"        # what goes before the file's own statement and detection
    target-language = "ja"
    glossary = ["terms.csv"]           # term lists; paths start at the folder of this file
    front-matter = ["title", "summary"]  # fields of a page's front matter that are text

    [rules]
    moved-clause = "off"               # off, on, info, warning or error
    omitted-heading = { severity = "info", threshold = 0.8 }

    [limits]                           # how large a document may be, see `limits`
    lines = 2_000_000

Everything is optional. What is wrong is told with file, line and the nearest valid name, and nothing is half taken.
"""

from plancompare.configuration.file import OWN, found_file
from plancompare.configuration.settings import configured

__all__ = ["OWN", "configured", "found_file"]

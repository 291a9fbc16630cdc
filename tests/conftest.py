"""What the tests share: how hypothesis runs, and the seeds, compared once."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from plancompare import Report, compare

ROOT = Path(__file__).parents[1]
SEEDS = (ROOT / "seeds/action-plan.zh-Hant.txt", ROOT / "seeds/summary-table.ja.txt")

# The same examples in every run, and no clock: a slow machine is no fault; `--hypothesis-profile=explore` looks further
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=1000, deadline=None)
settings.load_profile("steady")


# what a run keeps on disk would hide what it does, and tests leave nothing behind
os.environ["PLANCOMPARE_CACHE"] = "off"


@pytest.fixture(scope="session")
def seeds_report() -> Report:
    """The plan against the table, compared as the command line does it."""
    return compare(*SEEDS)

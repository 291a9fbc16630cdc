"""Findings and results of pairs, drawn at random: what gates, waivers and tables are asked about."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import cache
from typing import get_args

from hypothesis import strategies as st

from plancompare.checks import RULES
from plancompare.findings import Severity, Since
from plancompare.gate.results import Failure, PairResult, Remark, Summary, Tally, Waiver
from tests.outputs.checked import remark

# what is hard on files: quotes, line ends of all kinds, control characters, half a surrogate pair, marks of byte order
HARD = [
    '"',
    "\\",
    "'",
    "\n",
    "\r\n",
    "\x00",
    "\x1b[31m",
    "\x7f",
    "\x85",
    "\u2028",
    "\ufeff",
    "\ud800",
    "\u202e",
    "#",
    "=",
]
texts = st.sampled_from([*HARD, "", " ", "漢\u3000字", "a 'b' \"c\" # d", "\r", "a\nb\\"]) | st.text(
    st.characters(codec=None, exclude_categories=()), max_size=6
)
days = st.sampled_from([datetime.date(2000, 1, 1), datetime.date(2026, 11, 22), datetime.date(9999, 12, 31)])
fingerprints = st.sampled_from([f"{n:016x}" for n in range(50)])


def shown(words: str) -> str:
    """What a file can hold of a text: half a surrogate pair is a question mark."""
    return words.encode("utf-8", "replace").decode("utf-8")


@cache
def _usual() -> Remark:
    return remark(message="not in the translation", words="Gone.")


def remarks() -> st.SearchStrategy[Remark]:
    """Any rule at any severity, confidence and age."""
    return st.builds(
        lambda rule, severity, confidence, print_, since: replace(
            _usual(), rule=rule, severity=severity, confidence=confidence, fingerprint=print_, since=since
        ),
        st.sampled_from(RULES),
        st.sampled_from(Severity),
        st.sampled_from([0.0, 0.5, 0.79, 0.8, 0.93, 1.0]),
        fingerprints,
        st.sampled_from(get_args(Since)),
    )


@st.composite
def results(draw: st.DrawFn, path: str = "") -> PairResult:
    name = path or draw(st.sampled_from(["a", "b/計画", "c d"]))
    if draw(st.integers(0, 3)) == 3:
        return PairResult(f"en/{name}.md", f"ja/{name}.md", failure=Failure("It is no text.", "Name its encoding."))
    units = draw(st.integers(0, 9))
    tally = Tally(units, units, 0, draw(st.integers(0, units)))
    found = draw(st.lists(remarks(), max_size=4))
    made = Summary(tally, Tally(), Tally(), tally, 0, 0, 0, 0)
    return PairResult(
        f"en/{name}.md",
        f"ja/{name}.md",
        ("en", "ja"),
        tuple(found),
        summary=draw(st.just(made) | st.none()),
        is_behind=draw(st.sampled_from([None, False, True])),
    )


def waivers() -> st.SearchStrategy[Waiver]:
    """Entries as people write them: with what they need, and any words in it."""
    needed = texts.filter(lambda words: shown(words).strip() != "")
    return st.builds(
        Waiver,
        fingerprints,
        st.sampled_from([rule.name for rule in RULES]),
        needed,
        texts,
        needed,
        days,
        needed,
        st.none() | days,
        texts,
    )

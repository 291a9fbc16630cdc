"""What is missing inside of beads is found out when it is asked for, and is what it would have been at once."""

from __future__ import annotations

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from plancompare import align_sentences
from plancompare.align import documents
from plancompare.align.documents import align_units
from plancompare.align.later import Once
from plancompare.align.sentences import IndexBead
from plancompare.align.units import plain_units

HERE = [
    "The council meets in March (and, if need be, in May 2024).",
    "It elects a chair, a secretary and 2 auditors for 3 years.",
    "Minutes are kept.",
    "The auditors report to the council on 1 June and on 1 December.",
]
THERE = [
    "Der Council tagt im March.",
    "Er elects einen chair, einen secretary und 2 auditors.",
    "Die auditors berichten dem council am 1 June und am 1 December, in Bern.",
]


def beads() -> tuple[IndexBead, ...]:
    return align_sentences(HERE, THERE, source_language="en", target_language="de", encoder="lexical")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many beads were asked about, each time that it was done."""
    times: list[int] = []
    usual = documents._Rows.with_gaps

    def counted(self, beads, scale):  # type: ignore[no-untyped-def]
        times.append(len(beads))
        return usual(self, beads, scale)

    monkeypatch.setattr(documents._Rows, "with_gaps", counted)
    return times


def test_the_same_as_at_once() -> None:
    from plancompare.encoders import encoder_named

    at_once, _ = align_units(plain_units(HERE), plain_units(THERE), ("en", "de"), encoder_named("lexical"))
    assert beads() == at_once
    assert any(bead.gaps for bead in at_once)


def test_nothing_is_asked_before_and_all_at_once_then(asked: list[int]) -> None:
    found = beads()
    assert [bead.source for bead in found if bead.target and bead.confidence >= 0]
    assert not asked
    assert isinstance(found[-1].shortened, float)
    assert len(asked) == 1
    assert [bead.gaps for bead in found]
    assert len(asked) == 1


def test_turned_as_well() -> None:
    turned = align_sentences(THERE, HERE, source_language="de", target_language="en", encoder="lexical")
    assert sorted((b.target, b.source, b.expanded, b.shortened) for b in turned) == sorted(
        (b.source, b.target, b.shortened, b.expanded) for b in beads()
    )


@pytest.mark.parametrize(
    "same", [copy.copy, copy.deepcopy, replace, lambda bead: pickle.loads(pickle.dumps(bead))], ids=lambda f: f.__name__
)
def test_a_record_like_any_other(same) -> None:  # type: ignore[no-untyped-def]
    found = beads()
    assert [same(bead) for bead in found] == list(beads())
    assert {hash(bead) for bead in found} == {hash(bead) for bead in beads()}
    assert repr(found) == repr(beads())


def test_threads_ask_once(asked: list[int]) -> None:
    found = beads()
    with ThreadPoolExecutor(8) as pool:
        several = list(pool.map(lambda _: [(b.shortened, b.gaps) for b in found], range(16)))
    assert all(one == several[0] for one in several)
    assert len(asked) == 1


def test_the_lists_may_change_afterwards() -> None:
    here, there = list(HERE), list(THERE)
    found = align_sentences(here, there, source_language="en", target_language="de", encoder="lexical")
    here.clear(), there.clear()
    assert found == beads()


def test_no_other_attribute() -> None:
    with pytest.raises(AttributeError, match="'IndexBead' object has no attribute 'missing'"):
        beads()[0].missing  # type: ignore[attr-defined]  # noqa: B018


def test_what_failed_is_tried_again() -> None:
    tries = iter([ValueError("busy"), None])

    def make() -> str:
        fault = next(tries)
        if fault:
            raise fault
        return "made"

    once = Once(make)
    with pytest.raises(ValueError, match="busy"):
        once()
    assert once() == once() == "made"

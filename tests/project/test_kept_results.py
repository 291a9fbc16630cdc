"""A result that is kept comes back equal, and only as long as nothing that it depends on has changed."""

import dataclasses
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import plancompare
from plancompare.checks import RULES
from plancompare.compare import Job
from plancompare.encoders.store import Memory
from plancompare.gate.results import Failure, PairResult, Remark, Spot, Summary, Waiver
from plancompare.model import Notice
from plancompare.project import kept_results
from plancompare.project.kept_results import key_of_job, known_or
from plancompare.project.plain_values import packed, unpacked
from plancompare.settings import RuleSetting, Settings
from plancompare.workspace import Input

PLAIN = st.text(max_size=3) | st.integers() | st.floats(allow_nan=False)
REMARKS = st.builds(
    Remark,
    rule=st.sampled_from(RULES),
    message=st.text(max_size=3),
    confidence=st.floats(0, 1),
    related=st.tuples() | st.tuples(st.builds(Spot)),
    evidence=st.dictionaries(st.text(max_size=3), PLAIN, max_size=2),
    waiver=st.none() | st.builds(Waiver),
)
RESULTS = st.builds(
    PairResult,
    remarks=st.lists(REMARKS, max_size=2).map(tuple),
    waived=st.tuples() | st.tuples(REMARKS),
    notices=st.tuples() | st.tuples(st.builds(Notice)),
    summary=st.none() | st.builds(Summary),
    failure=st.none() | st.builds(Failure),
)


@settings(max_examples=30)
@given(RESULTS)
def test_what_is_unpacked_equals_what_was_packed(result):
    again = unpacked(PairResult, packed(result))
    assert again == result
    assert repr(again) == repr(result), "and is of the same types"


@pytest.mark.parametrize("data", [b"", b"null", b"[]", b"[1,2]", b"{}", b"[" * 100_000, b"\xff", b'["a","b"]'])
def test_what_is_no_result_is_a_value_error(data):
    with pytest.raises(ValueError, match=r"."):
        unpacked(PairResult, data)


@settings(max_examples=30)
@given(RESULTS, st.data())
def test_fields_of_another_type_are_not_believed(result, data):
    whole = packed(result)
    at = data.draw(st.integers(0, len(whole) - 1))
    try:
        found = unpacked(PairResult, whole[:at] + whole[at + 1 :])
    except ValueError:
        return
    assert isinstance(found, PairResult)


@pytest.fixture
def job(tmp_path) -> Job:
    for name in ("a.txt", "b.txt", "terms.csv"):
        (tmp_path / name).write_text(name)
    settings = Settings(glossary=(str(tmp_path / "terms.csv"),))
    return Job(Input(str(tmp_path / "a.txt")), Input(str(tmp_path / "b.txt"), "de"), "", settings)


def test_a_pair_is_compared_once(job):
    done = []

    def compared(given: Job) -> PairResult:
        done.append(given)
        return PairResult(given.source.path, given.target.path, ("en", "de"))

    store = Memory({})
    first = known_or(job, store, compared)
    assert known_or(job, store, compared) == first
    assert done == [job]
    store.items.update(dict.fromkeys(store.items, b"broken"))
    assert known_or(job, store, compared) == first
    assert done == [job] * 2
    assert known_or(job, None, compared) == first
    assert done == [job] * 3


def test_a_failure_is_not_kept(job):
    store = Memory({})
    known_or(job, store, lambda given: PairResult("", "", failure=Failure("There is no memory.")))
    assert not store.items


@pytest.mark.parametrize(
    "change",
    [
        lambda job, folder: (folder / "a.txt").write_text("other"),
        lambda job, folder: (folder / "b.txt").write_text("other"),
        lambda job, folder: (folder / "terms.csv").write_text("other"),
        lambda job, folder: dataclasses.replace(job, encoder="lexical"),
        lambda job, folder: dataclasses.replace(job, target=dataclasses.replace(job.target, language="fr")),
        lambda job, folder: dataclasses.replace(job, target=dataclasses.replace(job.target, scope="1")),
        lambda job, folder: dataclasses.replace(job, previous_source=Input("a.txt", content=b"before")),
        lambda job, folder: dataclasses.replace(job, source=dataclasses.replace(job.source, content=b"given")),
        lambda job, folder: dataclasses.replace(
            job, settings=dataclasses.replace(job.settings, rules=(RuleSetting("omitted-phrase", on=False),))
        ),
    ],
)
def test_whatever_a_result_depends_on_is_in_its_key(job, tmp_path, change):
    before = key_of_job(job)
    changed = change(job, tmp_path)
    assert before not in (None, key_of_job(changed if isinstance(changed, Job) else job))


def test_the_program_is_in_the_key(job, monkeypatch):
    before = key_of_job(job)
    monkeypatch.setattr(kept_results, "_program", lambda: "another")
    assert key_of_job(job) != before


def test_all_code_of_the_package_is_the_program():
    assert {plancompare.__file__, kept_results.__file__} <= {str(file) for file in kept_results.PACKAGE.rglob("*.py")}


def test_a_file_that_is_touched_is_the_same_file(job, tmp_path):
    before = key_of_job(job)
    os.utime(tmp_path / "a.txt", (1, 1))
    assert key_of_job(job) == before


def test_what_cannot_be_read_twice_has_no_key(job, tmp_path):
    assert key_of_job(dataclasses.replace(job, source=Input("-"))) is None
    assert key_of_job(dataclasses.replace(job, source=Input(str(tmp_path / "nowhere")))) is None
    assert key_of_job(dataclasses.replace(job, encoder=str(tmp_path / "nowhere"))) is None

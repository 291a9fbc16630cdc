"""Many comparisons: each leaves its result, in order, whatever becomes of the others."""

import os
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given

from plancompare import compare
from plancompare.compare import Job
from plancompare.executors.processes import AHEAD, Processes
from plancompare.executors.serial import Serial
from plancompare.gate.results import PairResult
from plancompare.outputs.settled import settle
from plancompare.project import runs
from plancompare.project.pairs import FilePair, PairPattern, Pattern, pairs
from plancompare.settings import RuleSetting, Settings
from plancompare.workspace import Input
from tests import tasks
from tests.remarks import results as random_results

LEXICAL = Settings(encoder="lexical")
EN = "1. The fee of 30 dollars is due.\n\n2. Notices are in writing.\n"
DE = "1. Das Entgelt von 30 Dollar ist fällig.\n\n2. Anzeigen sind schriftlich.\n"


# --- executors ---


@pytest.mark.parametrize("executor", [Serial(), Processes(2)])
def test_results_come_in_the_order_of_the_items(executor):
    assert list(executor.map(tasks.slow_first, range(12))) == list(range(12))
    assert list(executor.map(tasks.slow_first, [])) == []


@pytest.mark.parametrize("executor", [Serial(), Processes(2)])
def test_what_a_function_raises_is_raised(executor):
    with pytest.raises(ZeroDivisionError):
        list(executor.map(tasks.failing, range(5)))


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_a_killed_process_costs_its_own_item_alone():
    done = list(Processes(2, tasks.minus).map(tasks.squared_or_killed, range(10)))
    assert done == [-n if n in (3, 8) else n * n for n in range(10)]


def test_items_are_taken_as_they_are_needed():
    taken = []

    def items() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number

    for executor, most in ((Serial(), 1), (Processes(1), AHEAD + 1)):
        taken.clear()
        made = executor.map(tasks.squared, items())
        assert next(made) == 0
        assert len(taken) <= most
        del made


# --- values ---


@hypothesis.settings(max_examples=40)
@given(random_results())
def test_results_cross_a_process_boundary(result):
    assert pickle.loads(pickle.dumps(result)) == result


def test_a_result_is_small(tmp_path):
    """Kilobytes for each finding, whatever the size of the documents."""
    sizes = []
    for length in (20, 150):
        words = [f"{n}. Clause {n} says that the fee of contract {n} is due." for n in range(1, length + 1)]
        for name in ("a.txt", "b.txt"):
            (tmp_path / name).write_text("\n\n".join(words), "utf-8")
        off = (RuleSetting.of("untranslated-text", "off"),)
        report = compare(
            tmp_path / "a.txt", tmp_path / "b.txt", source_language="en", target_language="de", encoder="lexical",
            settings=Settings(off),
        )  # fmt: skip
        sizes.append((len(pickle.dumps(settle(report))), len(report.findings)))
    (small, few), (large, many) = sizes
    assert large < small + 3000 * max(many - few, 1)
    assert small < 20_000 + 3000 * few


# --- pairs ---


@pytest.fixture
def project(tmp_path, monkeypatch) -> Path:
    """Pairs of all kinds: clean, with a fault, without translation, without source, empty, binary."""
    monkeypatch.chdir(tmp_path)
    files = {
        "en/1-good.txt": EN,
        "de/1-good.txt": DE,
        "en/2-fault.txt": EN,
        "de/2-fault.txt": DE.replace("30", "31"),
        "en/3-missing.txt": EN,
        "de/4-orphan.txt": DE,
        "en/5-empty.txt": EN,
        "de/5-empty.txt": " \n",
        "en/6-binary.txt": EN,
        "en/7-good.txt": EN,
        "de/7-good.txt": DE,
        "en/8-nothing.txt": "",
        "de/8-nothing.txt": "",
    }
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, "utf-8")
    (tmp_path / "de/6-binary.txt").write_bytes(b"%PDF-1.7\n%\xe2\xe3")
    return tmp_path


def done(workers: int = 1, settings: Settings = LEXICAL) -> list[PairResult]:
    found = pairs([PairPattern(Pattern("en/*.txt"), Pattern("{lang}/*.txt"), source_language="en")])
    return list(runs.results(found, [runs.job_of(pair, settings) for pair in found], workers))


def said(results: list[PairResult]) -> dict[str, list[str]]:
    """Rules of the findings, or why there are none, by the number of the file."""
    return {
        Path(r.target).name[0]: ["failed"] if r.failure else [remark.rule.name for remark in r.remarks] for r in results
    }


def test_every_pair_has_its_result(project):
    found = done()
    assert said(found) == {
        "1": [],
        "2": ["number-mismatch"],
        "3": ["missing-translation"],
        "4": ["orphan-translation"],
        "5": ["missing-translation"],
        "6": ["failed"],
        "7": [],
        "8": [],
    }
    failure = found[5].failure
    assert failure
    assert "de" in failure.sentence
    assert "PDF" in failure.sentence


def test_the_same_in_many_processes(project):
    assert done(2) == done(1)


def test_rules_about_files_can_be_set_as_others(project):
    levels = {"missing-translation": "info", "orphan-translation": "off"}
    found = done(settings=Settings(tuple(RuleSetting.of(*level) for level in levels.items()), encoder="lexical"))
    assert found[2].remarks[0].severity.name == "info"
    assert found[3].remarks == ()


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (ZeroDivisionError("division\nby zero"), "a fault of plancompare itself: ZeroDivisionError: division."),
        (MemoryError(), "not enough memory"),
        (RecursionError(), "a fault of plancompare itself: RecursionError."),
    ],
)
def test_a_fault_in_one_pair_leaves_the_others(project, monkeypatch, fault, sentence):
    real = runs.run

    def run(job: Job, *rest: object, **more: object):
        if "2-fault" in job.target.path:
            raise fault
        return real(job, *rest, **more)

    monkeypatch.setattr(runs, "run", run)
    found = done()
    assert said(found)["2"] == ["failed"]
    assert said(found)["7"] == []
    failure = found[1].failure
    assert failure
    assert sentence in failure.sentence
    assert os.path.join("de", "2-fault.txt") in failure.sentence
    assert "\n" not in failure.sentence


def test_few_and_small_files_are_not_worth_a_process(project):
    job = runs.job_of(FilePair("en/1-good.txt", "de/1-good.txt"), LEXICAL)
    assert isinstance(runs.executor_for([job] * 5), Serial)
    assert isinstance(runs.executor_for([job] * 5, 2), Processes)
    assert isinstance(runs.executor_for([job], 2), Serial)
    assert isinstance(runs.executor_for([Job(Input("none"), Input("none"))] * 2), Serial)

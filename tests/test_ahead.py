"""The encoder is loaded in the background only where it is surely needed, and only once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from plancompare.cli import ahead
from plancompare.encoders import use_model, use_multilingual
from plancompare.encoders.store import Memory


@pytest.fixture
def begun(monkeypatch):
    """Whether loading was begun, without doing it."""
    threads = []

    class Thread:
        def __init__(self, **wanted):
            threads.append(wanted)

        def start(self):
            """Runs nothing."""

    monkeypatch.setattr(ahead, "Thread", Thread)
    return threads


@pytest.mark.parametrize(
    ("arguments", "loads"),
    [
        (("diff", "a.txt", "b.txt"), True),
        (("--traceback", "check", "a.txt", "b.txt", "--format", "json"), True),
        (("diff", "a.txt", "missing.txt"), False),
        (("diff", "a.txt", "b.txt", "--help"), False),
        (("diff", "a.txt", "b.txt", "--encoder", "lexical"), False),
        (("diff", "a.txt", "b.txt", "--encoder=lexical"), False),
        (("parse", "a.txt", "b.txt"), False),
        (("check",), False),
        ((), False),
    ],
)
def test_only_a_comparison_of_two_files_loads_ahead(arguments, loads, begun, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Text.")
    ahead.load_ahead(arguments)
    assert bool(begun) is loads


def test_a_fault_there_is_told_by_who_asks_for_the_encoder(monkeypatch, recwarn):
    monkeypatch.setattr(use_multilingual, "_model", lambda: 1 / 0)
    ahead._load()


def test_nothing_is_loaded_for_a_store_that_knows_the_model(monkeypatch):
    store = Memory({})
    use_multilingual.UseMultilingual(store).encode(["a"], "en")
    monkeypatch.setattr(use_multilingual, "_model", lambda: pytest.fail("the model was loaded"))
    use_multilingual.UseMultilingual(store).load_soon()


def test_threads_that_ask_at_once_get_one_model():
    with ThreadPoolExecutor(4) as pool:
        models = list(pool.map(lambda _: use_model.model(), range(8)))
    assert len(set(map(id, models))) == 1

"""What is kept on disk comes back as it was or not at all, whatever befalls the file."""

import os
import pickle
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plancompare.encoders import disk
from plancompare.encoders.disk import Disk, usual_folder
from plancompare.encoders.store import key_of

WRITER = """
import sys
from pathlib import Path
from plancompare.encoders.disk import Disk
from tests.encoders.test_disk import some
store = Disk(Path(sys.argv[1]))
first, count = int(sys.argv[2]), int(sys.argv[3])
for at in range(first, first + count, 20):
    store.put_many(some(at, 20))
    print(at, flush=True)
assert not store.notices
"""


def some(first: int, count: int, size: int = 2000) -> dict[bytes, bytes]:
    """Values that their numbers tell."""
    return {key_of(str(n)): random.Random(n).randbytes(size) for n in range(first, first + count)}


def filled(folder: Path, count: int = 50) -> Path:
    """The file of a store that has been closed."""
    store = Disk(folder)
    store.put_many(some(0, count))
    store.close()
    [path] = folder.iterdir()
    return path


def start(*arguments: object) -> subprocess.Popen[str]:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", WRITER, *map(str, arguments)]
    return subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True)


def test_values_come_back_in_a_later_run(tmp_path):
    filled(tmp_path / "new" / "folder")
    store = Disk(tmp_path / "new" / "folder")
    assert store.get_many(list(some(0, 50))) == some(0, 50)
    assert store.get_many(list(some(40, 600))) == some(40, 10)
    assert not store.notices


def test_only_the_user_may_look_into_the_folder(tmp_path):
    filled(tmp_path / "kept")
    assert os.name == "nt" or (tmp_path / "kept").stat().st_mode & 0o077 == 0


def test_nothing_is_written_before_there_is_something_to_keep(tmp_path):
    store = Disk(tmp_path / "kept")
    store.put_many({})
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda data: b"", id="empty"),
        pytest.param(lambda data: b"this is no database" * 100, id="something else"),
        pytest.param(lambda data: data[: len(data) // 2], id="the first half"),
        pytest.param(lambda data: data[:100] + bytes(len(data) - 100), id="zeros behind the header"),
        pytest.param(lambda data: data[:16384] + data[32768:], id="a page is missing"),
    ],
)
def test_a_broken_file_is_a_miss_and_is_made_anew(tmp_path, damage):
    path = filled(tmp_path)
    path.write_bytes(damage(path.read_bytes()))
    for _ in range(2):
        store = Disk(tmp_path)
        assert store.get_many(list(some(0, 50))).items() <= some(0, 50).items()
        store.put_many(some(0, 70))
        store.close()
    assert Disk(tmp_path).get_many(list(some(0, 70))) == some(0, 70)


def test_bytes_that_turned_never_give_a_wrong_value(tmp_path):
    path = filled(tmp_path)
    whole, draw = path.read_bytes(), random.Random(1)
    for _ in range(60):
        data = bytearray(whole)
        for at in draw.sample(range(len(data)), 10):
            data[at] = draw.randrange(256)
        path.write_bytes(data)
        store = Disk(tmp_path)
        assert store.get_many(list(some(0, 50))).items() <= some(0, 50).items()
        store.put_many(some(50, 5))
        store.close()


def test_a_table_of_another_making_is_thrown_away(tmp_path):
    path = filled(tmp_path)
    other = sqlite3.connect(path)
    other.execute("DROP TABLE contents")
    other.close()
    store = Disk(tmp_path)
    assert not store.get_many(list(some(0, 5)))
    store.put_many(some(0, 5))
    assert store.get_many(list(some(0, 5))) == some(0, 5)


def test_the_least_recently_used_goes_first(tmp_path, monkeypatch):
    clock = [1_000_000.0]
    monkeypatch.setattr(disk.time, "time", lambda: clock[0])
    store = Disk(tmp_path, limit=1_000_000)
    for first in range(0, 2000, 100):
        clock[0] += 10_000
        store.put_many(some(first, 100))
        assert store.get_many(list(some(0, 50))) == some(0, 50), "used each time"
    assert store.get_many(list(some(1900, 100))) == some(1900, 100)
    assert not store.get_many(list(some(50, 1000)))
    assert sum(file.stat().st_size for file in tmp_path.glob("*.sqlite3")) < 1_300_000


def test_what_is_in_use_is_not_driven_out_by_what_comes_later(tmp_path):
    store = Disk(tmp_path, limit=500_000)
    for first in range(0, 1000, 100):
        store.put_many(some(first, 100))
    known = store.get_many(list(some(0, 1000)))
    assert len(known) > 150
    for first in range(0, 1000, 100):  # the second run of the same
        store.put_many({key: value for key, value in some(first, 100).items() if key not in known})
    assert store.get_many(list(some(0, 1000))) == known


def test_a_smaller_limit_shrinks_the_file(tmp_path, monkeypatch):
    path = filled(tmp_path, 500)
    late = time.time() + 10_000
    monkeypatch.setattr(disk.time, "time", lambda: late)
    store = Disk(tmp_path, limit=300_000)
    store.put_many(some(1000, 10))
    assert store.get_many(list(some(1000, 10))) == some(1000, 10)
    store.close()
    assert path.stat().st_size < 400_000


def test_two_processes_share_it(tmp_path):
    processes = [start(tmp_path, first, 300) for first in (0, 200)]
    for process in processes:
        process.communicate(timeout=60)
        assert process.returncode == 0
    assert Disk(tmp_path).get_many(list(some(0, 500))) == some(0, 500)


def test_a_process_that_is_killed_leaves_nothing_behind_that_hinders(tmp_path):
    for delay in (0.0, 0.005, 0.02):
        process = start(tmp_path, 0, 100_000)
        assert process.stdout
        written = [int(process.stdout.readline()) for _ in range(3)]
        time.sleep(delay)
        process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
        process.communicate(timeout=30)
        store = Disk(tmp_path)
        begin = time.perf_counter()
        store.put_many(some(200_000, 10))
        assert time.perf_counter() - begin < disk._PATIENCE / 2, "no lock is left"
        found = store.get_many(list(some(0, 400)))
        assert found.items() <= some(0, 400).items()
        assert found.keys() >= some(0, written[-1] + 20).keys()
        assert not store.notices
        store.close()


@pytest.mark.parametrize("name", ["a file", "a file/in a file", "with\0zero"])
def test_where_nothing_can_be_kept_one_notice_says_so(tmp_path, name):
    (tmp_path / "a file").write_text("in the way")
    store = Disk(tmp_path / name)
    for _ in range(3):
        store.put_many(some(0, 5))
        assert not store.get_many(list(some(0, 5)))
    [notice] = store.notices
    assert notice.reason


def test_a_full_disk_that_leaves_an_empty_file_is_told_as_such(tmp_path, monkeypatch):
    def full(file: sqlite3.Connection) -> sqlite3.Connection:
        (tmp_path / "kept-1.sqlite3").touch()
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(disk, "_prepared", full)
    store = Disk(tmp_path)
    store.put_many(some(0, 5))
    assert not store.get_many(list(some(0, 5)))
    [notice] = store.notices
    assert "full" in notice.reason  # and not that an empty file has no tables
    monkeypatch.undo()
    assert filled(tmp_path)


def test_a_full_disk_keeps_what_is_there(tmp_path):
    filled(tmp_path)
    store = Disk(tmp_path)
    file = store._file()
    file.execute(f"PRAGMA max_page_count = {file.execute('PRAGMA page_count').fetchone()[0]}")
    for _ in range(3):
        store.put_many(some(100, 500))
        assert store.get_many(list(some(0, 50))) == some(0, 50)
    [notice] = store.notices
    assert "full" in notice.reason


def test_a_file_that_may_only_be_read_is_read(tmp_path, monkeypatch):
    filled(tmp_path)

    def refused(file):
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(disk, "_prepared", refused)
    store = Disk(tmp_path)
    assert store.get_many(list(some(0, 50))) == some(0, 50)
    store.put_many(some(50, 5))
    assert not store.get_many(list(some(50, 5)))


def test_who_holds_the_file_too_long_is_not_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr(disk, "_PATIENCE", 0.05)
    path = filled(tmp_path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store = Disk(tmp_path)
    store.put_many(some(50, 5))
    assert store.get_many(list(some(0, 60))) == some(0, 50)
    other.execute("ROLLBACK")
    other.close()
    store.put_many(some(50, 5))
    assert store.get_many(list(some(0, 60))) == some(0, 55)
    assert not store.notices


def test_it_goes_to_other_processes_closed(tmp_path):
    store = Disk(tmp_path, limit=1_234_567)
    store.put_many(some(0, 2))
    copy = pickle.loads(pickle.dumps(store))
    assert (copy.folder, copy.limit) == (tmp_path, 1_234_567)
    assert copy.get_many(list(some(0, 2))) == some(0, 2)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_opens_the_file_for_itself(tmp_path):
    store = Disk(tmp_path)
    store.put_many(some(0, 10))
    child = os.fork()
    if not child:
        store.put_many(some(10, 10))
        os._exit(store.get_many(list(some(0, 20))) != some(0, 20))
    assert os.waitpid(child, 0)[1] == 0
    disk._left_to_parents.clear()
    assert store.get_many(list(some(0, 20))) == some(0, 20)


@pytest.mark.parametrize(
    ("system", "environment", "expected"),
    [
        ("linux", {"XDG_CACHE_HOME": "/var/mine"}, "/var/mine/plancompare"),
        ("linux", {"XDG_CACHE_HOME": "not/absolute"}, "~/.cache/plancompare"),
        ("linux", {}, "~/.cache/plancompare"),
        ("darwin", {"XDG_CACHE_HOME": "/var/mine"}, "~/Library/Caches/plancompare"),
        ("win32", {}, None),
        ("linux", {"PLANCOMPARE_CACHE": "here"}, "here"),
        ("linux", {"PLANCOMPARE_CACHE": " OFF "}, None),
        ("linux", {"PLANCOMPARE_CACHE": ""}, "~/.cache/plancompare"),
    ],
)
def test_the_place_is_the_platforms(system, environment, expected, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert usual_folder(environment, system) == (expected and Path(expected).expanduser())

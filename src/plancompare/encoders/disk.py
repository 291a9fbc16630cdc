"""A place on disk that keeps what has been computed, for all runs of a user: one SQLite file of bounded size.

Nothing here is worth a fault: a file that is broken, locked, full or read-only is as good as an empty one. Each value
carries a checksum with its key, so whatever befell the file, a wrong value is not given out. Why SQLite, and what
happens to a process that is killed: docs/decisions/0009.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
import time
import weakref
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar
from zlib import crc32

from plancompare.model import Notice

LIMIT = 512_000_000  # bytes; what 100 pairs of 100 clauses take
LOCATION = "PLANCOMPARE_CACHE"
OFF = "off"

_FILE = "kept-1.sqlite3"  # another layout of the tables is another number
_PATIENCE = 2.0  # seconds to wait for another process to have written
_RECENT = 3600  # seconds; what was used within is in use, and its time is not written anew
_ROOM = 0.9  # of the limit is filled when room is made, so that it is not made for each value
_PASSING = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_ERROR)
_TABLES = """
CREATE TABLE IF NOT EXISTS kept (
    id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, used INTEGER NOT NULL, size INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS contents (id INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, value BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS kept_by_use ON kept (used);
"""
_ENTRY = "SELECT id, used, checksum, value FROM kept JOIN contents USING (id) WHERE key = ?"

R = TypeVar("R")
_left_to_parents: list[sqlite3.Connection] = []  # a process may neither use nor close what it has from its parent


def usual_folder(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> Path | None:
    """Where the user's programs keep such files, as the platform has it; None for nowhere.

    The variable PLANCOMPARE_CACHE names another folder, or says “off”.
    """
    named = environment.get(LOCATION, "").strip()
    if named:
        return None if named.casefold() == OFF else Path(named)
    if system == "win32":
        parent, below = environment.get("LOCALAPPDATA", ""), Path("plancompare", "Cache")
    elif system == "darwin":
        parent, below = os.path.expanduser(os.path.join("~", "Library", "Caches")), Path("plancompare")
    else:
        named = environment.get("XDG_CACHE_HOME", "")
        parent = named if os.path.isabs(named) else os.path.expanduser(os.path.join("~", ".cache"))
        below = Path("plancompare")
    return Path(parent, below) if os.path.isabs(parent) else None


class Disk:
    """Implements `Store`. The file is opened by the first question, in each process and for all its threads.

    Beyond `limit` bytes the least recently used goes first; what was used within the hour stays, and what then finds no
    room is not kept: of documents that are too large together, a part is known each time, and not another one.
    """

    def __init__(self, folder: Path, limit: int = LIMIT) -> None:
        self.folder, self.limit = folder, limit
        self._lock = threading.Lock()
        self._opened: sqlite3.Connection | None = None
        self._process = 0
        self._writes, self._off = True, False
        self._trouble = ""
        self._rebuilt = False

    def __reduce__(self) -> tuple[type[Disk], tuple[Path, int]]:
        return Disk, (self.folder, self.limit)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """At most one: that nothing could be kept, and why."""
        if not self._trouble:
            return ()
        return (Notice(f"to keep encodings in {self.folder}", "went on without", self._trouble),)

    def get_many(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The values of those keys that it has."""
        return self._safely(lambda file: _read(file, keys, self._writes), {})

    def put_many(self, items: Mapping[bytes, bytes]) -> None:
        """Keeps the values as far as there is room."""
        if items and self._writes:
            self._safely(lambda file: _write(file, items, self.limit), None)

    def close(self) -> None:
        """Closes the file; the next question opens it again."""
        with self._lock:
            self._drop()

    def _safely(self, work: Callable[[sqlite3.Connection], R], otherwise: R) -> R:
        with self._lock:
            try:
                return otherwise if self._off else work(self._file())
            except (OSError, ValueError, sqlite3.Error) as fault:
                if _code(fault) in _BROKEN and not self._rebuilt:
                    self._start_anew()
                elif _code(fault) not in _PASSING:
                    self._give_up(getattr(fault, "strerror", None) or str(fault))
            return otherwise

    def _file(self) -> sqlite3.Connection:
        if self._opened and self._process != os.getpid():
            _left_to_parents.append(self._opened)
            self._opened = None
        if not self._opened:
            self._opened, self._writes = _opened(self.folder / _FILE)
            self._process = os.getpid()
            weakref.finalize(self, _closed, self._opened, self._process)
        return self._opened

    def _drop(self) -> None:
        if self._opened:
            _closed(self._opened, self._process)
            self._opened = None

    def _give_up(self, reason: str) -> None:
        """Writes no more; what can be read is read."""
        self._off = not self._opened or not self._writes
        self._writes, self._trouble = False, reason

    def _start_anew(self) -> None:
        """Throws a broken file away, once. Who has it open goes on with it, and what he writes is lost."""
        self._drop()
        self._rebuilt = True
        for ending in ("", "-wal", "-shm"):
            with suppress(OSError):
                (self.folder / f"{_FILE}{ending}").unlink()


def _opened(path: Path) -> tuple[sqlite3.Connection, bool]:
    """The file, made if there is none, and whether it can be written to. Raises OSError or sqlite3.Error."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _prepared(sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)), True
    except (OSError, sqlite3.OperationalError) as fault:
        # an empty file is what a full disk leaves of a new one
        if _code(fault) in (*_PASSING, *_BROKEN) or not path.is_file() or not path.stat().st_size:
            raise
    # whoever may only read has nobody beside him who writes, as far as anybody can tell
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False), False


def _prepared(file: sqlite3.Connection) -> sqlite3.Connection:
    try:
        if not file.execute("PRAGMA user_version").fetchone()[0]:
            file.execute("PRAGMA page_size = 16384")
            file.execute("PRAGMA auto_vacuum = INCREMENTAL")
            file.execute("PRAGMA journal_mode = WAL")
            file.execute("BEGIN IMMEDIATE")
            for statement in filter(str.strip, _TABLES.split(";")):
                file.execute(statement)
            file.execute("PRAGMA user_version = 1")
            file.execute("COMMIT")
        # a loss of power may break the file: it is thrown away then; a process that is killed breaks nothing
        file.execute("PRAGMA synchronous = OFF")
        file.execute("PRAGMA journal_size_limit = 16000000")
        return file
    except BaseException:
        file.close()
        raise


def _closed(file: sqlite3.Connection, process: int) -> None:
    if process == os.getpid():
        with suppress(sqlite3.Error):
            file.close()


def _code(fault: Exception) -> int:
    """SQLite's primary code of a fault."""
    return int(getattr(fault, "sqlite_errorcode", 0)) & 0xFF


def _read(file: sqlite3.Connection, keys: Sequence[bytes], writes: bool) -> dict[bytes, bytes]:
    """The values that are there and sound; notes that they were used."""
    found, long_unused = {}, []
    now = int(time.time())
    for key in keys:
        for number, used, checksum, value in file.execute(_ENTRY, (key,)):
            if isinstance(value, bytes) and crc32(value, crc32(key)) == checksum:
                found[key] = value
                if not now - _RECENT <= used <= now + _RECENT:
                    long_unused.append((now, number))
    if long_unused and writes:
        with suppress(sqlite3.OperationalError):  # it is read all the same
            _transaction(file, lambda: file.executemany("UPDATE kept SET used = ? WHERE id = ?", long_unused))
    return found


def _write(file: sqlite3.Connection, items: Mapping[bytes, bytes], limit: int) -> None:
    """Keeps what there is room for, and makes room first."""
    _transaction(file, lambda: _insert(file, items, limit))
    pages, size = (file.execute(f"PRAGMA {what}").fetchone()[0] for what in ("page_count", "page_size"))
    if pages * size > limit:  # the limit was higher once
        file.executescript("PRAGMA incremental_vacuum;")  # execute() frees a single page


def _insert(file: sqlite3.Connection, items: Mapping[bytes, bytes], limit: int) -> None:
    now = int(time.time())
    room = limit - _filled(file)
    wanted = sum(map(_size, items.values()))
    if wanted > room:
        room += _evicted(file, now, wanted - room + int(limit * (1 - _ROOM)))
    for key, value in items.items():
        room -= _size(value)
        if room < 0:
            return
        entry = file.execute("INSERT OR IGNORE INTO kept (key, used, size) VALUES (?, ?, ?)", (key, now, _size(value)))
        if entry.rowcount > 0:
            sound = crc32(value, crc32(key))
            file.execute("INSERT OR REPLACE INTO contents VALUES (?, ?, ?)", (entry.lastrowid, sound, value))


def _filled(file: sqlite3.Connection) -> int:
    """Bytes in use."""
    pages, free, size = (
        file.execute(f"PRAGMA {what}").fetchone()[0] for what in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)


def _size(value: bytes) -> int:
    """About what a value takes with all that belongs to it."""
    return len(value) + 150


def _evicted(file: sqlite3.Connection, now: int, wanted: int) -> int:
    """Deletes what has not been used for longest until so many bytes are free, if there is that much; the bytes."""
    old = "SELECT id, size FROM kept WHERE used < ? OR used > ? ORDER BY used"
    gone, freed = [], 0
    for number, size in file.execute(old, (now - _RECENT, now + _RECENT)):
        if freed >= wanted:
            break
        gone.append((number,))
        freed += size
    file.executemany("DELETE FROM kept WHERE id = ?", gone)
    file.executemany("DELETE FROM contents WHERE id = ?", gone)
    return freed


def _transaction(file: sqlite3.Connection, work: Callable[[], object]) -> None:
    """All of it or nothing."""
    file.execute("BEGIN IMMEDIATE")
    try:
        work()
        file.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            file.execute("ROLLBACK")
        raise

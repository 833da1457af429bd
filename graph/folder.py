"""A graph's folder: where its store lies, who may write, and what readers get meanwhile.

``DIR/store`` is the Oxigraph store, ``DIR/.lock`` says who uses it: one writer or many readers. While a writer
works, readers get the Turtle that was last published as ``DIR/graph.ttl``. Opening a store read-only beside a
writer is undefined in RocksDB, hence the lock of our own.
"""

import secrets
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Final

from pyoxigraph import RdfFormat, Store

from ..errors import GraphError

try:
    import fcntl
except ImportError:  # Windows: RocksDB's own lock still keeps a second writer out
    fcntl = None  # type: ignore[assignment]

STORE: Final = "store"
PUBLISHED: Final = "graph.ttl"
_PATIENCE: Final = 5.0
_PART: Final = ".part"


class Lock:
    """A hold on a graph's folder, given back by `release` or when the process ends."""

    def __init__(self, file: IO[bytes] | None) -> None:
        self._file = file

    def release(self) -> None:
        if self._file:
            self._file.close()


def open_for_writing(folder: Path) -> tuple[Store, Lock]:
    """Opens the store of ``folder``, making both where missing, and keeps other writers and readers out.

    Raises GraphError when someone else uses the folder or it cannot be written.
    """
    if folder.is_file():
        raise GraphError(f"{folder} is a file; give a folder, one made by 'claimgraph build' or a new one.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = _lock(folder, exclusive=True)
    except OSError as error:
        raise GraphError(f"The folder {folder} cannot be written: {error.strerror}.") from error
    if lock is None:
        raise GraphError(f"{folder} is in use by another claimgraph; try again when that one is done.")
    try:
        if not (folder / STORE).exists():
            _tidy(folder)
            make_store(folder / STORE, lambda _: None)
        return Store(folder / STORE), lock
    except (OSError, RuntimeError) as error:
        lock.release()
        raise _damaged(folder, error) from error


def open_for_reading(folder: Path) -> tuple[Store, Lock]:
    """Opens the store of ``folder``, or what was last published where a writer is at work.

    Raises GraphError when ``folder`` holds no graph, or none has been published yet.
    """
    if not (folder / STORE / "CURRENT").is_file():
        raise GraphError(f"{folder} holds no graph; make one with 'claimgraph build ARTICLE... -o {folder}'.")
    try:
        lock = _lock(folder, exclusive=False)
    except OSError:  # a folder that we may not write, so nobody writes it through us
        lock = Lock(None)
    try:
        return (Store.read_only(str(folder / STORE)), lock) if lock else (_published(folder), Lock(None))
    except (OSError, RuntimeError) as error:
        raise _damaged(folder, error) from error


def make_store(place: Path, fill: Callable[[Store], None]) -> None:
    """Fills a store beside ``place`` and renames it, so that nobody ever opens one that is half made."""
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f".{place.name}.{secrets.token_hex(4)}{_PART}")
    try:
        _fill(beside, fill)
        beside.rename(place)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def _fill(place: Path, fill: Callable[[Store], None]) -> None:
    """Closes the store in the end, which is when its last reference goes."""
    store = Store(place)
    fill(store)
    store.flush()
    store.optimize()


def _tidy(folder: Path) -> None:
    """Removes what processes that were killed while they made a store have left."""
    for beside in folder.glob(f".{STORE}.*{_PART}"):
        shutil.rmtree(beside, ignore_errors=True)


def _published(folder: Path) -> Store:
    path = folder / PUBLISHED
    if not path.is_file():
        raise GraphError(f"{folder} is being written and nothing is published yet; try again when that is done.")
    store = Store()
    store.bulk_load(path=str(path), format=RdfFormat.TURTLE)
    return store


def _lock(folder: Path, *, exclusive: bool) -> Lock | None:
    """The lock, or none when someone else still holds it after a few seconds (readers do not wait)."""
    if fcntl is None:
        return Lock(None)
    file = (folder / ".lock").open("ab")
    deadline = time.monotonic() + (_PATIENCE if exclusive else 0)
    while True:
        try:
            fcntl.flock(file, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            return Lock(file)
        except BlockingIOError:
            if time.monotonic() >= deadline:
                file.close()
                return None
            time.sleep(0.05)


def _damaged(folder: Path, error: Exception) -> GraphError:
    reason = " ".join(str(error).split()).rstrip(".")
    published = folder / PUBLISHED
    left = f"; {published} still answers what was last published" if published.is_file() else ""
    return GraphError(f"The store in {folder} cannot be opened: {reason}; build it again in another folder{left}.")

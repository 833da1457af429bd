"""A graph's folder: where its store lies, who may write, and what readers get meanwhile.

``DIR/store`` is the Oxigraph store, ``DIR/.lock`` says who uses it: one writer or many readers. While a writer
works, readers get the Turtle that was last published as ``DIR/graph.ttl``. Opening a store read-only beside a
writer is undefined in RocksDB, hence the lock of our own.
"""

import time
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
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = _lock(folder, exclusive=True)
    except OSError as error:
        raise GraphError(f"The folder {folder} cannot be written: {error.strerror}.") from error
    if lock is None:
        raise GraphError(f"{folder} is in use by another claimgraph; try again when that one is done.")
    try:
        return Store(folder / STORE), lock
    except OSError as error:
        lock.release()
        raise GraphError(f"The store in {folder} cannot be opened: {_reason(error)}.") from error


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
    except OSError as error:
        raise GraphError(f"The store in {folder} cannot be opened: {_reason(error)}.") from error


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


def _reason(error: OSError) -> str:
    return str(error).splitlines()[0].rstrip(".")

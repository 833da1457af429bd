"""Whole graphs at once: loaded into a fresh folder that is then renamed, so that nobody sees half of one."""

import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from ..errors import GraphError
from .files import FORMATS
from .folder import STORE
from .quads import Quads
from .store import KnowledgeGraph


def load(source: Path, folder: Path) -> None:
    """Makes a graph's folder of an RDF file that keeps articles apart (N-Quads or TriG), as claimgraph exports it.

    Raises GraphError when the folder has a graph already or the file cannot be read.
    """
    if (folder / STORE).exists():
        raise GraphError(f"{folder} holds a graph already; give a folder without one.")

    def fill(store: Store) -> None:
        try:
            store.bulk_load(path=str(source), format=FORMATS[source.suffix.lower()])
        except (OSError, SyntaxError, KeyError) as error:
            raise GraphError(f"{source} cannot be loaded: {error}.") from error
        Quads(store).rebuild_union()

    _make(folder / STORE, fill)


def snapshot(kg: KnowledgeGraph, place: Path) -> Path:
    """A store at ``place`` with all that the graph holds now, for readers of their own."""
    quads = kg.quads.store.dump(format=RdfFormat.N_QUADS)
    _make(place, lambda store: store.bulk_load(quads, format=RdfFormat.N_QUADS))
    return place


def _make(place: Path, fill: Callable[[Store], None]) -> None:
    """Fills a store beside ``place`` and renames it, or removes it when something fails."""
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f".{place.name}.{secrets.token_hex(4)}")
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

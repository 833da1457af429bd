"""Whole graphs at once: loaded into a fresh folder that is then renamed, so that nobody sees half of one."""

from pathlib import Path

from pyoxigraph import RdfFormat, Store

from ..errors import GraphError
from .files import FORMATS
from .folder import STORE, make_store
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

    make_store(folder / STORE, fill)


def snapshot(kg: KnowledgeGraph, place: Path) -> Path:
    """A store at ``place`` with all that the graph holds now, for readers of their own."""
    quads = kg.quads.store.dump(format=RdfFormat.N_QUADS)
    make_store(place, lambda store: store.bulk_load(quads, format=RdfFormat.N_QUADS))
    return place

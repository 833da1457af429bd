"""Finds the graph at a path: a folder with a store, or an RDF file that is read into memory."""

from pathlib import Path
from typing import Final

from pyoxigraph import RdfFormat, Store

from ..errors import GraphError
from .folder import Lock, open_for_reading
from .quads import Quads

FORMATS: Final = {
    ".ttl": RdfFormat.TURTLE,
    ".nt": RdfFormat.N_TRIPLES,
    ".nq": RdfFormat.N_QUADS,
    ".trig": RdfFormat.TRIG,
    ".jsonld": RdfFormat.JSON_LD,
    ".rdf": RdfFormat.RDF_XML,
    ".owl": RdfFormat.RDF_XML,
    ".xml": RdfFormat.RDF_XML,
    ".n3": RdfFormat.N3,
}


def open_graph(path: Path) -> tuple[Store, Lock]:
    """A store for reading, and the hold on it.

    Raises GraphError when nothing is there, or it is neither a graph's folder nor an RDF file.
    """
    if not path.exists():
        raise GraphError(f"{path} does not exist; give a folder made by 'claimgraph build' or an RDF file.")
    if path.is_dir():
        return open_for_reading(path)
    if path.suffix.lower() not in FORMATS:
        known = ", ".join(FORMATS)
        raise GraphError(f"{path} is no graph; give a folder made by 'claimgraph build' or a file ending in {known}.")
    return _read(path), Lock(None)


def _read(path: Path) -> Store:
    store = Store()
    try:
        store.bulk_load(path=str(path), format=FORMATS[path.suffix.lower()])
    except SyntaxError as error:
        raise GraphError(f"{path} is not valid RDF: {str(error).splitlines()[0]}.") from error
    except OSError as error:
        raise GraphError(f"{path} cannot be read: {error.strerror or error}.") from error
    Quads(store).rebuild_union()
    return store

"""Reads the test suites of the W3C: manifests, data and expected results."""

import os
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import rdflib
from pyoxigraph import (
    BlankNode,
    CanonicalizationAlgorithm,
    Dataset,
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QueryResultsFormat,
    RdfFormat,
    Store,
    parse_query_results,
)
from rdflib import RDF
from rdflib.collection import Collection

BASE = "https://w3c.github.io/rdf-tests/"
MF = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
QT = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
RS = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/result-set#")
FORMATS = {
    ".ttl": RdfFormat.TURTLE,
    ".rdf": RdfFormat.RDF_XML,
    ".nt": RdfFormat.N_TRIPLES,
    ".nq": RdfFormat.N_QUADS,
    ".trig": RdfFormat.TRIG,
}
RESULTS = {".srx": QueryResultsFormat.XML, ".srj": QueryResultsFormat.JSON, ".tsv": QueryResultsFormat.TSV}


@dataclass(frozen=True)
class Case:
    """A test: its kind, what it reads and what should come out. Paths are files, addresses their assumed IRIs."""

    name: str
    kind: str
    action: Path
    data: tuple[Path, ...] = ()
    named: tuple[Path, ...] = ()
    result: Path | None = None


@cache
def suite() -> Path | None:
    """The folder of the unpacked suites, None where the data are not at hand."""
    packed = Path(os.environ.get("CLAIMGRAPH_DATA", "")) / "w3c" / "rdf-tests.tar.gz"
    if not packed.is_file():
        return None
    folder = Path(tempfile.mkdtemp(prefix="w3c-"))
    with tarfile.open(packed) as archive:
        archive.extractall(folder, filter="data")
    return folder


def address(path: Path) -> str:
    """The IRI under which the suite knows a file."""
    return BASE + path.relative_to(suite()).as_posix()


def cases(manifest: Path) -> Iterator[Case]:
    """The tests of a manifest, in its order."""
    graph = rdflib.Graph().parse(manifest, publicID=manifest.as_uri())
    for entries in graph.objects(None, MF.entries):
        for entry in Collection(graph, entries):
            yield _case(graph, entry)


def _case(graph: rdflib.Graph, entry: rdflib.term.Node) -> Case:
    action, result = graph.value(entry, MF.action), graph.value(entry, MF.result)
    query = graph.value(action, QT.query)
    return Case(
        name=f"{_path(query or action).parent.name}/{graph.value(entry, MF.name)}",
        kind=str(graph.value(entry, RDF.type)).rpartition("#")[2],
        action=_path(query or action),
        data=tuple(map(_path, graph.objects(action, QT.data))),
        named=tuple(_path(graph.value(node, QT.graph) or node) for node in graph.objects(action, QT.graphData)),
        result=_path(result) if isinstance(result, rdflib.URIRef) else None,
    )


def _path(node: rdflib.term.Node) -> Path:
    return Path(str(node).removeprefix("file://"))


def loaded(case: Case) -> Store:
    """A store with the data of a test; for a query with FROM, all files beside it under their own addresses."""
    store = Store()
    own = "FROM" not in case.action.read_text("utf-8")
    beside = (path for path in case.action.parent.glob("*.ttl") if "manifest" not in path.name)
    for path in case.data:
        store.load(path=str(path), format=FORMATS[path.suffix], base_iri=address(path))
    for path in case.named if own else beside:
        graph = NamedNode(address(path))
        store.load(path=str(path), format=FORMATS[path.suffix], base_iri=address(path), to_graph=graph)
    return store


def expected_rows(path: Path) -> "list[dict[str, object]] | bool":
    """Rows or the answer in a result file."""
    if path.suffix in RESULTS:
        read = parse_query_results(path=str(path), format=RESULTS[path.suffix])
        if not hasattr(read, "variables"):
            return bool(read)
        names = [variable.value for variable in read.variables]
        return [{name: value for name, value in zip(names, row, strict=True) if value is not None} for row in read]
    return _rows_of_graph(rdflib.Graph().parse(path, publicID=address(path)))


def _rows_of_graph(graph: rdflib.Graph) -> "list[dict[str, object]] | bool":
    answer = graph.value(None, RS.boolean)
    if answer is not None or (None, RS.boolean, None) in graph:
        return str(next(graph.objects(None, RS.boolean))) == "true"
    return [
        {
            str(graph.value(one, RS.variable)): _term(graph.value(one, RS.value))
            for one in graph.objects(row, RS.binding)
        }
        for row in graph.objects(None, RS.solution)
    ]


def _term(term: rdflib.term.Node) -> "NamedNode | BlankNode | Literal":
    if isinstance(term, rdflib.URIRef):
        return NamedNode(str(term))
    if isinstance(term, rdflib.BNode):
        return BlankNode(str(term))
    if term.language:
        return Literal(str(term), language=term.language)
    return Literal(str(term), datatype=NamedNode(str(term.datatype)) if term.datatype else None)


def canonical_rows(rows: "list[dict[str, object]]", once: bool) -> str:
    """Rows as text that is the same for the same rows, whatever their order and their blank nodes are called.

    ``once`` leaves repeated rows out.
    """
    kept = {str(sorted(row.items(), key=str)): row for row in rows}.values() if once else rows
    quads = (
        Quad(BlankNode(f"row{number}"), NamedNode(f"var:{name}"), value, DefaultGraph())
        for number, row in enumerate(kept)
        for name, value in row.items()
    )
    return f"{canonical(quads)}{len(kept)} rows"


def canonical(quads: Iterator[Quad]) -> str:
    """Quads as text that is the same for the same graph; numbers in canonical form."""
    store = Store()
    store.extend(quads)
    dataset = Dataset(store)
    dataset.canonicalize(CanonicalizationAlgorithm.UNSTABLE)
    return "".join(sorted(f"{quad}\n" for quad in dataset))

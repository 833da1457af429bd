"""The union of a graph by subject, in one order, for the writers that need terms rather than lines."""

from collections.abc import Iterator
from itertools import groupby

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from ..errors import ExportError
from ..graph.store import KnowledgeGraph

Term = NamedNode | Literal
Said = list[tuple[NamedNode, Term]]


def by_subject(kg: KnowledgeGraph) -> Iterator[tuple[NamedNode, Said]]:
    """Each subject with its predicates and objects, sorted.

    Raises ExportError for blank nodes and triple terms, which only the graphs of other programs have.
    """
    lines = "\n".join(sorted(kg.quads.union())).encode()
    quads = parse(lines, format=RdfFormat.N_TRIPLES)
    for subject, group in groupby(quads, key=lambda quad: quad.subject):
        said = [(quad.predicate, quad.object) for quad in group]
        if not isinstance(subject, NamedNode) or not all(isinstance(object, Term) for _, object in said):
            raise ExportError("This format cannot hold the blank nodes of a foreign graph; choose ttl, nt or nq.")
        yield subject, said

"""Named graphs and their union in an Oxigraph store.

The default graph is the union of the named ones, kept as triples of its own: the union that Oxigraph computes
repeats a triple for every graph that has it, so that each COUNT over it would be wrong.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Final, cast

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store, Triple, parse, serialize

from ..errors import GraphError
from .descriptions import Description, describe
from .vocabulary import CG, RDF

UNION: Final = DefaultGraph()
KEPT: Final = CG("asRead")
"""Names both a graph and the one property in it: article -> what was read of it, as N-Triples in a string."""

_NAMES_GRAPHS: Final = re.compile(r"\b(GRAPH|FROM)\b", re.IGNORECASE)

Graph = NamedNode | DefaultGraph


class Quads:
    """A store whose default graph always is the union of its named graphs."""

    def __init__(self, store: Store, *, in_memory: bool = False) -> None:
        self.store, self._in_memory = store, in_memory
        self._copied: Store | None = None

    def __contains__(self, graph: NamedNode) -> bool:
        return self.store.contains_named_graph(graph)

    def answering(self, sparql: str) -> Store:
        """The store that a query is to be asked.

        In memory a lookup goes through all that any graph says of a node, so what names no graph is asked of a copy
        of the union, which is made for the first such query after a change.
        """
        if not self._in_memory or _NAMES_GRAPHS.search(sparql):
            return self.store
        if self._copied is None:
            self._copied = self._copy_of_union()
        return self._copied

    def graphs(self) -> list[Graph]:
        """The named graphs; where there is none (a graph read from plain triples), the union."""
        named = (graph for graph in self.store.named_graphs() if isinstance(graph, NamedNode) and graph != KEPT)
        return [*named] or [UNION]

    def put(self, graph: NamedNode, triples: Iterable[Triple], kept: Iterable[Triple] = ()) -> None:
        """Makes ``triples`` the content of ``graph``, and ``kept`` what is kept beside it, in one transaction.

        Raises GraphError when the store cannot be written.
        """
        content = list(dict.fromkeys(triples))
        if graph in self:
            said = ntriples(content)
            beside = Literal(ntriples(kept))
            keep = f"GRAPH {KEPT} {{ {graph} {KEPT} {beside} }}" if beside.value else ""
            self._update(f"{_removal(graph)} ;\nINSERT DATA {{ {said} GRAPH {graph} {{ {said} }} {keep} }}")
        else:
            quads = (Quad(t.subject, t.predicate, t.object, place) for t in content for place in (graph, UNION))
            self._write(lambda: self.store.extend(quads))

    def remove(self, graph: NamedNode) -> None:
        """Takes a graph out, what is kept beside it, and from the union what no other graph says. Raises GraphError."""
        self._update(_removal(graph))

    def kept(self, graph: NamedNode) -> list[Triple]:
        """What is kept beside a graph; nothing for most."""
        quads = self.store.quads_for_pattern(graph, KEPT, None, KEPT)
        texts = (quad.object.value.encode() for quad in quads if isinstance(quad.object, Literal))
        return [quad.triple for text in texts for quad in parse(text, format=RdfFormat.N_TRIPLES)]

    def with_kept(self) -> list[NamedNode]:
        """The graphs that have something kept beside them."""
        quads = self.store.quads_for_pattern(None, KEPT, None, KEPT)
        return [quad.subject for quad in quads if isinstance(quad.subject, NamedNode)]

    def triples(self, graph: Graph) -> list[Triple]:
        return [quad.triple for quad in self.store.quads_for_pattern(None, None, None, graph)]

    def described_by(self, *predicates: NamedNode) -> dict[NamedNode, dict[NamedNode, Description]]:
        """Named graph -> subject -> what these predicates say of it."""
        found: dict[NamedNode, list[Triple]] = defaultdict(list)
        for predicate in predicates:
            for quad in self.store.quads_for_pattern(None, predicate, None):
                if isinstance(quad.graph_name, NamedNode):
                    found[quad.graph_name].append(quad.triple)
        return {graph: describe(triples) for graph, triples in found.items()}

    def described(self, graph: Graph) -> dict[NamedNode, Description]:
        """All that a graph says, by subject."""
        return describe(quad.triple for quad in self.store.quads_for_pattern(None, None, None, graph))

    def about(self, node: NamedNode, graph: Graph = UNION) -> Description:
        """What a graph says of one node."""
        quads = self.store.quads_for_pattern(node, None, None, graph)
        return describe(quad.triple for quad in quads).get(node, Description())

    def said_by(self, node: NamedNode, predicate: NamedNode) -> dict[str, list[NamedNode]]:
        """Text of a literal -> the named graphs that say it of the node."""
        found: dict[str, list[NamedNode]] = {}
        for quad in self.store.quads_for_pattern(node, predicate, None):
            if isinstance(quad.object, Literal):
                graphs = found.setdefault(quad.object.value, [])
                graphs += [quad.graph_name] if isinstance(quad.graph_name, NamedNode) else []
        return found

    def subjects(self, predicate: NamedNode, object: NamedNode) -> list[NamedNode]:
        """The nodes with that property, in the union."""
        quads = self.store.quads_for_pattern(None, predicate, object, UNION)
        return [quad.subject for quad in quads if isinstance(quad.subject, NamedNode)]

    def of_class(self, kind: NamedNode) -> list[NamedNode]:
        return self.subjects(RDF("type"), kind)

    def union(self) -> Iterator[str]:
        """The union as N-Triples lines, in no order."""
        return self._lines(UNION)

    def named(self) -> dict[str, Iterator[str]]:
        """Graph IRI -> what it says, as N-Triples lines in no order; nothing where there are only triples."""
        return {graph.value: self._lines(graph) for graph in self.graphs() if isinstance(graph, NamedNode)}

    def all(self) -> bytes:
        """Everything as N-Quads, sorted: the union, the named graphs, and what is kept beside them."""
        dumped = cast(bytes, self.store.dump(format=RdfFormat.N_QUADS))
        return b"".join(sorted(dumped.splitlines(keepends=True)))

    def rebuild_union(self) -> None:
        """Copies every named graph into the union, after quads have been loaded from elsewhere."""
        named = (quad for graph in self.graphs() for quad in self.store.quads_for_pattern(None, None, None, graph))
        self.store.bulk_extend(Quad(quad.subject, quad.predicate, quad.object, UNION) for quad in named)

    def _copy_of_union(self) -> Store:
        if self.graphs() == [UNION]:
            return self.store
        copied = Store()
        copied.bulk_extend(self.store.quads_for_pattern(None, None, None, UNION))
        return copied

    def _lines(self, graph: Graph) -> Iterator[str]:
        dumped = cast(bytes, self.store.dump(format=RdfFormat.N_TRIPLES, from_graph=graph))
        return (line.decode() for line in dumped.splitlines())

    def _update(self, update: str) -> None:
        self._write(lambda: self.store.update(update))

    def _write(self, write: Callable[[], None]) -> None:
        self._copied = None
        try:
            write()
        except (OSError, RuntimeError) as error:
            raise GraphError(f"The graph cannot be changed: {str(error).rstrip('.')}.") from error


def ntriples(triples: Iterable[Triple]) -> str:
    return cast(bytes, serialize(triples, format=RdfFormat.N_TRIPLES)).decode()


def _removal(graph: NamedNode) -> str:
    return f"""DELETE {{ ?s ?p ?o }}
WHERE {{
  GRAPH {graph} {{ ?s ?p ?o }}
  FILTER NOT EXISTS {{ GRAPH ?other {{ ?s ?p ?o }} FILTER (?other != {graph}) }}
}} ;
DROP GRAPH {graph} ;
DELETE WHERE {{ GRAPH {KEPT} {{ {graph} {KEPT} ?kept }} }}"""

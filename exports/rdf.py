"""The graph as RDF files: Turtle, N-Triples and RDF/XML are the union, N-Quads and TriG keep articles apart."""

from collections.abc import Iterator

from ..graph.store import KnowledgeGraph
from ..graph.turtle import turtle as written


def turtle(kg: KnowledgeGraph) -> Iterator[str]:
    """Turtle, grouped by subject and sorted: the same graph gives the same bytes."""
    return written(kg.quads.union(), kg.names)


def ntriples(kg: KnowledgeGraph) -> Iterator[str]:
    """N-Triples, sorted."""
    return (f"{line}\n" for line in sorted(kg.quads.union()))


def nquads(kg: KnowledgeGraph) -> Iterator[str]:
    """N-Quads, sorted; the graph of a quad is the article that says it."""
    return (f"{line}\n" for line in sorted(kg.quads.lines()))

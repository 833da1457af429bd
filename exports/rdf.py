"""The graph as RDF files: N-Quads and TriG keep the articles apart, the others are the union of all."""

from collections.abc import Iterator

from ..graph import turtle as writing
from ..graph.store import KnowledgeGraph
from .jsonld import jsonld
from .rdfxml import rdfxml

__all__ = ["jsonld", "nquads", "ntriples", "rdfxml", "trig", "turtle"]


def turtle(kg: KnowledgeGraph) -> Iterator[str]:
    """Turtle, grouped by subject and sorted: the same graph gives the same bytes."""
    return writing.turtle(kg.quads.union(), kg.names)


def trig(kg: KnowledgeGraph) -> Iterator[str]:
    """TriG, one graph an article, sorted; plain Turtle where the graph was read from triples."""
    named = kg.quads.named()
    return writing.trig(named, kg.names) if named else turtle(kg)


def ntriples(kg: KnowledgeGraph) -> Iterator[str]:
    """N-Triples, sorted."""
    return (f"{line}\n" for line in sorted(kg.quads.union()))


def nquads(kg: KnowledgeGraph) -> Iterator[str]:
    """N-Quads, sorted, the graph of a quad being the article that says it; N-Triples where there are no articles."""
    named = kg.quads.named()
    quads = (f"{line.removesuffix('.')}<{graph}> .\n" for graph, lines in named.items() for line in lines)
    return iter(sorted(quads)) if named else ntriples(kg)

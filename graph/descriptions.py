"""Triples gathered by subject, to read what the graph says of a node."""

from collections import defaultdict
from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, Triple

Term = NamedNode | Literal


class Description:
    """What is said of one subject: predicate -> objects. Blank nodes and quoted triples are left out."""

    __slots__ = ("_said",)

    def __init__(self) -> None:
        self._said: dict[NamedNode, list[Term]] = {}

    def add(self, predicate: NamedNode, object: Term) -> None:
        self._said.setdefault(predicate, []).append(object)

    def terms(self, predicate: NamedNode) -> list[Term]:
        return self._said.get(predicate, [])

    def nodes(self, predicate: NamedNode) -> list[NamedNode]:
        return [term for term in self.terms(predicate) if isinstance(term, NamedNode)]

    def node(self, predicate: NamedNode) -> NamedNode | None:
        """The node, or the first in order of IRIs where there are several."""
        return min(self.nodes(predicate), key=lambda node: node.value, default=None)

    def texts(self, predicate: NamedNode) -> list[str]:
        return [term.value for term in self.terms(predicate) if isinstance(term, Literal)]

    def text(self, predicate: NamedNode) -> str | None:
        """The text, or the first in order of the alphabet where there are several."""
        return min(self.texts(predicate), default=None)


def describe(triples: Iterable[Triple]) -> dict[NamedNode, Description]:
    """Subject -> description, in the order in which subjects first appear."""
    described: dict[NamedNode, Description] = defaultdict(Description)
    for triple in triples:
        subject, predicate, object = triple
        if isinstance(subject, NamedNode) and isinstance(object, NamedNode | Literal):
            described[subject].add(predicate, object)
    return dict(described)

"""The graph as an rdflib Dataset, for everything that is written against rdflib."""

from collections.abc import Iterator, Mapping
from typing import Any

import rdflib
from oxrdflib import OxigraphStore
from pyoxigraph import Store
from rdflib.namespace import XSD
from rdflib.query import Result
from rdflib.term import Literal, Node

from .vocabulary import Names


def dataset(store: Store, names: Names) -> rdflib.Dataset:
    """A live view for reading, with the usual prefixes; its default graph is the union of all articles."""
    view = rdflib.Dataset(store=_PlainStrings(store=store))
    for prefix, namespace in names.prefixes().items():
        view.bind(prefix, namespace)
    return view


class _PlainStrings(OxigraphStore):
    """Oxigraph gives ``"x"^^xsd:string``, to rdflib another literal than ``"x"``; here it is the latter."""

    def triples(self, pattern: Any, context: Any = None) -> Iterator[Any]:  # noqa: ANN401 - as in rdflib
        for (subject, predicate, object), contexts in super().triples(pattern, context):
            yield (subject, predicate, _plain(object)), contexts

    def query(self, query: Any, initNs: Any, initBindings: Any, queryGraph: str, **kwargs: object) -> Result:  # noqa: ANN401, N803
        result: Result = super().query(query, initNs, initBindings, queryGraph, **kwargs)
        if result.type == "SELECT":
            result.bindings = [_plain_row(row) for row in result.bindings]
        elif result.type == "CONSTRUCT":
            plain = rdflib.Graph()
            for subject, predicate, object in result.graph or ():
                plain.add((subject, predicate, _plain(object)))
            result.graph = plain
        return result


def _plain_row(row: Mapping[Any, Any]) -> dict[Any, Any]:
    return {name: _plain(value) for name, value in row.items()}


def _plain(term: Node) -> Node:
    return Literal(str(term)) if isinstance(term, Literal) and term.datatype == XSD.string else term

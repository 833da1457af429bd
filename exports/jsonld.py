"""JSON-LD 1.1: one object a subject, sorted, with a context of the prefixes in use."""

import json
from collections.abc import Iterator

from pyoxigraph import Literal

from ..graph.prefixes import Prefixes
from ..graph.store import KnowledgeGraph
from ..graph.vocabulary import RDF, XSD
from .subjects import Said, Term, by_subject


def jsonld(kg: KnowledgeGraph) -> Iterator[str]:
    """The union of all articles as one JSON-LD document, one subject a line."""
    prefixes = Prefixes(kg.names)
    nodes = [_dumped(_node(subject, said, prefixes)) for subject, said in by_subject(kg)]
    yield f'{{"@context": {_dumped(prefixes.used())},\n"@graph": [\n'
    yield from (f"{node},\n" for node in nodes[:-1])
    yield from (f"{node}\n" for node in nodes[-1:])
    yield "]}\n"


def _node(subject: Term, said: Said, prefixes: Prefixes) -> dict[str, object]:
    node: dict[str, object] = {"@id": prefixes.short(subject.value)}
    values: dict[str, list[object]] = {}
    for predicate, term in said:
        if predicate == RDF("type"):
            values.setdefault("@type", []).append(prefixes.short(term.value))
        else:
            values.setdefault(prefixes.short(predicate.value), []).append(_value(term, prefixes))
    return node | values


def _value(term: Term, prefixes: Prefixes) -> object:
    if not isinstance(term, Literal):
        return {"@id": prefixes.short(term.value)}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    if term.datatype == XSD("string"):
        return term.value
    return {"@value": term.value, "@type": prefixes.short(term.datatype.value)}


def _dumped(document: object) -> str:
    return json.dumps(document, ensure_ascii=False)

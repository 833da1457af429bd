"""RDF/XML: one description a subject, sorted, with the namespaces in use."""

import re
from collections.abc import Iterator
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from pyoxigraph import Literal, NamedNode

from ..errors import ExportError
from ..graph.prefixes import Prefixes
from ..graph.store import KnowledgeGraph
from ..graph.vocabulary import XSD
from .subjects import Term, by_subject
from .xml import DECLARATION, legal

_ELEMENT: Final = re.compile(r"[^\W\d][\w.-]*")


def rdfxml(kg: KnowledgeGraph) -> Iterator[str]:
    """The union of all articles as RDF/XML.

    Raises ExportError for a relation whose name cannot be the name of an XML element.
    """
    prefixes = Prefixes(kg.names)
    prefixes.use("rdf")
    blocks = [
        f"  <rdf:Description rdf:about={quoteattr(subject.value)}>\n"
        + "".join(_property(predicate, object, prefixes) for predicate, object in said)
        + "  </rdf:Description>\n"
        for subject, said in by_subject(kg)
    ]
    spaces = "".join(f"\n  xmlns:{prefix}={quoteattr(namespace)}" for prefix, namespace in prefixes.used().items())
    yield f"{DECLARATION}<rdf:RDF{spaces}>\n"
    yield from blocks
    yield "</rdf:RDF>\n"


def _property(predicate: NamedNode, object: Term, prefixes: Prefixes) -> str:
    split = prefixes.split(predicate.value)
    if split is None or not _ELEMENT.fullmatch(split[1]):
        raise ExportError(f"RDF/XML has no way to write <{predicate.value}>; choose ttl, nt or jsonld.")
    prefixes.use(split[0])
    name = ":".join(split)
    if isinstance(object, Literal):
        return f"    <{name}{_kind(object)}>{escape(legal(object.value))}</{name}>\n"
    return f"    <{name} rdf:resource={quoteattr(object.value)}/>\n"


def _kind(literal: Literal) -> str:
    if literal.language:
        return f" xml:lang={quoteattr(literal.language)}"
    return "" if literal.datatype == XSD("string") else f" rdf:datatype={quoteattr(literal.datatype.value)}"

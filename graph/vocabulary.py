"""The names of the graph: namespaces, the minting of IRIs, and the vocabulary in relations.ttl."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote

from pyoxigraph import NamedNode, RdfFormat, parse

from ..errors import VocabularyError
from .descriptions import Description, describe
from .model import EntityType, Relation, RelationTerm, RelationVocabulary, Span

BASE: Final = "https://claimgraph.example/"


@dataclass(frozen=True, slots=True)
class Namespace:
    """An IRI prefix; ``CG("Claim")`` is the term of that name in it."""

    iri: str

    def __call__(self, name: str) -> NamedNode:
        return _node(self.iri + name)


@lru_cache(maxsize=4096)
def _node(iri: str) -> NamedNode:
    return NamedNode(iri)


CG: Final = Namespace(BASE + "ontology#")
REL: Final = Namespace(BASE + "relation/")
RDF: Final = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
RDFS: Final = Namespace("http://www.w3.org/2000/01/rdf-schema#")
OWL: Final = Namespace("http://www.w3.org/2002/07/owl#")
XSD: Final = Namespace("http://www.w3.org/2001/XMLSchema#")
SKOS: Final = Namespace("http://www.w3.org/2004/02/skos/core#")
PROV: Final = Namespace("http://www.w3.org/ns/prov#")
OA: Final = Namespace("http://www.w3.org/ns/oa#")
DCTERMS: Final = Namespace("http://purl.org/dc/terms/")
SCHEMA: Final = Namespace("https://schema.org/")

CLASSES: Final = {
    EntityType.PERSON: SCHEMA("Person"),
    EntityType.ORGANIZATION: SCHEMA("Organization"),
    EntityType.COUNTRY: SCHEMA("Country"),
    EntityType.PLACE: SCHEMA("Place"),
    EntityType.GROUP: CG("Group"),
    EntityType.EVENT: SCHEMA("Event"),
    EntityType.THING: SCHEMA("Thing"),
}
TYPES: Final = {node: type for type, node in CLASSES.items()}


@lru_cache(maxsize=65536)
def local_name(id: str) -> str:
    """``id`` as last segment of an IRI: letters and digits of any script stay, the rest becomes %XX."""
    return "".join(c if c.isalnum() or c in "-._~" else quote(c, safe="") for c in id)


def id_of(node: NamedNode) -> str:
    """The id that an entity, claim, article or relation was named by; the way back from `local_name`."""
    return unquote(node.value.rpartition("/")[2].partition("#")[0])


@dataclass(frozen=True)
class Names:
    """Mints the IRIs of what a graph says, all under ``base``, which ends in a slash.

    Relations and ontology terms keep their IRIs whatever the base is, so that queries work on every graph.
    """

    base: str = BASE

    def entity(self, id: str) -> NamedNode:
        return _node(f"{self.base}entity/{local_name(id)}")

    def article(self, id: str) -> NamedNode:
        return _node(f"{self.base}doc/{local_name(id)}")

    def passage(self, article: str, span: Span) -> NamedNode:
        """A stretch of an article's text, by the fragment scheme of RFC 5147."""
        return NamedNode(f"{self.base}doc/{local_name(article)}#char={span.start},{span.end}")

    def claim(self, id: str) -> NamedNode:
        return NamedNode(f"{self.base}claim/{local_name(id)}")

    def qualifier(self, claim: str, position: int) -> NamedNode:
        return NamedNode(f"{self.base}claim/{local_name(claim)}_{position}")

    def merge(self, merged: str, whole: str) -> NamedNode:
        return NamedNode(f"{self.base}merge/{local_name(merged)}..{local_name(whole)}")

    def prefixes(self) -> dict[str, str]:
        """Prefix -> namespace, for queries and for writing."""
        shared = {"cg": CG, "rel": REL, "rdf": RDF, "rdfs": RDFS, "owl": OWL, "xsd": XSD, "skos": SKOS}
        known = shared | {"prov": PROV, "oa": OA, "dcterms": DCTERMS, "schema": SCHEMA}
        own = {"ent": f"{self.base}entity/", "claim": f"{self.base}claim/", "doc": f"{self.base}doc/"}
        return own | {prefix: namespace.iri for prefix, namespace in known.items()}


def relation_node(id: str) -> NamedNode:
    return REL(local_name(id))


@cache
def load_vocabulary(path: Path | None = None) -> RelationVocabulary:
    """Reads a relation vocabulary in Turtle; without a path, the one that comes with claimgraph.

    Each relation is an ``rdf:Property`` with ``rdfs:label``, lemma sequences as ``cg:pattern`` and
    ``cg:inversePattern``, entity classes as ``cg:domainType`` and ``cg:rangeType`` (or one ``rdfs:domain``
    and ``rdfs:range``), and ``owl:inverseOf`` or ``owl:SymmetricProperty``.

    Raises VocabularyError when the file is missing, is no Turtle or contradicts itself.
    """
    source = path or files(__package__) / "relations.ttl"
    try:
        text = source.read_bytes()
        described = describe(quad.triple for quad in parse(text, format=RdfFormat.TURTLE))
    except OSError as error:
        raise VocabularyError(f"The relations file {source} cannot be read: {error.strerror}.") from error
    except SyntaxError as error:
        raise VocabularyError(f"The relations file {source} is not valid Turtle: {error}.") from error
    terms = tuple(_terms(described))
    _check(terms, str(source))
    return RelationVocabulary(terms, hashlib.sha256(text).hexdigest())


def _terms(described: dict[NamedNode, Description]) -> Iterator[RelationTerm]:
    properties = sorted(
        (node for node, about in described.items() if RDF("Property") in about.nodes(RDF("type"))),
        key=lambda node: node.value,
    )
    inverses = {one: other for node in properties for one, other in _inverses(node, described[node])}
    for node in properties:
        yield _term(node, described[node], inverses.get(node))


def _inverses(node: NamedNode, about: Description) -> Iterator[tuple[NamedNode, NamedNode]]:
    for other in about.nodes(OWL("inverseOf")):
        yield from ((node, other), (other, node))


def _term(node: NamedNode, about: Description, inverse: NamedNode | None) -> RelationTerm:
    relation = id_of(node)
    return RelationTerm(
        relation=Relation(relation, about.text(RDFS("label")) or relation),
        patterns=tuple(sorted(about.texts(CG("pattern")))),
        inverse_patterns=tuple(sorted(about.texts(CG("inversePattern")))),
        domain=_entity_types(relation, about, RDFS("domain"), CG("domainType")),
        range=_entity_types(relation, about, RDFS("range"), CG("rangeType")),
        inverse=id_of(inverse) if inverse else None,
        symmetric=OWL("SymmetricProperty") in about.nodes(RDF("type")),
    )


def _entity_types(relation: str, about: Description, *properties: NamedNode) -> frozenset[EntityType]:
    classes = [node for property in properties for node in about.nodes(property)]
    for node in classes:
        if node not in TYPES:
            known = ", ".join(sorted(type.value for type in EntityType))
            raise VocabularyError(f"Relation {relation}: {node.value} is no entity class; known are {known}.")
    return frozenset(TYPES[node] for node in classes)


def _check(terms: tuple[RelationTerm, ...], source: str) -> None:
    if not terms:
        raise VocabularyError(f"The relations file {source} declares no rdf:Property; add at least one.")
    ids = {term.relation.id for term in terms}
    for term in terms:
        name = term.relation.id
        if term.inverse and term.inverse not in ids:
            raise VocabularyError(f"{source}: {name} has the inverse {term.inverse}; declare that one too.")
        if term.inverse and term.symmetric:
            raise VocabularyError(f"{source}: {name} is symmetric and has an inverse; keep one of the two.")

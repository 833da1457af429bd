"""From RDF back to the model: what `mapping` wrote, as articles, entities and claims equal to those put in.

Each function gets the node and ``about``, which tells what the graph says of a node: a whole graph gathered
by `descriptions.describe`, or a look-up in the store.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from operator import itemgetter
from typing import TypeVar
from urllib.parse import unquote

from pyoxigraph import NamedNode

from ..errors import GraphError
from .descriptions import Description, Term
from .literals import to_model
from .mapping import LABEL, TYPE, Merge, Recipe
from .model import (
    Article,
    Attribution,
    Claim,
    Entity,
    EntityType,
    Evidence,
    Literal,
    Mention,
    Modality,
    Polarity,
    Qualifier,
    Relation,
    Span,
)
from .vocabulary import CG, DCTERMS, OA, PROV, RDF, SCHEMA, SKOS, TYPES, id_of

About = Callable[[NamedNode], Description]
Found = TypeVar("Found", NamedNode, str, Term)


def article(node: NamedNode, about: About) -> Article:
    """The article; its text is empty where the graph was written without texts."""
    said = about(node)
    published = said.text(SCHEMA("datePublished"))
    return Article(
        id=said.text(DCTERMS("identifier")) or id_of(node),
        title=said.text(SCHEMA("headline")) or "",
        text=said.text(SCHEMA("articleBody")) or "",
        date=date.fromisoformat(published) if published else None,
        url=said.text(SCHEMA("url")),
    )


def recipe(node: NamedNode, about: About) -> Recipe | None:
    """What the article's claims were made with, where it was recorded."""
    said = about(node)
    pipeline, version, vocabulary = (said.text(CG(name)) for name in ("pipeline", "version", "vocabularyDigest"))
    return Recipe(pipeline, version or "", vocabulary or "") if pipeline else None


def entity(node: NamedNode, about: About) -> Entity:
    """The entity under its fullest label, other labels among its aliases; the first of several classes."""
    said = about(node)
    labels = said.texts(LABEL) or [id_of(node)]
    label = fullest(labels)
    classes = {TYPES[kind] for kind in said.nodes(TYPE) if kind in TYPES}
    type = next((type for type in EntityType if type in classes), EntityType.THING)
    return Entity(id_of(node), label, type, tuple(sorted({*said.texts(SKOS("altLabel")), *labels} - {label})))


def entities(described: Mapping[NamedNode, Description]) -> Iterator[Entity]:
    """All entities of a graph."""
    for node, said in described.items():
        if any(kind in TYPES for kind in said.nodes(TYPE)):
            yield entity(node, described.__getitem__)


def claims(described: Mapping[NamedNode, Description]) -> Iterator[Claim]:
    """All claims of a graph, in no order."""
    nothing = Description()
    for node, said in described.items():
        if CG("Claim") in said.nodes(TYPE):
            yield claim(node, lambda node: described.get(node, nothing))


def merge(node: NamedNode, about: About) -> Merge:
    """A merge of a name into an entity."""
    said = about(node)
    return Merge(
        name=_text(node, said, CG("mergedName")),
        entity=id_of(_node(node, said, CG("mergedInto"))),
        reason=_text(node, said, CG("reason")),
    )


def fullest(labels: Iterable[str]) -> str:
    """The longest label; among equally long ones the last in order of the alphabet."""
    return max(labels, key=lambda label: (len(label), label))


def claim(node: NamedNode, about: About) -> Claim:
    """The claim with its evidence, qualifiers and attribution.

    Raises GraphError when a part that every claim has is missing.
    """
    said = about(node)
    return Claim(
        id=id_of(node),
        subject=entity(_node(node, said, RDF("subject")), about),
        relation=_relation(_node(node, said, RDF("predicate")), about),
        object=_filler(node, said, RDF("object"), about),
        evidence=_evidence(node, said, about),
        qualifiers=_qualifiers(said, about),
        polarity=Polarity(_node(node, said, CG("polarity")).value.removeprefix(CG.iri).lower()),
        modality=Modality(_node(node, said, CG("modality")).value.removeprefix(CG.iri).lower()),
        cue=said.text(CG("cue")),
        attributed_to=_attribution(node, said, about),
        confidence=float(_text(node, said, CG("confidence"))),
        extractor=_text(node, said, CG("extractor")),
    )


def _relation(node: NamedNode, about: About) -> Relation:
    return Relation(id_of(node), about(node).text(LABEL) or id_of(node))


def _evidence(node: NamedNode, said: Description, about: About) -> Evidence:
    quoted = _node(node, said, PROV("wasDerivedFrom"))
    parts = (CG(f"{part}Passage") for part in ("subject", "relation", "object"))
    subject, relation, object = (_mention(_node(node, said, part), about) for part in parts)
    return Evidence(
        article=id_of(_node(node, said, DCTERMS("source"))),
        sentence=_text(node, said, CG("sentence")),
        quote=_mention(quoted, about),
        subject=subject,
        relation=relation,
        object=object,
    )


def _mention(node: NamedNode, about: About) -> Mention:
    said = about(node)
    start, end = (int(_text(node, said, OA(edge))) for edge in ("start", "end"))
    return Mention(_text(node, said, OA("exact")), Span(start, end))


def _qualifiers(said: Description, about: About) -> tuple[Qualifier, ...]:
    placed = [(int(node.value.rpartition("_")[2]), node) for node in said.nodes(CG("qualifier"))]
    return tuple(_qualifier(node, about) for _, node in sorted(placed, key=itemgetter(0)))


def _qualifier(node: NamedNode, about: About) -> Qualifier:
    said = about(node)
    return Qualifier(
        role=unquote(_node(node, said, CG("role")).value.removeprefix(CG.iri)),
        filler=_filler(node, said, RDF("value"), about),
        mention=_mention(_node(node, said, CG("passage")), about),
        value=said.text(CG("normalized")),
    )


def _attribution(node: NamedNode, said: Description, about: About) -> Attribution | None:
    speaker, reporter = said.node(CG("attributedTo")), said.node(CG("reportedBy"))
    if speaker is None:
        return None
    mention = _mention(_node(node, said, CG("attributionPassage")), about)
    return Attribution(entity(speaker, about), mention, entity(reporter, about) if reporter else None)


def _filler(node: NamedNode, said: Description, predicate: NamedNode, about: About) -> Entity | Literal:
    found = _one(node, predicate, said.terms(predicate))
    return entity(found, about) if isinstance(found, NamedNode) else to_model(found)


def _node(node: NamedNode, said: Description, predicate: NamedNode) -> NamedNode:
    return _one(node, predicate, said.nodes(predicate))


def _text(node: NamedNode, said: Description, predicate: NamedNode) -> str:
    return _one(node, predicate, said.texts(predicate))


def _one(node: NamedNode, predicate: NamedNode, found: list[Found]) -> Found:
    if not found:
        raise GraphError(f"<{node.value}> lacks <{predicate.value}>; the graph is damaged or not from claimgraph.")
    return found[0]

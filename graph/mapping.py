"""From the model to RDF: articles, entities, claims and plain edges as triples; `reading` is the way back.

The shape of a claim (an RDF reification with an address of its own), its qualifiers and its passages is
declared in ontology.ttl and checked by shapes.ttl. No blank nodes: the same claims give the same triples.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from pyoxigraph import Literal as RdfLiteral
from pyoxigraph import NamedNode, Triple

from .countries import AUTHORITY, codes_of
from .literals import decimal, english, from_model, is_date, moment, whole_number
from .model import Article, Claim, Entity, EntityType, Literal, Mention, Qualifier, Relation, RelationVocabulary
from .vocabulary import (
    CG,
    CLASSES,
    DCTERMS,
    OA,
    OWL,
    PROV,
    RDF,
    RDFS,
    SCHEMA,
    SKOS,
    Names,
    local_name,
    relation_node,
)

TYPE: Final = RDF("type")
LABEL: Final = RDFS("label")


@dataclass(frozen=True, slots=True)
class Recipe:
    """What claims were made with: pipeline (name and version), claimgraph's version, vocabulary digest."""

    pipeline: str
    version: str
    vocabulary: str


@dataclass(frozen=True, slots=True)
class Merge:
    """A name that was taken for an entity of another id, and why."""

    name: str
    entity: str
    reason: str


def text_digest(article: Article) -> str:
    """SHA-256 of headline and text, to tell whether an article has changed."""
    return hashlib.sha256(f"{article.title}\n\n{article.text}".encode()).hexdigest()


def article_triples(names: Names, article: Article, *, with_text: bool = True) -> Iterator[Triple]:
    """The article's metadata, and its text if wanted."""
    node = names.article(article.id)
    yield Triple(node, TYPE, SCHEMA("NewsArticle"))
    yield Triple(node, DCTERMS("identifier"), RdfLiteral(article.id))
    yield Triple(node, SCHEMA("headline"), english(article.title))
    yield Triple(node, CG("textDigest"), RdfLiteral(text_digest(article)))
    if with_text:
        yield Triple(node, SCHEMA("articleBody"), english(article.text))
    if article.date:
        yield Triple(node, SCHEMA("datePublished"), moment(article.date.isoformat()))
    if article.url:
        yield Triple(node, SCHEMA("url"), RdfLiteral(article.url))


def recipe_triples(names: Names, article: Article, recipe: Recipe) -> Iterator[Triple]:
    """What the article's claims were made with."""
    node = names.article(article.id)
    yield Triple(node, CG("pipeline"), RdfLiteral(recipe.pipeline))
    yield Triple(node, CG("version"), RdfLiteral(recipe.version))
    yield Triple(node, CG("vocabularyDigest"), RdfLiteral(recipe.vocabulary))


def entity_triples(names: Names, entity: Entity) -> Iterator[Triple]:
    """Class, label and other names; of a country its code, and the same country elsewhere."""
    node = names.entity(entity.id)
    yield Triple(node, TYPE, CLASSES[entity.type])
    yield Triple(node, LABEL, english(entity.label))
    for alias in entity.aliases:
        yield Triple(node, SKOS("altLabel"), english(alias))
    codes = codes_of(entity.label) if entity.type is EntityType.COUNTRY else None
    if codes:
        yield Triple(node, CG("countryCode"), RdfLiteral(codes.alpha2))
        yield Triple(node, OWL("sameAs"), AUTHORITY(codes.alpha3))


def merge_triples(names: Names, merged: Entity, whole: Entity, reason: str) -> Iterator[Triple]:
    """That an entity of an article was taken for another, and why."""
    node = names.merge(merged.id, whole.id)
    yield Triple(node, TYPE, CG("Merge"))
    yield Triple(node, CG("mergedName"), english(merged.label))
    yield Triple(node, CG("mergedInto"), names.entity(whole.id))
    yield Triple(node, CG("reason"), english(reason))


def claim_triples(names: Names, claim: Claim) -> Iterator[Triple]:
    """The claim node with all that belongs to it, and the entities it names."""
    node = names.claim(claim.id)
    yield Triple(node, TYPE, CG("Claim"))
    yield Triple(node, TYPE, RDF("Statement"))
    for predicate, object in _about_claim(names, claim):
        yield Triple(node, predicate, object)
    yield from _evidence_triples(names, claim)
    for position, qualifier in enumerate(claim.qualifiers, start=1):
        yield from _qualifier_triples(names, claim, position, qualifier)
    for entity in claim_entities(claim):
        yield from entity_triples(names, entity)


def claim_entities(claim: Claim) -> Iterator[Entity]:
    """Every entity of a claim: subject, object, qualifier fillers, speaker and reporter; some maybe twice."""
    yield claim.subject
    for part in (claim.object, *(qualifier.filler for qualifier in claim.qualifiers)):
        if isinstance(part, Entity):
            yield part
    if claim.attributed_to:
        yield claim.attributed_to.entity
        if claim.attributed_to.reported_by:
            yield claim.attributed_to.reported_by


def claims_triples(names: Names, claims: Iterable[Claim], vocabulary: RelationVocabulary) -> Iterator[Triple]:
    """Claim nodes and plain edges."""
    for claim in claims:
        yield from claim_triples(names, claim)
        yield from edge_triples(names, claim, vocabulary)
        yield from _relation_triples(claim.relation, vocabulary)


def edge_triples(names: Names, claim: Claim, vocabulary: RelationVocabulary) -> Iterator[Triple]:
    """The plain edge of a claim that gives one, and the edge back that symmetry or an inverse implies."""
    if not claim.gives_edge:
        return
    subject, object = names.entity(claim.subject.id), filler(names, claim.object)
    yield Triple(subject, relation_node(claim.relation.id), object)
    term = vocabulary.by_id.get(claim.relation.id)
    back = term and (claim.relation.id if term.symmetric else term.inverse)
    if back and isinstance(object, NamedNode):
        yield Triple(object, relation_node(back), subject)


def _relation_triples(relation: Relation, vocabulary: RelationVocabulary) -> Iterator[Triple]:
    """The relation's label, whether it is symmetric, and its inverse with its label."""
    node, term = relation_node(relation.id), vocabulary.by_id.get(relation.id)
    yield from _property_triples(relation)
    if term and term.symmetric:
        yield Triple(node, TYPE, OWL("SymmetricProperty"))
    if term and term.inverse:
        yield Triple(node, OWL("inverseOf"), relation_node(term.inverse))
        yield from _property_triples(vocabulary.by_id[term.inverse].relation)


def _property_triples(relation: Relation) -> Iterator[Triple]:
    yield Triple(relation_node(relation.id), TYPE, RDF("Property"))
    yield Triple(relation_node(relation.id), LABEL, english(relation.label))


def filler(names: Names, part: Entity | Literal) -> NamedNode | RdfLiteral:
    """The node or literal for an object or a qualifier's filler."""
    return names.entity(part.id) if isinstance(part, Entity) else from_model(part)


def _about_claim(names: Names, claim: Claim) -> Iterator[tuple[NamedNode, NamedNode | RdfLiteral]]:
    yield RDF("subject"), names.entity(claim.subject.id)
    yield RDF("predicate"), relation_node(claim.relation.id)
    yield RDF("object"), filler(names, claim.object)
    yield DCTERMS("source"), names.article(claim.evidence.article)
    yield CG("polarity"), CG(claim.polarity.value.capitalize())
    yield CG("modality"), CG(claim.modality.value.capitalize())
    yield CG("status"), RdfLiteral(claim.status.value)
    yield CG("confidence"), decimal(claim.confidence)
    yield CG("extractor"), RdfLiteral(claim.extractor)
    yield CG("quote"), english(claim.evidence.quote.text)
    yield CG("sentence"), english(claim.evidence.sentence)
    if claim.cue is not None:
        yield CG("cue"), RdfLiteral(claim.cue)
    if claim.attributed_to:
        yield CG("attributedTo"), names.entity(claim.attributed_to.entity.id)
        if claim.attributed_to.reported_by:
            yield CG("reportedBy"), names.entity(claim.attributed_to.reported_by.id)


def _evidence_triples(names: Names, claim: Claim) -> Iterator[Triple]:
    shown = claim.evidence
    parts = [
        (PROV("wasDerivedFrom"), shown.quote),
        (CG("subjectPassage"), shown.subject),
        (CG("relationPassage"), shown.relation),
        (CG("objectPassage"), shown.object),
    ]
    if claim.attributed_to:
        parts.append((CG("attributionPassage"), claim.attributed_to.mention))
    for predicate, mention in parts:
        yield Triple(names.claim(claim.id), predicate, names.passage(shown.article, mention.span))
        yield from _passage_triples(names, shown.article, mention)


def _passage_triples(names: Names, article: str, mention: Mention) -> Iterator[Triple]:
    node = names.passage(article, mention.span)
    yield Triple(node, TYPE, OA("TextPositionSelector"))
    yield Triple(node, OA("start"), whole_number(mention.span.start))
    yield Triple(node, OA("end"), whole_number(mention.span.end))
    yield Triple(node, OA("exact"), english(mention.text))


def _qualifier_triples(names: Names, claim: Claim, position: int, qualifier: Qualifier) -> Iterator[Triple]:
    node, owner = names.qualifier(claim.id, position), names.claim(claim.id)
    role, value = CG(local_name(qualifier.role)), filler(names, qualifier.filler)
    yield Triple(owner, CG("qualifier"), node)
    yield Triple(node, TYPE, CG("Qualifier"))
    yield Triple(node, CG("role"), role)
    yield Triple(node, RDF("value"), value)
    yield Triple(node, CG("passage"), names.passage(claim.evidence.article, qualifier.mention.span))
    yield from _passage_triples(names, claim.evidence.article, qualifier.mention)
    if qualifier.value is not None:
        yield Triple(node, CG("normalized"), moment(qualifier.value))
    known = qualifier.value if qualifier.value and is_date(qualifier.value) else None
    yield Triple(owner, role, moment(known) if known else value)
    if qualifier.role == "time":
        yield Triple(owner, CG("timeText"), english(qualifier.mention.text))

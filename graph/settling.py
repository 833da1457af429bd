"""Settles a graph: one entity under all its names, and claims as people have corrected them.

Articles are stored as they were read. Where settling changes one, what was read is kept beside it, so that every
merge and correction can be taken back, and the outcome depends on the articles, the aliases and the corrections
alone, not on the order in which they came.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from operator import attrgetter

from pyoxigraph import NamedNode, Triple

from . import mapping, reading
from .by_hand import NOTHING, ByHand, unknown_claims, unknown_names
from .corrections import Corrections, corrected
from .descriptions import describe
from .identity import Identity, Sighting, identify
from .lookup import folded
from .model import Claim, Entity, Literal, RelationVocabulary
from .quads import Quads
from .store import KnowledgeGraph
from .vocabulary import DCTERMS, RDF, RDFS, SKOS, Names, id_of


def settle(kg: KnowledgeGraph, by_hand: ByHand = NOTHING) -> tuple[str, ...]:
    """Settles a graph in memory or open for writing, each article in one transaction, and only those that change.

    Gives a sentence for each name and each claim that people name and the graph does not have.
    """
    sightings = tuple(_sightings(kg.quads))
    rules = _Rules(kg.names, kg.vocabulary, identify(sightings, by_hand.aliases), by_hand.corrections)
    made = [_settle_article(kg.quads, graph, rules) for graph in _concerned(kg, rules)]
    claims = frozenset[str]().union(*made)
    return (*unknown_names(by_hand.aliases, sightings), *unknown_claims(by_hand.corrections, claims))


@dataclass(frozen=True)
class _Rules:
    """All that settling an article depends on beside the article."""

    names: Names
    vocabulary: RelationVocabulary
    identities: Mapping[str, Mapping[str, Identity]]
    corrections: Corrections

    @cached_property
    def known(self) -> dict[str, Entity]:
        """Folded id or label -> entity."""
        entities = {
            replace(identity.entity, aliases=()) for own in self.identities.values() for identity in own.values()
        }
        in_order = sorted(entities, key=attrgetter("id", "label"))
        return {folded(name): entity for entity in in_order for name in (entity.label, entity.id)}


def _sightings(quads: Quads) -> Iterator[Sighting]:
    """Every entity of every article, as the article was read."""
    for graph, described in quads.described_by(RDF("type"), RDFS("label"), SKOS("altLabel")).items():
        kept = quads.kept(graph)
        for entity in reading.entities(describe(kept) if kept else described):
            yield Sighting(id_of(graph), entity)


def _concerned(kg: KnowledgeGraph, rules: _Rules) -> list[NamedNode]:
    """The articles that settling may change, or has changed before."""
    articles = (article for article, own in rules.identities.items() if any(one.changes for one in own.values()))
    claims = (kg.names.claim(id) for id in rules.corrections.ids)
    mended = (node for claim in claims for node in kg.quads.about(claim).nodes(DCTERMS("source")))
    concerned = {*map(kg.names.article, articles), *mended, *kg.quads.with_kept()}
    return sorted(concerned, key=lambda node: node.value)


def _settle_article(quads: Quads, graph: NamedNode, rules: _Rules) -> frozenset[str]:
    """Writes one article as it is settled, and gives the ids of the claims that were read."""
    present = quads.triples(graph)
    read = quads.kept(graph) or present
    described = describe(read)
    claims = tuple(reading.claims(described))
    about_article = [triple for triple in read if triple.subject == graph]
    triples = [*about_article, *_settled(id_of(graph), claims, tuple(reading.entities(described)), rules)]
    if set(triples) != set(present):
        quads.put(graph, triples, kept=read if set(triples) != set(read) else ())
    return frozenset(claim.id for claim in claims)


def _settled(article: str, claims: tuple[Claim, ...], entities: tuple[Entity, ...], rules: _Rules) -> Iterator[Triple]:
    """Claims, entities and merges of an article, settled. An entity that only rejected claims name is left out."""
    own = rules.identities.get(article, {})
    named = {entity.id for claim in claims for entity in mapping.claim_entities(claim)}
    right = [*corrected(claims, rules.corrections, rules.known, rules.vocabulary)]
    yield from mapping.claims_triples(rules.names, (_renamed(claim, own) for claim in right), rules.vocabulary)
    still = {entity.id for claim in right for entity in mapping.claim_entities(claim)}
    for entity in entities:
        if entity.id in still or entity.id not in named:
            identity = own[entity.id]
            yield from mapping.entity_triples(rules.names, identity.entity)
            if identity.reason:
                yield from mapping.merge_triples(rules.names, entity, identity.entity, identity.reason)


def _renamed(claim: Claim, own: Mapping[str, Identity]) -> Claim:
    """The claim with each entity as it is in the whole graph."""

    def whole(entity: Entity) -> Entity:
        return own[entity.id].entity if entity.id in own else entity

    def part(filler: Entity | Literal) -> Entity | Literal:
        return whole(filler) if isinstance(filler, Entity) else filler

    said = claim.attributed_to
    return replace(
        claim,
        subject=whole(claim.subject),
        object=part(claim.object),
        qualifiers=tuple(replace(qualifier, filler=part(qualifier.filler)) for qualifier in claim.qualifiers),
        attributed_to=said
        and replace(said, entity=whole(said.entity), reported_by=said.reported_by and whole(said.reported_by)),
    )

"""From chains of mentions to entities, and from a word of the article to the entity that it stands for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from spacy.tokens import Token

from ..graph.model import Entity, EntityType
from .capitals import is_place_here
from .coreference import Chain, Link
from .countries import Country, country_named, country_of_capital, country_of_demonym
from .document import Document
from .labels import entity_id, label_of, names_of
from .mentions import Kind, Mention
from .traits import Number


@dataclass(frozen=True)
class Entities:
    """The entities of one article, asked for by the head word of a phrase.

    ``chains`` are those that stand for something, by entity id; several with one id are names of one thing.
    """

    by_id: Mapping[str, Entity]
    chains: Mapping[str, tuple[Chain, ...]]
    by_token: Mapping[int, Entity]

    def entity_of(self, head: Token) -> Entity | None:
        """What the phrase around a head word stands for; None for dates, unresolved pronouns and other words."""
        return self.by_token.get(head.i)

    def entity_for(self, head: Token, acting: bool) -> Entity | None:
        """The same by its part in a claim: a capital that acts stands for its state."""
        entity = self.entity_of(head)
        return self._state_of(entity) or entity if acting and entity is not None else entity

    def subject_for(self, head: Token) -> Entity | None:
        """What a subject stands for, mentioned again or not. Capitals act, unless the words make them a place."""
        return self.entity_for(head, acting=not is_place_here(head))

    def object_for(self, head: Token, acting: bool) -> Entity | None:
        """What any other part stands for, if it is a name or mentioned more than once."""
        entity = self.entity_for(head, acting)
        return entity if entity is not None and self.is_node(entity) else None

    def is_node(self, entity: Entity) -> bool:
        """Whether an entity is named or mentioned more than once."""
        return entity.id in self._nodes

    def country_of(self, token: Token) -> Entity | None:
        """The country behind a word that is no phrase of its own: "Chinese" in "Chinese leaders"."""
        word = token.text
        country = country_of_demonym(word) or country_named(word) or country_of_capital(word)
        return self._known(country) if country else None

    def links(self, entity: Entity) -> tuple[Link, ...]:
        """Why the mentions of an entity were taken for one, in the order in which they were merged."""
        return tuple(link for chain in self.chains.get(entity.id, ()) for link in chain.links)

    @cached_property
    def _nodes(self) -> frozenset[str]:
        return frozenset(id for id, chains in self.chains.items() if any(map(_recurs, chains))) | {
            id for id, entity in self.by_id.items() if entity.type is EntityType.COUNTRY
        }

    def _state_of(self, entity: Entity) -> Entity | None:
        country = country_of_capital(entity.label) if entity.type is EntityType.PLACE else None
        return self._known(country) if country else None

    def _known(self, country: Country) -> Entity:
        id = entity_id(country.label)
        return self.by_id.get(id) or Entity(id, country.label, EntityType.COUNTRY)


def entities(document: Document, chains: Iterable[Chain]) -> Entities:
    """The entities of an article. Dates, and pronouns that nothing explains, are none."""
    made = [(chain, entity) for chain in chains if (entity := _entity(document, chain)) is not None]
    by_id: dict[str, Entity] = {}
    owned: dict[str, tuple[Chain, ...]] = {}
    for chain, entity in made:
        by_id[entity.id] = _united(by_id.get(entity.id, entity), entity)
        owned[entity.id] = (*owned.get(entity.id, ()), chain)
    by_token = {
        place: by_id[entity.id] for chain, entity in made for mention in chain.mentions for place in _places(mention)
    }
    return Entities(by_id, owned, by_token)


def _entity(document: Document, chain: Chain) -> Entity | None:
    label = label_of(document, chain)
    if label is None or any(mention.traits.time for mention in chain.mentions):
        return None
    names = names_of(document, chain)
    country = next(filter(None, map(country_named, names)), None)
    if country is not None and _type(chain) in (EntityType.PLACE, EntityType.COUNTRY):
        aliases = tuple(sorted(names - {country.label}))
        return Entity(entity_id(country.label), country.label, EntityType.COUNTRY, aliases)
    id = entity_id(label) if names else entity_id(label, document.article.id, chain.mentions[0].span)
    return Entity(id, label, _type(chain), tuple(sorted(names - {label})))


def _type(chain: Chain) -> EntityType:
    """What the names say, else what the nouns say; several persons are a group."""
    for kind in (Kind.NAME, Kind.NOMINAL):
        traits = [m.traits for m in chain.mentions if m.kind is kind and (m.traits.type or m.conjoined)]
        if traits:
            first = traits[0]
            several = first.number is Number.PLURAL and first.type in (EntityType.PERSON, None)
            return EntityType.GROUP if several or first.type is None else first.type
    return EntityType.THING


def _united(one: Entity, other: Entity) -> Entity:
    return replace(one, aliases=tuple(sorted({*one.aliases, *other.aliases})))


def _places(mention: Mention) -> tuple[int, ...]:
    """The tokens by which a mention is asked for: its head; a coordination has none of its own."""
    return () if mention.conjoined else (mention.head,)


def _recurs(chain: Chain) -> bool:
    return len(chain.mentions) > 1 or chain.mentions[0].kind is Kind.NAME

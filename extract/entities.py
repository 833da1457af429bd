"""From chains of mentions to entities, and from a word of the article to the entity that it stands for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from ..graph.model import Entity, EntityType
from .capitals import is_place_here
from .coreference import Chain, Link
from .countries import Country, country_named, country_of_capital, country_of_demonym
from .document import Document
from .labels import description_id, description_of, fullest, name_id, names_of, referent
from .mentions import Kind, Mention
from .tokens import Token
from .traits import Gender, Number, is_pronoun, noun_traits

PLACES = (EntityType.PLACE, EntityType.COUNTRY)
BODIES = (EntityType.ORGANIZATION, EntityType.PLACE)
SEXES = (Gender.MALE, Gender.FEMALE)


@dataclass(frozen=True)
class Entities:
    """The entities of one article, asked for by the head word of a phrase.

    ``chains`` are those that have a name, by entity id; several with one id are names of one thing. What is only
    described is told by ``described`` when it is asked for.
    """

    by_id: Mapping[str, Entity]
    chains: Mapping[str, tuple[Chain, ...]]
    by_token: Mapping[int, Entity]
    described: "Described"

    def entity_of(self, head: Token) -> Entity | None:
        """What the phrase around a head word stands for; None for dates, unresolved pronouns and other words."""
        return self.by_token.get(head.i) or self.described.entity_of(head)

    def entity_for(self, head: Token, acting: bool) -> Entity | None:
        """The same by its part in a claim: a capital that acts stands for its state, "the city" never does."""
        entity = self.entity_of(head)
        acts = acting and noun_traits(head).type is not EntityType.PLACE
        return self._state_of(entity) or entity if acts and entity is not None else entity

    def subject_for(self, head: Token) -> Entity | None:
        """What a subject stands for, mentioned again or not. Capitals act, unless the words make them a place."""
        return self.entity_for(head, acting=not is_place_here(head))

    def object_for(self, head: Token, acting: bool) -> Entity | None:
        """What any other part stands for, if it is a name or mentioned more than once."""
        if head.i not in self.by_token and not self.described.may_recur(head):
            return None
        entity = self.entity_for(head, acting)
        return entity if entity is not None and self.is_node(entity) else None

    def is_node(self, entity: Entity) -> bool:
        """Whether an entity is named or mentioned more than once; states are, also where only their capital is."""
        return entity.type is EntityType.COUNTRY or entity.id in self._nodes

    def country_of(self, token: Token) -> Entity | None:
        """The country behind a word that is no phrase of its own: "Chinese" in "Chinese leaders"."""
        word = token.text
        country = country_of_demonym(word) or country_named(word) or country_of_capital(word)
        return self._known(country) if country else None

    def links(self, entity: Entity) -> tuple[Link, ...]:
        """Why the mentions of an entity were taken for one, in the order in which they were merged."""
        chains = self.chains.get(entity.id) or self.described.chains_of(entity)
        return tuple(link for chain in chains for link in chain.links)

    @cached_property
    def _nodes(self) -> frozenset[str]:
        named = (id for id, chains in self.chains.items() if any(map(_recurs, chains)))
        return frozenset((*named, *self.described.recurring()))

    def _state_of(self, entity: Entity) -> Entity | None:
        country = country_of_capital(entity.label) if entity.type is EntityType.PLACE else None
        return self._known(country) if country else None

    def _known(self, country: Country) -> Entity:
        return self.by_id.get(name_id(country.label)) or _country(country)


class Described:
    """What descriptions stand for. Most are never asked for: each is worked out at the first question."""

    def __init__(self, document: Document, chains: tuple[Chain, ...], names: Mapping[int, str]) -> None:
        self._document = document
        self._chains = chains
        self._names = names
        self._numbers = {place: number for number, chain in enumerate(chains) for place in _places(chain)}
        self._labels: dict[int, str | None] = {}
        self._entities: dict[int, Entity | None] = {}
        self._known: dict[str, Entity] = {}

    def entity_of(self, head: Token) -> Entity | None:
        """What the phrase around a head word stands for, None where no description tells."""
        number = self._numbers.get(head.i)
        return self._entity(number) if number is not None else None

    def may_recur(self, head: Token) -> bool:
        """Whether the chain of a phrase is, or may have the same description as, one of several mentions."""
        number = self._numbers.get(head.i)
        if number is None:
            return False
        return not self._recurring_nouns.isdisjoint(one.lemma for one in self._chains[number].mentions)

    @cached_property
    def _recurring_nouns(self) -> frozenset[str]:
        return frozenset(one.lemma for chain in self._chains if _recurs(chain) for one in chain.mentions)

    def recurring(self) -> Iterator[str]:
        """The ids of those that are mentioned more than once."""
        made = (self._entity(number) for number, chain in enumerate(self._chains) if _recurs(chain))
        return (entity.id for entity in made if entity is not None)

    def chains_of(self, entity: Entity) -> Iterator[Chain]:
        """The chains of an entity."""
        return (chain for number, chain in enumerate(self._chains) if self._entity(number) == entity)

    def _entity(self, number: int) -> Entity | None:
        if number not in self._entities:
            self._entities[number] = self._made(number)
        return self._entities[number]

    def _made(self, number: int) -> Entity | None:
        label, chain = self._label(number), self._chains[number]
        if not label:
            return None
        id = description_id(self._document.article.id, label, chain.mentions[0])
        return self._known.get(id) or self._known.setdefault(id, Entity(id, label, _type(chain)))

    def _label(self, number: int) -> str | None:
        """The description of a chain. A pronoun that owns something is replaced by what was described before, too."""
        if number not in self._labels:

            def owner(possessor: Token) -> str | None:
                place = referent(possessor).i
                earlier = self._numbers.get(place, number) if is_pronoun(possessor) else number
                return self._names.get(place) or (self._label(earlier) if earlier < number else None)

            self._labels[number] = description_of(self._document, self._chains[number], owner)
        return self._labels[number]


def entities(document: Document, chains: Iterable[Chain]) -> Entities:
    """The entities of an article. Dates, and pronouns that nothing explains, are none."""
    lasting = (chain for chain in chains if not any(mention.traits.time for mention in chain.mentions))
    told = [(chain, names_of(chain)) for chain in lasting]
    named = [(chain, _named(chain, names)) for chain, names in told if names]
    labels = {place: entity.label for chain, entity in named for place in _places(chain)}
    return _united(named, Described(document, tuple(chain for chain, names in told if not names), labels))


def _named(chain: Chain, names: set[str]) -> Entity:
    kind = _type(chain)
    country = next(filter(None, map(country_named, sorted(names))), None)
    if country is not None and kind in PLACES:
        return _country(country, names)
    label = fullest(names)
    return Entity(name_id(label), label, kind, tuple(sorted(names - {label})))


def _country(country: Country, names: Iterable[str] = ()) -> Entity:
    aliases = tuple(sorted({*names} - {country.label}))
    return Entity(name_id(country.label), country.label, EntityType.COUNTRY, aliases)


def _type(chain: Chain) -> EntityType:
    """What most of the names say, else what the first noun says; several persons are a group.

    A name taken for a person's yields to a noun that calls its bearer an organisation or a place.
    """
    named = [mention.traits.type for mention in chain.mentions if mention.kind is Kind.NAME and mention.traits.type]
    if set(named) == {EntityType.PERSON} and (body := _body(chain)) is not None:
        return body
    if named:
        return max(sorted(set(named)), key=named.count)
    nouns = [mention for mention in chain.mentions if mention.kind is Kind.NOMINAL]
    if any(_is_several(mention) for mention in nouns):
        return EntityType.GROUP
    return next((mention.traits.type for mention in nouns if mention.traits.type), EntityType.THING)


def _body(chain: Chain) -> EntityType | None:
    """Organisation or place where a noun says so and no pronoun means a person."""
    personal = any(mention.kind is Kind.PRONOUN and mention.traits.gender in SEXES for mention in chain.mentions)
    nouns = (mention.traits.type for mention in chain.mentions if mention.kind is Kind.NOMINAL)
    return None if personal else next((kind for kind in nouns if kind in BODIES), None)


def _is_several(mention: Mention) -> bool:
    """Whether a phrase means several persons, or things joined by "and"."""
    plural = mention.traits.number is Number.PLURAL
    return mention.conjoined or (plural and mention.traits.type is EntityType.PERSON)


def _united(made: Iterable[tuple[Chain, Entity]], described: Described) -> Entities:
    """One entity for each id, with the aliases and the chains of all that have it."""
    by_id: dict[str, Entity] = {}
    owned: dict[str, tuple[Chain, ...]] = {}
    for chain, entity in made:
        known = by_id.setdefault(entity.id, entity)
        if known.aliases != entity.aliases:
            by_id[entity.id] = replace(known, aliases=tuple(sorted({*known.aliases, *entity.aliases})))
        owned[entity.id] = (*owned.get(entity.id, ()), chain)
    by_token = {place: by_id[id] for id, chains in owned.items() for chain in chains for place in _places(chain)}
    return Entities(by_id, owned, by_token, described)


def _places(chain: Chain) -> Iterator[int]:
    """The tokens by which a chain is asked for: the heads of its mentions; a coordination has none of its own."""
    return (mention.head for mention in chain.mentions if not mention.conjoined)


def _recurs(chain: Chain) -> bool:
    return len(chain.mentions) > 1 or chain.mentions[0].kind is Kind.NAME
